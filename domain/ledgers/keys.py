"""What makes two rows the same record: so a second import updates instead of doubling."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
}


def default_keys(kind: LedgerKind, mapping: LedgerMapping) -> tuple[str, ...]:
    """The best natural key whose fields are all mapped; () if none is."""
    for candidate in _CANDIDATES[kind]:
        if all(name in mapping.fields for name in candidate):
            return candidate
    return ()


def suggest_keys(
    kind: LedgerKind, mapping: LedgerMapping, records: Iterable[Record]
) -> tuple[str, ...]:
    """The first natural key that tells all of ``records`` apart, or the best of those that do not.

    A key that many records do not fill is passed over: empty is nobody's identity.
    """
    candidates = [c for c in _CANDIDATES[kind] if all(name in mapping.fields for name in c)]
    if not candidates:
        return ()
    seen: list[set[tuple[object, ...]]] = [set() for _ in candidates]
    doubled, empty = [0] * len(candidates), [0] * len(candidates)
    total = 0
    for record in records:
        if record.refused:
            continue
        total += 1
        for position, candidate in enumerate(candidates):
            key = key_of(record, candidate)
            if key is None:
                empty[position] += 1
            elif key in seen[position]:
                doubled[position] += 1
            else:
                seen[position].add(key)
    costs = [2 * doubled[i] + empty[i] for i in range(len(candidates))]
    allowed = total // 200
    for position, cost in enumerate(costs):
        if cost <= allowed and not doubled[position]:
            return candidates[position]
    return candidates[min(range(len(candidates)), key=lambda i: (costs[i], i))]


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
