"""Contracts and warranties about to end, with the service behind them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy.engine import Connection

from domain.codec import from_plain
from domain.customers.customer import Contract
from domain.people.working_time import day_bounds
from domain.renewals.record import Renewal, RenewalKind, Replacement, ServiceFigures
from domain.work_orders.kinds import Priority
from persistence.queries.situations import read_time_zone
from persistence.types import Json, statement, to_micros

#: What ended this long ago may still be renewed.
_PAST = timedelta(days=30)
_YEAR = timedelta(days=365)
_DAY = timedelta(days=1)
_REPLACEMENTS = """
SELECT a.id, a.code, a.name, a.model, a.customer_name, a.price_fen,
  coalesce(o.cost, 0) + coalesce(l.cost, 0), coalesce(o.orders, 0), a.purchased_on
FROM assets a
LEFT JOIN (SELECT asset_id, count(*) AS orders, sum(coalesce(cost_fen, 0)) AS cost
  FROM work_orders WHERE reported_at >= :since AND asset_id IS NOT NULL AND cancelled_at IS NULL
  GROUP BY asset_id) o ON o.asset_id = a.id
LEFT JOIN (SELECT asset_id, sum(amount_fen) AS cost FROM asset_logbook
  WHERE kind = 'cost' AND at >= :since GROUP BY asset_id) l ON l.asset_id = a.id
WHERE a.price_fen > 0 AND a.status <> 'retired'
  AND coalesce(o.cost, 0) + coalesce(l.cost, 0) >= :share * a.price_fen
  AND coalesce(o.cost, 0) + coalesce(l.cost, 0) > 0
ORDER BY (coalesce(o.cost, 0) + coalesce(l.cost, 0)) * 1.0 / a.price_fen DESC, a.id LIMIT :limit
"""


class RenewalReader:
    """Implements :class:`domain.ports.renewals.RenewalQueries`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def ending(self, today: date, days: int, limit: int = 500) -> tuple[Renewal, ...]:
        first, last = today - _PAST, today + days * _DAY
        found = [*self._contracts(first, last), *self._warranties(first, last, limit)]
        found.sort(key=lambda each: (each.ends_on, each.customer_name, each.name))
        zone = read_time_zone(self.connection)
        return tuple(
            Renewal(
                each.kind, each.customer_id, each.customer_name, each.phone, each.name,
                each.since_on, each.ends_on, each.asset_id, each.asset_code, each.visits,
                self.figures(
                    day_bounds(each.since_on, zone)[0], day_bounds(each.ends_on, zone)[1],
                    customer_id=each.customer_id, asset_id=each.asset_id,
                ),
            )
            for each in found[:limit]
        )  # fmt: skip

    def figures(
        self, since: datetime, until: datetime, *, customer_id: int | None, asset_id: int | None
    ) -> ServiceFigures:
        condition, values = _of(since, until, customer_id, asset_id)
        row = self.connection.execute(
            statement(
                "SELECT count(*), sum(CASE WHEN priority = :planned THEN 1 ELSE 0 END), "
                "count(on_time), sum(CASE WHEN on_time = :yes THEN 1 ELSE 0 END), sum(cost_fen), "
                "count(rating), avg(rating), sum(CASE WHEN complaint = :yes THEN 1 ELSE 0 END) "
                f"FROM work_orders WHERE {condition}"
            ),
            {**values, "planned": Priority.PLANNED.value, "yes": True},
        ).one()
        count, planned, judged, kept, cost_fen, rated = (int(value or 0) for value in row[:6])
        mean = None if row[6] is None else float(row[6])
        return ServiceFigures(count, planned, judged, kept, cost_fen, rated, mean, int(row[7] or 0))

    def order_ids(
        self, since: datetime, until: datetime, *, customer_id: int | None, asset_id: int | None
    ) -> tuple[int, ...]:
        condition, values = _of(since, until, customer_id, asset_id)
        sql = f"SELECT id FROM work_orders WHERE {condition} ORDER BY reported_at DESC, id DESC"
        return tuple(self.connection.execute(statement(sql), values).scalars())

    def replacements(
        self, since: datetime, share: float, limit: int = 200
    ) -> tuple[Replacement, ...]:
        rows = self.connection.execute(
            statement(_REPLACEMENTS),
            {"since": to_micros(since), "share": share, "limit": limit},
        )
        return tuple(
            Replacement(
                asset_id=row[0],
                code=row[1],
                name=row[2],
                model=row[3],
                customer_name=row[4],
                price_fen=row[5],
                cost_fen=int(row[6]),
                orders=int(row[7]),
                purchased_on=_day(row[8]),
            )
            for row in rows
        )

    # --- the pieces -------------------------------------------------------------------------------
    def _contracts(self, first: date, last: date) -> list[Renewal]:
        rows = self.connection.execute(
            statement(
                "SELECT id, name, phone, rest FROM customers WHERE active = :yes "
                "AND rest LIKE '%\"contracts\"%'"
            ).columns(rest=Json),
            {"yes": True},
        )
        found = []
        for row in rows:
            contracts = [from_plain(Contract, each) for each in row.rest.get("contracts", ())]
            for each in contracts:
                ends_on = each.ends_on
                if ends_on is None or not first <= ends_on <= last:
                    continue
                if any(other.is_valid_on(ends_on + _DAY) for other in contracts):
                    continue
                since = each.starts_on or ends_on - _YEAR
                found.append(
                    Renewal(
                        RenewalKind.CONTRACT, row.id, row.name, row.phone, each.name, since,
                        ends_on, visits=each.visits,
                    )
                )  # fmt: skip
        return found

    def _warranties(self, first: date, last: date, limit: int) -> list[Renewal]:
        rows = self.connection.execute(
            statement(
                "SELECT a.id, a.code, a.name, a.model, a.customer_id, a.customer_name, "
                "coalesce(c.phone, ''), a.warranty_until_on, a.purchased_on, a.installed_on "
                "FROM assets a LEFT JOIN customers c ON c.id = a.customer_id "
                "WHERE a.warranty_until_on BETWEEN :first AND :last AND a.status <> 'retired' "
                "ORDER BY a.warranty_until_on, a.id LIMIT :limit"
            ),
            {"first": first.isoformat(), "last": last.isoformat(), "limit": limit},
        )
        found = []
        for row in rows:
            ends_on = _day(row[7])
            assert ends_on is not None
            since = _day(row[9]) or _day(row[8]) or ends_on - _YEAR
            name = " ".join(part for part in (row[2], row[3]) if part)
            found.append(
                Renewal(
                    RenewalKind.WARRANTY, row[4], row[5], row[6], name, min(since, ends_on),
                    ends_on, asset_id=row[0], asset_code=row[1],
                )
            )  # fmt: skip
        return found


def _of(
    since: datetime, until: datetime, customer_id: int | None, asset_id: int | None
) -> tuple[str, dict[str, Any]]:
    """The condition for orders of a machine, else of a customer, in that time."""
    column, whose = ("asset_id", asset_id) if asset_id is not None else ("customer_id", customer_id)
    condition = (
        f"{column} = :whose AND reported_at >= :since AND reported_at < :until "
        "AND cancelled_at IS NULL"
    )
    return condition, {
        "whose": whose or 0,
        "since": to_micros(since),
        "until": to_micros(until),
    }


def _day(value: Any) -> date | None:
    if value is None or isinstance(value, date):
        return value
    return date.fromisoformat(value)
