"""What stands still on the timeline, painted once and kept until it changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.views.dispatch.timeline_grid import Grid

#: So many pixels above and below the view are painted ahead, once the hand rests.
_WIDE = 1500
_WIDEN_MS = 250


class StillCache(QObject):
    """A picture of the head and of more rows than are in sight, so that scrolling is only moving.

    ``grid``: the geometry as if so far down was scrolled (pixels; None: as it is). ``paint``: what
    stands still, in such a geometry.
    """

    def __init__(
        self,
        port: QWidget,
        grid: Callable[[int | None], Grid],
        paint: Callable[[QPainter, Grid], None],
    ) -> None:
        super().__init__(port)
        self._port, self._grid, self._paint = port, grid, paint
        self._picture: QPixmap | None = None
        #: The scroll the top of the picture stands for, and how far down it reaches.
        self._top = 0
        self._height = 0
        self._widen = QTimer(self, interval=_WIDEN_MS, singleShot=True)
        self._widen.timeout.connect(self.make_wide)

    def forget(self) -> None:
        """What it shows has changed."""
        self._picture = None

    def draw(self, painter: QPainter, grid: Grid) -> None:
        """The part of it that is in sight."""
        room = grid.height - grid.top
        above, below = grid.scroll - self._top, self._top + self._height
        if self._picture is None or above < 0 or grid.scroll + room > below:
            self._picture = self._make(grid.scroll, room)
            self._widen.start()
        ratio = self._picture.devicePixelRatio()
        head = QRectF(0, 0, grid.width * ratio, grid.top * ratio)
        painter.drawPixmap(QRectF(0, 0, grid.width, grid.top), self._picture, head)
        top = (grid.top + grid.scroll - self._top) * ratio
        body = QRectF(0, top, grid.width * ratio, room * ratio)
        painter.drawPixmap(QRectF(0, grid.top, grid.width, room), self._picture, body)

    def make_wide(self) -> None:
        """Nobody waits: paint also what a scroll would bring up."""
        grid = self._grid(None)
        low = max(0, grid.scroll - _WIDE)
        high = min(max(grid.content_height, grid.height), grid.scroll + grid.height + _WIDE)
        self._picture = self._make(low, high - low)

    def _make(self, scroll: int, room: int) -> QPixmap:
        """The head, and ``room`` pixels of rows from ``scroll`` on."""
        self._top, self._height = scroll, max(room, 0)
        grid = self._grid(scroll)
        grid.height = grid.top + self._height
        ratio = self._port.devicePixelRatioF()
        picture = QPixmap(round(grid.width * ratio), round(grid.height * ratio))
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.setFont(self._port.font())
        self._paint(painter, grid)
        painter.end()
        return picture
