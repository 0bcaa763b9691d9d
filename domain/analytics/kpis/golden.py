"""The three golden measures."""

from __future__ import annotations

import numpy as np

from domain.analytics.columns import Columns, Values
from domain.analytics.measures import Anchor, Bands, Better, Context, How, Kpi, Unit
from domain.translate import QT_TRANSLATE_NOOP


def _closed_in_time(columns: Columns, _context: Context) -> Values:
    return columns.met_sla.astype(np.float64)


def _by_technician(columns: Columns, _context: Context) -> Values:
    return np.where(np.isnan(columns.numbers("technician_id")), np.nan, 1.0)


def _rated_freely(columns: Columns, _context: Context) -> Values:
    rated = np.isfinite(columns.numbers("rating"))
    # Nobody knows who would have rated what was closed outside the program.
    unrated = np.where(columns.numbers("imported") == 1.0, np.nan, 0.0)
    return np.where(rated, columns.numbers("rating_voluntary"), unrated)


GOLDEN: tuple[Kpi, ...] = (
    Kpi(
        key="sla_closure_rate",
        group="golden",
        name=QT_TRANSLATE_NOOP("Analytics", "SLA closure rate"),
        formula=QT_TRANSLATE_NOOP("Analytics", "due and finished within SLA ÷ due in the period"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Of the orders whose limit fell in the period, the share finished within it. "
            "85% or more is healthy; below 70% the process is blocked: "
            "look at approval levels and staffing.",
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        anchor=Anchor.DUE,
        better=Better.UP,
        value=_closed_in_time,
        bands=Bands(good=0.85, bad=0.70),
    ),
    Kpi(
        key="jobs_per_head_day",
        group="golden",
        name=QT_TRANSLATE_NOOP("Analytics", "Jobs per head per day"),
        formula=QT_TRANSLATE_NOOP(
            "Analytics", "finished ÷ days on which a technician finished any"
        ),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Finished orders divided by worked days, one for each technician and day with a finished "
            "order. Three to five is healthy; below two look for wasted travel or missing tools.",
        ),
        unit=Unit.PER_DAY,
        how=How.PER_HEAD_DAY,
        anchor=Anchor.FINISHED,
        better=Better.UP,
        value=_by_technician,
        bands=Bands(good=3.0, bad=2.0, upper=5.0),
    ),
    Kpi(
        key="voluntary_rating_rate",
        group="golden",
        name=QT_TRANSLATE_NOOP("Analytics", "Voluntary rating rate"),
        formula=QT_TRANSLATE_NOOP("Analytics", "rated without a call-back ÷ finished"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Finished orders the customer rated without being called. More than 60% is good; "
            "below 30% the incentive to rate needs a new design. Orders read from ledgers count "
            "only with their rating.",
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        anchor=Anchor.FINISHED,
        better=Better.UP,
        value=_rated_freely,
        bands=Bands(good=0.60, bad=0.30, good_is_exclusive=True),
    ),
)
