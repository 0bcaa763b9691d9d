"""How long the figures' place takes on very many orders, and keeping its packs up to date.

--db names a company of this version; without it one of --orders is made.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tests.benchmarks._console import company, options

_ZONE = ZoneInfo("Asia/Shanghai")


def run(arguments: Sequence[str]) -> dict[str, Any]:
    """Milliseconds of this process (wall and processor) for one period after the other."""
    asked = options("figures", arguments)
    with tempfile.TemporaryDirectory() as folder:
        return _measure(asked.db or company(Path(folder), asked.orders))


def _measure(place: str) -> dict[str, Any]:
    from sqlalchemy import text

    from desktop.views.numbers.figures import compute
    from desktop.views.numbers.spans import spans_of
    from domain.analytics.columns import Columns
    from persistence.engine import open_engine
    from persistence.fact_packs import differing_packs, refresh_packs
    from persistence.queries import open_queries

    engine = open_engine(place)
    found: dict[str, Any] = {}
    found["packs made anew"], found["making them"] = _timed(lambda: refresh_packs(engine))
    with engine.connect() as connection:
        newest = connection.execute(text("SELECT max(reported_at) FROM work_orders")).scalar_one()
        size = connection.execute(text("SELECT sum(length(body)) FROM fact_packs")).scalar_one()
    found["megabytes of packs"] = round(int(size) / 1e6, 1)
    now = datetime.fromtimestamp(newest / 1e6, UTC)
    today = now.astimezone(_ZONE).date()
    periods: dict[str, tuple[str, tuple[date, date] | None]] = {
        "this month": ("this_month", None),
        "this year": ("this_year", None),
        "everything": ("own", (today - timedelta(days=365 * 20), today)),
    }
    for name, (choice, own) in periods.items():
        spans = spans_of(choice, now, _ZONE, own)
        with open_queries(engine) as queries:
            arrays, reading = _timed(
                partial(queries.order_arrays, spans.read_from_at, spans.now.end_at)
            )
            columns = Columns(arrays, _ZONE)
            numbers, computing = _timed(partial(compute, columns, spans))
            person = next((one.technician_id for one in numbers.technicians), None)
            focus = {"technician": str(person)} if person is not None else {}
            # As the place does: what was decoded serves the next look.
            again = columns.again(queries.facts_by_id)
            _, narrowing = _timed(partial(compute, again, spans, focus=focus))
        found[name] = {
            "orders": numbers.orders,
            "reading": reading,
            "computing": computing,
            "narrowing to one technician": narrowing,
        }
    differing, checking = _timed(lambda: differing_packs(engine))
    found["packs that differ from a recount"] = len(differing)
    found["recounting everything"] = checking
    engine.dispose()
    return found


def _timed(act: Callable[[], Any]) -> tuple[Any, dict[str, int]]:
    wall, busy = time.perf_counter(), time.process_time()
    result = act()
    return result, {
        "wall_ms": round((time.perf_counter() - wall) * 1000),
        "cpu_ms": round((time.process_time() - busy) * 1000),
    }
