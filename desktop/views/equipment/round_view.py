"""One round: how far it is, what the last scan was, and every machine of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.actions import equipment as actions
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.format import count_text
from desktop.jobs import JobContext
from desktop.scanning import Scan
from desktop.services import Services
from desktop.views.equipment.code_binder import CodeBinder
from desktop.views.equipment.round_banner import RoundBanner
from desktop.views.equipment.round_lines import RoundColumns, RoundFilter, is_unknown
from desktop.views.equipment.tag_steps import TagSteps
from desktop.views.equipment.words import scan_words
from desktop.widgets.icon_button import IconButton
from desktop.widgets.local_table import LocalTable
from desktop.widgets.walk_head import WalkHead
from domain.assets.rounds import RoundKind, RoundLine, RoundPage, RoundScan, ScanOutcome

translate = QCoreApplication.translate


class RoundView(QWidget):
    """Signals:
    closed(): the round was deleted, there is nothing to show.
    record_requested(round_id): the signed record of a stock-take.
    counted(round_id, RoundCounts): how far it is by now.
    """

    closed = Signal()
    record_requested = Signal(int)
    counted = Signal(int, object)

    def __init__(self, services: Services, kind: RoundKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._kind = kind
        self.round_id = 0
        self.page: RoundPage | None = None
        self._last_tag = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = self._make_head()
        column.addWidget(self.head)
        self.steps = TagSteps(services)
        self.steps.changed.connect(self.load)
        self.steps.setVisible(kind is RoundKind.TAGGING)
        column.addWidget(self.steps)
        self.banner = RoundBanner(with_place=kind is RoundKind.STOCK_TAKE)
        column.addWidget(self.banner)
        self.filter = RoundFilter(kind)
        self.filter.changed.connect(self._show_lines)
        column.addWidget(self.filter)
        self.binder = CodeBinder(services)
        self.binder.bound.connect(lambda _code: self.load())
        column.addWidget(self.binder)
        self._columns = RoundColumns(kind, services.session)
        self.table = LocalTable(
            services.settings,
            f"round_{kind.value}",
            self._columns.all(),
            lambda line: line.asset_id,
        )
        self.table.setAccessibleName(translate("Equipment", "Machines of this round"))
        self.table.activated_id.connect(self._open)
        self.table.menu_requested.connect(self._show_menu)
        self.table.selection_changed.connect(
            lambda: self.steps.show_chosen(self.table.selected_ids())
        )
        column.addWidget(self.table, 1)
        self._refresher = Refresher(services.bus, self, ("asset", "round"), lambda _c: self.load())
        services.devices.takers.add(self)

    def _make_head(self) -> WalkHead:
        self.scope = QLabel()
        self.scope.setProperty("role", "muted")
        self.record = QPushButton(translate("Equipment", "Record (PDF)"))
        self.record.clicked.connect(lambda: self.record_requested.emit(self.round_id))
        self.record.setVisible(self._kind is RoundKind.STOCK_TAKE)
        more = IconButton("dots-three", translate("Equipment", "More"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        delete = menu.addAction(translate("Equipment", "Delete this round …"))
        delete.triggered.connect(self.ask_delete)
        more.setMenu(menu)
        return WalkHead(
            translate("Equipment", "Found"),
            self._finish,
            beside=self.scope,
            extras=(self.record,),
            last=(more,),
        )

    # --- loading ----------------------------------------------------------------------------------
    def open(self, round_id: int) -> None:
        if round_id != self.round_id:
            self.round_id = round_id
            self.page = None
            self._last_tag = 0
            self.banner.say("", "", "")
            self.filter.show_all()
            self.binder.hide()
        self.load()

    def load(self) -> None:
        round_id = self.round_id
        if not round_id:
            return

        def read(ctx: JobContext) -> RoundPage:
            with ctx.queries() as queries:
                return queries.equipment.round_page(round_id)

        handle = self._services.jobs.read(read, key=f"round-{self._kind.value}")
        handle.then(self._take).catch(lambda _error: self.closed.emit())

    def _take(self, page: RoundPage) -> None:
        if page.round.id != self.round_id:
            return
        self.page = page
        counts = page.counted()
        is_open = page.round.is_open
        state = (
            translate("Equipment", "Under way") if is_open else translate("Equipment", "Finished")
        )
        self.head.show_state(page.round.name, state, "accent" if is_open else "neutral")
        self.scope.setText(page.round.scope)
        finish = (
            translate("Equipment", "Finish the round")
            if is_open
            else translate("Equipment", "Go on with it")
        )
        ready = is_open and not counts.missing
        self.head.show_progress(counts.found, counts.expected, finish, is_ready=ready)
        self._columns.is_open = is_open
        if self._kind is RoundKind.TAGGING:
            self.steps.show_round(self.round_id, page.lines, counts)
            self.steps.setEnabled(is_open)
        self.banner.place.setEnabled(is_open)
        self.filter.show_counts(counts)
        self._show_lines()
        self.counted.emit(page.round.id, counts)
        if not self.banner.said.text() and self.banner.keep.isHidden():
            self._say_ready(is_open)

    def _say_ready(self, is_open: bool) -> None:
        text = translate("Equipment", "Scan the next machine.")
        if not is_open:
            text = translate("Equipment", "Nothing can be scanned into it any more.")
        self.banner.say("", text, "")

    def _show_lines(self) -> None:
        if self.page is not None:
            self.table.show_rows(self.filter.chosen_of(self.page))
            self.steps.show_chosen(self.table.selected_ids())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresher.shown()

    # --- scans ------------------------------------------------------------------------------------
    def wants_scan(self) -> bool:
        return self.isVisible() and self.page is not None and self.page.round.is_open

    def take_scan(self, scan: Scan) -> str:
        handle = actions.scan_in_round(
            self._services,
            self.round_id,
            scan.code,
            raw=scan.raw,
            source=scan.source,
            place=self.banner.place.text().strip(),
            last_tag=self._last_tag,
        )
        handle.then(self._on_scanned)
        handle.catch(lambda error: self.banner.say("✕", sentence_of(error), "red"))
        return "round"

    def _on_scanned(self, scan: RoundScan) -> None:
        said, advice, tone = scan_words(scan, self._kind)
        self.banner.say(said, advice, tone)
        if scan.outcome in (ScanOutcome.FOUND, ScanOutcome.AGAIN):
            self._last_tag = scan.asset_id
        elif scan.outcome is ScanOutcome.MISMATCH:
            self._last_tag = 0
        if tone in ("amber", "red"):
            self.banner.beep_twice()
        self._services.devices.logged.emit()
        self.load()
        if scan.asset_id and self.table.row_of(scan.asset_id) is not None:
            self.table.select_ids([scan.asset_id], current=scan.asset_id)

    # --- by hand ----------------------------------------------------------------------------------
    def _open(self, asset_id: int) -> None:
        if asset_id > 0:
            self._services.navigator.open_requested.emit("asset", asset_id)

    def _show_menu(self, point: QPoint) -> None:
        lines: list[RoundLine] = self.table.chosen_rows()
        if not lines or self.page is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if is_unknown(lines[0]):
            self.binder.fill_menu(menu, lines[0].code)
        else:
            self._fill_menu(menu, lines, is_open=self.page.round.is_open)
        menu.popup(point)

    def _fill_menu(self, menu: QMenu, lines: list[RoundLine], *, is_open: bool) -> None:
        ids = tuple(line.asset_id for line in lines)
        if len(lines) == 1:
            opening = menu.addAction(translate("Equipment", "Open"))
            opening.triggered.connect(lambda: self._open(ids[0]))
        seen = menu.addAction(translate("Equipment", "It is here (tag cannot be read)"))
        seen.triggered.connect(lambda: self._mark(ids, seen=True))
        unseen = menu.addAction(translate("Equipment", "Not seen after all"))
        unseen.triggered.connect(lambda: self._mark(ids, seen=False))
        for action in (seen, unseen):
            action.setEnabled(is_open)
        here = [line for line in lines if line.seen_place]
        if self._kind is RoundKind.STOCK_TAKE:
            moved = menu.addAction(translate("Equipment", "Note where it was found in the ledger"))
            moved.setEnabled(bool(here))
            moved.triggered.connect(lambda: self.note_places(here))

    def _mark(self, ids: tuple[int, ...], *, seen: bool) -> None:
        place = self.banner.place.text().strip()
        handle = actions.mark_seen(self._services, self.round_id, ids, seen=seen, place=place)
        handle.then(lambda _none: self.load())

    def note_places(self, lines: list[RoundLine]) -> None:
        """From now on the ledger says they stand where they were found."""
        places = tuple((line.asset_id, line.seen_place) for line in lines)
        handle = actions.note_places(self._services, places)
        handle.then(lambda _none: self.load())

    def _finish(self) -> None:
        if self.page is not None:
            handle = actions.close_round(
                self._services, self.round_id, finished=self.page.round.is_open
            )
            self.banner.say("", "", "")
            handle.then(lambda _round: self.load())

    def ask_delete(self) -> None:
        """A round nobody walked goes at once; scans of a day only after a question."""
        seen = sum(1 for line in self.page.lines if line.seen_at) if self.page is not None else 0
        if not seen:
            self._delete()
            return
        text = translate(
            "Equipment", "Its {count} scans go with it and cannot be brought back."
        ).format(count=count_text(seen))
        self.banner.ask(text, translate("Equipment", "Delete the round"), self._delete)

    def _delete(self) -> None:
        handle = actions.delete_round(self._services, self.round_id)
        handle.then(lambda _none: self.closed.emit())
