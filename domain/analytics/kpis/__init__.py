"""Every KPI of the program, defined once.

``KPIS`` is the catalogue of orders: each entry says what one order contributes. ``DEFINITIONS`` has
what is counted in calls besides. Screens, reports, workbooks, the command line and the definitions
page all read them.
"""

from __future__ import annotations

from domain.analytics.kpis.calls import CALLS
from domain.analytics.kpis.cost import COST
from domain.analytics.kpis.flow import FLOW, STUCK_AFTER
from domain.analytics.kpis.golden import GOLDEN
from domain.analytics.kpis.quality import QUALITY
from domain.analytics.kpis.times import TIMES
from domain.analytics.measures import Definition, Kpi
from domain.translate import QT_TRANSLATE_NOOP

__all__ = [
    "CALL_KEYS",
    "DEFINITIONS",
    "GOLDEN_KEYS",
    "GROUPS",
    "HEADLINE_KEYS",
    "KPIS",
    "STUCK_AFTER",
]

#: Every KPI by key, in the order in which they are shown.
KPIS: dict[str, Kpi] = {kpi.key: kpi for kpi in (*GOLDEN, *FLOW, *TIMES, *QUALITY, *COST)}
#: Figures counted in telephone calls; a company without a telephone has none.
CALL_KEYS = tuple(each.key for each in CALLS)
#: What every figure is, those of orders first.
DEFINITIONS: dict[str, Definition] = {**KPIS, **{each.key: each for each in CALLS}}
#: The three golden measures, and the four figures for the head of a page.
GOLDEN_KEYS = tuple(kpi.key for kpi in GOLDEN)
HEADLINE_KEYS = ("first_response", "first_time_fix_rate", "satisfaction", "parts_cost")
#: Names of the groups in which the catalogue is shown.
GROUPS: dict[str, str] = {
    "golden": QT_TRANSLATE_NOOP("Analytics", "Golden measures"),
    "flow": QT_TRANSLATE_NOOP("Analytics", "Flow of orders"),
    "time": QT_TRANSLATE_NOOP("Analytics", "Times"),
    "quality": QT_TRANSLATE_NOOP("Analytics", "Quality"),
    "cost": QT_TRANSLATE_NOOP("Analytics", "Cost and basis"),
    "calls": QT_TRANSLATE_NOOP("Analytics", "Telephone"),
}
