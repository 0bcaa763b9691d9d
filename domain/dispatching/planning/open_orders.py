"""Why an order stays open, as a code.

'no_skill' nobody at work has the skills; 'locked_away' the technician it is locked to is not there
or may not go; 'not_allowed' those with the skills may not go; 'no_parts' nobody's van carries enough,
'too_heavy' nobody's vehicle takes it, 'no_visit' nobody has a visit left;
'windows' nobody can be there in its windows, even with a day of his own; 'no_crew' no two can start
together; 'full' the days of all who could are full; 'too_far' the way costs more than the order is
worth.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from domain.dispatching.planning.arrays import CLOSES, END, OPENS, REGULAR, SITE, START, Encoded
from domain.dispatching.planning.model import PlanOrder, Problem
from domain.dispatching.planning.plan_loads import KG, PIECES, VISITS
from domain.dispatching.planning.timing import time_day


def open_reasons(
    problem: Problem, encoded: Encoded, rows: Sequence[Sequence[int]]
) -> dict[int, str]:
    """The reason for each order (index) that is in none of ``rows``."""
    placed = {encoded.order_of[job] for row in rows for job in row}
    return {
        index: _reason(problem, encoded, index, order)
        for index, order in enumerate(problem.orders)
        if index not in placed
    }


def _reason(problem: Problem, encoded: Encoded, index: int, order: PlanOrder) -> str:
    people = problem.technicians
    skilled = [person for person in people if order.skills <= person.skills]
    if order.technician is not None and all(p.id != order.technician for p in skilled):
        known = any(person.id == order.technician for person in people)
        return "no_skill" if known else "locked_away"
    if len(skilled) < order.crew:
        return "no_crew" if skilled else "no_skill"
    if order.allowed is not None and not any(p.id in order.allowed for p in skilled):
        return "not_allowed"
    jobs = encoded.jobs_of[index]
    able = [[who for who in range(len(people)) if encoded.data.eligible[who, job]] for job in jobs]
    if not all(able):
        return _lacking(problem, order)
    alone = [[who for who in group if _alone(encoded, who, jobs[0])] for group in able]
    if not all(alone):
        return "windows"
    if len(jobs) == 2 and len({who for group in alone for who in group}) < 2:
        return "no_crew"
    limit = order.lost_value * 10.0 * 60.0
    if all(_round_trip(encoded, who, jobs[0]) > limit for who in alone[0]):
        return "too_far"
    return "no_crew" if len(jobs) == 2 else "full"


def _lacking(problem: Problem, order: PlanOrder) -> str:
    """What nobody has enough of; an order of a problem from elsewhere lacks parts."""
    for code, names in (("too_heavy", (KG, PIECES)), ("no_visit", (VISITS,))):
        places = [at for at, name in enumerate(problem.dimensions) if name in names]
        if places and not any(
            all(order.demand[at] <= person.capacity[at] for at in places)
            for person in problem.technicians
        ):
            return code
    return "no_parts"


def _alone(encoded: Encoded, who: int, job: int) -> bool:
    """Whether the technician could do it with an otherwise empty day."""
    person = encoded.data.person[who]
    if person[OPENS] >= max(person[CLOSES], person[REGULAR]):
        return False
    starts, work, check = np.zeros(2, np.int64), np.zeros((2, 2), np.int64), np.zeros(1)
    row = np.array([job], np.int64)
    data = encoded.data
    return time_day(data, who, row, 1, data.spans, starts, work, check) > -2


def _round_trip(encoded: Encoded, who: int, job: int) -> float:
    data = encoded.data
    here, person = data.job[job, SITE], data.person[who]
    return float(data.travel[person[START], here] + data.travel[here, person[END]])
