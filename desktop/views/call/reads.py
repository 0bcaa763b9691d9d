"""What a call asks the company's records for, each to be run as a job."""

from __future__ import annotations

from collections.abc import Callable

from desktop.jobs import JobContext
from domain.assets.asset import Asset
from domain.read_models.customers import CallContext
from domain.work_orders.templates import OrderType


def order_types(ctx: JobContext) -> tuple[OrderType, ...]:
    with ctx.queries() as queries:
        return queries.order_types()


def context_of(customer_id: int) -> Callable[[JobContext], CallContext]:
    def read(ctx: JobContext) -> CallContext:
        with ctx.queries() as queries:
            return queries.call_context(customer_id)

    return read


def owner_of(asset_id: int) -> Callable[[JobContext], CallContext | Asset | None]:
    """The customer of a machine; the machine itself where it is the company's own, None where
    there is none of that id."""

    def read(ctx: JobContext) -> CallContext | Asset | None:
        with ctx.queries() as queries:
            assets = queries.assets([asset_id])
            owner = assets[0].customer_id if assets else None
            if owner is None:
                return assets[0] if assets else None
            return queries.call_context(owner)

    return read
