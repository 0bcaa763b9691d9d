"""What makes two rows the same record: so a second import updates instead of doubling."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b
from typing import Any, TypeAlias

from domain.ledgers.fields import LedgerKind
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.records import Record

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
    """What a :class:`KeyTally` of some of the rows has found, for another process. ``seen``: packed
    64-bit fingerprints, per candidate."""

    total: int
    doubled: tuple[int, ...]
    empty: tuple[int, ...]
    seen: tuple[bytes, ...]


class KeyTally:
    """Finds the natural key that tells the records of a ledger apart, while they pass by.

    A key that many records do not fill is passed over: empty is nobody's identity. Keys are
    remembered as fingerprints that are the same in every process, so parts of a ledger may be
    tallied side by side.
    """

    def __init__(self, kind: LedgerKind, mapping: LedgerMapping) -> None:
        self._candidates = _candidates(kind, mapping)
        self._seen: list[set[int]] = [set() for _ in self._candidates]
        self._doubled = [0] * len(self._candidates)
        self._empty = [0] * len(self._candidates)
        self._open = tuple(enumerate(self._candidates))
        self._names = frozenset(name for each in self._candidates for name in each)
        self._total = 0

    def add(self, values: Mapping[str, Any]) -> None:
        """One record that is not refused."""
        self._total += 1
        parts = {name: _fingerprint(value) for name, value in values.items() if name in self._names}
        for position, candidate in self._open:
            if candidate[0] not in parts:
                self._empty[position] += 1
                continue
            # The hash of whole numbers is the same everywhere, that of texts and None is not.
            key = hash(tuple([parts.get(name, 0) for name in candidate]))
            if key in self._seen[position]:
                self._doubled[position] += 1
            else:
                self._seen[position].add(key)

    def part(self) -> TallyPart:
        seen = tuple(array("q", each).tobytes() for each in self._seen)
        return TallyPart(self._total, tuple(self._doubled), tuple(self._empty), seen)


def best_key(kind: LedgerKind, mapping: LedgerMapping, parts: Sequence[TallyPart]) -> Candidate:
    """The first key that tells all records of all ``parts`` apart, or the best of those that do
    not; () if none is."""
    candidates = _candidates(kind, mapping)
    if not candidates:
        return ()
    allowed = sum(part.total for part in parts) // 200
    costs: list[int] = []
    for position, candidate in enumerate(candidates):
        empty = sum(part.empty[position] for part in parts)
        doubled = sum(part.doubled[position] for part in parts)
        doubled += _doubled_between([part.seen[position] for part in parts])
        if empty <= allowed and not doubled:
            return candidate
        costs.append(2 * doubled + empty)
    return candidates[min(range(len(costs)), key=lambda place: (costs[place], place))]


def _doubled_between(parts: Sequence[bytes]) -> int:
    """How many fingerprints occur in more than one of ``parts``, each time but the first."""
    if len(parts) < 2:
        return 0
    known: set[int] = set()
    doubled = 0
    for part in parts:
        there = set(memoryview(part).cast("q"))
        doubled += len(known & there)
        known |= there
    return doubled


def _candidates(kind: LedgerKind, mapping: LedgerMapping) -> tuple[Candidate, ...]:
    return tuple(c for c in _CANDIDATES[kind] if all(name in mapping.fields for name in c))


def _fingerprint(value: object) -> int:
    """64 bits; those of texts that read alike are the same."""
    if isinstance(value, str):
        return _text_fingerprint(value)
    if isinstance(value, datetime):
        return int(value.timestamp() * 1e6)
    if isinstance(value, int | float):
        return hash(value)
    return _text_fingerprint(repr(value))


@lru_cache(maxsize=16384)
def _text_fingerprint(text: str) -> int:
    folded = " ".join(text.split()).casefold()
    digest = blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def key_of(record: Record, keys: Sequence[str]) -> tuple[object, ...] | None:
    """The identity of a record; None when the first of its fields is empty (of a single key) or
    all are."""
    parts = tuple(_comparable(record.values.get(name)) for name in keys)
    if not any(part is not None for part in parts) or parts[0] is None:
        return None
    return parts


def _comparable(value: object) -> object:
    if isinstance(value, str):
        return " ".join(value.split()).casefold()
    return value
