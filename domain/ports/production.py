"""What production records ask of the database."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from domain.production.record import ProductionRecord
from domain.production.tracing import TraceQuestion, TraceRow


class ProductionStore(Protocol):
    """Part of one unit of work. Ids nobody has raise :class:`domain.errors.NotFound`."""

    def record(self, record_id: int) -> ProductionRecord: ...
    def save(self, record: ProductionRecord) -> ProductionRecord: ...
    def delete(self, record_id: int) -> None: ...


class ProductionQueries(Protocol):
    """Reads only."""

    def trace(self, question: TraceQuestion, limit: int = 2000) -> tuple[TraceRow, ...]:
        """Oldest first; the newest ``limit`` of them."""

    def fault_of(self, number: str) -> tuple[int | None, datetime] | None:
        """The machine of a work order (by its number) and when the fault was reported."""
