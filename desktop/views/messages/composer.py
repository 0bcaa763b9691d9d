"""A free text to anybody, counted as the network will cut it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import messages as acting
from desktop.errors import sentence_of
from desktop.format import phone_text
from desktop.services import Services
from desktop.views.messages.reading import Recipient
from desktop.views.messages.size_words import size_text
from desktop.views.phrase_button import PhraseButton
from desktop.widgets.chip import set_role
from desktop.widgets.phone_edit import PhoneEdit
from domain.messaging.messages import OutgoingMessage
from domain.messaging.text import TextEncoding, measure


class Composer(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._recipients: tuple[Recipient, ...] = ()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        title = QLabel(self.tr("New text"))
        title.setProperty("role", "section")
        row.addWidget(title)
        self.to = QComboBox()
        self.to.setAccessibleName(self.tr("To whom"))
        self.to.addItem(self.tr("To a number"), None)
        self.to.currentIndexChanged.connect(self._on_to)
        self.number = PhoneEdit()
        self.number.setAccessibleName(self.tr("Phone number"))
        self.number.textChanged.connect(self._refresh)
        row.addSpacing(8)
        row.addWidget(self.to)
        row.addWidget(self.number, 1)
        column.addLayout(row)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(64)
        self.text.setPlaceholderText(self.tr("Write a text message"))
        self.text.setAccessibleName(self.tr("Text"))
        self.text.textChanged.connect(self._refresh)
        column.addWidget(self.text)
        foot = QHBoxLayout()
        self.size_words = QLabel()
        self.size_words.setProperty("role", "small")
        foot.addWidget(PhraseButton(services, "phrases.text", self.text))
        foot.addWidget(self.size_words, 1)
        self.send = QPushButton(self.tr("Send"))
        self.send.setProperty("role", "primary")
        self.send.setToolTip("Ctrl+Enter")
        self.send.clicked.connect(self._on_send)
        foot.addWidget(self.send)
        column.addLayout(foot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.text)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._on_send)
        self._refresh()

    def show_recipients(self, recipients: Sequence[Recipient]) -> None:
        """Technicians to choose from; the chosen one stays."""
        if tuple(recipients) == self._recipients:
            return
        self._recipients = tuple(recipients)
        chosen = self.to.currentData()
        self.to.blockSignals(True)
        while self.to.count() > 1:
            self.to.removeItem(1)
        for each in self._recipients:
            self.to.addItem(f"{each.name}  {phone_text(each.phone)}", each.technician_id)
        self.to.setCurrentIndex(max(0, self.to.findData(chosen)) if chosen is not None else 0)
        self.to.blockSignals(False)
        self._on_to()

    def _on_to(self) -> None:
        self.number.setVisible(self.to.currentData() is None)
        self._refresh()

    @property
    def target(self) -> str:
        """The number the text would go to, '' without one."""
        chosen = self.to.currentData()
        if chosen is None:
            return self.number.number if self.number.is_plausible else ""
        return next((r.phone for r in self._recipients if r.technician_id == chosen), "")

    def _refresh(self) -> None:
        text = self.text.toPlainText()
        self.send.setEnabled(bool(text.strip()) and bool(self.target))
        set_role(self.size_words, "role", "small")
        if not text:
            self.size_words.clear()
            return
        size = measure(text)
        words = [
            size_text(text),
            self.tr("{count} left in this part").format(count=size.units_left),
        ]
        if size.encoding is TextEncoding.UCS2 and len(size.foreign) <= 2:
            # One odd character more than doubles the parts of a Latin text.
            words.append(
                self.tr("“{characters}” makes it longer").format(characters="".join(size.foreign))
            )
        self.size_words.setText(" · ".join(words))

    def _on_send(self) -> None:
        if not self.send.isEnabled():
            return
        self.send.setEnabled(False)
        handle = acting.send(
            self._services, self.target, self.text.toPlainText(), self.to.currentData()
        )
        handle.then(self._on_sent).catch(self._on_refused)

    def _on_sent(self, message: OutgoingMessage) -> None:
        del message
        self.text.clear()
        self.number.clear()
        self._refresh()

    def _on_refused(self, error: Exception) -> None:
        """What was written stays."""
        self._refresh()
        set_role(self.size_words, "role", "error")
        self.size_words.setText(sentence_of(error))
