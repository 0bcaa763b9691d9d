"""How smooth the timeline is: 60 technicians, 400 blocks, a drag over all of it.

Measures a hover's verdict (judged anew for the place under the pointer), every frame painted while
dragging, a scroll, and the time from the drop's new board to the painted picture.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_ZONE = ZoneInfo("Asia/Shanghai")
_NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
_WIDTH, _HEIGHT = 1600, 900


def run(args: Sequence[str]) -> dict[str, float]:
    """Milliseconds; ``frame_*`` while dragging, ``verdict_*`` of one hover."""
    parser = argparse.ArgumentParser(prog="timeline")
    parser.add_argument("--technicians", type=int, default=60)
    parser.add_argument("--blocks", type=int, default=400)
    parser.add_argument("--frames", type=int, default=300)
    asked = parser.parse_args(list(args))
    from PySide6.QtWidgets import QApplication

    from desktop.theme.apply import load_fonts

    app = QApplication.instance() or QApplication([])
    load_fonts()
    return _measure(app, asked.technicians, asked.blocks, asked.frames)


def _measure(app: object, technicians: int, blocks: int, frames: int) -> dict[str, float]:
    from PySide6.QtGui import QPixmap

    from desktop.views.dispatch.timeline import Timeline
    from desktop.views.dispatch.timeline_paint import Ghost
    from desktop.views.dispatch.verdicts import DragPicture, account
    from domain.dispatching.situation import JobNeed, Situation, TravelModel
    from domain.work_orders.kinds import Priority

    del app
    people, cards, visits = _board(technicians, blocks)
    timeline = Timeline(_ZONE, _NOW)
    timeline.resize(_WIDTH, _HEIGHT)
    timeline.set_span(600)
    rows = [(card, cards.get(card.id, [])) for card, _person in people]
    persons = {person.id: person for _card, person in people}
    timeline.show()
    canvas = QPixmap(timeline.viewport().size())

    def drop() -> None:
        timeline.set_rows(rows, _NOW, people=persons, travel=TravelModel())
        timeline.viewport().render(canvas)

    load = _times(drop, 15)
    need = JobNeed(
        99_999,
        "repair",
        Priority.NORMAL,
        frozenset(),
        60,
        23.13,
        113.26,
        current_technician_id=None,
    )
    situation = Situation(_NOW, _ZONE.key, persons, visits, {})
    picture = DragPicture(situation, {need.order_id: need}, {})
    grid, random = timeline.grid(), Random(1)
    hover: list[float] = []
    frame: list[float] = []
    for _ in range(frames):
        index = random.randrange(technicians)
        start = grid.scale.snapped(grid.at(random.uniform(100, _WIDTH - 60)))
        begun = time.perf_counter()
        state, words = account(picture.at(rows[index][0].id, start))
        judged = time.perf_counter()
        timeline.set_ghost(Ghost(((index, start, timedelta(hours=1)),), state, (words,)))
        timeline.viewport().render(canvas)
        hover.append((judged - begun) * 1000)
        frame.append((time.perf_counter() - begun) * 1000)
    timeline.set_ghost(None)
    bar = timeline.verticalScrollBar()
    timeline.still.make_wide()  # as it is a moment after the last change

    def scroll() -> None:
        bar.setValue((bar.value() + 30) % max(bar.maximum(), 1))
        timeline.viewport().render(canvas)

    scrolled = _times(scroll, 60)
    everybody = _times(
        lambda: [picture.at(card.id, _NOW + timedelta(hours=2)) for card, _ in rows], 20
    )
    return {
        "technicians": float(technicians),
        "blocks": float(blocks),
        "verdict_p95_ms": _p95(hover),
        "verdict_everybody_p95_ms": _p95(everybody),
        "frame_p50_ms": round(statistics.median(frame), 2),
        "frame_p95_ms": _p95(frame),
        "scroll_p95_ms": _p95(scrolled),
        "drop_to_repaint_p95_ms": _p95(load),
    }


def _times(act: Callable[[], object], count: int) -> list[float]:
    found = []
    for _ in range(count):
        begun = time.perf_counter()
        act()
        found.append((time.perf_counter() - begun) * 1000)
    return found


def _p95(values: Sequence[float]) -> float:
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], 2)


def _board(technicians: int, blocks: int) -> tuple[list[Any], dict[int, Any], dict[int, Any]]:
    """People with shifts, and their visits as cards and as the engine sees them."""
    from datetime import time as clock

    from domain.dispatching.situation import Visit
    from domain.people.technician import Shift, Technician, TechnicianActivity
    from domain.read_models import OrderCard, TechnicianCard
    from domain.work_orders.kinds import OrderStatus, Priority
    from domain.work_orders.order import Milestones

    random = Random(21)
    week = tuple(Shift(day, clock(8), clock(18), clock(12), 60) for day in range(7))
    people = []
    for number in range(1, technicians + 1):
        person = Technician(
            number, f"技师{number}", "", code=f"T{number:03d}", shifts=week,
            home_lat=23.1 + random.random() / 5, home_lon=113.2 + random.random() / 5,
            daily_limit=12,
        )  # fmt: skip
        face = TechnicianCard(
            number, person.name, person.code, "", 1, "", (), TechnicianActivity.ASSIGNED, None,
            None, "", "", None, 5, 12, _NOW, None, True, _NOW, _NOW + timedelta(hours=9),
        )  # fmt: skip
        people.append((face, person))
    cards: dict[int, list[OrderCard]] = {}
    visits: dict[int, tuple[Visit, ...]] = {}
    opens = _NOW - timedelta(hours=2)
    for order_id in range(1, blocks + 1):
        who = order_id % technicians + 1
        place = len(cards.get(who, []))
        start = opens + timedelta(minutes=85 * place + random.randrange(20))
        end = start + timedelta(minutes=random.randrange(30, 80))
        lat, lon = 23.1 + random.random() / 5, 113.2 + random.random() / 5
        card = OrderCard(
            order_id, f"WO-261121-{order_id:04d}", 1, OrderStatus.DISPATCHED, Priority.NORMAL,
            "repair", "", "空调不制冷", 1, f"客户{order_id}", 0, False, "", "天河", "天河", 1, (),
            lat, lon, 60, None, None, None, None, 30, False, False, None, None, who, "",
            start, end, False, 1, Milestones(opens),
        )  # fmt: skip
        cards.setdefault(who, []).append(card)
        stop = Visit(order_id, card.number, who, start, end, card.status, lat, lon)
        visits[who] = (*visits.get(who, ()), stop)
    return people, cards, visits
