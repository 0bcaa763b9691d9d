"""One round: how far it is, what the last scan was, and every machine of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import equipment as actions
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.format import count_text, moment_text
from desktop.jobs import JobContext
from desktop.scanning import Scan
from desktop.services import Services
from desktop.views.equipment.tag_steps import TagSteps
from desktop.views.equipment.words import scan_words
from desktop.widgets.chip import Chip, set_role
from desktop.widgets.icon_button import IconButton
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from desktop.widgets.tab_button import TabButton
from domain.assets.rounds import (
    RoundCounts,
    RoundKind,
    RoundLine,
    RoundPage,
    RoundScan,
    ScanOutcome,
)

translate = QCoreApplication.translate
_BEEP_MS = 220
_BANNER = {"red": "danger", "amber": "warning"}


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
        self._second_beep = QTimer(self, singleShot=True, interval=_BEEP_MS)
        self._second_beep.timeout.connect(QApplication.beep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self.steps = TagSteps(services)
        self.steps.changed.connect(self.load)
        self.steps.setVisible(kind is RoundKind.TAGGING)
        column.addWidget(self.steps)
        self.banner = self._banner()
        column.addWidget(self.banner)
        column.addWidget(self._filters())
        self.table = LocalTable(
            services.settings, f"round_{kind.value}", self._columns(), lambda line: line.asset_id
        )
        self.table.setAccessibleName(translate("Equipment", "Machines of this round"))
        self.table.activated_id.connect(
            lambda asset_id: services.navigator.open_requested.emit("asset", asset_id)
        )
        self.table.menu_requested.connect(self._show_menu)
        self.table.selection_changed.connect(
            lambda: self.steps.show_chosen(self.table.selected_ids())
        )
        column.addWidget(self.table, 1)
        self._refresher = Refresher(services.bus, self, ("asset", "round"), lambda _c: self.load())
        services.devices.takers.add(self)

    # --- building ---------------------------------------------------------------------------------
    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 12, 12, 4)
        row.setSpacing(8)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        row.addWidget(self.title)
        self.state = Chip()
        row.addWidget(self.state)
        self.scope = QLabel()
        self.scope.setProperty("role", "muted")
        row.addWidget(self.scope, 1)
        self.figure = QLabel()
        self.figure.setProperty("role", "figure")
        self.figure.setAccessibleName(translate("Equipment", "Found"))
        row.addWidget(self.figure)
        self.record = QPushButton(translate("Equipment", "Record (PDF)"))
        self.record.clicked.connect(lambda: self.record_requested.emit(self.round_id))
        self.record.setVisible(self._kind is RoundKind.STOCK_TAKE)
        row.addWidget(self.record)
        self.finish = QPushButton()
        self.finish.clicked.connect(self._finish)
        row.addWidget(self.finish)
        more = IconButton("dots-three", translate("Equipment", "More"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        delete = menu.addAction(translate("Equipment", "Delete this round"))
        delete.triggered.connect(self._delete)
        more.setMenu(menu)
        row.addWidget(more)
        return head

    def _banner(self) -> QWidget:
        banner = QWidget()
        banner.setProperty("role", "sub")
        banner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(banner)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        self.said = QLabel()
        self.said.setProperty("role", "title")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.advice = QLabel()
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.said)
        row.addWidget(self.advice, 1)
        self.place = QLineEdit()
        self.place.setPlaceholderText(translate("Equipment", "Where I am (noted with the finds)"))
        self.place.setFixedWidth(240)
        self.place.setVisible(self._kind is RoundKind.STOCK_TAKE)
        row.addWidget(self.place)
        return banner

    def _filters(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 8, 14, 6)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, TabButton] = {}
        names = ["all", "missing", "found"]
        if self._kind is RoundKind.STOCK_TAKE:
            names += ["elsewhere", "unknown"]
        for name in names:
            button = TabButton()
            button.clicked.connect(lambda _checked=False: self._show_lines())
            self._group.addButton(button)
            self.buttons[name] = button
            row.addWidget(button)
        self.buttons["all"].setChecked(True)
        row.addStretch(1)
        self.unknown = QLabel()
        self.unknown.setProperty("role", "muted")
        self.unknown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self.unknown)
        return bar

    def _columns(self) -> tuple[Column, ...]:
        session = self._services.session

        def place(line: RoundLine) -> str:
            return " / ".join(x for x in (line.customer, line.site, line.location) if x)

        columns = [
            Column("ordinal", "#", lambda line: str(line.ordinal + 1), 48, right=True, muted=True),
            Column("state", translate("Equipment", "State"), self._state_of, 112,
                   tone=self._tone_of),
            Column("code", translate("Equipment", "Code"), lambda line: line.code or "–", 130,
                   strong=True),
            Column("name", translate("Equipment", "Machine"), lambda line: line.name, 170),
            Column("model", translate("Equipment", "Model"), lambda line: line.model, 130),
            Column("place", translate("Equipment", "Where it stands"), place, 240),
            Column("serial", translate("Equipment", "Serial number"),
                   lambda line: line.serial_number, 130, muted=True),
        ]  # fmt: skip
        if self._kind is RoundKind.TAGGING:
            columns.append(
                Column("printed", translate("Equipment", "Printed"),
                       lambda line: moment_text(line.printed_at, session), 130)
            )  # fmt: skip
        else:
            columns.append(
                Column("seen_place", translate("Equipment", "Found at"),
                       lambda line: line.seen_place, 150)
            )  # fmt: skip
        columns += [
            Column("seen", translate("Equipment", "Scanned"),
                   lambda line: moment_text(line.seen_at, session), 130),
            Column("by", translate("Equipment", "Who"), lambda line: line.seen_by, 90),
        ]  # fmt: skip
        return tuple(columns)

    def _state_of(self, line: RoundLine) -> str:
        if not line.expected:
            return translate("Equipment", "Elsewhere")
        if line.seen_at is not None:
            if self._kind is RoundKind.TAGGING:
                return translate("Equipment", "Tagged")
            return translate("Equipment", "Found")
        if self._kind is RoundKind.STOCK_TAKE:
            is_open = self.page is None or self.page.round.is_open
            if is_open:
                return translate("Equipment", "Not yet seen")
            return translate("Equipment", "Missing")
        if not line.code:
            return translate("Equipment", "No code")
        if line.printed_at is None:
            return translate("Equipment", "To print")
        return translate("Equipment", "To scan")

    def _tone_of(self, line: RoundLine) -> str:
        if not line.expected:
            return "amber"
        if line.seen_at is not None:
            return "accent"
        is_open = self.page is None or self.page.round.is_open
        return "neutral" if is_open else "red"

    # --- loading ----------------------------------------------------------------------------------
    def open(self, round_id: int) -> None:
        if round_id != self.round_id:
            self.round_id = round_id
            self.page = None
            self._last_tag = 0
            self._say("", "", "")
            self.buttons["all"].setChecked(True)
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
        self.title.setText(page.round.name)
        self.scope.setText(page.round.scope)
        is_open = page.round.is_open
        self.state.set(
            translate("Equipment", "Under way") if is_open else translate("Equipment", "Finished"),
            "accent" if is_open else "neutral",
        )
        self.figure.setText(f"{count_text(counts.found)} / {count_text(counts.expected)}")
        self.finish.setText(
            translate("Equipment", "Finish the round")
            if is_open
            else translate("Equipment", "Go on with it")
        )
        set_role(self.finish, "role", "primary" if is_open and not counts.missing else "")
        if self._kind is RoundKind.TAGGING:
            self.steps.show_round(self.round_id, page.lines, counts)
            self.steps.setEnabled(is_open)
        self.place.setEnabled(is_open)
        self._show_figures(counts)
        self._show_lines()
        self.counted.emit(page.round.id, counts)
        if not self.said.text():
            self._say_ready(is_open)

    def _say_ready(self, is_open: bool) -> None:
        if is_open:
            text = translate("Equipment", "Scan the next machine.")
            self._say("", text, "neutral")
        else:
            self._say("", translate("Equipment", "Nothing can be scanned into it any more."), "")

    def _show_figures(self, counts: RoundCounts) -> None:
        texts = {
            "all": (translate("Equipment", "All"), counts.expected + counts.elsewhere),
            "missing": (translate("Equipment", "To do"), counts.missing),
            "found": (translate("Equipment", "Done"), counts.found),
            "elsewhere": (translate("Equipment", "Elsewhere"), counts.elsewhere),
            "unknown": (translate("Equipment", "Unknown codes"), counts.unknown),
        }
        if self._kind is RoundKind.STOCK_TAKE:
            texts["missing"] = (translate("Equipment", "Missing"), counts.missing)
            texts["found"] = (translate("Equipment", "Found"), counts.found)
        for name, button in self.buttons.items():
            title, count = texts[name]
            button.setText(f"{title}  {count_text(count)}")

    def _show_lines(self) -> None:
        page = self.page
        if page is None:
            return
        chosen = next(name for name, button in self.buttons.items() if button.isChecked())
        self.unknown.setText("")
        lines = page.lines
        if chosen == "missing":
            lines = tuple(x for x in lines if x.expected and x.seen_at is None)
        elif chosen == "found":
            lines = tuple(x for x in lines if x.expected and x.seen_at is not None)
        elif chosen == "elsewhere":
            lines = tuple(x for x in lines if not x.expected)
        elif chosen == "unknown":
            lines = ()
            self.unknown.setText("   ".join(line.code for line in page.unknown[:20]))
        self.table.show_rows(lines)
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
            place=self.place.text().strip(),
            last_tag=self._last_tag,
        )
        handle.then(self._on_scanned)
        handle.catch(lambda error: self._say("✕", sentence_of(error), "red"))
        return "round"

    def _on_scanned(self, scan: RoundScan) -> None:
        said, advice, tone = scan_words(scan, self._kind)
        self._say(said, advice, tone)
        if scan.outcome in (ScanOutcome.FOUND, ScanOutcome.AGAIN):
            self._last_tag = scan.asset_id
        elif scan.outcome is ScanOutcome.MISMATCH:
            self._last_tag = 0
        if tone in ("amber", "red"):
            QApplication.beep()
            self._second_beep.start()
        self._services.devices.logged.emit()
        self.load()
        if scan.asset_id and self.table.row_of(scan.asset_id) is not None:
            self.table.select_ids([scan.asset_id], current=scan.asset_id)

    def _say(self, said: str, advice: str, tone: str) -> None:
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.advice.setText(advice)
        set_role(self.banner, "role", _BANNER.get(tone, "sub"))

    # --- by hand ----------------------------------------------------------------------------------
    def _show_menu(self, point: QPoint) -> None:
        lines = self.table.chosen_rows()
        page = self.page
        if not lines or page is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(lines) == 1:
            opening = menu.addAction(translate("Equipment", "Open"))
            navigator, asset_id = self._services.navigator, lines[0].asset_id
            opening.triggered.connect(lambda: navigator.open_requested.emit("asset", asset_id))
        ids = tuple(line.asset_id for line in lines)
        seen = menu.addAction(translate("Equipment", "It is here (tag cannot be read)"))
        seen.triggered.connect(lambda: self._mark(ids, seen=True))
        unseen = menu.addAction(translate("Equipment", "Not seen after all"))
        unseen.triggered.connect(lambda: self._mark(ids, seen=False))
        for action in (seen, unseen):
            action.setEnabled(page.round.is_open)
        here = [line for line in lines if line.seen_place]
        if self._kind is RoundKind.STOCK_TAKE:
            moved = menu.addAction(translate("Equipment", "Note where it was found in the ledger"))
            moved.setEnabled(bool(here))
            moved.triggered.connect(lambda: self.note_places(here))
        menu.popup(point)

    def _mark(self, ids: tuple[int, ...], *, seen: bool) -> None:
        handle = actions.mark_seen(self._services, self.round_id, ids, seen=seen)
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
            self._say("", "", "")
            handle.then(lambda _round: self.load())

    def _delete(self) -> None:
        handle = actions.delete_round(self._services, self.round_id)
        handle.then(lambda _none: self.closed.emit())
