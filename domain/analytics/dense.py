"""Numbering whole numbers anew; ids and days lie close together, so no sorting is needed."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]

#: A table of so many entries more than there are values is still faster than sorting.
_ROOM = 4_000_000


def renumbered(values: Indices) -> tuple[Indices, Indices]:
    """(the different values, rising; the place of each value among them)."""
    if not len(values):
        return values.astype(np.int64), values.astype(np.int64)
    low, high = int(values.min()), int(values.max())
    if high - low > 4 * len(values) + _ROOM:
        found, places = np.unique(values, return_inverse=True)
        return found, places.astype(np.int64)
    above = values - low
    present = np.zeros(high - low + 1, np.bool_)
    present[above] = True
    found = np.flatnonzero(present)
    place = np.cumsum(present, dtype=np.int64) - 1
    return found + low, place[above]


def first_places(codes: Indices, count: int) -> Indices:
    """Where each code below ``count`` is first; -1: nowhere."""
    first = np.full(count, -1, np.int64)
    first[codes[::-1]] = np.arange(len(codes), dtype=np.int64)[::-1]
    return first


def rows_of(values: Indices, wanted: Indices) -> Indices:
    """Where each of ``wanted`` is among ``values`` (all different); -1: nowhere."""
    if not len(values) or not len(wanted):
        return np.full(len(wanted), -1, np.int64)
    low, high = int(values.min()), int(values.max())
    inside = (wanted >= low) & (wanted <= high)
    if high - low > 4 * len(values) + _ROOM:
        order = np.argsort(values, kind="stable")
        near = order[np.minimum(np.searchsorted(values, wanted, sorter=order), len(values) - 1)]
        return np.where(values[near] == wanted, near, -1)
    table = np.full(high - low + 1, -1, np.int64)
    table[values - low] = np.arange(len(values), dtype=np.int64)
    return np.where(inside, table[np.where(inside, wanted - low, 0)], -1)
