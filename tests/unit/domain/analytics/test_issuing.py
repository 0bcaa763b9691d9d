"""RP-01: which reports are due, also after days without power."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from domain.analytics.issuing import IssuedReport, IssueRules, drift, due_periods
from tests.unit.domain.analytics.generator import ZONE

BEGAN = datetime(2026, 9, 10, tzinfo=UTC)
MONDAY = datetime(2026, 11, 2, 7, 0, tzinfo=ZONE)  # a Monday; October and its last week are over


def names(
    now: datetime, rules: IssueRules | None = None, issued: tuple[str, ...] = ()
) -> list[str]:
    kinds = {"W": "week", "Q": "quarter"}
    done = {(kinds.get(name[5], "month"), name) for name in issued}
    return [each.name for each in due_periods(rules or IssueRules(), now, ZONE, done, BEGAN)]


def test_what_was_missed_is_caught_up_oldest_first() -> None:
    assert names(MONDAY) == [
        "2026-09", "2026-Q3", "2026-W41", "2026-W42", "2026-W43", "2026-10", "2026-W44",
    ]  # fmt: skip
    rest = ("2026-09", "2026-Q3", "2026-W41", "2026-W42", "2026-W43")
    assert names(MONDAY, issued=rest) == ["2026-10", "2026-W44"]
    assert names(MONDAY, issued=(*rest, "2026-10", "2026-W44")) == []


def test_not_before_its_hour_and_only_what_is_wanted() -> None:
    early = MONDAY.replace(hour=6, minute=59)
    assert "2026-W44" not in names(early)
    assert "2026-10" in names(early)  # since Sunday morning
    assert names(MONDAY, IssueRules(weekly=False)) == ["2026-09", "2026-Q3", "2026-10"]
    assert names(MONDAY, IssueRules(weekly=False, monthly=False)) == ["2026-Q3"]
    assert names(MONDAY, IssueRules(weekly=False, monthly=False, quarterly=False)) == []
    assert due_periods(IssueRules(), MONDAY, ZONE, (), None) == []


def test_drift_names_the_figures_that_moved() -> None:
    issued = IssuedReport(
        1,
        "month",
        "2026-10",
        "zh_CN",
        MONDAY,
        "desk-1",
        "00",
        {"a": 1.0, "b": None, "c": 0.1 + 0.2},
    )
    assert drift(issued, {"a": 1.0, "b": None, "c": 0.3}) == []
    (moved,) = drift(issued, {"a": 2.0, "b": None, "c": 0.3})
    assert (moved.key, moved.then, moved.now) == ("a", 1.0, 2.0)
    assert [each.key for each in drift(replace(issued, figures={"b": None}), {"b": 3.0})] == ["b"]
