"""What changed against the period before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.analytics.kpis import DEFINITIONS
from domain.analytics.measures import Band, Better, How, Measure, Unit

#: Orders a share or a mean must rest on, in both periods, before its change means anything.
SAMPLE = 20
#: Smallest change worth a word, in the unit of the measure; the others go by ``RELATIVE``.
_ABSOLUTE = {Unit.SHARE: 0.03, Unit.SCORE: 0.15, Unit.POINTS: 5.0, Unit.PER_DAY: 0.3}
RELATIVE = 0.10


@dataclass(frozen=True, slots=True)
class Change:
    """``difference`` in the measure's unit; ``relative`` to the value before (0.1 = 10 % more).

    ``verdict``: GOOD better, BAD worse, WATCH clearly different without being either, NONE: too
    small or on too few orders to mean anything. ``size`` 1.0 is just worth a word.
    """

    key: str
    now: float | None
    before: float | None
    difference: float | None
    relative: float | None
    verdict: Band
    size: float


def compare(now: Mapping[str, Measure], before: Mapping[str, Measure]) -> tuple[Change, ...]:
    """One change a KPI, in the order of the catalogue."""
    return tuple(_change(key, now[key], before[key]) for key in DEFINITIONS if key in now)


def _change(key: str, now: Measure, before: Measure) -> Change:
    if now.value is None or before.value is None:
        return Change(key, now.value, before.value, None, None, Band.NONE, 0.0)
    kpi = DEFINITIONS[key]
    difference = now.value - before.value
    relative = difference / before.value if before.value else None
    step = _ABSOLUTE.get(kpi.unit) or abs(before.value) * RELATIVE
    size = abs(difference) / step if step else 0.0
    firm = kpi.how in (How.COUNT, How.SUM) or min(now.sample, before.sample) >= SAMPLE
    if kpi.how in (How.COUNT, How.SUM):
        firm = max(now.sample, before.sample) >= SAMPLE
    verdict = Band.NONE
    if firm and size >= 1.0:
        if kpi.better is Better.NEITHER:
            verdict = Band.WATCH
        else:
            verdict = Band.GOOD if (difference > 0) == (kpi.better is Better.UP) else Band.BAD
    return Change(key, now.value, before.value, difference, relative, verdict, size)
