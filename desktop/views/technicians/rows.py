"""The fields of a certificate and of a leave, and the skills to be ticked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget
from superqt import QFlowLayout

from desktop.labels import label
from desktop.services import Session
from desktop.widgets.chip import set_role
from desktop.widgets.moment_edit import DayEdit, MomentEdit
from domain.errors import InvalidInput
from domain.people.technician import Certificate, Leave, LeaveKind, Skill

translate = QCoreApplication.translate


class SkillChips(QWidget):
    """A chip for each skill of the company; a chosen one is filled and ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, QToolButton] = {}
        self._names: dict[str, str] = {}
        self._flow = QFlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setHorizontalSpacing(6)
        self._flow.setVerticalSpacing(6)

    def show_skills(self, skills: Iterable[Skill], chosen: Iterable[str]) -> None:
        """Those not in the company's list any more are shown by their code."""
        picked = set(chosen)
        names = {each.code: each.name for each in skills if each.active or each.code in picked}
        names.update({code: code for code in sorted(picked - names.keys())})
        if names != self._names:
            self._names = names
            self._make(names)
        for code, chip in self.chips.items():
            chip.setChecked(code in picked)

    def chosen(self) -> frozenset[str]:
        return frozenset(code for code, chip in self.chips.items() if chip.isChecked())

    def _make(self, names: dict[str, str]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = {}
        for code, name in names.items():
            chip = QToolButton()
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setText(name)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.toggled.connect(lambda on, c=chip, n=name: self._show(c, n, on))
            self._flow.addWidget(chip)
            self.chips[code] = chip

    @staticmethod
    def _show(chip: QToolButton, name: str, on: bool) -> None:
        chip.setText(f"✓ {name}" if on else name)
        set_role(chip, "active", on)


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
