"""The frame of the board: map over timeline in the middle, queue and people as docks beside."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSplitter, QWidget

#: How wide queue and people are at first.
WIDTHS = (340, 320)
_LEAST_PEOPLE = 280


class Docks(QObject):
    """Builds the frame into ``window`` and gives the docks their title bars when they may move."""

    def __init__(
        self,
        window: QMainWindow,
        chart: QWidget,
        timeline: QWidget,
        queue: QWidget,
        people: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._quiet_bars: list[tuple[QDockWidget, QWidget]] = []
        self._moving = False
        self.centre = centre = QSplitter(Qt.Orientation.Vertical)
        centre.setObjectName("dispatchCentre")
        centre.setChildrenCollapsible(False)
        centre.setHandleWidth(1)
        centre.addWidget(chart)
        centre.addWidget(timeline)
        centre.setStretchFactor(0, 3)
        centre.setStretchFactor(1, 2)
        centre.setSizes([470, 270])
        window.setCentralWidget(centre)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self.queue = self._dock("queueDock", self.tr("Queue"), queue, left, WIDTHS[0])
        self.people = self._dock("peopleDock", self.tr("Technicians"), people, right, WIDTHS[1])
        people.setMinimumWidth(_LEAST_PEOPLE)  # the queue's tabs say how narrow it may become
        self.size()

    def _dock(
        self, name: str, title: str, content: QWidget, area: Qt.DockWidgetArea, width: int
    ) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(content)
        content.resize(width, content.height())
        # A floated dock needs its title bar to be moved; a docked one would waste a line on it.
        quiet = QWidget(dock)
        quiet.setFixedHeight(0)
        self._quiet_bars.append((dock, quiet))
        dock.setTitleBarWidget(quiet)
        dock.topLevelChanged.connect(lambda _floating: self._show_title_bars())
        self._window.addDockWidget(area, dock)
        return dock

    def size(self) -> None:
        """As wide as at first."""
        docks = [self.queue, self.people]
        self._window.resizeDocks(docks, list(WIDTHS), Qt.Orientation.Horizontal)

    def toggle_moving(self) -> None:
        """Give the docks their title bars, to drag them elsewhere or out of the window, or take
        them away again."""
        self._moving = not self._moving
        self._show_title_bars()

    def _show_title_bars(self) -> None:
        for dock, quiet in self._quiet_bars:
            shown = self._moving or dock.isFloating()
            dock.setTitleBarWidget(None if shown else quiet)  # type: ignore[arg-type]
