"""The first run in the window: three doors, and the short set-up behind one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.window.first_run import FirstRun

if TYPE_CHECKING:
    from desktop.window.company_start import CompanyStart


class StartPages(QObject):
    """Puts its pages on ``stack`` and takes them away again.

    Signals:
        demo_requested(), import_requested(), empty_requested(): a door.
    """

    demo_requested = Signal()
    import_requested = Signal()
    empty_requested = Signal()

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self._doors: FirstRun | None = None
        self._company: CompanyStart | None = None

    def show_doors(self) -> FirstRun:
        """Nothing is stored yet: offer the three doors instead of a place."""
        if self._doors is None:
            page = self._doors = FirstRun()
            page.demo_requested.connect(self.demo_requested)
            page.import_requested.connect(self.import_requested)
            page.empty_requested.connect(self.empty_requested)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._doors)
        self._doors.doors["demo"].setFocus()
        return self._doors

    def show_company(self, skills: tuple[tuple[str, str], ...]) -> CompanyStart:
        """The short set-up behind the door 'start empty'."""
        from desktop.window.company_start import CompanyStart

        page = CompanyStart(skills)
        page.back_chosen.connect(self.show_doors)
        self._drop(self._company)
        self._company = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.name.setFocus()
        return page

    def leave(self) -> None:
        for page in (self._company, self._doors):
            self._drop(page)
        self._company = self._doors = None

    def _drop(self, page: QWidget | None) -> None:
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()
