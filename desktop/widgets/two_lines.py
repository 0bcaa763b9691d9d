"""Entries of a list as two kinds of lines: what it is, and below it what else is known."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.theme import ink

_ABOVE, _BETWEEN = 7, 2
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """The text of an entry up to its first line break is its head; what follows stands below.
    ``muted``: which of the two steps back, 'head' or 'rest'."""

    def __init__(self, view: QAbstractItemView, muted: str, side: int) -> None:
        super().__init__(view)
        self._view, self._muted, self._side = view, muted, side

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        head, rest = self._boxes(self._view.fontMetrics(), width, _texts(index))
        bottom = rest if rest.height() else head
        return QSize(width, bottom.bottom() + 1 + _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, ink.colour("accent_wash"))
        elif state & QStyle.StateFlag.State_MouseOver and index.flags() & _CHOSEN:
            painter.fillRect(box, ink.colour("sub"))
        texts = _texts(index)
        metrics = QFontMetrics(self._view.font())
        boxes = self._boxes(metrics, box.width(), texts)
        painter.setFont(self._view.font())
        is_plain = not index.flags() & Qt.ItemFlag.ItemIsEnabled
        for part, text, where in zip(("head", "rest"), texts, boxes, strict=True):
            painter.setPen(self._pen(part, is_plain=is_plain))
            painter.drawText(where.translated(box.topLeft()), _WRAP, text)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, ink.colour("line"))

    def _pen(self, part: str, *, is_plain: bool) -> QColor:
        return ink.colour("muted" if is_plain or part == self._muted else "text")

    def _boxes(
        self, metrics: QFontMetrics, width: int, texts: tuple[str, str]
    ) -> tuple[QRect, QRect]:
        room = max(1, width - 2 * self._side)
        high = [
            metrics.boundingRect(QRect(0, 0, room, 10_000), _WRAP, text).height() if text else 0
            for text in texts
        ]
        head = QRect(self._side, _ABOVE, room, high[0])
        return head, QRect(self._side, head.bottom() + 1 + _BETWEEN, room, high[1])


_CHOSEN = Qt.ItemFlag.ItemIsSelectable


def show_two_lines(view: QListWidget, *, muted: str = "rest", side: int = 16) -> None:
    """Paint the entries of ``view`` so, whatever its width becomes. ``side``: pixels left free beside
    the texts; less where the list itself stands within the margins of a page."""
    view.setItemDelegate(TwoLines(view, muted, side))
    view.setResizeMode(QListWidget.ResizeMode.Adjust)
    view.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFrameShape(QListWidget.Shape.NoFrame)
    view.setMouseTracking(True)


def _texts(index: Index) -> tuple[str, str]:
    head, _, rest = str(index.data() or "").partition("\n")
    return head, rest
