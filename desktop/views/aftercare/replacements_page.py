"""Machines whose repairs cost much of what they cost: better replaced than repaired again."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSpinBox, QWidget

from desktop.changes import Refresher
from desktop.format import count_text, money_text, percent_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.lists.table_page import TablePage
from desktop.widgets.lazy_model import Column
from domain.renewals.record import Replacement

translate = QCoreApplication.translate
_DAYS = 365
_USUAL_PERCENT = 40
_MEMORY = "replacements"


class ReplacementsPage(TablePage):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            services,
            translate("Aftercare", "Better replaced than repaired"),
            "replacements",
            empty=translate(
                "Aftercare",
                "No machine cost that much. Only those with a price are looked at: it stands on the "
                "page of the machine.",
            ),
            parent=parent,
        )
        self.header.add(
            QLabel(translate("Aftercare", "Repairs of 12 months, of the price at least"))
        )
        self.percent = QSpinBox()
        self.percent.setRange(1, 500)
        self.percent.setSuffix(" %")
        self.percent.setAccessibleName(translate("Aftercare", "Share of the price"))
        kept = services.settings.memory(_MEMORY).get("percent", _USUAL_PERCENT)
        self.percent.setValue(int(kept))
        self.percent.valueChanged.connect(self._on_percent)
        self.header.add(self.percent)
        self.table.activated_id.connect(
            lambda each: services.navigator.open_requested.emit("asset", each)
        )
        self._add_export(translate("Aftercare", "Better replaced"))
        self._refresher = Refresher(
            services.bus, self, ("asset", "asset_entry"), lambda _c: self.load()
        )

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("code", translate("Aftercare", "Code"), lambda r: r.code, 120, muted=True),
            Column("name", translate("Aftercare", "Machine"),
                   lambda r: f"{r.name} {r.model}".strip(), 230, strong=True),
            Column("customer", translate("Aftercare", "Customer"), lambda r: r.customer_name, 190),
            Column("share", translate("Aftercare", "Of its price"),
                   lambda r: percent_text(r.share), 100, right=True,
                   tone=lambda r: "red" if r.share >= 1 else "amber"),
            Column("cost", translate("Aftercare", "Spent in 12 months"),
                   lambda r: money_text(r.cost_fen), 150, right=True),
            Column("price", translate("Aftercare", "Price"), lambda r: money_text(r.price_fen), 120,
                   right=True),
            Column("orders", translate("Aftercare", "Visits in 12 months"), lambda r: count_text(r.orders), 150,
                   right=True),
            Column("bought", translate("Aftercare", "Purchased"),
                   lambda r: r.purchased_on.isoformat() if r.purchased_on else "", 110),
        )  # fmt: skip

    def _on_percent(self, percent: int) -> None:
        self._services.settings.set_memory(_MEMORY, {"percent": percent})
        self.load()

    def load(self) -> None:
        since = self._services.session.now() - timedelta(days=_DAYS)
        share = self.percent.value() / 100

        def read(ctx: JobContext) -> tuple[Replacement, ...]:
            with ctx.queries() as queries:
                return queries.renewals.replacements(since, share)

        def show(rows: tuple[Replacement, ...]) -> None:
            self.table.show_rows(rows)
            text = translate("Aftercare", "{count} machines, the dearest first")
            self.header.set_detail(text.format(count=count_text(len(rows))) if rows else "")

        self._services.jobs.read(read, key="replacements").then(show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresher.shown()
        self.load()
