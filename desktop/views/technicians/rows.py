"""The fields of a certificate and of a leave, and the skills to be ticked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from desktop.labels import label
from desktop.services import Session
from desktop.widgets.choice_chips import ChoiceChips
from desktop.widgets.moment_edit import DayEdit, MomentEdit
from domain.errors import InvalidInput
from domain.people.technician import Certificate, Leave, LeaveKind, Skill

translate = QCoreApplication.translate


class SkillChips(ChoiceChips):
    """A chip for each skill of the company."""

    def show_skills(self, skills: Iterable[Skill], chosen: Iterable[str]) -> None:
        """Those not in the company's list any more are shown by their code."""
        picked = set(chosen)
        names = {each.code: each.name for each in skills if each.active or each.code in picked}
        self.show_choices(names, picked)


class CertificateRow(QWidget):
    def __init__(self, session: Session, skills: tuple[Skill, ...]) -> None:
        super().__init__()
        self.skill = QComboBox()
        self.skill.setAccessibleName(translate("Lists", "Skill"))
        for skill in skills:
            self.skill.addItem(skill.name, skill.code)
        self.number = QLineEdit()
        self.number.setPlaceholderText(translate("Lists", "Certificate number"))
        self.number.setAccessibleName(translate("Lists", "Certificate number"))
        self.until = DayEdit(session)
        self.until.setAccessibleName(translate("Lists", "Valid until"))
        self.until.setPlaceholderText(translate("Lists", "Valid until"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.skill, 4)
        row.addWidget(self.number, 4)
        row.addWidget(self.until, 4)
        self.setFocusProxy(self.number)

    def show_value(self, value: Any) -> None:
        if self.skill.findData(value.skill_code) < 0:
            self.skill.addItem(value.skill_code, value.skill_code)
        self.skill.setCurrentIndex(self.skill.findData(value.skill_code))
        self.number.setText(value.number)
        self.until.set_day(value.valid_until_on)

    @property
    def is_valid(self) -> bool:
        return self.until.is_valid

    def value(self) -> Certificate | None:
        self.until.editingFinished.emit()  # Ctrl+S: the field still has the focus
        code = str(self.skill.currentData() or "")
        return Certificate(code, self.number.text().strip(), self.until.day) if code else None

    def snapshot(self) -> object:
        return self.skill.currentData(), self.number.text(), self.until.text()


class LeaveRow(QWidget):
    """From, until; below them kind and note."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.starts, self.ends = MomentEdit(session), MomentEdit(session)
        self.starts.setAccessibleName(translate("Lists", "Leave from"))
        self.ends.setAccessibleName(translate("Lists", "Leave until"))
        self.starts.field.setPlaceholderText(translate("Lists", "From: 11-23 8:00"))
        self.ends.field.setPlaceholderText(translate("Lists", "Until: 11-25 18:00"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(translate("Lists", "Kind of leave"))
        for kind in LeaveKind:
            self.kind.addItem(label(kind), kind)
        self.note = QLineEdit()
        self.note.setPlaceholderText(translate("Lists", "Note"))
        self.note.setAccessibleName(translate("Lists", "Note"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setSpacing(6)
        grid.addWidget(self.starts, 0, 0)
        grid.addWidget(self.ends, 0, 1)
        grid.addWidget(self.kind, 1, 0)
        grid.addWidget(self.note, 1, 1)
        self.setFocusProxy(self.starts)

    def show_value(self, value: Any) -> None:
        self.starts.set_moment(value.starts_at)
        self.ends.set_moment(value.ends_at)
        self.kind.setCurrentIndex(self.kind.findData(value.kind))
        self.note.setText(value.note)

    @property
    def is_valid(self) -> bool:
        return self.starts.is_valid and self.ends.is_valid

    def value(self) -> Leave | None:
        self.starts.commit()
        self.ends.commit()
        starts, ends = self.starts.moment, self.ends.moment
        if starts is None and ends is None:
            return None
        if starts is None or ends is None:
            raise InvalidInput("leave_reversed")
        return Leave(starts, ends, self.kind.currentData(), self.note.text().strip())

    def snapshot(self) -> object:
        lines = (self.starts.field, self.ends.field, self.note)
        return self.kind.currentIndex(), *(line.text() for line in lines)
