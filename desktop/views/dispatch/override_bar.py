"""A refused drop answers here: why, and — with one reason — the override, which is logged."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class OverrideBar(QWidget):
    """Signals:
    confirmed(order_ids, technician_id, starts_at or None, reason)
    """

    confirmed = Signal(tuple, int, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overrideBar")
        self.setProperty("role", "warning")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._what: tuple[tuple[int, ...], int, object] = ((), 0, None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(8)
        self._text = QLabel()
        self._text.setWordWrap(True)
        layout.addWidget(self._text)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(self.tr("Reason for sending anyway (kept in the history)"))
        self._reason.returnPressed.connect(self._on_confirm)
        self._reason.textChanged.connect(self._on_text)
        layout.addWidget(self._reason)
        row = QHBoxLayout()
        self._leave = QPushButton(self.tr("Leave it"))
        self._leave.clicked.connect(self.hide)
        self._send = QPushButton(self.tr("Send anyway"))
        self._send.clicked.connect(self._on_confirm)
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self._send)
        layout.addLayout(row)
        self.hide()

    def ask(
        self, order_ids: tuple[int, ...], technician_id: int, starts_at: object, why: str
    ) -> None:
        """Show why it was refused and wait, without stopping anything else."""
        self._what = (order_ids, technician_id, starts_at)
        self._text.setText(why)
        self._reason.clear()
        self._on_text()
        self.show()
        self._reason.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_text(self) -> None:
        self._send.setEnabled(bool(self._reason.text().strip()))

    def _on_confirm(self) -> None:
        reason = self._reason.text().strip()
        if reason:
            self.hide()
            self.confirmed.emit(*self._what, reason)
