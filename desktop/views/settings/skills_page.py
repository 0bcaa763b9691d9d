"""Skills, special tools and vehicles: which need a certificate, and how long before its end it is pointed out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from desktop.labels import label
from desktop.views.settings.entry_list import Entry
from desktop.views.settings.list_page import ListPage
from desktop.widgets.forms import Form
from domain.codes import code_from
from domain.people.technician import Skill, SkillKind, Technician
from domain.ports.storage import Queries, Store
from domain.usecases import company, people


@dataclass(frozen=True, slots=True)
class _Known:
    skills: tuple[Skill, ...]
    technicians: tuple[Technician, ...]


class SkillsPage(ListPage):
    topics = ("skill", "technician")

    def words(self) -> dict[str, str]:
        return {
            "title": self.tr("Skills and certificates"),
            "text": self.tr(
                "What people can do, carry along and drive. Orders ask for it, and what needs a "
                "certificate counts only while the certificate is valid."
            ),
            "new": self.tr("New skill"),
        }

    def build(self, form: Form) -> None:
        self.name = QLineEdit()
        self.kind = QComboBox()
        for kind in SkillKind:
            self.kind.addItem(label(kind), kind)
        self.certificate = QCheckBox(self.tr("Counts only with a valid certificate"))
        self.warn = QSpinBox()
        self.warn.setRange(0, 366)
        self.warn.setFixedWidth(110)
        self.active = QCheckBox(self.tr("In use: offered for people and orders"))
        self.holders = QLabel()
        self.holders.setWordWrap(True)
        form.add(self.tr("Called"), self.name, required=True, span=2)
        form.add(self.tr("Kind"), self.kind, span=2)
        form.add("", self.certificate, span=2)
        form.add(
            self.tr("Point out certificates that expire within"),
            self.warn,
            unit=self.tr("days"),
            span=2,
        )
        form.add("", self.active, span=2)
        form.add(self.tr("Who has it"), self.holders, span=2)
        self.certificate.toggled.connect(self.warn.setEnabled)

    def read(self, queries: Queries) -> Any:
        return _Known(queries.skills(), queries.technicians())

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        for skill in sorted(known.skills, key=lambda each: not each.active):
            count = sum(skill.code in one.skills for one in known.technicians)
            words = [self.tr("{count} people").format(count=count)]
            if skill.kind is not SkillKind.SKILL:
                words.insert(0, label(skill.kind))
            if skill.needs_certificate:
                words.insert(0, self.tr("with certificate"))
            if not skill.active:
                words = [self.tr("no longer used")]
            yield Entry(skill.code, skill.name, " · ".join(words), not skill.active), skill

    def blank(self, known: Any) -> Any:
        del known
        return Skill("", "")

    def fill(self, value: Any, *, new: bool) -> None:
        del new
        self.name.setText(value.name)
        self.kind.setCurrentIndex(self.kind.findData(value.kind))
        self.certificate.setChecked(value.needs_certificate)
        self.warn.setValue(value.warn_days)
        self.warn.setEnabled(value.needs_certificate)
        self.active.setChecked(value.active)
        self.holders.setText(self._holders(value) if value.code else "–")

    def _holders(self, skill: Skill) -> str:
        session = self.services.session
        today = session.local(session.now()).date()
        words = [
            f"{one.name}{self._note(one, skill, today)}"
            for one in self.known.technicians
            if skill.code in one.skills
        ]
        return "、".join(words) or self.tr("nobody yet")

    def _note(self, one: Technician, skill: Skill, today: date) -> str:
        if not skill.needs_certificate:
            return ""
        held = [each for each in one.certificates if each.skill_code == skill.code]
        if not held:
            return self.tr(" (no certificate)")
        if not any(each.is_valid_on(today) for each in held):
            return self.tr(" (expired)")
        soon = today + timedelta(days=skill.warn_days)
        if not any(each.is_valid_on(soon) for each in held):
            return self.tr(" (expires soon)")
        return ""

    def typed(self, before: Any) -> Any:
        return replace(
            before,
            code=before.code
            or code_from(self.name.text(), {skill.code for skill in self.known.skills}),
            name=self.name.text(),
            needs_certificate=self.certificate.isChecked(),
            warn_days=self.warn.value(),
            kind=self.kind.currentData(),
            active=self.active.isChecked(),
        )

    def snapshot(self) -> object:
        return (
            self.name.text(),
            self.kind.currentData(),
            self.certificate.isChecked(),
            self.warn.value(),
            self.active.isChecked(),
        )

    def store(self, store: Store, value: Any, *, new: bool) -> str:
        del new
        people.save_skill(store, value)
        return str(value.code)

    def remove(self, store: Store, value: Any) -> None:
        company.delete_from_list(store, "skill", value.code)

    def error_fields(self) -> dict[str, QWidget]:
        return {"name_required": self.name, "days_out_of_range": self.warn}
