"""Reading beside the machines: categories, logbooks, rounds, the log of scans."""

from __future__ import annotations

from sqlalchemy.engine import Connection

from domain.analytics.facts import OrderFact
from domain.assets.asset import Asset
from domain.assets.categories import AssetCategory
from domain.assets.logbook import LogbookEntry
from domain.assets.rounds import RoundKind, RoundPage, RoundSummary, ScanLogLine
from domain.errors import NotFound
from persistence.entity_rows import CODED, read_assets
from persistence.mapping import equipment_rows as mapping
from persistence.queries.facts import read_facts
from persistence.types import statement

_MOST_UNKNOWN = 2_000


class EquipmentReader:
    """Implements :class:`domain.ports.equipment.EquipmentQueries`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def categories(self) -> tuple[AssetCategory, ...]:
        return tuple(each[2] for each in CODED["asset_category"].read_all(self.connection))

    def logbook(self, asset_id: int) -> tuple[LogbookEntry, ...]:
        return tuple(mapping.read_entries(self.connection, "asset_id = :id", id=asset_id))

    def file(self, digest: str) -> bytes:
        found = self.connection.execute(
            statement("SELECT content FROM stored_files WHERE digest = :digest"),
            {"digest": digest},
        ).scalar()
        if found is None:
            raise NotFound("file_not_found")
        return bytes(found)

    def rounds(self, kind: RoundKind | None = None) -> tuple[RoundSummary, ...]:
        if kind is None:
            found = mapping.read_rounds(self.connection, "1 = 1")
        else:
            found = mapping.read_rounds(self.connection, "kind = :kind", kind=kind.value)
        counts = {
            row[0]: tuple(int(each or 0) for each in row[1:])
            for row in self.connection.execute(
                statement(
                    "SELECT l.round_id, sum(CASE WHEN l.expected THEN 1 ELSE 0 END), "
                    "sum(CASE WHEN l.expected AND l.printed_at IS NOT NULL THEN 1 ELSE 0 END), "
                    "sum(CASE WHEN l.expected AND l.seen_at IS NOT NULL THEN 1 ELSE 0 END), "
                    "sum(CASE WHEN l.expected THEN 0 ELSE 1 END) FROM round_lines l "
                    "JOIN assets a ON a.id = l.asset_id GROUP BY l.round_id"
                )
            )
        }
        ordered = sorted(found, key=lambda each: (not each.is_open, -each.id))
        return tuple(RoundSummary(each, *counts.get(each.id, (0, 0, 0, 0))) for each in ordered)

    def round_page(self, round_id: int) -> RoundPage:
        found = mapping.read_rounds(self.connection, "id = :id", id=round_id)
        if not found:
            raise NotFound("round_not_found", id=round_id)
        unknown = mapping.read_scans(
            self.connection, "round_id = :id AND kind = ''", _MOST_UNKNOWN, id=round_id
        )
        by_code = {line.code: line for line in unknown}
        return RoundPage(
            found[0],
            mapping.read_lines(self.connection, round_id),
            tuple(reversed(by_code.values())),
        )

    def scan_log(self, *, unknown_only: bool = False, limit: int = 500) -> tuple[ScanLogLine, ...]:
        condition = "kind = ''" if unknown_only else "1 = 1"
        return mapping.read_scans(self.connection, condition, limit)

    def facts_of(self, asset_id: int) -> tuple[OrderFact, ...]:
        facts = read_facts(self.connection, "w.asset_id = :asset", asset=asset_id)
        return tuple(sorted(facts, key=lambda fact: (fact.reported_at, fact.order_id)))

    def open_orders_of(self, asset_id: int) -> tuple[int, ...]:
        found = self.connection.execute(
            statement(
                "SELECT id FROM work_orders WHERE asset_id = :id AND closed_at IS NULL "
                "ORDER BY id DESC LIMIT 50"
            ),
            {"id": asset_id},
        ).scalars()
        return tuple(found)

    def family(self, asset_id: int) -> tuple[Asset | None, tuple[Asset, ...]]:
        own = read_assets(self.connection, "id = :id", id=asset_id)
        parent_id = own[0].parent_id if own else None
        parents = read_assets(self.connection, "id = :id", id=parent_id or 0)
        parts = read_assets(self.connection, "parent_id = :id", id=asset_id)
        return (parents[0] if parents else None), tuple(parts)

    def places(self) -> tuple[tuple[int, str, str, str], ...]:
        rows = self.connection.execute(
            statement("SELECT id, customer_name, site_name, location FROM assets")
        )
        return tuple((row[0], row[1], row[2], row[3]) for row in rows)
