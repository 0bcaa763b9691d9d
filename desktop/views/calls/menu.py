"""What can be done with the calls that are chosen in the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.services import Services
from desktop.views.calls.card import CallCard
from domain.calls.call import CallGroup, CallState

translate = QCoreApplication.translate


def call_menu(
    parent: QWidget,
    services: Services,
    groups: Sequence[CallGroup],
    card: CallCard,
    mark: Callable[[Sequence[int], bool], None],
) -> QMenu:
    """Of one caller all, of several the tick."""
    now = services.session.now()
    menu = QMenu(parent)
    if len(groups) == 1:
        _add_single(menu, services, groups[0], card)
        menu.addSeparator()
    open_ids = [each for group in groups for each in group.open_ids(now)]
    handled = [
        row.id for group in groups for row in group.rows if row.call.state(now) is CallState.HANDLED
    ]
    tick = menu.addAction(translate("Calls", "Seen to"))
    tick.setEnabled(bool(open_ids))
    tick.triggered.connect(lambda: mark(open_ids, True))
    if handled:
        back = menu.addAction(translate("Calls", "Not seen to after all"))
        back.triggered.connect(lambda: mark(handled, False))
    return menu


def _add_single(menu: QMenu, services: Services, group: CallGroup, card: CallCard) -> None:
    row = group.newest
    write = menu.addAction(translate("Calls", "Write an order"))
    write.triggered.connect(card.write_order)
    copy = menu.addAction(translate("Calls", "Copy the number"))
    copy.setEnabled(bool(row.call.number))
    copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(row.call.number))
    opened = services.navigator.open_requested
    for kind, entity_id, text in (
        ("customer", row.call.customer_id, translate("Calls", "Open the customer")),
        ("technician", row.call.technician_id, translate("Calls", "Open the technician's day")),
        ("work_order", row.call.order_id, translate("Calls", "Open the order")),
    ):
        if entity_id:
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, k=kind, i=entity_id: opened.emit(k, i))
