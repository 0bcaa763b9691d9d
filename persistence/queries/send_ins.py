"""Reading what was sent in, and where it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from sqlalchemy.engine import Connection

from domain.send_ins.send_in import SendInRow
from persistence.mapping.send_in_rows import read_send_ins, row_to_send_in
from persistence.types import statement

_ROWS = (
    "SELECT s.id, s.body, s.version, o.number, a.code, a.name, "
    "coalesce(a.customer_name, o.customer_name) FROM send_ins s "
    "LEFT JOIN work_orders o ON o.id = s.order_id LEFT JOIN assets a ON a.id = s.asset_id"
)
#: Names are taken of so many, the newest.
_REMEMBERED = 500


class SendInReader:
    """Implements :class:`domain.ports.send_ins.SendInQueries`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def of_order(self, order_id: int) -> tuple[SendInRow, ...]:
        return self._rows("WHERE s.order_id = :id ORDER BY s.sent_on DESC, s.id DESC", id=order_id)

    def of_asset(self, asset_id: int) -> tuple[SendInRow, ...]:
        return self._rows("WHERE s.asset_id = :id ORDER BY s.sent_on DESC, s.id DESC", id=asset_id)

    def everything(self, *, away_only: bool, limit: int = 500) -> tuple[SendInRow, ...]:
        return self._rows(
            f"{'WHERE s.back_on IS NULL ' if away_only else ''}"
            "ORDER BY CASE WHEN s.back_on IS NULL THEN 0 ELSE 1 END, s.back_on DESC, "
            "CASE WHEN s.expected_on IS NULL THEN 1 ELSE 0 END, s.expected_on, s.sent_on, s.id "
            "LIMIT :limit",
            limit=limit,
        )

    def names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        known = read_send_ins(
            self.connection,
            "id > (SELECT coalesce(max(id), 0) FROM send_ins) - :most",
            most=_REMEMBERED,
        )
        carriers = [name for each in known for name in (each.carrier, each.back_carrier)]
        return _frequent(each.maker for each in known), _frequent(carriers)

    def _rows(self, clause: str, **values: Any) -> tuple[SendInRow, ...]:
        rows = self.connection.execute(statement(f"{_ROWS} {clause}"), values)
        return tuple(
            SendInRow(row_to_send_in(*row[:3]), *(text or "" for text in row[3:])) for row in rows
        )


def _frequent(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name, _count in Counter(n for n in names if n).most_common())
