"""How well the work was done, and what customers say."""

from __future__ import annotations

import numpy as np

from domain.analytics.columns import Columns, Values
from domain.analytics.measures import Anchor, Better, Context, How, Kpi, Unit
from domain.translate import QT_TRANSLATE_NOOP


def _first_fix(columns: Columns, _context: Context) -> Values:
    return columns.numbers("first_time_fix")


def _repeat(columns: Columns, context: Context) -> Values:
    found = context.repeats
    return columns.once(
        ("repeats", id(found)), lambda: (found.repeated_by(columns.ids) >= 0).astype(np.float64)
    )


def _returned(columns: Columns, _context: Context) -> Values:
    return (columns.numbers("returned_count") > 0).astype(np.float64)


def _rating(columns: Columns, _context: Context) -> Values:
    return columns.numbers("rating")


def _promoter(columns: Columns, _context: Context) -> Values:
    rating = columns.numbers("rating")
    balance = (rating == 5).astype(np.float64) - (rating <= 3)
    return np.where(np.isnan(rating), np.nan, balance)


def _complaint(columns: Columns, _context: Context) -> Values:
    return columns.numbers("complaint")


def _abnormal(columns: Columns, _context: Context) -> Values:
    return columns.known("abnormal_cause").astype(np.float64)


QUALITY: tuple[Kpi, ...] = (
    Kpi(
        key="first_time_fix_rate",
        group="quality",
        name=QT_TRANSLATE_NOOP("Analytics", "First-time-fix rate"),
        formula=QT_TRANSLATE_NOOP("Analytics", "fixed on the first visit ÷ finished"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Finished orders that needed one visit, of those where this was noted."
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        anchor=Anchor.FINISHED,
        better=Better.UP,
        value=_first_fix,
    ),
    Kpi(
        key="repeat_rate",
        group="quality",
        name=QT_TRANSLATE_NOOP("Analytics", "Repeat rate"),
        formula=QT_TRANSLATE_NOOP("Analytics", "repeats within 30 days ÷ reported"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Orders reported within 30 days after one for the same fault of the same machine (of the "
            "same customer where no machine is known) was finished, or marked as its repeat.",
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        anchor=Anchor.REPORTED,
        better=Better.DOWN,
        value=_repeat,
    ),
    Kpi(
        key="return_rate",
        group="quality",
        name=QT_TRANSLATE_NOOP("Analytics", "Return rate"),
        formula=QT_TRANSLATE_NOOP("Analytics", "sent back at least once ÷ finished"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Finished orders that a technician or a reviewer had sent back before."
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        anchor=Anchor.FINISHED,
        better=Better.DOWN,
        value=_returned,
    ),
    Kpi(
        key="satisfaction",
        group="quality",
        name=QT_TRANSLATE_NOOP("Analytics", "Satisfaction"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean rating, 1 to 5"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Mean of the customers' ratings of orders finished in the period."
        ),
        unit=Unit.SCORE,
        how=How.MEAN,
        anchor=Anchor.FINISHED,
        better=Better.UP,
        value=_rating,
    ),
    Kpi(
        key="nps",
        group="quality",
        name=QT_TRANSLATE_NOOP("Analytics", "Promoter balance"),
        formula=QT_TRANSLATE_NOOP("Analytics", "% of ratings at 5 − % of ratings at 3 or less"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "From −100 to +100. Computed like a net promoter score, but on the five-point rating.",
        ),
        unit=Unit.POINTS,
        how=How.NET,
        anchor=Anchor.FINISHED,
        better=Better.UP,
        value=_promoter,
    ),
    Kpi(
        key="complaint_rate",
        group="quality",
        name=QT_TRANSLATE_NOOP("Analytics", "Complaint rate"),
        formula=QT_TRANSLATE_NOOP("Analytics", "orders with a complaint ÷ reported"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Orders reported in the period about which a customer complained."
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        anchor=Anchor.REPORTED,
        better=Better.DOWN,
        value=_complaint,
    ),
    Kpi(
        key="abnormal_rate",
        group="quality",
        name=QT_TRANSLATE_NOOP("Analytics", "Abnormal rate"),
        formula=QT_TRANSLATE_NOOP("Analytics", "orders flagged abnormal ÷ reported"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Orders reported in the period that were flagged abnormal, for any cause."
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        anchor=Anchor.REPORTED,
        better=Better.DOWN,
        value=_abnormal,
    ),
)
