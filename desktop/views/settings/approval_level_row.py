"""The line of one level of an approval."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from desktop.labels import label
from desktop.views.approvals.words import signer_text
from desktop.widgets.minutes_edit import MinutesEdit
from desktop.widgets.words_edit import WordsEdit
from domain.approvals.route import SUPERVISOR, AtTimeout, Level, Signer, SignerKind
from domain.people.operators import Operator

_PHONE = re.compile(r"\+?\d[\d\- ]{5,}$")


def read_signer(words: str, operators: Sequence[Operator]) -> Signer:
    """Whom the words name: a kind, one of those who work with the program, else somebody outside,
    with the number written behind the name."""
    plain = words.strip()
    for kind in (SignerKind.SUPERVISOR, SignerKind.CUSTOMER):
        if plain == label(kind):
            return Signer(kind)
    found = next((each for each in operators if each.active and each.name == plain), None)
    if found is not None:
        return Signer(SignerKind.OPERATOR, found.code, found.name)
    phone = _PHONE.search(plain)
    if phone is None:
        return Signer(SignerKind.PERSON, name=plain)
    return Signer(SignerKind.PERSON, name=plain[: phone.start()].strip(), phone=phone.group())


def written(signer: Signer) -> str:
    """As :func:`read_signer` reads it."""
    return f"{signer_text(signer)} {signer.phone}".strip()


class ApprovalLevelRow(QWidget):
    """Who, how many of them, how long, and what happens then. ``operators``: those to choose from."""

    def __init__(self, operators: Callable[[], Sequence[Operator]]) -> None:
        super().__init__()
        self._operators = operators
        self._value = Level()
        self.signers = WordsEdit(self.tr("Supervisor, a user, or name and phone"))
        self.signers.setAccessibleName(self.tr("Who approves"))
        self.add = QComboBox()
        self.add.setAccessibleName(self.tr("Add somebody"))
        self.add.setFixedWidth(92)
        self.add.activated.connect(self._on_add)
        self.all_sign = QComboBox()
        self.all_sign.setAccessibleName(self.tr("How many of them"))
        self.all_sign.addItem(self.tr("one of them"), False)
        self.all_sign.addItem(self.tr("all of them"), True)
        self.minutes = MinutesEdit()
        self.minutes.setPlaceholderText(self.tr("usual"))
        self.minutes.setAccessibleName(self.tr("Time"))
        self.then = QComboBox()
        self.then.setAccessibleName(self.tr("When the time is over"))
        for step in AtTimeout:
            self.then.addItem(label(step), step)
        self.then.currentIndexChanged.connect(self._show_deputy)
        self.deputy = QLineEdit()
        self.deputy.setPlaceholderText(self.tr("deputy or superior"))
        self.deputy.setAccessibleName(self.tr("Deputy"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.signers, 0, 0, 1, 4)
        grid.addWidget(self.add, 0, 4)
        grid.addWidget(self.all_sign, 0, 5)
        within = QLabel(self.tr("within"))
        within.setProperty("role", "muted")
        after = QLabel(self.tr("then"))
        after.setProperty("role", "muted")
        grid.addWidget(within, 1, 0)
        grid.addWidget(self.minutes, 1, 1)
        grid.addWidget(after, 1, 2)
        grid.addWidget(self.then, 1, 3)
        grid.addWidget(self.deputy, 1, 4, 1, 2)
        grid.setColumnStretch(3, 1)
        self.setFocusProxy(self.signers)
        self.show_value(Level())

    def show_value(self, value: Any) -> None:
        self._value = value
        self.add.clear()
        self.add.addItem(self.tr("+ Add"), "")
        for kind in (SignerKind.SUPERVISOR, SignerKind.CUSTOMER):
            self.add.addItem(label(kind), label(kind))
        for each in self._operators():
            if each.active:
                self.add.addItem(each.name, each.name)
        self.signers.set_words(written(each) for each in value.signers)
        self.all_sign.setCurrentIndex(int(value.all_sign))
        self.minutes.set_minutes(value.minutes)
        self.then.setCurrentIndex(self.then.findData(value.at_timeout))
        self.deputy.setText(written(value.deputy) if value.deputy is not None else "")
        self._show_deputy()

    def _show_deputy(self) -> None:
        self.deputy.setVisible(self.then.currentData() is AtTimeout.PASS_ON)

    def _on_add(self) -> None:
        word = self.add.currentData()
        if word:
            self.signers.set_words((*self.signers.words(), word))
        self.add.setCurrentIndex(0)

    def value(self) -> Level:
        listed = self._operators()
        then = self.then.currentData()
        deputy = self.deputy.text().strip() if then is AtTimeout.PASS_ON else ""
        return Level(
            tuple(self._signer(each, listed) for each in self.signers.words()) or (SUPERVISOR,),
            bool(self.all_sign.currentData()),
            self.minutes.minutes,
            then,
            self._signer(deputy, listed) if deputy else None,
        )

    def _signer(self, words: str, operators: Sequence[Operator]) -> Signer:
        """Who has left stays who he is until somebody else is written in his place."""
        known = (*self._value.signers, *((self._value.deputy,) if self._value.deputy else ()))
        kept = next((each for each in known if written(each) == words), None)
        return kept if kept is not None else read_signer(words, operators)

    def snapshot(self) -> object:
        return (
            self.signers.text(),
            self.all_sign.currentIndex(),
            self.minutes.text(),
            self.then.currentIndex(),
            self.deputy.text(),
        )
