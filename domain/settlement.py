"""What an order costs whom: the lines of a quotation or settlement, and who earned what share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from domain.assets.asset import WarrantyState
from domain.work_orders.order import WorkOrder


@dataclass(frozen=True, slots=True)
class Tariff:
    """``night_*``: work that begins in these hours (local) costs so much more labour. ``lead``: share of
    the labour that goes to the technician in charge when others helped, in percent."""

    labour_fen_per_hour: int = 12_000
    travel_fen: int = 3_000
    night_percent: int = 50
    night_from_hour: int = 22
    night_until_hour: int = 6
    lead_percent: int = 60


@dataclass(frozen=True, slots=True)
class Line:
    """``kind``: labour, night, travel, part. ``quantity``: of night work percent of the labour, whose
    price is then ``unit_fen``; None: nobody knows it yet. ``covered``: the warranty pays, not the
    customer."""

    kind: str
    name: str
    quantity: float
    unit_fen: int | None
    total_fen: int
    covered: bool


@dataclass(frozen=True, slots=True)
class Share:
    technician_id: int
    percent: int
    labour_fen: int


@dataclass(frozen=True, slots=True)
class Settlement:
    """``is_quotation``: nothing was done yet, the labour is that of the planned time."""

    is_quotation: bool
    warranty: WarrantyState
    lines: tuple[Line, ...]
    shares: tuple[Share, ...]

    @property
    def total_fen(self) -> int:
        return sum(line.total_fen for line in self.lines)

    @property
    def covered_fen(self) -> int:
        return sum(line.total_fen for line in self.lines if line.covered)

    @property
    def due_fen(self) -> int:
        """What the customer pays."""
        return self.total_fen - self.covered_fen


def settle(
    order: WorkOrder,
    warranty: WarrantyState,
    tariff: Tariff,
    zone: ZoneInfo,
    prices: Mapping[int, int | None] = MappingProxyType({}),
) -> Settlement:
    """Quotation of an order that is still to be done, settlement of one that is done.

    A settlement's labour, travel and parts are those that were reported as its result; a quotation's
    parts those the order needs, at their ``prices`` (fen a piece, by the part of the catalogue).
    Work that begins at night costs the surcharge on top of its labour. In warranty everything is
    covered.
    """
    covered = warranty is WarrantyState.IN_WARRANTY
    result = order.result
    lines: list[Line] = []
    if result is None:
        labour = round(tariff.labour_fen_per_hour * order.details.duration_minutes / 60)
        hours = order.details.duration_minutes / 60
        lines.append(Line("labour", "", hours, tariff.labour_fen_per_hour, labour, covered))
        travel = tariff.travel_fen
    else:
        labour, travel = result.labour_fen, result.travel_fen
        lines.append(Line("labour", "", 1, labour, labour, covered))
    begun = _begins_at(order)
    if begun is not None and is_night(begun, tariff, zone) and labour and tariff.night_percent:
        extra = round(labour * tariff.night_percent / 100)
        lines.append(Line("night", "", tariff.night_percent, labour, extra, covered))
    if travel:
        lines.append(Line("travel", "", 1, travel, travel, covered))
    for part in result.parts if result is not None else ():
        price = part.unit_price_fen
        total = round(part.quantity * price)
        lines.append(Line("part", part.name, part.quantity, price, total, covered))
    for need in order.details.parts if result is None else ():
        known = prices.get(need.part_id)
        total = round(need.quantity * (known or 0))
        lines.append(Line("part", need.name, need.quantity, known, total, covered))
    earned = sum(line.total_fen for line in lines if line.kind in ("labour", "night"))
    return Settlement(result is None, warranty, tuple(lines), _shares(order, earned, tariff))


def is_night(moment: datetime, tariff: Tariff, zone: ZoneInfo) -> bool:
    hour, begin, end = moment.astimezone(zone).hour, tariff.night_from_hour, tariff.night_until_hour
    return begin <= hour < end if begin <= end else hour >= begin or hour < end


def _begins_at(order: WorkOrder) -> datetime | None:
    marks = order.milestones
    planned = order.dispatch.planned_start_at if order.dispatch is not None else None
    return marks.started_at or marks.arrived_at or planned or order.details.window_start_at


def _shares(order: WorkOrder, labour_fen: int, tariff: Tariff) -> tuple[Share, ...]:
    """The technician in charge first; what cannot be divided evenly goes to him."""
    if order.dispatch is None:
        return ()
    lead = order.dispatch.technician_id
    helpers: Sequence[int] = [one for one in order.collaborators if one != lead]
    if not helpers:
        return (Share(lead, 100, labour_fen),)
    percent = (100 - tariff.lead_percent) // len(helpers)
    shares = [Share(one, percent, labour_fen * percent // 100) for one in helpers]
    rest = labour_fen - sum(share.labour_fen for share in shares)
    return (Share(lead, 100 - percent * len(helpers), rest), *shares)
