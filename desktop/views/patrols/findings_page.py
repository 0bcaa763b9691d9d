"""What was found on patrols, followed until its repair order is closed."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from desktop.changes import Follower
from desktop.format import count_text, moment_text
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.services import Services
from desktop.views.lists.table_page import TablePage
from desktop.views.patrols.words import finding_state, finding_tone
from desktop.widgets.lazy_model import Column
from domain.patrols.patrol import Severity
from domain.patrols.read_models import FindingRow

translate = QCoreApplication.translate
#: Closed findings older than this are in the history of their machine.
_DAYS = 366
_TONES = {Severity.STOPPED: "red", Severity.SERIOUS: "amber"}


class FindingsPage(TablePage):
    """Signals:
    patrol_requested(id): the patrol it was found on.
    """

    patrol_requested = Signal(int)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            services, translate("Patrols", "Findings"), "patrol_findings", parent=parent
        )
        self._rows: tuple[FindingRow, ...] = ()
        self.only_open = QCheckBox(translate("Patrols", "Only those still open"))
        self.only_open.setChecked(True)
        self.only_open.toggled.connect(lambda _on: self._show())
        self.header.add(self.only_open)
        self.table.activated_id.connect(self._open)
        self.export = self._add_export()
        topics = ("patrol", "patrol_result", "work_order")
        Follower(services.bus, self, topics, self.load)

    def _columns(self) -> tuple[Column, ...]:
        session = self._services.session
        return (
            Column("at", translate("Patrols", "Found on"), lambda r: moment_text(r.at, session), 140),
            Column("route", translate("Patrols", "Route"), lambda r: r.route, 130),
            Column("point", translate("Patrols", "Point"), lambda r: r.point, 150, strong=True),
            Column("words", translate("Patrols", "What is wrong"), lambda r: r.words, 300),
            Column("severity", translate("Patrols", "How bad"), lambda r: label(r.severity), 132,
                   tone=lambda r: _TONES.get(r.severity, "plain")),
            Column("order", translate("Patrols", "Repair order"), lambda r: r.order_number, 150),
            Column("state", translate("Patrols", "State"), finding_state, 112, tone=finding_tone),
            Column("technician", translate("Patrols", "Technician"), lambda r: r.technician, 90),
            Column("closed", translate("Patrols", "Closed"),
                   lambda r: moment_text(r.closed_at, session), 140),
            Column("actor", translate("Patrols", "Entered by"), lambda r: r.actor, 90, muted=True),
        )  # fmt: skip

    def load(self) -> None:
        session = self._services.session
        since = session.local(session.now()).date() - timedelta(days=_DAYS)

        def read(ctx: JobContext) -> tuple[FindingRow, ...]:
            with ctx.queries() as queries:
                return queries.patrols.findings(since)

        self._services.jobs.read(read, key="patrol-findings").then(self._take)

    def _take(self, rows: tuple[FindingRow, ...]) -> None:
        self._rows = rows
        self._show()

    def _show(self) -> None:
        shown = [row for row in self._rows if row.is_open or not self.only_open.isChecked()]
        self.table.show_rows(shown)
        text = translate("Patrols", "{open} open of {all} in the last year")
        count = sum(row.is_open for row in self._rows)
        self.header.set_detail(text.format(open=count_text(count), all=count_text(len(self._rows))))

    def _open(self, finding_id: int) -> None:
        row: FindingRow | None = self.table.row_of(finding_id)
        if row is None:
            return
        if row.order_id is not None:
            self._services.navigator.open_requested.emit("work_order", row.order_id)
        else:
            self.patrol_requested.emit(row.patrol_id)

    def row_menu(self, row: FindingRow) -> QMenu:
        open_requested = self._services.navigator.open_requested
        menu = QMenu(self)
        if row.order_id is not None:
            order_id = row.order_id
            repair = menu.addAction(translate("Patrols", "Open the repair order"))
            repair.triggered.connect(lambda: open_requested.emit("work_order", order_id))
        if row.asset_id is not None:
            asset_id = row.asset_id
            machine = menu.addAction(translate("Patrols", "Open the machine"))
            machine.triggered.connect(lambda: open_requested.emit("asset", asset_id))
        patrol = menu.addAction(translate("Patrols", "Show the patrol"))
        patrol.triggered.connect(lambda: self.patrol_requested.emit(row.patrol_id))
        return menu
