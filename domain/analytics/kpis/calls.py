"""What is counted in telephone calls instead of orders."""

from __future__ import annotations

from domain.analytics.measures import Better, Definition, How, Unit
from domain.translate import QT_TRANSLATE_NOOP

CALLS: tuple[Definition, ...] = (
    Definition(
        key="answered_rate",
        group="calls",
        name=QT_TRANSLATE_NOOP("Analytics", "Calls answered"),
        formula=QT_TRANSLATE_NOOP("Analytics", "taken while it rang ÷ rang"),
        definition=QT_TRANSLATE_NOOP(
            "Analytics",
            "Calls that rang in the period, of customers, technicians and strangers, and were taken. "
            "One that was missed does not count as taken when somebody rings back later.",
        ),
        unit=Unit.SHARE,
        how=How.SHARE,
        better=Better.UP,
    ),
)
