"""The short set-up of a company that starts empty: a name, a branch, hours, the first people."""

from __future__ import annotations

from datetime import time
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import sentence_of
from desktop.widgets.forms import Form
from desktop.widgets.phone_edit import PhoneEdit
from desktop.widgets.scrolled import scrolled
from domain.errors import InvalidInput
from domain.usecases.beginning import Beginning, FirstPerson

_WIDTH = 640
_DAY = ((time(8), time(12)), (time(13), time(18)))


class _PersonRow(QWidget):
    def __init__(self, skills: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name"))
        self.phone = PhoneEdit()
        self.phone.setPlaceholderText(self.tr("Mobile"))
        self.phone.setAccessibleName(self.tr("Mobile"))
        self.skill = QComboBox()
        self.skill.setAccessibleName(self.tr("Main skill"))
        self.skill.addItem(self.tr("Main skill"), "")
        for code, name in skills:
            self.skill.addItem(name, code)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.name, 3)
        row.addWidget(self.phone, 4)
        row.addWidget(self.skill, 3)
        self.setFocusProxy(self.name)

    def person(self) -> FirstPerson | None:
        name = self.name.text().strip()
        code = str(self.skill.currentData() or "")
        skills = frozenset({code}) if code else frozenset[str]()
        return FirstPerson(name, self.phone.number, skills) if name else None


class CompanyStart(QWidget):
    """Signals:
    start_chosen(Beginning): everything that was filled in.
    back_chosen()
    """

    start_chosen = Signal(object)
    back_chosen = Signal()

    def __init__(self, skills: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        """``skills``: (code, name) of those a company begins with."""
        super().__init__(parent)
        from desktop.views.lists.row_list import RowList
        from desktop.views.settings.calendar_rows import HoursEdit
        from desktop.widgets.words_edit import WordsEdit

        body = QWidget()
        body.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(body)
        column.setSpacing(14)
        title = QLabel(self.tr("Your company, in two minutes"))
        title.setProperty("role", "title")
        column.addWidget(title)
        text = QLabel(
            self.tr(
                "Only what the first call needs. Everything can be changed in the settings later, "
                "and what you leave empty stays as usual."
            )
        )
        text.setProperty("role", "muted")
        text.setWordWrap(True)
        column.addWidget(text)
        self.form = Form(columns=2)
        self.name, self.address, self.branch = QLineEdit(), QLineEdit(), QLineEdit()
        self.phone = PhoneEdit()
        self.regions = WordsEdit(self.tr("Tianhe, Haizhu"))
        self.hours = HoursEdit()
        self.hours.set_hours(_DAY)
        self.days = QComboBox()
        for days, words in (
            (5, self.tr("Monday to Friday")),
            (6, self.tr("Monday to Saturday")),
            (7, self.tr("Every day")),
        ):
            self.days.addItem(words, days)
        self.people = RowList(lambda: _PersonRow(skills), self.tr("Technician"))
        self.people.show_rows(3)
        self.form.add(
            self.tr("Company name"),
            self.name,
            hint=self.tr("Stands on reports, slips and in texts to customers."),
        )
        self.form.add(self.tr("Service phone"), self.phone)
        self.form.add(self.tr("Address"), self.address, span=2)
        self.form.add(self.tr("Branch"), self.branch, hint=self.tr("Empty: head office"))
        self.form.add(self.tr("Districts you serve"), self.regions)
        self.form.add(self.tr("Working days"), self.days)
        self.form.add(self.tr("Working hours"), self.hours)
        self.form.add(self.tr("First technicians"), self.people, span=2)
        column.addWidget(self.form)
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addLayout(self._buttons())
        self._around(body)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(self.back_chosen)
        row.addWidget(back)
        row.addStretch(1)
        later = QPushButton(self.tr("Fill in later"))
        later.clicked.connect(lambda: self.start_chosen.emit(Beginning()))
        row.addWidget(later)
        self.start = QPushButton(self.tr("Begin"))
        self.start.setProperty("role", "primary")
        self.start.clicked.connect(self._on_start)
        row.addWidget(self.start)
        return row

    def _around(self, body: QWidget) -> None:
        outside = QWidget()
        outside.setProperty("role", "panel")
        across = QHBoxLayout(outside)
        across.setContentsMargins(24, 28, 24, 28)
        across.addStretch(1)
        across.addWidget(body, 8, Qt.AlignmentFlag.AlignTop)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(outside))

    def show_problem(self, error: Exception) -> None:
        """What is wrong with it; everything typed stays."""
        self.problem.setText(sentence_of(error))
        self.problem.show()
        self.start.setEnabled(True)

    def _on_start(self) -> None:
        self.problem.hide()
        rows: list[Any] = self.people.editors
        people = [row.person() for row in rows]
        try:
            hours = self.hours.hours()
        except InvalidInput as error:
            self.show_problem(error)
            return
        self.start.setEnabled(False)
        self.start_chosen.emit(
            Beginning(
                name=self.name.text(),
                phone=self.phone.number,
                address=self.address.text(),
                branch=self.branch.text(),
                regions=self.regions.words(),
                hours=hours,
                days=int(self.days.currentData()),
                people=tuple(person for person in people if person is not None),
            )
        )
