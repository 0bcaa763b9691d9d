"""What the last scan of a round was, large enough to be read from the machine, and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.widgets.chip import set_role

translate = QCoreApplication.translate
_BEEP_MS = 220
_ROLES = {"red": "danger", "amber": "warning"}
_PLACE_WIDTH = 240


class RoundBanner(QWidget):
    """``with_place``: a field for where the clerk is. It can also :meth:`ask`."""

    def __init__(self, *, with_place: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        self.said = QLabel()
        self.said.setProperty("role", "title")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.advice = QLabel()
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.said)
        row.addWidget(self.advice, 1)
        self.place = QLineEdit()
        self.place.setPlaceholderText(translate("Equipment", "Where I am (noted with the finds)"))
        self.place.setFixedWidth(_PLACE_WIDTH)
        self.place.setVisible(with_place)
        row.addWidget(self.place)
        self.keep = QPushButton(translate("Equipment", "Keep it"))
        self.keep.clicked.connect(lambda _checked=False: self._answer(wanted=False))
        self.act = QPushButton()
        self.act.setProperty("role", "danger")
        self.act.clicked.connect(lambda _checked=False: self._answer(wanted=True))
        for button in (self.keep, self.act):
            button.hide()
            row.addWidget(button)
        self._run: Callable[[], object] | None = None
        self._second_beep = QTimer(self, singleShot=True, interval=_BEEP_MS)
        self._second_beep.timeout.connect(QApplication.beep)

    def say(self, said: str, advice: str, tone: str) -> None:
        """``tone`` 'amber' and 'red' colour it."""
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.advice.setText(advice)
        set_role(self, "role", _ROLES.get(tone, "sub"))
        self._show_question(None)

    def beep_twice(self) -> None:
        QApplication.beep()
        self._second_beep.start()

    def ask(self, question: str, action: str, run: Callable[[], object]) -> None:
        """``run`` if the button called ``action`` is pressed."""
        self.say("", question, "amber")
        self.act.setText(action)
        self._show_question(run)
        self.keep.setFocus()

    def _show_question(self, run: Callable[[], object] | None) -> None:
        self._run = run
        self.keep.setVisible(run is not None)
        self.act.setVisible(run is not None)

    def _answer(self, *, wanted: bool) -> None:
        run = self._run
        self.say("", "", "")
        if wanted and run is not None:
            run()
