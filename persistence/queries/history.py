"""The log as lines to read, and what can be undone."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.read_models import HistoryLine, UndoState, UndoStep
from persistence.event_log import COLUMNS, Line
from persistence.types import from_micros, id_list

#: Too long for a line; the page of the order shows them.
_LEFT_OUT = frozenset({"details", "policy", "state"})
_UNFOLDED = {
    "dispatch": ("technician_id", "planned_start_at", "planned_end_at", "short_no"),
    "result": ("resolution", "fault", "cost_fen"),
    "rating": ("score", "comment", "voluntary"),
}
#: Said too often to be news.
_LOUD = "topic <> 'advice' AND kind NOT IN ('call_rang', 'call_changed')"
_LEFT = "('sending', 'sent', 'delivered', 'uncertain')"


class HistoryQueries:
    connection: Connection

    def feed(self, *, after_seq: int = 0, limit: int = 50) -> tuple[HistoryLine, ...]:
        """``after_seq`` 0: the newest ``limit`` lines (newest last), else those after it; without
        those that only say where somebody is, how long it rang, or a link again from its other
        side."""
        order = "seq" if after_seq else "seq DESC"
        # Left out before they are counted: a hundred of them would push all news aside.
        sql = (
            f"SELECT {COLUMNS} FROM event_log WHERE seq > :seq AND {_LOUD} "
            f"ORDER BY {order} LIMIT :limit"
        )
        rows = self.connection.execute(text(sql), {"seq": after_seq, "limit": limit}).all()
        lines = [Line(*row) for row in rows]
        return history_lines(self.connection, sorted(x for x in lines if _is_news(x)))

    def shift_changes(self, limit: int = 20) -> tuple[HistoryLine, ...]:
        """Who handed over to whom, newest first."""
        rows = self.connection.execute(
            text(
                f"SELECT {COLUMNS} FROM event_log WHERE topic = 'shift' AND entity_id = 0 "
                "ORDER BY seq DESC LIMIT :limit"
            ),
            {"limit": limit},
        )
        return history_lines(self.connection, [Line(*row) for row in rows])

    def notes_said(self, ids: Sequence[int], said: str) -> Mapping[int, tuple[int, datetime]]:
        """How often a note of these orders said exactly that, and when last; by order."""
        found: dict[int, tuple[int, datetime]] = {}
        for start in range(0, len(ids), 500):
            named, values = id_list(ids[start : start + 500])
            rows = self.connection.execute(
                text(
                    "SELECT entity_id, payload, occurred_at FROM event_log "
                    f"WHERE topic = 'work_order' AND kind = 'note' AND entity_id IN ({named}) "
                    "ORDER BY occurred_at"
                ),
                values,
            )
            for order_id, payload, at in rows:
                if json.loads(payload).get("text") == said:
                    found[order_id] = (found.get(order_id, (0, None))[0] + 1, from_micros(at))
        return found

    def undo_state(self, console: str) -> UndoState:
        """The newest act of this console that stands, and the newest one it took back since its
        last new act."""
        last = self._command(
            "mode IN ('do', 'redo') AND undoable AND undone_by IS NULL", console, 0
        )
        newest_do = self.connection.execute(
            text(
                "SELECT coalesce(max(last_seq), 0) FROM commands "
                "WHERE console = :console AND mode = 'do' AND undoable"
            ),
            {"console": console},
        ).scalar_one()
        taken_back = self._command("mode = 'undo' AND undone_by IS NULL", console, newest_do)
        return UndoState(self._step(last), self._step(taken_back))

    def _command(self, condition: str, console: str, after: int) -> Any | None:
        return self.connection.execute(
            text(
                "SELECT command_id, kind, params, recorded_at FROM commands "
                f"WHERE console = :console AND last_seq > :after AND {condition} "
                "ORDER BY last_seq DESC LIMIT 1"
            ),
            {"console": console, "after": after},
        ).first()

    def _step(self, command: Any | None) -> UndoStep | None:
        if command is None:
            return None
        held, sent = self.connection.execute(
            text(
                "SELECT sum(CASE WHEN state = 'held' THEN 1 ELSE 0 END), "
                f"sum(CASE WHEN state IN {_LEFT} THEN 1 ELSE 0 END) "
                "FROM outbox WHERE command_id = :id"
            ),
            {"id": command.command_id},
        ).one()
        params = json.loads(command.params)
        names = _Names(self.connection, [params], [params.get("entity_id", 0)])
        if params.get("topic") == "work_order":
            params["number"] = names.number(params["entity_id"]) or params.get("number", "")
        return UndoStep(
            command_id=command.command_id,
            kind=command.kind,
            params=names.with_people(params),
            at=from_micros(command.recorded_at),
            held_messages=int(held or 0),
            sent_messages=int(sent or 0),
        )


def history_of(connection: Connection, topic: str, entity_id: int) -> tuple[HistoryLine, ...]:
    """All lines of one entity, oldest first."""
    rows = connection.execute(
        text(
            f"SELECT {COLUMNS} FROM event_log WHERE topic = :topic AND entity_id = :id ORDER BY seq"
        ),
        {"topic": topic, "id": entity_id},
    )
    return history_lines(connection, [Line(*row) for row in rows])


def history_lines(connection: Connection, lines: Iterable[Line]) -> tuple[HistoryLine, ...]:
    """Lines with the names a sentence needs: 'number', 'technician', 'previous_technician'."""
    prepared = [(line, _params_of(line)) for line in lines]
    orders = [line.entity_id for line, _ in prepared if line.topic == "work_order"]
    orders += [params["order_id"] for _, params in prepared if params.get("order_id")]
    names = _Names(connection, [params for _, params in prepared], orders)
    return tuple(
        HistoryLine(
            seq=line.seq,
            at=from_micros(line.occurred_at),
            recorded_at=from_micros(line.recorded_at),
            topic=line.topic,
            entity_id=line.entity_id,
            kind=line.kind,
            actor=line.actor,
            console=line.console,
            params=names.complete(line, params),
        )
        for line, params in prepared
    )


def _is_news(line: Line) -> bool:
    return not (_is_position(line) or _is_other_side(line))


def _is_other_side(line: Line) -> bool:
    """A link stands on both orders; told once, it is told."""
    link = line.params.get("link")
    if line.kind not in ("linked", "unlinked") or not isinstance(link, Mapping):
        return False
    return int(link.get("order_id", 0)) < line.entity_id


def _is_position(line: Line) -> bool:
    """Whether nothing but the place of a technician changed: the map shows that, and it never ends."""
    before, after = line.params.get("before"), line.params.get("after")
    if line.kind != "technician_edited" or not isinstance(before, Mapping):
        return False
    return isinstance(after, Mapping) and {*before, *after} == {"position"}


def _params_of(line: Line) -> dict[str, Any]:
    params = {key: value for key, value in line.params.items() if key not in _LEFT_OUT}
    for name, fields in _UNFOLDED.items():
        inner = params.pop(name, None)
        if isinstance(inner, Mapping):
            params.update({field: inner[field] for field in fields if field in inner})
        elif inner is not None:
            params[name] = inner
    for key, value in params.items():
        if key.endswith("_at") and isinstance(value, str):
            with contextlib.suppress(ValueError):
                params[key] = datetime.fromisoformat(value)
    if line.reverts_seq is not None:
        params["reverts_seq"] = line.reverts_seq
    return params


class _Names:
    """Names of the people and numbers of the orders that occur in lines, in two queries."""

    def __init__(
        self, connection: Connection, params: list[dict[str, Any]], orders: list[int]
    ) -> None:
        people: set[int] = set()
        for each in params:
            people |= {each.get("technician_id") or 0, each.get("previous_technician_id") or 0}
            people |= set(each.get("technician_ids") or ())
        self._people = _lookup(connection, "technicians", "name", people)
        self._orders = _lookup(connection, "work_orders", "number", set(orders))

    def number(self, order_id: int) -> str:
        return self._orders.get(order_id, "")

    def with_people(self, params: dict[str, Any]) -> dict[str, Any]:
        named = dict(params)
        for key, name in (("technician_id", "technician"), ("previous_technician_id", "previous")):
            if params.get(key):
                label = "previous_technician" if name == "previous" else name
                named[label] = self._people.get(params[key], "")
        if params.get("technician_ids"):
            known = [self._people.get(each, "") for each in params["technician_ids"]]
            named["technicians"] = "、".join(name for name in known if name)
        return named

    def complete(self, line: Line, params: dict[str, Any]) -> dict[str, Any]:
        named = self.with_people(params)
        order_id = line.entity_id if line.topic == "work_order" else params.get("order_id")
        if order_id:
            named["order_number"] = self.number(order_id)
            if line.topic == "work_order":
                named["number"] = self.number(order_id)
        return named


def _lookup(connection: Connection, table: str, column: str, ids: Iterable[int]) -> dict[int, str]:
    wanted = sorted({each for each in ids if each})
    found: dict[int, str] = {}
    for start in range(0, len(wanted), 500):
        numbered, values = id_list(wanted[start : start + 500])
        rows = connection.execute(
            text(f"SELECT id, {column} FROM {table} WHERE id IN ({numbered})"), values
        )
        found.update((row[0], row[1]) for row in rows)
    return found
