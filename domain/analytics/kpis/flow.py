"""How many orders come in, get done and stay."""

from __future__ import annotations

from datetime import timedelta

import numpy as np

from domain.analytics.columns import Columns, Values
from domain.analytics.measures import Anchor, Bands, Better, Context, How, Kpi, Unit
from domain.translate import QT_TRANSLATE_NOOP

#: An order open for longer than this is stuck (the bad case: 30 % of all open ones).
STUCK_AFTER = timedelta(days=7)


def _one(columns: Columns, _context: Context) -> Values:
    return columns.once("one", lambda: np.ones(len(columns)))


def _cancelled(columns: Columns, _context: Context) -> Values:
    return np.where(columns.cancelled, 1.0, np.nan)


def _completed(columns: Columns, context: Context) -> Values:
    return (columns.instants("finished_at") < context.at).astype(np.float64)


def _not_in_time(columns: Columns, _context: Context) -> Values:
    return np.where(columns.met_sla, np.nan, 1.0)


def _in_time(columns: Columns, _context: Context) -> Values:
    return columns.met_sla.astype(np.float64)


def _stuck(columns: Columns, context: Context) -> Values:
    age = context.at - columns.instants("reported_at")
    return (age > STUCK_AFTER.total_seconds()).astype(np.float64)


def _overdue(columns: Columns, context: Context) -> Values:
    return (columns.instants("due_at") < context.at).astype(np.float64)


FLOW: tuple[Kpi, ...] = (
    Kpi(
        key="volume",
        group="flow",
        name=QT_TRANSLATE_NOOP("Analytics", "Orders reported"),
        formula=QT_TRANSLATE_NOOP("Analytics", "count of orders reported in the period"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Every order that came in, by any channel. Cancelled orders do not count."
        ),
        unit=Unit.COUNT,
        how=How.COUNT,
        anchor=Anchor.REPORTED,
        better=Better.NEITHER,
        value=_one,
    ),
    Kpi(
        key="finished",
        group="flow",
        name=QT_TRANSLATE_NOOP("Analytics", "Orders finished"),
        formula=QT_TRANSLATE_NOOP("Analytics", "count of orders finished in the period"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Work reported as done in the period, whenever the order came in."
        ),
        unit=Unit.COUNT,
        how=How.COUNT,
        anchor=Anchor.FINISHED,
        better=Better.UP,
        value=_one,
    ),
    Kpi(
        key="cancelled",
        group="flow",
        name=QT_TRANSLATE_NOOP("Analytics", "Orders cancelled"),
        formula=QT_TRANSLATE_NOOP("Analytics", "count of cancelled orders reported in the period"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Orders taken in the period and cancelled since. No other measure has them.",
        ),
        unit=Unit.COUNT,
        how=How.COUNT,
        anchor=Anchor.REPORTED,
        better=Better.DOWN,
        value=_cancelled,
        counts_cancelled=True,
    ),
    Kpi(
        key="completion_rate",
        group="flow",
        name=QT_TRANSLATE_NOOP("Analytics", "Completion rate"),
        formula=QT_TRANSLATE_NOOP("Analytics", "reported and finished ÷ reported, in the period"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Of the orders reported in the period, the share finished before it ended, in time or late.",
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        anchor=Anchor.REPORTED,
        better=Better.UP,
        value=_completed,
    ),
    Kpi(
        key="finished_in_time",
        group="flow",
        name=QT_TRANSLATE_NOOP("Analytics", "Finished in time"),
        formula=QT_TRANSLATE_NOOP("Analytics", "finished within SLA ÷ finished, in the period"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Of the work reported as done in the period, the share done within its limit. Unlike the "
            "closure rate it can be read before the day is over: what is still open does not count.",
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        anchor=Anchor.FINISHED,
        better=Better.UP,
        value=_in_time,
    ),
    Kpi(
        key="late_orders",
        group="flow",
        name=QT_TRANSLATE_NOOP("Analytics", "Late orders"),
        formula=QT_TRANSLATE_NOOP("Analytics", "due in the period − finished within SLA"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Orders whose limit fell in the period and that were finished late or are still open.",
        ),
        unit=Unit.COUNT,
        how=How.COUNT,
        anchor=Anchor.DUE,
        better=Better.DOWN,
        value=_not_in_time,
    ),
    Kpi(
        key="backlog",
        group="flow",
        name=QT_TRANSLATE_NOOP("Analytics", "Backlog"),
        formula=QT_TRANSLATE_NOOP("Analytics", "count of orders open at the end of the period"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Orders reported and neither finished nor cancelled when the period ended."
        ),
        unit=Unit.COUNT,
        how=How.COUNT,
        anchor=Anchor.STANDING,
        better=Better.DOWN,
        value=_one,
    ),
    Kpi(
        key="stuck_share",
        group="flow",
        name=QT_TRANSLATE_NOOP("Analytics", "Stuck share of the backlog"),
        formula=QT_TRANSLATE_NOOP("Analytics", "open for more than 7 days ÷ open"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Of the orders open at the end, the share that is older than seven days."
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        anchor=Anchor.STANDING,
        better=Better.DOWN,
        value=_stuck,
        bands=Bands(good=0.10, bad=0.30),
    ),
    Kpi(
        key="overdue_rate",
        group="flow",
        name=QT_TRANSLATE_NOOP("Analytics", "Overdue share of the backlog"),
        formula=QT_TRANSLATE_NOOP("Analytics", "open and past the limit ÷ open"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Of the orders open at the end, the share whose limit has passed."
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        anchor=Anchor.STANDING,
        better=Better.DOWN,
        value=_overdue,
    ),
)
