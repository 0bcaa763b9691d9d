"""What one approval is about, how far it has come, and the answer to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import approvals as actions
from desktop.errors import sentence_of
from desktop.format import moment_text, money_text
from desktop.jobs import JobHandle
from desktop.labels import label
from desktop.services import Services
from desktop.views.approvals.words import course_boxes, outsiders, signature_line, signer_text
from desktop.widgets.problem_label import ProblemLabel
from desktop.widgets.step_line import StepLine
from domain.approvals.route import Signer
from domain.people.operators import Operator, Right
from domain.people.signing import own_signer
from domain.usecases.waiting_approvals import WaitingApproval


class ApprovalDetail(QWidget):
    """Signals:
    answered(): the chosen ones were approved or refused.
    """

    answered = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._chosen: tuple[WaitingApproval, ...] = ()
        self._operators: tuple[Operator, ...] = ()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(340)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        self.title = self._label("title")
        self.amount = self._label("title")
        self.facts = self._label("muted")
        self.reason = self._label("")
        self.course = StepLine()
        self.signed = self._label("small")
        self.open = QPushButton(self.tr("Open the order"))
        self.open.clicked.connect(self._open)
        for widget in (
            self.title,
            self.amount,
            self.facts,
            self.reason,
            self.course,
            self.signed,
        ):
            column.addWidget(widget)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._add_answer(column)
        self.show_waiting((), ())

    def _label(self, role: str) -> QLabel:
        made = QLabel()
        made.setProperty("role", role)
        made.setWordWrap(True)
        made.setTextFormat(Qt.TextFormat.PlainText)
        return made

    def _add_answer(self, column: QVBoxLayout) -> None:
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Reason or remark (needed to refuse)"))
        self.note.setAccessibleName(self.tr("Reason or remark"))
        column.addWidget(self.note)
        others = QHBoxLayout()
        self.others = QComboBox()
        self.others.setAccessibleName(self.tr("For whom"))
        self.sign_for = QPushButton(self.tr("Has agreed"))
        self.sign_for.setToolTip(
            self.tr("Signed on paper or said by phone: write into the remark where and when.")
        )
        self.sign_for.clicked.connect(self._sign_for)
        others.addWidget(self.others, 1)
        others.addWidget(self.sign_for)
        column.addLayout(others)
        self.problem = ProblemLabel()
        column.addWidget(self.problem)
        buttons = QHBoxLayout()
        self.refuse = QPushButton(self.tr("Refuse"))
        self.refuse.clicked.connect(self._refuse)
        self.approve = QPushButton(self.tr("Agree"))
        self.approve.setProperty("role", "primary")
        self.approve.clicked.connect(self._approve)
        buttons.addStretch(1)
        buttons.addWidget(self.refuse)
        buttons.addWidget(self.approve)
        column.addLayout(buttons)

    # --- showing ----------------------------------------------------------------------------------
    def show_waiting(
        self, chosen: Sequence[WaitingApproval], operators: Sequence[Operator]
    ) -> None:
        if [each.code for each in chosen] != [each.code for each in self._chosen]:
            self.problem.setText("")
            self.note.clear()
        self._chosen, self._operators = tuple(chosen), tuple(operators)
        one = self._chosen[0] if len(self._chosen) == 1 else None
        self._show_facts(one)
        may = Right.APPROVE in self._services.session.rights
        mine = [each for each in self._chosen if self.is_mine(each, self._operators)]
        self.note.setVisible(bool(self._chosen))
        self.refuse.setVisible(bool(self._chosen))
        self.approve.setVisible(bool(self._chosen))
        self.refuse.setEnabled(may)
        self.approve.setEnabled(may and bool(mine) and len(mine) == len(self._chosen))
        left = self._signable(one) if one is not None and may else ()
        self.others.clear()
        for signer in left:
            self.others.addItem(signer_text(signer), signer)
        self.others.setVisible(bool(left))
        self.sign_for.setVisible(bool(left))

    def _show_facts(self, one: WaitingApproval | None) -> None:
        several = self.tr("{count} chosen").format(count=len(self._chosen))
        self.title.setText(
            one.title if one is not None else several if self._chosen else self.tr("Nothing chosen")
        )
        total = sum(each.amount_fen or 0 for each in self._chosen)
        self.amount.setText(money_text(total) if total else "")
        self.amount.setVisible(bool(total))
        for widget in (self.facts, self.reason, self.course, self.signed, self.open):
            widget.setVisible(one is not None)
        if one is None:
            return
        session = self._services.session
        facts = [
            label(one.subject),
            one.number,
            one.customer,
            one.asked_by,
            moment_text(one.asked_at, session),
            one.card,
        ]
        self.facts.setText(" · ".join(each for each in facts if each))
        self.reason.setText(one.reason)
        self.course.show_boxes(course_boxes(one, session))
        self.signed.setText("\n".join(signature_line(each, session) for each in one.signatures))
        self.signed.setVisible(bool(one.signatures))
        self.open.setVisible(bool(one.order_id))

    def is_mine(self, waiting: WaitingApproval, operators: Sequence[Operator]) -> bool:
        """Whether it is the turn of whoever sits here."""
        session = self._services.session
        if Right.APPROVE not in session.rights:
            return False
        approval = waiting.approval
        return approval is None or own_signer(approval, session.actor, operators) is not None

    def _signable(self, one: WaitingApproval) -> list[Signer]:
        """For whom whoever sits here may sign: those outside, and as a manager for anybody."""
        session = self._services.session
        if one.approval is None:
            return []
        own = own_signer(one.approval, session.actor, self._operators)
        manages = Right.SETTINGS in session.rights
        return [each for each in outsiders(one, own) if each.is_outside or manages]

    # --- answering --------------------------------------------------------------------------------
    def _approve(self) -> None:
        self._carry_out(actions.approve(self._services, self._chosen, note=self.note.text()))

    def _refuse(self) -> None:
        self._carry_out(actions.refuse(self._services, self._chosen, self.note.text()))

    def _sign_for(self) -> None:
        signer = self.others.currentData()
        self._carry_out(
            actions.approve(self._services, self._chosen, signer=signer, note=self.note.text())
        )

    def _carry_out(self, handle: JobHandle[int]) -> None:
        handle.then(lambda _count: self._on_done())
        handle.catch(lambda error: self.problem.setText(sentence_of(error)))

    def _on_done(self) -> None:
        self.problem.setText("")
        self.note.clear()
        self.answered.emit()

    def _open(self) -> None:
        if len(self._chosen) == 1 and self._chosen[0].order_id:
            order_id = self._chosen[0].order_id
            self._services.navigator.open_requested.emit("work_order", order_id)
