"""The logbook of a machine: acceptance, booking-in, meters, standstills, costs, retirement."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.actions import equipment as actions
from desktop.format import duration_text, moment_text, money_text
from desktop.services import Services
from desktop.views.assets.entry_form import EntryForm
from desktop.views.lists.entry_words import count_words, entry_title
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from domain.assets.logbook import CountOutcome, EntryKind, LogbookEntry

translate = QCoreApplication.translate


class LogbookTab(QWidget):
    """Newest on top; a double click opens a line to be corrected."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._asset_id = 0
        self._entries: tuple[LogbookEntry, ...] = ()
        #: What retiring the machine has to do with; told before somebody does it.
        self.retiring = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        row = QHBoxLayout()
        self.add = QPushButton(translate("Lists", "New line"))
        menu = QMenu(self.add)
        for kind in EntryKind:
            if kind is not EntryKind.FILE:
                action = menu.addAction(entry_title(kind))
                action.triggered.connect(lambda _=False, k=kind: self.begin(k))
        self.add.setMenu(menu)
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)
        self.form = EntryForm(services)
        column.addWidget(self.form)
        self.table = LocalTable(
            services.settings, "logbook", self._columns(), lambda entry: entry.id,
            empty=translate(
                "Lists",
                "Nothing is written down yet: acceptance, meters, standstills, costs, stock-takes.",
            ),
        )  # fmt: skip
        self.table.setAccessibleName(translate("Lists", "Logbook"))
        self.table.activated_id.connect(self._edit)
        self.table.menu_requested.connect(self._show_menu)
        column.addWidget(self.table, 1)

    def _columns(self) -> tuple[Column, ...]:
        session = self._services.session
        return (
            Column("at", translate("Lists", "When"), lambda e: moment_text(e.at, session), 142),
            Column("kind", translate("Lists", "What"), lambda e: entry_title(e.kind), 100,
                   tone=lambda e: "amber" if _stands(e) or _missing(e) else "plain"),
            Column("details", translate("Lists", "Details"), self._details, 220),
            Column("money", translate("Lists", "Amount"), lambda e: money_text(e.amount_fen), 100,
                   right=True),
            Column("actor", translate("Lists", "Who"), lambda e: e.actor, 80, muted=True),
        )  # fmt: skip

    def _details(self, entry: LogbookEntry) -> str:
        words = [entry.title]
        if entry.kind is EntryKind.METER and entry.value is not None:
            words.append(f"{entry.value:,.10g} {entry.unit}".strip())
        elif _stands(entry):
            words.append(translate("Lists", "still stands"))
        elif entry.ends_at is not None:
            words.append(duration_text((entry.ends_at - entry.at).total_seconds() / 60))
        words += [count_words(entry), entry.notes]
        return " · ".join(word for word in words if word)

    # --- showing ----------------------------------------------------------------------------------
    def show_entries(self, asset_id: int, entries: tuple[LogbookEntry, ...]) -> int:
        """The number of lines, files left to their own tab."""
        if asset_id != self._asset_id:
            self.form.leave()
        self._asset_id = asset_id
        self._entries = tuple(e for e in entries if e.kind is not EntryKind.FILE)
        self.table.show_rows(self._entries)
        return len(self._entries)

    # --- acting -----------------------------------------------------------------------------------
    def begin(self, kind: EntryKind) -> None:
        """A new line of that kind, now."""
        now = self._services.session.now().replace(second=0, microsecond=0)
        last = next((e for e in self._entries if e.kind is kind), None)
        title, unit = "", ""
        if kind is EntryKind.METER and last is not None:
            title, unit = last.title, last.unit
        made = LogbookEntry(0, self._asset_id, kind, now, title=title, unit=unit)
        told = self.retiring if kind is EntryKind.RETIRED else ""
        self.form.begin(made, self._entries, told)

    def _edit(self, entry_id: int) -> None:
        entry = self.table.row_of(entry_id)
        if entry is not None:
            self.form.begin(entry, self._entries)

    def _show_menu(self, point: QPoint) -> None:
        chosen = self.table.chosen_rows()
        if len(chosen) != 1:
            return
        entry: LogbookEntry = chosen[0]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if _stands(entry):
            ends = menu.addAction(translate("Lists", "It runs again"))
            ends.triggered.connect(lambda: self.runs_again(entry))
        menu.addAction(translate("Lists", "Correct …")).triggered.connect(
            lambda: self._edit(entry.id)
        )
        delete = menu.addAction(translate("Lists", "Delete"))
        delete.triggered.connect(lambda: actions.delete_entry(self._services, entry.id))
        menu.popup(point)

    def runs_again(self, entry: LogbookEntry) -> None:
        """The standstill ends now."""
        actions.save_entry(self._services, replace(entry, ends_at=self._services.session.now()))


def _stands(entry: LogbookEntry) -> bool:
    return entry.kind is EntryKind.DOWNTIME and entry.ends_at is None


def _missing(entry: LogbookEntry) -> bool:
    return entry.kind is EntryKind.COUNTED and entry.unit == CountOutcome.MISSING.value
