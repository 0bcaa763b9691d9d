"""What a customer says when he is called back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import sentence_of
from desktop.format import moment_text, phone_text
from desktop.services import Services
from desktop.views.phrase_button import PhraseButton
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.no_wider import no_wider
from domain.read_models.orders import OrderRow
from domain.usecases.aftercare import CallBack

_WIDEST = 720


class CallBackForm(QWidget):
    """Digits 1 to 5 give the score, Ctrl+Enter keeps it.

    Signals:
        kept(CallBack), not_reached()
        opened(order_id)
    """

    kept = Signal(object)
    not_reached = Signal()
    opened = Signal(int)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._row: OrderRow | None = None
        self._score = 0
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        self.empty = EmptyState("phone-outgoing", self.tr("Choose an order on the left."))
        column.addWidget(self.empty, 1)
        self.body = QWidget()
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        self.who = QLabel()
        self.who.setProperty("role", "title")
        self.what = QLabel()
        self.what.setTextFormat(Qt.TextFormat.RichText)
        self.what.setWordWrap(True)
        self.what.linkActivated.connect(lambda _link: self._on_open())
        self.script = QLabel()
        self.script.setProperty("role", "sub")
        self.script.setMargin(10)
        self.script.setWordWrap(True)
        for label in (self.who, self.what, self.script):
            inner.addWidget(label)
        inner.addLayout(self._scores())
        self.comment = QPlainTextEdit()
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(72)
        self.comment.setPlaceholderText(self.tr("In the customer's words"))
        said = QHBoxLayout()
        said.addWidget(self.comment, 1)
        phrases = PhraseButton(services, "phrases.call", self.comment)
        said.addWidget(phrases, 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(said)
        self.complaint = QCheckBox(self.tr("It is a complaint: the order is marked as abnormal"))
        inner.addWidget(self.complaint)
        self.follow_up = QLineEdit()
        self.follow_up.setPlaceholderText(
            self.tr("Still to be done (makes a new order that names this one)")
        )
        inner.addWidget(self.follow_up)
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        inner.addWidget(self.problem)
        inner.addLayout(self._buttons())
        column.addLayout(no_wider(self.body, _WIDEST))
        column.addStretch(1)
        self.show_order(None)

    def _scores(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.scores: list[QPushButton] = []
        words = (
            self.tr("very bad"),
            self.tr("bad"),
            self.tr("fair"),
            self.tr("good"),
            self.tr("very good"),
        )
        for score, word in enumerate(words, start=1):
            button = QPushButton(f"{score}  {'★' * score}")
            button.setToolTip(word)
            button.setAccessibleName(f"{score} {word}")
            button.setCheckable(True)
            button.setShortcut(f"Alt+{score}")
            button.clicked.connect(lambda _=False, value=score: self.set_score(value))
            row.addWidget(button)
            self.scores.append(button)
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.missed = QPushButton(self.tr("Not reached"))
        self.missed.clicked.connect(self.not_reached)
        row.addWidget(self.missed)
        row.addStretch(1)
        self.keep = QPushButton(self.tr("Keep and go on"))
        self.keep.setProperty("role", "primary")
        self.keep.setShortcut("Ctrl+Return")
        self.keep.setToolTip("Ctrl+Enter")
        self.keep.clicked.connect(lambda: self.kept.emit(self.said()))
        row.addWidget(self.keep)
        return row

    # --- one order --------------------------------------------------------------------------------
    def show_order(self, row: OrderRow | None) -> None:
        """Begin with this one; None: nobody is left to be called."""
        self._row = row
        self.empty.setVisible(row is None)
        self.body.setVisible(row is not None)
        self.set_score(0)
        self.comment.clear()
        self.complaint.setChecked(False)
        self.follow_up.clear()
        self.problem.clear()
        if row is None:
            return
        self.who.setText(f"{row.customer_name}  {phone_text(row.contact_phone)}")
        session = self._services.session
        finished = moment_text(row.finished_at, session)
        parts = (row.title, row.type_name, row.technician_name, finished)
        text = " · ".join(part for part in parts if part)
        self.what.setText(f"<a href='order'>{row.number}</a>  {text}")
        words = self.tr(
            "“This is {company}. {technician} was with you about “{fault}”. Was it done well, and "
            "does everything work? From 1 to 5, how satisfied are you? Anything we should do better?”"
        )
        company = session.company or self.tr("the service desk")
        technician = row.technician_name or self.tr("our technician")
        self.script.setText(words.format(company=company, technician=technician, fault=row.title))

    @property
    def is_dirty(self) -> bool:
        return bool(
            self._score or self.comment.toPlainText().strip() or self.follow_up.text().strip()
        )

    def set_score(self, score: int) -> None:
        self._score = score
        for number, button in enumerate(self.scores, start=1):
            button.setChecked(number == score)

    def said(self) -> CallBack:
        return CallBack(
            self._score,
            self.comment.toPlainText().strip(),
            self.complaint.isChecked(),
            self.follow_up.text().strip(),
        )

    def show_problem(self, error: Exception) -> None:
        """Everything typed stays."""
        self.problem.setText(sentence_of(error))

    def _on_open(self) -> None:
        if self._row is not None:
            self.opened.emit(self._row.id)
