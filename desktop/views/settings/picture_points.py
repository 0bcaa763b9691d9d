"""Where a picture lies on the earth: two points clicked in it, and their coordinates."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.map_files import Point
from desktop.theme import ink
from desktop.views.lists.place_field import PlaceField
from desktop.widgets import painting
from domain.errors import InvalidInput

_SIDE = 420
_RADIUS = 11.0


class PicturePoints(QWidget):
    """Signals:
    changed(points): two points, when both are complete.
    """

    changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        hint = QLabel(
            self.tr(
                "Choose a point below, click it in the picture, and enter its coordinates: two "
                "corners of the building far apart make the best fit."
            )
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "muted")
        column.addWidget(hint)
        self.picture = _Picture()
        self.picture.clicked.connect(self._on_clicked)
        column.addWidget(self.picture)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self._group = QButtonGroup(self)
        self.places: list[PlaceField] = []
        for number in (1, 2):
            button = QToolButton()
            button.setText(self.tr("Point {number}").format(number=number))
            button.setProperty("role", "quiet")
            button.setCheckable(True)
            self._group.addButton(button, number - 1)
            field = PlaceField()
            field.setAccessibleName(button.text())
            field.editingFinished.connect(self._tell)
            self.places.append(field)
            grid.addWidget(button, number, 0)
            grid.addWidget(field, number, 1)
        self._group.button(0).setChecked(True)

    def show_points(self, points: Sequence[Point]) -> None:
        """What is known already."""
        self.picture.marks = [None, None]
        for place, field in enumerate(self.places):
            point = points[place] if place < len(points) else None
            field.set_place(*(point[2:] if point is not None else (None, None)))
            self.picture.marks[place] = QPointF(point[0], point[1]) if point is not None else None
        self.picture.update()

    def show_picture(self, picture: QImage, full: QSize) -> None:
        """``picture`` may be smaller than the file's own ``full`` size."""
        self.picture.show_picture(picture, full)

    def points(self) -> tuple[Point, ...]:
        """Both points, or none while something is missing."""
        found: list[Point] = []
        for mark, field in zip(self.picture.marks, self.places, strict=True):
            try:
                lat, lon = field.place()
            except InvalidInput:
                return ()
            if mark is None or lat is None or lon is None:
                return ()
            found.append((mark.x(), mark.y(), lat, lon))
        return tuple(found)

    def _on_clicked(self, at: QPointF) -> None:
        place = self._group.checkedId()
        self.picture.marks[place] = at
        self.picture.update()
        self.places[place].setFocus()
        other = 1 - place
        if self.picture.marks[other] is None:
            self._group.button(other).setChecked(True)
        self._tell()

    def _tell(self) -> None:
        if points := self.points():
            self.changed.emit(points)


class _Picture(QWidget):
    """The picture as large as there is room, with the numbered marks on it."""

    clicked = Signal(QPointF)  # in pixels of the file

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._full = QSize()
        self.marks: list[QPointF | None] = [None, None]
        self.setMinimumHeight(120)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_picture(self, picture: QImage, full: QSize) -> None:
        self._image, self._full = picture, full
        size = QSizeF(full).scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        self.setFixedSize(size.toSize())
        self.update()

    def _scale(self) -> float:
        return self.width() / self._full.width() if self._full.width() > 0 else 0.0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        scale = self._scale()
        if event.button() == Qt.MouseButton.LeftButton and scale:
            self.clicked.emit(event.position() / scale)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the press was ours

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.setFont(painting.bold_font(self.font()))
        for number, mark in enumerate(self.marks, start=1):
            if mark is None:
                continue
            at = mark * self._scale()
            painter.setPen(QPen(ink.colour("panel"), 2))
            painter.setBrush(ink.colour("accent"))
            painter.drawEllipse(at, _RADIUS, _RADIUS)
            box = QRectF(at.x() - _RADIUS, at.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
            painter.setPen(ink.colour("on_accent"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()
