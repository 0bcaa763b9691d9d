"""KP-02, RV-10: the score, its scaling, and what does not count for it."""

from __future__ import annotations

import pytest

from domain.analytics.scores import ScoreRules, score_of, technician_figures
from domain.errors import InvalidInput
from tests.unit.domain.analytics.facts import at, fact, table


def test_forty_thirty_thirty() -> None:
    score = score_of(0.9, 4.2, 5, 3.0, ScoreRules())
    assert score.value == pytest.approx(0.4 * 90 + 0.3 * 80 + 0.3 * 75)
    assert {part.key: part.weight for part in score.parts} == {
        "on_time": 40,
        "satisfaction": 30,
        "volume": 30,
    }
    assert not score.low_sample


def test_fewer_than_five_ratings_scale_the_rest() -> None:
    score = score_of(0.9, 1.0, 4, 3.0, ScoreRules())
    assert score.low_sample
    assert score.value == pytest.approx((40 * 90 + 30 * 75) / 70)
    assert sum(part.weight for part in score.parts) == pytest.approx(100)


def test_more_jobs_than_the_target_earn_no_more() -> None:
    assert score_of(None, None, 0, 9.0, ScoreRules()).value == 100
    assert score_of(None, None, 0, None, ScoreRules()).value is None


def test_weights_must_sum_to_a_hundred() -> None:
    with pytest.raises(InvalidInput):
        ScoreRules(on_time=50)
    with pytest.raises(InvalidInput):
        ScoreRules(on_time=140, satisfaction=-70)
    with pytest.raises(InvalidInput):
        ScoreRules(jobs_target=0)


def test_a_statement_counts_the_month_s_work() -> None:
    """RP-03. The repeat falls back on who did the first visit."""
    people = {"technician_id": 1, "technician_name": "赵强"}
    first = fact(
        1,
        reported_at=at(5),
        finished=60,
        due_at=at(5, 12),
        asset_id=7,
        fault="漏水",
        rating=4,
        **people,
    )
    same_day = fact(
        2, reported_at=at(5, 14), finished=60, due_at=at(5, 14, 30), complaint=True, **people
    )
    again = fact(
        3,
        reported_at=at(8),
        finished=60,
        asset_id=7,
        fault="漏水",
        technician_id=2,
        technician_name="李敏",
    )
    mine, other = sorted(
        technician_figures(table(first, same_day, again)), key=lambda one: one.technician_id
    )
    assert (mine.name, mine.finished, mine.worked_days, mine.jobs_per_day) == ("赵强", 2, 1, 2.0)
    assert (mine.due, mine.late, mine.closure_rate) == (2, 1, 0.5)
    assert (mine.repeats, mine.repeat_rate, other.repeats) == (1, 0.5, 0)
    assert (mine.ratings, mine.complaints) == (1, 1)
    assert mine.score.low_sample
    assert mine.score.value == pytest.approx((40 * 50 + 30 * 50) / 70)


def test_what_was_read_from_a_ledger_earns_no_score() -> None:
    imported = fact(
        1, finished=60, due_at=at(6), technician_id=1, technician_name="赵强", imported=True
    )
    (one,) = technician_figures(table(imported))
    assert one.finished == 1
    assert one.score.value is None
