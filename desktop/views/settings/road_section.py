"""Whether travel times go through the streets of a map, which ones, and what that is worth."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import advice_of, sentence_of
from desktop.format import moment_text
from desktop.jobs import JobContext
from desktop.map_files import chosen_map
from desktop.road_travel import RoadStage, RoadState, RoadTravel
from desktop.services import Services
from desktop.settings import BASEMAP, ROADS
from desktop.widgets.ask_file import file_to_open
from desktop.widgets.forms import Form
from desktop.widgets.problem_label import ProblemLabel
from domain.dispatching.travel_lessons import TravelLessons

_ENDING = ".osm.pbf"

#: About straight lines, and about the streets in use.
_Lessons = tuple[TravelLessons | None, TravelLessons | None]


class RoadSection(QWidget):
    """Part of the page about maps."""

    def __init__(
        self, services: Services, roads: RoadTravel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._roads = roads
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(10)
        heading = QLabel(self.tr("Travel times"))
        heading.setProperty("role", "section")
        column.addWidget(heading)
        column.addWidget(self._make_form())
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Preparing the streets"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(roads.cancel)
        self.retry = QPushButton(self.tr("Try again"))
        self.retry.clicked.connect(roads.again)
        self.report = QLabel()
        self.report.setWordWrap(True)
        self.report.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem = ProblemLabel()
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        column.addWidget(self.report)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeft)
        self.worth = QLabel()
        self.worth.setProperty("role", "muted")
        self.worth.setWordWrap(True)
        column.addWidget(self.worth)
        roads.changed.connect(self._show)
        services.settings.changed.connect(self._on_setting)
        self._lessons: _Lessons = (None, None)
        self._asked = ""
        self._show()

    def _make_form(self) -> Form:
        form = Form(columns=1)
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        self.path.setPlaceholderText(self.tr("by distance"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        self.of_map = QPushButton(self.tr("Streets of this map"))
        self.of_map.clicked.connect(self._on_of_map)
        row.addWidget(self.of_map)
        browse = QPushButton(self.tr("Choose …"))
        browse.clicked.connect(self._on_browse)
        row.addWidget(browse)
        self.off = QPushButton(self.tr("By distance"))
        self.off.clicked.connect(lambda: self._roads.use(""))
        row.addWidget(self.off)
        form.add(
            self.tr("Ways go through the streets of"),
            holder,
            hint=self.tr(
                "An OpenStreetMap extract (.osm.pbf): one-way streets, rivers and bridges count. "
                "Without one, and more than 500 m from any of its streets, the straight line does."
            ),
        )
        return form

    def refresh(self) -> None:
        """Look again at what trips have taught."""
        key = self._asked = self._roads.state.key

        def read(ctx: JobContext) -> _Lessons:
            with ctx.queries() as queries:
                found = queries.geography
                return found.lessons(), found.lessons(key) if key else None

        self._services.jobs.read(read, key="settings.roads").then(self._take)

    def _take(self, lessons: _Lessons) -> None:
        self._lessons = lessons
        self._show_worth()

    def _on_setting(self, key: str) -> None:
        if key in (BASEMAP.key, ROADS.key):
            self._show()

    def _show(self) -> None:
        state = self._roads.state
        file = chosen_map(self._services.settings)
        is_extract = file is not None and file.path.endswith(_ENDING)
        self.of_map.setVisible(is_extract and file is not None and file.path != state.path)
        self.path.setText(state.path)
        self.off.setEnabled(state.stage is not RoadStage.OFF)
        is_busy = state.stage is RoadStage.PREPARING
        self.bar.setVisible(is_busy)
        self.stop.setVisible(is_busy)
        self.bar.setRange(0, state.total)
        self.bar.setValue(state.done)
        self.report.setText(self._report(state))
        self.report.setVisible(bool(self.report.text()))
        self.problem.setText(_problem(state))
        self.retry.setVisible(state.stage is RoadStage.FAILED)
        if state.key != self._asked:
            self.refresh()
        self._show_worth()

    def _report(self, state: RoadState) -> str:
        if state.stage is RoadStage.PREPARING:
            if not state.total:
                return self.tr("Reading the streets. Until they are ready, times go by distance.")
            return self.tr("Preparing the streets: {share} of {count} crossings.").format(
                share=f"{state.done / state.total:.0%}", count=f"{state.total:,}"
            )
        if state.stage is RoadStage.FAILED and state.problem is None:
            return self.tr("Stopped. Times go by distance.")
        if state.stage is not RoadStage.READY or state.bounds is None:
            return ""
        west, south, east, north = state.bounds
        text = self.tr(
            "{count} crossings from {west} to {east} and {south} to {north}, prepared {at}."
        )
        said = text.format(
            count=f"{state.junctions:,}",
            west=_degrees(west, "E", "W"),
            east=_degrees(east, "E", "W"),
            south=_degrees(south, "N", "S"),
            north=_degrees(north, "N", "S"),
            at=moment_text(state.made_at, self._services.session),
        )
        if state.is_silent:
            said += "\n" + self.tr("The streets do not answer just now and are being read again.")
        return said

    def _show_worth(self) -> None:
        by_line, by_road = self._lessons
        if self._roads.state.stage is not RoadStage.READY:
            self.worth.setText("")
        elif by_road is None or not by_road.trips:
            self.worth.setText(
                self.tr(
                    "No trips of the last year lead through these streets to compare them with."
                )
            )
        else:
            said = self.tr(
                "On {trips} trips of the last year half of the times were wrong by more than "
                "{before}; corrected by what the trips taught, {after}."
            ).format(
                trips=by_road.trips,
                before=f"{by_road.error_before:.0%}",
                after=f"{by_road.error_after:.0%}",
            )
            if by_line is not None and by_line.trips:
                said += " " + self.tr("By distance: {before}, corrected {after}.").format(
                    before=f"{by_line.error_before:.0%}", after=f"{by_line.error_after:.0%}"
                )
            self.worth.setText(said)
        self.worth.setVisible(bool(self.worth.text()))

    def _on_of_map(self) -> None:
        file = chosen_map(self._services.settings)
        if file is not None:
            self._roads.use(file.path)

    def _on_browse(self) -> None:
        start = str(Path(self.path.text()).parent) if self.path.text() else ""
        kinds = self.tr("OpenStreetMap extracts ({patterns})").format(patterns="*.osm.pbf *.pbf")
        path = file_to_open(self, self.tr("Choose an extract"), kinds, start)
        if path is not None:
            self._roads.use(str(path))


def _problem(state: RoadState) -> str:
    if state.problem is None:
        return ""
    return f"{sentence_of(state.problem)} {advice_of(state.problem)}".strip()


def _degrees(value: float, positive: str, negative: str) -> str:
    """``104.21° E``; map sheets write it so in every language."""
    return f"{abs(value):.2f}° {positive if value >= 0 else negative}"
