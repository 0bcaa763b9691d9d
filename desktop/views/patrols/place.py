"""Patrols under the equipment: to be walked, what was found, how it went, the routes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services import Services
from desktop.views.patrols.findings_page import FindingsPage
from desktop.views.patrols.overview_page import OverviewPage
from desktop.views.patrols.routes_page import RoutesPage
from desktop.views.patrols.tabs import TABS
from desktop.views.patrols.walks_page import WalksPage
from desktop.widgets.tab_button import TabButton

translate = QCoreApplication.translate


class PatrolsPlace(QWidget):
    """Pages are made when first shown."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._factories: dict[str, Callable[[], QWidget]] = {
            "walks": self._walks,
            "findings": self._findings,
            "overview": lambda: OverviewPage(services),
            "routes": lambda: RoutesPage(services),
        }
        self.pages: dict[str, Any] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(14, 4, 14, 2)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        self.tabs: dict[str, TabButton] = {}
        for name, source in TABS.items():
            button = TabButton(translate("Patrols", source))
            button.clicked.connect(lambda _checked=False, n=name: self.show_page(n))
            self._group.addButton(button)
            self.tabs[name] = button
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        self.show_page("walks")

    def _walks(self) -> QWidget:
        page = WalksPage(self._services)
        page.routes_requested.connect(lambda: self.show_page("routes"))
        return page

    def _findings(self) -> QWidget:
        page = FindingsPage(self._services)
        page.patrol_requested.connect(self.open_patrol)
        return page

    def show_page(self, name: str) -> Any:
        """One of the tabs; made now if it was never shown."""
        if name not in self.pages:
            self.pages[name] = self._factories[name]()
            self.stack.addWidget(self.pages[name])
        page = self.pages[name]
        self.stack.setCurrentWidget(page)
        self.tabs[name].setChecked(True)
        if name == "routes":
            page.shown()
        return page

    def open_patrol(self, patrol_id: int) -> None:
        self.show_page("walks").open(patrol_id)
