"""What the page of an order asks of the database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.jobs import JobContext
from desktop.views.order.needs_where import Whereabouts, read_whereabouts
from domain.read_models.orders import OrderPage
from domain.service_levels.calendars import WorkCalendar
from domain.usecases.standards import missing_now
from domain.work_orders.standards import Proof
from domain.work_orders.templates import OrderType


@dataclass(frozen=True, slots=True)
class OrderRead:
    """``lacking``: what keeps it from passing on."""

    page: OrderPage
    calendars: dict[str, WorkCalendar]
    order_type: OrderType | None
    where: Whereabouts
    patrol_id: int | None
    lacking: tuple[Proof, ...]


def read_order(order_id: int) -> Callable[[JobContext], OrderRead]:
    def read(ctx: JobContext) -> OrderRead:
        with ctx.queries() as queries:
            page = queries.order_page(order_id)
            code = page.order.details.type_code
            return OrderRead(
                page,
                dict(queries.calendars()),
                next((each for each in queries.order_types() if each.code == code), None),
                read_whereabouts(queries, page.order),
                queries.patrols.of_order(order_id),
                missing_now(queries, page.order),
            )

    return read
