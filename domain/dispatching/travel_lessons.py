"""What the company's own trips teach about travel times.

The distance model is wrong in the same way again and again: a river without a bridge, a ring road
at half past eight. How long trips really took, divided by what the model said, gives a factor for a
pair of coarse cells and a band of hours; pairs with few trips lean on the band, and the band on all.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo
from statistics import median

#: Cells of about 5 km: coarse enough to fill with an ordinary company's trips.
CELL_DEGREES = 0.05
#: A cell pair counts as if so many trips had already agreed with what is known more broadly.
PSEUDO_TRIPS = 10
#: Local hours at which the traffic changes. The first and the last band are one night.
BAND_STARTS = (7, 10, 16, 20)
#: Trips shorter or longer than this (minutes driven) are forgotten milestones, not driving.
SHORTEST_MINUTES, LONGEST_MINUTES = 2.0, 240.0
#: So wrong no distance model is: somebody pressed two buttons one after the other.
LEAST_RATIO, MOST_RATIO = 0.25, 4.0
#: Pairs with fewer trips say nothing that their band does not say.
FEWEST_TRIPS = 3
#: From so many trips on, half of them are kept apart to try what the others taught.
_ENOUGH = 40
#: After the last job he is taken to come from there for so long; later he came from elsewhere.
_REST = timedelta(hours=4)

Place = tuple[float, float]
Cell = tuple[int, int]
PairKey = tuple[Cell, Cell, int]


def cell_of(place: Place) -> Cell:
    return math.floor(place[0] / CELL_DEGREES), math.floor(place[1] / CELL_DEGREES)


def band_of(hour: int) -> int:
    """The band of a local hour 0–23: 0 night, 1 morning, 2 day, 3 evening rush."""
    return bisect_right(BAND_STARTS, hour) % len(BAND_STARTS)


def pair_of(start: Place, end: Place, band: int) -> PairKey:
    """The same both ways: what holds a trip up seldom has a direction."""
    first, second = cell_of(start), cell_of(end)
    return (first, second, band) if first <= second else (second, first, band)


@dataclass(frozen=True, slots=True)
class Trip:
    """A technician's move that took ``minutes`` from departing to arriving, at a local ``hour``."""

    start: Place
    end: Place
    minutes: float
    hour: int


@dataclass(frozen=True, slots=True)
class StopRecord:
    """Milestones of one finished order, as far as they tell where its technician came from."""

    technician_id: int
    lat: float
    lon: float
    departed_at: datetime | None
    arrived_at: datetime | None
    finished_at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class TravelLessons:
    """Factors on the distance model. ``trips`` taught them; ``error_before`` and ``error_after``:
    the median of \\|model - real\\| / real without and with them, 0..1."""

    overall: float = 1.0
    bands: Mapping[int, float] = field(default_factory=dict)
    pairs: Mapping[PairKey, float] = field(default_factory=dict)
    trips: int = 0
    error_before: float = 0.0
    error_after: float = 0.0
    made_at: datetime | None = None

    def factor(self, start: Place, end: Place, hour: int | None) -> float:
        """What to multiply the model's minutes by; ``hour`` None: at no time in particular."""
        band = -1 if hour is None else band_of(hour)
        found = self.pairs.get(pair_of(start, end, band))
        return found if found is not None else self.bands.get(band, self.overall)

    def to_plain(self) -> dict[str, object]:
        """For storing; see :meth:`from_plain`."""
        return {
            "overall": round(self.overall, 4),
            "bands": [[band, round(factor, 4)] for band, factor in sorted(self.bands.items())],
            "pairs": [
                [*first, *second, band, round(factor, 4)]
                for (first, second, band), factor in sorted(self.pairs.items())
            ],
            "trips": self.trips,
            "error_before": round(self.error_before, 4),
            "error_after": round(self.error_after, 4),
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, object], made_at: datetime) -> TravelLessons:
        def rows(key: str) -> Sequence[Sequence[float]]:
            found = plain.get(key)
            return found if isinstance(found, list) else []

        def number(key: str, default: float) -> float:
            found = plain.get(key, default)
            return float(found) if isinstance(found, int | float) else default

        return cls(
            overall=number("overall", 1.0),
            bands={int(band): float(factor) for band, factor in rows("bands")},
            pairs={
                ((int(a), int(b)), (int(c), int(d)), int(band)): float(factor)
                for a, b, c, d, band, factor in rows("pairs")
            },
            trips=int(number("trips", 0)),
            error_before=number("error_before", 0.0),
            error_after=number("error_after", 0.0),
            made_at=made_at,
        )


