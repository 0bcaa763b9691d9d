"""Reading the files of orders."""

from __future__ import annotations

from sqlalchemy.engine import Connection

from domain.work_orders.files import OrderFile
from persistence.mapping.order_file_rows import read_files
from persistence.mapping.order_rows import COLUMNS, row_to_order
from persistence.queries.jobs import read_job
from persistence.types import statement


class OrderFileReader:
    """Implements :class:`domain.ports.order_files.OrderFileQueries`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def of_order(self, order_id: int) -> tuple[OrderFile, ...]:
        return tuple(read_files(self.connection, "order_id = :order", order=order_id))

    def of_job(self, order_id: int) -> tuple[tuple[str, OrderFile], ...]:
        row = self.connection.execute(
            statement(f"SELECT {', '.join(COLUMNS)} FROM work_orders WHERE id = :id"),
            {"id": order_id},
        ).first()
        members = read_job(self.connection, row_to_order(row)) if row is not None else ()
        return tuple(
            (member.number, file)
            for member in members
            if member.id != order_id
            for file in self.of_order(member.id)
        )
