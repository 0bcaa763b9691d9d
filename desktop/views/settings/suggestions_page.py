"""What decides who is suggested; with what past trips have taught about travel times."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.format import moment_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.settings.company_page import CompanyPage
from domain.dispatching.travel_lessons import BAND_STARTS, TravelLessons
from domain.usecases.geography import learn_roads, learn_travel

#: By the key of the streets they are about; '': about straight lines.
_Learned = dict[str, TravelLessons]
#: The bands in the order of a day, the night last.
_BANDS = (1, 2, 3, 0)


class SuggestionsPage(CompanyPage):
    def __init__(self, services: Services, title: str, text: str, groups: tuple[str, ...]) -> None:
        super().__init__(services, title, text, groups)
        self._desk = services
        place = self.column.count() - 1  # before the button that resets everything
        heading = QLabel(self.tr("Learned from past trips"))
        heading.setProperty("role", "section")
        self.figures = QLabel()
        self.figures.setWordWrap(True)
        self.figures.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.learn = QPushButton(self.tr("Learn now"))
        self.learn.clicked.connect(self._on_learn)
        self.column.insertWidget(place, heading)
        self.column.insertWidget(place + 1, self.figures)
        self.column.insertWidget(place + 2, self.learn, 0, Qt.AlignmentFlag.AlignLeft)

    def shown(self) -> None:
        super().shown()

        def read(ctx: JobContext) -> TravelLessons | None:
            with ctx.queries() as queries:
                return queries.geography.lessons()

        self._desk.jobs.read(read, key="settings.lessons").then(self._show_lessons)

    def _show_lessons(self, lessons: TravelLessons | None) -> None:
        if lessons is None or not lessons.trips:
            self.figures.setText(
                self.tr(
                    "Nothing yet. Technicians who report when they set out and arrive teach the "
                    "program how long the roads really take."
                )
            )
            return
        lines = [
            self.tr("{trips} trips of the last year, looked at {at}.").format(
                trips=lessons.trips, at=moment_text(lessons.made_at, self._desk.session)
            ),
            self.tr(
                "Half of the times were wrong by more than {before}; corrected, {after}."
            ).format(before=f"{lessons.error_before:.0%}", after=f"{lessons.error_after:.0%}"),
            self.tr("Trips take {factor} times the estimate on the whole.").format(
                factor=f"{lessons.overall:.2f}"
            ),
        ]
        for band in _BANDS:
            if band in lessons.bands:
                starts = BAND_STARTS[band - 1]
                ends = BAND_STARTS[band % len(BAND_STARTS)]
                lines.append(
                    self.tr("{starts} to {ends}: {factor} times").format(
                        starts=f"{starts}:00",
                        ends=f"{ends}:00",
                        factor=f"{lessons.bands[band]:.2f}",
                    )
                )
        if lessons.pairs:
            lines.append(
                self.tr(
                    "Ways between parts of the region with a factor of their own: {count}"
                ).format(count=len({key[:2] for key in lessons.pairs}))
            )
        self.figures.setText("\n".join(lines))

    def _on_learn(self) -> None:
        now = self._desk.session.now()
        self.learn.setEnabled(False)

        def read(ctx: JobContext) -> _Learned:
            with ctx.queries() as queries:
                learned = {"": learn_travel(queries, now)}
                if (roads := queries.dispatch_rules().travel.roads) is not None:
                    learned[roads.key] = learn_roads(queries, now, roads)
                return learned

        handle = self._desk.jobs.read(read, label=self.tr("Learning travel times"))
        handle.then(self._keep)
        handle.finished.connect(lambda: self.learn.setEnabled(True))

    def _keep(self, learned: _Learned) -> None:
        def work(ctx: JobContext) -> None:
            with ctx.store() as store:
                for roads, lessons in learned.items():
                    store.geography.keep_lessons(lessons, roads)

        self._desk.jobs.write(work).then(lambda _none: self.shown())
