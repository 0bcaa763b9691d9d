"""What was sent in: of one order, of one machine, or everything that is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.actions import send_ins as actions
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.format import count_text, money_text
from desktop.jobs import JobContext
from desktop.labels import label
from desktop.services import Services
from desktop.views.send_ins.form import SendInForm
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from desktop.widgets.problem_label import ProblemLabel
from domain.send_ins.send_in import SendIn, SendInRow, SendInState

translate = QCoreApplication.translate
_Read = tuple[tuple[SendInRow, ...], tuple[tuple[str, ...], tuple[str, ...]]]


class SendInsTab(QWidget):
    """``everything``: those of the company, what is away first. It reads for itself.

    Signals:
        counted(int): how many it shows.
    """

    counted = Signal(int)

    def __init__(
        self, services: Services, parent: QWidget | None = None, *, everything: bool = False
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._everything = everything
        self._order_id: int | None = None
        self._asset_id: int | None = None
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        row = QHBoxLayout()
        self.add = QPushButton(translate("SendIns", "Send something in …"))
        self.add.clicked.connect(lambda: self.begin())
        self.add.setVisible(not everything)
        row.addWidget(self.add)
        self.away_only = QCheckBox(translate("SendIns", "Only what is away"))
        self.away_only.toggled.connect(lambda _on: self.load())
        self.away_only.setVisible(everything)
        row.addWidget(self.away_only)
        row.addStretch(1)
        column.addLayout(row)
        self.form = SendInForm(services)
        column.addWidget(self.form, 0 if everything else 1)
        self.problem = ProblemLabel()
        column.addWidget(self.problem)
        self.table = LocalTable(
            services.settings, "send_ins_all" if everything else "send_ins", self._columns(),
            lambda row: row.id,
            empty=_nothing(everything=everything),
        )  # fmt: skip
        self.table.setAccessibleName(translate("SendIns", "Sent in"))
        self.table.activated_id.connect(self._edit)
        self.table.menu_requested.connect(self._show_menu)
        column.addWidget(self.table, 1)
        self._rest = QWidget()
        column.addWidget(self._rest)
        self._rest.hide()
        self.form.opened.connect(self._on_form)
        self._refresher = Refresher(services.bus, self, ("send_in",), lambda _c: self.load())

    def _today(self) -> date:
        session = self._services.session
        return session.local(session.now()).date()

    def _columns(self) -> tuple[Column, ...]:
        def day(value: date | None) -> str:
            return "" if value is None else value.isoformat()

        columns = [
            Column("state", translate("SendIns", "Where it is"), self._state, 124,
                   tone=self._tone),
            Column("item", translate("SendIns", "What"), lambda r: r.send_in.item, 120,
                   strong=True),
            Column("maker", translate("SendIns", "Who repairs it"), lambda r: r.send_in.maker, 130),
            Column("way", translate("SendIns", "Waybill"), lambda r: _waybill(r.send_in), 170),
            Column("sent", translate("SendIns", "Sent on"), lambda r: day(r.send_in.sent_on), 92),
            Column("expected", translate("SendIns", "Expected back"),
                   lambda r: day(r.send_in.back_on or r.send_in.expected_on), 92),
            Column("days", translate("SendIns", "Days"),
                   lambda r: count_text(r.send_in.days_away(self._today())), 52, right=True),
            Column("cost", translate("SendIns", "Cost"), lambda r: money_text(r.send_in.cost_fen),
                   90, right=True),
        ]  # fmt: skip
        if self._everything:
            columns += [
                Column("order", translate("SendIns", "Work order"), lambda r: r.order_number, 128),
                Column("asset", translate("SendIns", "Machine"),
                       lambda r: f"{r.asset_code} {r.asset_name}".strip(), 190),
                Column("customer", translate("SendIns", "Customer"), lambda r: r.customer_name,
                       140),
            ]  # fmt: skip
        return tuple(columns)

    def _state(self, row: SendInRow) -> str:
        state = label(row.send_in.state)
        if row.send_in.is_late(self._today()):
            return translate("SendIns", "{state}, late").format(state=state)
        return state

    def _tone(self, row: SendInRow) -> str:
        if row.send_in.is_late(self._today()):
            return "red"
        return "amber" if row.send_in.is_away else "neutral"

    def _on_form(self, is_open: bool) -> None:
        """In the narrow panel the form has the room to itself."""
        if not self._everything:
            self.table.setVisible(not is_open)
            self.add.setEnabled(not is_open and bool(self._order_id or self._asset_id))

    # --- showing ----------------------------------------------------------------------------------
    def show_of(self, *, order_id: int | None = None, asset_id: int | None = None) -> None:
        """Those of an order (and new ones for its machine), or of a machine."""
        if (order_id, asset_id) != (self._order_id, self._asset_id):
            self.form.hide()
            self.problem.hide()
        self._order_id, self._asset_id = order_id, asset_id
        self.add.setEnabled(bool(order_id or asset_id))
        self.load()

    def load(self) -> None:
        order_id, asset_id, everything = self._order_id, self._asset_id, self._everything
        away_only = self.away_only.isChecked()

        def read(ctx: JobContext) -> _Read:
            with ctx.queries() as queries:
                if everything:
                    rows = queries.send_ins.everything(away_only=away_only)
                elif order_id:
                    rows = queries.send_ins.of_order(order_id)
                else:
                    rows = queries.send_ins.of_asset(asset_id or 0)
                return rows, queries.send_ins.names()

        def show(found: _Read) -> None:
            if (order_id, asset_id) == (self._order_id, self._asset_id):
                rows, names = found
                self.table.show_rows(rows)
                self.form.show_names(*names)
                self.counted.emit(len(rows))

        self._services.jobs.read(read, key=f"send-ins-{id(self)}").then(show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresher.shown()
        if self._everything:
            self.load()

    # --- acting -----------------------------------------------------------------------------------
    def begin(self) -> None:
        """Something new, today."""
        self.form.begin(SendIn(0, "", "", self._today(), self._order_id, self._asset_id))

    def _edit(self, send_in_id: int) -> None:
        row: SendInRow | None = self.table.row_of(send_in_id)
        if row is not None:
            self.form.begin(row.send_in)

    def _save(self, send_in: SendIn) -> None:
        self.problem.hide()
        handle = actions.save_send_in(self._services, send_in)
        handle.catch(lambda error: self.problem.setText(sentence_of(error)))

    def _show_menu(self, point: QPoint) -> None:
        rows: list[SendInRow] = self.table.chosen_rows()
        if len(rows) == 1:
            menu = self.row_menu(rows[0])
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(point)

    def row_menu(self, row: SendInRow) -> QMenu:
        """The next step of its way first."""
        send_in, today = row.send_in, self._today()
        menu = QMenu(self)
        if send_in.state is SendInState.ON_THE_WAY:
            there = menu.addAction(translate("SendIns", "It has arrived there"))
            there.triggered.connect(lambda: self._save(replace(send_in, received_on=today)))
        if send_in.is_away:
            back = menu.addAction(translate("SendIns", "It is back"))
            back.triggered.connect(lambda: self._save(replace(send_in, back_on=today)))
        menu.addAction(translate("SendIns", "Open …")).triggered.connect(
            lambda: self._edit(send_in.id)
        )
        waybill = send_in.back_waybill or send_in.waybill
        copy = menu.addAction(translate("SendIns", "Copy the waybill"))
        copy.setEnabled(bool(waybill))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(waybill))
        menu.addSeparator()
        opened = self._services.navigator.open_requested
        for kind, entity_id, text in (
            ("work_order", send_in.order_id, translate("SendIns", "Open the order")),
            ("asset", send_in.asset_id, translate("SendIns", "Open the machine")),
        ):
            if entity_id and (
                self._everything or entity_id not in (self._order_id, self._asset_id)
            ):
                action = menu.addAction(text)
                action.triggered.connect(lambda _=False, k=kind, i=entity_id: opened.emit(k, i))
        delete = menu.addAction(translate("SendIns", "Delete: it never left"))
        delete.triggered.connect(lambda: actions.delete_send_in(self._services, send_in.id))
        return menu


def _nothing(*, everything: bool) -> str:
    text = translate(
        "SendIns",
        "Nothing was sent in. What goes to its maker is followed here, there and back; "
        "the order waits for it with its clock at rest.",
    )
    if everything:
        text += "\n" + translate("SendIns", "It begins on the page of its order or its machine.")
    return text


def _waybill(send_in: SendIn) -> str:
    """Of the way it is on, or was on last."""
    if send_in.returned_on is not None and (send_in.back_carrier or send_in.back_waybill):
        return f"← {send_in.back_carrier} {send_in.back_waybill}".rstrip()
    return f"{send_in.carrier} {send_in.waybill}".strip()
