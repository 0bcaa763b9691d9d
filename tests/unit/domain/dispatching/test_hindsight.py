"""The ranking measured against whom the desk finally sent (DI-24)."""

from __future__ import annotations

from datetime import timedelta

from domain.dispatching.hindsight import Hindsight, Past, look_back
from domain.people.technician import Leave, Position
from tests.unit.domain.builders import NOW, minutes
from tests.unit.domain.dispatching.boards import CENTRE, NORTH, board, need, technician


def test_nothing_to_look_back_on_is_no_figure() -> None:
    assert look_back([]) == Hindsight()
    assert Hindsight().shown_rate is None


def test_places_of_whom_was_sent_and_why_some_would_not_have_been() -> None:
    near = technician(1)
    far = technician(2, position=Position(*NORTH, NOW - minutes(5)))
    away = technician(3, leaves=(Leave(NOW - minutes(60), NOW + timedelta(days=30)),))
    situation = board(near, far, away)
    job = need(lat=CENTRE[0], lon=CENTRE[1])
    found = look_back(
        [
            Past(situation, job, sent_id=1),
            Past(situation, job, sent_id=2, times_sent=2),
            Past(situation, job, sent_id=3),
            Past(situation, job, sent_id=77),  # has left: nobody can say
        ]
    )
    assert (found.judged, found.first, found.shown, found.refused) == (3, 1, 2, 1)
    assert found.reasons == {"on_leave": 1}
    assert found.middle_choice == 2
    assert found.by_chance == 3.0, "with two to choose from, the first three are always both"
    assert found.first_dispatch_rate == 2 / 3
