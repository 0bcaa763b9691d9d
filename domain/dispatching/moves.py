"""Several moves at once, judged as one: a day handed over, two days swapped, a handful dropped.

What moves is taken off the board first, so that orders changing places do not stand in each
other's way; each is put back where it goes before the next one is judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from domain.dispatching.eligibility import judge
from domain.dispatching.situation import JobNeed, Situation, Verdict, Visit
from domain.people.working_time import desk_day, shift_day
from domain.work_orders.kinds import UNDER_WAY, OrderStatus

#: He is there already, or on his way: nobody else takes that over without a word.
BEGUN = frozenset({OrderStatus.EN_ROUTE, OrderStatus.ON_SITE, OrderStatus.IN_PROGRESS})


@dataclass(frozen=True, slots=True)
class Move:
    """``technician_id`` None: back into the queue. ``starts_at`` None: the earliest time that fits,
    after the moves before it. ``ends_at`` None: as long as the job needs."""

    order_id: int
    technician_id: int | None
    starts_at: datetime | None = None
    ends_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class JudgedMove:
    """``verdict`` None: it goes back into the queue, which nothing forbids. ``starts_at`` and
    ``ends_at`` are what will be planned."""

    move: Move
    verdict: Verdict | None

    @property
    def refused(self) -> bool:
        return self.verdict is not None and self.verdict.refused

    @property
    def warned(self) -> bool:
        return self.verdict is not None and self.verdict.warned


def judge_moves(
    situation: Situation,
    needs: Mapping[int, JobNeed],
    moves: Sequence[Move],
    numbers: Mapping[int, str] | None = None,
) -> tuple[JudgedMove, ...]:
    """The verdict on each move, in the order given. Moves of orders that ``needs`` does not hold
    are left out. ``numbers``: what orders nobody has yet are called, for the reasons."""
    known = [move for move in moves if move.order_id in needs]
    # One alone stands in nobody's way: the engine itself looks past the order it judges.
    alone = len(known) == 1
    board = situation if alone else without(situation, {move.order_id for move in known})
    called = {} if alone else {v.order_id: v for s in situation.visits.values() for v in s}
    latest: dict[int, datetime] = {}
    judged = []
    for move in known:
        if move.technician_id is None:
            judged.append(JudgedMove(move, None))
            continue
        need = _need_of(needs[move.order_id], move, latest.get(move.technician_id))
        verdict = judge(board, need, move.technician_id, move.starts_at)
        latest[move.technician_id] = verdict.ends_at
        if not alone:
            known_as = called.get(move.order_id)
            number = known_as.number if known_as is not None else (numbers or {}).get(need.order_id)
            customer = known_as.customer_name if known_as is not None else ""
            board = _with(board, need, verdict, number or "", customer)
        judged.append(JudgedMove(move, verdict))
    return tuple(judged)


def _need_of(need: JobNeed, move: Move, after: datetime | None) -> JobNeed:
    if move.starts_at is not None and move.ends_at is not None:
        length = round((move.ends_at - move.starts_at) / timedelta(minutes=1))
        return replace(need, duration_minutes=max(length, 1))
    if move.starts_at is None and after is not None:
        opens = need.window_start_at
        return replace(need, window_start_at=after if opens is None else max(opens, after))
    return need


def without(situation: Situation, order_ids: Iterable[int]) -> Situation:
    """The board as if nobody had ``order_ids``."""
    gone = frozenset(order_ids)
    visits = {
        who: tuple(visit for visit in stops if visit.order_id not in gone)
        if any(visit.order_id in gone for visit in stops)
        else stops
        for who, stops in situation.visits.items()
    }
    return replace(situation, visits=visits)


def _with(
    situation: Situation, need: JobNeed, verdict: Verdict, number: str, customer: str
) -> Situation:
    visit = Visit(
        need.order_id,
        number,
        verdict.technician_id,
        verdict.starts_at,
        verdict.ends_at,
        OrderStatus.DISPATCHED,
        need.lat,
        need.lon,
        customer,
        need.priority,
        load=need.load,
    )
    stops = (*situation.visits.get(verdict.technician_id, ()), visit)
    ordered = tuple(sorted(stops, key=lambda each: (each.starts_at, each.order_id)))
    return replace(situation, visits={**situation.visits, verdict.technician_id: ordered})


def today_of(situation: Situation) -> date:
    """The day the company is at; a night shift belongs to the day it began."""
    return desk_day(situation.technicians.values(), situation.now, situation.time_zone)


def day_visits(situation: Situation, technician_id: int, day: date) -> tuple[Visit, ...]:
    """What somebody still has to do on local ``day``, by start; what has begun stays with him. Work
    after midnight belongs to the day his night shift began."""
    technician = situation.technicians.get(technician_id)
    return tuple(
        visit
        for visit in situation.visits.get(technician_id, ())
        if technician is not None
        and shift_day(technician, visit.starts_at, situation.time_zone) == day
        and visit.status in UNDER_WAY - BEGUN
        and visit.status is not OrderStatus.WAITING
        and not visit.is_helper
    )


def hand_over(situation: Situation, giver_id: int, taker_id: int, day: date) -> tuple[Move, ...]:
    """Everything ``giver_id`` still has on ``day`` to ``taker_id``: the same times where they lie
    ahead, and the same sequence (DD-11)."""
    return tuple(
        _same_time(situation, visit, taker_id) for visit in day_visits(situation, giver_id, day)
    )


def swap_days(situation: Situation, first_id: int, second_id: int, day: date) -> tuple[Move, ...]:
    """What each of the two still has on ``day``, to the other."""
    return hand_over(situation, first_id, second_id, day) + hand_over(
        situation, second_id, first_id, day
    )


def _same_time(situation: Situation, visit: Visit, taker_id: int) -> Move:
    if visit.starts_at < situation.now:
        return Move(visit.order_id, taker_id)
    return Move(visit.order_id, taker_id, visit.starts_at, visit.ends_at)


def shifted(
    situation: Situation,
    needs: Mapping[int, JobNeed],
    order_ids: Sequence[int],
    technician_id: int,
    starts_at: datetime | None,
) -> tuple[Move, ...]:
    """``order_ids`` dropped together: the first at ``starts_at``. Those already planned for one
    person keep their distances; otherwise they follow each other as the travel allows."""
    if starts_at is None:
        return tuple(Move(order_id, technician_id) for order_id in order_ids)
    holders = {needs[i].current_technician_id for i in order_ids if i in needs} - {None}
    planned = {
        v.order_id: v
        for who in holders
        if who
        for v in situation.visits.get(who, ())
        if not v.is_helper
    }
    visits = [planned.get(order_id) for order_id in order_ids]
    first = visits[0]
    together = first is not None and all(
        visit is not None and visit.technician_id == first.technician_id for visit in visits
    )
    if not together or first is None:
        moves = [Move(order_ids[0], technician_id, starts_at)]
        return (*moves, *(Move(order_id, technician_id) for order_id in order_ids[1:]))
    by = starts_at - first.starts_at
    return tuple(
        Move(visit.order_id, technician_id, visit.starts_at + by, visit.ends_at + by)
        for visit in visits
        if visit is not None and visit.order_id in needs
    )


def exchanged(situation: Situation, technician_id: int, order_id: int, step: int) -> list[Move]:
    """``order_id`` one place earlier (``step`` -1) or later (1) in his day: the two visits change
    places within the time they take together. [] when there is nobody to change with."""
    stops = [v for v in situation.visits.get(technician_id, ()) if not v.is_helper]
    place = next((i for i, visit in enumerate(stops) if visit.order_id == order_id), None)
    if place is None or not 0 <= place + step < len(stops):
        return []
    first, second = sorted((stops[place], stops[place + step]), key=lambda v: v.starts_at)
    if first.status in BEGUN or second.status in BEGUN:
        return []
    length = second.ends_at - second.starts_at
    rest = first.ends_at - first.starts_at
    ends_at = max(second.ends_at, first.starts_at + length + rest)
    return [
        Move(second.order_id, technician_id, first.starts_at, first.starts_at + length),
        Move(first.order_id, technician_id, ends_at - rest, ends_at),
    ]
