"""What the files of orders ask of the database; their contents are kept as those of machines."""

from __future__ import annotations

from typing import Protocol

from domain.work_orders.files import OrderFile


class OrderFileStore(Protocol):
    """Part of one unit of work. Ids nobody has raise :class:`domain.errors.NotFound`."""

    def file(self, file_id: int) -> OrderFile: ...
    def of_order(self, order_id: int) -> tuple[OrderFile, ...]: ...
    def save(self, file: OrderFile) -> OrderFile: ...
    def delete(self, file_id: int) -> None: ...


class OrderFileQueries(Protocol):
    """Reads only."""

    def of_order(self, order_id: int) -> tuple[OrderFile, ...]:
        """Newest first."""

    def of_job(self, order_id: int) -> tuple[tuple[str, OrderFile], ...]:
        """Those of the other orders of the same job, each with the number of its order (CO-02)."""
