"""What tells the records of a ledger apart, tallied side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain.ledgers.fields import LedgerKind
from domain.ledgers.keys import BestKey, KeyTally, best_key
from domain.ledgers.mapping import ColumnMapping, LedgerMapping

_FIELDS = ("number", "reported_at", "customer_name", "description")
_MAPPING = LedgerMapping(
    LedgerKind.WORK_ORDERS,
    tuple(ColumnMapping(place, name, name) for place, name in enumerate(_FIELDS)),
)


def _order(place: int, **changes: Any) -> dict[str, Any]:
    order = {
        "number": f"W{place}",
        "reported_at": datetime(2026, 1, 5, tzinfo=UTC) + timedelta(hours=place // 2),
        "customer_name": f"客户{place % 2}",
        "description": "漏水",
    }
    return {name: value for name, value in {**order, **changes}.items() if value is not None}


def _best(*parts: Sequence[Mapping[str, Any]]) -> BestKey:
    tallies = []
    for part in parts:
        tally = KeyTally(LedgerKind.WORK_ORDERS, _MAPPING)
        for values in part:
            tally.add(values)
        tallies.append(tally.part())
    return best_key(LedgerKind.WORK_ORDERS, _MAPPING, tallies)


@pytest.mark.parametrize(
    ("changed", "key", "is_unique"),
    [
        ({}, ("number",), True),
        ({150: {"number": "w10 "}}, ("number", "reported_at"), True),  # reads like W10, another day
        (
            {150: _order(10)},  # W10 once more: nothing tells these apart better than the number
            ("number",),
            False,
        ),
        (
            {place: {"number": None} for place in range(0, 200, 50)},  # more than one in 200
            ("reported_at", "customer_name", "description"),
            True,
        ),
        ({150: {"number": None}}, ("number",), True),
        (
            {
                place: {"number": None, "reported_at": None, "customer_name": f"客户{place}"}
                for place in range(200)
            },
            ("customer_name", "description"),
            True,
        ),
    ],
)
def test_the_first_key_that_tells_all_records_of_all_parts_apart_is_taken(
    changed: dict[int, dict[str, Any]], key: tuple[str, ...], is_unique: bool
) -> None:
    orders = [_order(place, **changed.get(place, {})) for place in range(200)]
    best = BestKey(key, is_unique)
    assert _best(orders) == best
    assert _best(orders[:100], orders[100:]) == best
    assert _best(orders[:100], [], orders[100:]) == best
