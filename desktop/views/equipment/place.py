"""The equipment place: the ledger and what is done with it, side by side under one row of tabs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.commands import Command
from desktop.services import Services
from desktop.views.assets.place import AssetsPlace
from desktop.views.equipment.tabs import TABS, icon_of
from desktop.views.patrols.tabs import TABS as PATROL_TABS
from desktop.widgets.tab_pages import TabPages
from domain.assets.rounds import RoundKind

translate = QCoreApplication.translate


class EquipmentPlace(TabPages):
    """The ledger answers for the place wherever the window asks."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._services = services
        ledger = self.ledger = AssetsPlace(services)
        super().__init__(
            {name: translate("Equipment", source) for name, source in TABS.items()},
            {
                "ledger": lambda: ledger,
                "parts": self._parts,
                "replenish": self._replenish,
                "packs": self._packs,
                "patrols": self._patrols,
                "send_ins": self._send_ins,
                "trace": self._trace,
                "tagging": lambda: self._rounds(RoundKind.TAGGING),
                "stock_take": lambda: self._rounds(RoundKind.STOCK_TAKE),
                "kinds": self._kinds,
                "labels": self._labels,
                "printers": self._printers,
                "scans": self._scans,
            },
            parent,
        )
        ledger.round_requested.connect(self._on_round)

    def _parts(self) -> QWidget:
        from desktop.views.parts.place import PartsPlace

        return PartsPlace(self._services)

    def _replenish(self) -> QWidget:
        from desktop.views.parts.replenish import ReplenishPage

        return ReplenishPage(self._services)

    def _packs(self) -> QWidget:
        from desktop.views.parts.packs_page import PacksPage

        return PacksPage(self._services)

    def _send_ins(self) -> QWidget:
        from desktop.views.send_ins.tab import SendInsTab

        return SendInsTab(self._services, everything=True)

    def _trace(self) -> QWidget:
        from desktop.views.production.place import TracePlace

        return TracePlace(self._services)

    def _patrols(self) -> QWidget:
        from desktop.views.patrols.place import PatrolsPlace

        return PatrolsPlace(self._services)

    def _rounds(self, kind: RoundKind) -> QWidget:
        from desktop.views.equipment.rounds_page import RoundsPage

        return RoundsPage(self._services, kind)

    def _kinds(self) -> QWidget:
        from desktop.views.equipment.categories_page import CategoriesPage

        return CategoriesPage(self._services)

    def _labels(self) -> QWidget:
        from desktop.views.equipment.designer import LabelDesigner

        return LabelDesigner(self._services)

    def _printers(self) -> QWidget:
        from desktop.views.equipment.printers_page import PrintersPage

        return PrintersPage(self._services)

    def _scans(self) -> QWidget:
        from desktop.views.equipment.scan_log import ScanLogView

        return ScanLogView(self._services)

    def _on_round(self, kind: str, asset_ids: object) -> None:
        page = self.show_page(kind)
        page.begin_new(tuple(asset_ids) if isinstance(asset_ids, tuple | list) else ())

    # --- what the window asks ---------------------------------------------------------------------
    @property
    def table(self) -> Any:
        return self.ledger.table

    def show_list(self, query: object, title: str) -> None:
        name = "parts" if getattr(query, "kind", "") == "part" else "ledger"
        self.show_page(name).show_list(query, title)

    def show_entity(self, kind: str, entity_id: int) -> None:
        if kind == "patrol":
            self.show_page("patrols").open_patrol(entity_id)
            return
        name = "parts" if kind == "part" else "ledger"
        if name in self.pages:
            self.pages[name].show_entity(kind, entity_id)

    def show_route(self, code: str) -> None:
        """The patrol route of that code, where it is drawn up."""
        self.show_page("patrols").show_page("routes").show_entry(code)

    def reset_layout(self) -> None:
        self.ledger.reset_layout()

    def commands(self) -> Sequence[Command]:
        pages = [
            Command(
                f"equipment.{name}",
                translate("Equipment", source),
                lambda n=name: self.show_page(n),  # type: ignore[misc]
                icon=icon_of(name),
                group="place",
            )
            for name, source in TABS.items()
        ]
        patrols = [
            Command(
                f"patrols.{name}",
                translate("Patrols", source),
                lambda n=name: self.show_page("patrols").show_page(n),  # type: ignore[misc]
                icon=icon_of(name),
                group="place",
            )
            for name, source in PATROL_TABS.items()
        ]
        return [*self.ledger.commands(), *pages, *patrols]

    def remember(self) -> dict[str, Any]:
        return {**self.ledger.remember(), **super().remember()}

    def restore(self, memory: dict[str, Any]) -> None:
        self.ledger.restore(memory)
        super().restore(memory)
