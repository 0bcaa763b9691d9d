"""Writing beside the machines: categories, logbooks, files, rounds, the log of scans.

Categories and logbooks log before and after and can be undone like any record. Of a round only its
beginning and end go into the log: each machine's line says itself who saw it when.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.assets.categories import AssetCategory
from domain.assets.logbook import MOST_OCTETS, LogbookEntry
from domain.assets.rounds import Round, RoundKind, RoundLine, ScanLogLine
from domain.errors import InvalidInput, NotFound
from persistence.entity_rows import CODED, insert
from persistence.mapping import equipment_rows as mapping
from persistence.queries.finding import resolve_code
from persistence.store_company import CompanyStore
from persistence.store_entities import EntityStore
from persistence.types import id_list, to_micros
from persistence.unit import Unit


class EquipmentWriter:
    """Implements :class:`domain.ports.equipment.EquipmentStore`."""

    def __init__(self, unit: Unit, entities: EntityStore, company: CompanyStore) -> None:
        self.unit = unit
        self._entities = entities
        self._company = company

    # --- categories -------------------------------------------------------------------------------
    def category(self, code: str) -> AssetCategory | None:
        found = CODED["asset_category"].read(self.unit.connection, code)
        return None if found is None else found[2]

    def save_category(self, category: AssetCategory) -> None:
        self._company.write_coded("asset_category", category)

    def delete_category(self, code: str) -> None:
        found = CODED["asset_category"].read(self.unit.connection, code)
        if found is None:
            raise NotFound("asset_category_not_found", name=code)
        self._company.remove_coded("asset_category", found[0])

    # --- logbooks ---------------------------------------------------------------------------------
    def entry(self, entry_id: int) -> LogbookEntry:
        found: LogbookEntry = self._entities._get("asset_entry", entry_id)
        return found

    def save_entry(self, entry: LogbookEntry) -> LogbookEntry:
        self._entities.asset(entry.asset_id)
        named = entry if entry.actor else replace(entry, actor=self.unit.origin.actor)
        saved: LogbookEntry = self._entities._save("asset_entry", named)
        return saved

    def delete_entry(self, entry_id: int) -> None:
        self._entities.remove("asset_entry", entry_id)

    def entries_of(self, asset_id: int, order_id: int) -> tuple[LogbookEntry, ...]:
        return tuple(
            mapping.read_entries(
                self.unit.connection,
                "asset_id = :asset AND order_id = :order",
                asset=asset_id,
                order=order_id,
            )
        )

    def entries_since(self, asset_id: int, since: datetime) -> tuple[LogbookEntry, ...]:
        return tuple(
            mapping.read_entries(
                self.unit.connection,
                "asset_id = :asset AND at >= :since",
                asset=asset_id,
                since=to_micros(since),
            )
        )

    def keep_file(self, content: bytes) -> str:
        if not content:
            raise InvalidInput("file_missing")
        if len(content) > MOST_OCTETS:
            raise InvalidInput("file_too_large", most_mb=MOST_OCTETS // (1024 * 1024))
        digest = hashlib.sha256(content).hexdigest()
        self.unit.execute(
            "INSERT INTO stored_files (digest, size, content) VALUES (:digest, :size, :content) "
            "ON CONFLICT DO NOTHING",
            digest=digest,
            size=len(content),
            content=content,
        )
        return digest

    # --- rounds -----------------------------------------------------------------------------------
    def machines(self, asset_ids: Sequence[int]) -> tuple[RoundLine, ...]:
        return mapping.read_machines(self.unit.connection, asset_ids)

    def start_round(
        self, kind: RoundKind, name: str, scope: str, asset_ids: Sequence[int]
    ) -> Round:
        origin = self.unit.origin
        row = {
            "kind": kind.value,
            "name": name,
            "scope": scope,
            "started_at": to_micros(self.unit.now),
            "started_by": origin.actor,
            "finished_by": "",
        }
        made = insert(self.unit.connection, "rounds", row)
        for ordinal, asset_id in enumerate(asset_ids):
            self._add_line(made, asset_id, ordinal, expected=True)
        self._note(made, "round_started", name, count=len(asset_ids))
        return self.round(made)

    def round(self, round_id: int) -> Round:
        found = mapping.read_rounds(self.unit.connection, "id = :id", lock=True, id=round_id)
        if not found:
            raise NotFound("round_not_found", id=round_id)
        return found[0]

    def round_line(self, round_id: int, asset_id: int) -> RoundLine | None:
        found = mapping.read_lines(self.unit.connection, round_id, asset_id)
        return found[0] if found else None

    def see(self, round_id: int, asset_id: int, place: str, *, expected: bool) -> None:
        done = self.unit.execute(
            "UPDATE round_lines SET seen_at = :at, seen_by = :by, seen_place = :place "
            "WHERE round_id = :round AND asset_id = :asset",
            at=to_micros(self.unit.now),
            by=self.unit.origin.actor,
            place=place,
            round=round_id,
            asset=asset_id,
        )
        if not done.rowcount:
            last = self.unit.execute(
                "SELECT coalesce(max(ordinal), -1) FROM round_lines WHERE round_id = :round",
                round=round_id,
            ).scalar_one()
            self._add_line(round_id, asset_id, last + 1, expected=expected)
            self.see(round_id, asset_id, place, expected=expected)

    def unsee(self, round_id: int, asset_id: int) -> None:
        values = {"round": round_id, "asset": asset_id}
        self.unit.execute(
            "DELETE FROM round_lines WHERE round_id = :round AND asset_id = :asset "
            "AND NOT expected",
            **values,
        )
        self.unit.execute(
            "UPDATE round_lines SET seen_at = NULL, seen_by = '', seen_place = '' "
            "WHERE round_id = :round AND asset_id = :asset",
            **values,
        )

    def mark_printed(self, round_id: int, asset_ids: Sequence[int]) -> None:
        for start in range(0, len(asset_ids), 500):
            numbered, values = id_list(asset_ids[start : start + 500])
            self.unit.execute(
                f"UPDATE round_lines SET printed_at = :at WHERE round_id = :round "
                f"AND asset_id IN ({numbered})",
                at=to_micros(self.unit.now),
                round=round_id,
                **values,
            )

    def close_round(self, round_id: int, *, finished: bool) -> Round:
        known = self.round(round_id)
        if known.is_open != finished:
            return known
        self.unit.execute(
            "UPDATE rounds SET finished_at = :at, finished_by = :by WHERE id = :id",
            at=to_micros(self.unit.now) if finished else None,
            by=self.unit.origin.actor if finished else "",
            id=round_id,
        )
        self._note(round_id, "round_finished" if finished else "round_reopened", known.name)
        return self.round(round_id)

    def note_counts(self, round_id: int) -> None:
        known = self.round(round_id)
        if known.finished_at is None:
            return
        self.unit.execute(
            "INSERT INTO asset_logbook (asset_id, kind, at, title, notes, unit, digest, actor, "
            "version) SELECT l.asset_id, 'counted', :at, :title, l.seen_place, "
            "CASE WHEN l.seen_at IS NULL THEN 'missing' WHEN l.expected THEN 'found' "
            "ELSE 'elsewhere' END, '', CASE WHEN l.seen_by <> '' THEN l.seen_by ELSE :by END, 1 "
            "FROM round_lines l JOIN assets a ON a.id = l.asset_id "
            "WHERE l.round_id = :round ORDER BY l.ordinal",
            at=to_micros(known.finished_at),
            title=known.name,
            by=known.finished_by,
            round=round_id,
        )

    def forget_counts(self, round_id: int) -> None:
        known = self.round(round_id)
        if known.finished_at is None:
            return
        self.unit.execute(
            "DELETE FROM asset_logbook WHERE kind = 'counted' AND at = :at AND title = :title "
            "AND asset_id IN (SELECT asset_id FROM round_lines WHERE round_id = :round)",
            at=to_micros(known.finished_at),
            title=known.name,
            round=round_id,
        )

    def delete_round(self, round_id: int) -> None:
        known = self.round(round_id)
        self.unit.execute("DELETE FROM round_lines WHERE round_id = :id", id=round_id)
        self.unit.execute("DELETE FROM rounds WHERE id = :id", id=round_id)
        self._note(round_id, "round_deleted", known.name)

    def _add_line(self, round_id: int, asset_id: int, ordinal: int, *, expected: bool) -> None:
        self.unit.execute(
            "INSERT INTO round_lines (round_id, asset_id, ordinal, expected, seen_by, seen_place) "
            "VALUES (:round, :asset, :ordinal, :expected, '', '') ON CONFLICT DO NOTHING",
            round=round_id,
            asset=asset_id,
            ordinal=ordinal,
            expected=expected,
        )

    def _note(self, round_id: int, kind: str, name: str, **more: Any) -> None:
        self.unit.note("round", round_id, kind, {"name": name, **more})

    # --- scans ------------------------------------------------------------------------------------
    def resolve(self, code: str) -> tuple[str, int] | None:
        return resolve_code(self.unit.connection, code)

    def log_scan(self, line: ScanLogLine) -> None:
        insert(self.unit.connection, "scan_log", mapping.scan_to_row(line))
