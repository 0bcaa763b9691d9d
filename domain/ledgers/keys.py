"""What makes two rows the same record: so a second import updates instead of doubling."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from domain.ledgers.fields import LedgerKind
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.records import Record

#: Natural keys, best first. A number alone is best, but an old system may have used one twice.
_CANDIDATES: dict[LedgerKind, tuple[tuple[str, ...], ...]] = {
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


def default_keys(kind: LedgerKind, mapping: LedgerMapping) -> tuple[str, ...]:
    """The best natural key whose fields are all mapped; () if none is."""
    for candidate in _CANDIDATES[kind]:
        if all(name in mapping.fields for name in candidate):
            return candidate
    return ()


class KeyTally:
    """Finds the natural key that tells the records of a ledger apart, while they pass by.

    A key that many records do not fill is passed over: empty is nobody's identity.
    """

    def __init__(self, kind: LedgerKind, mapping: LedgerMapping) -> None:
        self._candidates = [
            c for c in _CANDIDATES[kind] if all(name in mapping.fields for name in c)
        ]
        self._seen: list[set[tuple[object, ...]]] = [set() for _ in self._candidates]
        self._doubled = [0] * len(self._candidates)
        self._empty = [0] * len(self._candidates)
        self._open = tuple(enumerate(self._candidates))
        self._names = frozenset(name for each in self._candidates for name in each)
        self._total = 0

    def add(self, values: Mapping[str, Any]) -> None:
        """One record that is not refused."""
        self._total += 1
        parts = {name: _comparable(value) for name, value in values.items() if name in self._names}
        for position, candidate in self._open:
            key = tuple([parts.get(name) for name in candidate])
            if key[0] is None:
                self._empty[position] += 1
            elif key in self._seen[position]:
                self._doubled[position] += 1
            else:
                self._seen[position].add(key)

    def best(self) -> tuple[str, ...]:
        """The first key that tells all apart, or the best of those that do not; () if none is."""
        if not self._candidates:
            return ()
        places = range(len(self._candidates))
        costs = [2 * self._doubled[i] + self._empty[i] for i in places]
        allowed = self._total // 200
        for position in places:
            if costs[position] <= allowed and not self._doubled[position]:
                return self._candidates[position]
        return self._candidates[min(places, key=lambda i: (costs[i], i))]


def suggest_keys(
    kind: LedgerKind, mapping: LedgerMapping, records: Iterable[Record]
) -> tuple[str, ...]:
    """The key of :class:`KeyTally` for ``records``."""
    tally = KeyTally(kind, mapping)
    for record in records:
        if not record.refused:
            tally.add(record.values)
    return tally.best()


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


def duplicate_rows(
    records: Iterable[Record], keys: Sequence[str]
) -> dict[tuple[object, ...], list[tuple[str, int]]]:
    """Keys that occur more than once, with (sheet, row) of each occurrence."""
    found: dict[tuple[object, ...], list[tuple[str, int]]] = {}
    for record in records:
        if record.refused:
            continue
        key = key_of(record, keys)
        if key is not None:
            found.setdefault(key, []).append((record.sheet, record.row))
    return {key: places for key, places in found.items() if len(places) > 1}
