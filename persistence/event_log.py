"""Writing to the event log, and reading it back.

A number is taken from ``log_head`` last in the transaction, so numbers have no gaps and appear in
the order of the commits: a reader that remembers the last one misses nothing. Each line's digest
covers the line and the digest before it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy.engine import Connection

from domain.codec import to_plain
from domain.work_orders.events import EVENT_TYPES, OrderEvent
from persistence.types import dumps, from_micros, statement, to_micros

FIRST_DIGEST = bytes(32)
COLUMNS = (
    "seq, topic, entity_id, kind, payload, actor, console, command_id, ordinal, occurred_at, "
    "recorded_at, reverts_seq, digest"
)
_INSERT = statement(
    f"INSERT INTO event_log ({COLUMNS}) VALUES (:seq, :topic, :entity_id, :kind, :payload, :actor, "
    ":console, :command_id, :ordinal, :occurred_at, :recorded_at, :reverts_seq, :digest)"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line to be written. ``payload``: plain values."""

    topic: str
    entity_id: int
    kind: str
    payload: Mapping[str, Any]
    occurred_at: datetime
    reverts_seq: int | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Who writes, where, by which command, and when."""

    actor: str
    console: str
    command_id: str
    recorded_at: datetime


class Line(NamedTuple):
    """A line as it is stored; instants are microseconds."""

    seq: int
    topic: str
    entity_id: int
    kind: str
    payload: str
    actor: str
    console: str
    command_id: str
    ordinal: int
    occurred_at: int
    recorded_at: int
    reverts_seq: int | None
    digest: bytes

    @property
    def params(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.payload)
        return found


def digest_of(before: bytes, line: Sequence[Any]) -> bytes:
    """The digest of ``line`` (its columns without the digest) after the digest ``before``."""
    return hashlib.sha256(before + dumps(list(line)).encode()).digest()


def append(connection: Connection, entries: Sequence[Entry], origin: Origin) -> tuple[int, int]:
    """Write ``entries``; their first and last number. Nothing else may be written after it."""
    head = connection.execute(
        statement("UPDATE log_head SET seq = seq + :n WHERE id = 1 RETURNING seq, digest"),
        {"n": len(entries)},
    ).one()
    last, digest = int(head.seq), bytes(head.digest)
    first = last - len(entries) + 1
    recorded_at = to_micros(origin.recorded_at)
    rows = []
    for ordinal, entry in enumerate(entries):
        line = (
            first + ordinal,
            entry.topic,
            entry.entity_id,
            entry.kind,
            dumps(entry.payload),
            origin.actor,
            origin.console,
            origin.command_id,
            ordinal,
            to_micros(entry.occurred_at),
            recorded_at,
            entry.reverts_seq,
        )
        digest = digest_of(digest, line)
        rows.append(dict(zip(Line._fields, (*line, digest), strict=True)))
    connection.execute(_INSERT, rows)
    connection.execute(statement("UPDATE log_head SET digest = :d WHERE id = 1"), {"d": digest})
    return first, last


def order_entry(order_id: int, event: OrderEvent, reverts_seq: int | None = None) -> Entry:
    """The line of one event of an order; ``at`` is the line's ``occurred_at``."""
    payload = to_plain(event)
    payload.pop("at", None)
    return Entry("work_order", order_id, event.kind, payload, event.at, reverts_seq)


def order_event(kind: str, payload: Mapping[str, Any], occurred_at: int) -> OrderEvent:
    """The event of a stored line; KeyError for a kind this program does not know."""
    from domain.codec import from_plain

    at = from_micros(occurred_at).isoformat()
    return from_plain(EVENT_TYPES[kind], {**payload, "at": at})


def lines_of(connection: Connection, topic: str, entity_id: int) -> Iterator[Line]:
    """All lines of one entity, oldest first."""
    rows = connection.execute(
        statement(
            f"SELECT {COLUMNS} FROM event_log WHERE topic = :topic AND entity_id = :id ORDER BY seq"
        ),
        {"topic": topic, "id": entity_id},
    )
    for row in rows:
        yield Line(*row)


def last_change(connection: Connection, topic: str, entity_id: int) -> dict[str, object]:
    """Who changed it last and when, for a Conflict: {} or {'actor', 'at'}."""
    row = connection.execute(
        statement(
            "SELECT actor, recorded_at FROM event_log WHERE topic = :topic AND entity_id = :id "
            "ORDER BY seq DESC LIMIT 1"
        ),
        {"topic": topic, "id": entity_id},
    ).first()
    return {} if row is None else {"actor": row.actor, "at": from_micros(row.recorded_at)}


def head_seq(connection: Connection) -> int:
    """The number of the last line."""
    return int(connection.execute(statement("SELECT seq FROM log_head WHERE id = 1")).scalar_one())
