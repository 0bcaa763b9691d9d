"""Which places there are, in the order of the rail. Their modules are imported when first visited."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.services import Services
from desktop.window.places import Place
from domain.translate import QT_TRANSLATE_NOOP

#: name, title, icon, module and class, kinds it shows.
_PLACES: tuple[tuple[str, str, str, str, str, tuple[str, ...]], ...] = (
    (
        "dispatch",
        QT_TRANSLATE_NOOP("Places", "Board"),
        "sliders-horizontal",
        "desktop.views.dispatch.place",
        "DispatchPlace",
        ("work_order", "technician"),
    ),
    (
        "orders",
        QT_TRANSLATE_NOOP("Places", "Orders"),
        "clipboard-text",
        "desktop.views.orders.place",
        "OrdersPlace",
        ("work_order",),
    ),
    (
        "assets",
        QT_TRANSLATE_NOOP("Places", "Assets"),
        "briefcase",
        "desktop.views.equipment.place",
        "EquipmentPlace",
        ("asset", "part"),
    ),
    (
        "customers",
        QT_TRANSLATE_NOOP("Places", "Customers"),
        "user",
        "desktop.views.customers.place",
        "CustomersPlace",
        ("customer",),
    ),
    (
        "technicians",
        QT_TRANSLATE_NOOP("Places", "Technicians"),
        "wrench",
        "desktop.views.technicians.place",
        "TechniciansPlace",
        ("technician",),
    ),
    (
        "numbers",
        QT_TRANSLATE_NOOP("Places", "Figures"),
        "chart-bar",
        "desktop.views.numbers.place",
        "NumbersPlace",
        (),
    ),
    (
        "messages",
        QT_TRANSLATE_NOOP("Places", "Messages"),
        "chat-text",
        "desktop.views.messages.place",
        "MessagesPlace",
        (),
    ),
    (
        "callbacks",
        QT_TRANSLATE_NOOP("Places", "Call-backs"),
        "phone-outgoing",
        "desktop.views.aftercare.place",
        "AftercarePlace",
        (),
    ),
    (
        "knowledge",
        QT_TRANSLATE_NOOP("Places", "Knowledge"),
        "book-open",
        "desktop.views.knowledge.place",
        "KnowledgePlace",
        (),
    ),
    (
        "approvals",
        QT_TRANSLATE_NOOP("Places", "Approvals"),
        "circle-wavy-check",
        "desktop.views.approvals.place",
        "ApprovalsPlace",
        (),
    ),
    (
        "imports",
        QT_TRANSLATE_NOOP("Places", "Import"),
        "file-arrow-down",
        "desktop.views.imports.place",
        "ImportsPlace",
        (),
    ),
    (
        "settings",
        QT_TRANSLATE_NOOP("Places", "Settings"),
        "gear-six",
        "desktop.views.settings.place",
        "SettingsPlace",
        (),
    ),
)


def _factory(module: str, name: str) -> Callable[[Services], QWidget]:
    def make(services: Services) -> QWidget:
        place: Any = getattr(import_module(module), name)
        made: QWidget = place(services)
        return made

    return make


def places() -> tuple[Place, ...]:
    """Those that this build of the program contains."""
    return tuple(
        Place(name, source, icon, _factory(module, cls), kinds)
        for name, source, icon, module, cls, kinds in _PLACES
        if _is_there(module)
    )


def _is_there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False
