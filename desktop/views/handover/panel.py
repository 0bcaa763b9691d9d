"""Changing the shift: who leaves writes what to know, who comes reads it and takes over."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions.sign_in import sign_in
from desktop.actions.writing import write
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.paths import folder
from desktop.services import Services
from desktop.settings import ACTOR
from desktop.views.handover.note_view import NoteView
from desktop.views.lists.brief_lists import HistoryList
from desktop.widgets.icon_button import IconButton
from desktop.widgets.problem_label import ProblemLabel
from desktop.widgets.scrolled import scrolled
from domain.errors import NotFound, UserError
from domain.handover import HandoverNote, hand_over_facts, handover_note, people_of
from domain.people.operators import Operator
from domain.ports.storage import Store
from domain.read_models import HistoryLine

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Read:
    note: HandoverNote
    changes: tuple[HistoryLine, ...]
    operators: tuple[Operator, ...]


class HandoverPanel(QWidget):
    """Signals:
    close_requested()
    """

    close_requested = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handover")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._services = services
        self._note: HandoverNote | None = None
        self._waiting: HistoryLine | None = None
        self._listed: tuple[Operator, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.setSpacing(10)
        title = QLabel(translate("Handover", "Change of shift"))
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        close = IconButton("x", translate("OrderPageView", "Close"))
        close.clicked.connect(self.close_requested)
        head.addWidget(close)
        outer.addLayout(head)
        self.state = QLabel()
        self.state.setProperty("role", "muted")
        self.state.setWordWrap(True)
        outer.addWidget(self.state)
        self.note = NoteView(services.session)
        self.note.order_chosen.connect(
            lambda id_: services.navigator.open_requested.emit("work_order", id_)
        )
        outer.addWidget(scrolled(self.note), 3)
        outer.addWidget(self._make_form())
        self.problem = ProblemLabel()
        outer.addWidget(self.problem)
        outer.addLayout(self._make_buttons())
        self.past = QLabel(translate("Handover", "So far"))
        self.past.setProperty("role", "section")
        outer.addWidget(self.past)
        self.history = HistoryList(services.session)
        outer.addWidget(self.history, 1)

    def _make_form(self) -> QWidget:
        self.form = QWidget()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.remark = QPlainTextEdit()
        self.remark.setTabChangesFocus(True)
        self.remark.setFixedHeight(64)
        self.remark.setPlaceholderText(translate("Handover", "What the next one has to know"))
        self.remark.setAccessibleName(translate("Handover", "What the next one has to know"))
        column.addWidget(self.remark)
        row = QHBoxLayout()
        who = QLabel(translate("Handover", "Takes over"))
        who.setProperty("role", "field")
        row.addWidget(who)
        self.coming = QComboBox()
        self.coming.setEditable(True)
        self.coming.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.coming.setAccessibleName(translate("Handover", "Takes over"))
        row.addWidget(self.coming, 1)
        column.addLayout(row)
        return self.form

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.print_note = QPushButton(translate("Handover", "Print …"))
        self.print_note.clicked.connect(self._print)
        row.addWidget(self.print_note)
        row.addStretch(1)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setFixedWidth(120)
        self.pin.setPlaceholderText(translate("Handover", "PIN"))
        self.pin.setAccessibleName(translate("Handover", "PIN"))
        self.pin.returnPressed.connect(self._take_over)
        row.addWidget(self.pin)
        self.hand_over = QPushButton(translate("Handover", "Hand over"))
        self.hand_over.setProperty("role", "primary")
        self.hand_over.clicked.connect(self._hand_over)
        row.addWidget(self.hand_over)
        self.take_over = QPushButton()
        self.take_over.setProperty("role", "primary")
        self.take_over.clicked.connect(self._take_over)
        row.addWidget(self.take_over)
        return row

    # --- what is shown ----------------------------------------------------------------------------
    @property
    def is_dirty(self) -> bool:
        """Whether closing would lose something typed."""
        return self._waiting is None and bool(self.remark.toPlainText().strip())

    def discard(self) -> None:
        self.remark.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()

    def load(self) -> None:
        """The note as the board stands now, and who handed over so far."""
        now = self._services.session.now()

        def read(ctx: JobContext) -> _Read:
            with ctx.queries() as queries:
                note = handover_note(queries.board(now), queries.counts())
                return _Read(note, queries.shift_changes(), queries.operators())

        self._services.jobs.read(read, key="handover").then(self._take)

    def _take(self, found: _Read) -> None:
        self._note = found.note
        self.note.show_note(found.note)
        self.history.show_lines(found.changes)
        for part in (self.past, self.history):
            part.setVisible(bool(found.changes))
        newest = found.changes[0] if found.changes else None
        self._waiting = newest if newest is not None and newest.kind == "handed_over" else None
        leaving = self._services.session.actor
        typed = self.coming.currentText()
        self.coming.clear()
        self._listed = tuple(each for each in found.operators if each.active)
        names = (str(line.params.get("to", "")) for line in found.changes)
        former = (str(line.params.get("former", "")) for line in found.changes)
        known = (each.name for each in self._listed)
        self.coming.addItems(people_of((*known, *names, *former), leaving))
        self.coming.setCurrentText(typed)
        waiting = self._waiting
        self.form.setVisible(waiting is None)
        self.hand_over.setVisible(waiting is None)
        self.take_over.setVisible(waiting is not None)
        self.pin.setVisible(waiting is not None and self._asks_for_pin(waiting))
        if waiting is None:
            self.state.setText(
                translate("Handover", "{name} is on duty. The note is made of the board.").format(
                    name=leaving
                )
            )
            return
        to = str(waiting.params.get("to", ""))
        told = str(waiting.params.get("remark", ""))
        text = translate(
            "Handover", "{leaving} has handed over to {coming}. Read it and take over."
        )
        self.state.setText(
            "\n".join(x for x in (text.format(leaving=waiting.actor, coming=to), told) if x)
        )
        self.take_over.setText(translate("Handover", "I am {name}: take over").format(name=to))

    # --- what is done -----------------------------------------------------------------------------
    def _hand_over(self) -> None:
        note = self._note
        if note is None:
            return
        leaving = self._services.session.actor
        try:
            facts = hand_over_facts(
                note, leaving, self.coming.currentText(), self.remark.toPlainText()
            )
            self._check_listed(str(facts["to"]))
        except UserError as error:
            self._say(sentence_of(error))
            return
        self._say("")

        def act(store: Store) -> None:
            store.note_shift("handed_over", facts)

        write(self._services, act).then(lambda _none: self._handed_over())

    def _handed_over(self) -> None:
        self.remark.clear()
        self.load()

    def _take_over(self) -> None:
        waiting = self._waiting
        if waiting is None:
            return
        services, name = self._services, str(waiting.params.get("to", ""))
        if self._listed:
            handle = sign_in(services, name, self.pin.text())
            handle.then(lambda _operator: self._on_duty(waiting))
            handle.catch(lambda error: self._say(sentence_of(error)))
            return
        services.settings.set(ACTOR, name)
        self._on_duty(waiting)

    def _check_listed(self, name: str) -> None:
        """Whoever cannot sign in could not take over either."""
        if self._listed and name not in {each.name for each in self._listed}:
            raise NotFound("operator_unknown", name=name)

    def _asks_for_pin(self, waiting: HistoryLine) -> bool:
        name = str(waiting.params.get("to", ""))
        return any(each.name == name and each.pin for each in self._listed)

    def _on_duty(self, waiting: HistoryLine) -> None:
        services = self._services
        self.pin.clear()
        self._say("")

        def act(store: Store) -> None:
            store.note_shift("taken_over", {"former": waiting.actor})

        def done() -> None:
            self._waiting = None
            services.feedback.status.emit(
                translate("Handover", "{name} is on duty.").format(name=services.session.actor)
            )
            self.close_requested.emit()

        write(services, act).then(lambda _none: done())

    def _print(self) -> None:
        note, waiting = self._note, self._waiting
        if note is None:
            return
        services = self._services
        coming = self.coming.currentText().strip()
        remark = self.remark.toPlainText().strip()
        if waiting is not None:
            coming, remark = (str(waiting.params.get(key, "")) for key in ("to", "remark"))
        local = services.session.local(note.written_at)
        title = translate("Handover", "Change of shift")
        out = folder("documents") / f"{title} {local:%Y-%m-%d %H%M}.pdf"

        def show(_made: object) -> None:
            from desktop.views.preview.window import show_document

            show_document(services, out, title, self)

        services.printing.handover_sheet(note, coming, remark, out).then(show)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
