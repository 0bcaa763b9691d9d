"""The letters that act on selected orders, the same in the queue and on the timeline (DD-09)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from domain.read_models import OrderCard
from domain.work_orders.kinds import CLOSED, DISPATCHABLE, UNDER_WAY, OrderStatus

#: In the order of the keycaps. D send, M other time, N next working day, T to somebody else,
#: U back to the queue, H hold, C complete, L lock, J one visit (or no longer), K copy as new.
LETTERS = "DMNTUHCLJK"


def letter_of(event: QKeyEvent) -> str:
    """The letter of a plain key press; '' for anything else."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text().upper()
    plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    if event.key() == Qt.Key.Key_Delete and plain:
        return "U"
    return text if plain and len(text) == 1 and text in LETTERS else ""


def keycaps(cards: Sequence[OrderCard]) -> list[tuple[str, str]]:
    """(letter, what it does) of what can be done with all of ``cards``; [] without any."""
    if not cards:
        return []
    statuses = {card.status for card in cards}
    texts = {
        "D": QCoreApplication.translate("OrderKeys", "Send out"),
        "M": QCoreApplication.translate("OrderKeys", "Other time"),
        "N": QCoreApplication.translate("OrderKeys", "Next day"),
        "T": QCoreApplication.translate("OrderKeys", "Pass on"),
        "U": QCoreApplication.translate("OrderKeys", "Back"),
        "H": QCoreApplication.translate("OrderKeys", "Hold"),
        "C": QCoreApplication.translate("OrderKeys", "Complete"),
        "L": QCoreApplication.translate("OrderKeys", "Lock"),
        "J": (
            QCoreApplication.translate("OrderKeys", "Unlink")
            if is_linked(cards)
            else QCoreApplication.translate("OrderKeys", "One visit")
        ),
        "K": QCoreApplication.translate("OrderKeys", "Copy"),
    }
    possible = {letter for letter in LETTERS if _fits(letter, statuses)}
    if len(cards) > 1:
        possible -= set("MHCK")
    elif not is_linked(cards):
        possible.discard("J")
    return [(letter, texts[letter]) for letter in LETTERS if letter in possible]


def is_linked(cards: Sequence[OrderCard]) -> bool:
    """Whether the one order is linked with any, or each of several with another of them."""
    ids = {card.id for card in cards}
    if len(cards) == 1:
        return bool(cards[0].links)
    return bool(cards) and all(any(link.order_id in ids for link in card.links) for card in cards)


def _fits(letter: str, statuses: set[OrderStatus]) -> bool:
    if letter in "JK":
        return True
    if letter == "D":
        return statuses <= DISPATCHABLE
    if letter == "N":
        return not statuses & CLOSED and OrderStatus.FINISHED not in statuses
    if letter in "C":
        return statuses <= UNDER_WAY | {OrderStatus.FINISHED}
    if letter == "M":
        return statuses <= UNDER_WAY | DISPATCHABLE
    return statuses <= UNDER_WAY
