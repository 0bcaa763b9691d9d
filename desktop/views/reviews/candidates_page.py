"""Orders worth talking over, with the reason of each; those chosen go on the agenda."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from desktop.actions import reviews as actions
from desktop.changes import Follower
from desktop.errors import sentence_of
from desktop.format import count_text, moment_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.lists.table_page import TablePage
from desktop.views.reviews.words import reasons_text
from desktop.widgets.lazy_model import Column
from desktop.widgets.moment_edit import DayEdit
from desktop.widgets.problem_label import ProblemLabel
from domain.reviews.candidates import Candidate
from domain.reviews.review import AHEAD

translate = QCoreApplication.translate
_PERIODS = (7, 30, 90, 365)
_USUAL = 30
#: A meeting is this many days ahead unless somebody says otherwise.
_AHEAD = 3


class CandidatesPage(TablePage):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            services,
            translate("Reviews", "Orders worth talking over"),
            "review_candidates",
            empty=translate(
                "Reviews",
                "Nothing stands out: no complaint, nothing sent back too often, no repeat, nothing far "
                "too late or too dear, no joint diagnosis, nothing abnormal. From where on is said "
                "in the settings, under Rules and tariff.",
            ),
            parent=parent,
        )
        session = services.session
        self.period = QComboBox()
        self.period.setAccessibleName(translate("Reviews", "Reported in"))
        for days in _PERIODS:
            text = translate("Reviews", "the last {count} days")
            self.period.addItem(text.format(count=days), days)
        self.period.setCurrentIndex(_PERIODS.index(_USUAL))
        self.period.currentIndexChanged.connect(lambda _index: self.load())
        self.header.add(self.period)
        self.header.add(QLabel(translate("Reviews", "Meeting on")))
        self.day = DayEdit(session)
        self.day.setFixedWidth(120)
        self.day.setAccessibleName(translate("Reviews", "Meeting on"))
        self.day.set_day(session.local(session.now()).date() + AHEAD)
        self.header.add(self.day)
        self.put = QPushButton(translate("Reviews", "On the agenda"))
        self.put.setProperty("role", "primary")
        self.put.setEnabled(False)
        self.put.clicked.connect(self.put_on_agenda)
        self.header.add(self.put)
        self.problem = ProblemLabel()
        self._put_above_table(self.problem)
        self.table.activated_id.connect(
            lambda each: services.navigator.open_requested.emit("work_order", each)
        )
        self.table.selection_changed.connect(self._show_chosen)
        Follower(
            services.bus, self, ("order_review", "work_order", "settings", "setting"), self.load
        )

    def _columns(self) -> tuple[Column, ...]:
        session = self._services.session
        return (
            Column("number", translate("Reviews", "Work order"), lambda r: r.number, 130, strong=True),
            Column("why", translate("Reviews", "Why"), reasons_text, 330, tip=reasons_text),
            Column("title", translate("Reviews", "Fault"), lambda r: r.title, 220),
            Column("customer", translate("Reviews", "Customer"), lambda r: r.customer_name, 160),
            Column("technician", translate("Reviews", "Technician"), lambda r: r.technician_name,
                   90),
            Column("reported", translate("Reviews", "Reported"),
                   lambda r: moment_text(r.reported_at, session), 128, muted=True),
        )  # fmt: skip

    def load(self) -> None:
        now = self._services.session.now()
        since = now - timedelta(days=int(self.period.currentData()))

        def read(ctx: JobContext) -> tuple[Candidate, ...]:
            with ctx.queries() as queries:
                return queries.reviews.candidates(since, now)

        def show(rows: tuple[Candidate, ...]) -> None:
            self.table.show_rows(rows)
            text = translate("Reviews", "{count} orders, those with most reasons first")
            self.header.set_detail(text.format(count=count_text(len(rows))) if rows else "")
            self._show_chosen()

        self._services.jobs.read(read, key="review-candidates").then(show)

    def _show_chosen(self) -> None:
        count = len(self.table.chosen_rows())
        self.put.setEnabled(count > 0)
        text = translate("Reviews", "On the agenda")
        self.put.setText(f"{text} ({count})" if count > 1 else text)

    def put_on_agenda(self) -> None:
        chosen: list[Candidate] = self.table.chosen_rows()
        self.day.editingFinished.emit()
        day = self.day.day
        if day is None:
            self.problem.setText(translate("Reviews", "Say on which day the meeting is."))
            self.day.setFocus()
            return
        self.problem.setText("")
        reasons = {each.order_id: each.reasons for each in chosen}
        handle = actions.put_on_agenda(self._services, reasons, day)
        handle.catch(lambda error: self.problem.setText(sentence_of(error)))
