"""How long the steps of an order take."""

from __future__ import annotations

import numpy as np

from domain.analytics.columns import Columns, Values
from domain.analytics.measures import Anchor, Better, Context, How, Kpi, Unit
from domain.translate import QT_TRANSLATE_NOOP


def _first_response(columns: Columns, _context: Context) -> Values:
    return columns.once("first_response", lambda: _until_answered(columns))


def _until_answered(columns: Columns) -> Values:
    minutes = columns.minutes("reported_at", "confirmed_at").copy()
    for answer in ("departed_at", "arrived_at", "finished_at"):
        open_still = np.flatnonzero(np.isnan(minutes))
        if len(open_still):
            minutes[open_still] = columns.minutes("reported_at", answer)[open_still]
    return minutes


def _report_delay(columns: Columns, _context: Context) -> Values:
    return columns.minutes("failed_at", "reported_at")


def _intake_time(columns: Columns, _context: Context) -> Values:
    return columns.minutes("reported_at", "accepted_at")


def _dispatch_time(columns: Columns, _context: Context) -> Values:
    return columns.minutes("reported_at", "dispatched_at")


def _arrival_time(columns: Columns, _context: Context) -> Values:
    return columns.minutes("reported_at", "arrived_at")


def _travel_time(columns: Columns, _context: Context) -> Values:
    return columns.minutes("departed_at", "arrived_at")


def _repair_time(columns: Columns, _context: Context) -> Values:
    worked = columns.minutes("arrived_at", "finished_at")
    return np.maximum(0.0, worked - columns.numbers("waiting_minutes"))


def _travel_share(columns: Columns, context: Context) -> Values:
    travel = columns.minutes("departed_at", "arrived_at")
    both = travel + _repair_time(columns, context)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(both > 0.0, travel / both, np.nan)


def _cycle_time(columns: Columns, _context: Context) -> Values:
    return columns.minutes("reported_at", "finished_at")


def _waiting_time(columns: Columns, _context: Context) -> Values:
    return columns.numbers("waiting_minutes")


def _approval_time(columns: Columns, _context: Context) -> Values:
    return columns.minutes("finished_at", "reviewed_at")


TIMES: tuple[Kpi, ...] = (
    Kpi(
        key="first_response",
        group="time",
        name=QT_TRANSLATE_NOOP("Analytics", "First response"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean of reported → confirmed by the technician"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Time from the report until a technician confirmed; without a confirmation until the "
            "first later sign of work. Orders reported in the period.",
        ),
        unit=Unit.MINUTES,
        how=How.MEAN,
        anchor=Anchor.REPORTED,
        better=Better.DOWN,
        value=_first_response,
    ),
    Kpi(
        key="report_delay",
        group="time",
        name=QT_TRANSLATE_NOOP("Analytics", "Time until reported"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean of failed → reported"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "How long a machine had been broken when somebody called, where the moment of the "
            "failure is known.",
        ),
        unit=Unit.MINUTES,
        how=How.MEAN,
        anchor=Anchor.REPORTED,
        better=Better.DOWN,
        value=_report_delay,
    ),
    Kpi(
        key="intake_time",
        group="time",
        name=QT_TRANSLATE_NOOP("Analytics", "Time to take the order"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean of reported → accepted by the desk"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Time from the first call until the order stood complete and was accepted. A shop that "
            "reports with all that is needed is through at once.",
        ),
        unit=Unit.MINUTES,
        how=How.MEAN,
        anchor=Anchor.REPORTED,
        better=Better.DOWN,
        value=_intake_time,
    ),
    Kpi(
        key="dispatch_time",
        group="time",
        name=QT_TRANSLATE_NOOP("Analytics", "Time to dispatch"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean of reported → dispatched"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Time from the report until the order was given to a technician."
        ),
        unit=Unit.MINUTES,
        how=How.MEAN,
        anchor=Anchor.REPORTED,
        better=Better.DOWN,
        value=_dispatch_time,
    ),
    Kpi(
        key="arrival_time",
        group="time",
        name=QT_TRANSLATE_NOOP("Analytics", "Time to arrival"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean of reported → arrived on site"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Time from the report until the technician stood at the machine."
        ),
        unit=Unit.MINUTES,
        how=How.MEAN,
        anchor=Anchor.REPORTED,
        better=Better.DOWN,
        value=_arrival_time,
    ),
    Kpi(
        key="travel_time",
        group="time",
        name=QT_TRANSLATE_NOOP("Analytics", "Travel time"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean of departed → arrived on site"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Time on the road, for orders finished in the period with both moments known.",
        ),
        unit=Unit.MINUTES,
        how=How.MEAN,
        anchor=Anchor.FINISHED,
        better=Better.DOWN,
        value=_travel_time,
    ),
    Kpi(
        key="travel_share",
        group="time",
        name=QT_TRANSLATE_NOOP("Analytics", "Travel share"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean of travel ÷ (travel + work on site)"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Of the time an order takes a technician, the part spent on the road; orders finished in "
            "the period with all three moments known.",
        ),
        unit=Unit.SHARE,
        how=How.MEAN,
        anchor=Anchor.FINISHED,
        better=Better.DOWN,
        value=_travel_share,
    ),
    Kpi(
        key="repair_time",
        group="time",
        name=QT_TRANSLATE_NOOP("Analytics", "Repair time"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean of arrived → finished − waiting"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Work on site, without the time spent waiting for parts, feedback or others.",
        ),
        unit=Unit.MINUTES,
        how=How.MEAN,
        anchor=Anchor.FINISHED,
        better=Better.DOWN,
        value=_repair_time,
    ),
    Kpi(
        key="cycle_time",
        group="time",
        name=QT_TRANSLATE_NOOP("Analytics", "Time to finish"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean of reported → finished"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Everything from the report until the work was done, nights and waiting too.",
        ),
        unit=Unit.MINUTES,
        how=How.MEAN,
        anchor=Anchor.FINISHED,
        better=Better.DOWN,
        value=_cycle_time,
    ),
    Kpi(
        key="waiting_time",
        group="time",
        name=QT_TRANSLATE_NOOP("Analytics", "Waiting time"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean of waiting per finished order"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Time spent waiting for parts, feedback or others, orders without any as 0.",
        ),
        unit=Unit.MINUTES,
        how=How.MEAN,
        anchor=Anchor.FINISHED,
        better=Better.DOWN,
        value=_waiting_time,
    ),
    Kpi(
        key="approval_time",
        group="time",
        name=QT_TRANSLATE_NOOP("Analytics", "Review time"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean of finished → reviewed"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Time from the finished work until it was reviewed and accepted."
        ),
        unit=Unit.MINUTES,
        how=How.MEAN,
        anchor=Anchor.FINISHED,
        better=Better.DOWN,
        value=_approval_time,
    ),
)
