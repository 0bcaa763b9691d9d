"""Turns the board into what the map shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal

from desktop.format import clock_text
from desktop.labels import label
from desktop.models.board import BoardModel
from desktop.services import Session
from desktop.widgets.map_model import (
    MapArea,
    MapOrder,
    MapRoute,
    MapSelection,
    MapSnapshot,
    MapStop,
    MapTechnician,
)
from domain.dispatching.day_route import RouteStop, arrivals
from domain.people.technician import TechnicianActivity
from domain.read_models import OrderCard, TechnicianCard
from domain.service_levels.alerts import card_alert
from domain.work_orders.kinds import CLOSED, AlertLevel, OrderStatus, Priority

if TYPE_CHECKING:
    from domain.dispatching.situation import TravelModel

_PRIORITY: dict[Priority, Literal["urgent", "high", "normal", "low"]] = {
    Priority.URGENT: "urgent",
    Priority.HIGH: "high",
    Priority.NORMAL: "normal",
    Priority.PLANNED: "low",
}
_ALERT: dict[AlertLevel, Literal["red", "amber", "blue", "none"]] = {
    AlertLevel.RED: "red",
    AlertLevel.AMBER: "amber",
    AlertLevel.BLUE: "blue",
    AlertLevel.NONE: "none",
}
_TONE = {
    TechnicianActivity.FREE: "muted",
    TechnicianActivity.ASSIGNED: "accent",
    TechnicianActivity.EN_ROUTE: "accent",
    TechnicianActivity.WORKING: "accent",
    TechnicianActivity.WAITING: "amber",
    TechnicianActivity.SILENT: "red",
    TechnicianActivity.OFF: "muted",
}
_GONE = frozenset({OrderStatus.FINISHED, OrderStatus.DRAFT}) | CLOSED
_THERE = frozenset({OrderStatus.ON_SITE, OrderStatus.IN_PROGRESS})
#: Colours for colouring by technician, apart from one another and dark enough for white on them.
OWN_COLOURS = (
    "#0F766E", "#7C3AED", "#BE185D", "#4D7C0F", "#0369A1", "#A16207",
    "#334155", "#B91C1C", "#1D4ED8", "#C2410C", "#86198F", "#57534E",
)  # fmt: skip
#: An arrival so much after the time planned is said beside it.
_LATE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Looked:
    """What the map looks at. ``day``: whose routes are drawn; with ``only_day`` nothing that is
    planned for another day shows. ``every_route``: not only those of who is chosen. ``proposed``:
    orders (id, start) by technician that a plan would like, drawn dashed instead of what is."""

    day: date
    travel: TravelModel
    orders: tuple[int, ...] = ()
    technician: int | None = None
    only_day: bool = False
    every_route: bool = False
    areas: tuple[MapArea, ...] = ()
    proposed: Mapping[int, tuple[tuple[int, datetime], ...]] = field(default_factory=dict)


@dataclass(slots=True)
class Kept:
    """What was drawn last. Another selection asks for the same orders again: they are told apart
    by the card they came from, and only made anew when it, its alert or its holder changed."""

    orders: dict[int, tuple[OrderCard, AlertLevel, str, MapOrder]] = field(default_factory=dict)

    def order(self, card: OrderCard, now: datetime, own: str) -> MapOrder:
        alert = card_alert(card, now)
        known = self.orders.get(card.id)
        if known is not None and known[0] is card and known[1:3] == (alert, own):
            return known[3]
        made = _order(card, alert, own)
        self.orders[card.id] = (card, alert, own, made)
        return made

    def forget(self) -> None:
        """The words changed."""
        self.orders.clear()


def picture(
    board: BoardModel, session: Session, looked: Looked, kept: Kept | None = None
) -> MapSnapshot:
    """The whole map: people on duty with a position, open orders with one, routes, areas."""
    now = session.now()
    kept = kept or Kept()
    if len(kept.orders) > 2 * len(board.orders) + 100:
        kept.forget()  # most of them are over by now
    own = own_colours(board.technicians)
    chosen = {board.orders[i].technician_id for i in looked.orders if i in board.orders} - {None}
    shown = {looked.technician} if looked.technician is not None else chosen
    routed = set(board.technicians) if looked.every_route else shown | set(looked.proposed)
    visits = board.visits() if routed - {None} else {}
    return MapSnapshot(
        technicians=tuple(
            _technician(card, session, now, own.get(card.id, ""))
            for card in board.technicians.values()
            if card.position is not None and (card.on_shift or card.id in shown)
        ),
        orders=tuple(
            kept.order(card, now, own.get(card.technician_id or 0, ""))
            for card in board.orders.values()
            if card.lat is not None
            and card.lon is not None
            and card.status not in _GONE
            and (not looked.only_day or _is_of_day(card, board, looked.day))
        ),
        routes=tuple(
            route
            for technician_id in sorted(each for each in routed if each is not None)
            if (route := _route(board, session, technician_id, looked, visits, own)) is not None
        ),
        areas=looked.areas,
        selection=MapSelection(
            str(looked.technician) if looked.technician is not None else None,
            tuple(str(i) for i in looked.orders),
        ),
        now_at=now,
    )


def own_colours(technicians: Iterable[int]) -> dict[int, str]:
    """A colour for each technician, by id; neighbours in the list never share one."""
    return {who: OWN_COLOURS[n % len(OWN_COLOURS)] for n, who in enumerate(sorted(technicians))}


def _is_of_day(card: OrderCard, board: BoardModel, day: date) -> bool:
    """Planned for ``day``; what nobody has yet is of every day."""
    start = card.planned_start_at
    return start is None or board.day_of_work(card.technician_id, start) == day


def _technician(card: TechnicianCard, session: Session, now: datetime, own: str) -> MapTechnician:
    position = card.position
    assert position is not None
    lines = [f"{card.load}/{card.daily_limit}", "、".join(card.skills)]
    if card.next_order_id is not None:
        when = clock_text(card.next_at, session) if card.next_at else ""
        lines.insert(0, f"→ {card.next_customer_name or card.next_order_number} {when}".rstrip())
    return MapTechnician(
        id=str(card.id),
        name=card.name,
        lat=position.lat,
        lon=position.lon,
        status=card.activity.value,
        status_text=label(card.activity),
        colour=_TONE[card.activity],
        own=own,
        age_minutes=max(0.0, (now - position.at).total_seconds() / 60),
        heading_to=str(card.next_order_id) if card.next_order_id is not None else None,
        lines=tuple(line for line in lines if line),
    )


def _order(card: OrderCard, alert: AlertLevel, own: str) -> MapOrder:
    assert card.lat is not None and card.lon is not None
    lines = [card.address]
    if card.technician_name:
        lines.append(f"{card.technician_name} · {label(card.status)}")
    elif card.skills:
        lines.append("、".join(card.skills))
    clock = label(card.next_clock) if card.next_clock is not None else ""
    return MapOrder(
        id=str(card.id),
        lat=card.lat,
        lon=card.lon,
        priority=_PRIORITY[card.priority],
        alert=_ALERT[alert],
        status=card.status.value,
        label=card.number[-4:],
        title=f"{card.customer_name} · {card.title}",
        lines=tuple(line for line in lines if line),
        clock=clock,
        due_at=card.next_due_at,
        technician_id=str(card.technician_id) if card.technician_id is not None else None,
        planned=card.priority is Priority.PLANNED,
        own=own,
    )


def _route(
    board: BoardModel,
    session: Session,
    technician_id: int,
    looked: Looked,
    visits: Mapping[int, Sequence[OrderCard]],
    own: Mapping[int, str],
) -> MapRoute | None:
    """The day's open stops in planned order, with when they will be reached; today from where the
    technician is."""
    now, card = session.now(), board.technicians.get(technician_id)
    origin = None
    if card is not None and card.position is not None and board.day_of(now) == looked.day:
        origin = (card.position.lat, card.position.lon)
    proposed = looked.proposed.get(technician_id)
    own_visits = visits.get(technician_id, ()) if proposed is None else _moved(board, proposed)
    cards = [
        visit
        for visit in own_visits
        if visit.lat is not None
        and visit.lon is not None
        and visit.planned_start_at is not None
        and visit.status not in _GONE
        and _is_of_day(visit, board, looked.day)
    ]
    stops = [_stop(visit) for visit in cards]
    points = (
        [stop.place for stop in stops] if origin is None else [origin, *(s.place for s in stops)]
    )
    if len(points) < 2:
        return None
    reached = arrivals(looked.travel, origin, now, stops, session.zone)
    return MapRoute(
        str(technician_id),
        tuple(points),
        tuple(
            MapStop(n + 1, *stop.place, _eta(stop, at, session))
            for n, (stop, at) in enumerate(zip(stops, reached, strict=True))
        ),
        own=own.get(technician_id, ""),
        dashed=proposed is not None,
    )


def _moved(board: BoardModel, proposed: Iterable[tuple[int, datetime]]) -> list[OrderCard]:
    """The proposed visits as if they were planned so."""
    return [
        replace(card, planned_start_at=start, planned_end_at=None)
        for order_id, start in proposed
        if (card := board.orders.get(order_id)) is not None
    ]


def _stop(card: OrderCard) -> RouteStop:
    assert card.lat is not None and card.lon is not None and card.planned_start_at is not None
    length = card.duration_minutes
    if card.planned_end_at is not None:
        length = round((card.planned_end_at - card.planned_start_at).total_seconds() / 60)
    there = card.status in _THERE
    return RouteStop(
        (card.lat, card.lon),
        card.planned_start_at,
        length,
        (card.milestones.arrived_at or card.planned_start_at) if there else None,
    )


def _eta(stop: RouteStop, at: datetime, session: Session) -> str:
    late = at - stop.starts_at
    text = f"{session.local(at):%H:%M}"
    return text if late < _LATE else f"{text} +{round(late.total_seconds() / 60)}"
