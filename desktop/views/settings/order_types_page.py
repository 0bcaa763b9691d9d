"""Order types: what a call of each sort asks for, needs, and how long it may take."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from desktop.format import duration_text
from desktop.labels import label
from desktop.views.lists.entry_words import entry_title
from desktop.views.lists.row_list import RowList
from desktop.views.parts.need_rows import PartNeedList
from desktop.views.settings.entry_list import Entry
from desktop.views.settings.list_page import ListPage
from desktop.views.settings.own_field_row import OwnFieldRow
from desktop.views.settings.standard_row import StandardRow
from desktop.views.technicians.rows import SkillChips
from desktop.widgets.chip import set_role
from desktop.widgets.forms import Form
from desktop.widgets.load_edit import LoadEdit
from desktop.widgets.minutes_edit import MinutesEdit
from desktop.widgets.words_edit import LinesEdit, WordsEdit
from domain.assets.logbook import LIFE_STEPS
from domain.codes import code_from
from domain.parts.part import Part
from domain.people.technician import Skill
from domain.ports.storage import Queries, Store
from domain.service_levels.clocks import ServicePolicy
from domain.usecases import company
from domain.work_orders.kinds import Priority
from domain.work_orders.templates import MOST_REQUIRED, OrderType


@dataclass(frozen=True, slots=True)
class _Known:
    types: tuple[OrderType, ...]
    policies: tuple[ServicePolicy, ...]
    skills: tuple[Skill, ...]
    parts: tuple[Part, ...]


class OrderTypesPage(ListPage):
    topics = ("order_type", "policy", "skill", "part")

    def words(self) -> dict[str, str]:
        return {
            "title": self.tr("Order types"),
            "text": self.tr(
                "The type brings an order its skills, duration, limits, checklist and fields. "
                "Orders that are there keep what they were taken with."
            ),
            "new": self.tr("New order type"),
        }

    def build(self, form: Form) -> None:
        self.name = QLineEdit()
        self.active = QCheckBox(self.tr("Offered when a call is taken"))
        self.policy, self.priority = QComboBox(), QComboBox()
        for priority in Priority:
            self.priority.addItem(label(priority), priority)
        self.duration = MinutesEdit()
        self.approval = QCheckBox(self.tr("Needs approval before it is dispatched"))
        self.skills = SkillChips()
        self.carried = LoadEdit()
        self.parts = PartNeedList(lambda: self.known.parts)
        self.keywords = WordsEdit(self.tr("no power, trips, burnt smell"))
        self.script, self.checklist = LinesEdit(4), LinesEdit(5)
        self.fields = RowList(OwnFieldRow, self.tr("Field"))
        self.result_fields = RowList(OwnFieldRow, self.tr("Field"))
        self.standards = RowList(StandardRow, self.tr("Standard"))
        self.step = QComboBox()
        self.step.addItem(self.tr("none"), None)
        for step in LIFE_STEPS:
            self.step.addItem(entry_title(step), step)
        self.count = QLabel()
        self.count.setProperty("role", "small")
        self.count.setWordWrap(True)
        form.add(self.tr("Called"), self.name, required=True)
        form.add("", self.active)
        form.add(self.tr("Service limits"), self.policy)
        form.add(self.tr("Priority"), self.priority)
        form.add(self.tr("Usual duration"), self.duration)
        form.add("", self.approval)
        form.add(self.tr("Skills needed"), self.skills, span=2)
        form.add(
            self.tr("Usually to be carried there"),
            self.carried,
            span=2,
            hint=self.tr("Compared with what the vehicle of whoever goes takes along on that day."),
        )
        form.add(
            self.tr("Parts usually needed"),
            self.parts,
            span=2,
            hint=self.tr("Looked for in vans and warehouses when somebody is sent."),
        )
        form.add(
            self.tr("Words that suggest it"),
            self.keywords,
            span=2,
            hint=self.tr("When the fault contains one of them, this type is chosen by itself."),
        )
        form.add_section(self.tr("When the call is taken"))
        form.add(
            self.tr("Questions to the caller, one a line"),
            self.script,
            span=2,
            hint=self.tr("Shown beside the fault while the clerk is on the phone."),
        )
        form.add(self.tr("Fields of its own"), self.fields, span=2)
        form.add("", self.count, span=2)
        form.add_section(self.tr("When the work is closed"))
        form.add(self.tr("Checklist, one step a line"), self.checklist, span=2)
        form.add(self.tr("Fields of the result"), self.result_fields, span=2)
        form.add_section(self.tr("Before it is handed on"))
        form.add(
            self.tr("What has to be there"),
            self.standards,
            span=2,
            hint=self.tr(
                "Without it nobody is sent, or the order is not archived, unless somebody with the "
                "right to override rules lets it pass with a reason. Urgent orders are sent anyway."
            ),
        )
        form.add_section(self.tr("In the machine's logbook"))
        form.add(
            self.tr("Step in the machine's life"),
            self.step,
            hint=self.tr("Written into the machine's logbook when such an order is archived."),
        )

    def read(self, queries: Queries) -> Any:
        return _Known(
            queries.order_types(), queries.policies(), queries.skills(), queries.parts.all()
        )

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        policies = {policy.code: policy.name for policy in known.policies}
        for each in sorted(known.types, key=lambda one: not one.active):
            words = [policies.get(each.policy_code, ""), duration_text(each.duration_minutes)]
            if not each.active:
                words = [self.tr("no longer offered")]
            yield Entry(each.code, each.name, " · ".join(words), not each.active), each

    def blank(self, known: Any) -> Any:
        policy = known.policies[0].code if known.policies else ""
        return OrderType("", "", policy)

    def prepare(self, known: Any) -> None:
        self.policy.clear()
        for policy in known.policies:
            self.policy.addItem(policy.name, policy.code)

    def fill(self, value: Any, *, new: bool) -> None:
        del new
        self.name.setText(value.name)
        self.active.setChecked(value.active)
        self.policy.setCurrentIndex(self.policy.findData(value.policy_code))
        self.priority.setCurrentIndex(self.priority.findData(value.priority))
        self.duration.set_minutes(value.duration_minutes)
        self.approval.setChecked(value.needs_approval)
        shown = [skill for skill in self.known.skills if skill.active]
        self.skills.show_skills(shown, value.skills)
        self.carried.set_load(value.load)
        self.parts.show_values(value.parts)
        self.keywords.set_words(value.keywords)
        self.script.set_lines(value.script)
        self.checklist.set_lines(value.checklist)
        self.fields.show_values(value.fields)
        self.result_fields.show_values(value.result_fields)
        self.standards.show_values(value.standards)
        self.step.setCurrentIndex(max(0, self.step.findData(value.logbook_step)))
        self._count(value.required_count)

    def _count(self, count: int) -> None:
        """IN-09: more than fifteen required fields, and nobody fills the form in."""
        text = self.tr("{count} fields must be filled in when the call is taken.")
        if count > MOST_REQUIRED:
            text = self.tr(
                "{count} required fields: beyond {most} people begin to type nonsense. "
                "Ask for less, or later."
            )
        self.count.setText(text.format(count=count, most=MOST_REQUIRED))
        set_role(self.count, "role", "error" if count > MOST_REQUIRED else "small")

    def typed(self, before: Any) -> Any:
        taken = {each.code for each in self.known.types}
        return replace(
            before,
            code=before.code or code_from(self.name.text(), taken),
            name=self.name.text(),
            active=self.active.isChecked(),
            policy_code=str(self.policy.currentData() or ""),
            priority=self.priority.currentData(),
            duration_minutes=self.duration.minutes or 0,
            needs_approval=self.approval.isChecked(),
            skills=self.skills.chosen(),
            keywords=self.keywords.words(),
            parts=self.parts.needs(),
            load=self.carried.load,
            script=self.script.lines(),
            checklist=self.checklist.lines(),
            fields=self.fields.values(),
            result_fields=self.result_fields.values(),
            standards=tuple(dict.fromkeys(self.standards.values())),
            logbook_step=self.step.currentData(),
        )

    def snapshot(self) -> object:
        lines = (self.name, self.duration, self.keywords)
        texts = (self.script, self.checklist)
        self._count(OrderType("", "", "", fields=self.fields.values()).required_count)
        return (
            *(line.text() for line in lines),
            *(text.toPlainText() for text in texts),
            self.active.isChecked(),
            self.approval.isChecked(),
            self.policy.currentIndex(),
            self.priority.currentIndex(),
            self.step.currentIndex(),
            self.skills.chosen(),
            self.parts.snapshot(),
            self.carried.load,
            self.fields.snapshot(),
            self.result_fields.snapshot(),
            self.standards.snapshot(),
        )

    def store(self, store: Store, value: Any, *, new: bool) -> str:
        del new
        return company.save_order_type(store, value).code

    def remove(self, store: Store, value: Any) -> None:
        company.delete_from_list(store, "order_type", value.code)

    def unreadable(self) -> tuple[QWidget, str] | None:
        if self.duration.minutes is None:
            return self.duration, self.tr("Write 30, 90 min or 2 h.")
        return None

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "duration_out_of_range": self.duration,
            "load_out_of_range": self.carried,
            "part_unknown": self.parts,
            "quantity_not_positive": self.parts,
            "field_repeated": self.fields,
            "choices_required": self.fields,
        }
