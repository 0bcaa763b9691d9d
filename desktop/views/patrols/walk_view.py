"""One patrol: how far it is, every point of it, and what was found at the one in hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import patrols as actions
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.scanning import Scan
from desktop.services import Services
from desktop.views.patrols.point_form import PointForm
from desktop.views.patrols.walk_lines import PointLine, lines_of, point_columns
from desktop.views.patrols.who_walked import WhoWalked
from desktop.views.patrols.words import TONES, result_words
from desktop.widgets.chip import set_role
from desktop.widgets.local_table import LocalTable
from desktop.widgets.walk_head import WalkHead
from domain.patrols.patrol import PatrolResult, Severity, missed
from domain.patrols.read_models import PatrolPage
from domain.people.technician import Technician
from domain.scanning import normalise_code
from domain.work_orders.kinds import DISPATCHABLE

translate = QCoreApplication.translate


class WalkView(QWidget):
    """Signals:
    sheet_requested(patrol id): print it.
    """

    sheet_requested = Signal(int)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.patrol_id = 0
        self.page: PatrolPage | None = None
        self._shown = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = self._make_head()
        column.addWidget(self.head)
        self.said = QLabel()
        self.said.setProperty("role", "sub")
        self.said.setContentsMargins(16, 8, 16, 8)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        column.addWidget(self.said)
        self.table = LocalTable(
            services.settings,
            "patrol_points",
            point_columns(services.session),
            lambda line: line.number,
        )
        self.table.setAccessibleName(translate("Patrols", "Points of this patrol"))
        self.table.current_changed.connect(self._on_point)
        self.form = PointForm()
        self.form.kept.connect(self._keep)
        self.table.activated_id.connect(lambda _number: self.form.focus_first())
        self.table.menu_requested.connect(self._show_menu)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.form)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([760, 400])
        column.addWidget(split, 1)
        topics = ("patrol", "patrol_result", "work_order")
        self._refresher = Refresher(services.bus, self, topics, lambda _c: self.load())
        services.devices.takers.add(self)

    def _make_head(self) -> WalkHead:
        self.order = QPushButton()
        self.order.clicked.connect(self._open_order)
        sheet = QPushButton(translate("Patrols", "Patrol sheet (PDF)"))
        sheet.clicked.connect(lambda: self.sheet_requested.emit(self.patrol_id))
        self.who = WhoWalked()
        counted = translate("Patrols", "Points walked")
        return WalkHead(counted, self._finish, beside=self.order, extras=(sheet, self.who))

    # --- loading ----------------------------------------------------------------------------------
    def open(self, patrol_id: int) -> None:
        if patrol_id != self.patrol_id:
            self.patrol_id, self.page, self._shown = patrol_id, None, 0
            self.say("")
        self.load()

    def load(self) -> None:
        patrol_id = self.patrol_id
        if not patrol_id:
            return

        def read(ctx: JobContext) -> tuple[PatrolPage, tuple[Technician, ...]]:
            with ctx.queries() as queries:
                return queries.patrols.page(patrol_id), queries.technicians()

        self._services.jobs.read(read, key="patrol").then(lambda found: self._take(*found))

    def _take(self, page: PatrolPage, people: Sequence[Technician]) -> None:
        if page.patrol.id != self.patrol_id:
            return
        self.page = page
        session = self._services.session
        today = session.local(session.now()).date()
        row, state = page.row, page.row.state(today)
        self.head.show_state(f"{row.name}  {row.planned_on:%m-%d}", label(state), TONES[state])
        who = row.technician or translate("Patrols", "nobody yet")
        self.order.setText(f"{row.order_number} · {who}")
        is_loose = row.order_status in DISPATCHABLE and page.patrol.is_open
        self.who.offer(people, wanted=is_loose)
        finish = (
            translate("Patrols", "Finish the patrol")
            if page.patrol.is_open
            else translate("Patrols", "Go on with it")
        )
        ready = page.patrol.is_open and not self._left()
        self.head.show_progress(row.done, row.points, finish, is_ready=ready)
        self.table.show_rows(lines_of(page))
        if not self._shown:
            self._go_on()
        else:
            self._show_point(self._shown, fresh=False)

    def _left(self) -> list[int]:
        """Numbers of the points nobody was at."""
        page = self.page
        if page is None:
            return []
        seen = {result.ordinal for result in page.results}
        return [place + 1 for place in range(len(page.patrol.points)) if place not in seen]

    def _go_on(self) -> None:
        """The next point on the way that nobody was at, beginning after the one in hand."""
        left = self._left()
        number = next((each for each in left if each > self._shown), left[0] if left else 1)
        if self.page is not None and self.page.patrol.points:
            self.table.select_ids([number], current=number)
            self._show_point(number, fresh=True)

    def _on_point(self, number: int) -> None:
        if number and number != self._shown:
            self._show_point(number, fresh=True)

    def _show_point(self, number: int, *, fresh: bool) -> None:
        """``fresh`` False: only its state may be new; what is being typed stays."""
        page = self.page
        if page is None or number > len(page.patrol.points):
            return
        changed = number != self._shown
        self._shown = number
        if fresh or changed:
            result = page.result_at(number - 1)
            point = page.patrol.points[number - 1]
            self.form.show_point(number - 1, point, result, is_open=page.patrol.is_open)

    # --- results ----------------------------------------------------------------------------------
    def _keep(
        self, texts: tuple[str, ...], words: str, severity: Severity | None, photo: Path | None
    ) -> None:
        if photo is None:
            self._record(texts, words, severity, None)
            return
        handle = actions.read_photo(self._services, photo)
        handle.then(lambda content: self._record(texts, words, severity, (photo.name, content)))
        handle.catch(lambda error: self.form.say(sentence_of(error)))

    def _record(
        self,
        texts: tuple[str, ...],
        words: str,
        severity: Severity | None,
        photo: tuple[str, bytes] | None,
    ) -> None:
        handle = actions.record_point(
            self._services, self.patrol_id, self._shown - 1, texts,
            words=words, severity=severity, photo=photo,
        )  # fmt: skip
        handle.then(self._on_recorded)
        handle.catch(lambda error: self.form.say(sentence_of(error)))

    def _on_recorded(self, result: PatrolResult) -> None:
        name = f"{result.ordinal + 1}. {result.point}"
        if result.abnormal:
            self.say(translate("Patrols", "✕ {point}: {words}").format(
                point=name, words=result.words), tone="danger")  # fmt: skip
        else:
            self.say(translate("Patrols", "✓ {point} is normal.").format(point=name))

        def read(ctx: JobContext) -> PatrolPage:
            with ctx.queries() as queries:
                return queries.patrols.page(result.patrol_id)

        def show(page: PatrolPage) -> None:
            if page.patrol.id == self.patrol_id:
                self.page = page
                self._go_on()
                self.form.focus_first()

        self._services.jobs.read(read, key="patrol-next").then(show)

    def say(self, text: str, tone: str = "sub") -> None:
        """What just happened; without ``text`` what is to be done next."""
        self.said.setText(
            text
            or translate(
                "Patrols",
                "Scan the tag of a point, or walk the list: Enter says it is normal and goes on.",
            )
        )
        set_role(self.said, "role", tone)

    def wants_scan(self) -> bool:
        return self.isVisible() and self.page is not None and self.page.patrol.is_open

    def take_scan(self, scan: Scan) -> str:
        """The point whose tag it is, or whose machine."""
        page = self.page
        if page is None:
            return ""
        wanted = normalise_code(scan.code).upper()
        for place, point in enumerate(page.patrol.points):
            by_code = bool(point.code) and normalise_code(point.code).upper() == wanted
            if by_code or (scan.kind == "asset" and point.asset_id == scan.entity_id):
                self.table.select_ids([place + 1], current=place + 1)
                self._show_point(place + 1, fresh=True)
                self.say("")
                self.form.focus_first()
                return "patrol"
        self.say(translate("Patrols", "{code} is no point of this patrol.").format(code=scan.code),
                 tone="warning")  # fmt: skip
        return "patrol"

    # --- acting -----------------------------------------------------------------------------------
    def _show_menu(self, point: QPoint) -> None:
        lines: list[PointLine] = self.table.chosen_rows()
        page = self.page
        if len(lines) != 1 or page is None:
            return
        line, open_requested = lines[0], self._services.navigator.open_requested
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if line.point.asset_id is not None:
            machine = menu.addAction(translate("Patrols", "Open the machine"))
            asset_id = line.point.asset_id
            machine.triggered.connect(lambda: open_requested.emit("asset", asset_id))
        if line.result is not None and line.result.order_id is not None:
            repair = menu.addAction(translate("Patrols", "Open the repair order"))
            order_id = line.result.order_id
            repair.triggered.connect(lambda: open_requested.emit("work_order", order_id))
        back = menu.addAction(translate("Patrols", "Not walked after all"))
        back.setEnabled(line.result is not None and page.patrol.is_open)
        back.triggered.connect(lambda: self.take_back(line.number))
        menu.popup(point)

    def take_back(self, number: int) -> None:
        handle = actions.take_back_point(self._services, self.patrol_id, number - 1)
        handle.then(lambda _none: self._show_again())
        handle.catch(lambda error: self.form.say(sentence_of(error)))

    def _show_again(self) -> None:
        self._shown = 0
        self.load()

    def _open_order(self) -> None:
        if self.page is not None:
            order_id = self.page.patrol.order_id
            self._services.navigator.open_requested.emit("work_order", order_id)

    def _finish(self) -> None:
        page = self.page
        if page is None:
            return
        if not page.patrol.is_open:
            actions.reopen_patrol(self._services, self.patrol_id).then(
                lambda _patrol: self._show_again()
            )
            return
        names = [point.name for point in missed(page.patrol, page.results)]
        text = result_words(page.row.done, page.row.points, page.row.abnormal, names)
        handle = actions.finish_patrol(self._services, self.patrol_id, text, self.who.currentData())
        handle.then(lambda _patrol: self._on_finished(text))
        handle.catch(lambda error: self.say(sentence_of(error), tone="danger"))

    def _on_finished(self, text: str) -> None:
        self.say(text)
        self._show_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresher.shown()
