"""When each card fires, and when it does not (DI-06, DI-07, IN-18, SL-01, SL-02, SL-03, SL-05, SL-07)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from domain.kinds import Priority
from domain.people.technician import Certificate, Skill
from domain.rules.cards import BY_CODE, CARDS, number_of, switch_of
from domain.rules.dry_run import would_have_fired
from domain.rules.moments import ORDER_CARDS, Seen, moment_of
from domain.rules.reminders import certificate_ends, is_to_be_named
from domain.service_levels.calendars import WorkCalendar
from domain.settings import BY_KEY
from tests.unit.domain.builders import NOW, minutes
from tests.unit.domain.dispatching.boards import technician

#: Monday to Saturday 8–18; NOW is a Monday, 10:00.
OFFICE = WorkCalendar(
    "office",
    "平日",
    hours=tuple(((time(8), time(18)),) if day < 6 else () for day in range(7)),
    follows_holidays=False,
)
NUMBERS = {card.code: {each.key: each.default for each in card.numbers} for card in CARDS}


def seen(**changes: object) -> Seen:
    values: dict[str, object] = {
        "id": 1,
        "priority": Priority.NORMAL,
        "vip_level": 0,
        "stopped": False,
        "certified": False,
        "reported_at": NOW,
        **changes,
    }
    return Seen(**values)  # type: ignore[arg-type]


def at(code: str, **changes: object) -> datetime | None:
    return moment_of(code, seen(**changes), NUMBERS[code], OFFICE)


ASKED = {"approval_since_at": NOW + minutes(20), "approval_due_at": NOW + minutes(140)}
LATE = {"resolve_due_at": NOW + minutes(120)}


@pytest.mark.parametrize(
    ("code", "changes", "after"),
    [
        ("vip_stopped", {"vip_level": 1, "stopped": True}, 15),
        ("vip_stopped", {"vip_level": 1}, None),
        ("vip_stopped", {"vip_level": 1, "stopped": True, "dispatched_at": NOW + minutes(9)}, None),
        ("vip_stopped", {"vip_level": 1, "stopped": True, "closed_at": NOW + minutes(5)}, None),
        ("urgent_certified", {"priority": Priority.URGENT, "certified": True}, 0),
        ("urgent_certified", {"certified": True}, None),
        ("unassigned", {}, 30),
        ("approval_wanted", {}, None),
        ("approval_wanted", ASKED, 20),
        ("approval_due", ASKED, 110),
        ("approval_due", {**ASKED, "approval_over_at": NOW + minutes(60)}, None),
        ("approval_due", {**ASKED, "approval_due_at": NOW + minutes(45)}, None),
        ("handed_over", {}, None),
        ("handed_over", {"handed_over_at": NOW + minutes(9)}, 9),
        ("unassigned", {"dispatched_at": NOW + minutes(31)}, 30),
        ("unassigned", {"dispatched_at": NOW + minutes(29)}, None),
        ("unconfirmed", {"dispatched_at": NOW}, 20),
        ("unconfirmed", {"dispatched_at": NOW, "confirmed_at": NOW + minutes(3)}, None),
        ("unconfirmed", {"dispatched_at": NOW, "returned_at": NOW + minutes(3)}, None),
        ("due_soon", LATE, 90),
        ("due_soon", {**LATE, "finished_at": NOW + minutes(80)}, None),
        ("overdue", LATE, 240),
        ("overdue", {**LATE, "paused": True}, None),
        ("overdue", {**LATE, "finished_at": NOW + minutes(230)}, None),
        ("returned", {"returned_at": NOW + minutes(7)}, 7),
        ("consultation", {}, None),
        ("consultation", {"consulting_since_at": NOW + minutes(10)}, 130),
        ("complaint", {"complained_at": NOW + minutes(8)}, 8),
        ("off_hours", {}, None),
        ("off_hours", {"reported_at": NOW + minutes(9 * 60)}, 9 * 60),
        ("off_hours", {"reported_at": NOW + minutes(9 * 60), "vip_level": 2}, None),
        ("unreviewed", {"finished_at": NOW}, 24 * 60),
        ("unreviewed", {"finished_at": NOW, "reviewed_at": NOW + minutes(5)}, None),
    ],
)
def test_moments(code: str, changes: dict[str, object], after: int | None) -> None:
    assert at(code, **changes) == (None if after is None else NOW + minutes(after))


def test_off_hours_never_hold_back_what_presses() -> None:
    """SL-05: a quiet order reported at night waits for the office, an urgent one does not."""
    night = NOW + minutes(10 * 60)
    assert at("unassigned", reported_at=night) == NOW + timedelta(days=1) - minutes(90)
    urgent = at("unassigned", reported_at=night, priority=Priority.URGENT)
    assert urgent == night + minutes(30)


def test_the_past_is_asked_the_same_question() -> None:
    orders = [
        seen(id=1),
        seen(id=2, dispatched_at=NOW + minutes(5)),
        seen(id=3, reported_at=NOW - timedelta(days=40)),
    ]
    start, end = NOW - timedelta(days=30), NOW + timedelta(days=1)
    found = would_have_fired(orders, (), NUMBERS, OFFICE, start, end, "Asia/Shanghai")
    assert found["unassigned"] == 1
    assert found["unconfirmed"] == 1
    assert found["day_end"] == 31
    assert set(found) == set(BY_CODE)


def test_a_certificate_is_named_once_its_warning_begins_unless_renewed() -> None:
    skills = {"hv": Skill("hv", "高压电工", needs_certificate=True, warn_days=30)}
    held = Certificate("hv", "A", date(2026, 4, 1))
    (ending,) = certificate_ends([technician(1, certificates=(held,))], skills)
    assert ending.what == "高压电工"
    assert not is_to_be_named(ending, date(2026, 3, 1))
    assert is_to_be_named(ending, date(2026, 3, 2))
    assert not is_to_be_named(ending, date(2026, 4, 2))
    renewed = technician(1, certificates=(held, Certificate("hv", "B", date(2030, 4, 1))))
    assert [each.ends_on.year for each in certificate_ends([renewed], skills)] == [2030]


def test_every_card_is_a_setting_with_the_values_of_the_catalogue() -> None:
    assert BY_CODE["vip_stopped"].number("minutes").default == 15
    assert BY_CODE["overdue"].number("hours").default == 2
    for card in CARDS:
        assert BY_KEY[switch_of(card)].default is card.on
        assert card.code in ORDER_CARDS | {
            "certificate",
            "contract",
            "warranty",
            "day_end",
            "low_stock",
        }
        for each in card.numbers:
            assert BY_KEY[number_of(card, each.key)].default == each.default
            assert "{" + each.key + "}" in card.sentence
