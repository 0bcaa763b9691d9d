"""The label as the printer will burn it, with boxes to drag."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import ink
from domain.assets.label_design import LabelDesign, LabelElement

_MARGIN = 24
_HANDLE = 9
_SNAP_MM = 0.25
_LEAST_MM = 0.25
#: To the next element and back.
_STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DesignCanvas(QWidget):
    """Signals:
    chosen(place): an element was clicked; -1 for none.
    changed(place, LabelElement): it was moved or made another size.
    removed(place): Delete was pressed.
    """

    chosen = Signal(int)
    changed = Signal(int, object)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.design = LabelDesign(60, 40)
        self.place = -1
        self.warned: frozenset[int] = frozenset()
        self._picture = QPixmap()
        self._grip: tuple[QPointF, LabelElement, bool] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Label"))
        self.setMinimumSize(360, 260)

    def show_design(self, design: LabelDesign, place: int) -> None:
        self.design, self.place = design, place
        self.update()

    def show_picture(self, picture: QPixmap, warned: frozenset[int]) -> None:
        self._picture, self.warned = picture, warned
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    # --- places -----------------------------------------------------------------------------------
    @property
    def _scale(self) -> float:
        """Pixels a millimetre: whole pixels a dot where there is room for it."""
        wide = (self.width() - 2 * _MARGIN) / self.design.width_mm
        high = (self.height() - 2 * _MARGIN) / self.design.height_mm
        scale = max(1.0, min(wide, high))
        dots = self._picture.width() / self.design.width_mm if not self._picture.isNull() else 8
        return dots * max(1, int(scale / dots)) if scale >= dots else scale

    def _label(self) -> QRectF:
        scale = self._scale
        wide, high = self.design.width_mm * scale, self.design.height_mm * scale
        left, top = (self.width() - wide) / 2, (self.height() - high) / 2
        return QRectF(round(left), round(top), wide, high)

    def box_of(self, element: LabelElement) -> QRectF:
        """Where it is on the canvas."""
        label, scale = self._label(), self._scale
        return QRectF(
            label.x() + element.x_mm * scale,
            label.y() + element.y_mm * scale,
            max(element.width_mm * scale, 3.0),
            max(element.height_mm * scale, 3.0),
        )

    # --- painting ---------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        label = self._label()
        painter.fillRect(label, Qt.GlobalColor.white)
        if not self._picture.isNull():
            painter.drawPixmap(label, self._picture, QRectF(self._picture.rect()))
        painter.setPen(ink.colour("line"))
        painter.drawRect(label)
        for place, element in enumerate(self.design.elements):
            if place in self.warned:
                painter.setPen(QPen(ink.colour("amber"), 2))
                painter.drawRect(self.box_of(element))
        if 0 <= self.place < len(self.design.elements):
            box = self.box_of(self.design.elements[self.place])
            painter.setPen(QPen(ink.colour("accent"), 1.5, Qt.PenStyle.DashLine))
            painter.drawRect(box)
            painter.fillRect(self._handle(box), ink.colour("accent"))
        painter.end()

    @staticmethod
    def _handle(box: QRectF) -> QRectF:
        return QRectF(box.right() - _HANDLE / 2, box.bottom() - _HANDLE / 2, _HANDLE, _HANDLE)

    # --- mouse and keys ---------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        elements = self.design.elements
        if 0 <= self.place < len(elements):
            handle = self._handle(self.box_of(elements[self.place])).adjusted(-4, -4, 4, 4)
            if handle.contains(at):
                self._grip = (at, elements[self.place], True)
                return
        hits = [n for n, element in enumerate(elements) if self.box_of(element).contains(at)]
        # The smallest under the mouse: a line may lie in a large box of text.
        hits.sort(key=lambda n: elements[n].width_mm * elements[n].height_mm)
        place = self.place if self.place in hits else (hits[0] if hits else -1)
        if place != self.place:
            self.place = place
            self.chosen.emit(place)
        self._grip = (at, elements[place], False) if place >= 0 else None
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        start, element, is_size = self._grip
        moved = (event.position() - start) / self._scale
        dx, dy = _snapped(moved.x()), _snapped(moved.y())
        if is_size:
            changed = replace(
                element,
                width_mm=max(_LEAST_MM, round(element.width_mm + dx, 2)),
                height_mm=max(_LEAST_MM, round(element.height_mm + dy, 2)),
            )
        else:
            changed = replace(
                element, x_mm=round(element.x_mm + dx, 2), y_mm=round(element.y_mm + dy, 2)
            )
        self._change(changed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self.design.elements:
            self.place = (self.place + _STEPS[key]) % len(self.design.elements)
            self.chosen.emit(self.place)
            self.update()
        elif not 0 <= self.place < len(self.design.elements):
            super().keyPressEvent(event)
        elif key in _MOVES:
            dx, dy = _MOVES[key]
            step = 1.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _SNAP_MM
            element = self.design.elements[self.place]
            self._change(
                replace(
                    element,
                    x_mm=round(element.x_mm + dx * step, 2),
                    y_mm=round(element.y_mm + dy * step, 2),
                )
            )
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(self.place)
        else:
            super().keyPressEvent(event)

    def _change(self, element: LabelElement) -> None:
        self.design = self.design.with_element(self.place, element)
        self.changed.emit(self.place, element)
        self.update()


def _snapped(millimetres: float) -> float:
    return round(millimetres / _SNAP_MM) * _SNAP_MM
