"""Patrols under the equipment: to be walked, what was found, how it went, the routes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.services import Services
from desktop.views.patrols.findings_page import FindingsPage
from desktop.views.patrols.overview_page import OverviewPage
from desktop.views.patrols.routes_page import RoutesPage
from desktop.views.patrols.tabs import TABS
from desktop.views.patrols.walks_page import WalksPage
from desktop.widgets.tab_pages import TabPages

translate = QCoreApplication.translate


class PatrolsPlace(TabPages):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._services = services
        super().__init__(
            {name: translate("Patrols", source) for name, source in TABS.items()},
            {
                "walks": self._walks,
                "findings": self._findings,
                "overview": lambda: OverviewPage(services),
                "routes": lambda: RoutesPage(services),
            },
            parent,
        )

    def _walks(self) -> QWidget:
        page = WalksPage(self._services)
        page.routes_requested.connect(lambda: self.show_page("routes"))
        return page

    def _findings(self) -> QWidget:
        page = FindingsPage(self._services)
        page.patrol_requested.connect(self.open_patrol)
        return page

    def show_page(self, name: str) -> Any:
        page = super().show_page(name)
        if name == "routes":
            page.shown()
        return page

    def open_patrol(self, patrol_id: int) -> None:
        self.show_page("walks").open(patrol_id)
