"""Orders linked to one visit, planned as one: one person, one after the other.

Those of the queue become a single order for the search, and are told apart again in what it found.
Where that cannot be (promised times that allow no common visit, one of them planned already) none of
them is planned, and the proposal says why.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from domain.dispatching.job_needs import card_need
from domain.dispatching.planning.board_day import BoardDay
from domain.dispatching.planning.day_orders import DayOrder, last_start
from domain.dispatching.planning.proposal import OpenLine
from domain.dispatching.planning.request import PlanRequest
from domain.dispatching.situation import Situation
from domain.dispatching.travel import place, travel_minutes
from domain.loads import NO_LOAD
from domain.read_models import OrderCard
from domain.work_orders.kinds import DISPATCHABLE
from domain.work_orders.part_needs import PartNeed

_MINUTE = timedelta(minutes=1)
#: The search knows no other starts.
_GRID_MINUTES = 5

#: (technician, start, end) of each visit of an order.
Stops = tuple[tuple[int, datetime, datetime], ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """One order of a visit: it begins ``offset`` after the visit and takes ``length``."""

    order: DayOrder
    offset: timedelta
    length: timedelta


@dataclass(frozen=True, slots=True)
class Visits:
    """``cards``: what is planned. ``stages`` by the order that stands for the whole visit.
    ``apart``: what cannot be planned as one visit."""

    cards: tuple[OrderCard, ...]
    stages: Mapping[int, tuple[Stage, ...]] = field(default_factory=dict)
    apart: tuple[OpenLine, ...] = ()

    def orders(self, day: BoardDay) -> dict[int, DayOrder]:
        """Every single order of ``day``."""
        found = dict(day.orders)
        for leader, stages in self.stages.items():
            if leader in found:
                found.update({stage.order.card.id: stage.order for stage in stages})
        return found

    def spread(self, planned: Mapping[int, Stops]) -> dict[int, Stops]:
        """The stops of every single order."""
        found = dict(planned)
        for leader, stages in self.stages.items():
            for who, starts_at, _ends_at in planned.get(leader, ())[:1]:
                for stage in stages:
                    begins = starts_at + stage.offset
                    found[stage.order.card.id] = ((who, begins, begins + stage.length),)
        return found

    def needing(self, situation: Situation) -> Situation:
        """``situation`` where who goes needs the parts of all orders of his visit."""
        if situation.parts is None or not self.stages:
            return situation
        needed = dict(situation.parts.needed)
        for leader, stages in self.stages.items():
            needed[leader] = tuple(part for s in stages for part in s.order.need.parts)
        return replace(situation, parts=replace(situation.parts, needed=needed))

    def members(self, order_id: int) -> tuple[int, ...]:
        """What ``order_id`` stands for."""
        stages = self.stages.get(order_id)
        return tuple(s.order.card.id for s in stages) if stages else (order_id,)


def as_visits(situation: Situation, cards: Sequence[OrderCard], request: PlanRequest) -> Visits:
    """``cards`` with those of one visit as one."""
    by_id = {card.id: card for card in cards}
    kept = dict(by_id)
    stages: dict[int, tuple[Stage, ...]] = {}
    apart: list[OpenLine] = []
    for ids in _groups(by_id, request):
        group = [by_id[each] for each in ids]
        whole = _whole(situation, group, request)
        for card in group:
            del kept[card.id]
        if whole is None:
            apart += [_open(card) for card in group if card.status in DISPATCHABLE]
            kept.update({c.id: c for c in group if c.status not in DISPATCHABLE})
            continue
        kept[whole[0].id] = whole[0]
        stages[whole[0].id] = whole[1]
    return Visits(tuple(kept.values()), stages, tuple(apart))


def _groups(by_id: Mapping[int, OrderCard], request: PlanRequest) -> list[tuple[int, ...]]:
    """The visits of which at least one order waits to be planned."""
    found: dict[tuple[int, ...], None] = {}
    for card in by_id.values():
        if not card.same_visit or card.status not in DISPATCHABLE:
            continue
        if request.order_ids is not None and card.id not in request.order_ids:
            continue
        found[tuple(sorted({card.id, *(i for i in card.same_visit if i in by_id)}))] = None
    return [ids for ids in found if len(ids) > 1]


def _open(card: OrderCard) -> OpenLine:
    return OpenLine(card.id, card.number, card.title, card.customer_name, "visit_apart")


def _whole(
    situation: Situation, group: Sequence[OrderCard], request: PlanRequest
) -> tuple[OrderCard, tuple[Stage, ...]] | None:
    """One card for all of ``group`` and its stages; None where they cannot be one visit."""
    if any(card.status not in DISPATCHABLE or card.crew > 1 or card.paused for card in group):
        return None
    stages: list[Stage] = []
    offset = timedelta()
    for card in group:
        if stages:
            before = stages[-1].order.card
            way = travel_minutes(
                situation.rules.travel, place(before.lat, before.lon), place(card.lat, card.lon)
            )
            offset = stages[-1].offset + stages[-1].length + _rounded(way or 0.0)
        need = card_need(card, _needed(situation, card))
        order = DayOrder(card, need, None, False, last_start(need, request, situation.now))
        stages.append(Stage(order, offset, _rounded(card.duration_minutes)))
    whole = stages[-1].offset + stages[-1].length
    opens = [
        s.order.card.window_start_at - s.offset for s in stages if s.order.card.window_start_at
    ]
    closes = [s.order.due_at - s.offset for s in stages if s.order.due_at is not None]
    opens_at, closes_at = max(opens, default=None), min(closes, default=None)
    if opens_at is not None and closes_at is not None and closes_at <= opens_at:
        return None
    card = replace(
        group[0],
        duration_minutes=round(whole / _MINUTE),
        priority=min(card.priority for card in group),
        vip_level=max(card.vip_level for card in group),
        stopped=any(card.stopped for card in group),
        skills=tuple(sorted({skill for card in group for skill in card.skills})),
        load=sum((card.load for card in group), NO_LOAD),
        window_start_at=opens_at,
        window_end_at=closes_at,
        next_clock=None,
        arrive_due_at=None,
        resolve_due_at=None,
    )
    return card, tuple(stages)


def _needed(situation: Situation, card: OrderCard) -> tuple[PartNeed, ...]:
    return situation.parts.needed.get(card.id, ()) if situation.parts is not None else ()


def _rounded(minutes: float) -> timedelta:
    return -(-round(minutes) // _GRID_MINUTES) * _GRID_MINUTES * _MINUTE
