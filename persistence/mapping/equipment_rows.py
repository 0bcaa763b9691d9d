"""Logbook entries, rounds and scans as rows and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.engine import Connection

from domain.assets.logbook import EntryKind, LogbookEntry
from domain.assets.rounds import Round, RoundKind, RoundLine, ScanLogLine
from persistence.types import from_micros, id_list, statement, to_micros

_LINE = "a.id, a.code, a.name, a.model, a.serial_number, a.customer_name, a.site_name, a.location"


def entry_to_row(entry: LogbookEntry) -> dict[str, Any]:
    """All columns but ``id``."""
    return {
        "asset_id": entry.asset_id,
        "kind": entry.kind.value,
        "at": to_micros(entry.at),
        "ends_at": None if entry.ends_at is None else to_micros(entry.ends_at),
        "title": entry.title,
        "notes": entry.notes,
        "value": entry.value,
        "unit": entry.unit,
        "amount_fen": entry.amount_fen,
        "order_id": entry.order_id,
        "digest": entry.digest,
        "actor": entry.actor,
        "version": entry.version,
    }


def read_entries(connection: Connection, condition: str, **values: Any) -> list[LogbookEntry]:
    rows = connection.execute(
        statement(f"SELECT * FROM asset_logbook WHERE {condition} ORDER BY at DESC, id DESC"),
        values,
    ).mappings()
    return [
        LogbookEntry(
            **{
                **row,
                "kind": EntryKind(row["kind"]),
                "at": from_micros(row["at"]),
                "ends_at": None if row["ends_at"] is None else from_micros(row["ends_at"]),
            }
        )
        for row in rows
    ]


def read_rounds(
    connection: Connection, condition: str, *, lock: bool = False, **values: Any
) -> list[Round]:
    """Newest first. ``lock``: nobody else writes them before this transaction is over."""
    locked = " FOR UPDATE" if lock and connection.dialect.name != "sqlite" else ""
    rows = connection.execute(
        statement(f"SELECT * FROM rounds WHERE {condition} ORDER BY id DESC{locked}"), values
    ).mappings()
    return [
        Round(
            **{
                **row,
                "kind": RoundKind(row["kind"]),
                "started_at": from_micros(row["started_at"]),
                "finished_at": _instant(row["finished_at"]),
            }
        )
        for row in rows
    ]


def read_lines(
    connection: Connection, round_id: int, asset_id: int | None = None
) -> tuple[RoundLine, ...]:
    """In the order of the way."""
    only = "" if asset_id is None else " AND l.asset_id = :asset"
    values = {"round": round_id} | ({} if asset_id is None else {"asset": asset_id})
    rows = connection.execute(
        statement(
            f"SELECT {_LINE}, l.ordinal, l.expected, l.printed_at, l.seen_at, l.seen_by, "
            "l.seen_place FROM round_lines l JOIN assets a ON a.id = l.asset_id "
            f"WHERE l.round_id = :round{only} ORDER BY l.ordinal, l.asset_id"
        ),
        values,
    )
    return tuple(
        RoundLine(
            asset_id=row[0],
            ordinal=row[8],
            code=row[1],
            name=row[2],
            model=row[3],
            serial_number=row[4],
            customer=row[5],
            site=row[6],
            location=row[7],
            expected=bool(row[9]),
            printed_at=_instant(row[10]),
            seen_at=_instant(row[11]),
            seen_by=row[12],
            seen_place=row[13],
        )
        for row in rows
    )


def read_machines(connection: Connection, asset_ids: Sequence[int]) -> tuple[RoundLine, ...]:
    """As lines of a round to be, in the order of ``asset_ids``; unknown ids are left out."""
    found: dict[int, RoundLine] = {}
    for start in range(0, len(asset_ids), 500):
        numbered, values = id_list(asset_ids[start : start + 500])
        sql = f"SELECT {_LINE} FROM assets a WHERE a.id IN ({numbered})"
        for row in connection.execute(statement(sql), values):
            found[row[0]] = RoundLine(row[0], 0, *row[1:8])
    return tuple(found[each] for each in asset_ids if each in found)


def scan_to_row(line: ScanLogLine) -> dict[str, Any]:
    return {
        "scanned_at": to_micros(line.scanned_at),
        "code": line.code[:400],
        "raw": line.raw[:4000],
        "source": line.source,
        "console": line.console,
        "actor": line.actor,
        "context": line.context,
        "kind": line.kind,
        "entity_id": line.entity_id,
        "round_id": line.round_id,
    }


def read_scans(
    connection: Connection, condition: str, limit: int, **values: Any
) -> tuple[ScanLogLine, ...]:
    """Newest first."""
    rows = connection.execute(
        statement(f"SELECT * FROM scan_log WHERE {condition} ORDER BY id DESC LIMIT :limit"),
        {**values, "limit": limit},
    ).mappings()
    return tuple(
        ScanLogLine(**{**row, "scanned_at": from_micros(row["scanned_at"])}) for row in rows
    )


def _instant(micros: int | None) -> Any:
    return None if micros is None else from_micros(micros)
