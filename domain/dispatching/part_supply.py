"""Whether somebody has along what an order needs, and if not, where he gets it and how long that
takes.

What others are on their way with is theirs: of each place as much is put aside as the orders it
was sent out for count on. Worked out once for an order, then asked for each technician.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from domain.dispatching.situation import JobNeed, Situation, Visit
from domain.dispatching.stock_picture import StockPicture, Warehouse
from domain.dispatching.travel import Place, place, road_km, travel_minutes
from domain.geo import haversine_km
from domain.parts.part import Holder, HolderKind
from domain.people.technician import Technician
from domain.phrases import Phrase
from domain.translate import QT_TRANSLATE_NOOP
from domain.work_orders.part_needs import PartNeed

#: Of the vans of others only those soonest at the job are asked.
_MOST_VANS = 5


@dataclass(frozen=True, slots=True)
class Fetch:
    """``parts`` from ``holder``: ``minutes`` more than going straight there, ``km`` of road from
    where he is to that place (None: its position is not known)."""

    holder: Holder
    parts: tuple[PartNeed, ...]
    minutes: float
    km: float | None


@dataclass(frozen=True, slots=True)
class Supply:
    """How one technician comes by what an order needs. ``missing``: so many that are nowhere.
    ``claimed``: those that lie in his van, with the number of the order they are counted on for."""

    at_hand: tuple[PartNeed, ...] = ()
    fetched: tuple[Fetch, ...] = ()
    missing: tuple[PartNeed, ...] = ()
    claimed: tuple[tuple[PartNeed, str], ...] = ()

    @property
    def minutes(self) -> float:
        """What fetching takes."""
        return sum(each.minutes for each in self.fetched)


@dataclass(frozen=True, slots=True)
class _Source:
    """A place with some of a part left. ``tail``: handing out and the way from there to the job."""

    holder: Holder
    free: float
    place: Place | None
    handout: float
    tail: float


class PartsOfOrder:
    """What one order needs, on one board. ``hour``: the company's, for the traffic."""

    def __init__(self, situation: Situation, need: JobNeed, hour: int | None = None) -> None:
        picture = situation.parts
        assert picture is not None
        self._situation = situation
        self._picture = picture
        self._hour = hour
        self._here = place(need.lat, need.lon)
        #: Parts the catalogue no longer knows say nothing.
        self._needs = tuple(each for each in need.parts if each.part_id in picture.stock)
        counted = _Counted(situation, picture, need)
        self._free = {each.part_id: counted.free(each.part_id) for each in self._needs}
        self._numbers = counted.numbers
        self._sources: dict[tuple[int, float], list[_Source]] = {}

    def supply_of(self, technician: Technician, start: Place | None) -> Supply:
        """``start``: where he comes from."""
        van = Holder(HolderKind.VAN, technician.id)
        at_hand: list[PartNeed] = []
        lacking: list[PartNeed] = []
        claimed: list[tuple[PartNeed, str]] = []
        for need in self._needs:
            free = self._free[need.part_id].get(van, 0.0)
            if free >= need.quantity:
                at_hand.append(need)
                continue
            if free > 0:
                at_hand.append(replace(need, quantity=free))
            lack = replace(need, quantity=round(need.quantity - free, 3))
            lacking.append(lack)
            if number := self._numbers.get((need.part_id, van)):
                claimed.append((lack, number))
        if not lacking:
            return Supply(tuple(at_hand))
        fetched, missing = self._fetch(lacking, van, start)
        return Supply(tuple(at_hand), tuple(fetched), tuple(missing), tuple(claimed))

    # --- fetching ---------------------------------------------------------------------------------
    def _fetch(
        self, lacking: list[PartNeed], van: Holder, start: Place | None
    ) -> tuple[list[Fetch], list[PartNeed]]:
        """From one place if one has everything, else each part from where it is soonest had."""
        direct = self._minutes(start, self._here)
        if len(lacking) > 1:
            together = self._nearest(lacking, van, start, direct)
            if together is not None:
                return [self._fetch_from(together[0], tuple(lacking), together[1], start)], []
        fetched: list[Fetch] = []
        missing: list[PartNeed] = []
        for need in lacking:
            one = self._nearest([need], van, start, direct)
            if one is not None:
                fetched.append(self._fetch_from(one[0], (need,), one[1], start))
                continue
            left = need.quantity
            for source in self._sources_of(need.part_id):
                if not left:
                    break
                if source.holder != van:
                    taken = min(left, source.free)
                    left = round(left - taken, 3)
                    minutes = self._detour(source, start, direct)
                    piece = (replace(need, quantity=taken),)
                    fetched.append(self._fetch_from(source, piece, minutes, start))
            if left > 0:
                missing.append(replace(need, quantity=left))
        return fetched, missing

    def _nearest(
        self, needs: list[PartNeed], van: Holder, start: Place | None, direct: float
    ) -> tuple[_Source, float] | None:
        """The place with enough of all ``needs`` that costs least, and its minutes."""
        best: tuple[_Source, float] | None = None
        for source in self._sources_of(needs[0].part_id, needs[0].quantity):
            # No way is shorter than the one left out: what comes after cannot be better.
            if best is not None and source.tail - direct >= best[1]:
                break
            if source.holder == van or not self._has_all(source.holder, needs[1:]):
                continue
            minutes = self._detour(source, start, direct)
            if best is None or minutes < best[1]:
                best = source, minutes
        return best

    def _has_all(self, holder: Holder, needs: list[PartNeed]) -> bool:
        return all(self._free[each.part_id].get(holder, 0.0) >= each.quantity for each in needs)

    def _detour(self, source: _Source, start: Place | None, direct: float) -> float:
        return max(self._minutes(start, source.place) + source.tail - direct, source.handout)

    def _fetch_from(
        self, source: _Source, parts: tuple[PartNeed, ...], minutes: float, start: Place | None
    ) -> Fetch:
        km = None
        if start is not None and source.place is not None:
            km = road_km(self._situation.rules.travel, haversine_km(*start, *source.place))
        return Fetch(source.holder, parts, minutes, km)

    def _minutes(self, start: Place | None, end: Place | None) -> float:
        return travel_minutes(self._situation.rules.travel, start, end, self._hour) or 0.0

    def _sources_of(self, part_id: int, at_least: float = 0.0) -> list[_Source]:
        """Where so many are left, the soonest at the job first; places nobody knows come last."""
        found = self._sources.get((part_id, at_least))
        if found is not None:
            return found
        if at_least:
            enough = [each for each in self._sources_of(part_id) if each.free >= at_least]
            vans = [each for each in enough if each.holder.kind is HolderKind.VAN]
            far = frozenset(each.holder for each in vans[_MOST_VANS:])
            found = [each for each in enough if each.holder not in far]
        else:
            lots = self._free[part_id].items()
            found = [self._source(holder, free) for holder, free in lots if free]
            found.sort(key=lambda each: (each.place is None, each.tail, _rank(each.holder)))
        self._sources[part_id, at_least] = found
        return found

    def _source(self, holder: Holder, free: float) -> _Source:
        if holder.kind is HolderKind.WAREHOUSE:
            house = self._picture.warehouses.get(holder.id, Warehouse())
            where, handout = place(house.lat, house.lon), house.handout_minutes
        else:
            where, handout = self._place_of_van(holder.id), self._picture.meeting_minutes
        return _Source(holder, free, where, handout, handout + self._minutes(where, self._here))

    def _place_of_van(self, technician_id: int) -> Place | None:
        owner = self._situation.technicians.get(technician_id)
        if owner is None:
            return None
        if owner.position is not None:
            return owner.position.lat, owner.position.lon
        return place(owner.home_lat, owner.home_lon)


