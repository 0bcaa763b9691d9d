"""The answers under the search box: grouped, chosen by keys, never taking the focus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import ink
from desktop.theme.icons import paint_icon
from desktop.widgets.chip import key_text
from desktop.widgets.overlay import float_above
from desktop.widgets.painting import (
    LEFT,
    RIGHT,
    bold_font,
    chip_width,
    draw_card,
    draw_chip,
    draw_text,
    small_font,
)

_ROW, _GROUP = 34, 26
_TALLEST = 560
ENTRY = int(Qt.ItemDataRole.UserRole) + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
Index = QModelIndex | QPersistentModelIndex
_ICONS = {
    "work_order": "clipboard-text",
    "asset": "briefcase",
    "customer": "user",
    "technician": "wrench",
    "part": "briefcase",
    "article": "book-open",
    "patrol_route": "repeat",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: a group title ('group'), a hit (its kind), a command, or a remark ('note')."""

    kind: str
    title: str
    detail: str = ""
    entity_id: int = 0
    command: str = ""
    code: str = ""
    icon: str = ""

    @property
    def can_be_chosen(self) -> bool:
        return self.kind not in ("group", "note")


class EntryModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (_DISPLAY, _ACCESSIBLE):
            return " ".join(part for part in (entry.code, entry.title, entry.detail) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entries[index.row()] if 0 <= index.row() < len(self.entries) else None
        if entry is None or not entry.can_be_chosen:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(ENTRY)
        return QSize(200, _ROW if entry.can_be_chosen else _GROUP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not entry.can_be_chosen:
            self._head(painter, option, entry, rect)
        else:
            self._line(painter, option, entry, rect)
        painter.restore()

    @staticmethod
    def _head(painter: QPainter, option: QStyleOptionViewItem, entry: Entry, rect: QRectF) -> None:
        painter.setFont(small_font(option.font))
        painter.setPen(ink.colour("muted"))
        draw_text(painter, rect.adjusted(14, 2, -14, 0), entry.title)
        if entry.detail:
            draw_text(painter, rect.adjusted(14, 2, -14, 0), entry.detail, RIGHT)

    @staticmethod
    def _line(painter: QPainter, option: QStyleOptionViewItem, entry: Entry, rect: QRectF) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.colour("accent_wash"))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 5, 5)
        middle = rect.center().y()
        name = entry.icon or _ICONS.get(entry.kind, "caret-right")
        box = QRectF(rect.left() + 14, middle - 8, 16, 16)
        paint_icon(painter, box, name, ink.colour("accent" if chosen else "muted"))
        right = rect.right() - 14
        if entry.kind == "command" and entry.detail:
            font = small_font(option.font)
            keys = key_text(entry.detail)
            width = chip_width(keys, font)
            draw_chip(painter, right - width, middle, keys, font, "neutral", square=False)
            right -= width + 12
        line = QRectF(rect.left() + 40, rect.top(), right - rect.left() - 40, rect.height())
        if entry.code:
            painter.setFont(option.font)
            painter.setPen(ink.colour("muted"))
            used = draw_text(
                painter, QRectF(line.left(), line.top(), 124, line.height()), entry.code
            )
            line.setLeft(line.left() + max(112.0, used + 12))
        painter.setFont(bold_font(option.font))
        painter.setPen(ink.colour("text"))
        room = QRectF(line)
        if entry.kind != "command" and entry.detail:
            room.setWidth(line.width() * 0.55)
        used = draw_text(painter, room, entry.title)
        if entry.kind != "command" and entry.detail:
            painter.setFont(small_font(option.font))
            painter.setPen(ink.colour("muted"))
            draw_text(painter, line.adjusted(used + 12, 0, 0, 0), entry.detail, LEFT)


class ResultsPopup(QWidget):
    """A child of the window that floats above everything in it.

    Signals:
        chosen(Entry): clicked.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 5, 1, 5)
        self.model = EntryModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.entered.connect(self._on_entered)
        self.list.clicked.connect(lambda index: self._click(index))
        column.addWidget(self.list)
        float_above(self)

    def show_entries(self, entries: Sequence[Entry], box: QRectF) -> None:
        """Below ``box`` (in window coordinates). The first that can be chosen is chosen."""
        self.model.set_entries(entries)
        height = sum(_ROW if e.can_be_chosen else _GROUP for e in entries) + 12
        width = max(box.width(), 620.0)
        room = self.window().height() - box.bottom() - 60
        self.setGeometry(
            round(box.left()), round(box.bottom() + 4), round(width),
            round(min(height, _TALLEST, room)),
        )  # fmt: skip
        self.move_choice(1, begin=True)
        self.show()
        self.raise_()

    def current(self) -> Entry | None:
        entry = self.list.currentIndex().data(ENTRY)
        return entry if isinstance(entry, Entry) and entry.can_be_chosen else None

    def move_choice(self, step: int, *, begin: bool = False) -> None:
        """To the next line that can be chosen, going round at the ends."""
        count = len(self.model.entries)
        row = -1 if begin else self.list.currentIndex().row()
        for _ in range(count):
            row = (row + step) % count
            if self.model.entries[row].can_be_chosen:
                self.list.setCurrentIndex(self.model.index(row))
                # The heading above the first line of a group comes into sight with it.
                above = max(0, row - 1) if row <= 1 else row
                self.list.scrollTo(self.model.index(above))
                return

    def _on_entered(self, index: QModelIndex) -> None:
        if self.model.entries[index.row()].can_be_chosen:
            self.list.setCurrentIndex(index)

    def _click(self, index: QModelIndex) -> None:
        entry = self.model.entries[index.row()]
        if entry.can_be_chosen:
            self.chosen.emit(entry)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        draw_card(painter, self)
        painter.end()
