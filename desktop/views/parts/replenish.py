"""Consumption against stock: what runs out, what to move where, what was asked for (PA-01, -05, -06)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop.actions import parts as actions
from desktop.changes import Follower
from desktop.errors import sentence_of
from desktop.format import money_text
from desktop.jobs import JobContext, JobHandle
from desktop.services import Services
from desktop.views.parts.request_panel import RequestPanel
from desktop.views.parts.words import holder_text, quantity_text
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from desktop.widgets.problem_label import ProblemLabel
from desktop.widgets.section import SectionHeader
from domain import settings
from domain.parts.replenishing import LOOKBACK_DAYS, PartSupply, Transfer
from domain.usecases.replenishing import Replenishment, replenishment

translate = QCoreApplication.translate
#: Fewer days than this are pointed out.
_SOON, _NOW = 14.0, 3.0


class ReplenishPage(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._found = Replenishment()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        outer.addWidget(split)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = SectionHeader(translate("Parts", "Consumption and stock"))
        column.addWidget(self.header)
        self.supplies = LocalTable(
            services.settings, "part-supplies", self._supply_columns(), lambda row: row.part.id
        )
        self.supplies.setAccessibleName(translate("Parts", "Consumption and stock"))
        self.supplies.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.supplies.doubleClicked.connect(lambda _index: self._open())
        column.addWidget(self.supplies, 1)
        split.addWidget(left)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.moves_header = SectionHeader(translate("Parts", "Proposed moves"))
        self.move_chosen = QPushButton()
        self.move_chosen.setProperty("role", "primary")
        self.move_chosen.clicked.connect(self.move_proposed)
        self.moves_header.add(self.move_chosen)
        column.addWidget(self.moves_header)
        self.moves = LocalTable(
            services.settings,
            "part-moves-proposed",
            self._move_columns(),
            self._move_id,
            empty=translate("Parts", "Every van and warehouse has what it needs."),
        )
        self.moves.setAccessibleName(translate("Parts", "Proposed moves"))
        self.moves.selectionModel().selectionChanged.connect(lambda *_: self._show_button())
        column.addWidget(self.moves, 3)
        self.problem = ProblemLabel()
        self.problem.setContentsMargins(14, 4, 14, 4)
        column.addWidget(self.problem)
        self.requests = RequestPanel(services)
        column.addWidget(self.requests, 4)
        split.addWidget(right)
        split.setSizes([720, 560])
        Follower(services.bus, self, ("part", "work_order", "settings", "setting"), self.load)

    def _supply_columns(self) -> tuple[Column, ...]:
        used = translate("Parts", "Used in {days} days").format(days=LOOKBACK_DAYS)
        return (
            Column("code", translate("Parts", "Code"), lambda s: s.part.code, 92, muted=True),
            Column("name", translate("Parts", "Name"), lambda s: s.part.name, 150, strong=True),
            Column("used", used, _used, 126, right=True),
            Column("stock", translate("Parts", "Stock"),
                   lambda s: quantity_text(s.part.total, s.part.unit), 76, right=True,
                   tone=lambda s: "amber" if s.part.is_low else ""),
            Column("least", translate("Parts", "At least"),
                   lambda s: quantity_text(s.part.least_stock) if s.part.least_stock else "", 64,
                   right=True),
            Column("days", translate("Parts", "Lasts"), _days, 84, right=True, tone=_tone),
            Column("price", translate("Parts", "Unit price"),
                   lambda s: money_text(s.part.price_fen), 92, right=True),
        )  # fmt: skip

    def _move_columns(self) -> tuple[Column, ...]:
        return (
            Column("name", translate("Parts", "Part"),
                   lambda m: f"{m.name} ×{quantity_text(m.quantity, m.unit)}", 150, strong=True),
            Column("way", translate("Parts", "Where"), self._way, 262, tip=self._way),
            Column("why", translate("Parts", "For"),
                   lambda m: m.number or translate("Parts", "usual use"), 130, muted=True),
        )  # fmt: skip

    def _way(self, move: Transfer) -> str:
        names = self._found.names or {}
        return f"{holder_text(move.source, names)} → {holder_text(move.target, names)}"

    def _move_id(self, move: Transfer) -> int:
        return self._found.transfers.index(move) + 1

    # --- reading ----------------------------------------------------------------------------------
    def load(self) -> None:
        now = self._services.session.now()

        def read(ctx: JobContext) -> tuple[Replenishment, int]:
            with ctx.queries() as queries:
                return replenishment(queries, now), settings.whole(
                    lambda key, default: queries.setting(key, default), "parts.approval_minutes"
                )

        self._services.jobs.read(read, key="replenish").then(self._take)

    def _take(self, result: tuple[Replenishment, int]) -> None:
        self._found, minutes = result
        found = self._found
        short = sum(
            each.days_left is not None and each.days_left < _SOON for each in found.supplies
        )
        text = translate("Parts", "{count} parts last less than {days} days")
        self.header.set_detail(text.format(count=short, days=round(_SOON)))
        self.supplies.show_rows(found.supplies)
        self.moves.show_rows(found.transfers)
        self.moves_header.set_detail(str(len(found.transfers) or ""))
        self._show_button()
        self.requests.show_requests(
            [each.part for each in found.supplies], found.names or {}, minutes
        )

    def _show_button(self) -> None:
        chosen, count = len(self.moves.chosen_rows()), len(self._found.transfers)
        all_of_them = translate("Parts", "Move all {count}")
        text = translate("Parts", "Move {count} selected") if chosen else all_of_them
        self.move_chosen.setText(text.format(count=chosen or count))
        self.move_chosen.setEnabled(bool(count))

    # --- acting -----------------------------------------------------------------------------------
    def move_proposed(self) -> None:
        """The proposals that are selected, else all of them, as one step."""
        chosen = self.moves.chosen_rows() or list(self._found.transfers)
        if not chosen:
            return
        self.move_chosen.setEnabled(False)
        handle: JobHandle[int] = actions.move_proposed(self._services, chosen)
        handle.then(self._on_moved)
        handle.catch(self._on_refused)

    def _on_moved(self, count: int) -> None:
        self.problem.hide()
        text = translate("Parts", "{count} moves booked. Ctrl+Z takes them back.")
        self._services.feedback.status.emit(text.format(count=count))

    def _on_refused(self, error: Exception) -> None:
        self.problem.setText(sentence_of(error))
        self.load()

    def _on_chosen(self) -> None:
        rows = self.supplies.chosen_rows()
        if rows:
            self.requests.choose_part(rows[0].part, _proposal(rows[0]))

    def _open(self) -> None:
        rows = self.supplies.chosen_rows()
        if rows:
            self._services.navigator.open_requested.emit("part", rows[0].part.id)


def _used(supply: PartSupply) -> str:
    return quantity_text(supply.used, supply.part.unit) if supply.used else "–"


def _days(supply: PartSupply) -> str:
    if supply.days_left is None:
        return "–"
    return translate("Parts", "{days} days").format(days=int(supply.days_left))


def _tone(supply: PartSupply) -> str:
    days = supply.days_left
    if days is None or days >= _SOON:
        return ""
    return "red" if days < _NOW else "amber"


def _proposal(supply: PartSupply) -> float:
    """As many as are missing to the least stock, at least what a month uses."""
    month = supply.used / LOOKBACK_DAYS * 30
    return max(1.0, round(max(supply.part.least_stock, month) - supply.part.total))
