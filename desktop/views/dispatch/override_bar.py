"""A refused drop answers here: why, and — with one reason — the override, which is logged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class OverrideBar(QWidget):
    """Stops nothing else while it waits for the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overrideBar")
        self.setProperty("role", "warning")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._again: Callable[[str], object] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(8)
        self.text = QLabel()
        self.text.setWordWrap(True)
        layout.addWidget(self.text)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Reason for sending anyway (kept in the history)"))
        self.reason.returnPressed.connect(self.confirm)
        self.reason.textChanged.connect(self._on_text)
        layout.addWidget(self.reason)
        row = QHBoxLayout()
        self._leave = QPushButton(self.tr("Leave it"))
        self._leave.clicked.connect(self.hide)
        self._send = QPushButton(self.tr("Send anyway"))
        self._send.clicked.connect(self.confirm)
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self._send)
        layout.addLayout(row)
        self.hide()

    def ask(self, why: str, again: Callable[[str], object], *, may: bool = True) -> None:
        """Show why it was refused; ``again`` gets the reason to do it all the same. Not ``may``:
        whoever sits here has no right to."""
        self._again = again if may else None
        no_right = self.tr("Sending all the same is for those who have the right to.")
        self.text.setText(why if may else f"{why}\n{no_right}")
        self.reason.clear()
        self._on_text()
        for part in (self.reason, self._send):
            part.setVisible(may)
        self.show()
        (self.reason if may else self._leave).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_text(self) -> None:
        self._send.setEnabled(bool(self.reason.text().strip()))

    def confirm(self) -> None:
        """The reason is given."""
        reason = self.reason.text().strip()
        if reason and self._again is not None:
            again, self._again = self._again, None
            self.hide()
            again(reason)
