"""A few thousand orders as the bytes of a pack, and back to columns.

A pack is a line of JSON (columns with their type, base and step; the words) and, after it, the
columns one after the other. Whole numbers are kept as unsigned ones above the least of them, as
narrow as they allow, instants as the time since the order was reported; the highest value stands
for nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from domain.analytics.dense import renumbered
from domain.analytics.lazily import Lazily
from domain.analytics.sources import UNKNOWN, Floats, Values, Words, in_parts
from domain.work_orders.kinds import AbnormalCause, Channel, OrderStatus, Priority, WaitReason

Whole = NDArray[np.int64]

#: Names of the columns, and what they are in the database (``w``: the order, ``a``: its machine).
INSTANTS = {
    "failed_at": "w.failed_at",
    "accepted_at": "w.desk_accepted_at",
    "dispatched_at": "w.dispatched_at",
    "confirmed_at": "w.confirmed_at",
    "departed_at": "w.departed_at",
    "arrived_at": "w.arrived_at",
    "finished_at": "w.finished_at",
    "reviewed_at": "w.reviewed_at",
    "archived_at": "w.archived_at",
    "due_at": "w.resolve_due_at",
    "dispatch_due_at": "w.dispatch_due_at",
    "respond_due_at": "w.respond_due_at",
    "arrive_due_at": "w.arrive_due_at",
}
NUMBERS = {
    "order_id": "w.id",
    "reported_at": "w.reported_at",
    "customer_id": "w.customer_id",
    "site_id": "w.site_id",
    "asset_id": "w.asset_id",
    "technician_id": "w.technician_id",
    "branch_id": "w.branch_id",
    "vip_level": "w.vip_level",
    "waiting_minutes": "w.waiting_minutes",
    "rating": "w.rating",
    "cost_fen": "w.cost_fen",
    "parts_cost_fen": "w.parts_cost_fen",
    "returned_count": "w.returned_count",
    "rating_voluntary": "w.rating_voluntary",
    "complaint": "w.complaint",
    "imported": "w.imported",
    "within_sla": "w.on_time",
    "first_time_fix": "w.first_visit",
    "downtime_minutes": "CASE WHEN w.stopped AND w.finished_at IS NOT NULL "
    "THEN (w.finished_at - coalesce(w.failed_at, w.reported_at)) / 60000000 END",
    # In hundred thousandths of a degree, about a metre.
    "lat": "CAST(round(w.lat * 100000) AS INTEGER)",
    "lon": "CAST(round(w.lon * 100000) AS INTEGER)",
}
WORDS = {
    "status": "w.status",
    "type_code": "w.type_code",
    "type_name": "w.type_name",
    "category": "coalesce(nullif(a.category, ''), w.type_name)",
    "fault": "w.fault",
    "channel": "w.channel",
    "priority": "w.priority",
    # Old ledgers know the district only.
    "region": "coalesce(nullif(w.region, ''), w.district)",
    "wait_reason": "w.wait_reason",
    "abnormal_cause": "w.abnormal_cause",
}
#: In this order rows come from the database.
SOURCES = {**NUMBERS, **INSTANTS, **WORDS}
_MEANT: dict[str, type[Any]] = {
    "status": OrderStatus,
    "channel": Channel,
    "priority": Priority,
    "wait_reason": WaitReason,
    "abnormal_cause": AbnormalCause,
}
_SECOND = 1_000_000
_WIDTHS = (np.uint8, np.uint16, np.uint32)


class Columns:
    """Columns of whole numbers and of words, as read from the database or from a pack.
    ``unpack`` writes a column to where it is wanted, without making it first; ``floats`` makes one
    of fractions without the whole numbers (see :meth:`floats`)."""

    def __init__(
        self,
        whole: Mapping[str, Whole],
        words: Mapping[str, Words],
        unpack: Callable[[str, Whole], None] | None = None,
        floats: Floats | None = None,
    ) -> None:
        self.whole, self.words = whole, words
        self._unpack, self._floats = unpack, floats

    def __len__(self) -> int:
        return len(self.whole["order_id"])

    def write(self, name: str, out: Whole) -> None:
        """Put the whole numbers of a column into ``out``."""
        if self._unpack is None or (isinstance(self.whole, Lazily) and self.whole.holds(name)):
            out[:] = self.whole[name]
        else:
            self._unpack(name, out)

    def floats(self, name: str, unit: float) -> Values:
        """A column in parts of ``unit``; NaN where nothing is known."""
        if self._floats is not None:
            return self._floats(name, unit)
        return in_parts(self.whole[name], unit)

    def taken(self, rows: NDArray[np.intp]) -> Columns:
        """The orders of these rows, in their order."""

        def words(name: str) -> Words:
            each = self.words[name]
            return Words(each.codes[rows], each.values)

        return Columns(
            Lazily(self.whole, lambda name: self.whole[name][rows]), Lazily(self.words, words)
        )


def columns_of(rows: Sequence[Sequence[Any]]) -> Columns:
    """``rows``: values in the order of :data:`SOURCES`."""
    listed = list(zip(*rows, strict=True)) if rows else [()] * len(SOURCES)
    whole: dict[str, Whole] = {}
    words: dict[str, Words] = {}
    for name, values in zip(SOURCES, listed, strict=True):
        if name in WORDS:
            words[name] = _coded(values)
        else:
            known = [UNKNOWN if value is None else value for value in values]
            whole[name] = np.array(known, np.int64)
    return Columns(whole, words)


def _coded(values: Iterable[Any]) -> Words:
    codes: dict[Any, int] = {}
    column = [
        -1 if value is None or value == "" else codes.setdefault(value, len(codes))
        for value in values
    ]
    return Words(np.array(column, np.int32), tuple(codes))


def to_bytes(columns: Columns) -> bytes:
    """The pack; words and numbers as they are in the database."""
    head: dict[str, Any] = {"orders": len(columns), "numbers": [], "words": []}
    parts: list[bytes] = []
    reported = columns.whole["reported_at"]
    for name, column in columns.whole.items():
        values = column
        if name in INSTANTS:
            values = np.where(column == UNKNOWN, UNKNOWN, column - reported)
        packed, base, step = _narrow(values)
        head["numbers"].append([name, packed.dtype.str, base, step])
        parts.append(packed.tobytes())
    for name, each in columns.words.items():
        codes = each.codes.astype("<i2" if len(each.values) < 32_000 else "<i4")
        head["words"].append([name, codes.dtype.str, list(each.values)])
        parts.append(codes.tobytes())
    line = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
    return line + b"\n" + b"".join(parts)


def _narrow(values: Whole) -> tuple[NDArray[Any], int, int]:
    """(column above its base in steps, base, step); the highest value stands for nothing."""
    unknown = values == UNKNOWN
    known = values[~unknown]
    if not len(known):
        return np.full(len(values), 255, np.uint8), 0, 1
    base = int(known.min())
    above = np.where(unknown, 0, values - base)
    step = _SECOND if len(known) > 1 and not (above % _SECOND).any() else 1
    above //= step
    highest = int(above.max())
    width = next((each for each in _WIDTHS if highest < np.iinfo(each).max), np.uint64)
    column = above.astype(width)
    column[unknown] = np.iinfo(width).max
    return column, base, step


def from_bytes(body: bytes) -> Columns:
    """ValueError for what is no pack."""
    end = body.index(b"\n")
    head = json.loads(body[:end])
    count, at = head["orders"], end + 1
    numbers: dict[str, tuple[NDArray[Any], int, int]] = {}
    for name, kind, base, step in head["numbers"]:
        packed = np.frombuffer(body, kind, count, at)
        at += packed.nbytes
        numbers[name] = packed, base, step
    spelled: dict[str, tuple[NDArray[Any], list[object]]] = {}
    for name, kind, listed in head["words"]:
        codes = np.frombuffer(body, kind, count, at)
        at += codes.nbytes
        spelled[name] = codes, listed

    def words(name: str) -> Words:
        codes, listed = spelled[name]
        return Words(codes.astype(np.int32), tuple(listed))

    def unpack(name: str, out: Whole) -> None:
        packed, base, step = numbers[name]
        out[:] = packed
        if step != 1:
            out *= step
        if base:
            out += base
        if name in INSTANTS:
            out += whole["reported_at"]
        np.copyto(out, UNKNOWN, where=packed == np.iinfo(packed.dtype).max)

    def number(name: str) -> Whole:
        values = np.empty(count, np.int64)
        unpack(name, values)
        return values

    whole = Lazily(numbers, number)
    return Columns(whole, Lazily(spelled, words), unpack)


def joined(packs: Sequence[Columns]) -> Columns:
    """All of them together, by report and id."""
    if not packs:
        return columns_of(())
    ends = np.cumsum([len(each) for each in packs]).tolist()
    begins = [0, *ends[:-1]]

    # Pack by pack, straight to its place: a pack stays in the processor's own memory.
    def gathered(name: str) -> Whole:
        values = np.empty(ends[-1], np.int64)
        for each, begin, end in zip(packs, begins, ends, strict=True):
            each.write(name, values[begin:end])
        return values

    moved, rows = _out_of_order(gathered("reported_at"), gathered("order_id"))

    def number(name: str) -> Whole:
        values = gathered(name)
        values[moved] = values[rows]
        return values

    def floats(name: str, unit: float) -> Values:
        values = np.empty(ends[-1])
        room = np.empty(max(map(len, packs)), np.int64)
        for each, begin, end in zip(packs, begins, ends, strict=True):
            whole = room[: end - begin]
            each.write(name, whole)
            in_parts(whole, unit, values[begin:end])
        values[moved] = values[rows]
        return values

    def words(name: str) -> Words:
        found = _joined_words([each.words[name] for each in packs])
        found.codes[moved] = found.codes[rows]
        return found

    return Columns(Lazily(packs[0].whole, number), Lazily(WORDS, words), None, floats)


def _out_of_order(reported: Whole, ids: Whole) -> tuple[slice, NDArray[np.intp]]:
    """(the stretch that is not by report and id, where its orders are to be taken from). Orders
    get their ids as they come in, so it is mostly short."""
    same = reported[1:] == reported[:-1]
    if not ((reported[1:] < reported[:-1]) | (same & (ids[1:] < ids[:-1]))).any():
        return slice(0, 0), np.zeros(0, np.intp)
    rows = np.lexsort((ids, reported))
    elsewhere = np.flatnonzero(rows != np.arange(len(rows)))
    stretch = slice(int(elsewhere[0]), int(elsewhere[-1]) + 1)
    return stretch, rows[stretch]


def _joined_words(parts: Sequence[Words]) -> Words:
    codes: dict[object, int] = {}
    column = np.empty(sum(len(part.codes) for part in parts), np.int32)
    end = 0
    for part in parts:
        meant = [codes.setdefault(value, len(codes)) for value in part.values]
        begin, end = end, end + len(part.codes)
        column[begin:end] = np.array([*meant, -1], np.int32)[part.codes]
    return Words(column, tuple(codes))


def meanings(columns: Columns, branches: Mapping[int, str]) -> Mapping[str, Words]:
    """The words with the meaning they have in the trade; branches by their names."""

    def meant(name: str) -> Words:
        if name == "branch":
            return _named(columns.whole["branch_id"], branches)
        each = columns.words[name]
        return Words(each.codes, tuple(map(_MEANT[name], each.values))) if name in _MEANT else each

    return Lazily((*columns.words, "branch"), meant)


def _named(numbers: Whole, branches: Mapping[int, str]) -> Words:
    known = numbers != UNKNOWN
    found, places = renumbered(numbers[known])
    names = tuple(branches.get(number, "") for number in found.tolist())
    codes = np.full(len(numbers), len(found))
    codes[known] = places
    empty = np.array([*(not name for name in names), True], np.bool_)
    coded = np.where(empty[codes], -1, codes).astype(np.int32)
    return Words(coded, names)
