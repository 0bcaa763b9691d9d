"""One machine: its facts to edit, its tag, its orders, its history."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import entities
from desktop.jobs import JobHandle
from desktop.labels import label
from desktop.services import Services
from desktop.views.assets.facts import MachineFacts
from desktop.views.assets.figures_tab import FiguresTab
from desktop.views.assets.files_tab import FilesTab
from desktop.views.assets.logbook_tab import LogbookTab
from desktop.views.assets.machine import MachinePage, read_machine
from desktop.views.assets.patrols_tab import PatrolsTab
from desktop.views.assets.retiring import retirement_words
from desktop.views.lists.entity_page import EntityPageView
from desktop.views.send_ins.tab import SendInsTab
from domain.assets.asset import Asset, WarrantyState
from domain.assets.logbook import EntryKind
from domain.ports.storage import Queries
from domain.read_models import ListFilter, ListQuery

translate = QCoreApplication.translate


class AssetPageView(EntityPageView):
    kind = "asset"
    form: MachineFacts
    topics = (
        "work_order",
        "customer",
        "asset_entry",
        "asset_category",
        "patrol_result",
        "plan",
        "round",
    )

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._first_code = ""
        super().__init__(services, parent)
        self.report = self.add_button(
            translate("Lists", "Report a fault"), self._report, primary=True
        )
        self.owner_button = self.add_button(translate("Lists", "Customer"), self._open_owner)
        self.buttons.addStretch(1)

    def new_title(self) -> str:
        return translate("Lists", "New asset")

    # --- the form ---------------------------------------------------------------------------------
    def build_form(self) -> QWidget:
        form = self.form = MachineFacts(self.services, lambda _asset: self._load())
        self.name = form.name
        return form

    def validate(self) -> bool:
        return self.form.validate()

    def fill(self, entity: Any) -> None:
        page = self.page if isinstance(self.page, MachinePage) else MachinePage(entity)
        self.form.show_machine(entity, page)

    def snapshot(self) -> object:
        return self.form.snapshot()

    def typed(self, before: Any) -> Any:
        return self.form.typed(before)

    def error_fields(self) -> dict[str, QWidget]:
        return self.form.by_error()

    def add_tabs(self) -> None:
        self.logbook = LogbookTab(self.services)
        self.logbook.form.saved.connect(self.more_saved)
        self.files = FilesTab(self.services)
        self.patrols = PatrolsTab(self.services)
        self.figures = FiguresTab(self.services)
        self.tabs.addTab(self.logbook, translate("Lists", "Logbook"))
        self.tabs.addTab(self.files, translate("Lists", "Files"))
        self.tabs.addTab(self.patrols, translate("Lists", "Patrols"))
        self.tabs.addTab(self.figures, translate("Lists", "Cost and failures"))
        self.send_ins = SendInsTab(self.services)
        self.send_ins.counted.connect(
            lambda n: self.show_count(self.send_ins, translate("Lists", "Sent in"), n)
        )
        self.tabs.addTab(self.send_ins, translate("Lists", "Sent in"))

    def store(self, entity: Any, *, anyway: bool) -> JobHandle[Any]:
        del anyway
        return entities.save_asset(self.services, entity)

    def holds_more(self) -> bool:
        return self.logbook.form.is_dirty

    def save_more(self) -> None:
        self.tabs.setCurrentWidget(self.logbook)
        self.logbook.form.save()

    def drop_more(self) -> None:
        self.logbook.form.leave()

    # --- what belongs to it -----------------------------------------------------------------------
    def open(self, entity_id: int) -> None:
        self._first_code = ""
        super().open(entity_id)

    def begin(self, code: str) -> None:
        """A new machine that has its code already."""
        self._first_code = code
        super().open(0)

    def read(self, queries: Queries, entity_id: int) -> Any:
        session = self.services.session
        page = read_machine(queries, entity_id, session.now(), session.zone)
        if entity_id or not self._first_code:
            return page
        return replace(page, asset=replace(page.asset, code=self._first_code))

    def entity_of(self, page: Any) -> Any:
        return page.asset

    def show_page(self, page: Any) -> None:
        asset: Asset = page.asset
        session = self.services.session
        today = session.local(session.now()).date()
        warranty = asset.warranty_on(today)
        covered = "accent" if warranty is WarrantyState.IN_WARRANTY else "neutral"
        chips = [(asset.code, "plain"), (label(asset.status), "neutral")]
        chips.append((label(warranty), covered))
        self.show_chips(chips if asset.id else [])
        self.report.setVisible(asset.id > 0)
        self.owner_button.setVisible(page.customer is not None)
        if page.customer is not None:
            self.owner_button.setText(page.customer.name)
        self.orders.show_briefs(page.orders)
        self.history.show_lines(page.history)
        self.show_count(self.orders, translate("Lists", "Orders"), page.order_count)
        self.logbook.retiring = retirement_words(page)
        lines = self.logbook.show_entries(asset.id, page.entries)
        self.show_count(self.logbook, translate("Lists", "Logbook"), lines)
        files = self.files.show_entries(asset.id, page.entries)
        self.show_count(self.files, translate("Lists", "Files"), files)
        visits = self.patrols.show_visits(page.visits)
        self.show_count(self.patrols, translate("Lists", "Patrols"), visits)
        self.figures.show_figures(page.figures)
        self.figures.show_plans(asset.id, page.plans, page.figures)
        self.send_ins.show_of(asset_id=asset.id)
        self.form.parts.show_parts(page.parts)
        self.form.tag.show_asset(asset)

    def fill_more(self, menu: QMenu) -> None:
        everything = menu.addAction(translate("Lists", "All its orders"))
        everything.triggered.connect(self._show_orders)
        card = menu.addAction(translate("Lists", "Machine card (PDF)"))
        card.triggered.connect(self.print_card)
        retire = menu.addAction(translate("Lists", "Retire …"))
        retire.triggered.connect(self._retire)
        for action in (everything, card, retire):
            action.setEnabled(self.entity_id > 0)

    def print_card(self) -> None:
        """The machine on one page, in the preview."""
        from desktop.paths import folder
        from desktop.settings import LANGUAGE
        from desktop.views.preview.window import show_document

        services, title = self.services, self.title.text()
        if services.reports is None:
            return
        out = folder("slips") / f"machine-{self.entity_id}.pdf"
        language = services.settings.get(LANGUAGE)
        services.reports.asset_card(self.entity_id, language, out).then(
            lambda _made: show_document(services, out, title, self)
        )

    def _show_orders(self) -> None:
        query = ListQuery("work_order", filters=(ListFilter("asset_id", "eq", self.entity_id),))
        self.services.navigator.list_requested.emit(query, self.title.text())

    def _retire(self) -> None:
        self.tabs.setCurrentWidget(self.logbook)
        self.logbook.begin(EntryKind.RETIRED)

    def _report(self) -> None:
        self.services.navigator.call_requested.emit({"asset_id": self.entity_id})

    def _open_owner(self) -> None:
        if self.page is not None and self.page.customer is not None:
            self.services.navigator.open_requested.emit("customer", self.page.customer.id)
