"""What the work cost, and what the figures rest on."""

from __future__ import annotations

from domain.analytics.columns import Columns, Values
from domain.analytics.measures import Anchor, Better, Context, How, Kpi, Unit
from domain.translate import QT_TRANSLATE_NOOP


def _parts_cost(columns: Columns, _context: Context) -> Values:
    return columns.numbers("parts_cost_fen")


def _cost(columns: Columns, _context: Context) -> Values:
    return columns.numbers("cost_fen")


def _downtime(columns: Columns, _context: Context) -> Values:
    return columns.numbers("downtime_minutes")


def _imported(columns: Columns, _context: Context) -> Values:
    return columns.numbers("imported")


COST: tuple[Kpi, ...] = (
    Kpi(
        key="parts_cost",
        group="cost",
        name=QT_TRANSLATE_NOOP("Analytics", "Parts turnover cost"),
        formula=QT_TRANSLATE_NOOP("Analytics", "sum of parts used on finished orders"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "What the parts used on the orders finished in the period cost."
        ),
        unit=Unit.FEN,
        how=How.SUM,
        anchor=Anchor.FINISHED,
        better=Better.DOWN,
        value=_parts_cost,
    ),
    Kpi(
        key="total_cost",
        group="cost",
        name=QT_TRANSLATE_NOOP("Analytics", "Cost of all orders"),
        formula=QT_TRANSLATE_NOOP("Analytics", "sum of the cost of finished orders"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Labour, travel and parts of the orders finished in the period."
        ),
        unit=Unit.FEN,
        how=How.SUM,
        anchor=Anchor.FINISHED,
        better=Better.DOWN,
        value=_cost,
    ),
    Kpi(
        key="order_cost",
        group="cost",
        name=QT_TRANSLATE_NOOP("Analytics", "Cost per order"),
        formula=QT_TRANSLATE_NOOP("Analytics", "mean cost of finished orders with a cost"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics", "Labour, travel and parts of one order, on average."
        ),
        unit=Unit.FEN,
        how=How.MEAN,
        anchor=Anchor.FINISHED,
        better=Better.DOWN,
        value=_cost,
    ),
    Kpi(
        key="downtime",
        group="cost",
        name=QT_TRANSLATE_NOOP("Analytics", "Downtime"),
        formula=QT_TRANSLATE_NOOP("Analytics", "sum of standstill on finished orders"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "How long the customers' machines stood still, where this was noted: since they failed, "
            "where that moment is known, else since the report.",
        ),
        unit=Unit.MINUTES,
        how=How.SUM,
        anchor=Anchor.FINISHED,
        better=Better.DOWN,
        value=_downtime,
    ),
    Kpi(
        key="import_share",
        group="cost",
        name=QT_TRANSLATE_NOOP("Analytics", "Imported share"),
        formula=QT_TRANSLATE_NOOP("Analytics", "read from ledgers ÷ reported"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Orders closed outside the program and read from a ledger. "
            "They count here, but not for anybody's score.",
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        anchor=Anchor.REPORTED,
        better=Better.NEITHER,
        value=_imported,
    ),
)
