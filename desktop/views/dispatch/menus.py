"""The menus of orders, people and empty hours; the same wherever these are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import orders as actions
from desktop.labels import label
from desktop.models.board import BoardModel
from desktop.services import Services
from desktop.views.dispatch.order_keys import is_linked
from domain.read_models import OrderCard, TechnicianCard
from domain.work_orders import commands as c
from domain.work_orders.kinds import DISPATCHABLE, UNDER_WAY, LinkKind, OrderStatus, Priority

if TYPE_CHECKING:
    from desktop.views.dispatch.board_acts import BoardActs

#: So many orders of a crowd on the map have a line in its menu.
_LISTED = 25


def order_menu(
    parent: QWidget,
    services: Services,
    board: BoardModel,
    cards: Sequence[OrderCard],
    acts: BoardActs,
    select: Callable[[tuple[int, ...]], object] | None = None,
) -> QMenu:
    """Everything that can be done with ``cards`` without opening them. ``select`` chooses orders
    on the board."""
    ids = tuple(card.id for card in cards)
    menu = QMenu(parent)
    if len(cards) > 1:
        head = menu.addAction(
            QCoreApplication.translate("OrderMenu", "{count} orders selected").format(
                count=len(cards)
            )
        )
        head.setEnabled(False)
    else:
        opened = menu.addAction(QCoreApplication.translate("OrderMenu", "Open"))
        opened.triggered.connect(
            lambda: services.navigator.open_requested.emit("work_order", ids[0])
        )
        together = acts.neighbours(cards[0])
        if len(together) > 1 and select is not None:
            text = QCoreApplication.translate("OrderMenu", "Select all {count} at this address")
            same = menu.addAction(text.format(count=len(together)))
            same.triggered.connect(lambda _checked=False, chosen=select: chosen(together))
    if all(card.status in DISPATCHABLE | UNDER_WAY for card in cards):
        people = menu.addMenu(QCoreApplication.translate("OrderMenu", "Send to"))
        fill_people(people, board.technicians_by_contact(), lambda who: acts.assign(ids, who))
        along = menu.addMenu(QCoreApplication.translate("OrderMenu", "Comes along"))
        _fill_helpers(along, board, cards, acts)
    if any(card.technician_id is not None and card.status in UNDER_WAY for card in cards):
        back = menu.addAction(
            keyed(QCoreApplication.translate("OrderMenu", "Back to the queue"), "U")
        )
        back.triggered.connect(lambda: acts.unassign(ids))
    _times(menu, cards, acts)
    _steps(menu, services, cards)
    menu.addSeparator()
    _links(menu, services, cards, acts, select)
    _priorities(menu, services, ids)
    menu.addSeparator()
    if len(cards) == 1:
        new = menu.addAction(
            keyed(QCoreApplication.translate("OrderMenu", "Copy as new order"), "K")
        )
        new.triggered.connect(lambda: acts.copy_as_new(cards[0]))
    copy = menu.addAction(QCoreApplication.translate("OrderMenu", "Copy number and address"))
    text = "\n".join(f"{card.number} {card.customer_name} {card.address}" for card in cards)
    copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(text))
    return menu


def add_crowd(
    menu: QMenu,
    cards: Sequence[OrderCard],
    *,
    zoom: Callable[[], object],
    select: Callable[[tuple[int, ...]], object],
) -> None:
    """Before what can be done with all ``cards``, the most pressing first: take them apart, and
    choose one or all. More than fit on a screen are left to the queue."""
    first = menu.actions()[1]  # under the line that counts them
    closer = QAction(QCoreApplication.translate("OrderMenu", "Zoom in"), menu)
    closer.triggered.connect(zoom)
    text = QCoreApplication.translate("OrderMenu", "Select all {count}").format(count=len(cards))
    everything = QAction(text, menu)
    everything.triggered.connect(lambda: select(tuple(card.id for card in cards)))
    inside = QMenu(QCoreApplication.translate("OrderMenu", "What is here"), menu)
    for card in cards[:_LISTED]:
        action = inside.addAction(f"{card.number}  {card.customer_name}  {card.title}")
        action.triggered.connect(lambda _checked=False, one=card.id: select((one,)))
    if len(cards) > _LISTED:
        more = QCoreApplication.translate("OrderMenu", "… and {count} more")
        inside.addAction(more.format(count=len(cards) - _LISTED)).setEnabled(False)
    menu.insertActions(first, [closer, everything, inside.menuAction()])
    menu.insertSeparator(first)


def keyed(text: str, key: str) -> str:
    """``text`` with the key beside it that does the same on the board; the key is no shortcut of
    the menu, which would take the letter from every field of the window."""
    return f"{text}\t{key}"


def fill_people(
    menu: QMenu, people: Sequence[TechnicianCard], choose: Callable[[int], object]
) -> None:
    """One line a technician with his load; typing the first letters finds him."""
    for person in people:
        action = menu.addAction(f"{person.name}  {person.load}/{person.daily_limit}")
        action.triggered.connect(lambda _checked=False, who=person.id: choose(who))


def _fill_helpers(
    menu: QMenu, board: BoardModel, cards: Sequence[OrderCard], acts: BoardActs
) -> None:
    """Everybody but those in charge; a tick on who comes along already."""
    ids = tuple(card.id for card in cards)
    in_charge = {card.technician_id for card in cards if card.status in UNDER_WAY}
    for person in board.technicians_by_contact():
        if person.id in in_charge:
            continue
        action = menu.addAction(f"{person.name}  {person.load}/{person.daily_limit}")
        joined = all(person.id in card.helpers for card in cards)
        action.setCheckable(True)
        action.setChecked(joined)
        act = acts.remove_helper if joined else acts.add_helper
        action.triggered.connect(lambda _checked=False, do=act, who=person.id: do(ids, who))


def _times(menu: QMenu, cards: Sequence[OrderCard], acts: BoardActs) -> None:
    ids = tuple(card.id for card in cards)
    if all(card.milestones.finished_at is None for card in cards):
        push = menu.addAction(
            keyed(QCoreApplication.translate("OrderMenu", "To the next working day"), "N")
        )
        push.triggered.connect(lambda: acts.push(ids))
    given = [card for card in cards if card.status in UNDER_WAY]
    if len(cards) == 1 and given:
        for text, step in (
            (QCoreApplication.translate("OrderMenu", "Earlier in the day"), -1),
            (QCoreApplication.translate("OrderMenu", "Later in the day"), 1),
        ):
            action = menu.addAction(keyed(text, "Alt+←" if step < 0 else "Alt+→"))
            action.triggered.connect(lambda _checked=False, by=step: acts.exchange(ids[0], by))
    if given and len(given) == len(cards):
        locked = all(card.locked for card in given)
        words = (
            QCoreApplication.translate("OrderMenu", "Let it move again")
            if locked
            else QCoreApplication.translate("OrderMenu", "Lock time and person")
        )
        menu.addAction(keyed(words, "L")).triggered.connect(lambda: acts.toggle_lock(ids))


def _links(
    menu: QMenu,
    services: Services,
    cards: Sequence[OrderCard],
    acts: BoardActs,
    select: Callable[[tuple[int, ...]], object] | None,
) -> None:
    ids = tuple(card.id for card in cards)
    if len(cards) > 1:
        sub = menu.addMenu(QCoreApplication.translate("OrderMenu", "Link"))
        first = cards[0].number[-4:]
        for text, kind in (
            (keyed(QCoreApplication.translate("OrderMenu", "One visit"), "J"), LinkKind.SAME_VISIT),
            (
                QCoreApplication.translate("OrderMenu", "Follow-ups of {number}"),
                LinkKind.FOLLOWS,
            ),
            (QCoreApplication.translate("OrderMenu", "Parts of {number}"), LinkKind.PART_OF),
        ):
            action = sub.addAction(text.format(number=first))
            action.triggered.connect(lambda _checked=False, how=kind: acts.link(ids, how))
    if len(cards) == 1 and cards[0].status in DISPATCHABLE | UNDER_WAY:
        text = QCoreApplication.translate("OrderMenu", "Split into parts …")
        split = services.navigator.split_requested
        menu.addAction(text).triggered.connect(lambda: split.emit(ids[0]))
    if is_linked(cards):
        if len(cards) == 1 and select is not None:
            all_of_it = menu.addAction(
                QCoreApplication.translate("OrderMenu", "Select what is linked")
            )
            linked = (ids[0], *(link.order_id for link in cards[0].links))
            all_of_it.triggered.connect(lambda _checked=False, chosen=select: chosen(linked))
        text = keyed(QCoreApplication.translate("OrderMenu", "Unlink"), "J")
        menu.addAction(text).triggered.connect(lambda: acts.unlink(ids))


def technician_menu(
    parent: QWidget,
    services: Services,
    board: BoardModel,
    person: TechnicianCard,
    acts: BoardActs,
    day: date,
    show_day: Callable[[int], object],
) -> QMenu:
    """What can be done with a person and his ``day``."""
    menu = QMenu(parent)
    opened = menu.addAction(QCoreApplication.translate("TechnicianMenu", "Open"))
    opened.triggered.connect(
        lambda: services.navigator.open_requested.emit("technician", person.id)
    )
    only = menu.addAction(
        QCoreApplication.translate("TechnicianMenu", "Show only this day on the map")
    )
    only.triggered.connect(lambda: show_day(person.id))
    heard = menu.addAction(QCoreApplication.translate("TechnicianMenu", "Has just been in contact"))
    heard.triggered.connect(lambda: acts.heard_from(person.id))
    menu.addSeparator()
    others = [card for card in board.technicians_by_contact() if card.id != person.id]
    give = menu.addMenu(QCoreApplication.translate("TechnicianMenu", "Hand the day over to"))
    fill_people(give, others, lambda who: acts.hand_over(person.id, who, day))
    swap = menu.addMenu(QCoreApplication.translate("TechnicianMenu", "Change the day with"))
    fill_people(swap, others, lambda who: acts.swap(person.id, who, day))
    menu.addSeparator()
    if person.phone:
        copy = menu.addAction(QCoreApplication.translate("TechnicianMenu", "Copy name and phone"))
        text = f"{person.name} {person.phone}"
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(text))
    return menu


def slot_menu(
    parent: QWidget,
    board: BoardModel,
    person: TechnicianCard,
    at: datetime,
    clock: str,
    selected: Sequence[int],
    acts: BoardActs,
) -> QMenu:
    """An empty hour of somebody: what could be put there."""
    menu = QMenu(parent)
    chosen = [card for i in selected if (card := board.order(i)) is not None]
    if chosen:
        text = QCoreApplication.translate(
            "TechnicianMenu", "Put the {count} selected here, {clock}"
        )
        here = menu.addAction(text.format(count=len(chosen), clock=clock))
        ids = tuple(card.id for card in chosen)
        here.triggered.connect(lambda: acts.assign(ids, person.id, at))
    waiting = [
        card for card in board.orders.values() if card.status in DISPATCHABLE and card not in chosen
    ]
    if waiting:
        text = QCoreApplication.translate("TechnicianMenu", "Put here at {clock}")
        sub = menu.addMenu(text.format(clock=clock))
        for card in sorted(waiting, key=lambda each: each.milestones.reported_at)[:15]:
            action = sub.addAction(f"{card.number[-4:]} {card.customer_name} {card.title}")
            action.triggered.connect(
                lambda _checked=False, i=card.id: acts.assign((i,), person.id, at)
            )
    return menu


def _steps(menu: QMenu, services: Services, cards: Sequence[OrderCard]) -> None:
    """The technician's next steps, keyed in from a phone call."""
    ids = tuple(card.id for card in cards)
    statuses = {card.status for card in cards}
    steps: list[tuple[str, c.Command]] = []
    if statuses == {OrderStatus.DISPATCHED}:
        steps.append(
            (QCoreApplication.translate("OrderMenu", "Confirmed by phone"), c.AcceptDispatch())
        )
    if statuses <= {OrderStatus.DISPATCHED, OrderStatus.ACCEPTED}:
        steps.append((QCoreApplication.translate("OrderMenu", "Has departed"), c.Depart()))
    if statuses <= {OrderStatus.DISPATCHED, OrderStatus.ACCEPTED, OrderStatus.EN_ROUTE}:
        steps.append((QCoreApplication.translate("OrderMenu", "Has arrived"), c.Arrive()))
    if statuses and statuses <= UNDER_WAY - {OrderStatus.WAITING}:
        steps.append((QCoreApplication.translate("OrderMenu", "Is done"), c.FinishOrder()))
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
