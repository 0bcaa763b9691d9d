"""Which page of the side panel shows which kind of thing; made when first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.services import Services
from desktop.window.side_panel import SidePanel


class EntityPage(Protocol):
    def open(self, entity_id: int) -> None: ...


def _order(services: Services) -> QWidget:
    from desktop.views.order.page import OrderPageView

    return OrderPageView(services)


def _asset(services: Services) -> QWidget:
    from desktop.views.assets.page import AssetPageView

    return AssetPageView(services)


def _customer(services: Services) -> QWidget:
    from desktop.views.customers.page import CustomerPageView

    return CustomerPageView(services)


def _technician(services: Services) -> QWidget:
    from desktop.views.technicians.page import TechnicianPageView

    return TechnicianPageView(services)


_MAKERS: dict[str, Callable[[Services], QWidget]] = {
    "work_order": _order,
    "asset": _asset,
    "customer": _customer,
    "technician": _technician,
}


class EntityPages(QObject):
    """Opens things in the side panel. Every page has ``open(id)`` and ``close_requested``."""

    def __init__(self, services: Services, side: SidePanel) -> None:
        super().__init__(side)
        self._services = services
        self._side = side
        self._pages: dict[str, QWidget] = {}

    def open(self, kind: str, entity_id: int) -> QWidget | None:
        """Show one thing; id 0 begins a new one where the page can do that."""
        if kind not in _MAKERS:
            return None
        page = self._pages.get(kind)
        if page is None:
            page = _MAKERS[kind](self._services)
            page.close_requested.connect(self._side.close_page)  # type: ignore[attr-defined]
            self._pages[kind] = page
        page.open(entity_id)  # type: ignore[attr-defined]
        self._side.show_page(page)
        return page

    def page(self, kind: str) -> QWidget | None:
        return self._pages.get(kind)
