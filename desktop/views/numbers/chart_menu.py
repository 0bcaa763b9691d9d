"""What can be done with any chart: copy it, keep its data, see the orders behind it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton

from desktop.widgets.icon_button import IconButton


class ChartMenu(QObject):
    """The button in the head of a chart and its menu; a right click on the chart opens it too.

    ``chart``: a :class:`desktop.views.numbers.plots.ChartCard`, which makes its menu itself."""

    def __init__(self, chart: Any) -> None:
        super().__init__(chart)
        self._chart = chart
        self.button = IconButton("dots-three-vertical", self.tr("This chart"), chart, size=16)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        menu.aboutToShow.connect(lambda: self.fill(menu, None))
        self.button.setMenu(menu)

    def fill(self, menu: QMenu, found: object | None) -> None:
        """``found``: what lies under the mouse, None for the whole chart."""
        menu.clear()
        chart = self._chart
        if found is not None:
            focus = chart.focus_of(found)
            if focus is not None:
                only = menu.addAction(self.tr("Only {name}").format(name=focus[1]))
                only.triggered.connect(lambda: chart.focused.emit(*focus))
            menu.addAction(self.tr("Show the orders")).triggered.connect(
                lambda: chart.chosen.emit(found)
            )
            menu.addSeparator()
        menu.addAction(self.tr("Show all its orders")).triggered.connect(
            lambda: chart.chosen.emit(None)
        )
        for words, part in chart.parts():
            menu.addAction(words).triggered.connect(lambda _=False, p=part: chart.chosen.emit(p))
        menu.addSeparator()
        menu.addAction(self.tr("Copy as a picture")).triggered.connect(self.copy_picture)
        menu.addAction(self.tr("Save the data …")).triggered.connect(self.save_data)

    def open_at(self, place: QPoint, found: object | None) -> None:
        menu = QMenu(self._chart)
        self.fill(menu, found)
        menu.exec(place)
        menu.deleteLater()

    def copy_picture(self) -> None:
        """As it is on the screen, with its title and legend."""
        self.button.hide()
        picture = self._chart.grab()
        self.button.show()
        QGuiApplication.clipboard().setPixmap(picture)

    def save_data(self) -> None:
        headings, rows = self._chart.data()
        if headings:
            self._chart.saving.emit(headings, rows)
