"""What was decided in meetings and has to be done, by whom until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QWidget

from desktop.actions import reviews as actions
from desktop.changes import Follower
from desktop.errors import sentence_of
from desktop.format import count_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.lists.table_page import TablePage
from desktop.widgets.lazy_model import Column
from domain.reviews.review import Measure, Review

translate = QCoreApplication.translate
_MOST_MEASURES = 1000


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """One measure and where it comes from."""

    review: Review
    place: int

    @property
    def id(self) -> int:
        return self.review.id * _MOST_MEASURES + self.place

    @property
    def measure(self) -> Measure:
        return self.review.measures[self.place]


def lines_of(reviews: Sequence[Review], *, open_only: bool) -> list[MeasureLine]:
    """The one due first on top; done ones last."""
    lines = [
        MeasureLine(review, place)
        for review in reviews
        for place, measure in enumerate(review.measures)
        if measure.is_open or not open_only
    ]
    lines.sort(key=lambda x: (not x.measure.is_open, x.measure.due_on or date.max, x.id))
    return lines


class MeasuresPage(TablePage):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            services,
            translate("Reviews", "Measures"),
            "measures",
            empty=translate(
                "Reviews",
                "Nothing is left to do. Measures are written down in the review meeting, with a "
                "person and a day, and stay here until they are done.",
            ),
            parent=parent,
        )
        self.everything = QCheckBox(translate("Reviews", "Done ones too"))
        self.everything.toggled.connect(lambda _on: self.load())
        self.header.add(self.everything)
        self.table.activated_id.connect(self._open)
        self.table.selection_changed.connect(self._show_chosen)
        self._add_export()
        self.done = QPushButton(translate("Reviews", "Done"))
        self.done.setProperty("role", "primary")
        self.done.setEnabled(False)
        self.done.clicked.connect(lambda: self.set_done(done=True))
        self.header.add(self.done)
        Follower(services.bus, self, ("order_review",), self.load)

    def _today(self) -> date:
        session = self._services.session
        return session.local(session.now()).date()

    def _columns(self) -> tuple[Column, ...]:
        def day(value: date | None) -> str:
            return "" if value is None else value.isoformat()

        return (
            Column("text", translate("Reviews", "What is done about it"), lambda r: r.measure.text, 330,
                   strong=True),
            Column("who", translate("Reviews", "Who"), lambda r: r.measure.who, 110),
            Column("due", translate("Reviews", "Due by"), lambda r: day(r.measure.due_on), 110,
                   tone=lambda r: "red" if r.measure.is_late(self._today()) else ""),
            Column("done", translate("Reviews", "Done"), lambda r: day(r.measure.done_on), 110),
            Column("order", translate("Reviews", "Work order"), lambda r: r.review.number, 130),
            Column("title", translate("Reviews", "Fault"), lambda r: r.review.title, 200),
            Column("lesson", translate("Reviews", "Lesson"), lambda r: r.review.lesson, 240,
                   muted=True),
        )  # fmt: skip

    def load(self) -> None:
        open_only = not self.everything.isChecked()

        def read(ctx: JobContext) -> tuple[Review, ...]:
            with ctx.queries() as queries:
                return queries.reviews.with_measures(open_only=open_only)

        def show(reviews: tuple[Review, ...]) -> None:
            lines = lines_of(reviews, open_only=open_only)
            self.table.show_rows(lines)
            today = self._today()
            late = sum(line.measure.is_late(today) for line in lines)
            todo = sum(line.measure.is_open for line in lines)
            text = translate("Reviews", "{count} to do, {late} late")
            self.header.set_detail(
                text.format(count=count_text(todo), late=count_text(late)) if lines else ""
            )
            self._show_chosen()

        self._services.jobs.read(read, key="measures").then(show)

    def _show_chosen(self) -> None:
        rows: list[MeasureLine] = self.table.chosen_rows()
        self.done.setEnabled(len(rows) == 1 and rows[0].measure.is_open)

    def set_done(self, *, done: bool) -> None:
        """The one that is chosen."""
        rows: list[MeasureLine] = self.table.chosen_rows()
        if len(rows) == 1:
            handle = actions.set_measure_done(
                self._services, rows[0].review.id, rows[0].place, done=done
            )
            handle.catch(lambda error: self._services.feedback.status.emit(sentence_of(error)))

    def _open(self, row_id: int) -> None:
        line: MeasureLine | None = self.table.row_of(row_id)
        if line is not None:
            self._services.navigator.open_requested.emit("work_order", line.review.order_id)

    def row_menu(self, row: MeasureLine) -> QMenu:
        menu = QMenu(self)
        is_open = row.measure.is_open
        words = translate("Reviews", "Done") if is_open else translate("Reviews", "Not done yet")
        menu.addAction(words).triggered.connect(lambda: self.set_done(done=is_open))
        menu.addAction(translate("Reviews", "Open the order")).triggered.connect(
            lambda: self._open(row.id)
        )
        return menu
