"""Understands the sentence in the box against what is open now, says what it would do, does it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from desktop.actions import moves
from desktop.actions import orders as actions
from desktop.format import clock_text
from desktop.jobs import JobContext, JobHandle
from desktop.services import Services
from desktop.window.search_results import Entry
from desktop.window.spoken import Named, Said, complete, understand, verb_of
from domain.changes import ChangeSet
from domain.read_models import OrderCard, TechnicianCard

_MOST_ORDERS = 6


class SpokenActs(QObject):
    """Signals:
    loaded(): people and open orders are known; ask again.
    """

    loaded = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._people: dict[int, TechnicianCard] = {}
        self._orders: dict[int, OrderCard] = {}
        self._stale = True
        self._loading = False
        services.bus.changed.connect(self._on_changed)

    # --- what is known ----------------------------------------------------------------------------
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches("work_order", "technician"):
            self._stale = True

    def _load(self) -> None:
        if self._loading or not self._stale:
            return
        self._loading, self._stale = True, False
        now = self._services.session.now()

        def read(
            ctx: JobContext,
        ) -> tuple[tuple[TechnicianCard, ...], tuple[OrderCard, ...]]:
            with ctx.queries() as queries:
                board = queries.board(now)
            return board.technicians, board.orders

        handle = self._services.jobs.read(read, key="spoken")
        handle.then(self._take)
        handle.finished.connect(self._on_loaded)

    def _take(self, known: tuple[tuple[TechnicianCard, ...], tuple[OrderCard, ...]]) -> None:
        self._people = {card.id: card for card in known[0]}
        self._orders = {card.id: card for card in known[1]}

    def _on_loaded(self) -> None:
        self._loading = False
        self.loaded.emit()

    def _named(self) -> tuple[list[Named], list[Named]]:
        people = sorted(self._people.values(), key=lambda c: (not c.on_shift, c.code))
        return (
            [Named(card.id, card.name, card.code) for card in people],
            [Named(card.id, card.number) for card in self._orders.values()],
        )

    # --- understanding ----------------------------------------------------------------------------
    def is_sentence(self, text: str) -> bool:
        """Whether ``text`` begins with a verb and goes on. Words of the Latin alphabet may as well be
        searched for: without a mark before them they have to make sense as far as they go."""
        if not verb_of(text) or not (" " in text.strip() or text.endswith((" ", "\u3000"))):
            return False
        if text[:1] in "/>／》、" or not text.lstrip()[:1].isascii():
            return True
        said = self._said(text)
        return said is not None and not said.unknown

    def entries(self, text: str) -> list[Entry]:
        """What Enter would do, and what is still to be said; [] for what is no sentence."""
        if not self.is_sentence(text):
            return []
        self._load()
        said = self._said(text)
        if said is None:
            return []
        title = Entry("group", self.tr("Say it"), self.tr("Tab completes"))
        if not said.is_complete:
            return [title, Entry("note", self._lacking(said))]
        lines = [Entry("sentence", self._words(said), command=text, icon=_ICONS[said.verb])]
        if said.verb == "send" and len(said.people) > 1:
            # The other people the name could mean.
            for who in said.people[1:4]:
                other = Said(said.verb, said.order_ids, (who,), said.starts_at)
                name = self._people[who].name
                spoken = text.replace(_name_word(text, self._people[said.people[0]]), name)
                lines.append(Entry("sentence", self._words(other), command=spoken, icon="wrench"))
        return [title, *lines]

    def _said(self, text: str) -> Said | None:
        session = self._services.session
        return understand(text, *self._named(), session.local(session.now()))

    def complete(self, text: str) -> str | None:
        """``text`` with its last word finished; None when nothing fits."""
        self._load()
        session = self._services.session
        return complete(text, *self._named(), session.local(session.now()))

    def _lacking(self, said: Said) -> str:
        if said.unknown:
            return self.tr("“{word}” is nobody's name, no open order and no time").format(
                word=said.unknown
            )
        return {
            "order": self.tr("Which order? The last digits of its number"),
            "person": self.tr("Who? The name, or its initials"),
            "time": self.tr("When? 14:00, tomorrow 9, 11-25 10:30"),
            "words": self.tr("What? Number, customer, address, fault"),
        }[said.missing]

    def _words(self, said: Said) -> str:
        """The sentence as it was understood."""
        cards = [self._orders[i] for i in said.order_ids]
        what = "、".join(f"{c.number[-4:]} {c.customer_name}" for c in cards[:_MOST_ORDERS])
        if len(cards) > _MOST_ORDERS:
            what = self.tr("{count} orders").format(count=len(cards))
        who = self._people[said.people[0]].name if said.people else ""
        when = clock_text(said.starts_at, self._services.session) if said.starts_at else ""
        templates = {
            "send": self.tr("Send {what} to {who} {when}"),
            "move": self.tr("Move {what} to {when}"),
            "push": self.tr("{what}: to the next working day"),
            "back": self.tr("{what}: back to the queue"),
            "accept": self.tr("{what}: confirmed"),
            "depart": self.tr("{what}: has departed"),
            "arrive": self.tr("{what}: has arrived"),
            "finish": self.tr("{what}: done"),
            "urgent": self.tr("{what}: urgent"),
            "lock": self.tr("{what}: lock time and person"),
            "open": self.tr("Open {what}"),
            "find": self.tr("Find {words}"),
        }
        text = templates[said.verb].format(what=what, who=who, when=when, words=said.words)
        return text.strip()

    # --- doing ------------------------------------------------------------------------------------
    def run(self, text: str) -> str | None:
        """Do what ``text`` says. The words to search for when it only asks to find something."""
        said = self._said(text)
        if said is None or not said.is_complete:
            return None
        if said.verb == "find":
            return said.words
        if said.verb == "open":
            self._services.navigator.open_requested.emit("work_order", said.order_ids[0])
            return None
        words = self._words(said)
        handle = self._act(said)
        if handle is not None:
            handle.then(lambda _result: self._services.feedback.status.emit(words))
        return None

    def _act(self, said: Said) -> JobHandle[object] | None:
        services, ids = self._services, said.order_ids
        at = said.starts_at.astimezone(UTC) if said.starts_at is not None else None
        if said.verb == "send" and said.technician_id is not None:
            return moves.drop(services, ids, said.technician_id, starts_at=at)
        if said.verb == "move" and at is not None:
            return self._move(ids, at)
        if said.verb == "push":
            return actions.push_to_next_working_day(services, ids)
        if said.verb == "back":
            return actions.unassign(services, ids)
        from domain.kinds import Priority
        from domain.work_orders import commands as c

        steps: dict[str, Callable[[], c.Command]] = {
            "accept": c.AcceptDispatch,
            "depart": c.Depart,
            "arrive": c.Arrive,
            "finish": c.FinishOrder,
            "urgent": lambda: c.SetPriority(priority=Priority.URGENT),
            "lock": c.LockDispatch,
        }
        return actions.apply(services, ids, steps[said.verb]())

    def _move(self, ids: tuple[int, ...], at: datetime) -> JobHandle[object] | None:
        """Another time with whoever has it; of an order nobody has the promise moves."""
        card = self._orders[ids[0]]
        if card.technician_id is not None:
            return moves.drop(self._services, ids, card.technician_id, starts_at=at)
        return moves.promise(self._services, ids, at)


_ICONS = {
    "send": "wrench",
    "move": "clock",
    "push": "calendar",
    "back": "arrow-u-up-left",
    "accept": "check",
    "depart": "truck",
    "arrive": "map-pin",
    "finish": "check-circle",
    "urgent": "warning",
    "lock": "lock",
    "open": "arrow-square-out",
    "find": "magnifying-glass",
}


def _name_word(text: str, person: TechnicianCard) -> str:
    """The word of ``text`` that was taken for ``person``."""
    from desktop.window.spoken import understand as understood

    alone = [Named(person.id, person.name, person.code)]
    for word in text.split():
        said = understood(f"send {word}", alone, [], datetime.now(UTC))
        if said is not None and said.people:
            return word
    return person.name
