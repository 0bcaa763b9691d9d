"""The return on the system: its figures of an opened company."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from domain import settings as company_settings
from domain.analytics.repeats import REPEAT_WITHIN

if TYPE_CHECKING:
    from desktop.composition.backend import Backend
    from domain.analytics.roi import Roi


def read_roi(backend: Backend, year: int, month: int) -> Roi:
    """As many months as the baseline has, ending with this one, against the baseline."""
    from domain.analytics.periods import previous_month
    from domain.analytics.roi import baseline_of, compute_roi, months_from, read_inputs
    from persistence.issued_reports import first_order_at

    began_at = first_order_at(backend.engine)
    with backend.queries() as queries:
        zone = ZoneInfo(company_settings.text(queries.setting, "time_zone"))
        inputs = read_inputs(queries.setting)
        began_on = began_at.astimezone(zone).date() if began_at is not None else None
        baseline = baseline_of(inputs, began_on, zone)
        first_on = date(year, month, 1)
        for _ in range(inputs.baseline_months - 1):
            first_on = previous_month(first_on)
        now = months_from(first_on, inputs.baseline_months, zone)
        orders = queries.order_arrays(now.start_at - REPEAT_WITHIN, now.end_at)
        before = None
        if baseline is not None:
            before = queries.order_arrays(baseline.start_at - REPEAT_WITHIN, baseline.end_at)
    return compute_roi(inputs, now, orders, baseline, before)
