"""What the meeting found about one order: cause, lesson, measures; and where the lesson goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import reviews as actions
from desktop.errors import sentence_of
from desktop.labels import label, listed
from desktop.services import Services
from desktop.views.lists.notes_edit import NotesEdit
from desktop.views.lists.row_list import RowList
from desktop.views.reviews.measure_row import MeasureRow
from desktop.widgets.form_buttons import form_buttons
from desktop.widgets.forms import Form
from desktop.widgets.problem_label import ProblemLabel
from domain.knowledge.article import Article
from domain.reviews.review import Review

translate = QCoreApplication.translate


class ReviewForm(QScrollArea):
    """Empty until a review is shown. Words nobody saved stay when it is shown again."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._people: tuple[str, ...] = ()
        self.review: Review | None = None
        self._baseline: object = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setProperty("role", "panel")
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        self.head = QLabel()
        self.head.setWordWrap(True)
        self.head.setTextFormat(Qt.TextFormat.RichText)
        self.head.linkActivated.connect(lambda _link: self._open_order())
        column.addWidget(self.head)
        form = Form()
        self.cause, self.lesson = NotesEdit(), NotesEdit()
        self.measures = RowList(
            lambda: MeasureRow(services.session, self._people),
            translate("Reviews", "Another measure"),
        )
        self.held = QCheckBox(translate("Reviews", "Talked over"))
        form.add(translate("Reviews", "What was behind it"), self.cause)
        form.add(translate("Reviews", "Lesson"), self.lesson)
        form.add(translate("Reviews", "Measures"), self.measures)
        form.add("", self.held)
        column.addWidget(form)
        self.problem = ProblemLabel()
        column.addWidget(self.problem)
        line, self.save_button = form_buttons(
            translate("Reviews", "Save"),
            self.save,
            self.discard,
            leave=translate("Reviews", "Discard"),
        )
        column.addLayout(line)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.article = QPushButton(translate("Reviews", "Lesson as an article …"))
        self.article.clicked.connect(self._write_article)
        self.note = QPushButton(translate("Reviews", "Lesson into the machine's notes"))
        self.note.clicked.connect(self._note_on_machine)
        row.addWidget(self.article)
        row.addWidget(self.note)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.setWidget(holder)
        self.hide()

    @property
    def is_dirty(self) -> bool:
        return self.review is not None and self._snapshot() != self._baseline

    def _snapshot(self) -> object:
        return (
            self.cause.toPlainText(),
            self.lesson.toPlainText(),
            self.measures.snapshot(),
            self.held.isChecked(),
        )

    # --- showing ----------------------------------------------------------------------------------
    def show_people(self, people: Sequence[str]) -> None:
        self._people = tuple(people)

    def show_review(self, review: Review | None) -> None:
        """Another one, or the same as it is stored now (what is typed stays)."""
        same = self.review is not None and review is not None and self.review.id == review.id
        if same and self.is_dirty:
            return
        self.review = review
        self.setVisible(review is not None)
        if review is None:
            return
        self.problem.setText("")
        why = listed(label(reason) for reason in review.reasons)
        self.head.setText(f"<a href='order'><b>{review.number}</b></a>  {review.title}<br>{why}")
        self.cause.setPlainText(review.cause)
        self.lesson.setPlainText(review.lesson)
        self.measures.show_values(review.measures)
        if not review.measures:
            self.measures.show_rows(1)
        self.held.setChecked(review.held_on is not None)
        self._baseline = self._snapshot()

    def discard(self) -> None:
        review, self.review = self.review, None
        self.show_review(review)

    # --- acting -----------------------------------------------------------------------------------
    def typed(self) -> Review | None:
        """The review as the fields say."""
        review = self.review
        if review is None:
            return None
        session = self._services.session
        today = session.local(session.now()).date()
        return replace(
            review,
            cause=self.cause.toPlainText(),
            lesson=self.lesson.toPlainText(),
            measures=self.measures.values(),
            held_on=(review.held_on or today) if self.held.isChecked() else None,
        )

    def save(self) -> None:
        wanted = self.typed()
        if wanted is None:
            return
        handle = actions.save_review(self._services, wanted)
        handle.then(self._on_saved)
        handle.catch(lambda error: self.problem.setText(sentence_of(error)))

    def _on_saved(self, saved: Review) -> None:
        if self.review is not None and self.review.id == saved.id:
            self.review = None
            self.show_review(saved)

    def _open_order(self) -> None:
        if self.review is not None:
            self._services.navigator.open_requested.emit("work_order", self.review.order_id)

    def _write_article(self) -> None:
        review = self.typed()
        if review is not None:
            self._services.navigator.article_requested.emit(
                Article(
                    0,
                    review.title,
                    cause="\n".join(part for part in (review.cause, review.lesson) if part.strip()),
                    order_id=review.order_id,
                    order_number=review.number,
                )
            )

    def _note_on_machine(self) -> None:
        review = self.review
        if review is None:
            return
        if self.is_dirty or not review.lesson:
            self.problem.setText(translate("Reviews", "Write the lesson and save it first."))
            return
        nothing = translate("Reviews", "The order is about no machine.")
        done = translate("Reviews", "It stands in the notes of {name} now.")
        status = self._services.feedback.status

        def told(name: str) -> None:
            status.emit(done.format(name=name) if name else nothing)

        handle = actions.note_on_machine(self._services, review.id)
        handle.then(told)
        handle.catch(lambda error: self.problem.setText(sentence_of(error)))
