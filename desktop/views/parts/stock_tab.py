"""Where a part lies, how it moved, and booking it in, over and counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import parts as actions
from desktop.errors import sentence_of
from desktop.format import moment_text
from desktop.labels import label
from desktop.services import Services
from desktop.views.parts.quantity_box import QuantityBox
from desktop.views.parts.words import holder_text, quantity_text
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from desktop.widgets.problem_label import ProblemLabel
from domain.codec import from_plain
from domain.parts.part import MAIN, Holder, Movement, MovementKind, Part, Stock
from domain.parts.read_models import PartPage

translate = QCoreApplication.translate
_ACTS = (MovementKind.RECEIVED, MovementKind.MOVED, MovementKind.COUNTED)


@dataclass(frozen=True, slots=True)
class _Moved:
    seq: int
    at: datetime
    actor: str
    movement: Movement


class StockTab(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._part = Part(0, "")
        self._names: Mapping[Holder, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        self.places = LocalTable(services.settings, "part-stock", self._place_columns(), _place_id)
        self.places.setAccessibleName(translate("Parts", "Stock"))
        column.addWidget(self.places, 2)
        column.addLayout(self._build_form())
        head = QLabel(translate("Parts", "Movements"))
        head.setProperty("role", "field")
        column.addWidget(head)
        self.moves = LocalTable(
            services.settings,
            "part-moves",
            self._move_columns(),
            lambda moved: moved.seq,
            empty=translate("Parts", "Nothing was booked in or out yet."),
        )
        self.moves.setAccessibleName(translate("Parts", "Movements"))
        column.addWidget(self.moves, 3)
        self._show_act()

    def _build_form(self) -> QGridLayout:
        grid = self._grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        self.act = QComboBox()
        for kind, text in zip(
            _ACTS,
            (
                translate("Parts", "Book in"),
                translate("Parts", "Move"),
                translate("Parts", "Count"),
            ),
            strict=True,
        ):
            self.act.addItem(text, kind)
        self.act.setAccessibleName(translate("Parts", "What to do"))
        self.act.currentIndexChanged.connect(self._show_act)
        self.quantity = QuantityBox()
        self.quantity.setAccessibleName(translate("Parts", "Quantity"))
        self.source, self.target = QComboBox(), QComboBox()
        self.source.setAccessibleName(translate("Parts", "From"))
        self.target.setAccessibleName(translate("Parts", "To"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(translate("Parts", "Note"))
        self.note.setAccessibleName(translate("Parts", "Note"))
        self.run = QPushButton()
        self.run.setProperty("role", "primary")
        self.run.clicked.connect(self.carry_out)
        self.problem = ProblemLabel()
        grid.addWidget(self.act, 0, 0)
        grid.addWidget(self.quantity, 0, 1)
        grid.addWidget(self.source, 1, 0)
        grid.addWidget(self.target, 1, 1)
        grid.addWidget(self.note, 2, 0)
        grid.addWidget(self.run, 2, 1)
        grid.addWidget(self.problem, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _place_columns(self) -> tuple[Column, ...]:
        return (
            Column("place", translate("Parts", "Where"),
                   lambda s: holder_text(s.holder, self._names), 240),
            Column("quantity", translate("Parts", "Quantity"),
                   lambda s: quantity_text(s.quantity, self._part.unit), 110, right=True),
        )  # fmt: skip

    def _move_columns(self) -> tuple[Column, ...]:
        session = self._services.session
        return (
            Column("at", translate("Parts", "When"), lambda m: moment_text(m.at, session), 128),
            Column("kind", translate("Parts", "What"), lambda m: label(m.movement.kind), 76),
            Column("quantity", translate("Parts", "Quantity"),
                   lambda m: quantity_text(m.movement.quantity), 70, right=True),
            Column("way", translate("Parts", "Where"), self._way, 220, tip=self._way),
            Column("actor", translate("Parts", "Who"), lambda m: m.actor, 80, muted=True),
        )  # fmt: skip

    def _way(self, moved: _Moved) -> str:
        movement = moved.movement
        ends = [holder_text(end, self._names) for end in (movement.source, movement.target)]
        words = [" → ".join(end for end in ends if end)]
        if movement.missing:
            text = translate("Parts", "{count} of them were not in stock")
            words.append(text.format(count=quantity_text(movement.missing)))
        words.append(movement.note)
        return " · ".join(word for word in words if word)

    # --- showing ----------------------------------------------------------------------------------
    def show_page(self, page: PartPage) -> None:
        fresh = page.part.id != self._part.id
        self._part, self._names = page.part, page.holders
        if fresh:
            self.quantity.setValue(0)
            self.note.clear()
            self.problem.hide()
        for box in (self.source, self.target):
            chosen = box.currentData()
            box.clear()
            for holder in page.holders:
                box.addItem(holder_text(holder, page.holders), holder)
            box.setCurrentIndex(max(0, box.findText(holder_text(chosen, page.holders))))
        self.places.show_rows(page.part.stock)
        moved = [
            _Moved(line.seq, line.at, line.actor, movement)
            for line in page.history
            if (movement := _movement(line.params)) is not None
        ]
        self.moves.show_rows(sorted(moved, key=lambda each: -each.seq))

    def _show_act(self) -> None:
        act = self.act.currentData()
        is_move = act is MovementKind.MOVED
        self.source.setVisible(is_move)
        first, span = (1, 1) if is_move else (0, 2)
        self._grid.addWidget(self.target, 1, first, 1, span)
        self.run.setText(self.act.currentText())
        self.problem.hide()

    # --- acting -----------------------------------------------------------------------------------
    def carry_out(self) -> None:
        """What the fields say."""
        act, quantity = self.act.currentData(), self.quantity.value()
        target: Holder = self.target.currentData() or MAIN
        services, part_id, note = self._services, self._part.id, self.note.text()
        if act is MovementKind.RECEIVED:
            handle = actions.receive(services, part_id, target, quantity, note)
        elif act is MovementKind.MOVED:
            source: Holder = self.source.currentData() or MAIN
            handle = actions.move(services, part_id, source, target, quantity, note)
        else:
            handle = actions.count(services, part_id, target, quantity, note)
        self.run.setEnabled(False)
        handle.then(lambda _part: self._on_done())
        handle.catch(self._on_refused)

    def _on_done(self) -> None:
        self.run.setEnabled(True)
        self.problem.hide()
        self.quantity.setValue(0)
        self.note.clear()

    def _on_refused(self, error: Exception) -> None:
        self.run.setEnabled(True)
        self.problem.setText(sentence_of(error))


def _place_id(stock: Stock) -> int:
    return stock.id * 10 + list(type(stock.kind)).index(stock.kind)


def _movement(params: Mapping[str, object]) -> Movement | None:
    after = params.get("after")
    plain = after.get("moved") if isinstance(after, Mapping) else None
    return from_plain(Movement, plain) if plain else None
