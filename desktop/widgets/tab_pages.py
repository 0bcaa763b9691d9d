"""Pages under one row of tabs, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.widgets.tab_button import TabButton


class TabPages(QWidget):
    """``titles`` and ``factories`` by the name of the page; the first is shown to begin with."""

    def __init__(
        self,
        titles: Mapping[str, str],
        factories: Mapping[str, Callable[[], QWidget]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._factories = factories
        self.pages: dict[str, Any] = {}
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QWidget()
        bar.setProperty("role", "section-header")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(10)
        self._group = QButtonGroup(self)
        self.tabs: dict[str, TabButton] = {}
        for name, title in titles.items():
            button = TabButton(title)
            button.clicked.connect(lambda _checked=False, n=name: self.show_page(n))
            self._group.addButton(button)
            self.tabs[name] = button
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(bar)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        self.show_page(next(iter(titles)))

    @property
    def shown(self) -> str:
        """The name of the page in front."""
        return next(name for name, button in self.tabs.items() if button.isChecked())

    def show_page(self, name: str) -> Any:
        """One of the tabs; made now if it was never shown."""
        page = self.pages.get(name)
        if page is None:
            page = self.pages[name] = self._factories[name]()
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.tabs[name].setChecked(True)
        self.setFocusProxy(page)
        return page

    # --- between runs -----------------------------------------------------------------------------
    def remember(self) -> dict[str, Any]:
        return {"page": self.shown}

    def restore(self, memory: dict[str, Any]) -> None:
        if memory.get("page") in self.tabs:
            self.show_page(memory["page"])
