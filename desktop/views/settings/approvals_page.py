"""Who has to agree to what: cards read from the top, each with its line of levels (CO-04)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton

from desktop.jobs import JobContext
from desktop.labels import label
from desktop.views.approvals.words import route_boxes, signers_text
from desktop.views.lists.row_list import RowList
from desktop.views.settings.approval_conditions import Choices, ConditionFields, conditions_text
from desktop.views.settings.approval_level_row import ApprovalLevelRow
from desktop.views.settings.approval_words import trial_text, warning_text
from desktop.views.settings.entry_list import Entry
from desktop.views.settings.list_page import ListPage
from desktop.widgets.forms import Form
from desktop.widgets.step_line import StepBox, StepLine
from domain import settings
from domain.approvals.approval import Subject
from domain.approvals.cards import ApprovalCard
from domain.approvals.checks import CardWarning, warnings_of
from domain.approvals.dry_run import DryRun, try_cards
from domain.approvals.route import Route
from domain.codes import code_from
from domain.errors import InvalidInput
from domain.people.operators import Operator, Right
from domain.ports.approvals import PastCase
from domain.ports.storage import Queries, Store
from domain.service_levels.clocks import ClockKind
from domain.usecases.approval_cards import cards_of, forget_cards, save_cards

_DAYS = 30
_LOOK_MS = 400


@dataclass(frozen=True, slots=True)
class Known:
    """``usual_minutes``: the shortest time the service limits give an approval, None where one gives
    none. ``past``: what happened in the last days, to try the cards on."""

    cards: tuple[ApprovalCard, ...]
    operators: tuple[Operator, ...]
    choices: Choices
    usual_minutes: int | None
    past: tuple[PastCase, ...]


class ApprovalsPage(ListPage):
    topics = ("settings", "setting", "operator", "order_type", "branch", "policy")

    def words(self) -> dict[str, str]:
        return {
            "title": self.tr("Approvals"),
            "text": self.tr(
                "Cards are read from the top; the first that fits says who has to agree. Where none "
                "fits, orders go ahead, and costs and parts are approved by the supervisor. What "
                "waits already keeps the way it has begun."
            ),
            "new": self.tr("New card"),
        }

    def add_tools(self, row: QHBoxLayout) -> None:
        for text, step in ((self.tr("Up"), -1), (self.tr("Down"), 1)):
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, by=step: self._move(by))
            row.addWidget(button)
        self.reset = QPushButton(self.tr("Back to what the program came with"))
        self.reset.clicked.connect(self._forget)
        row.addWidget(self.reset)

    def build(self, form: Form) -> None:
        self.line = StepLine()
        self.warning = QLabel()
        self.warning.setProperty("role", "warning")
        self.warning.setWordWrap(True)
        self.tried = QLabel()
        self.tried.setProperty("role", "small")
        self.tried.setWordWrap(True)
        self.name, self.subject = QLineEdit(), QComboBox()
        for subject in Subject:
            self.subject.addItem(label(subject), subject)
        self.on = QCheckBox(self.tr("In use"))
        self.levels = RowList(lambda: ApprovalLevelRow(self._operators), self.tr("Level"))
        form.add(self.tr("What happens"), self.line, span=2)
        form.add("", self.warning, span=2)
        form.add("", self.tried, span=2)
        form.add(self.tr("Called"), self.name, required=True)
        form.add(self.tr("Asks for"), self.subject)
        form.add("", self.on, span=2)
        form.add_section(self.tr("When all of this holds"))
        self.conditions = ConditionFields(form)
        form.add_section(self.tr("These have to agree, one level after the other"))
        form.add("", self.levels, span=2, hint=self.tr("Without a level nobody is asked."))
        self._trial = QTimer(self, interval=_LOOK_MS, singleShot=True)
        self._trial.timeout.connect(self._try)
        self._drawn: object = None
        self._on_trial: ApprovalCard | None = None
        self.subject.currentIndexChanged.connect(
            lambda _index: self.conditions.show_for(self.subject.currentData())
        )

    def _operators(self) -> tuple[Operator, ...]:
        known = self.known
        return known.operators if isinstance(known, Known) else ()

    # --- reading ----------------------------------------------------------------------------------
    def read(self, queries: Queries) -> Any:
        now = self.services.session.now()
        zone = settings.text(queries.setting, "time_zone")
        targets = [dict(each.targets).get(ClockKind.APPROVE) for each in queries.policies()]
        limits = [each for each in targets if each is not None]
        return Known(
            cards_of(queries.setting),
            queries.operators(),
            Choices(
                {each.code: each.name for each in queries.order_types() if each.active},
                {str(each.id): each.name for each in queries.branches()},
            ),
            min(limits) if limits and len(limits) == len(targets) else None,
            queries.approvals.past_cases(now - timedelta(days=_DAYS), now, zone),
        )

    def prepare(self, known: Any) -> None:
        self.conditions.prepare(known.choices)

    def entries(self, known: Any) -> Iterable[tuple[Entry, Any]]:
        warned = {each.card for each in self._warnings(known.cards)}
        for card in known.cards:
            who = " → ".join(
                signers_text(level.signers, all_sign=level.all_sign) for level in card.route.levels
            )
            words = [label(card.subject), who or self.tr("nobody is asked")]
            if not card.on:
                words.append(self.tr("not in use"))
            mark = "⚠ " if card.code in warned else ""
            title = mark + (card.name or conditions_text(card, known.choices))
            yield Entry(card.code, title, " · ".join(words), not card.on), card

    def blank(self, known: Any) -> Any:
        return ApprovalCard("", Subject.COST)

    def _warnings(self, cards: Iterable[ApprovalCard]) -> tuple[CardWarning, ...]:
        known = self.known
        listed = [each for each in known.operators if each.active]
        codes = frozenset(each.code for each in listed if Right.APPROVE in each.rights)
        return warnings_of(tuple(cards), usual_minutes=known.usual_minutes, operators=codes)

    # --- the form ---------------------------------------------------------------------------------
    def fill(self, value: Any, *, new: bool) -> None:
        del new
        # What the program came with has no name of its own: it is called by what it says.
        self.name.setText(value.name or self._own_name(value))
        self.subject.setCurrentIndex(self.subject.findData(value.subject))
        self.on.setChecked(value.on)
        self.conditions.fill(value.when)
        self.conditions.show_for(value.subject)
        self.levels.show_values(value.route.levels)
        self._drawn = None
        self.tried.setText(self.tr("Being tried on the last {days} days …").format(days=_DAYS))

    def _own_name(self, value: ApprovalCard) -> str:
        return conditions_text(value, self.known.choices) if value.code else ""

    def typed(self, before: Any) -> Any:
        cards = self.known.cards
        subject = self.subject.currentData()
        name = self.name.text().strip()
        if before.code and not before.name and name == self._own_name(before):
            name = ""
        return replace(
            before,
            code=before.code or code_from(name, {card.code for card in cards}),
            subject=subject,
            name=name,
            when=self.conditions.value(subject),
            route=Route(self.levels.values()),
            on=self.on.isChecked(),
        )

    def snapshot(self) -> object:
        stands = (
            self.name.text(),
            self.subject.currentIndex(),
            self.on.isChecked(),
            self.conditions.snapshot(),
            self.levels.snapshot(),
        )
        if stands != self._drawn and self.value is not None:
            self._drawn = stands
            self._draw()
        return stands

    def _with_typed(self) -> tuple[ApprovalCard, tuple[ApprovalCard, ...]]:
        """The card as it stands in the form, and all of them with it; InvalidInput for what cannot be
        read."""
        card = self.typed(self.value)
        cards = self.known.cards
        if any(each.code == card.code for each in cards):
            return card, tuple(card if each.code == card.code else each for each in cards)
        return card, (*cards, card)

    def _draw(self) -> None:
        """What happens, and what is unwise about it."""
        try:
            card, cards = self._with_typed()
        except InvalidInput:
            return
        first = StepBox(label(card.subject), conditions_text(card, self.known.choices), "blue")
        self.line.show_boxes(route_boxes(card.route, first))
        told = [warning_text(each) for each in self._warnings(cards) if each.card == card.code]
        self.warning.setText("\n".join(told))
        self.form.set_shown(self.warning, bool(told))
        self._trial.start()

    # --- trying it on the last month --------------------------------------------------------------
    def _try(self) -> None:
        if self.value is None:
            return
        try:
            card, cards = self._with_typed()
        except InvalidInput:
            return
        past, self._on_trial = self.known.past, card

        def run(ctx: JobContext) -> DryRun:
            del ctx
            return try_cards(cards, ((each.case, each.waited_minutes) for each in past))

        self.services.jobs.read(run, key="approval-trial").then(
            lambda found: self._show_trial(card, found)
        )

    def _show_trial(self, card: ApprovalCard, found: DryRun) -> None:
        if card is not self._on_trial:
            return  # another one is looked at meanwhile
        self.tried.setText(trial_text(found.cards[card.code], _DAYS, asks=card.route.asks))

    # --- writing ----------------------------------------------------------------------------------
    def store(self, store: Store, value: Any, *, new: bool) -> str:
        kept = cards_of(store.setting)
        if new:
            save_cards(store, (*kept, value))
        else:
            save_cards(store, [value if each.code == value.code else each for each in kept])
        return str(value.code)

    def remove(self, store: Store, value: Any) -> None:
        save_cards(store, [each for each in cards_of(store.setting) if each.code != value.code])

    def _move(self, by: int) -> None:
        """The chosen card one up or down; the order is what decides."""
        if self.value is None or self.is_new or self.is_dirty:
            return
        code = self.value.code

        def act(store: Store) -> None:
            cards = list(cards_of(store.setting))
            place = next((i for i, each in enumerate(cards) if each.code == code), -1)
            other = place + by
            if place >= 0 and 0 <= other < len(cards):
                cards[place], cards[other] = cards[other], cards[place]
                save_cards(store, cards)

        self._write(act, lambda _none: self.load())

    def _forget(self) -> None:
        if not self.is_dirty:
            self._write(forget_cards, lambda _none: self.load())

    def error_fields(self) -> dict[str, Any]:
        return {
            "approval_amounts_reversed": self.conditions.upto,
            "amount_unreadable": self.conditions.above,
            "negative_amount": self.conditions.above,
            **dict.fromkeys(
                (
                    "approval_signer_required",
                    "approval_signer_twice",
                    "approval_deputy_required",
                    "approval_person_unnamed",
                    "approval_minutes_out_of_range",
                ),
                self.levels,
            ),
        }
