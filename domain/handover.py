"""What the next clerk has to know when the shift changes: the note is made of the board itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from domain.errors import InvalidInput
from domain.people.technician import TechnicianActivity
from domain.read_models import Board, BoardCounts, OrderCard
from domain.work_orders.kinds import CLOSED, OrderStatus, Priority

#: Promises are named as far ahead as the next shift and the one after it reach.
PROMISED_AHEAD = timedelta(hours=24)


class Concern(Enum):
    """Why an order is on the note; the first that fits."""

    OVERDUE = "overdue"
    URGENT = "urgent"
    UNANSWERED = "unanswered"
    WAITING = "waiting"
    PROMISED = "promised"


@dataclass(frozen=True, slots=True)
class HandoverNote:
    """``orders``: those of each concern, the most pressing first. ``silent``: technicians at work
    who have not been heard of for too long. ``tray``: texts nobody has dealt with; ``outbox``: texts
    that have not left."""

    written_at: datetime
    orders: Mapping[Concern, tuple[OrderCard, ...]]
    silent: tuple[str, ...]
    tray: int
    outbox: int

    @property
    def count(self) -> int:
        return sum(len(cards) for cards in self.orders.values())


def handover_note(board: Board, counts: BoardCounts) -> HandoverNote:
    """The note as the board stands."""
    now = board.at
    found: dict[Concern, list[OrderCard]] = {concern: [] for concern in Concern}
    for card in board.orders:
        concern = concern_of(card, now)
        if concern is not None:
            found[concern].append(card)
    silent = [t.name for t in board.technicians if t.activity is TechnicianActivity.SILENT]
    return HandoverNote(
        written_at=now,
        orders={
            concern: tuple(sorted(cards, key=lambda card: _pressing(concern, card)))
            for concern, cards in found.items()
        },
        silent=tuple(silent),
        tray=counts.tray,
        outbox=counts.outbox,
    )


def concern_of(card: OrderCard, now: datetime) -> Concern | None:
    """None for what needs no word: closed, or on its way with nothing to watch."""
    if card.status in CLOSED:
        return None
    if card.next_due_at is not None and not card.paused and card.next_due_at < now:
        return Concern.OVERDUE
    if card.priority is Priority.URGENT or card.stopped:
        return Concern.URGENT
    if card.status is OrderStatus.DISPATCHED:
        return Concern.UNANSWERED
    if card.paused or card.wait_reason is not None:
        return Concern.WAITING
    start = card.window_start_at
    if start is not None and now - PROMISED_AHEAD < start < now + PROMISED_AHEAD:
        return Concern.PROMISED
    return None


def hand_over_facts(
    note: HandoverNote, leaving: str, coming: str, remark: str
) -> dict[str, object]:
    """What the log keeps of it. InvalidInput: nobody named, or the same person."""
    coming = coming.strip()
    if not coming:
        raise InvalidInput("handover_to_nobody")
    if coming == leaving.strip():
        raise InvalidInput("handover_to_oneself", name=coming)
    return {
        "to": coming,
        "remark": remark.strip(),
        "count": note.count,
        "numbers": {
            concern.value: [card.number for card in cards]
            for concern, cards in note.orders.items()
            if cards
        },
        "tray": note.tray,
        "outbox": note.outbox,
    }


def moment_of(concern: Concern, card: OrderCard) -> datetime | None:
    """The moment that makes it a concern: when it was sent out, promised, or is due."""
    if concern is Concern.UNANSWERED:
        return card.milestones.dispatched_at
    if concern is Concern.PROMISED:
        return card.window_start_at
    return card.next_due_at


def _pressing(concern: Concern, card: OrderCard) -> tuple[object, ...]:
    at = moment_of(concern, card)
    return at is None, at or card.milestones.reported_at, card.number


def people_of(names: Iterable[str], leaving: str) -> Sequence[str]:
    """Who may come: those who took over before, the latest first, each once."""
    return [name for name in dict.fromkeys(names) if name and name != leaving]
