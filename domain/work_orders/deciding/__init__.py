"""What a command makes happen to a work order, or why it may not."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.errors import InvalidInput, NotAllowed
from domain.work_orders import commands as c
from domain.work_orders.consultation import is_consulting
from domain.work_orders.deciding import (
    assigning,
    entering,
    finishing,
    marking,
    settling,
    working,
)
from domain.work_orders.deciding.finishing import cost_asked_for
from domain.work_orders.deciding.rules import earliest_moment, earliest_on_paper
from domain.work_orders.deciding.step import Events, decide_step
from domain.work_orders.order import WorkOrder
from domain.work_orders.steps import FROZEN_BY_COLLABORATION, STEP_CODES, STEPS

__all__ = ["cost_asked_for", "decide", "earliest_moment", "earliest_on_paper"]

#: Each told :func:`decide_step` of its steps when it was imported.
HANDLERS = (assigning, entering, finishing, marking, settling, working)
#: A moment this far ahead is another machine's clock, not a mistake.
CLOCK_SKEW = timedelta(minutes=2)


def decide(order: WorkOrder | None, command: c.Command, *, now: datetime) -> Events:
    """The events of ``command`` on ``order`` (None: it is still to be taken), at least one.

    Raises NotAllowed: 'step_not_allowed' (params ``status``, ``step``: codes),
    'frozen_by_collaboration', 'cost_not_approved', 'nothing_changed'; InvalidInput:
    'reason_required', 'moment_in_future', 'moment_too_early' (param ``earliest_at``),
    'score_out_of_range', 'negative_amount', 'planned_time_reversed', 'title_required',
    'duration_out_of_range', 'window_reversed', 'crew_out_of_range',
    'quantity_not_positive', 'load_out_of_range'; NotAllowed('approval_settled').
    """
    at = command.at or now
    if at > now + CLOCK_SKEW:
        raise InvalidInput("moment_in_future", at=at)
    if isinstance(command, c.TakeOrder):
        if order is not None:
            raise NotAllowed("step_not_allowed", status=order.status.value, step="take")
        return entering.take(command, at)
    step = STEP_CODES[type(command)]
    if order is None:
        raise NotAllowed("step_not_allowed", status="", step=step)
    if type(command) not in STEPS[order.status]:
        raise NotAllowed("step_not_allowed", status=order.status.value, step=step)
    if is_consulting(order) and type(command) in FROZEN_BY_COLLABORATION:
        raise NotAllowed("frozen_by_collaboration", step=step)
    return decide_step(command, order, at)
