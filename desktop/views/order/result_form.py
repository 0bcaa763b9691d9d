"""Result, parts and cost: what the clerk types when the technician is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import sentence_of
from desktop.format import money_text
from desktop.services import Services
from desktop.views.order.known_parts import KnownParts, PartNames
from desktop.views.order.paper_times import PaperTimes
from desktop.views.own_fields import OwnFields
from desktop.views.phrase_button import PhraseButton
from desktop.widgets.form_buttons import form_buttons
from desktop.widgets.problem_label import ProblemLabel
from domain.errors import InvalidInput
from domain.work_orders import commands as c
from domain.work_orders.order import PartUsed, WorkOrder
from domain.work_orders.templates import OrderType

_MOST_YUAN = 9_999_999.0


class ResultForm(QWidget):
    """Signals:
    confirmed(): read the fields with :meth:`values`.
    left()
    opened(bool): it needs the room of what is below, or gives it back.
    """

    confirmed = Signal()
    left = Signal()
    opened = Signal(bool)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        self.resolution = QPlainTextEdit()
        self.resolution.setTabChangesFocus(True)
        self.resolution.setFixedHeight(60)
        self.resolution.setPlaceholderText(self.tr("What was done"))
        self.fault = QLineEdit()
        self.fault.setPlaceholderText(self.tr("Cause found"))
        self.labour = self._money()
        self.travel = self._money()
        self.first_visit = QCheckBox(self.tr("Fixed at the first visit"))
        self.first_visit.setChecked(True)
        said = QHBoxLayout()
        said.setSpacing(4)
        said.addWidget(self.resolution, 1)
        phrases = PhraseButton(services, "phrases.result", self.resolution)
        said.addWidget(phrases, 0, Qt.AlignmentFlag.AlignTop)
        form.addRow(self.tr("Result") + " *", said)
        form.addRow(self.tr("Fault"), self.fault)
        form.addRow(self.tr("Labour"), self.labour)
        form.addRow(self.tr("Travel"), self.travel)
        form.addRow("", self.first_visit)
        column.addLayout(form)
        self.from_paper = QCheckBox(self.tr("Copied from paper, with the times on it"))
        self.times = PaperTimes(services.session)
        self.from_paper.toggled.connect(self._show_times)
        column.addWidget(self.from_paper)
        column.addWidget(self.times)
        self.checklist = QLabel()
        self.checklist.setProperty("role", "small")
        self.checklist.setWordWrap(True)
        column.addWidget(self.checklist)
        self.own = OwnFields(services.session)
        column.addWidget(self.own)
        self.parts = QTableWidget(0, 3)
        self.parts.setHorizontalHeaderLabels(
            [self.tr("Part"), self.tr("Quantity"), self.tr("Unit price")]
        )
        self.parts.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.parts.verticalHeader().hide()
        self.parts.setFixedHeight(104)
        self.known = KnownParts(services, self)
        self.parts.setItemDelegateForColumn(0, PartNames(self.known, self))
        self.parts.itemChanged.connect(self._on_item)
        column.addWidget(self.parts)
        row = QHBoxLayout()
        more = QPushButton(self.tr("Add a part"))
        more.clicked.connect(self._add_part)
        row.addWidget(more)
        row.addStretch(1)
        self._total = QLabel()
        row.addWidget(self._total)
        column.addLayout(row)
        self.problem = ProblemLabel()
        column.addWidget(self.problem)
        buttons, self._save = form_buttons(self.tr("Save result"), self._on_save, self.left.emit)
        column.addLayout(buttons)
        for spin in (self.labour, self.travel):
            spin.valueChanged.connect(lambda _value: self._sum())

    def _show_times(self, shown: bool) -> None:
        self.times.setVisible(shown)
        self.opened.emit(shown and self.isVisible())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit(self.has_times)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.opened.emit(False)

    @staticmethod
    def _money() -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setRange(0, _MOST_YUAN)
        spin.setDecimals(2)
        spin.setPrefix("¥ ")
        spin.setSingleStep(10)
        return spin

    def begin(
        self,
        order: WorkOrder,
        order_type: OrderType | None = None,
        *,
        takes_times: bool = False,
        slip: bool = False,
    ) -> None:
        """Fill in what is known already; ``order_type`` brings its checklist and fields.
        ``takes_times``: the work is not finished yet; ``slip``: the paper it is copied from lies
        here."""
        self.times.begin(order)
        self.from_paper.setVisible(takes_times)
        self.from_paper.setChecked(takes_times and slip)
        self._show_times(takes_times and slip)
        result = order.result
        steps = order_type.checklist if order_type is not None else ()
        self.checklist.setText(self.tr("Checklist: {steps}").format(steps=" → ".join(steps)))
        self.checklist.setVisible(bool(steps))
        self.own.clear()
        fields = order_type.result_fields if order_type is not None else ()
        self.own.show_fields(fields, result.own if result else ())
        self.problem.hide()
        self.resolution.setPlainText(result.resolution if result else "")
        self.fault.setText(result.fault if result and result.fault else order.details.title)
        self.labour.setValue((result.labour_fen if result else 0) / 100)
        self.travel.setValue((result.travel_fen if result else 0) / 100)
        self.first_visit.setChecked(result.first_visit if result else True)
        self.known.load()
        self.parts.setRowCount(0)
        self.parts.blockSignals(True)  # what was said before stays, also a price of nothing
        for part in result.parts if result else ():
            self._add_part(part)
        self.parts.blockSignals(False)
        self._sum()
        self.resolution.setFocus()

    def _add_part(self, part: PartUsed | bool | None = None) -> None:
        row = self.parts.rowCount()
        self.parts.insertRow(row)
        known = part if isinstance(part, PartUsed) else PartUsed("")
        cells = (known.name, f"{known.quantity:g}", f"{known.unit_price_fen / 100:.2f}")
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.parts.setItem(row, column, item)
        first = self.parts.item(row, 0)
        if first is not None:
            first.setData(Qt.ItemDataRole.UserRole, known.code)
        if not known.name and first is not None:
            self.parts.editItem(first)

    def _on_item(self, item: QTableWidgetItem) -> None:
        if item.column() == 0:
            self._complete(item.row())
        self._sum()

    def _complete(self, row: int) -> None:
        """Code and price of a part of the catalogue; a price somebody typed stays."""
        name, price = self.parts.item(row, 0), self.parts.item(row, 2)
        if name is None or price is None:
            return
        part = self.known.find(name.text().strip())
        if part is None:
            return
        self.parts.blockSignals(True)
        name.setText(part.name)
        name.setData(Qt.ItemDataRole.UserRole, part.code)
        if part.price_fen is not None and not _number(price.text(), 0.0):
            price.setText(f"{part.price_fen / 100:.2f}")
        self.parts.blockSignals(False)
        self._sum()

    def add_scanned(self, code: str) -> None:
        """A part by its scanned code: one more of it, or a new line that the clerk names."""
        for row in range(self.parts.rowCount()):
            name, quantity = self.parts.item(row, 0), self.parts.item(row, 1)
            if name is None or quantity is None:
                continue
            if code in (name.text().strip(), name.data(Qt.ItemDataRole.UserRole)):
                quantity.setText(f"{_number(quantity.text(), 0.0) + 1:g}")
                self.parts.setCurrentItem(quantity)
                return
        self._add_part(PartUsed(code, code=code))
        self.parts.scrollToBottom()

    def part_list(self) -> tuple[PartUsed, ...]:
        """The parts with a name; numbers that cannot be read count as 1 and 0."""
        parts = []
        for row in range(self.parts.rowCount()):
            cells = [self.parts.item(row, column) for column in range(3)]
            name, quantity, price = (cell.text().strip() if cell else "" for cell in cells)
            if name:
                code = cells[0].data(Qt.ItemDataRole.UserRole) if cells[0] else ""
                fen = round(_number(price, 0.0) * 100)
                parts.append(PartUsed(name, _number(quantity, 1.0), fen, code or ""))
        return tuple(parts)

    def _sum(self) -> None:
        parts = sum(part.quantity * part.unit_price_fen for part in self.part_list())
        total = round(parts + self.labour.value() * 100 + self.travel.value() * 100)
        self._total.setText(self.tr("Total {money}").format(money=money_text(total)))

    def _on_save(self) -> None:
        if not self.resolution.toPlainText().strip():
            self.resolution.setProperty("invalid", True)
            self.resolution.style().unpolish(self.resolution)
            self.resolution.style().polish(self.resolution)
            self.resolution.setFocus()
            return
        missing = self.own.missing()
        if missing:
            text = self.tr("Still missing: {fields}").format(fields=", ".join(missing))
            self._say(text)
            return
        try:
            self.own.own_values()
        except InvalidInput as error:
            self._say(sentence_of(error))
            return
        if self.has_times and not self.times.check():
            return
        self.confirmed.emit()

    @property
    def has_times(self) -> bool:
        """Whether it is copied from paper: read :meth:`steps` then."""
        return self.from_paper.isChecked()

    def steps(self) -> tuple[c.FieldStep, ...]:
        """The steps with the times of the paper; the last is the end, now where it has no time."""
        finished_at = self.times.moment_of(c.FinishOrder)
        ends: list[c.FieldStep] = []
        self.send(
            lambda **fields: ends.append(
                c.FinishOrder(at=finished_at, keyed_in=finished_at is not None, **fields)
            )
        )
        return (*self.times.steps(), *ends)

    def _say(self, text: str) -> None:
        self.problem.setText(text)

    def send(self, use: Callable[..., object]) -> None:
        """Call ``use`` with the fields as keyword arguments of the finishing commands."""
        use(
            resolution=self.resolution.toPlainText().strip(),
            fault=self.fault.text().strip(),
            labour_fen=round(self.labour.value() * 100),
            travel_fen=round(self.travel.value() * 100),
            parts=self.part_list(),
            first_visit=self.first_visit.isChecked(),
            own=self.own.own_values(),
        )


def _number(text: str, default: float) -> float:
    try:
        return float(text.replace(",", "").replace("¥", "").strip())
    except ValueError:
        return default
