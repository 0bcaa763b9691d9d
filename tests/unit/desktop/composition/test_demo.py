"""The demo company: the same each time, whole, and at work at whatever hour it is made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from desktop.composition.demo import DemoSummary, build_demo
from domain.assets.codes import is_valid
from domain.errors import NotAllowed
from domain.people.working_time import is_on_shift
from domain.read_models import Board
from domain.send_ins.send_in import SendInState
from domain.work_orders.kinds import OrderStatus, Priority, WaitReason
from persistence.engine import open_engine
from persistence.queries import open_queries
from persistence.verify import verify

MORNING = datetime(2026, 11, 20, 3, 10, tzinfo=UTC)
NIGHT = datetime(2026, 11, 20, 18, 40, tzinfo=UTC)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Engine, DemoSummary]]:
    place = str(tmp_path_factory.mktemp("demo") / "demo.db")
    summary = build_demo(place, orders=300, months=3, now=MORNING)
    engine = open_engine(place)
    yield engine, summary
    engine.dispose()


@pytest.fixture(scope="module")
def board(made: tuple[Engine, DemoSummary]) -> Board:
    with open_queries(made[0]) as queries:
        return queries.board(MORNING)


def _digest(engine: Engine) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        orders = connection.execute(
            text(
                "SELECT number, status, title, customer_name, technician_name, reported_at, "
                "finished_at, cost_fen, rating, short_no FROM work_orders ORDER BY id"
            )
        )
        people = connection.execute(text("SELECT name, phone, last_contact_at FROM technicians"))
        return [tuple(row) for row in (*orders, *people)]


def test_the_summary_counts_what_is_there(made: tuple[Engine, DemoSummary]) -> None:
    engine, summary = made
    with engine.connect() as connection:
        for table, number in (
            ("technicians", summary.technicians),
            ("work_orders", summary.orders),
            ("assets", summary.assets),
            ("customers", summary.customers),
        ):
            count = connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
            assert count == number
    assert (summary.technicians, summary.assets, summary.customers) == (12, 217, 400)
    assert abs(summary.orders - 340) < 60


def test_something_is_at_its_maker_at_every_stage(made: tuple[Engine, DemoSummary]) -> None:
    with open_queries(made[0]) as queries:
        found = [row.send_in for row in queries.send_ins.everything(away_only=False)]
    assert Counter(each.state for each in found) == dict.fromkeys(SendInState, 1)
    assert found[0].is_late(MORNING.date())


def test_the_database_is_what_its_log_says(made: tuple[Engine, DemoSummary]) -> None:
    checked = verify(made[0])
    assert checked.problems == ()
    assert checked.orders_replayed > 100
    assert checked.orders_in_bulk > 50


def test_the_same_seed_and_moment_make_the_same(
    made: tuple[Engine, DemoSummary], tmp_path: Path
) -> None:
    again = str(tmp_path / "again.db")
    build_demo(again, orders=300, months=3, now=MORNING)
    engine = open_engine(again)
    assert _digest(engine) == _digest(made[0])
    engine.dispose()


def test_it_says_that_it_is_a_demo(made: tuple[Engine, DemoSummary]) -> None:
    with open_queries(made[0]) as queries:
        assert queries.setting("company.demo", False) is True
        assert queries.setting("company.name", "")
        assert len(queries.branches()) == 3


def test_the_queue_is_mixed_and_a_vip_stands_still(board: Board) -> None:
    waiting = [
        card for card in board.orders if card.status in (OrderStatus.QUEUED, OrderStatus.RETURNED)
    ]
    assert len(waiting) == 12
    assert len({card.priority for card in waiting}) >= 3
    assert any(card.status is OrderStatus.RETURNED for card in waiting)
    vip = next(card for card in waiting if card.title == "冷水机组停机")
    assert vip.customer_name == "恒隆广场"
    assert vip.priority is Priority.URGENT
    assert vip.next_due_at is not None and vip.next_due_at < MORNING
    near = [
        card
        for card in waiting
        if card.next_due_at is not None
        and MORNING <= card.next_due_at <= MORNING + timedelta(minutes=10)
    ]
    assert len(near) >= 4


def test_work_is_under_way_in_every_state(board: Board, made: tuple[Engine, DemoSummary]) -> None:
    states = Counter(card.status for card in board.orders)
    for status in (
        OrderStatus.DISPATCHED,
        OrderStatus.ACCEPTED,
        OrderStatus.EN_ROUTE,
        OrderStatus.ON_SITE,
        OrderStatus.IN_PROGRESS,
        OrderStatus.WAITING,
        OrderStatus.FINISHED,
    ):
        assert states[status] >= 1, status
    with open_queries(made[0]) as queries:
        orders = queries.orders([card.id for card in board.orders])
    reasons = {order.waiting.reason for order in orders if order.waiting is not None}
    assert reasons >= {WaitReason.PARTS, WaitReason.FEEDBACK}
    assert sum(order.abnormal is not None for order in orders) >= 2
    planned = [order.dispatch.planned_start_at for order in orders if order.dispatch is not None]
    assert sum(starts > MORNING + timedelta(hours=1) for starts in planned) >= 6


def test_nobody_does_two_things_at_once(board: Board) -> None:
    busy = Counter(
        card.technician_id
        for card in board.orders
        if card.status in (OrderStatus.EN_ROUTE, OrderStatus.ON_SITE, OrderStatus.IN_PROGRESS)
    )
    assert busy
    assert max(busy.values()) == 1


def test_texts_have_left_and_two_wait_for_the_clerk(made: tuple[Engine, DemoSummary]) -> None:
    engine, _ = made
    with open_queries(engine) as queries:
        assert len(queries.tray()) == 2
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT state, count(*) FROM outbox GROUP BY state"))
        states = {row[0]: row[1] for row in rows}
        late = connection.execute(
            text("SELECT count(*) FROM outbox WHERE state = 'held' AND not_before_at <= :now"),
            {"now": int(MORNING.timestamp() * 1_000_000)},
        ).scalar_one()
    assert states["delivered"] >= 20
    assert set(states) <= {"delivered", "held", "withdrawn"}
    assert late == 0


def test_machines_carry_valid_codes_nobody_else_has(made: tuple[Engine, DemoSummary]) -> None:
    with made[0].connect() as connection:
        codes = list(connection.execute(text("SELECT code FROM assets")).scalars())
    assert len(set(codes)) == 217
    assert all(is_valid(code) for code in codes)


def test_at_night_the_same_board_with_people_at_work(tmp_path: Path) -> None:
    place = str(tmp_path / "night.db")
    build_demo(place, orders=40, months=1, now=NIGHT)
    engine = open_engine(place)
    with open_queries(engine) as queries:
        counts = queries.counts()
        people = queries.technicians()
    engine.dispose()
    assert counts.queued == 12
    assert counts.under_way >= 12
    assert all(is_on_shift(each, NIGHT, "Asia/Shanghai") for each in people if not each.leaves)


@pytest.mark.parametrize("technicians", [1, 5])
def test_other_sizes_are_companies_too(tmp_path: Path, technicians: int) -> None:
    place = str(tmp_path / "small.db")
    seen: list[tuple[int, int]] = []
    summary = build_demo(
        place,
        technicians=technicians,
        orders=30,
        months=1,
        now=MORNING,
        progress=lambda done, total: seen.append((done, total)),
    )
    assert summary.technicians == technicians
    assert summary.open_orders >= 12
    assert seen[-1] == (summary.orders, summary.orders)


def test_a_company_that_has_something_is_left_alone(tmp_path: Path) -> None:
    place = str(tmp_path / "demo.db")
    build_demo(place, technicians=1, orders=5, months=1, now=MORNING)
    with pytest.raises(NotAllowed) as refused:
        build_demo(place, technicians=1, orders=5, months=1, now=MORNING)
    assert refused.value.code == "database_not_empty"
