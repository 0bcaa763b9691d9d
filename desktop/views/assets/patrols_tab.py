"""When a machine was looked at on patrols, what was read, and what became of the findings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.format import moment_text
from desktop.labels import label
from desktop.services import Services
from desktop.views.patrols.words import answers_text
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from domain.patrols.read_models import PointVisit
from domain.work_orders.kinds import CLOSED

translate = QCoreApplication.translate


class PatrolsTab(QWidget):
    """Newest on top; a double click opens the repair order of a finding."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        self.table = LocalTable(
            services.settings, "machine_patrols", self._columns(), lambda visit: visit.result.id,
            empty=translate("Lists", "No patrol has come past this machine yet."),
        )  # fmt: skip
        self.table.setAccessibleName(translate("Lists", "Patrols"))
        self.table.activated_id.connect(self._open)
        column.addWidget(self.table, 1)

    def _columns(self) -> tuple[Column, ...]:
        session = self._services.session
        return (
            Column("at", translate("Lists", "When"),
                   lambda v: moment_text(v.result.at, session), 142),
            Column("route", translate("Lists", "Route"), lambda v: v.route, 110),
            Column("state", translate("Lists", "What was found"), _state, 84,
                   tone=lambda v: "red" if v.result.abnormal else "plain"),
            Column("words", translate("Lists", "Details"),
                   lambda v: v.result.words or answers_text(v.result.answers), 230),
            Column("order", translate("Lists", "Repair order"), _repair, 170, tone=_tone),
            Column("actor", translate("Lists", "Who"), lambda v: v.result.actor, 80, muted=True),
        )  # fmt: skip

    def show_visits(self, visits: tuple[PointVisit, ...]) -> int:
        self.table.show_rows(visits)
        return len(visits)

    def _open(self, result_id: int) -> None:
        visit: PointVisit | None = self.table.row_of(result_id)
        if visit is not None and visit.result.order_id is not None:
            self._services.navigator.open_requested.emit("work_order", visit.result.order_id)


def _state(visit: PointVisit) -> str:
    if visit.result.abnormal:
        return translate("Lists", "Abnormal")
    return translate("Lists", "In order")


def _repair(visit: PointVisit) -> str:
    if visit.order_status is None:
        return ""
    return f"{visit.order_number} {label(visit.order_status)}"


def _tone(visit: PointVisit) -> str:
    if visit.order_status is None:
        return ""
    return "plain" if visit.order_status in CLOSED else "amber"
