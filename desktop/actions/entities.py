"""What a clerk does with machines, customers and technicians, as jobs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.assets.asset import Asset
from domain.customers.customer import Customer
from domain.people.technician import Technician
from domain.ports.storage import Store
from domain.usecases import assets, customer_files, customers, knowledge, parts, people

T = TypeVar("T")

_DELETE: dict[str, Callable[[Store, int], None]] = {
    "asset": assets.delete_asset,
    "customer": customers.delete_customer,
    "technician": people.delete_technician,
    "part": parts.delete_part,
    "article": knowledge.delete_article,
}


def save_asset(services: Services, asset: Asset) -> JobHandle[Asset]:
    """New (id 0) or edited; the errors of :func:`domain.usecases.assets.save_asset`."""
    return write(services, lambda store: assets.save_asset(store, asset))


def save_customer(
    services: Services, customer: Customer, *, allow_shared_phone: bool = False
) -> JobHandle[Customer]:
    """New (id 0) or edited; the errors of :func:`domain.usecases.customers.save_customer`."""
    return write(
        services,
        lambda store: customers.save_customer(
            store, customer, allow_shared_phone=allow_shared_phone
        ),
    )


def merge_customers(services: Services, kept_id: int, merged_id: int) -> JobHandle[Customer]:
    """The errors of :func:`domain.usecases.customer_files.merge_customers`."""
    return write(services, lambda store: customer_files.merge_customers(store, kept_id, merged_id))


def forget_customer(services: Services, customer_id: int) -> JobHandle[Customer]:
    """The errors of :func:`domain.usecases.customer_files.forget_customer`."""
    return write(services, lambda store: customer_files.forget_customer(store, customer_id))


def save_technician(services: Services, technician: Technician) -> JobHandle[Technician]:
    """New (id 0) or edited; the errors of :func:`domain.usecases.people.save_technician`."""
    return write(services, lambda store: people.save_technician(store, technician))


def delete(services: Services, kind: str, entity_id: int) -> JobHandle[None]:
    """``kind``: 'asset', 'customer', 'technician', 'part', 'article'. NotAllowed('in_use') while it is referred to."""
    act = _DELETE[kind]
    return write(services, lambda store: act(store, entity_id))


def issue_codes(
    services: Services, asset_ids: Sequence[int], label: str = ""
) -> JobHandle[tuple[Asset, ...]]:
    """A code for each machine that has none; ``label`` is shown while it takes its time."""
    ids = tuple(asset_ids)
    return write(services, lambda store: assets.issue_codes(store, ids), label)
