"""Who comes along to an order, on its page: the names, and the list to choose them from."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import helpers
from desktop.jobs import JobContext
from desktop.services import Services
from domain.people.technician import Technician
from domain.read_models.orders import OrderPage
from domain.work_orders.commands import SetCollaborators
from domain.work_orders.evolution import allowed_commands
from domain.work_orders.order import WorkOrder

#: The kind of link that asks for the list.
ALONG = "along"


def along_html(page: OrderPage) -> str:
    """Names, and the link to change them where that is possible; '' when there is nothing."""
    order = page.order
    words = [
        f"<a href='technician:{who}'>{escape(page.names.get(who, '?'))}</a>"
        for who in order.collaborators
    ]
    if SetCollaborators in allowed_commands(order):
        text = QCoreApplication.translate("Along", "choose …")
        words.append(f"<a href='{ALONG}:{order.id}'>{text}</a>")
    return " · ".join(words)


def choose_helpers(parent: QWidget, services: Services, order: WorkOrder) -> None:
    """The list of technicians at the pointer, ticked who comes along already."""

    def read(ctx: JobContext) -> tuple[Technician, ...]:
        with ctx.queries() as queries:
            return queries.technicians()

    def show(people: tuple[Technician, ...]) -> None:
        helper_menu(parent, services, order, people).popup(QCursor.pos())

    services.jobs.read(read, key="helpers").then(show)


def helper_menu(
    parent: QWidget, services: Services, order: WorkOrder, people: tuple[Technician, ...]
) -> QMenu:
    menu = QMenu(parent)
    in_charge = order.dispatch.technician_id if order.dispatch is not None else None
    for person in people:
        if person.id == in_charge:
            continue
        joined = person.id in order.collaborators
        action = menu.addAction(person.name)
        action.setCheckable(True)
        action.setChecked(joined)
        act = helpers.remove if joined else helpers.add
        action.triggered.connect(
            lambda _checked=False, do=act, who=person.id: do(services, (order.id,), who)
        )
    return menu
