"""The board as all parts of the dispatch place see it: one snapshot, kept up to date by the bus."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.changes import Refresher
from desktop.jobs import JobContext
from desktop.services import Services
from domain.changes import ChangeSet
from domain.dispatching.queue_order import QueueTab, queue_key, tab_of
from domain.read_models import Board, ListFilter, ListQuery, OrderCard, TechnicianCard
from domain.work_orders.kinds import CLOSED, OrderStatus

if TYPE_CHECKING:
    from domain.dispatching.situation import TravelModel
    from domain.people.technician import Technician

_TOPICS = ("work_order", "technician", "customer", "message", "settings", "import")
#: Changes that come in a burst (an import, a plan) are answered with one query.
_COALESCE_MS = 60
#: On a day of storm changes never end: so many times as long as the last answer took, the board is
#: left in peace, but never longer than this.
_REST_FACTOR, _REST_MOST_MS = 2, 1000
#: Clocks move without any change in the database; the order of the queue follows this often.
_RESORT_MS = 15_000
#: Ways by road that were asked for come in bursts as well.
_ROADS_MS = 150
#: No timeline shows more closed orders than this.
_MOST_PAST = 4000
FAR_AHEAD = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """What the chips above the queue let through. Empty sets let everything through. ``mine``: only
    what the clerk who sits here took."""

    regions: frozenset[str] = frozenset()
    skills: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    priorities: frozenset[int] = frozenset()
    branches: frozenset[int] = frozenset()
    text: str = ""
    mine: bool = False

    def lets(self, card: OrderCard, taken: frozenset[int] | None = None) -> bool:
        """``taken``: the orders that clerk took; None while nobody knows."""
        if self.mine and taken is not None and card.id not in taken:
            return False
        if self.regions and card.region not in self.regions and card.district not in self.regions:
            return False
        if self.skills and not self.skills.intersection(card.skills):
            return False
        if self.types and card.type_code not in self.types:
            return False
        if self.priorities and int(card.priority) not in self.priorities:
            return False
        if self.branches and card.branch_id not in self.branches:
            return False
        if self.text:
            words = f"{card.number} {card.customer_name} {card.title} {card.address}".casefold()
            return self.text.casefold() in words
        return True

    @property
    def is_set(self) -> bool:
        return self != BoardFilter()


@dataclass(frozen=True, slots=True)
class _Picture:
    board: Board
    people: Mapping[int, Technician]
    travel: TravelModel
    taken: frozenset[int] | None
    fetching: Mapping[int, float]


class _WithId(Protocol):
    @property
    def id(self) -> int: ...


Card = TypeVar("Card", OrderCard, TechnicianCard)
Kept = TypeVar("Kept", bound=_WithId)


def _closed_at(card: OrderCard) -> datetime:
    stones = card.milestones
    return stones.archived_at or stones.cancelled_at or stones.finished_at or stones.reported_at


def same_where_equal(now: Iterable[Kept], before: Mapping[int, Kept]) -> tuple[Kept, ...]:
    """``now``, each of them that is equal to the one of ``before`` replaced by that very object: what
    was made of it is still right."""
    return tuple(
        known if (known := before.get(each.id)) is not None and known == each else each
        for each in now
    )


def named(card: Card, names: Mapping[str, str]) -> Card:
    """The same card with the names of its skills in place of their codes."""
    return replace(card, skills=tuple(names.get(code, code) for code in card.skills))


class BoardModel(QObject):
    """Holds the newest :class:`Board`; asks again when its topics change.

    Signals:
        loaded(): the snapshot was replaced; ask :attr:`orders`, :attr:`technicians`, :meth:`queue`.
        filter_changed()
        past_loaded(): closed orders of the days looked at have come.
    """

    loaded = Signal()
    filter_changed = Signal()
    past_loaded = Signal()

    def __init__(self, services: Services, view: QWidget) -> None:
        super().__init__(view)
        self._services = services
        self._orders: dict[int, OrderCard] = {}
        self._technicians: dict[int, TechnicianCard] = {}
        self.filter = BoardFilter()
        #: What the clerk who sits here took, as far as somebody asked; None: not known.
        self.taken: frozenset[int] | None = None
        #: What fetching parts adds to the way to an order, by its id.
        self.fetching: Mapping[int, float] = {}
        self.board: Board | None = None
        #: Whole records of the people, for shifts and leave; {} until the first answer.
        self.people: Mapping[int, Technician] = {}
        self.travel: TravelModel | None = None
        self._past: dict[int, OrderCard] = {}
        self._span: tuple[datetime, datetime] | None = None
        self._refresher = Refresher(services.bus, view, _TOPICS, self._on_changes)
        self._coalesce = QTimer(self, interval=_COALESCE_MS, singleShot=True)
        self._coalesce.timeout.connect(self.reload)
        self._resort = QTimer(self, interval=_RESORT_MS)
        self._resort.timeout.connect(self._on_time)
        if services.roads is not None:
            services.roads.arrived.connect(self._coalesce_roads)
        self._roads_timer = QTimer(self, interval=_ROADS_MS, singleShot=True)
        self._roads_timer.timeout.connect(self._on_roads)
        self._loading = False
        self._again = False
        self._begun = 0.0
        self._took_ms = 0

    # --- what the views ask -----------------------------------------------------------------------
    @property
    def orders(self) -> dict[int, OrderCard]:
        return self._orders

    @property
    def technicians(self) -> dict[int, TechnicianCard]:
        return self._technicians

    @property
    def now(self) -> datetime:
        return self._services.session.now()

    def day_of(self, instant: datetime) -> date:
        """The company's day; until a night shift is over, the one on which it began."""
        from domain.people.working_time import desk_day

        return desk_day(self.people.values(), instant, self._services.session.time_zone)

    def day_of_work(self, technician_id: int | None, instant: datetime) -> date:
        """The day that work at ``instant`` counts for with whoever does it."""
        from domain.people.working_time import shift_day

        person = self.people.get(technician_id or 0)
        if person is None:
            return self._services.session.local(instant).date()
        return shift_day(person, instant, self._services.session.time_zone)

    def order(self, order_id: int) -> OrderCard | None:
        return self._orders.get(order_id)

    def queue(self, tab: QueueTab) -> list[OrderCard]:
        """The cards of ``tab`` that the filter lets through, most urgent first."""
        now = self.now
        cards = [c for c in self._orders.values() if tab_of(c, tab) and self._lets(c)]
        cards.sort(key=lambda card: queue_key(card, now))
        if tab is QueueTab.UNDER_WAY:
            cards += [card for card in self.recently_closed() if self._lets(card)]
        return cards

    def recently_closed(self) -> list[OrderCard]:
        """What was closed in the last half hour, for the customer who calls back; newest first."""
        cards = [card for card in self._orders.values() if card.status in CLOSED]
        cards.sort(key=_closed_at, reverse=True)
        return cards

    def count(self, tab: QueueTab) -> int:
        return sum(1 for card in self._orders.values() if tab_of(card, tab))

    def visits_of(self, technician_id: int) -> list[OrderCard]:
        """Planned orders of one technician by planned start."""
        return self.visits().get(technician_id, [])

    def visits(self) -> dict[int, list[OrderCard]]:
        """Planned orders by technician and planned start, those he only comes along to as well, with
        those of the days looked at that are closed by now."""
        found: dict[int, list[OrderCard]] = {}
        closed = (card for i, card in self._past.items() if i not in self._orders)
        for card in (*self._orders.values(), *closed):
            if card.technician_id is not None and card.planned_start_at is not None:
                for who in (card.technician_id, *card.helpers):
                    found.setdefault(who, []).append(card)
        for cards in found.values():
            cards.sort(key=lambda card: card.planned_start_at or FAR_AHEAD)
        return found

    def look_at(self, starts_at: datetime, ends_at: datetime) -> None:
        """Also show what was done between these; the board itself holds only what is open."""
        if self._span != (starts_at, ends_at):
            self._span = (starts_at, ends_at)
            self._read_past()

    def _read_past(self) -> None:
        if self._span is None:
            return
        low, high = self._span[0] - timedelta(days=1), self._span[1]
        now = self.now

        def read(ctx: JobContext) -> tuple[OrderCard, ...]:
            planned = (
                ListFilter("planned_start_at", "from", low),
                ListFilter("planned_start_at", "to", high),
                ListFilter("status", "eq", OrderStatus.ARCHIVED.value),
            )
            with ctx.queries() as queries:
                ids = queries.list_ids(ListQuery("work_order", filters=planned))
                return queries.order_cards(ids[:_MOST_PAST], now)

        self._services.jobs.read(read, key="board-past").then(self._take_past)

    def _take_past(self, cards: tuple[OrderCard, ...]) -> None:
        found = {card.id: card for card in cards}
        if found != self._past:
            self._past = found
            self.past_loaded.emit()

    def technicians_by_contact(self) -> list[TechnicianCard]:
        """On duty first; among those, who was longest without contact first (DD-14)."""
        long_ago = self.now - timedelta(days=999)
        return sorted(
            self._technicians.values(),
            key=lambda card: (not card.on_shift, card.last_contact_at or long_ago, card.code),
        )

    # --- keeping up to date -----------------------------------------------------------------------
    def shown(self) -> None:
        self._resort.start()
        self._refresher.shown()
        if self.board is None:
            self.reload()

    def hidden(self) -> None:
        """Nobody looks: nothing ticks."""
        self._resort.stop()

    def set_filter(self, chosen: BoardFilter) -> None:
        if chosen != self.filter:
            self.filter = chosen
            self.filter_changed.emit()
            if chosen.mine and self.taken is None:
                self.look_at_mine()

    def look_at_mine(self) -> None:
        """Ask anew what the clerk who sits here took: it is somebody else, or was not known."""
        self.taken = None
        if self.filter.mine and self.board is not None:
            self.reload()

    def _lets(self, card: OrderCard) -> bool:
        return self.filter.lets(card, self.taken)

    def paint_first(self, cards: Iterable[OrderCard]) -> None:
        """Rows read without the database layer, so that the first picture is not empty."""
        if self.board is None:
            # The words for skills come with the board; codes are nothing for a clerk to read.
            self._orders = {card.id: replace(card, skills=()) for card in cards}
            self.loaded.emit()

    def reload(self) -> None:
        if self._loading:  # never two board queries at once; the later change is not lost
            self._again = True
            return
        self._loading = True
        self._begun = monotonic()
        now = self.now
        cards_before, technicians_before = self._orders, self._technicians
        people_before, travel_before = self.people, self.travel
        clerk = self._services.session.actor if self.filter.mine else None

        def read(ctx: JobContext) -> _Picture:
            with ctx.queries() as queries:
                board = queries.board(now)
                names = {skill.code: skill.name for skill in queries.skills()}
                people = same_where_equal(queries.technicians(), people_before)
                travel = queries.dispatch_rules().travel
                taken = queries.taken_by(clerk) if clerk is not None else None
                fetching = queries.fetch_minutes(now)
            orders = (named(card, names) for card in board.orders)
            technicians = (named(card, names) for card in board.technicians)
            board = replace(
                board,
                orders=same_where_equal(orders, cards_before),
                technicians=same_where_equal(technicians, technicians_before),
            )
            if travel == travel_before and travel_before is not None:
                travel = travel_before
            known = {person.id: person for person in people}
            return _Picture(board, known, travel, taken, fetching)

        handle = self._services.jobs.read(read)
        handle.then(self._take)
        handle.finished.connect(self._on_read)

    def _on_read(self) -> None:
        self._loading = False
        self._took_ms = round((monotonic() - self._begun) * 1000)
        if self._again:
            self._again = False
            self._coalesce.start(self._rest_ms())

    def _take(self, picture: _Picture) -> None:
        board = self.board = picture.board
        self.people, self.travel, self.taken = picture.people, picture.travel, picture.taken
        self.fetching = picture.fetching
        before = self._orders.keys()
        self._orders = {card.id: card for card in board.orders}
        if before - self._orders.keys():
            self._read_past()  # what has left the board is history that may be in sight
        self._technicians = {card.id: card for card in board.technicians}
        self.loaded.emit()

    def _coalesce_roads(self) -> None:
        if not self._roads_timer.isActive():
            self._roads_timer.start()

    def _on_roads(self) -> None:
        """More ways by road are known, or none any more; the orders are the same."""
        roads = self._services.roads.times() if self._services.roads is not None else None
        if self.travel is None or self.board is None or self.travel.roads is roads:
            return
        if (roads is None) != (self.travel.roads is None):
            self.reload()  # what was learned about them as well
            return
        self.travel = replace(self.travel, roads=roads)
        self.loaded.emit()

    def _on_changes(self, changes: ChangeSet) -> None:
        del changes  # the open orders are few; one query for all is simpler than patching and right
        if not self._coalesce.isActive():
            self._coalesce.start(self._rest_ms() if self._is_busy() else _COALESCE_MS)

    def _is_busy(self) -> bool:
        """Whether the last answer came just now."""
        return (monotonic() - self._begun) * 1000 < self._took_ms + self._rest_ms()

    def _rest_ms(self) -> int:
        return max(_COALESCE_MS, min(_REST_FACTOR * self._took_ms, _REST_MOST_MS))

    def _on_time(self) -> None:
        if self.board is not None:
            self.filter_changed.emit()
