"""The menu of one or several orders; the same wherever they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import orders as actions
from desktop.labels import label
from desktop.models.board import BoardModel
from desktop.services import Services
from domain.read_models import OrderCard
from domain.work_orders import commands as c
from domain.work_orders.kinds import DISPATCHABLE, UNDER_WAY, OrderStatus, Priority


def order_menu(
    parent: QWidget,
    services: Services,
    board: BoardModel,
    cards: Sequence[OrderCard],
    assign: Callable[[tuple[int, ...], int], None],
) -> QMenu:
    """Everything that can be done with ``cards`` without opening them."""
    ids = tuple(card.id for card in cards)
    menu = QMenu(parent)
    translate = QCoreApplication.translate
    if len(cards) == 1:
        opened = menu.addAction(translate("OrderMenu", "Open"))
        opened.triggered.connect(
            lambda: services.navigator.open_requested.emit("work_order", ids[0])
        )
    if all(card.status in DISPATCHABLE | UNDER_WAY for card in cards):
        people = menu.addMenu(translate("OrderMenu", "Send to"))
        for person in board.technicians_by_contact():
            text = f"{person.name}  {person.load}/{person.daily_limit}"
            action = people.addAction(text)
            action.triggered.connect(lambda _checked=False, who=person.id: assign(ids, who))
    if any(card.technician_id is not None for card in cards):
        back = menu.addAction(translate("OrderMenu", "Back to the queue"))
        back.triggered.connect(lambda: actions.unassign(services, ids))
    _steps(menu, services, cards)
    menu.addSeparator()
    _priorities(menu, services, ids)
    if any(card.planned_start_at or card.window_start_at for card in cards):
        push = menu.addAction(translate("OrderMenu", "To the next working day"))
        push.triggered.connect(lambda: actions.push_to_next_working_day(services, ids))
    menu.addSeparator()
    copy = menu.addAction(translate("OrderMenu", "Copy number and address"))
    text = "\n".join(f"{card.number} {card.customer_name} {card.address}" for card in cards)
    copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(text))
    return menu


def _steps(menu: QMenu, services: Services, cards: Sequence[OrderCard]) -> None:
    """The technician's next steps, keyed in from a phone call."""
    ids = tuple(card.id for card in cards)
    translate = QCoreApplication.translate
    statuses = {card.status for card in cards}
    steps: list[tuple[str, c.Command]] = []
    if statuses == {OrderStatus.DISPATCHED}:
        steps.append((translate("OrderMenu", "Confirmed by phone"), c.AcceptDispatch()))
    if statuses <= {OrderStatus.DISPATCHED, OrderStatus.ACCEPTED}:
        steps.append((translate("OrderMenu", "Has departed"), c.Depart()))
    if statuses <= {OrderStatus.DISPATCHED, OrderStatus.ACCEPTED, OrderStatus.EN_ROUTE}:
        steps.append((translate("OrderMenu", "Has arrived"), c.Arrive()))
    if statuses and statuses <= UNDER_WAY - {OrderStatus.WAITING}:
        steps.append((translate("OrderMenu", "Is done"), c.FinishOrder()))
    if steps:
        menu.addSeparator()
    for text, command in steps:
        action = menu.addAction(text)
        action.triggered.connect(
            lambda _checked=False, step=command: actions.apply(services, ids, step)
        )


def _priorities(menu: QMenu, services: Services, ids: tuple[int, ...]) -> None:
    sub = menu.addMenu(QCoreApplication.translate("OrderMenu", "Priority"))
    for priority in Priority:
        action = sub.addAction(label(priority))
        action.triggered.connect(
            lambda _checked=False, chosen=priority: actions.apply(
                services, ids, c.SetPriority(priority=chosen)
            )
        )
