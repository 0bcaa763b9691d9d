"""One word before a step is taken: a reason, a note, or one of a few choices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.labels import label
from desktop.views.order.next_steps import Step
from domain.work_orders.kinds import AbnormalCause, WaitReason

translate = QCoreApplication.translate


class AskBar(QWidget):
    """Signals:
    answered(Step, str): what was typed, or the value of what was chosen.
    """

    answered = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._step: Step | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        self.text = QLineEdit()
        self.text.returnPressed.connect(self.answer)
        self.choice = QComboBox()
        row.addWidget(self.text, 1)
        row.addWidget(self.choice, 1)
        go = QPushButton(translate("OrderPageView", "OK"))
        go.setProperty("role", "primary")
        go.clicked.connect(self.answer)
        row.addWidget(go)
        leave = QPushButton(translate("OrderPageView", "Leave it"))
        leave.clicked.connect(self.hide)
        row.addWidget(leave)
        self.hide()

    def begin(self, step: Step) -> None:
        """Ask what ``step`` has to know."""
        self._step = step
        choices = {
            "wait": [(label(reason), reason.value) for reason in WaitReason],
            "cause": [(label(cause), cause.value) for cause in AbnormalCause],
            "rating": [(f"{n} {'★' * n}", str(n)) for n in range(5, 0, -1)],
        }.get(step.asks, [])
        self.choice.clear()
        for text, value in choices:
            self.choice.addItem(text, value)
        self.choice.setVisible(bool(choices))
        self.text.setVisible(not choices)
        if not choices:
            self.text.clear()
            self.text.setPlaceholderText(_hint(step.asks))
        self.show()
        (self.choice if choices else self.text).setFocus()

    def answer(self) -> None:
        """Take what stands there; nothing happens while nothing does."""
        chosen = self.choice.currentData()
        answer = self.text.text().strip() if chosen is None else str(chosen)
        if self._step is not None and answer:
            self.hide()
            self.answered.emit(self._step, answer)


def _hint(asks: str) -> str:
    return {
        "reason": translate("OrderPageView", "Reason"),
        "improvement": translate("OrderPageView", "What has to be better"),
        "note": translate("OrderPageView", "Note"),
    }.get(asks, "")
