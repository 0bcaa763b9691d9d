"""What the system brings: the company's own figures against its baseline months, and in money.

What is measured and what was entered are kept apart, and a loss is shown as one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from domain import settings
from domain.analytics.columns import Columns
from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable
from domain.analytics.periods import Period, midnight, month_period, next_month
from domain.analytics.repeats import find_repeats
from domain.analytics.sources import FactSource
from domain.errors import InvalidInput

#: What is held against each other.
COMPARED = (
    "jobs_per_head_day",
    "first_response",
    "dispatch_time",
    "cycle_time",
    "sla_closure_rate",
    "first_time_fix_rate",
    "repeat_rate",
    "satisfaction",
    "order_cost",
)
_WORK_DAYS = 22
_COUNTED = ("volume", "finished")


@dataclass(frozen=True, slots=True, kw_only=True)
class RoiInputs:
    """What nobody can measure. Money in fen: ``loss_per_head_fen`` a month, ``system_cost_fen`` a
    year. ``response_minutes`` and ``intake_minutes`` stand in where the baseline has no such times.
    """

    baseline_month: str
    baseline_months: int
    field_staff: int
    loss_per_head_fen: int
    system_cost_fen: int
    expected_percent: int
    day_cost_fen: int
    clerks: int
    clerk_hour_fen: int
    entry_hours: float
    entry_hours_now: float
    response_minutes: int
    intake_minutes: int
    lost_percent: int


def read_inputs(read: settings.Reader) -> RoiInputs:
    """As the company set them."""
    kinds = {each.name: f"roi.{each.name}" for each in dataclasses.fields(RoiInputs)}
    values: dict[str, object] = {name: settings.value_of(read, key) for name, key in kinds.items()}
    return RoiInputs(**values)  # type: ignore[arg-type]  # each setting has the type of its field


@dataclass(frozen=True, slots=True)
class RoiLine:
    """One measure before and now; ``assumed``: the former was entered, not measured."""

    key: str
    before: float | None
    now: float | None
    assumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Roi:
    """``baseline``: None where the months on record do not reach back far enough. Money in fen a
    month; ``savings`` by name ('work', 'repeats', 'entry'), None where it cannot be told."""

    inputs: RoiInputs
    baseline: Period | None
    now: Period
    lines: tuple[RoiLine, ...]
    orders_a_month: float
    savings: Mapping[str, float | None]

    @property
    def measured_fen(self) -> float:
        """What was saved a month, all told."""
        return sum(fen for fen in self.savings.values() if fen is not None)

    @property
    def loss_fen(self) -> float:
        return float(self.inputs.loss_per_head_fen * self.inputs.field_staff)

    @property
    def expected_fen(self) -> float:
        return self.loss_fen * self.inputs.expected_percent / 100.0

    @property
    def cost_fen(self) -> float:
        return self.inputs.system_cost_fen / 12.0

    @property
    def break_even_share(self) -> float | None:
        """The share of the hidden loss that must go for the system to pay for itself."""
        return self.cost_fen / self.loss_fen if self.loss_fen else None

    @property
    def lost_orders(self) -> float:
        """Orders a month that would be lost at the former rate."""
        return self.orders_a_month * self.inputs.lost_percent / 100.0

    def payback_months(self, fen: float) -> float | None:
        """Months until a year's cost is earned back; None: never."""
        return self.inputs.system_cost_fen / fen if fen > 0 else None


def baseline_of(inputs: RoiInputs, first_on: date | None, zone: ZoneInfo) -> Period | None:
    """The baseline months; ``first_on``: of the first order on record. InvalidInput for a month
    that is none."""
    if inputs.baseline_month:
        try:
            first_on = date.fromisoformat(f"{inputs.baseline_month}-01")
        except ValueError as error:
            raise InvalidInput("month_invalid", text=inputs.baseline_month) from error
    return None if first_on is None else months_from(first_on, inputs.baseline_months, zone)


def months_from(first_on: date, count: int, zone: ZoneInfo) -> Period:
    """``count`` whole months as one period."""
    period = month_period(first_on, zone)
    following = period.first_on
    for _ in range(count):
        following = next_month(following)
    end_at = midnight(following, zone)
    last_on = date.fromordinal(following.toordinal() - 1)
    return dataclasses.replace(period, last_on=last_on, end_at=end_at, as_of_at=end_at)


def compute_roi(
    inputs: RoiInputs,
    now: Period,
    orders: FactSource,
    baseline: Period | None,
    orders_before: FactSource | None,
) -> Roi:
    """``orders``, ``orders_before``: those that touch each period. A baseline that is not over
    when ``now`` begins is none."""
    if baseline is None or orders_before is None or baseline.end_at > now.start_at:
        baseline, former = None, {}
    else:
        former = _values(orders_before, baseline)
    latter = _values(orders, now)
    months = max(1.0, len(now.days()) / 30.4)
    assumed = {
        "first_response": float(inputs.response_minutes),
        "dispatch_time": float(inputs.intake_minutes),
    }
    lines = []
    for key in COMPARED:
        before = former.get(key)
        stands_in = before is None and key in assumed
        before = assumed[key] if stands_in else before
        lines.append(RoiLine(key, before, latter[key], stands_in))
    return Roi(
        inputs=inputs,
        baseline=baseline,
        now=now,
        lines=tuple(lines),
        orders_a_month=(latter["volume"] or 0.0) / months,
        savings=_savings(inputs, former, latter, months),
    )


def _values(orders: FactSource, period: Period) -> dict[str, float | None]:
    table = FactTable(Columns(orders, period.zone), period, find_repeats(orders))
    return {key: table.measure(KPIS[key], spread=False).value for key in (*COMPARED, *_COUNTED)}


def _savings(
    inputs: RoiInputs,
    before: Mapping[str, float | None],
    now: Mapping[str, float | None],
    months: float,
) -> dict[str, float | None]:
    work = repeats = None
    former, latter = before.get("jobs_per_head_day"), now["jobs_per_head_day"]
    if former and latter:
        days = (now["finished"] or 0.0) / months * (1.0 / former - 1.0 / latter)
        work = days * inputs.day_cost_fen
    former, latter, cost = before.get("repeat_rate"), now["repeat_rate"], now["order_cost"]
    if former is not None and latter is not None and cost is not None:
        repeats = (now["volume"] or 0.0) / months * (former - latter) * cost
    hours = inputs.clerks * (inputs.entry_hours - inputs.entry_hours_now) * _WORK_DAYS
    return {"work": work, "repeats": repeats, "entry": hours * inputs.clerk_hour_fen}
