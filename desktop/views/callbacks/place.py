"""Who is to be called back: work finished lately that nobody has rated yet, oldest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from desktop.actions.writing import write
from desktop.changes import Follower
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.callbacks.form import CallBackForm
from desktop.views.settings.entry_list import Entry, EntryList
from desktop.widgets.icon_button import IconButton
from desktop.widgets.splitter import remember_splitter
from domain.ports.storage import Store
from domain.read_models import ListFilter, ListQuery
from domain.read_models.orders import OrderRow
from domain.usecases import aftercare

_MOST = 300


@dataclass(frozen=True, slots=True)
class _Found:
    count: int
    rows: tuple[OrderRow, ...]
    tries: dict[int, aftercare.Tries]


class CallBacksPlace(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._rows: dict[int, OrderRow] = {}
        #: Where nobody answered, by order: at the end of the list until it is time to try again.
        self._tries: dict[int, aftercare.Tries] = {}
        left = QWidget()
        left.setProperty("role", "panel")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 12, 0)
        title = QLabel(self.tr("Call-backs"))
        title.setProperty("role", "title")
        head.addWidget(title)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        head.addWidget(self.count, 1)
        self.days = QComboBox()
        self.days.setAccessibleName(self.tr("Finished within"))
        for days in (3, 7, 14, 30):
            self.days.addItem(self.tr("last {count} days").format(count=days), days)
        self.days.setCurrentIndex(1)
        self.days.activated.connect(lambda _index: self.load())
        head.addWidget(self.days)
        self.paper = IconButton("printer", self.tr("List to tick off (PDF)"))
        self.paper.setEnabled(False)
        self.paper.clicked.connect(self.print_list)
        head.addWidget(self.paper)
        column.addLayout(head)
        self.list = EntryList(self.tr("Call-backs"))
        self.list.currentItemChanged.connect(lambda _now, _before: self._on_chosen())
        column.addWidget(self.list, 1)
        self.form = CallBackForm(services)
        self.form.kept.connect(self._on_kept)
        self.form.not_reached.connect(self._on_not_reached)
        self.form.opened.connect(
            lambda order_id: services.navigator.open_requested.emit("work_order", order_id)
        )
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self.form)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([360, 900])
        remember_splitter(splitter, services.settings, "callbacks")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        self.setFocusProxy(self.list)
        self._shown = 0
        Follower(services.bus, self, ("work_order",), self.load)

    # --- the list ---------------------------------------------------------------------------------
    def load(self) -> None:
        now = self._services.session.now()
        since = now - timedelta(days=int(self.days.currentData()))
        query = ListQuery(
            "work_order",
            filters=(
                ListFilter("finished_at", "from", since),
                ListFilter("finished_at", "to", now),
                ListFilter("rating", "is_set", False),
                ListFilter("imported", "eq", False),
                ListFilter("status", "in", ("finished", "archived")),
            ),
            sort="finished_at",
        )

        def read(ctx: JobContext) -> _Found:
            with ctx.queries() as queries:
                ids = queries.list_ids(query)
                shown = list(ids[:_MOST])
                said = queries.notes_said(shown, aftercare.NOT_REACHED)
                tries = {i: aftercare.Tries(count, at) for i, (count, at) in said.items()}
                return _Found(len(ids), queries.order_rows(shown), tries)

        self._services.jobs.read(read, key="callbacks").then(self._take)

    def print_list(self) -> None:
        """Everybody on the list, on paper."""
        from desktop.paths import folder
        from desktop.settings import LANGUAGE
        from desktop.views.preview.window import show_document

        services = self._services
        if services.reports is None or not self._rows:
            return
        name = self.tr("Call-back list")
        out = folder("reports") / f"{name}.pdf"
        language = services.settings.get(LANGUAGE)
        services.reports.call_list(tuple(self._rows), language, out).then(
            lambda _made: show_document(services, out, name, self)
        )

    def _take(self, found: _Found) -> None:
        self._tries = found.tries
        now = self._services.session.now()
        reachable = [row for row in found.rows if row.contact_phone]
        ordered = sorted(reachable, key=lambda row: self._waits_until(row.id, now))
        self._rows = {row.id: row for row in ordered}
        self.count.setText(self.tr("{count} to call").format(count=found.count))
        self.paper.setEnabled(bool(ordered))
        session = self._services.session
        entries = []
        for row in ordered:
            at = row.finished_at
            when = f"{session.local(at):%m-%d %H:%M}" if at is not None else ""
            tried = self._tried(row.id)
            words = (when, row.title, row.technician_name, tried)
            note = " · ".join(word for word in words if word)
            entries.append((Entry(str(row.id), row.customer_name, note, bool(tried)), row.id))
        self.list.show_entries(entries, str(self._shown))
        if not (self._shown in self._rows and self.form.is_dirty):
            self._on_chosen()

    def _waits_until(self, order_id: int, now: datetime) -> datetime:
        """When it is its turn again; for whoever may be called now: now."""
        tries = self._tries.get(order_id)
        return max(tries.again_at, now) if tries is not None else now

    def _tried(self, order_id: int) -> str:
        tries = self._tries.get(order_id)
        if tries is None:
            return ""
        session = self._services.session
        again = session.local(tries.again_at)
        same_day = again.date() == session.local(session.now()).date()
        clock = f"{again:%H:%M}" if same_day else f"{again:%m-%d %H:%M}"
        text = self.tr("not reached {count} times, again at {clock}")
        if tries.count == 1:
            text = self.tr("not reached, again at {clock}")
        return text.format(count=tries.count, clock=clock)

    def _on_chosen(self) -> None:
        chosen = self.list.chosen()
        order_id = int(chosen) if chosen is not None else 0
        if order_id and order_id == self._shown and self.form.is_dirty:
            return
        self._shown = order_id
        self.form.show_order(self._rows.get(order_id))

    # --- what came of it --------------------------------------------------------------------------
    def _write(self, act: Callable[[Store], Any], then: Callable[[Any], None]) -> None:
        handle = write(self._services, act)
        handle.then(then)
        handle.catch(self.form.show_problem)

    def _on_kept(self, said: aftercare.CallBack) -> None:
        order_id = self._shown
        if order_id:
            self._write(
                lambda store: aftercare.record_call_back(store, order_id, said), self._on_done
            )

    def _on_done(self, following: Any) -> None:
        self._go_on()
        if following is not None:
            words = self.tr("{number} is in the queue").format(number=following.number)
            self._services.feedback.status.emit(words)

    def _on_not_reached(self) -> None:
        order_id = self._shown
        if order_id:
            self._write(
                lambda store: aftercare.note_not_reached(store, order_id),
                lambda _order: self._go_on(),
            )

    def _go_on(self) -> None:
        """To the next on the list."""
        ids = list(self._rows)
        place = ids.index(self._shown) if self._shown in ids else -1
        self.form.show_order(None)
        self._shown = ids[place + 1] if place + 1 < len(ids) else 0
        self.load()
