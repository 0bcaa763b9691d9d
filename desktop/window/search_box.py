"""One box for everything: orders, customers, assets, technicians, and commands after '/' or '>'."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.commands import Command, CommandList
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.theme import tokens
from domain.read_models import SearchResult

_DEBOUNCE_MS = 90
_ROW = 34
_ENTRY = int(Qt.ItemDataRole.UserRole) + 1
_LIMIT = 6
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the popup: a group title, a hit, or a command."""

    kind: str
    title: str
    detail: str = ""
    entity_id: int = 0
    command: str = ""


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(_ENTRY)
        return QSize(200, 24 if entry.kind == "group" else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(_ENTRY)
        t = tokens.current()
        rect = QRectF(option.rect)
        painter.save()
        font = QFont(option.font)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        if entry.kind == "group":
            font.setPixelSize(max(11, font.pixelSize() - 1))
            painter.setFont(font)
            painter.setPen(QColor(t.muted))
            painter.drawText(rect.adjusted(12, 0, -12, 0), middle, entry.title)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(t.accent_wash))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(t.text))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, int(rect.width() / 2))
        painter.drawText(rect.adjusted(12, 0, -12, 0), middle, title)
        used = metrics.horizontalAdvance(title)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(QColor(t.muted))
        rest = rect.adjusted(24 + used, 0, -12, 0)
        detail = painter.fontMetrics().elidedText(
            entry.detail, Qt.TextElideMode.ElideRight, int(rest.width())
        )
        side = (
            Qt.AlignmentFlag.AlignRight if entry.kind == "command" else Qt.AlignmentFlag.AlignLeft
        )
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter | side), detail)
        painter.restore()


class SearchBox(QLineEdit):
    """Ctrl+K. Answers as you type; arrows choose, Enter opens, Esc leaves no trace.

    Signals:
        opened(kind, id)
    """

    opened = Signal(str, int)

    def __init__(
        self, services: Services, commands: CommandList, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._commands = commands
        self._result: SearchResult | None = None
        self.setObjectName("search")
        self.setClearButtonEnabled(True)
        text = self.tr("Search orders, customers, phones, assets … or / for a command")
        self.setPlaceholderText(f"{text}   Ctrl+K")
        self.setAccessibleName(text)
        self._popup = QFrame(self, Qt.WindowType.ToolTip)
        self._popup.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QVBoxLayout(self._popup)
        layout.setContentsMargins(1, 1, 1, 1)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.itemClicked.connect(self._open_item)
        layout.addWidget(self.list)
        self._wait = QTimer(self, interval=_DEBOUNCE_MS, singleShot=True)
        self._wait.timeout.connect(self._ask)
        self.textEdited.connect(self._on_edited)
        self.installEventFilter(self)

    @property
    def result(self) -> SearchResult | None:
        """The newest answer, for measurements and tests."""
        return self._result

    def activate(self) -> None:
        self.setFocus()
        self.selectAll()

    # --- asking -----------------------------------------------------------------------------------
    def _on_edited(self, text: str) -> None:
        if not text.strip():
            self._popup.hide()
        elif text[:1] in "/>／":  # also the full-width slash a Chinese input method types
            self._show_commands(text[1:])
        else:
            self._wait.start()

    def _ask(self) -> None:
        text = self.text().strip()
        if not text:
            return

        def read(ctx: JobContext) -> SearchResult:
            with ctx.queries() as queries:
                return queries.search(text, _LIMIT * 4)

        self._services.jobs.read(read, key="search").then(self._show_hits)

    def _show_hits(self, result: SearchResult) -> None:
        self._result = result
        if result.text != self.text().strip():
            return
        titles = {
            "work_order": self.tr("Work orders"),
            "asset": self.tr("Assets"),
            "customer": self.tr("Customers"),
            "technician": self.tr("Technicians"),
        }
        entries: list[Entry] = []
        for kind, title in titles.items():
            hits = [hit for hit in result.hits if hit.kind == kind][:_LIMIT]
            if hits:
                total = result.totals.get(kind, len(hits))
                entries.append(Entry("group", f"{title}  {total}"))
                entries.extend(
                    Entry(
                        kind,
                        " ".join(part for part in (hit.code, hit.title) if part),
                        hit.subtitle,
                        hit.id,
                    )
                    for hit in hits
                )
        entries.extend(map(self._command_entry, self._commands.find(result.text)[:3]))
        if not entries:
            entries.append(
                Entry("group", self.tr("Nothing found for “{text}”").format(text=result.text))
            )
        self._show(entries)

    def _show_commands(self, text: str) -> None:
        self._show([self._command_entry(command) for command in self._commands.find(text)[:14]])

    @staticmethod
    def _command_entry(command: Command) -> Entry:
        return Entry("command", command.title, command.shortcut, command=command.name)

    # --- showing ----------------------------------------------------------------------------------
    def _show(self, entries: list[Entry]) -> None:
        self.list.clear()
        height = 6
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(_ENTRY, entry)
            if entry.kind == "group":
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
            height += 24 if entry.kind == "group" else _ROW
        if not entries or not self.hasFocus():
            self._popup.hide()
            return
        self._select_next(-1, 1)
        self._popup.setFixedSize(max(self.width(), 480), min(height, 560))
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._popup.show()

    def _select_next(self, row: int, step: int) -> None:
        row += step
        while 0 <= row < self.list.count():
            if self._entry(row).kind != "group":
                self.list.setCurrentRow(row)
                return
            row += step

    def _entry(self, row: int) -> Entry:
        entry: Entry = self.list.item(row).data(_ENTRY)
        return entry

    def _open_item(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(_ENTRY)
        if entry.kind == "group":
            return
        self._popup.hide()
        self.clear()
        self.clearFocus()
        if entry.kind == "command":
            self._commands.run(entry.command)
        else:
            self.opened.emit(entry.kind, entry.entity_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._popup.isVisible():
            self._select_next(self.list.currentRow(), 1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem() if self._popup.isVisible() else None
            if item is not None:
                self._open_item(item)
            else:
                self._ask()
        elif key == Qt.Key.Key_Escape:
            self._popup.hide()
            self.clear()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(150, self, self._popup.hide)
        return super().eventFilter(watched, event)
