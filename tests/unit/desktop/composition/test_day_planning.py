"""The planner's process: it tells how it goes, stops when told to, and survives being ended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop.composition.backend import Backend
from desktop.composition.planning import ConsolePlanning
from desktop.jobs import JobRunner
from desktop.services import Session
from domain.dispatching.planning.proposal import PlanProposal
from domain.dispatching.planning.request import PlanRequest, PlanScope

MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


@pytest.fixture
def planning(backend: Backend) -> Iterator[ConsolePlanning]:
    runner = JobRunner(backend)
    session = Session("王芳", "desk-1", now=lambda: MONDAY)
    made = ConsolePlanning(runner, session)
    yield made
    made.close()
    runner.shutdown()


def test_a_stopped_search_answers_with_the_best_so_far_and_the_next_one_works(
    planning: ConsolePlanning, qtbot: QtBot
) -> None:
    plans: list[PlanProposal] = []
    curve: list[tuple[float, float]] = []
    run = planning.propose(PlanRequest(scope=PlanScope.TOMORROW, seconds=600))
    run.succeeded.connect(plans.append)
    run.progressed.connect(lambda seconds, value: curve.append((seconds, value)))
    qtbot.waitUntil(lambda: len(curve) >= 3, timeout=110_000)
    with qtbot.waitSignal(run.ended, timeout=5_000):
        run.stop()
    assert len(plans) == 1
    assert plans[0].seconds < 600
    again = planning.propose(PlanRequest(scope=PlanScope.TOMORROW, iterations=50))
    with qtbot.waitSignal(again.succeeded, timeout=20_000) as answered:
        pass
    assert answered.args[0].day == plans[0].day


def test_a_process_that_died_is_said_and_replaced(planning: ConsolePlanning, qtbot: QtBot) -> None:
    run = planning.propose(PlanRequest(scope=PlanScope.TOMORROW, seconds=600))
    qtbot.waitSignal(run.progressed, timeout=100_000).wait()
    with qtbot.waitSignal(run.failed, timeout=10_000):
        assert planning._process._process is not None
        planning._process._process.terminate()
    after = planning.propose(PlanRequest(scope=PlanScope.TOMORROW, iterations=20))
    with qtbot.waitSignal(after.succeeded, timeout=60_000):
        pass
