"""The orders a job was split into."""

from __future__ import annotations

from sqlalchemy.engine import Connection

from domain.read_models.orders import JobMember
from domain.work_orders.kinds import LinkKind, OrderStatus
from domain.work_orders.order import WorkOrder
from persistence.mapping.order_rows import COLUMNS, row_to_order
from persistence.types import id_list, statement


def read_job(connection: Connection, order: WorkOrder) -> tuple[JobMember, ...]:
    """All orders of the job that ``order`` belongs to, itself among them, the split one first; none
    where nothing was split."""
    wholes = [order] if order.linked(LinkKind.WHOLE_OF) else []
    if above := order.linked(LinkKind.PART_OF):
        named, values = id_list(list(above))
        wholes += [
            row_to_order(row)
            for row in connection.execute(
                statement(f"SELECT {', '.join(COLUMNS)} FROM work_orders WHERE id IN ({named})"),
                values,
            )
        ]
    ids = list(
        dict.fromkeys(
            each for whole in wholes for each in (whole.id, *whole.linked(LinkKind.WHOLE_OF))
        )
    )
    if len(ids) < 2:
        return ()
    named, values = id_list(ids)
    rows = connection.execute(
        statement(
            "SELECT id, number, title, status, technician_name FROM work_orders "
            f"WHERE id IN ({named})"
        ),
        values,
    )
    known = {
        row.id: JobMember(
            row.id, row.number, row.title, OrderStatus(row.status), row.technician_name
        )
        for row in rows
    }
    return tuple(known[each] for each in ids if each in known)
