"""A page of what makes orders when it is due: upkeep plans, patrol routes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton

from desktop.views.settings.entry_list import Entry
from desktop.views.settings.list_page import ListPage
from desktop.views.settings.rhythm_fields import RhythmFields
from desktop.widgets.forms import Form
from domain.codes import code_from
from domain.ports.storage import Queries, Store
from domain.service_levels.calendars import ROUND_THE_CLOCK, WorkCalendar
from domain.settings import text
from domain.work_orders.templates import OrderType

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """``kept``: the plans or routes; ``calendar``: of the office."""

    kept: tuple[Any, ...]
    types: tuple[OrderType, ...]
    calendar: WorkCalendar


def office_calendar(queries: Queries) -> WorkCalendar:
    return queries.calendars().get(text(queries.setting, "company.calendar"), ROUND_THE_CLOCK)


class RhythmPage(ListPage):
    """Of any :class:`domain.upkeep.rhythm.Rhythm` with code, name, type_code and active. What
    :meth:`read` gives is a :class:`Known`; :meth:`words` has 'now' too: make the next ones now."""

    #: The order type of a new one, where the company has it.
    usual_type = ""

    def make(self, store: Store, value: Any, today: date) -> Any:
        """What is due next, at once."""
        raise NotImplementedError

    def made_words(self, made: Any) -> str:
        """What :meth:`make` gave, for the status bar."""
        raise NotImplementedError

    def add_tools(self, row: QHBoxLayout) -> None:
        self.now = QPushButton(self.words()["now"])
        self.now.clicked.connect(self._make_now)
        self.now.setEnabled(False)
        row.addWidget(self.now)

    def begin_form(self, form: Form, name: str) -> None:
        """The first fields; ``name``: what the name is called here. The fields of the rhythm are
        added where they belong."""
        self.name = QLineEdit()
        self.active = QCheckBox(translate("PlansPage", "Makes orders"))
        self.type = QComboBox()
        self.rhythm = RhythmFields(self.services.session, self)
        self.rhythm.changed.connect(self.show_days)
        form.add(name, self.name, required=True)
        form.add("", self.active)
        form.add(translate("PlansPage", "Order type"), self.type)

    def show_days(self) -> None:
        """When it comes round next, as the fields stand."""
        if self.value is not None and self.known is not None:
            typed = self.rhythm.typed(self.value, new=self.is_new)
            self.rhythm.show_days(typed, self.known.calendar)

    # --- the list ---------------------------------------------------------------------------------
    def entry(self, value: Any, note: str) -> Entry:
        """Its line: the next day, and ``note``."""
        over = value.ends_on is not None and value.next_on > value.ends_on
        when = translate("PlansPage", "over") if over else value.next_on.isoformat()
        words = " · ".join(each for each in (when, note) if each)
        return Entry(value.code, value.name, words, over or not value.active)

    def blank_type(self, known: Known) -> str:
        usual = next((each.code for each in known.types if each.code == self.usual_type), "")
        return usual or (known.types[0].code if known.types else "")

    def prepare(self, known: Any) -> None:
        self.type.clear()
        for each in known.types:
            if each.active:
                self.type.addItem(each.name, each.code)

    def fill(self, value: Any, *, new: bool) -> None:
        self.now.setEnabled(not new and value.active)
        self.name.setText(value.name)
        self.active.setChecked(value.active)
        self.type.setCurrentIndex(self.type.findData(value.type_code))
        self.rhythm.fill(value)
        self.show_days()

    def typed(self, before: Any) -> Any:
        self.rhythm.check()
        taken = {each.code for each in self.known.kept}
        return replace(
            self.rhythm.typed(before, new=self.is_new),
            code=before.code or code_from(self.name.text(), taken),
            name=self.name.text(),
            active=self.active.isChecked(),
            type_code=str(self.type.currentData() or ""),
        )

    def snapshot(self) -> tuple[object, ...]:
        return (
            self.name.text(),
            self.active.isChecked(),
            self.type.currentIndex(),
            self.rhythm.snapshot(),
        )

    def _make_now(self) -> None:
        if self.value is None or self.is_new or self.is_dirty:
            return
        value, today = self.value, self.rhythm.today()
        self._write(
            lambda store: self.make(store, value, today),
            lambda made: self.services.feedback.status.emit(self.made_words(made)),
        )
