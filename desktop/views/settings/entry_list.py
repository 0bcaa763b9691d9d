"""The company's own entries one below the other: each its name, and what matters of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.theme import ink
from desktop.widgets.painting import LEFT, bold_font, draw_text, small_font

_VALUE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list. ``key`` tells it from the others; ``faded``: not used any more."""

    key: str
    title: str
    note: str = ""
    faded: bool = False


class _EntryDelegate(QStyledItemDelegate):
    """Name, and below it what matters of it."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(_VALUE)[0]
        box = option.rect.toRectF()
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, ink.colour("accent_wash"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, ink.colour("sub"))
        font = option.font
        painter.setFont(bold_font(font))
        painter.setPen(ink.colour("muted" if entry.faded else "text"))
        middle = box.height() / 2
        draw_text(painter, box.adjusted(14, 7, -10, -middle), entry.title, LEFT)
        painter.setFont(small_font(font))
        painter.setPen(ink.colour("muted"))
        draw_text(painter, box.adjusted(14, middle, -10, -7), entry.note, LEFT)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        return QSize(10, 2 * option.fontMetrics.height() + 18)


class EntryList(QListWidget):
    """Lines of :class:`Entry`, each with a value. Only what the user chooses is signalled."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_EntryDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def show_entries(self, entries: Iterable[tuple[Entry, Any]], chosen: str | None = None) -> None:
        """These, with ``chosen`` (a key) marked, or the first; None marks nothing."""
        with QSignalBlocker(self):
            self.clear()
            for entry, value in entries:
                item = QListWidgetItem(entry.title)
                item.setData(_VALUE, (entry, value))
                self.addItem(item)
        if chosen is not None:
            self.mark(self.key_or_first(chosen))

    def key_or_first(self, key: str) -> str:
        """``key`` where there is such a line, else that of the first; '' in an empty list."""
        keys = [self.shown_at(row)[0].key for row in range(self.count())]
        return key if key in keys else next(iter(keys), "")

    def mark(self, key: str) -> None:
        """Mark the line of ``key``; none where there is no such line."""
        rows = (row for row in range(self.count()) if self.shown_at(row)[0].key == key)
        with QSignalBlocker(self):
            row = next(rows, -1)
            self.setCurrentRow(row)
            if row < 0:
                self.clearSelection()

    def shown_at(self, row: int) -> tuple[Entry, Any]:
        """The line and its value."""
        shown: tuple[Entry, Any] = self.item(row).data(_VALUE)
        return shown

    def shown(self) -> tuple[Entry, Any] | None:
        """The marked line and its value; None without one."""
        return self.shown_at(self.currentRow()) if self.currentRow() >= 0 else None

    def chosen(self) -> Any:
        """The value of the marked line; None without one."""
        shown = self.shown()
        return shown[1] if shown is not None else None
