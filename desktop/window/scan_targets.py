"""Scans that mean something to the window as a whole: a slip that came back, a machine somebody
arrived at, a badge over a list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.jobs import JobContext
from desktop.scanning import Scan
from desktop.services import Services
from domain.read_models import ListFilter, ListQuery


class ScanTargets(QObject):
    """The last to be asked. ``place()``: the name of the place in front; ``open_page``: shows one
    thing in the side panel and gives its page; ``selected()``: orders selected in that place."""

    def __init__(
        self,
        services: Services,
        place: Callable[[], str],
        open_page: Callable[[str, int], QWidget | None],
        selected: Callable[[], tuple[int, ...]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._place = place
        self._open_page = open_page
        self._selected = selected
        services.devices.takers.add(self)

    def wants_scan(self) -> bool:
        return True

    def take_scan(self, scan: Scan) -> str:
        place = self._place()
        if scan.kind == "work_order":
            page = self._open_page("work_order", scan.entity_id)
            close = getattr(page, "open_to_close", None)
            if close is not None:
                close(scan.entity_id)
            return "close"
        if scan.kind == "part" and place == "dispatch" and len(self._selected()) == 1:
            order_id = self._selected()[0]
            page = self._open_page("work_order", order_id)
            offer = getattr(page, "open_with_part", None)
            if offer is not None:
                offer(order_id, scan.entity_id)
            return "part"
        if scan.kind == "technician" and place == "orders":
            self._filter(scan.entity_id)
            return "filter"
        if scan.kind == "asset" and place in ("dispatch", "orders"):
            self._arrive(scan.entity_id)
            return "arrival"
        return ""

    def _filter(self, technician_id: int) -> None:
        """A badge over the list of orders: only those of that person."""

        def read(ctx: JobContext) -> str:
            with ctx.queries() as queries:
                return queries.technician_page(technician_id).technician.name

        def show(name: str) -> None:
            query = ListQuery(
                "work_order", filters=(ListFilter("technician_id", "eq", technician_id),)
            )
            self._services.navigator.list_requested.emit(query, name)

        self._services.jobs.read(read, key="scanned badge").then(show)

    def _arrive(self, asset_id: int) -> None:
        """A machine over the board: its open order if it has just one, else the machine."""

        def read(ctx: JobContext) -> tuple[int, ...]:
            with ctx.queries() as queries:
                return queries.equipment.open_orders_of(asset_id)

        def show(orders: tuple[int, ...]) -> None:
            open_requested = self._services.navigator.open_requested
            if len(orders) == 1:
                open_requested.emit("work_order", orders[0])
                return
            open_requested.emit("asset", asset_id)
            if orders:
                text = QCoreApplication.translate("Scans", "This machine has {count} open orders.")
                self._services.feedback.status.emit(text.format(count=len(orders)))

        self._services.jobs.read(read, key="scanned machine").then(show)
