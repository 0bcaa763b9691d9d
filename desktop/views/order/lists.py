"""The messages of one order, and writing one more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.format import moment_text
from desktop.services import Session
from desktop.views.messages.size_words import size_text
from desktop.widgets.two_lines import show_two_lines
from domain.messaging.messages import IncomingMessage, OutgoingMessage, OutgoingState


class MessageList(QWidget):
    """Texts in and out of one order, and a line to write one more.

    Signals:
        send_requested(to, text): ``to`` 'technician' or 'customer'.
    """

    send_requested = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        self.list = QListWidget()
        show_two_lines(self.list, muted="head", side=8)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        column.addWidget(self.list, 1)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(56)
        self.text.setPlaceholderText(self.tr("Write a text message"))
        self.text.textChanged.connect(self._measure)
        column.addWidget(self.text)
        row = QHBoxLayout()
        self._to = QComboBox()
        self._to.addItem(self.tr("To the technician"), "technician")
        self._to.addItem(self.tr("To the customer"), "customer")
        row.addWidget(self._to)
        self._size = QLabel()
        self._size.setProperty("role", "small")
        row.addWidget(self._size, 1)
        self._send = QPushButton(self.tr("Send"))
        self._send.setEnabled(False)
        self._send.clicked.connect(self._on_send)
        row.addWidget(self._send)
        column.addLayout(row)

    def show_messages(
        self,
        sent: Sequence[OutgoingMessage],
        received: Sequence[IncomingMessage],
    ) -> None:
        lines = [(m.created_at or m.sent_at, "→", m.number, self._state(m), m.text) for m in sent]
        lines += [(m.received_at, "←", m.number, "", m.text) for m in received]
        self.list.clear()
        for at, arrow, number, state, text in sorted(
            lines, key=lambda line: (line[0] is None, line[0])
        ):
            head = "  ".join(x for x in (moment_text(at, self._session), arrow, number, state) if x)
            self.list.addItem(QListWidgetItem(f"{head}\n{text}"))

    def _state(self, message: OutgoingMessage) -> str:
        return {
            OutgoingState.HELD: self.tr("held"),
            OutgoingState.SENDING: self.tr("being sent"),
            OutgoingState.SENT: self.tr("sent"),
            OutgoingState.DELIVERED: self.tr("delivered"),
            OutgoingState.FAILED: self.tr("failed"),
            OutgoingState.UNCERTAIN: self.tr("uncertain"),
            OutgoingState.WITHDRAWN: self.tr("withdrawn"),
        }[message.state]

    def _measure(self) -> None:
        text = self.text.toPlainText()
        self._send.setEnabled(bool(text.strip()))
        self._size.setText(size_text(text) if text else "")

    def _on_send(self) -> None:
        self.send_requested.emit(self._to.currentData(), self.text.toPlainText().strip())
        self.text.clear()