def trips_of(stops: Iterable[StopRecord], homes: Mapping[int, Place], zone: tzinfo) -> list[Trip]:
    """The trips between ``stops``, of any order. A technician's first stop of a day is reached from
    home; any other from the stop before, when he left it not long ago."""
    by_technician: dict[int, list[StopRecord]] = {}
    for stop in stops:
        by_technician.setdefault(stop.technician_id, []).append(stop)
    trips: list[Trip] = []
    for technician_id, mine in by_technician.items():
        mine.sort(key=lambda stop: stop.finished_at)
        home = homes.get(technician_id)
        for place, each in enumerate(mine):
            trip = _trip(mine[place - 1] if place else None, each, home, zone)
            if trip is not None:
                trips.append(trip)
    return trips


def _trip(
    previous: StopRecord | None, stop: StopRecord, home: Place | None, zone: tzinfo
) -> Trip | None:
    departed, arrived = stop.departed_at, stop.arrived_at
    if departed is None or arrived is None:
        return None
    minutes = (arrived - departed).total_seconds() / 60
    if not SHORTEST_MINUTES <= minutes <= LONGEST_MINUTES:
        return None
    local = departed.astimezone(zone)
    if previous is None or previous.finished_at.astimezone(zone).date() < local.date():
        start = home
    elif previous.finished_at <= departed <= previous.finished_at + _REST:
        start = (previous.lat, previous.lon)
    else:
        start = None  # two jobs at once, or a long time nobody knows anything of
    if start is None:
        return None
    return Trip(start, (stop.lat, stop.lon), minutes, local.hour)


def learn(trips: Iterable[tuple[Trip, float]], made_at: datetime | None = None) -> TravelLessons:
    """Factors from trips, each with the minutes the plain distance model gives for it.

    What the correction is worth is measured on trips it did not learn from, where there are enough.
    """
    usable = [
        (trip, expected)
        for trip, expected in trips
        if expected >= SHORTEST_MINUTES and LEAST_RATIO <= trip.minutes / expected <= MOST_RATIO
    ]
    if not usable:
        return TravelLessons(made_at=made_at)
    taught, tried = (usable[::2], usable[1::2]) if len(usable) >= _ENOUGH else (usable, usable)
    return replace(
        _factors(usable),
        trips=len(usable),
        error_before=_error(TravelLessons(), tried),
        error_after=_error(_factors(taught), tried),
        made_at=made_at,
    )


def _factors(usable: Sequence[tuple[Trip, float]]) -> TravelLessons:
    overall = _leaning([trip.minutes / expected for trip, expected in usable], 1.0)
    by_band: dict[int, list[float]] = {}
    by_pair: dict[PairKey, list[float]] = {}
    for trip, expected in usable:
        band, ratio = band_of(trip.hour), trip.minutes / expected
        by_band.setdefault(band, []).append(ratio)
        for each in (band, -1):
            by_pair.setdefault(pair_of(trip.start, trip.end, each), []).append(ratio)
    bands = {band: _leaning(ratios, overall) for band, ratios in by_band.items()}
    pairs = {
        key: _leaning(ratios, bands.get(key[2], overall))
        for key, ratios in by_pair.items()
        if len(ratios) >= FEWEST_TRIPS
    }
    return TravelLessons(overall, bands, pairs)


def _error(lessons: TravelLessons, trips: Sequence[tuple[Trip, float]]) -> float:
    return median(
        abs(expected * lessons.factor(trip.start, trip.end, trip.hour) / trip.minutes - 1)
        for trip, expected in trips
    )


def _leaning(ratios: Sequence[float], broader: float) -> float:
    """The median, drawn towards what is known more broadly the fewer trips there are."""
    count = len(ratios)
    logarithm = count * math.log(median(ratios)) + PSEUDO_TRIPS * math.log(broader)
    return math.exp(logarithm / (count + PSEUDO_TRIPS))
