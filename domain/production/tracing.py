"""Asking back: from a machine and a time to order, operator, parameters and batch, and from a batch
to every machine and hour it went through (RV-08)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.production.record import ProductionRecord


@dataclass(frozen=True, slots=True)
class TraceQuestion:
    """What is known; everything given has to fit. ``since``/``until``: records that overlap that
    time, its ends included. Texts are compared whole, without regard to case."""

    asset_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    batch: str = ""
    production_order: str = ""
    operator: str = ""

    @property
    def is_empty(self) -> bool:
        texts = self.batch or self.production_order or self.operator
        return not texts and self.asset_id is None and self.since is None and self.until is None


@dataclass(frozen=True, slots=True)
class TraceRow:
    """A record with its machine, and the work orders reported for it in that time."""

    record: ProductionRecord
    asset_code: str
    asset_name: str
    work_orders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TraceSummary:
    """What the answer holds of each link of the chain, each once and in order of appearance."""

    machines: tuple[str, ...]
    production_orders: tuple[str, ...]
    operators: tuple[str, ...]
    batches: tuple[str, ...]
    work_orders: tuple[str, ...]
    first_at: datetime | None = None
    last_at: datetime | None = None


def summarise(rows: Sequence[TraceRow]) -> TraceSummary:
    records = [row.record for row in rows]
    return TraceSummary(
        _once(f"{row.asset_code} {row.asset_name}".strip() for row in rows),
        _once(each.production_order for each in records),
        _once(each.operator for each in records),
        _once(batch for each in records for batch in each.batches),
        _once(number for row in rows for number in row.work_orders),
        min((each.starts_at for each in records), default=None),
        max((each.ends_at for each in records), default=None),
    )


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
