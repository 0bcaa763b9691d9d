"""The lines of a page that speak of saving."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.chip import KeyCap

translate = QCoreApplication.translate


class SaveBar(QWidget):
    """At the foot of a page, while there is something to save or to say.

    Signals:
        save_chosen(), discard_chosen()
        anyway_chosen(): save although somebody else was faster (or shares a phone).
        reload_chosen(): show what is stored now.
    """

    save_chosen = Signal()
    discard_chosen = Signal()
    anyway_chosen = Signal()
    reload_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(6)
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._hint = QLabel(translate("Lists", "Not saved yet"))
        self._hint.setProperty("role", "muted")
        row.addWidget(self._hint)
        row.addStretch(1)
        self.reload = QPushButton(translate("Lists", "Show what is stored"))
        self.reload.clicked.connect(self.reload_chosen)
        self.anyway = QPushButton(translate("Lists", "Save mine anyway"))
        self.anyway.clicked.connect(self.anyway_chosen)
        self.discard = QPushButton(translate("Lists", "Discard"))
        self.discard.clicked.connect(self.discard_chosen)
        self.save = QPushButton(translate("Lists", "Save"))
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self.save_chosen)
        self._key = KeyCap("Ctrl+S")
        for widget in (self.reload, self.anyway, self.discard, self._key, self.save):
            row.addWidget(widget)
        column.addLayout(row)
        self._dirty = self._new = False
        self.clear()
        self.hide()

    def show_dirty(self, *, dirty: bool, new: bool) -> None:
        self._dirty, self._new = dirty, new
        self._show()

    def show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self._show()

    def show_conflict(self, text: str, *, reload: bool = True) -> None:
        """``reload`` False: nothing newer is stored, it can only be saved or changed."""
        self.problem.setText(text)
        self.anyway.show()
        self.reload.setVisible(reload)
        self._show()

    def clear(self) -> None:
        self.problem.clear()
        self.anyway.hide()
        self.reload.hide()
        self._show()

    def set_busy(self, busy: bool) -> None:
        self.save.setEnabled(not busy)
        self.anyway.setEnabled(not busy)

    def _show(self) -> None:
        conflict = not self.anyway.isHidden()
        self.problem.setVisible(bool(self.problem.text()))
        self.discard.setVisible(self._dirty and self.reload.isHidden())
        self.save.setVisible((self._dirty or self._new) and not conflict)
        self._key.setVisible(not self.save.isHidden())
        self._hint.setVisible(not self.save.isHidden())
        self.setVisible(self._dirty or self._new or bool(self.problem.text()))


class ChangeBar(QWidget):
    """Another one was asked for while this one holds unsaved words.

    Signals:
        save_chosen(), drop_chosen(), stay_chosen()
    """

    save_chosen = Signal()
    drop_chosen = Signal()
    stay_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "warning")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        self._text = QLabel()
        self._text.setWordWrap(True)
        column.addWidget(self._text)
        row = QHBoxLayout()
        row.addStretch(1)
        for text, signal, role in (
            (translate("Lists", "Stay here"), self.stay_chosen, ""),
            (translate("Lists", "Discard and go on"), self.drop_chosen, "danger"),
            (translate("Lists", "Save and go on"), self.save_chosen, "primary"),
        ):
            button = QPushButton(text)
            button.setProperty("role", role)
            button.clicked.connect(signal)
            row.addWidget(button)
        column.addLayout(row)
        self.hide()

    def ask(self, title: str) -> None:
        text = translate("Lists", "What you typed for {name} is not saved.")
        self._text.setText(text.format(name=title))
        self.show()
