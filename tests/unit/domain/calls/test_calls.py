"""States of a call, calls grouped by number, the spellings of a fixed line."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.calls.call import CallRow, CallState, PhoneCall, answered_share, figures_of, grouped
from domain.calls.spellings import area_of, spellings
from domain.phrases import Phrase
from domain.sentences import sentence

NOW = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def row(call_id: int, number: str, minutes_ago: float, **more: object) -> CallRow:
    call = PhoneCall(call_id, number, NOW - minutes_ago * MINUTE, ended_at=NOW)
    return CallRow(replace(call, **more))  # type: ignore[arg-type]


def test_a_call_rings_then_it_is_missed_taken_or_seen_to() -> None:
    call = PhoneCall(1, "13800138000", NOW)
    assert call.state(NOW + MINUTE) is CallState.RINGING
    assert call.state(NOW + 3 * MINUTE) is CallState.MISSED  # nobody said that it was over
    missed = replace(call, ended_at=NOW)
    assert missed.state(NOW) is CallState.MISSED
    assert replace(missed, handled_at=NOW).state(NOW) is CallState.HANDLED
    assert replace(missed, taken_at=NOW, handled_at=NOW).state(NOW) is CallState.TAKEN


def test_one_number_is_one_group_and_a_withheld_one_stands_alone() -> None:
    rows = [
        row(5, "2", 0, taken_at=NOW),
        row(4, "1", 2),
        row(3, "", 3),
        row(2, "1", 30),
        row(1, "", 40),
    ]
    groups = grouped(rows)
    assert [[each.id for each in group.rows] for group in groups] == [[5], [4, 2], [3], [1]]
    assert groups[1].open_ids(NOW) == (4, 2)
    assert [group.state(NOW) for group in groups[:2]] == [CallState.TAKEN, CallState.MISSED]
    assert answered_share(rows, NOW) == 0.2
    assert answered_share([], NOW) is None
    figures = figures_of(rows[1:], NOW, 10 * MINUTE)
    # Who rang half an hour ago and again just now has waited for half an hour.
    assert (figures.missed, figures.overdue) == (3, frozenset({4, 1}))


@pytest.mark.parametrize(
    ("number", "own", "among"),
    [
        ("02088886666", "", {"02088886666", "88886666", "020-88886666"}),
        ("075781234567", "", {"075781234567", "81234567"}),
        ("88886666", "020-5555 0217", {"88886666", "02088886666", "020-88886666"}),
        ("88886666", "", {"88886666"}),
        ("+8613800138000", "", {"13800138000", "+8613800138000"}),
        ("", "020-55550217", set()),
    ],
)
def test_exchanges_show_numbers_with_and_without_the_code_of_the_town(
    number: str, own: str, among: set[str]
) -> None:
    assert among <= set(spellings(number, own))
    assert "" not in spellings(number, own)


def test_the_code_of_a_town() -> None:
    assert [area_of(each) for each in ("020-55550217", "0757-8123456", "13800138000")] == [
        "020",
        "0757",
        "",
    ]


def test_a_line_of_the_log_names_the_caller_as_far_as_known() -> None:
    def caller(**payload: object) -> object:
        return sentence("call_missed", payload, topic="call").params["caller"]

    assert caller(caller="恒隆物业", number="13800138000") == "恒隆物业"
    assert caller(caller="", number="13800138000") == "13800138000"
    assert isinstance(caller(caller="", number=""), Phrase)
