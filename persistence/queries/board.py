"""The dispatch place: open orders, people and counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.dispatching.activity import Activity, activity_of
from domain.dispatching.hindsight import Past
from domain.dispatching.situation import DispatchRules, Situation, Visit
from domain.people.technician import Technician
from domain.people.working_time import (
    day_bounds,
    is_on_shift,
    leave_during,
    local_day,
    shift_day,
    shift_of_day,
)
from domain.read_models import Board, BoardCounts, OrderCard, TechnicianCard
from domain.settings import number
from persistence import event_log
from persistence.companions import read_companions, with_companions
from persistence.entity_rows import read_branches, read_technicians
from persistence.order_cards import CARD_COLUMNS, card_of
from persistence.queries.approvals import ApprovalReader
from persistence.queries.hindsight import read_past
from persistence.queries.situations import (
    read_dispatch_rules,
    read_fetching,
    read_situation,
    read_time_zone,
    read_visits,
    settings_reader,
)
from persistence.types import from_micros, id_list, to_micros

#: Closed orders stay on the board for this long.
RECENT_MINUTES = 30
_DAY = timedelta(days=1)


class BoardQueries:
    connection: Connection

    def board(self, now: datetime) -> Board:
        connection = self.connection
        seq = event_log.head_seq(connection)
        open_rows = connection.execute(
            text(f"SELECT {CARD_COLUMNS} FROM work_orders WHERE closed_at IS NULL")
        ).all()
        closed_rows = connection.execute(
            text(
                f"SELECT {CARD_COLUMNS} FROM work_orders WHERE closed_at >= :since "
                "AND bulk_seq IS NULL"
            ),
            {"since": to_micros(now - timedelta(minutes=RECENT_MINUTES))},
        ).all()
        # Sorted here: asked for rows in the order of ids, SQLite would walk the whole table.
        rows = sorted([*open_rows, *closed_rows], key=lambda row: row[0])
        known = read_companions(connection)
        orders = tuple([with_companions(card_of(row), known) for row in rows])
        linked = frozenset(card.id for card in orders if card.links)
        return Board(now, seq, orders, self._technician_cards(now, linked))

    def order_cards(self, ids: Sequence[int], now: datetime) -> tuple[OrderCard, ...]:  # noqa: ARG002
        cards: dict[int, OrderCard] = {}
        for start in range(0, len(ids), 500):
            numbered, values = id_list(ids[start : start + 500])
            rows = self.connection.execute(
                text(f"SELECT {CARD_COLUMNS} FROM work_orders WHERE id IN ({numbered})"), values
            )
            cards.update((row[0], card_of(row)) for row in rows)
        return tuple(cards[order_id] for order_id in ids if order_id in cards)

    def counts(self) -> BoardCounts:
        rows = self.connection.execute(
            text(
                "SELECT status, count(*), "
                "sum(CASE WHEN abnormal_cause IS NULL THEN 0 ELSE 1 END) "
                "FROM work_orders WHERE closed_at IS NULL GROUP BY status"
            )
        ).all()
        by_status = {status: count for status, count, _ in rows}
        under_way = ("dispatched", "accepted", "en_route", "on_site", "in_progress")
        return BoardCounts(
            queued=sum(
                by_status.get(each, 0) for each in ("queued", "returned", "waiting_approval")
            ),
            under_way=sum(by_status.get(each, 0) for each in under_way),
            waiting=by_status.get("waiting", 0),
            abnormal=sum(int(abnormal or 0) for _, _, abnormal in rows),
            to_review=by_status.get("finished", 0),
            tray=self._count("SELECT count(*) FROM inbox WHERE state IN ('new', 'tray')"),
            outbox=self._count(
                "SELECT count(*) FROM outbox WHERE state IN ('held', 'sending', 'uncertain')"
            ),
            undelivered_reports=self._count(
                "SELECT count(DISTINCT report_id) FROM report_deliveries"
            ),
            approvals=ApprovalReader(self.connection).count(),
        )

    def fetch_minutes(self, now: datetime) -> Mapping[int, float]:
        return read_fetching(self.connection, now)

    def taken_by(self, clerk: str) -> frozenset[int]:
        rows = self.connection.execute(
            text(
                "SELECT id FROM work_orders WHERE closed_at IS NULL AND :clerk = ("
                "SELECT actor FROM event_log WHERE topic = 'work_order' "
                "AND entity_id = work_orders.id ORDER BY seq LIMIT 1)"
            ),
            {"clerk": clerk},
        )
        return frozenset(row[0] for row in rows)

    def situation(self, now: datetime) -> Situation:
        return read_situation(self.connection, now)

    def past_dispatches(self, since: datetime, until: datetime, most: int) -> Iterator[Past]:
        return read_past(self.connection, since, until, most)

    def dispatch_rules(self) -> DispatchRules:
        return read_dispatch_rules(self.connection)

    def _count(self, sql: str) -> int:
        return int(self.connection.execute(text(sql)).scalar_one())

    def _technician_cards(
        self, now: datetime, linked: frozenset[int]
    ) -> tuple[TechnicianCard, ...]:
        connection = self.connection
        zone = read_time_zone(connection)
        silent = int(number(settings_reader(connection), "rules.silent_minutes"))
        branches = {branch.id: branch.name for branch in read_branches(connection)}
        visits = read_visits(connection)
        people = read_technicians(connection, "active")
        loads = self._loads(people, now, zone)
        since = self._activity_since()
        cards = []
        for technician in people:
            own = visits.get(technician.id, ())
            activity = activity_of(technician, own, now, zone, silent_minutes=silent)
            cards.append(
                _technician_card(
                    technician,
                    activity,
                    own,
                    now,
                    zone,
                    branches,
                    loads[technician.id],
                    since,
                    linked,
                )
            )
        return tuple(cards)

    def _loads(self, people: Sequence[Technician], now: datetime, zone: str) -> Counter[int]:
        """Visits planned for each one's present day, done or not, by technician. A night shift is
        one day, that on which it began."""
        known = {each.id: (each, shift_day(each, now, zone)) for each in people}
        starts, ends = day_bounds(local_day(now, zone), zone)
        rows = self.connection.execute(
            text(
                "SELECT technician_id, planned_start_at FROM work_orders "
                "WHERE planned_start_at >= :starts AND planned_start_at < :ends "
                "AND technician_id IS NOT NULL"
            ),
            {"starts": to_micros(starts - _DAY), "ends": to_micros(ends + _DAY)},
        )
        return Counter(
            who
            for who, at in rows
            if who in known and shift_day(known[who][0], from_micros(at), zone) == known[who][1]
        )

    def _activity_since(self) -> dict[int, datetime]:
        """The last milestone of each order under way."""
        rows = self.connection.execute(
            text(
                "SELECT id, coalesce(started_at, arrived_at, departed_at, confirmed_at, "
                "assigned_at) FROM work_orders WHERE closed_at IS NULL "
                "AND technician_id IS NOT NULL"
            )
        )
        return {order_id: from_micros(at) for order_id, at in rows if at is not None}


def _technician_card(
    technician: Technician,
    activity: Activity,
    visits: Sequence[Visit],
    now: datetime,
    zone: str,
    branches: Mapping[int, str],
    load: int,
    since: Mapping[int, datetime],
    linked: frozenset[int],
) -> TechnicianCard:
    shift = shift_of_day(technician, shift_day(technician, now, zone), zone)
    leave = leave_during(technician, now, now + timedelta(minutes=1))
    upcoming = activity.visit or next(iter(visits), None)
    since_at = since.get(activity.visit.order_id) if activity.visit else None
    return TechnicianCard(
        id=technician.id,
        name=technician.name,
        code=technician.code,
        phone=technician.phone,
        branch_id=technician.branch_id,
        branch_name=branches.get(technician.branch_id or 0, ""),
        skills=tuple(sorted(technician.skills)),
        activity=activity.kind,
        activity_since_at=since_at,
        next_order_id=upcoming.order_id if upcoming else None,
        next_order_number=upcoming.number if upcoming else "",
        next_customer_name=upcoming.customer_name if upcoming else "",
        next_at=upcoming.starts_at if upcoming else None,
        load=load,
        daily_limit=technician.daily_limit,
        last_contact_at=technician.last_contact_at,
        position=technician.position,
        on_shift=leave is None and is_on_shift(technician, now, zone),
        shift_starts_at=shift.starts_at if shift else None,
        shift_ends_at=shift.ends_at if shift else None,
        leave=leave.kind if leave else None,
        next_is_linked=upcoming is not None and upcoming.order_id in linked,
    )
