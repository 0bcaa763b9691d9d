"""Branches and departments: where they are, what regions and types of order are theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from desktop.labels import label
from desktop.views.lists.place_field import PlaceField
from desktop.views.settings.entry_list import Entry
from desktop.views.settings.list_page import ListPage
from desktop.views.technicians.rows import SkillChips
from desktop.widgets.forms import Form
from desktop.widgets.minutes_edit import MinutesEdit
from desktop.widgets.phone_edit import PhoneEdit
from desktop.widgets.words_edit import WordsEdit
from domain.people.technician import Branch, BranchKind, Skill, Technician
from domain.ports.storage import Queries, Store
from domain.usecases import people
from domain.work_orders.templates import OrderType


@dataclass(frozen=True, slots=True)
class _Known:
    branches: tuple[Branch, ...]
    technicians: tuple[Technician, ...]
    types: tuple[OrderType, ...]


class BranchesPage(ListPage):
    topics = ("branch", "technician", "order_type")

    def words(self) -> dict[str, str]:
        return {
            "title": self.tr("Branches and departments"),
            "text": self.tr(
                "An order goes to the branch that serves its region and its type, if there is "
                "exactly one. Sending somebody of another branch is warned about."
            ),
            "new": self.tr("New branch or department"),
        }

    def build(self, form: Form) -> None:
        self.name, self.code = QLineEdit(), QLineEdit()
        self.kind, self.parent_box, self.leader = QComboBox(), QComboBox(), QComboBox()
        for kind in BranchKind:
            self.kind.addItem(label(kind), kind)
        self.phone = PhoneEdit()
        self.regions = WordsEdit(self.tr("Tianhe, Haizhu"))
        self.types = SkillChips()
        self.place = PlaceField()
        self.handout = MinutesEdit()
        self.handout.setPlaceholderText(self.tr("as usual"))
        self.active = QCheckBox(self.tr("In use"))
        form.add(self.tr("Called"), self.name, required=True)
        form.add(self.tr("Short name"), self.code)
        form.add(self.tr("Kind"), self.kind)
        form.add(self.tr("Belongs to"), self.parent_box)
        form.add(self.tr("Led by"), self.leader)
        form.add(self.tr("Phone"), self.phone)
        form.add(
            self.tr("Regions"),
            self.regions,
            span=2,
            hint=self.tr("Districts, with a comma between them; empty: all."),
        )
        form.add(
            self.tr("Types of order"),
            self.types,
            span=2,
            hint=self.tr("None chosen: all types."),
        )
        form.add(self.tr("Latitude, longitude"), self.place)
        form.add(
            self.tr("Its warehouse hands out parts within"),
            self.handout,
            hint=self.tr("From asking until they can be taken along."),
        )
        form.add("", self.active)
        self.kind.currentIndexChanged.connect(self._show_parent)

    def _show_parent(self) -> None:
        self.parent_box.setEnabled(self.kind.currentData() is BranchKind.DEPARTMENT)

    def read(self, queries: Queries) -> Any:
        return _Known(queries.branches(), queries.technicians(), queries.order_types())

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        names = {branch.id: branch.name for branch in known.branches}
        for branch in sorted(known.branches, key=_order(known.branches)):
            count = sum(one.branch_id == branch.id for one in known.technicians)
            words = [self.tr("{count} people").format(count=count)]
            if branch.parent_id is not None:
                words.insert(0, names.get(branch.parent_id, ""))
            elif branch.regions:
                words.append("、".join(branch.regions))
            indent = "　" if branch.parent_id is not None else ""
            title = f"{indent}{branch.name}"
            note = f"{indent}{' · '.join(words)}"
            yield Entry(str(branch.id), title, note, not branch.active), branch

    def blank(self, known: Any) -> Any:
        del known
        return Branch(0, "", "")

    def prepare(self, known: Any) -> None:
        self.parent_box.clear()
        self.parent_box.addItem("–", None)
        for branch in known.branches:
            if branch.kind is BranchKind.BRANCH:
                self.parent_box.addItem(branch.name, branch.id)
        self.leader.clear()
        self.leader.addItem("–", None)
        for one in known.technicians:
            self.leader.addItem(one.name, one.id)

    def fill(self, value: Any, *, new: bool) -> None:
        del new
        self.name.setText(value.name)
        self.code.setText(value.code)
        self.kind.setCurrentIndex(self.kind.findData(value.kind))
        self.parent_box.setCurrentIndex(max(0, self.parent_box.findData(value.parent_id)))
        self.leader.setCurrentIndex(max(0, self.leader.findData(value.leader_id)))
        self.phone.set_number(value.phone)
        self.regions.set_words(value.regions)
        shown = [Skill(each.code, each.name) for each in self.known.types if each.active]
        self.types.show_skills(shown, value.order_types)
        self.place.set_place(value.lat, value.lon)
        self.handout.set_minutes(value.handout_minutes)
        self.active.setChecked(value.active)
        self._show_parent()

    def typed(self, before: Any) -> Any:
        lat, lon = self.place.place()
        return replace(
            before,
            name=self.name.text(),
            code=self.code.text(),
            kind=self.kind.currentData(),
            parent_id=self.parent_box.currentData() if self.parent_box.isEnabled() else None,
            leader_id=self.leader.currentData(),
            phone=self.phone.number,
            regions=self.regions.words(),
            order_types=tuple(sorted(self.types.chosen())),
            lat=lat,
            lon=lon,
            handout_minutes=self.handout.minutes,
            active=self.active.isChecked(),
        )

    def snapshot(self) -> object:
        boxes = (self.kind, self.parent_box, self.leader)
        lines = (self.name, self.code, self.phone, self.regions, self.place, self.handout)
        return (
            *(box.currentIndex() for box in boxes),
            *(line.text() for line in lines),
            self.types.chosen(),
            self.active.isChecked(),
        )

    def store(self, store: Store, value: Any, *, new: bool) -> str:
        del new
        return str(people.save_branch(store, value).id)

    def remove(self, store: Store, value: Any) -> None:
        people.delete_branch(store, value.id)

    def unreadable(self) -> tuple[QWidget, str] | None:
        if not self.handout.is_valid:
            return self.handout, self.tr("Write 30, 90 min or 2 h.")
        return None

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "department_without_branch": self.parent_box,
            "coordinates_invalid": self.place,
            "phone_invalid": self.phone,
        }


def _order(branches: tuple[Branch, ...]) -> Any:
    """A branch, then its departments."""
    place = {branch.id: number for number, branch in enumerate(branches)}

    def key(branch: Branch) -> tuple[int, int, int]:
        head = branch.parent_id if branch.parent_id in place else branch.id
        return place[head or branch.id], int(branch.parent_id is not None), branch.id

    return key
