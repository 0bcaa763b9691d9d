"""Which page of the side panel shows which kind of thing; made when first needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.services import Services
from desktop.widgets.side_panel import SidePanel

#: Module and class of the page of each kind; imported when first needed.
_PAGES: dict[str, tuple[str, str]] = {
    "work_order": ("desktop.views.order.page", "OrderPageView"),
    "asset": ("desktop.views.assets.page", "AssetPageView"),
    "customer": ("desktop.views.customers.page", "CustomerPageView"),
    "technician": ("desktop.views.technicians.page", "TechnicianPageView"),
    "article": ("desktop.views.knowledge.article_page", "ArticlePageView"),
    "part": ("desktop.views.parts.page", "PartPageView"),
}


def _make(kind: str, services: Services) -> Any:
    module, name = _PAGES[kind]
    return getattr(import_module(module), name)(services)


class EntityPages(QObject):
    """Opens things in the side panel. Every page has ``open(id)`` and ``close_requested``."""

    def __init__(self, services: Services, side: SidePanel) -> None:
        super().__init__(side)
        self._services = services
        self._side = side
        self._pages: dict[str, Any] = {}
        services.navigator.machine_requested.connect(self._on_machine)
        services.navigator.article_requested.connect(self._on_article)

    def open(self, kind: str, entity_id: int) -> QWidget | None:
        """Show one thing; id 0 begins a new one where the page can do that."""
        if kind not in _PAGES:
            return None
        page = self._pages.get(kind)
        if page is None:
            page = _make(kind, self._services)
            page.close_requested.connect(self._side.request_close)
            self._pages[kind] = page
        page.open(entity_id)
        self._side.show_page(page)
        shown: QWidget = page
        return shown

    def _on_article(self, article: object) -> None:
        begin = getattr(self.open("article", 0), "begin", None)
        if begin is not None:
            begin(article)

    def _on_machine(self, code: str) -> None:
        begin = getattr(self.open("asset", 0), "begin", None)
        if begin is not None:
            begin(code)

    def page(self, kind: str) -> QWidget | None:
        return self._pages.get(kind)

    def all(self) -> tuple[QWidget, ...]:
        """Those made so far."""
        return tuple(self._pages.values())
