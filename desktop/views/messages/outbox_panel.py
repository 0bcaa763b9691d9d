"""The outbox: what waits to leave, what left, what went wrong, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import messages as acting
from desktop.errors import sentence_of
from desktop.format import clock_text, phone_text
from desktop.labels import label
from desktop.services import Services
from desktop.theme import ink
from desktop.views.messages.reading import OutEntry
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.plain_table import PlainTable
from desktop.widgets.section import SectionHeader
from desktop.widgets.ticker import shared_ticker
from domain.errors import DeviceUnavailable
from domain.messaging.messages import OutgoingMessage, OutgoingState

_ID = int(Qt.ItemDataRole.UserRole)
_STATE, _TO, _TEXT, _WHEN = range(4)
_RETRYABLE = (OutgoingState.FAILED, OutgoingState.UNCERTAIN, OutgoingState.WITHDRAWN)
#: (sign, token): the sign says the same as the colour.
_LOOKS: dict[OutgoingState, tuple[str, str]] = {
    OutgoingState.HELD: ("◔", "text"),
    OutgoingState.SENDING: ("◑", "accent"),
    OutgoingState.SENT: ("✓", "accent"),
    OutgoingState.DELIVERED: ("✓✓", "accent"),
    OutgoingState.FAILED: ("▲", "red"),
    OutgoingState.UNCERTAIN: ("◆", "amber"),
    OutgoingState.WITHDRAWN: ("–", "muted"),
}


class OutboxPanel(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.entries: tuple[OutEntry, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = SectionHeader(self.tr("Outbox"))
        column.addWidget(self.header)
        self.table = PlainTable([self.tr("State"), self.tr("To"), self.tr("Text"), self.tr("When")])
        self.table.setAccessibleName(self.tr("Outbox"))
        self.table.verticalHeader().setDefaultSectionSize(30)
        self.table.setWordWrap(False)
        self.table.setFrameShape(QTableWidget.Shape.NoFrame)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        for section, width in ((_STATE, 112), (_TO, 196), (_WHEN, 150)):
            self.table.setColumnWidth(section, width)
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self.table.itemActivated.connect(lambda _item: self.open_order())
        self.empty = EmptyState(
            "paper-plane-tilt",
            self.tr("No text was written yet"),
            self.tr("Dispatching an order writes the technician a text; it shows up here."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        column.addWidget(self.stack, 1)
        self.foot = self._foot()
        column.addWidget(self.foot)
        shared_ticker().attach(self, self.tick)
        self._show_chosen()

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setProperty("role", "sub")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(6)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self.words, 1)
        self.order = QPushButton(self.tr("Open the order"))
        self.order.clicked.connect(self.open_order)
        self.again = QPushButton(self.tr("Send again"))
        self.again.clicked.connect(self._on_again)
        self.withdraw = QPushButton(self.tr("Withdraw"))
        self.withdraw.clicked.connect(self._on_withdraw)
        for button in (self.order, self.again, self.withdraw):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return foot

    # --- showing ----------------------------------------------------------------------------------
    def show_entries(self, entries: Sequence[OutEntry]) -> None:
        chosen = self.chosen
        chosen_id = chosen.id if chosen is not None else 0
        self.entries = tuple(entries)
        self.table.blockSignals(True)
        self.table.setRowCount(len(self.entries))
        for row, entry in enumerate(self.entries):
            self._fill(row, entry)
            if entry.message.id == chosen_id:
                self.table.selectRow(row)
        self.table.blockSignals(False)
        waiting = sum(e.message.state is OutgoingState.HELD for e in self.entries)
        trouble = sum(
            e.message.state in (OutgoingState.FAILED, OutgoingState.UNCERTAIN) for e in self.entries
        )
        words = []
        if waiting:
            words.append(self.tr("{count} waiting").format(count=waiting))
        if trouble:
            words.append(self.tr("{count} need a look").format(count=trouble))
        self.header.set_detail(" · ".join(words))
        self.stack.setCurrentIndex(1 if self.entries else 0)
        self._show_chosen()

    def _fill(self, row: int, entry: OutEntry) -> None:
        message = entry.message
        sign, token = _LOOKS[message.state]
        number = phone_text(message.number)
        cells = (
            f"{sign} {label(message.state)}",
            f"{entry.name} {number}".strip(),
            message.text.replace("\n", " "),
            self.when_text(message),
        )
        for section, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if section == _STATE:
                item.setForeground(ink.colour(token))
                item.setData(_ID, message.id)
            elif section == _WHEN:
                item.setForeground(ink.colour("muted"))
            item.setToolTip(message.text if section == _TEXT else text)
            self.table.setItem(row, section, item)

    def when_text(self, message: OutgoingMessage) -> str:
        """When it left or leaves."""
        session = self._services.session
        if message.state is OutgoingState.HELD:
            left = _seconds_left(message, session.now())
            if left >= 3600 and message.not_before_at is not None:
                leaves = clock_text(message.not_before_at, session)
                return self.tr("leaves at {clock}").format(clock=leaves)
            if left > 0:
                clock = f"{left // 60:02d}:{left % 60:02d}"
                return self.tr("leaves in {clock}").format(clock=clock)
            return self.tr("waits for the modem")
        at = message.delivered_at or message.sent_at or message.created_at
        return clock_text(at, session) if at is not None else ""

    def tick(self) -> None:
        """A second has passed: only the texts still held count down."""
        for row, entry in enumerate(self.entries):
            if entry.message.state is OutgoingState.HELD:
                item = self.table.item(row, _WHEN)
                text = self.when_text(entry.message)
                if item is not None and item.text() != text:
                    item.setText(text)

    @property
    def chosen(self) -> OutgoingMessage | None:
        row = self.table.currentRow()
        selected = bool(self.table.selectedItems())
        return self.entries[row].message if selected and row < len(self.entries) else None

    def choose(self, message_id: int) -> None:
        for row, entry in enumerate(self.entries):
            if entry.message.id == message_id:
                self.table.selectRow(row)

    def _show_chosen(self) -> None:
        message = self.chosen
        self.order.setVisible(message is not None and message.order_id is not None)
        self.again.setVisible(message is not None and message.state in _RETRYABLE)
        self.withdraw.setVisible(message is not None and message.state is OutgoingState.HELD)
        self.words.setText(self._words(message) if message is not None else "")
        self.foot.setVisible(message is not None)

    def _words(self, message: OutgoingMessage) -> str:
        lines = [f"{label(message.purpose)}: {message.text}"]
        if message.state is OutgoingState.UNCERTAIN:
            lines.append(
                self.tr("Nobody knows whether it left: ask the receiver before sending it again.")
            )
        elif message.error_code and message.state is not OutgoingState.WITHDRAWN:
            error = DeviceUnavailable(message.error_code, number=phone_text(message.number))
            lines.append(sentence_of(error))
        return "\n".join(lines)

    # --- acting -----------------------------------------------------------------------------------
    def open_order(self) -> None:
        message = self.chosen
        if message is not None and message.order_id is not None:
            self._services.navigator.open_requested.emit("work_order", message.order_id)

    def _on_again(self) -> None:
        if (message := self.chosen) is not None:
            acting.send_again(self._services, message.id)

    def _on_withdraw(self) -> None:
        if (message := self.chosen) is not None:
            acting.withdraw(self._services, message.id)


def _seconds_left(message: OutgoingMessage, now: datetime) -> int:
    if message.not_before_at is None:
        return 0
    return max(0, -int(-(message.not_before_at - now).total_seconds() // 1))
