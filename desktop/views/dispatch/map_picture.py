"""Turns the board into what the map shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from desktop.format import clock_text
from desktop.labels import label
from desktop.models.board import BoardModel
from desktop.services import Session
from desktop.widgets.map_model import (
    MapOrder,
    MapRoute,
    MapSelection,
    MapSnapshot,
    MapStop,
    MapTechnician,
)
from domain.people.technician import TechnicianActivity
from domain.read_models import OrderCard, TechnicianCard
from domain.service_levels.alerts import card_alert
from domain.work_orders.kinds import CLOSED, AlertLevel, OrderStatus, Priority

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


def picture(
    board: BoardModel,
    session: Session,
    *,
    orders: Sequence[int] = (),
    technician: int | None = None,
) -> MapSnapshot:
    """The whole map: people on duty with a position, open orders with one, the chosen routes."""
    now = session.now()
    chosen = {board.orders[i].technician_id for i in orders if i in board.orders} - {None}
    shown = {technician} if technician is not None else chosen
    return MapSnapshot(
        technicians=tuple(
            _technician(card, session, now)
            for card in board.technicians.values()
            if card.position is not None and (card.on_shift or card.id in shown)
        ),
        orders=tuple(
            _order(card, now)
            for card in board.orders.values()
            if card.lat is not None and card.lon is not None and card.status not in _GONE
        ),
        routes=tuple(
            route
            for technician_id in shown
            if technician_id is not None
            and (route := _route(board, session, technician_id)) is not None
        ),
        selection=MapSelection(
            str(technician) if technician is not None else None, tuple(str(i) for i in orders)
        ),
        now_at=now,
    )


def _technician(card: TechnicianCard, session: Session, now: datetime) -> MapTechnician:
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
        age_minutes=max(0.0, (now - position.at).total_seconds() / 60),
        heading_to=str(card.next_order_id) if card.next_order_id is not None else None,
        lines=tuple(line for line in lines if line),
    )


def _order(card: OrderCard, now: datetime) -> MapOrder:
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
        alert=_ALERT[card_alert(card, now)],
        status=card.status.value,
        label=card.number[-4:],
        title=f"{card.customer_name} · {card.title}",
        lines=tuple(line for line in lines if line),
        clock=clock,
        due_at=card.next_due_at,
        technician_id=str(card.technician_id) if card.technician_id is not None else None,
        planned=card.priority is Priority.PLANNED,
    )


def _route(board: BoardModel, session: Session, technician_id: int) -> MapRoute | None:
    """From where the technician is through today's open stops in planned order."""
    technician = board.technicians.get(technician_id)
    stops: list[MapStop] = []
    points: list[tuple[float, float]] = []
    if technician is not None and technician.position is not None:
        points.append((technician.position.lat, technician.position.lon))
    for card in board.visits_of(technician_id):
        if card.lat is None or card.lon is None or card.status in _GONE:
            continue
        points.append((card.lat, card.lon))
        eta = clock_text(card.planned_start_at, session) if card.planned_start_at else ""
        stops.append(MapStop(len(stops) + 1, card.lat, card.lon, eta))
    if len(points) < 2:
        return None
    return MapRoute(str(technician_id), tuple(points), tuple(stops))
