"""Says what a text means: which order, which step, and the words that go with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import messages as acting
from desktop.errors import sentence_of
from desktop.jobs import JobContext, JobHandle
from desktop.labels import label
from desktop.services import Services
from desktop.views.messages.reading import TrayEntry, find_orders
from desktop.widgets.problem_label import ProblemLabel
from domain.messaging.messages import ReplyMeaning
from domain.read_models import OrderBrief

_MEANINGS = tuple(ReplyMeaning)


class MeaningForm(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.entry: TrayEntry | None = None
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order the text is about"))
        self.order.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.order.setMinimumContentsLength(24)
        self.finder = QLineEdit()
        self.finder.setPlaceholderText(self.tr("Another order: number or customer, then Enter"))
        self.finder.setAccessibleName(self.tr("Find another order"))
        self.finder.returnPressed.connect(self._on_find)
        column.addWidget(self._caption(self.tr("Which order?")))
        column.addWidget(self.order)
        column.addWidget(self.finder)
        column.addWidget(self._caption(self.tr("What does it say?")))
        self.meanings: dict[ReplyMeaning, QToolButton] = {}
        self._group = QButtonGroup(self)
        for start in (0, 3):
            row = QHBoxLayout()
            row.setSpacing(6)
            for meaning in _MEANINGS[start : start + 3]:
                button = QToolButton()
                button.setText(label(meaning))
                button.setCheckable(True)
                button.setProperty("role", "quiet")
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                button.clicked.connect(self._on_meaning)
                self._group.addButton(button)
                self.meanings[meaning] = button
                row.addWidget(button, 1)
            column.addLayout(row)
        words = QHBoxLayout()
        words.setSpacing(6)
        self.score = QComboBox()
        self.score.setAccessibleName(self.tr("Score"))
        for score in (5, 4, 3, 2, 1):
            self.score.addItem("★" * score, score)
        self.rest = QLineEdit()
        words.addWidget(self.score)
        words.addWidget(self.rest, 1)
        column.addLayout(words)
        self.error = ProblemLabel()
        column.addWidget(self.error)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        self.apply = QPushButton(self.tr("Apply"))
        self.apply.setProperty("role", "primary")
        self.apply.clicked.connect(self._on_apply)
        self.call = QPushButton(self.tr("Take as a call"))
        self.call.clicked.connect(self._on_call)
        self.dismiss = QPushButton(self.tr("Nothing to do"))
        self.dismiss.clicked.connect(self._on_dismiss)
        foot.addWidget(self.apply)
        foot.addStretch(1)
        foot.addWidget(self.call)
        foot.addWidget(self.dismiss)
        column.addLayout(foot)
        self.show_entry(None)

    def _caption(self, text: str) -> QLabel:
        caption = QLabel(text)
        caption.setProperty("role", "field")
        return caption

    # --- showing ----------------------------------------------------------------------------------
    def show_entry(self, entry: TrayEntry | None) -> None:
        """What was typed stays while the same text stays chosen."""
        same = (
            entry is not None
            and self.entry is not None
            and entry.message.id == self.entry.message.id
        )
        self.entry = entry
        self.setEnabled(entry is not None)
        if entry is None:
            self.order.clear()
            return
        if same:
            return
        self._say("")
        self.finder.clear()
        self.rest.clear()
        self._fill(entry.orders)
        usual = ReplyMeaning.RATE if entry.sender == "customer" else ReplyMeaning.ACCEPT
        self.meanings[usual].setChecked(True)
        self._on_meaning()

    def _fill(self, orders: Sequence[OrderBrief]) -> None:
        self.order.clear()
        for brief in orders:
            words = (brief.number, brief.title, label(brief.status), brief.technician_name)
            self.order.addItem(" · ".join(x for x in words if x), brief.id)
        if not orders:
            self.order.addItem(self.tr("No order found: look for one below"), None)
        self._refresh()

    @property
    def meaning(self) -> ReplyMeaning:
        return next(m for m, button in self.meanings.items() if button.isChecked())

    def choose(self, meaning: ReplyMeaning) -> None:
        self.meanings[meaning].setChecked(True)
        self._on_meaning()

    def _on_meaning(self) -> None:
        meaning = self.meaning
        self.score.setVisible(meaning is ReplyMeaning.RATE)
        hint = {
            ReplyMeaning.FINISH: self.tr("What was done"),
            ReplyMeaning.REFUSE: self.tr("Reason for refusing (needed)"),
            ReplyMeaning.RATE: self.tr("What the customer adds"),
        }.get(meaning, self.tr("A note for the order"))
        self.rest.setPlaceholderText(hint)
        self.rest.setAccessibleName(hint)
        self._say("")
        self._refresh()

    def _refresh(self) -> None:
        self.apply.setEnabled(self.entry is not None and self.order.currentData() is not None)

    def _say(self, text: str) -> None:
        self.error.setText(text)

    # --- acting -----------------------------------------------------------------------------------
    def _on_find(self) -> None:
        text = self.finder.text().strip()
        if not text:
            return

        def read(ctx: JobContext) -> tuple[OrderBrief, ...]:
            with ctx.queries() as queries:
                return find_orders(queries, text)

        self._services.jobs.read(read, key="tray-order").then(self._on_found)

    def _on_found(self, orders: tuple[OrderBrief, ...]) -> None:
        if orders:
            self._fill(orders)
            self._say("")
        else:
            self._say(self.tr("No order matches “{text}”.").format(text=self.finder.text().strip()))

    def _on_apply(self) -> None:
        order_id = self.order.currentData()
        if self.entry is None or order_id is None:
            return
        rest, meaning = self.rest.text().strip(), self.meaning
        if meaning is ReplyMeaning.REFUSE and not rest:
            self._say(self.tr("A refusal needs its reason."))
            self.rest.setFocus()
            return
        score = int(self.score.currentData()) if meaning is ReplyMeaning.RATE else None
        message_id = self.entry.message.id
        self._run(acting.apply(self._services, message_id, int(order_id), meaning, rest, score))

    def _on_dismiss(self) -> None:
        if self.entry is not None:
            self._run(acting.dismiss(self._services, self.entry.message.id))

    def _run(self, handle: JobHandle[Any]) -> None:
        for button in (self.apply, self.dismiss):
            button.setEnabled(False)
        handle.catch(lambda error: self._say(sentence_of(error)))
        handle.finished.connect(self._on_done)

    def _on_done(self) -> None:
        self.dismiss.setEnabled(True)
        self._refresh()

    def _on_call(self) -> None:
        if self.entry is None:
            return
        message = self.entry.message
        prefill: dict[str, object] = {"phone": message.number}
        if message.customer_id is not None:
            prefill["customer_id"] = message.customer_id
        self._services.navigator.call_requested.emit(prefill)
