"""The figures of the telephone: counted in calls, for the whole company."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from domain.analytics.measures import Band, Measure
from domain.analytics.periods import Period
from domain.calls.call import CallSpan, CallTally

#: How many calls there were in a period.
TallyOf = Callable[[Period], CallTally]


def no_calls(_period: Period) -> CallTally:
    return CallTally()


def span_of(period: Period, *, taken: bool | None = None) -> CallSpan:
    """The calls a period counts, as far as it is known; ``taken``: only these, or only the others."""
    return CallSpan(period.start_at, period.known_until_at, taken)


def call_measures(
    tally: TallyOf, now: Period, before: Period
) -> tuple[Mapping[str, Measure], Mapping[str, Measure]]:
    """(those of ``now``, those of ``before``), both empty when nobody rang in either."""
    counted = tally(now), tally(before)
    if not any(each.rang for each in counted):
        return {}, {}
    found = [{"answered_rate": _share("answered_rate", each)} for each in counted]
    return found[0], found[1]


def _share(key: str, tally: CallTally) -> Measure:
    value = tally.taken / tally.rang if tally.rang else None
    return Measure(key, value, tally.rang, float(tally.taken), None, None, Band.NONE)
