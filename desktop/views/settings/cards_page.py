"""The rules as cards: a switch, one sentence with its numbers, and what it would have done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.settings.company_page import CompanyPage
from domain.rules.cards import CARDS, Card, group_of, number_of, switch_of
from domain.usecases.rule_lookback import Lookback, look_back

_DAYS = 30


class CardsPage(CompanyPage):
    """One card after the other; every change is kept at once and can be undone."""

    def __init__(self, services: Services) -> None:
        self._sentences: dict[str, QLabel] = {}
        self._counts: dict[str, QLabel] = {}
        self._cards = {group_of(card): card for card in CARDS}
        super().__init__(
            services,
            QCoreApplication.translate("CardsPage", "Rules"),
            QCoreApplication.translate(
                "CardsPage",
                "What the program watches by itself and whom it tells. A rule fires once for each "
                "order and cause; every firing stands in the feed.",
            ),
            ("alerts", *self._cards),
        )

    def _add_group(self, group: str, *, with_title: bool) -> None:
        card = self._cards.get(group)
        if card is None:
            super()._add_group(group, with_title=False)
            return
        del with_title
        page = self.column
        frame = QFrame()
        frame.setProperty("role", "ruleCard")
        self.column = QVBoxLayout(frame)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(6)
        super()._add_group(group, with_title=False)
        sentence = self.note("")
        sentence.setProperty("role", "")
        self.column.removeWidget(sentence)
        self.column.insertWidget(0, sentence)
        counted = QLabel()
        counted.setProperty("role", "small")
        self.column.addWidget(counted)
        self._sentences[card.code], self._counts[card.code] = sentence, counted
        self.column = page
        page.addWidget(frame)

    # --- reading ----------------------------------------------------------------------------------
    def _take(self, values: Mapping[str, object], calendars: list[tuple[str, str]]) -> None:
        super()._take(values, calendars)
        for card in CARDS:
            self._sentences[card.code].setText(_sentence(card, values))
            on = bool(values[switch_of(card)])
            for key, editor in self.editors.items():
                if key.startswith(f"card.{card.code}.") and key != switch_of(card):
                    editor.setEnabled(on)
        self._ask()

    def _ask(self) -> None:
        now = self._services.session.now()

        def read(ctx: JobContext) -> Lookback:
            with ctx.queries() as queries:
                return look_back(queries, now - timedelta(days=_DAYS), now)

        self._services.jobs.read(read, key="rule-counts").then(self._show_counts)

    def _show_counts(self, found: Lookback) -> None:
        would = QCoreApplication.translate(
            "CardsPage", "Would have fired {count} times in the last {days} days."
        )
        did = QCoreApplication.translate("CardsPage", "It fired {count} times.")
        for code, label in self._counts.items():
            text = would.format(count=found.would[code], days=_DAYS)
            if found.did.get(code):
                text = f"{text} {did.format(count=found.did[code])}"
            label.setText(text)


def _sentence(card: Card, values: Mapping[str, object]) -> str:
    numbers = {each.key: values[number_of(card, each.key)] for each in card.numbers}
    return QCoreApplication.translate("Rules", card.sentence).format(**numbers)
