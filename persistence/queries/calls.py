"""Reading the log of calls, and who a number belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from domain.calls.call import LONGEST_RINGING, Caller, CallRow, CallSpan, CallTally
from domain.messaging.numbers import normalise_number
from domain.read_models import OrderBrief
from persistence.mapping.call_rows import CALL_COLUMNS, CALL_WIDTH, row_to_call
from persistence.number_owners import owner_of
from persistence.queries.order_briefs import read_briefs
from persistence.types import id_list, statement, to_micros

_ROWS = (
    f"SELECT {CALL_COLUMNS}, u.name, u.vip_level, t.name, o.number FROM phone_calls c "
    "LEFT JOIN customers u ON u.id = c.customer_id "
    "LEFT JOIN technicians t ON t.id = c.technician_id "
    "LEFT JOIN work_orders o ON o.id = c.order_id"
)
_NEWEST = "ORDER BY c.started_at DESC, c.id DESC"
_MISSED = (
    "c.handled_at IS NULL AND c.taken_at IS NULL "
    "AND (c.ended_at IS NOT NULL OR c.started_at <= :ringing)"
)
_OVER = (
    "c.started_at >= :start AND c.started_at < :end AND (c.taken_at IS NOT NULL "
    "OR c.handled_at IS NOT NULL OR c.ended_at IS NOT NULL OR c.started_at <= :rung)"
)
_NAMES = ("u.name", "t.name", "c.caller_name", "c.taken_by", "c.handled_by", "o.number")
_OPEN_ORDERS = 6
#: How near an order is to what a technician does now.
_PRESENT = ("in_progress", "on_site", "en_route", "accepted", "dispatched", "waiting")


class CallReader:
    """Implements :class:`domain.ports.calls.CallQueries`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def caller(self, number: str) -> Caller:
        digits = normalise_number(number)
        kind, owner_id = owner_of(self.connection, digits)
        missed = self._scalar(
            "SELECT count(*) FROM phone_calls c WHERE c.number = :number AND c.number <> '' "
            "AND c.handled_at IS NULL AND c.taken_at IS NULL AND c.ended_at IS NOT NULL",
            number=digits,
        )
        if kind == "technician":
            name = self._scalar("SELECT name FROM technicians WHERE id = :id", id=owner_id)
            orders = self._orders("technician_id", owner_id)
            at_work = sorted(orders, key=lambda brief: _nearness(brief.status.value))
            return Caller(digits, kind, owner_id, name, open_orders=tuple(at_work), missed=missed)
        if kind == "customer":
            name, vip, count, contact = self.connection.execute(
                statement("SELECT name, vip_level, order_count, contact FROM customers "
                          "WHERE id = :id"), {"id": owner_id},
            ).one()  # fmt: skip
            own = self._scalar(
                "SELECT contact FROM customer_phones WHERE customer_id = :id AND number = :number",
                id=owner_id,
                number=digits,
            )
            return Caller(
                digits, kind, owner_id, name, own or contact, vip, count,
                self._orders("customer_id", owner_id), missed,
            )  # fmt: skip
        return Caller(digits, missed=missed)

    def since(self, moment: datetime) -> tuple[CallRow, ...]:
        return self._rows(f"WHERE c.started_at >= :since {_NEWEST}", since=to_micros(moment))

    def missed(self, now: datetime) -> tuple[CallRow, ...]:
        return self._rows(f"WHERE {_MISSED} {_NEWEST}", ringing=to_micros(now - LONGEST_RINGING))

    def log(
        self,
        text: str = "",
        *,
        missed_at: datetime | None = None,
        span: CallSpan | None = None,
        limit: int = 500,
    ) -> tuple[CallRow, ...]:
        clauses, values = ["1 = 1"], dict[str, Any](limit=limit)
        if missed_at is not None:
            clauses.append(_MISSED)
            values["ringing"] = to_micros(missed_at - LONGEST_RINGING)
        if span is not None:
            clauses.append(_OVER)
            values.update(_bounds(span))
            if span.taken is not None:
                clauses.append(f"c.taken_at IS {'NOT ' if span.taken else ''}NULL")
        for place, word in enumerate(_words(text)):
            digits = re.sub(r"\D", "", word)
            either = [f"lower({name}) LIKE :w{place} ESCAPE '!'" for name in _NAMES]
            values[f"w{place}"] = f"%{_plain(word.lower())}%"
            if digits:
                either.append(f"c.number LIKE :n{place}")
                values[f"n{place}"] = f"%{digits}%"
            clauses.append(f"({' OR '.join(either)})")
        return self._rows(f"WHERE {' AND '.join(clauses)} {_NEWEST} LIMIT :limit", **values)

    def tally(self, span: CallSpan) -> CallTally:
        rang, taken = self.connection.execute(
            statement(f"SELECT count(*), count(c.taken_at) FROM phone_calls c WHERE {_OVER}"),
            _bounds(span),
        ).one()
        return CallTally(rang, taken)

    def of_orders(self, order_ids: Sequence[int]) -> tuple[CallRow, ...]:
        named, values = id_list(order_ids)
        return self._rows(f"WHERE c.order_id IN ({named}) {_NEWEST}", **values)

    def _rows(self, clause: str, **values: Any) -> tuple[CallRow, ...]:
        rows = self.connection.execute(statement(f"{_ROWS} {clause}"), values)
        found = []
        for row in rows:
            customer, vip, technician, order = row[CALL_WIDTH:]
            call = row_to_call(row[:CALL_WIDTH])
            found.append(CallRow(call, customer or "", vip or 0, technician or "", order or ""))
        return tuple(found)

    def _orders(self, column: str, owner_id: int) -> tuple[OrderBrief, ...]:
        found = read_briefs(
            self.connection,
            f"id IN (SELECT id FROM work_orders WHERE closed_at IS NULL AND {column} = :owner)",
            owner=owner_id,
        )
        return found[:_OPEN_ORDERS]

    def _scalar(self, sql: str, **values: Any) -> Any:
        return self.connection.execute(statement(sql), values).scalar()


def _bounds(span: CallSpan) -> dict[str, int]:
    return {
        "start": to_micros(span.start_at),
        "end": to_micros(span.end_at),
        "rung": to_micros(span.end_at - LONGEST_RINGING),
    }


def _words(text: str) -> list[str]:
    """A number written in groups is one word."""
    if re.fullmatch(r"[\d\s+\-()]+", text.strip()):
        return [re.sub(r"\D", "", text)]
    return text.split()


def _plain(word: str) -> str:
    return re.sub(r"([!%_])", r"!\1", word)


def _nearness(status: str) -> int:
    return _PRESENT.index(status) if status in _PRESENT else len(_PRESENT)
