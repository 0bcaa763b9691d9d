"""Parts to put aside before somebody goes: for open orders, and for upkeep that is coming (PA-07)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.actions import parts as actions
from desktop.changes import Follower
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.services import Services
from desktop.views.lists.table_page import TablePage
from desktop.widgets.lazy_model import Column
from desktop.widgets.problem_label import ProblemLabel
from domain.parts.packing import Pack, PackState
from domain.usecases.packing import packs
from domain.work_orders.part_needs import needs_text

translate = QCoreApplication.translate
_TONES = {PackState.PACKED: "accent", PackState.SHORT: "red", PackState.READY: "amber"}


class PacksPage(TablePage):
    """The earliest first; what is chosen is packed, or unpacked, with one click."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._packs: tuple[Pack, ...] = ()
        super().__init__(
            services,
            translate("Parts", "Parts to put aside"),
            "packs",
            self._place_of,
            empty=translate(
                "Parts",
                "No open order needs parts, and no upkeep plan that is due within a month. Give a "
                "plan the parts its machine usually needs, and they are listed here in time.",
            ),
            parent=parent,
        )
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        self.table.activated_id.connect(self._open)
        self._add_export()
        self.back = QPushButton(translate("Parts", "Back on the shelf"))
        self.back.clicked.connect(lambda: self.pack(packed=False))
        self.header.add(self.back)
        self.put_aside = QPushButton(translate("Parts", "Packed"))
        self.put_aside.setProperty("role", "primary")
        self.put_aside.clicked.connect(lambda: self.pack(packed=True))
        self.header.add(self.put_aside)
        self.problem = ProblemLabel()
        self.problem.setContentsMargins(14, 4, 14, 4)
        self._put_above_table(self.problem)
        Follower(services.bus, self, ("part", "work_order", "plan"), self.load)
        self._show_buttons()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("on", translate("Parts", "For the day"),
                   lambda p: p.on.isoformat() if p.on else "", 96),
            Column("state", translate("Parts", "State"), lambda p: label(p.state), 92,
                   tone=lambda p: _TONES.get(p.state, "neutral")),
            Column("needs", translate("Parts", "Parts"), lambda p: needs_text(p.needs), 260,
                   strong=True),
            Column("missing", translate("Parts", "Still to buy"), lambda p: needs_text(p.missing), 180),
            Column("machine", translate("Parts", "Machine or customer"), lambda p: p.machine, 210),
            Column("title", translate("Parts", "For"), lambda p: p.title, 220),
            Column("number", translate("Parts", "Work order"),
                   lambda p: p.number or translate("Parts", "makes itself later"), 130, muted=True),
        )  # fmt: skip

    def _place_of(self, pack: Pack) -> int:
        return pack.order_id or -1 - self._packs.index(pack)

    # --- showing ----------------------------------------------------------------------------------
    def load(self) -> None:
        session = self._services.session

        def read(ctx: JobContext) -> tuple[Pack, ...]:
            with ctx.queries() as queries:
                return packs(queries, session.now(), session.time_zone)

        self._services.jobs.read(read, key="packs").then(self._take)

    def _take(self, found: tuple[Pack, ...]) -> None:
        self._packs = found
        self.table.show_rows(found)
        open_ones = [each for each in found if each.state is PackState.READY]
        text = translate("Parts", "{count} to be packed")
        self.header.set_detail(text.format(count=len(open_ones)) if open_ones else "")
        self._show_buttons()

    def _show_buttons(self) -> None:
        states = {each.state for each in self._chosen()}
        self.put_aside.setEnabled(bool(states - {PackState.PACKED}))
        self.back.setEnabled(PackState.PACKED in states)

    # --- acting -----------------------------------------------------------------------------------
    def _chosen(self) -> list[Pack]:
        rows: list[Pack] = self.table.chosen_rows()
        return [each for each in rows if each.order_id]

    def pack(self, *, packed: bool) -> None:
        ids = [each.order_id for each in self._chosen()]
        if ids:
            self.problem.hide()
            handle = actions.pack(self._services, ids, packed=packed)
            handle.catch(lambda error: self.problem.setText(sentence_of(error)))

    def _open(self, place: int) -> None:
        if place > 0:
            self._services.navigator.open_requested.emit("work_order", place)

    def _show_menu(self, point: QPoint) -> None:
        if not self._chosen():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.put_aside, self.back):
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        opening = menu.addAction(translate("Parts", "Open the order"))
        order_id = self._chosen()[0].order_id
        opening.triggered.connect(lambda: self._open(order_id))
        menu.popup(point)
