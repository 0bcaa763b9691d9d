"""Reading the files of orders."""

from __future__ import annotations

from sqlalchemy.engine import Connection

from domain.work_orders.files import OrderFile
from persistence.mapping.order_file_rows import read_files


class OrderFileReader:
    """Implements :class:`domain.ports.order_files.OrderFileQueries`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def of_order(self, order_id: int) -> tuple[OrderFile, ...]:
        return tuple(read_files(self.connection, "order_id = :order", order=order_id))
