"""What makes two rows the same record: so a second import updates instead of doubling."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from domain.ledgers.fields import LedgerKind
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.records import Record

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Names of fields.
Candidate: TypeAlias = tuple[str, ...]

#: Natural keys, best first. A number alone is best, but an old system may have used one twice.
_CANDIDATES: dict[LedgerKind, tuple[Candidate, ...]] = {
    LedgerKind.CUSTOMERS: (
        ("code",),
        ("name", "address"),
        ("name", "phones"),
        ("name", "district"),
        ("name",),
    ),
    LedgerKind.ASSETS: (
        ("code",),
        ("serial_number",),
        ("name", "model", "customer_name", "location"),
        ("name", "model", "location"),
        ("name", "customer_name"),
        ("name", "location"),
        ("name", "model"),
        ("name",),
    ),
    LedgerKind.TECHNICIANS: (("code",), ("phone",), ("name", "branch"), ("name",)),
    LedgerKind.WORK_ORDERS: (
        ("number",),
        ("number", "reported_at"),
        ("reported_at", "customer_name", "description"),
        ("reported_at", "asset_code", "description"),
        ("reported_at", "address", "description"),
        ("reported_at", "phone", "description"),
        ("reported_at", "asset_name", "description"),
        ("reported_at", "description"),
        ("reported_at", "type", "address"),
        ("reported_at", "type"),
        ("customer_name", "description"),
        ("description",),
    ),
    LedgerKind.PARTS: (("code",), ("name", "model"), ("name",)),
    LedgerKind.PRODUCTION: (
        ("asset_code", "starts_at"),
        ("asset_name", "starts_at"),
    ),
}

#: By what stored records can be found again: what a person may say tells them apart.
KEY_FIELDS: dict[LedgerKind, frozenset[str]] = {
    LedgerKind.CUSTOMERS: frozenset(("code", "name", "contact", "phones", "address", "district")),
    LedgerKind.ASSETS: frozenset(
        ("code", "name", "category", "model", "serial_number", "customer_name", "location")
    ),
    LedgerKind.TECHNICIANS: frozenset(("code", "name", "phone", "branch")),
    LedgerKind.WORK_ORDERS: frozenset(
        (
            "number", "reported_at", "description", "customer_name", "phone", "address", "district",
            "asset_code", "type",
        )
    ),
    LedgerKind.PARTS: frozenset(("code", "name", "model")),
    LedgerKind.PRODUCTION: frozenset(("asset_code", "asset_name", "starts_at")),
}  # fmt: skip


def default_keys(kind: LedgerKind, mapping: LedgerMapping) -> tuple[str, ...]:
    """The best natural key whose fields are all mapped; () if none is."""
    for candidate in _CANDIDATES[kind]:
        if all(name in mapping.fields for name in candidate):
            return candidate
    return ()


@dataclass(frozen=True, slots=True)
class TallyPart:
    """What a :class:`KeyTally` of some of the rows has found, for another process: per field the
    packed 64-bit fingerprints of its values, row by row."""

    fields: Mapping[str, bytes]


class KeyTally:
    """Takes down what the records of a ledger might be told apart by, while they pass by.

    Values are remembered as fingerprints that are the same in every process, so parts of a ledger
    may be tallied side by side; which key is best is found out when all are there.
    """

    def __init__(self, kind: LedgerKind, mapping: LedgerMapping) -> None:
        names = sorted({name for each in _candidates(kind, mapping) for name in each})
        self._fields = {name: array("q") for name in names}
        self._noting = tuple((name, column.append) for name, column in self._fields.items())

    def add(self, values: Mapping[str, Any]) -> None:
        """One record that is not refused."""
        for name, note in self._noting:
            note(_fingerprint(values[name]) if name in values else _NOTHING)

    def part(self) -> TallyPart:
        return TallyPart({name: column.tobytes() for name, column in self._fields.items()})


class BestKey(NamedTuple):
    """``is_unique``: no two records that fill it have the same."""

    fields: Candidate
    is_unique: bool


def best_key(kind: LedgerKind, mapping: LedgerMapping, parts: Sequence[TallyPart]) -> BestKey:
    """The first key that tells all records of all ``parts`` apart, or the best of those that do
    not; () if none is. A key that many records do not fill is passed over: empty is nobody's
    identity."""
    candidates = _candidates(kind, mapping)
    if not candidates:
        return BestKey((), False)
    import numpy as np  # here, for processes that only tally

    def column(name: str) -> NDArray[np.uint64]:
        return np.concatenate([np.frombuffer(part.fields[name], np.uint64) for part in parts])

    costs: list[int] = []
    for candidate in candidates:
        first = column(candidate[0])
        is_filled = first != _NOTHING
        keys = first[is_filled]
        for name in candidate[1:]:
            keys = (keys ^ (keys >> np.uint64(29))) * _MIXER + column(name)[is_filled]
        doubled, empty = len(keys) - len(np.unique(keys)), len(first) - len(keys)
        if not doubled and empty <= len(first) // 200:
            return BestKey(candidate, True)
        costs.append(2 * doubled + empty)
    best = min(range(len(costs)), key=lambda place: (costs[place], place))
    return BestKey(candidates[best], False)


def _candidates(kind: LedgerKind, mapping: LedgerMapping) -> tuple[Candidate, ...]:
    return tuple(c for c in _CANDIDATES[kind] if all(name in mapping.fields for name in c))


def same(text: str) -> str:
    """``text`` as names and keys are compared."""
    return " ".join(text.split()).casefold()


#: The fingerprint of a field that is empty.
_NOTHING = 0
#: An odd number of 64 bits that spreads what it is multiplied with (SplitMix64's).
_MIXER = 0xBF58476D1CE4E5B9


def _fingerprint(value: object) -> int:
    """64 bits, not :data:`_NOTHING`; those of texts that read alike are the same."""
    if value.__class__ is str:
        return _text_fingerprint(value)
    if isinstance(value, datetime):
        return int(value.timestamp() * 1e6) or 1
    if isinstance(value, int | float):
        return hash(value) or 1
    return _text_fingerprint(value if isinstance(value, str) else repr(value))


@lru_cache(maxsize=16384)
def _text_fingerprint(text: str) -> int:
    digest = blake2b(same(text).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True) or 1


def key_of(record: Record, keys: Sequence[str]) -> tuple[object, ...] | None:
    """The identity of a record; None when the first of its fields is empty (of a single key) or
    all are."""
    parts = tuple(_comparable(record.values.get(name)) for name in keys)
    if not any(part is not None for part in parts) or parts[0] is None:
        return None
    return parts


def _comparable(value: object) -> object:
    return same(value) if isinstance(value, str) else value
