"""When a card of approval holds: the fields of its conditions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from desktop.format import money_text
from desktop.labels import label
from desktop.widgets.choice_chips import ChoiceChips
from desktop.widgets.forms import Form
from domain.approvals.approval import Subject
from domain.approvals.cards import ApprovalCard, Conditions, Cover
from domain.errors import InvalidInput
from domain.kinds import Channel

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Choices:
    """What the conditions choose from: code → name; branches by their id as text."""

    types: Mapping[str, str] = field(default_factory=dict)
    branches: Mapping[str, str] = field(default_factory=dict)


class ConditionFields:
    """Put into ``form``. Of chips none chosen means all."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._choices = Choices()
        self.above, self.upto = QLineEdit(), QLineEdit()
        for line in (self.above, self.upto):
            line.setFixedWidth(120)
            line.setPlaceholderText(translate("ApprovalsPage", "any"))
        self.types, self.branches, self.channels = ChoiceChips(), ChoiceChips(), ChoiceChips()
        self.asks = QCheckBox(translate("ApprovalsPage", "Only types that want approval"))
        self.urgent, self.vip, self.cover = QComboBox(), QComboBox(), QComboBox()
        self.urgent.addItem(translate("ApprovalsPage", "urgent or not"), None)
        self.urgent.addItem(translate("ApprovalsPage", "only urgent ones"), True)
        self.urgent.addItem(translate("ApprovalsPage", "not urgent ones"), False)
        self.vip.addItem(translate("ApprovalsPage", "all customers"), 0)
        for level in (1, 2, 3):
            text = translate("ApprovalsPage", "VIP {level} and above")
            self.vip.addItem(text.format(level=level), level)
        self.cover.addItem(translate("ApprovalsPage", "whatever"), None)
        for cover in Cover:
            self.cover.addItem(label(cover), cover)
        yuan = translate("Settings", "yuan")
        form.add(translate("ApprovalsPage", "Costs more than"), self.above, unit=yuan)
        form.add(translate("ApprovalsPage", "Costs up to"), self.upto, unit=yuan)
        form.add("", self.asks, span=2)
        form.add(translate("ApprovalsPage", "Customers"), self.vip)
        form.add(translate("ApprovalsPage", "Contract or warranty"), self.cover)
        form.add(translate("ApprovalsPage", "Urgency"), self.urgent, span=2)
        hint = translate("ApprovalsPage", "None chosen: all of them.")
        form.add(translate("ApprovalsPage", "Order types"), self.types, span=2, hint=hint)
        form.add(translate("ApprovalsPage", "Branches"), self.branches, span=2, hint=hint)
        form.add(translate("ApprovalsPage", "Reached us by"), self.channels, span=2, hint=hint)

    def prepare(self, choices: Choices) -> None:
        self._choices = choices

    def show_for(self, subject: Subject) -> None:
        """Only what that subject has."""
        form = self._form
        of_order = subject is not Subject.PARTS
        form.set_shown(self.above, subject is not Subject.ORDER)
        form.set_shown(self.upto, subject is not Subject.ORDER)
        form.set_shown(self.asks, subject is Subject.ORDER)
        for widget in (self.types, self.vip, self.cover, self.urgent, self.channels):
            form.set_shown(widget, of_order)

    def fill(self, when: Conditions) -> None:
        self.above.setText(_yuan(when.above_fen))
        self.upto.setText(_yuan(when.upto_fen))
        self.types.show_choices(self._choices.types, when.type_codes)
        self.branches.show_choices(self._choices.branches, (str(x) for x in when.branch_ids))
        channels = {each.value: label(each) for each in Channel if each is not Channel.IMPORT}
        self.channels.show_choices(channels, (each.value for each in when.channels))
        self.asks.setChecked(when.asks)
        self.urgent.setCurrentIndex(self.urgent.findData(when.urgent))
        self.vip.setCurrentIndex(max(0, self.vip.findData(when.vip_from)))
        self.cover.setCurrentIndex(max(0, self.cover.findData(when.cover)))

    def value(self, subject: Subject) -> Conditions:
        """InvalidInput('amount_unreadable')."""
        branches = frozenset(int(each) for each in self.branches.chosen())
        if subject is Subject.PARTS:
            return Conditions(_fen(self.above), _fen(self.upto), branch_ids=branches)
        of_cost = subject is Subject.COST
        return Conditions(
            above_fen=_fen(self.above) if of_cost else None,
            upto_fen=_fen(self.upto) if of_cost else None,
            type_codes=self.types.chosen(),
            asks=self.asks.isChecked() and not of_cost,
            urgent=self.urgent.currentData(),
            vip_from=self.vip.currentData() or 0,
            branch_ids=branches,
            channels=frozenset(Channel(each) for each in self.channels.chosen()),
            cover=self.cover.currentData(),
        )

    def snapshot(self) -> object:
        return (
            self.above.text(),
            self.upto.text(),
            *(each.chosen() for each in (self.types, self.branches, self.channels)),
            self.asks.isChecked(),
            *(each.currentIndex() for each in (self.urgent, self.vip, self.cover)),
        )


def _yuan(fen: int | None) -> str:
    return "" if fen is None else f"{fen / 100:.2f}".removesuffix(".00")


def _fen(line: QLineEdit) -> int | None:
    text = line.text().replace(",", "").replace("，", "").strip()
    if not text:
        return None
    try:
        return round(float(text) * 100)
    except (ValueError, OverflowError):
        raise InvalidInput("amount_unreadable", text=text) from None


def conditions_text(card: ApprovalCard, choices: Choices) -> str:
    """In one line: "more than ¥500 · Air conditioning · VIP 1 and above"."""
    when = card.when
    words = []
    if when.above_fen is not None:
        text = translate("ApprovalsPage", "more than {amount}")
        words.append(text.format(amount=money_text(when.above_fen)))
    if when.upto_fen is not None:
        text = translate("ApprovalsPage", "up to {amount}")
        words.append(text.format(amount=money_text(when.upto_fen)))
    if when.asks:
        words.append(translate("ApprovalsPage", "type wants approval"))
    words += [name for code, name in choices.types.items() if code in when.type_codes]
    if when.urgent is not None:
        urgent = translate("ApprovalsPage", "only urgent ones")
        words.append(urgent if when.urgent else translate("ApprovalsPage", "not urgent ones"))
    if when.vip_from:
        text = translate("ApprovalsPage", "VIP {level} and above")
        words.append(text.format(level=when.vip_from))
    if when.cover is not None:
        words.append(label(when.cover))
    words += [label(each) for each in Channel if each in when.channels]
    words += [name for id_, name in choices.branches.items() if int(id_) in when.branch_ids]
    return " · ".join(words) or translate("ApprovalsPage", "always")
