"""Contracts and warranties about to end, each with the service behind it; that on a page to take
along."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QWidget

from desktop.changes import Refresher
from desktop.format import count_text, money_text, percent_text, phone_text
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.paths import file_name, folder
from desktop.services import Services
from desktop.settings import LANGUAGE
from desktop.views.lists.table_page import TablePage
from desktop.widgets.lazy_model import Column
from domain.renewals.record import Renewal, RenewalKind

translate = QCoreApplication.translate
_PERIODS = (30, 60, 90, 180)
_USUAL = 60
#: Below this it is urgent.
_SOON = 14


class RenewalsPage(TablePage):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._rows: tuple[Renewal, ...] = ()
        super().__init__(
            services,
            translate("Aftercare", "Contracts and warranties that end"),
            "renewals",
            lambda row: self._rows.index(row) + 1,
            empty=translate(
                "Aftercare",
                "No contract and no warranty ends in that time. Contracts stand on the page of their "
                "customer, warranties on that of their machine.",
            ),
            parent=parent,
        )
        self.period = QComboBox()
        self.period.setAccessibleName(translate("Aftercare", "Ending in"))
        for days in _PERIODS:
            text = translate("Aftercare", "in the next {count} days")
            self.period.addItem(text.format(count=days), days)
        self.period.setCurrentIndex(_PERIODS.index(_USUAL))
        self.period.currentIndexChanged.connect(lambda _index: self.load())
        self.header.add(self.period)
        self.table.activated_id.connect(self._open)
        self.table.selection_changed.connect(self._show_chosen)
        self._add_export(translate("Aftercare", "Renewals"))
        self.paper = QPushButton(translate("Aftercare", "Service record (PDF)"))
        self.paper.setProperty("role", "primary")
        self.paper.setEnabled(False)
        self.paper.clicked.connect(self.print_record)
        self.header.add(self.paper)
        self._refresher = Refresher(
            services.bus, self, ("customer", "asset"), lambda _c: self.load()
        )

    def _today(self) -> date:
        session = self._services.session
        return session.local(session.now()).date()

    def _columns(self) -> tuple[Column, ...]:
        def rating(row: Renewal) -> str:
            mean = row.figures.rating
            return "" if mean is None else f"{mean:.1f} ({count_text(row.figures.rated)})"

        def kept(row: Renewal) -> str:
            return percent_text(row.figures.kept_share) if row.figures.judged else ""

        def orders(row: Renewal) -> str:
            count = count_text(row.figures.orders)
            return f"{count} / {count_text(row.visits)}" if row.visits else count

        return (
            Column("ends", translate("Aftercare", "Ends on"), lambda r: r.ends_on.isoformat(), 100,
                   strong=True),
            Column("left", translate("Aftercare", "Days left"),
                   lambda r: str(r.days_left(self._today())), 90, right=True, tone=self._tone),
            Column("kind", translate("Aftercare", "What ends"), lambda r: label(r.kind), 80),
            Column("name", translate("Aftercare", "Contract or machine"),
                   lambda r: f"{r.asset_code} {r.name}".strip(), 200),
            Column("customer", translate("Aftercare", "Customer"), lambda r: r.customer_name, 180,
                   strong=True),
            Column("phone", translate("Aftercare", "Phone"), lambda r: phone_text(r.phone), 120),
            Column("orders", translate("Aftercare", "Visits (paid for)"), orders, 130, right=True),
            Column("planned", translate("Aftercare", "Upkeep"),
                   lambda r: count_text(r.figures.planned), 70, right=True),
            Column("kept", translate("Aftercare", "Limits kept"), kept, 90, right=True),
            Column("rating", translate("Aftercare", "Rating"), rating, 90, right=True),
            Column("complaints", translate("Aftercare", "Complaints"),
                   lambda r: count_text(r.figures.complaints) if r.figures.complaints else "", 80,
                   right=True),
            Column("cost", translate("Aftercare", "Cost"), lambda r: money_text(r.figures.cost_fen),
                   110, right=True),
        )  # fmt: skip

    def _tone(self, row: Renewal) -> str:
        left = row.days_left(self._today())
        return "red" if left < 0 else "amber" if left <= _SOON else ""

    def load(self) -> None:
        today, days = self._today(), int(self.period.currentData())

        def read(ctx: JobContext) -> tuple[Renewal, ...]:
            with ctx.queries() as queries:
                return queries.renewals.ending(today, days)

        def show(rows: tuple[Renewal, ...]) -> None:
            self._rows = rows
            self.table.show_rows(rows)
            contracts = sum(row.kind is RenewalKind.CONTRACT for row in rows)
            text = translate("Aftercare", "{contracts} contracts, {warranties} warranties")
            self.header.set_detail(
                text.format(
                    contracts=count_text(contracts), warranties=count_text(len(rows) - contracts)
                )
                if rows
                else ""
            )
            self._show_chosen()

        self._services.jobs.read(read, key="renewals").then(show)

    # --- acting -----------------------------------------------------------------------------------
    def _show_chosen(self) -> None:
        self.paper.setEnabled(len(self.table.chosen_rows()) == 1)

    def _open(self, row_id: int) -> None:
        row: Renewal | None = self.table.row_of(row_id)
        if row is not None:
            self._open_row(row)

    def _open_row(self, row: Renewal) -> None:
        opened = self._services.navigator.open_requested
        if row.asset_id is not None:
            opened.emit("asset", row.asset_id)
        elif row.customer_id is not None:
            opened.emit("customer", row.customer_id)

    def row_menu(self, row: Renewal) -> QMenu:
        menu = QMenu(self)
        menu.addAction(translate("Aftercare", "Service record (PDF)")).triggered.connect(
            self.print_record
        )
        menu.addAction(translate("Aftercare", "Open")).triggered.connect(
            lambda: self._open_row(row)
        )
        customer_id = row.customer_id
        if row.asset_id is not None and customer_id is not None:
            menu.addAction(translate("Aftercare", "Open the customer")).triggered.connect(
                lambda: self._services.navigator.open_requested.emit("customer", customer_id)
            )
        return menu

    def print_record(self) -> None:
        """The service record of the one chosen, in the preview."""
        from desktop.views.preview.window import show_document

        rows: list[Renewal] = self.table.chosen_rows()
        services = self._services
        if len(rows) != 1 or services.reports is None:
            return
        row = rows[0]
        name = file_name(row.customer_name or row.asset_code, "record")
        out = folder("documents") / f"service-{name}-{row.ends_on.isoformat()}.pdf"
        title = translate("Aftercare", "Service record")
        services.reports.service_record(row, services.settings.get(LANGUAGE), out).then(
            lambda _made: show_document(services, out, title, self)
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresher.shown()
        self.load()
