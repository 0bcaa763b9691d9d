"""How soon the box for everything (Ctrl+K) answers, key by key.

Wanted at a million orders: keystroke to painted answer < 150 ms (p95), with the pause
that waits for the hand to rest. Beside it: the same words looked for by LIKE over the titles and
customers of all orders, which is what a ledger without an index does.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks import _console
from tests.benchmarks.lists import WORDS


def run(args: Sequence[str]) -> dict[str, Any]:
    """args: --db PATH, --orders N."""
    chosen = _console.options("search", args)
    with tempfile.TemporaryDirectory(prefix="paidan-search-") as name:
        folder = Path(name)
        place = chosen.db or _console.company(folder, chosen.orders)
        with _console.console_on(place, folder) as console:
            assert console.window is not None and console.backend is not None
            painted = _typing(console.window.top.search)
            backend = console.backend
            asked = []
            for word in WORDS:
                for count in range(1, len(word) + 1):
                    began = time.perf_counter()
                    with backend.queries() as queries:
                        queries.search(word[:count], 24)
                    asked.append((time.perf_counter() - began) * 1000)
        return {
            **_console.about(place),
            "key_to_painted": _console.spread(painted),
            "query_alone": _console.spread(asked),
            "without_index": _console.spread(_like(place)),
        }


def _typing(box: Any) -> list[float]:
    box.activate()
    taken = []
    for word in WORDS:
        box.clear()
        _console.settle(0.15)
        for letter in word:
            answers: list[object] = []
            box.answered.connect(answers.append)
            began = time.perf_counter()
            _console.type_letter(box, letter)
            _console.wait_until(lambda answers=answers: bool(answers))  # type: ignore[misc]
            box.popup.repaint()
            taken.append((time.perf_counter() - began) * 1000)
            box.answered.disconnect(answers.append)
    box.clear()
    return taken


def _like(place: str) -> list[float]:
    connection = sqlite3.connect(f"file:{place}?mode=ro", uri=True)
    taken = []
    try:
        for word in WORDS[:4]:
            began = time.perf_counter()
            connection.execute(
                "SELECT id FROM work_orders WHERE title LIKE ? OR customer_name LIKE ? "
                "ORDER BY id DESC LIMIT 24",
                (f"%{word}%", f"%{word}%"),
            ).fetchall()
            taken.append((time.perf_counter() - began) * 1000)
    finally:
        connection.close()
    return taken
