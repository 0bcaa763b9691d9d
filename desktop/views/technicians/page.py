"""One technician: what he can do, where and when he works; orders, history."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from desktop.actions import entities
from desktop.format import moment_text
from desktop.jobs import JobHandle
from desktop.labels import label
from desktop.services import Services
from desktop.views.lists.entity_page import EntityPageView
from desktop.views.lists.notes_edit import NotesEdit
from desktop.views.lists.own_row import own_rows
from desktop.views.lists.place_field import PlaceField
from desktop.views.lists.row_list import RowList
from desktop.views.technicians.rows import CertificateRow, LeaveRow, SkillChips
from desktop.views.technicians.week import WeekEditor
from desktop.widgets.forms import Form
from desktop.widgets.load_edit import LoadEdit
from desktop.widgets.phone_edit import PhoneEdit
from domain.loads import Vehicle
from domain.people.technician import Branch, Shift, Skill, Technician
from domain.people.working_time import leave_during
from domain.ports.storage import Queries
from domain.read_models import ListFilter, ListQuery
from domain.read_models.people import TechnicianPage

translate = QCoreApplication.translate
_SPLIT = re.compile(r"[、,，;；\s]+")
#: What a new one works until somebody says otherwise: Monday to Friday.
_USUAL_WEEK = tuple(Shift(day, time(8), time(18), time(12), 60) for day in range(5))


@dataclass(frozen=True, slots=True)
class _Page:
    page: TechnicianPage
    skills: tuple[Skill, ...]
    branches: tuple[Branch, ...]


class TechnicianPageView(EntityPageView):
    kind = "technician"
    topics = ("work_order", "skill", "branch")

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._skills: tuple[Skill, ...] = ()
        super().__init__(services, parent)
        self.all_orders = self.add_button(translate("Lists", "All his orders"), self._show_orders)
        self.buttons.addStretch(1)

    def new_title(self) -> str:
        return translate("Lists", "New technician")

    # --- the form ---------------------------------------------------------------------------------
    def build_form(self) -> QWidget:
        session = self.services.session
        form = self.form = Form(columns=2)
        self.name, self.code, self.regions = QLineEdit(), QLineEdit(), QLineEdit()
        self.phone = PhoneEdit()
        self.branch = QComboBox()
        self.limit = QSpinBox()
        self.limit.setRange(1, 100)
        self.on_call = QCheckBox(translate("Lists", "On call outside his shifts"))
        self.active = QCheckBox(translate("Lists", "Works here"))
        self.vehicle, self.takes = QLineEdit(), LoadEdit()
        self.skills = SkillChips()
        self.certificates = RowList(
            lambda: CertificateRow(session, self._skills), translate("Lists", "Certificate")
        )
        self.missing = QLabel()
        self.missing.setProperty("role", "chip")
        self.missing.setProperty("tone", "amber")
        self.missing.setWordWrap(True)
        self.missing.hide()
        self.week = WeekEditor()
        self.leaves = RowList(lambda: LeaveRow(session), translate("Lists", "Leave"))
        self.home, self.home_address = PlaceField(), QLineEdit()
        self.notes = NotesEdit()
        self.own = own_rows()
        form.add(translate("Lists", "Name"), self.name, required=True)
        form.add(
            translate("Lists", "Phone"),
            self.phone,
            hint=translate("Lists", "Orders go there as texts, and replies are known by it."),
        )
        form.add(translate("Lists", "Branch"), self.branch)
        form.add(
            translate("Lists", "Regions"),
            self.regions,
            hint=translate("Lists", "Several with a comma; empty: everywhere."),
        )
        form.add(translate("Lists", "Orders a day"), self.limit)
        form.add(translate("Lists", "Number"), self.code)
        form.add("", self.on_call)
        form.add("", self.active)
        form.add(
            translate("Lists", "Vehicle"),
            self.vehicle,
            hint=translate("Lists", "Its number plate, or what it is called."),
        )
        form.add(
            translate("Lists", "Takes along on a day"),
            self.takes,
            hint=translate("Lists", "Empty: no limit."),
        )
        form.add(translate("Lists", "Skills"), self.skills, span=2)
        form.add(translate("Lists", "Certificates"), self.certificates, span=2)
        form.add("", self.missing, span=2)
        form.add(translate("Lists", "Shifts"), self.week, span=2)
        form.add(translate("Lists", "Leave"), self.leaves, span=2)
        form.add_section(translate("Lists", "More"))
        form.add(translate("Lists", "Starts the day at"), self.home_address)
        form.add(translate("Lists", "Latitude, longitude"), self.home)
        form.add(translate("Lists", "Notes"), self.notes, span=2)
        form.add(translate("Lists", "Own fields"), self.own, span=2)
        return form

    def validate(self) -> bool:
        unread = translate("Lists", "This is no date.")
        good = self.form.validate()
        for rows in (self.certificates, self.leaves):
            understood = all(editor.is_valid for editor in rows.editors)
            self.form.set_error(rows, "" if understood else unread)
            good = good and understood
        return good

    def fill(self, entity: Any) -> None:
        one: Technician = entity
        self.form.clear_errors()
        self.name.setText(one.name)
        self.code.setText(one.code)
        self.phone.set_number(one.phone)
        self.regions.setText("、".join(one.regions))
        self.branch.setCurrentIndex(max(0, self.branch.findData(one.branch_id)))
        self.limit.setValue(one.daily_limit)
        self.on_call.setChecked(one.on_call)
        self.active.setChecked(one.active)
        self.vehicle.setText(one.vehicle.name)
        self.takes.set_values(one.vehicle.kg, one.vehicle.pieces)
        self.skills.show_skills(self._skills, one.skills)
        self.certificates.show_values(one.certificates)
        self.week.show_shifts(one.shifts)
        self.leaves.show_values(one.leaves)
        self.home_address.setText(one.home_address)
        self.home.set_place(one.home_lat, one.home_lon)
        self.notes.setPlainText(one.notes)
        self.own.show_values(one.own)

    def snapshot(self) -> object:
        lines = (
            self.name,
            self.code,
            self.phone,
            self.regions,
            self.home_address,
            self.home,
            self.vehicle,
        )
        return (
            *(line.text() for line in lines),
            self.branch.currentData(),
            self.limit.value(),
            self.on_call.isChecked(),
            self.active.isChecked(),
            self.takes.kg,
            self.takes.pieces,
            self.skills.chosen(),
            self.certificates.snapshot(),
            self.week.shifts(),
            self.leaves.snapshot(),
            self.notes.toPlainText(),
            self.own.snapshot(),
        )

    def look_over(self) -> None:
        """Said here, not at the first order that is refused for it."""
        held = {editor.skill.currentData() for editor in self.certificates.editors}
        needed = self.skills.chosen() - held
        lacking = [each for each in self._skills if each.needs_certificate and each.code in needed]
        self.missing.setVisible(bool(lacking))
        text = translate("Lists", "{skills}: nobody is sent without a valid certificate.")
        self.missing.setText(text.format(skills="、".join(each.name for each in lacking)))

    def typed(self, before: Any) -> Any:
        one: Technician = before
        lat, lon = self.home.place()
        return replace(
            one,
            name=self.name.text(),
            code=self.code.text(),
            phone=self.phone.number,
            branch_id=self.branch.currentData(),
            regions=tuple(part for part in _SPLIT.split(self.regions.text()) if part),
            daily_limit=self.limit.value(),
            on_call=self.on_call.isChecked(),
            active=self.active.isChecked(),
            vehicle=Vehicle(self.vehicle.text().strip(), self.takes.kg, self.takes.pieces),
            skills=self.skills.chosen(),
            certificates=self.certificates.values(),
            shifts=self.week.shifts(),
            leaves=self.leaves.values(),
            home_address=self.home_address.text().strip(),
            home_lat=lat,
            home_lon=lon,
            notes=self.notes.toPlainText(),
            own=self.own.values(),
        )

    def store(self, entity: Any, *, anyway: bool) -> JobHandle[Any]:
        del anyway
        return entities.save_technician(self.services, entity)

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "name_required": self.name,
            "phone_invalid": self.phone,
            "phone_of_other_technician": self.phone,
            "daily_limit_out_of_range": self.limit,
            "load_out_of_range": self.takes,
            "leave_reversed": self.leaves,
            "certificate_without_skill": self.certificates,
            "shifts_overlap": self.week,
            "shift_weekday_invalid": self.week,
            "break_outside_shift": self.week,
            "coordinates_invalid": self.home,
        }

    # --- what belongs to it -----------------------------------------------------------------------
    def read(self, queries: Queries, entity_id: int) -> Any:
        if entity_id:
            page = queries.technician_page(entity_id)
        else:
            new = Technician(0, "", "", shifts=_USUAL_WEEK)
            page = TechnicianPage(new, "", (), 0, ())
        return _Page(page, tuple(queries.skills()), tuple(queries.branches()))

    def entity_of(self, page: Any) -> Any:
        return page.page.technician

    def show_page(self, page: Any) -> None:
        self._skills = page.skills
        self._fill_branches(page.branches)
        shown: TechnicianPage = page.page
        one = shown.technician
        session = self.services.session
        now = session.now()
        today = session.local(now).date()
        leave = leave_during(one, now, now)
        expired = sum(1 for each in one.certificates if not each.is_valid_on(today))
        finished = translate("Lists", "{count} finished this month")
        seen = translate("Lists", "Last contact {time}")
        chips = [
            ("" if one.active else translate("Lists", "Has left"), "neutral"),
            (label(leave.kind) if leave is not None else "", "plain"),
            (shown.branch_name, "neutral"),
            (finished.format(count=shown.finished_this_month), "neutral"),
        ]
        warn = {skill.code: skill.warn_days for skill in page.skills}
        soon = sum(
            each.is_valid_on(today)
            and not each.is_valid_on(today + timedelta(days=warn.get(each.skill_code, 0)))
            for each in one.certificates
        )
        if soon:
            text = translate("Lists", "{count} certificates expire soon").format(count=soon)
            chips.insert(0, (text, "amber"))
        if expired:
            text = translate("Lists", "{count} certificates expired").format(count=expired)
            chips.insert(0, (text, "red"))
        if one.last_contact_at is not None:
            at = moment_text(one.last_contact_at, session)
            chips.append((seen.format(time=at), "neutral"))
        self.show_chips(chips if one.id else [])
        self.all_orders.setVisible(one.id > 0)
        self.orders.show_briefs(shown.orders)
        self.history.show_lines(shown.history)
        self.show_count(self.orders, translate("Lists", "Orders"), len(shown.orders))

    def _fill_branches(self, branches: tuple[Branch, ...]) -> None:
        chosen = self.branch.currentData()
        self.branch.clear()
        self.branch.addItem(translate("Lists", "No branch"), None)
        for branch in branches:
            self.branch.addItem(branch.name, branch.id)
        self.branch.setCurrentIndex(max(0, self.branch.findData(chosen)))

    def _show_orders(self) -> None:
        wanted = ListFilter("technician_id", "eq", self.entity_id)
        query = ListQuery("work_order", filters=(wanted,))
        self.services.navigator.list_requested.emit(query, self.title.text())
