"""The text of an order's row: what digests cover, so it must never be written in another way."""

from __future__ import annotations

import json
from typing import Any

import pytest

from persistence.mapping.order_rows import COLUMNS, image_of_row


def _row(**given: Any) -> list[Any]:
    truths = dict.fromkeys(("imported", "stopped", "locked"), False)
    return [{**truths, **given}.get(name) for name in COLUMNS]


@pytest.mark.parametrize(
    "given",
    [
        {"title": '漏水\t"急"\\\n\u2028\x01\x7f😀é', "number": "WO-261121-0001"},
        {"imported": True, "locked": 1, "crew": 2, "reported_at": 1_793_000_000_000_000},
        {"lat": 31.230416, "lon": -121.473701},
        {"lat": 0.0, "lon": -0.0},
        {"lat": 1e-7, "lon": 5e-324},
        {"lat": 1e16, "lon": float("nan")},
        {"title": "\ud83d"},
        {"priority": 2**70},
    ],
)
def test_an_image_is_json_as_it_always_was(given: dict[str, Any]) -> None:
    row = _row(**given)
    plain = [int(value) if isinstance(value, bool) else value for value in row]
    written = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    assert image_of_row(row) == written
