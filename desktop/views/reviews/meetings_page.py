"""The agenda of a meeting: its orders at the left, what was found about one at the right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QSplitter, QWidget

from desktop.actions import reviews as actions
from desktop.changes import Follower
from desktop.errors import sentence_of
from desktop.format import count_text, day_text
from desktop.jobs import JobContext
from desktop.labels import label, listed
from desktop.paths import folder
from desktop.services import Services
from desktop.settings import LANGUAGE
from desktop.views.lists.table_page import TablePage
from desktop.views.reviews.review_form import ReviewForm
from desktop.widgets.lazy_model import Column
from domain.reviews.review import Review

translate = QCoreApplication.translate
_Read = tuple[tuple[date, ...], tuple[Review, ...], tuple[str, ...]]


class MeetingsPage(TablePage):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            services,
            translate("Reviews", "Review meeting"),
            "reviews",
            empty=translate(
                "Reviews",
                "No meeting has an agenda yet. Choose orders under “Worth talking over” and put them "
                "on the agenda of a day.",
            ),
            parent=parent,
        )
        self.day = QComboBox()
        self.day.setMinimumWidth(170)
        self.day.setAccessibleName(translate("Reviews", "Meeting on"))
        self.day.currentIndexChanged.connect(lambda _index: self.load())
        self.header.add(self.day)
        self.paper = QPushButton(translate("Reviews", "Print the agenda"))
        self.paper.clicked.connect(self.print_agenda)
        self.header.add(self.paper)
        self.table.setAccessibleName(translate("Reviews", "Agenda"))
        self.table.current_changed.connect(lambda _each: self._show_current())
        self.form = ReviewForm(services)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.form)
        split.setSizes([560, 460])
        self._put_in_place_of_table(split)
        Follower(services.bus, self, ("order_review",), self.load)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("number", translate("Reviews", "Work order"), lambda r: r.number, 130, strong=True),
            Column("title", translate("Reviews", "Fault"), lambda r: r.title, 190),
            Column("why", translate("Reviews", "Why"),
                   lambda r: listed(label(reason) for reason in r.reasons), 150),
            Column("state", translate("Reviews", "State"), _state, 110,
                   tone=lambda r: "accent" if r.held_on else "amber"),
        )  # fmt: skip

    # --- showing ----------------------------------------------------------------------------------
    def load(self) -> None:
        wanted: date | None = self.day.currentData()

        def read(ctx: JobContext) -> _Read:
            with ctx.queries() as queries:
                days = queries.reviews.meetings()
                day = wanted if wanted in days else next(iter(days), None)
                rows = queries.reviews.of_meeting(day) if day is not None else ()
                people = [each.name for each in queries.operators() if each.active]
                people += [each.name for each in queries.technicians()]
            return days, rows, tuple(dict.fromkeys(people))

        self._services.jobs.read(read, key="review-meetings").then(self._take)

    def _take(self, found: _Read) -> None:
        days, rows, people = found
        self.form.show_people(people)
        day = rows[0].meeting_on if rows else None
        self.day.blockSignals(True)
        self.day.clear()
        for each in days:
            self.day.addItem(day_text(each), each)
        if day is not None:
            self.day.setCurrentIndex(days.index(day))
        self.day.blockSignals(False)
        self.day.setVisible(bool(days))
        self.paper.setEnabled(bool(rows))
        self.table.show_rows(rows)
        text = translate("Reviews", "{count} orders, {held} talked over")
        held = sum(each.held_on is not None for each in rows)
        self.header.set_detail(
            text.format(count=count_text(len(rows)), held=count_text(held)) if rows else ""
        )
        if rows and self.table.current_id() == 0:
            self.table.select_ids([rows[0].id], current=rows[0].id)
        self._show_current()

    def _show_current(self) -> None:
        if not self.form.is_dirty:
            self.form.show_review(self.table.row_of(self.table.current_id()))

    # --- acting -----------------------------------------------------------------------------------

    def row_menu(self, review: Review) -> QMenu:
        menu = QMenu(self)
        menu.addAction(translate("Reviews", "Open the order")).triggered.connect(
            lambda: self._services.navigator.open_requested.emit("work_order", review.order_id)
        )
        menu.addAction(translate("Reviews", "Off the agenda")).triggered.connect(
            lambda: self._delete(review.id)
        )
        return menu

    def _delete(self, review_id: int) -> None:
        handle = actions.delete_review(self._services, review_id)
        handle.catch(lambda error: self._services.feedback.status.emit(sentence_of(error)))

    def print_agenda(self) -> None:
        """On paper, for everybody at the table."""
        from desktop.views.preview.window import show_document

        services, day = self._services, self.day.currentData()
        if services.reports is None or day is None:
            return
        out = folder("documents") / f"review-{day.isoformat()}.pdf"
        title = translate("Reviews", "Review meeting")
        services.reports.agenda(day, services.settings.get(LANGUAGE), out).then(
            lambda _made: show_document(services, out, title, self)
        )


def _state(review: Review) -> str:
    if review.held_on is None:
        return translate("Reviews", "to be talked over")
    if review.open_measures:
        text = translate("Reviews", "{count} measures open")
        return text.format(count=count_text(review.open_measures))
    return translate("Reviews", "talked over")
