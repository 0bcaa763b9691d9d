"""The tray: texts nobody could make sense of, and what the clerk makes of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.format import clock_text, phone_text
from desktop.services import Services
from desktop.theme import tokens
from desktop.views.messages.meaning_form import MeaningForm
from desktop.views.messages.reading import TrayEntry
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.section import SectionHeader

_ID = int(Qt.ItemDataRole.UserRole)


class TrayRow(QWidget):
    """Who, when, what, and why it lies here."""

    def __init__(self, entry: TrayEntry, when: str, reason: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(2)
        number = phone_text(entry.message.number)
        head = QLabel(f"{entry.name}  {number}" if entry.name else number)
        head.setProperty("role", "section")
        text = QLabel(entry.message.text)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        foot = QLabel(f"{when} · {reason}")
        foot.setProperty("role", "small")
        for label in (head, text, foot):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)


class TrayPanel(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._entries: dict[int, TrayEntry] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = SectionHeader(self.tr("To be looked at"))
        column.addWidget(self.header)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Texts to be looked at"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda item, _: self._on_current(item))
        self.form = MeaningForm(services)
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.list, 1)
        inner.addWidget(self.form)
        self.empty = EmptyState(
            "check-circle",
            self.tr("Every text has found its order"),
            self.tr("What technicians and customers write and nobody can place shows up here."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(full)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.list)
        self.refresh_ink()

    def refresh_ink(self) -> None:
        """The theme in force changed."""
        now = tokens.current()
        self.list.setStyleSheet(
            f"""
            QListWidget::item {{ border-bottom: 1px solid {now.line}; }}
            QListWidget::item:hover {{ background: {now.sub}; }}
            QListWidget::item:selected {{ background: {now.accent_wash}; }}
            """
        )

    def reason_text(self, code: str) -> str:
        """Why a text lies in the tray."""
        return {
            "unknown_sender": self.tr("nobody here has this number"),
            "no_open_order": self.tr("no open order it could be about"),
            "several_open_orders": self.tr("several orders it could be about"),
            "not_understood": self.tr("not understood"),
            "step_not_allowed": self.tr("the order is not at this step"),
            "reason_missing": self.tr("refused without a reason"),
        }.get(code, self.tr("not looked at yet"))

    def show_entries(self, entries: Sequence[TrayEntry]) -> None:
        """Keeps the chosen one chosen, and what was typed about it."""
        if tuple(entries) == tuple(self._entries.values()) and self.list.count():
            return
        chosen, row = self.chosen, max(0, self.list.currentRow())
        self._entries = {entry.message.id: entry for entry in entries}
        self.list.blockSignals(True)
        self.list.clear()
        for entry in entries:
            message = entry.message
            when = clock_text(message.received_at, self._services.session)
            widget = TrayRow(entry, when, self.reason_text(message.reason_code))
            item = QListWidgetItem()
            item.setData(_ID, message.id)
            item.setData(
                int(Qt.ItemDataRole.AccessibleTextRole),
                f"{entry.name or message.number}: {message.text}",
            )
            self.list.addItem(item)
            self.list.setItemWidget(item, widget)
        self._fit()
        ids = list(self._entries)
        place = ids.index(chosen) if chosen in ids else min(row, len(ids) - 1)
        if ids:
            self.list.setCurrentRow(place)
        self.list.blockSignals(False)
        self.header.set_detail(str(len(ids)) if ids else "")
        self.stack.setCurrentIndex(1 if ids else 0)
        self._on_current(self.list.currentItem())

    def resizeEvent(self, event: object) -> None:
        del event
        self._fit()

    def _fit(self) -> None:
        width = max(120, self.list.viewport().width())
        for row in range(self.list.count()):
            item = self.list.item(row)
            widget = self.list.itemWidget(item)
            if widget is not None:
                widget.setFixedWidth(width)
                height = widget.heightForWidth(width)
                item.setSizeHint(QSize(width, max(height, widget.sizeHint().height())))

    @property
    def chosen(self) -> int:
        """Id of the chosen text, 0 without one."""
        item = self.list.currentItem()
        return int(item.data(_ID)) if item is not None else 0

    def _on_current(self, item: QListWidgetItem | None) -> None:
        self.form.show_entry(self._entries[int(item.data(_ID))] if item is not None else None)
