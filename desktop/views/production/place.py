"""Tracing back: from machine and time, a work order, or a batch, to everything it hangs together with
(RV-08)."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import production as actions
from desktop.changes import Follower
from desktop.errors import sentence_of
from desktop.format import count_text, moment_text
from desktop.jobs import JobContext
from desktop.paths import folder
from desktop.services import Services
from desktop.views.lists.machine_field import MachineField
from desktop.views.lists.table_export import TableExport
from desktop.views.production.record_form import RecordForm
from desktop.widgets.forms import Form
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from desktop.widgets.moment_edit import MomentEdit
from desktop.widgets.section import SectionHeader
from domain.assets.asset import Asset
from domain.production.record import ProductionRecord, parameters_text
from domain.production.tracing import TraceQuestion, TraceRow, summarise

translate = QCoreApplication.translate
#: Before the fault was reported, when looking back from a work order.
_BEFORE_FAULT = timedelta(hours=24)


class TracePlace(QWidget):
    """The question above, the chain in words, the records below."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.rows: tuple[TraceRow, ...] = ()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = SectionHeader(translate("Production", "Trace back"))
        new = QPushButton(translate("Production", "New record"))
        new.clicked.connect(self.begin_new)
        self.header.add(new)
        columns = self._columns()
        self.table = LocalTable(services.settings, "trace", columns, lambda row: row.record.id)
        self.table.setAccessibleName(translate("Production", "Production records"))
        self.table.activated_id.connect(self._edit)
        self.table.menu_requested.connect(self._show_menu)
        self.export = TableExport(
            services, self.table, columns, translate("Production", "Trace back"), self
        )
        self.header.add(self.export.button())
        report = QPushButton(translate("Production", "Report (PDF)"))
        report.clicked.connect(self.print_report)
        self.header.add(report)
        column.addWidget(self.header)
        column.addWidget(self._question())
        self.record = RecordForm(services)
        column.addWidget(self.record)
        self.chain = QLabel()
        self.chain.setContentsMargins(16, 8, 16, 8)
        self.chain.setProperty("role", "sub")
        self.chain.setWordWrap(True)
        self.chain.setTextFormat(Qt.TextFormat.PlainText)
        self.chain.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.chain)
        column.addWidget(self.table, 1)
        Follower(services.bus, self, ("production_record",), self.search)

    def _question(self) -> QWidget:
        session = self._services.session
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(16, 10, 16, 6)
        row.setSpacing(10)
        form = Form(columns=4)
        self.machine = MachineField(self._services)
        self.machine.setPlaceholderText(translate("Production", "Code or name of the machine"))
        self.since, self.until = MomentEdit(session), MomentEdit(session)
        self.order = QLineEdit()
        self.order.setPlaceholderText(translate("Production", "Number of a work order"))
        self.order.returnPressed.connect(self.from_order)
        self.batch, self.number, self.operator = QLineEdit(), QLineEdit(), QLineEdit()
        form.add(translate("Production", "Machine"), self.machine)
        form.add(translate("Production", "From"), self.since)
        form.add(translate("Production", "Until"), self.until)
        form.add(translate("Production", "Or a work order (Enter)"), self.order)
        form.add(translate("Production", "Material batch"), self.batch)
        form.add(translate("Production", "Production order"), self.number)
        form.add(translate("Production", "Operator"), self.operator)
        buttons = QWidget()
        both = QHBoxLayout(buttons)
        both.setContentsMargins(0, 0, 0, 0)
        self.go = QPushButton(translate("Production", "Trace"))
        self.go.setProperty("role", "primary")
        self.go.clicked.connect(self.search)
        clear = QPushButton(translate("Production", "Clear"))
        clear.clicked.connect(self.clear)
        both.addWidget(self.go)
        both.addWidget(clear)
        both.addStretch(1)
        form.add("", buttons)
        for field in (self.machine, self.batch, self.number, self.operator):
            field.returnPressed.connect(self.search)
        row.addWidget(form, 1)
        return box

    def _columns(self) -> tuple[Column, ...]:
        session = self._services.session
        return (
            Column("from", translate("Production", "From"),
                   lambda r: moment_text(r.record.starts_at, session), 140),
            Column("until", translate("Production", "Until"),
                   lambda r: moment_text(r.record.ends_at, session), 140),
            Column("machine", translate("Production", "Machine"),
                   lambda r: f"{r.asset_code} {r.asset_name}".strip(), 190, strong=True),
            Column("number", translate("Production", "Production order"),
                   lambda r: r.record.production_order, 130),
            Column("product", translate("Production", "Product"), lambda r: r.record.product, 130),
            Column("operator", translate("Production", "Operator"),
                   lambda r: r.record.operator, 80),
            Column("batches", translate("Production", "Material batches"),
                   lambda r: "、".join(r.record.batches), 160),
            Column("parameters", translate("Production", "Process parameters"),
                   lambda r: parameters_text(r.record.parameters), 240),
            Column("orders", translate("Production", "Faults meanwhile"),
                   lambda r: "、".join(r.work_orders), 150,
                   tone=lambda r: "amber" if r.work_orders else ""),
            Column("notes", translate("Production", "Notes"), lambda r: r.record.notes, 120,
                   muted=True),
        )  # fmt: skip

    # --- asking -----------------------------------------------------------------------------------
    def question(self) -> TraceQuestion:
        return TraceQuestion(
            self.machine.machine_id(),
            self.since.moment,
            self.until.moment,
            self.batch.text().strip(),
            self.number.text().strip(),
            self.operator.text().strip(),
        )

    def search(self) -> None:
        question = self.question()

        def read(ctx: JobContext) -> tuple[TraceRow, ...]:
            with ctx.queries() as queries:
                return queries.production.trace(question)

        self._services.jobs.read(read, key="trace").then(self._take)

    def _take(self, rows: tuple[TraceRow, ...]) -> None:
        self.rows = rows
        self.table.show_rows(rows)
        self.header.set_detail(
            translate("Production", "{count} records").format(count=count_text(len(rows)))
        )
        found = summarise(rows)
        parts = [
            (translate("Production", "Machines passed"), found.machines),
            (translate("Production", "Production orders"), found.production_orders),
            (translate("Production", "Operators"), found.operators),
            (translate("Production", "Material batches"), found.batches),
            (translate("Production", "Faults meanwhile"), found.work_orders),
        ]
        lines = [f"{title} {len(names)}: {_some(names)}" for title, names in parts if names]
        self.chain.setText("\n".join(lines))
        self.chain.setVisible(bool(lines) and not self.question().is_empty)

    def from_order(self) -> None:
        """The day before the fault of that work order, at its machine."""
        number = self.order.text().strip()
        if not number:
            return

        def read(ctx: JobContext) -> tuple[Asset | None, object]:
            with ctx.queries() as queries:
                found = queries.production.fault_of(number)
                assets = queries.assets([found[0]]) if found and found[0] else ()
            return (assets[0] if assets else None), found

        def show(answer: tuple[Asset | None, object]) -> None:
            machine, found = answer
            if machine is None or not isinstance(found, tuple):
                text = translate("Production", "There is no work order {number} about a machine.")
                self._services.feedback.status.emit(text.format(number=number))
                return
            self.machine.show_machine(machine)
            self.since.set_moment(found[1] - _BEFORE_FAULT)
            self.until.set_moment(found[1])
            self.search()

        self._services.jobs.read(read, key="trace-order").then(show)

    def clear(self) -> None:
        self.machine.show_machine(None)
        for moment in (self.since, self.until):
            moment.set_moment(None)
        for field in (self.order, self.batch, self.number, self.operator):
            field.clear()
        self.search()

    # --- records ----------------------------------------------------------------------------------
    def begin_new(self) -> None:
        """An empty record of the machine in hand."""
        now = self._services.session.now().replace(second=0, microsecond=0)
        self._begin(ProductionRecord(0, 0, now, now), self.machine.machine_id())

    def _edit(self, record_id: int) -> None:
        row: TraceRow | None = self.table.row_of(record_id)
        if row is not None:
            self._begin(row.record, row.record.asset_id)

    def _begin(self, record: ProductionRecord, asset_id: int | None) -> None:
        def read(ctx: JobContext) -> Asset | None:
            with ctx.queries() as queries:
                found = queries.assets([asset_id]) if asset_id else ()
            return found[0] if found else None

        self._services.jobs.read(read, key="trace-record").then(
            lambda machine: self.record.begin(record, machine)
        )

    def _show_menu(self, point: QPoint) -> None:
        chosen: list[TraceRow] = self.table.chosen_rows()
        if not chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(chosen) == 1:
            row = chosen[0]
            machine = menu.addAction(translate("Production", "Open the machine"))
            machine.triggered.connect(
                lambda: self._services.navigator.open_requested.emit("asset", row.record.asset_id)
            )
            for batch in row.record.batches:
                text = translate("Production", "Where else did batch {batch} go?")
                action = menu.addAction(text.format(batch=batch))
                action.triggered.connect(lambda _=False, b=batch: self.follow(b))
            correct = menu.addAction(translate("Production", "Correct …"))
            correct.triggered.connect(lambda: self._edit(row.record.id))
        delete = menu.addAction(translate("Production", "Delete"))
        ids = tuple(row.record.id for row in chosen)
        delete.triggered.connect(lambda: self.delete(ids))
        menu.popup(point)

    def follow(self, batch: str) -> None:
        """From one batch to all machines and times it went through."""
        self.clear()
        self.batch.setText(batch)
        self.search()

    def delete(self, ids: tuple[int, ...]) -> None:
        handle = actions.delete_records(self._services, ids)
        handle.catch(lambda error: self._services.feedback.status.emit(sentence_of(error)))

    def print_report(self) -> None:
        """Question and answer on paper, for an audit."""
        out = folder("documents") / "trace.pdf"

        def show(_made: object) -> None:
            from desktop.views.preview.window import show_document

            show_document(self._services, out, translate("Production", "Trace back"), self)

        self._services.printing.trace_report(self.question(), out).then(show)


def _some(names: tuple[str, ...], most: int = 12) -> str:
    shown = "、".join(names[:most])
    return f"{shown} …" if len(names) > most else shown