def _rank(holder: Holder) -> tuple[bool, int]:
    """Of two places as near a warehouse before a van."""
    return holder.kind is HolderKind.VAN, holder.id


class _Counted:
    """Stock less what the orders under way count on."""

    def __init__(self, situation: Situation, picture: StockPicture, need: JobNeed) -> None:
        wanted = {each.part_id for each in need.parts}
        self._picture = picture
        self._technicians = situation.technicians
        self._claims: dict[int, list[tuple[Visit, float]]] = {}
        #: (part, place) → number of an order that counts on some of it.
        self.numbers: dict[tuple[int, Holder], str] = {}
        others = picture.needed.keys() - {need.order_id}
        for visits in situation.visits.values():
            for visit in visits:
                if visit.order_id in others:
                    for each in picture.needed[visit.order_id]:
                        if each.part_id in wanted:
                            claims = self._claims.setdefault(each.part_id, [])
                            claims.append((visit, each.quantity))

    def free(self, part_id: int) -> dict[Holder, float]:
        """What is left of it at each place."""
        left = {lot.holder: lot.quantity for lot in self._picture.stock[part_id]}
        claims = self._claims.get(part_id)
        if not claims:
            return left
        claims.sort(key=lambda each: (each[0].starts_at, each[0].order_id))
        houses = sorted(each for each in left if each.kind is HolderKind.WAREHOUSE)
        for visit, quantity in claims:
            for holder in self._order_of(visit.technician_id, houses):
                taken = min(quantity, left.get(holder, 0.0))
                if taken > 0:
                    left[holder] = round(left[holder] - taken, 3)
                    quantity = round(quantity - taken, 3)
                    self.numbers[part_id, holder] = visit.number
                if not quantity:
                    break
        return left

    def _order_of(self, technician_id: int, houses: list[Holder]) -> Iterator[Holder]:
        """Where somebody takes a part from: his van, his branch, the company, then anywhere but
        another's van."""
        yield Holder(HolderKind.VAN, technician_id)
        owner = self._technicians.get(technician_id)
        own = (owner.branch_id or 0) if owner is not None else 0
        yield from (house for house in houses if house.id == own)
        yield from (house for house in houses if house.id != own)


def holder_phrase(holder: Holder, name: str) -> Phrase:
    """What a place with stock is called, in the context ``"Reasons"``."""
    if holder.kind is HolderKind.VAN:
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "Van of {name}"), {"name": name or holder.id})
    if not holder.id:
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "Main warehouse"), {})
    return Phrase(QT_TRANSLATE_NOOP("Reasons", "Warehouse {name}"), {"name": name or holder.id})


def named_holder(situation: Situation, holder: Holder) -> Phrase:
    """:func:`holder_phrase` with the name the board knows."""
    if holder.kind is HolderKind.VAN:
        owner = situation.technicians.get(holder.id)
        return holder_phrase(holder, owner.name if owner is not None else "")
    houses = situation.parts.warehouses if situation.parts is not None else {}
    house = houses.get(holder.id)
    return holder_phrase(holder, house.name if house is not None else "")
