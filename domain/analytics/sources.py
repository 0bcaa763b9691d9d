"""Where columns come from: orders as values one by one, or arrays that never were anything else.

A million orders as values would take a minute to make and a gigabyte to hold; as arrays they are
read in a second. Both give the same columns, so every figure has one definition.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Protocol, overload

import numpy as np
from numpy.typing import NDArray

from domain.analytics.dense import first_places, renumbered
from domain.analytics.facts import OrderFact
from domain.analytics.lazily import Lazily

Indices = NDArray[np.int64]
Values = NDArray[np.float64]
#: Values of one attribute: (code of each order, -1 where nothing is known; what the codes mean).
Coded = tuple[Indices, Sequence[object]]
#: (name of a column, unit) → its values in parts of the unit, NaN where nothing is known.
Floats = Callable[[str, float], Values]


class FactSource(Protocol):
    """Many orders, sorted by nothing in particular. What is not known is NaN, or code -1."""

    @property
    def facts(self) -> Sequence[OrderFact]:
        """The orders as values, made when they are asked for."""

    def __len__(self) -> int: ...
    def ids(self) -> Indices: ...
    def numbers(self, name: str) -> Values: ...
    def instants(self, name: str) -> Values:
        """Seconds since 1970."""

    def coded(self, name: str) -> Coded:
        """Codes count the values in the order of their first appearance."""

    def prefetch(self, rows: Sequence[int]) -> None:
        """These orders will be asked for as values."""

    def only(self, kept: NDArray[np.bool_]) -> FactSource:
        """The orders flagged, in the same order."""


class GivenFacts:
    """Orders that are values already."""

    def __init__(self, facts: Sequence[OrderFact]) -> None:
        self.facts = facts

    def __len__(self) -> int:
        return len(self.facts)

    def ids(self) -> Indices:
        return np.array([fact.order_id for fact in self.facts], np.int64)

    def _listed(self, name: str) -> list[object]:
        return list(map(attrgetter(name), self.facts))

    def numbers(self, name: str) -> Values:
        return np.array(self._listed(name), dtype=np.float64)

    def instants(self, name: str) -> Values:
        nan = float("nan")
        given: list[datetime | None] = self._listed(name)  # type: ignore[assignment]
        return np.array([nan if at is None else at.timestamp() for at in given], np.float64)

    def coded(self, name: str) -> Coded:
        code_of: dict[object, int] = {}
        codes = [
            -1 if value is None or value == "" else code_of.setdefault(value, len(code_of))
            for value in self._listed(name)
        ]
        return np.array(codes, np.int64), list(code_of)

    def prefetch(self, rows: Sequence[int]) -> None:
        del rows

    def only(self, kept: NDArray[np.bool_]) -> GivenFacts:
        return GivenFacts([self.facts[row] for row in np.flatnonzero(kept).tolist()])


@dataclass(frozen=True, slots=True)
class Words:
    """A column of texts: ``codes`` point into ``values``; -1: none."""

    codes: NDArray[np.int32]
    values: tuple[object, ...]


class FactArrays:
    """Orders as arrays. ``whole``: ids, flags, numbers, instants in microseconds and degrees in
    parts of ``DEGREE`` as integers; ``UNKNOWN`` stands for nothing. ``fetch`` gives orders as values
    by their ids. ``floats`` makes fractions of a column of ``whole``, where there is a quicker way
    than through the integers."""

    def __init__(
        self,
        whole: Mapping[str, NDArray[np.int64]],
        words: Mapping[str, Words],
        fetch: Callable[[Sequence[int]], Sequence[OrderFact]],
        floats: Floats | None = None,
    ) -> None:
        self._whole, self._words = whole, words
        self._floats: Floats = floats or (lambda name, unit: in_parts(whole[name], unit))
        self._fetch = fetch
        self.facts: Sequence[OrderFact] = _Fetched(self)
        self._held: dict[int, OrderFact] = {}
        self._coded: dict[str, Coded] = {}

    def __len__(self) -> int:
        return len(self._whole["order_id"])

    def ids(self) -> Indices:
        return self._whole["order_id"]

    def numbers(self, name: str) -> Values:
        if name not in self._whole:  # nobody keeps it
            return np.full(len(self), np.nan)
        return self._floats(name, DEGREE if name in _DEGREES else 1.0)

    def instants(self, name: str) -> Values:
        return self._floats(name, _SECOND)

    def coded(self, name: str) -> Coded:
        if name in self._coded:
            return self._coded[name]
        if name in self._words:
            column = self._words[name]
            codes, values = column.codes.astype(np.int64), column.values
        else:
            whole = self._whole[name]
            known = whole != UNKNOWN
            found, places = renumbered(whole[known])
            values, codes = tuple(found.tolist()), np.full(len(whole), -1, np.int64)
            codes[known] = places
        self._coded[name] = _by_appearance(codes, values)
        return self._coded[name]

    def only(self, kept: NDArray[np.bool_]) -> FactArrays:
        rows, whole, words = np.flatnonzero(kept), self._whole, self._words

        def spelled(name: str) -> Words:
            return Words(words[name].codes[rows], words[name].values)

        return FactArrays(
            Lazily(whole, lambda name: whole[name][rows]),
            Lazily(words, spelled),
            self._fetch,
            lambda name, unit: self._floats(name, unit)[rows],
        )

    def again(self, fetch: Callable[[Sequence[int]], Sequence[OrderFact]]) -> FactArrays:
        """The same orders for another reader: what was decoded is shared, ``fetch`` is its own."""
        found = FactArrays(self._whole, self._words, fetch, self._floats)
        found._coded = dict(self._coded)
        return found

    def reading(self, fetch: Callable[[Sequence[int]], Sequence[OrderFact]]) -> None:
        """From now on orders are fetched this way: whatever was open before is closed."""
        self._fetch = fetch

    def prefetch(self, rows: Sequence[int]) -> None:
        ids = self._whole["order_id"]
        wanted = [int(ids[row]) for row in rows if int(ids[row]) not in self._held]
        for fact in self._fetch(wanted) if wanted else ():
            self._held[fact.order_id] = fact

    def fact(self, row: int) -> OrderFact:
        """One order as a value."""
        order_id = int(self._whole["order_id"][row])
        if order_id not in self._held:
            self.prefetch([row])
        return self._held[order_id]


#: Stands for 'nothing' in arrays of integers.
UNKNOWN = np.iinfo(np.int64).min
#: So many parts of a degree, about a metre each, are kept of where an order lies.
DEGREE = 100_000.0
_DEGREES = ("lat", "lon")
_SECOND = 1e6


def in_parts(whole: NDArray[np.int64], unit: float, out: Values | None = None) -> Values:
    """Whole numbers in parts of ``unit``, NaN for UNKNOWN; into ``out`` where it is given."""
    values: Values = np.divide(whole, unit, out=out)
    np.copyto(values, np.nan, where=whole == UNKNOWN)
    return values


class _Fetched(Sequence[OrderFact]):
    def __init__(self, arrays: FactArrays) -> None:
        self._arrays = arrays

    def __len__(self) -> int:
        return len(self._arrays)

    @overload
    def __getitem__(self, index: int) -> OrderFact: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[OrderFact]: ...
    def __getitem__(self, index: int | slice) -> OrderFact | Sequence[OrderFact]:
        if isinstance(index, slice):
            rows = range(*index.indices(len(self)))
            self._arrays.prefetch(rows)
            return [self._arrays.fact(row) for row in rows]
        return self._arrays.fact(index)

    def __iter__(self) -> Iterator[OrderFact]:
        return iter(self[:])


def _by_appearance(codes: Indices, values: Sequence[object]) -> Coded:
    """Number the codes anew, in the order in which they first appear; leave out unused ones."""
    first = first_places(codes[codes >= 0], len(values))
    used = np.flatnonzero(first >= 0)
    order = used[np.argsort(first[used], kind="stable")]
    numbered = np.full(len(values) + 1, -1, np.int64)
    numbered[order] = np.arange(len(order))
    return numbered[codes], [values[place] for place in order.tolist()]
