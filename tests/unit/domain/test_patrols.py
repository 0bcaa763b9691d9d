"""Patrol routes and what an answer at a point means (AS-07)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain.errors import InvalidInput
from domain.patrols.patrol import (
    ABNORMAL,
    NORMAL,
    Patrol,
    PatrolResult,
    judge,
    missed,
    normal_answers,
    what_is_wrong,
)
from domain.patrols.read_models import PatrolRow, PatrolState, by_month
from domain.patrols.route import (
    CheckKind,
    PatrolCheck,
    PatrolPoint,
    PatrolRoute,
    check_route,
    with_codes,
)
from domain.work_orders.kinds import OrderStatus

OIL = PatrolCheck("油压", CheckKind.READING, "MPa", 0.3, 0.6)
LEAK = PatrolCheck("漏油")
LAMP = PatrolCheck("指示灯", CheckKind.CHOICE, choices=("绿", "!红", "!不亮"))
WORDS = PatrolCheck("备注", CheckKind.TEXT)
PUMP = PatrolPoint("1#空压机", asset_id=7, checks=(LEAK, OIL, LAMP, WORDS))
GATE = PatrolPoint("北门", place="围墙北侧", checks=(LEAK,))
DAY = date(2026, 11, 2)
ROUTE = PatrolRoute("dong-li", "动力站巡检", "inspection", DAY, DAY, points=(PUMP, GATE))


def test_a_reading_out_of_its_limits_is_abnormal_by_itself() -> None:
    assert not judge(OIL, "0.6").abnormal
    assert not judge(OIL, " 0.30 ").abnormal
    high, low = judge(OIL, "0。8"), judge(OIL, "0.29")
    assert (high.value, high.abnormal, low.abnormal) == (0.8, True, True)
    assert judge(replace(OIL, low=None), "-3").abnormal is False
    assert what_is_wrong((high, judge(LEAK, ABNORMAL), judge(LAMP, "红"), judge(LEAK, NORMAL))) == (
        "油压 0.8 MPa (0.3 – 0.6 MPa); 漏油; 指示灯 红"
    )


@pytest.mark.parametrize(
    ("check", "text", "code"),
    [
        (OIL, "", "patrol_answer_missing"),
        (OIL, "高", "patrol_reading"),
        (OIL, "nan", "patrol_reading"),
        (LAMP, "蓝", "patrol_choice"),
        (LEAK, "好", "patrol_choice"),
    ],
)
def test_answers_nobody_can_read(check: PatrolCheck, text: str, code: str) -> None:
    with pytest.raises(InvalidInput, match=code):
        judge(check, text)


def test_enter_means_normal_but_never_invents_a_reading() -> None:
    assert normal_answers(PUMP) == (NORMAL, "", "绿", "")
    assert [judge(*pair).abnormal for pair in ((LEAK, NORMAL), (LAMP, "绿"))] == [False, False]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (replace(ROUTE, name=" "), "name_required"),
        (replace(ROUTE, points=()), "patrol_points_missing"),
        (replace(ROUTE, every=0), "plan_interval"),
        (replace(ROUTE, points=(replace(PUMP, name=""),)), "patrol_point_unnamed"),
        (replace(ROUTE, points=(replace(PUMP, checks=()),)), "patrol_check_missing"),
        (
            replace(ROUTE, points=(replace(PUMP, checks=(replace(OIL, low=1.0),)),)),
            "patrol_limits_reversed",
        ),
        (
            replace(ROUTE, points=(replace(PUMP, checks=(replace(LAMP, choices=("绿",)),)),)),
            "patrol_choices_missing",
        ),
        (
            replace(ROUTE, points=(replace(PUMP, code="a1"), replace(GATE, code="A1"))),
            "patrol_codes_twice",
        ),
    ],
)
def test_routes_that_make_no_sense(wrong: PatrolRoute, code: str) -> None:
    with pytest.raises(InvalidInput, match=code):
        check_route(wrong)


def test_places_get_a_code_for_the_sheet() -> None:
    coded = with_codes(replace(ROUTE, points=(PUMP, GATE, replace(GATE, code="N-1"))))
    assert [point.code for point in coded.points] == ["", "XJ-DONG-LI-02", "N-1"]


def test_points_nobody_was_at_are_named() -> None:
    patrol = Patrol(1, "a", "a", 5, DAY, (PUMP, GATE))
    seen = PatrolResult(1, 1, 0, PUMP.name, datetime(2026, 11, 2, tzinfo=UTC))
    assert missed(patrol, (seen,)) == (GATE,)
    assert missed(patrol, ()) == (PUMP, GATE)


def _row(number: int, day: date, done: int, **more: object) -> PatrolRow:
    plain: dict[str, object] = {
        "id": number, "route_code": "a", "name": "动力站", "planned_on": day, "order_id": number,
        "order_number": "", "order_status": OrderStatus.QUEUED, "technician": "", "points": 4,
        "done": done, "abnormal": 0, "open_findings": 0,
    }  # fmt: skip
    return PatrolRow(**{**plain, **more})  # type: ignore[arg-type]


def test_months_count_what_was_done_and_what_was_missed() -> None:
    today, over = date(2026, 11, 20), datetime(2026, 11, 3, tzinfo=UTC)
    rows = (
        _row(1, date(2026, 11, 20), 0),
        _row(2, date(2026, 11, 20), 1),
        _row(3, date(2026, 11, 19), 0),
        _row(4, date(2026, 11, 18), 4, finished_at=over, abnormal=1, open_findings=1),
        _row(5, date(2026, 10, 18), 3, finished_at=over),
        _row(6, date(2026, 10, 17), 0, order_status=OrderStatus.CANCELLED),
    )
    assert [row.state(today) for row in rows] == [
        PatrolState.PLANNED,
        PatrolState.UNDER_WAY,
        PatrolState.MISSED,
        PatrolState.DONE,
        PatrolState.PARTLY,
        PatrolState.CANCELLED,
    ]
    november, october = by_month(rows, today)
    assert (november.month, november.patrols, november.done, november.missed) == (
        date(2026, 11, 1), 3, 1, 1,
    )  # fmt: skip
    assert (november.abnormal, november.open_findings, november.share) == (1, 1, 5 / 12)
    assert (october.patrols, october.partly, october.share) == (1, 1, 0.75)
