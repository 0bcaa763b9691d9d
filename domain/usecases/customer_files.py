"""Two files of one customer become one; the personal data of one who left are taken out."""

from __future__ import annotations

from dataclasses import replace

from domain.customers.customer import Customer, Site
from domain.errors import InvalidInput, NotAllowed
from domain.people.operators import Right
from domain.people.working_time import local_day
from domain.ports.storage import Store
from domain.usecases.calls import forget_calls, move_calls
from domain.usecases.customers import save_customer
from domain.usecases.rights import require
from domain.work_orders import events as e
from domain.work_orders.order import OrderDetails, WorkOrder


def merge_customers(store: Store, kept_id: int, merged_id: int) -> Customer:
    """``merged_id`` goes; its phones, sites, contracts, machines and orders are those of
    ``kept_id`` from now on. What both know stays as ``kept_id`` has it. One step, to be undone.

    InvalidInput('same_customer')."""
    if kept_id == merged_id:
        raise InvalidInput("same_customer")
    kept, merged = store.customer(kept_id), store.customer(merged_id)
    sites, moved_to = _united_sites(kept, merged)
    # First of all, so that an undo finds it as it was, with the sites that move now.
    store.save_customer(replace(merged, active=False))
    together = save_customer(
        store,
        replace(
            kept,
            contact=kept.contact or merged.contact,
            code=kept.code or merged.code,
            phones=(*kept.phones, *merged.phones),
            sites=sites,
            vip_level=max(kept.vip_level, merged.vip_level),
            notes="\n".join(each for each in (kept.notes, merged.notes) if each.strip()),
            contracts=(*kept.contracts, *merged.contracts),
            wished_technicians=tuple(
                dict.fromkeys((*kept.wished_technicians, *merged.wished_technicians))
            ),
            banned_technicians=tuple(
                each
                for each in dict.fromkeys((*kept.banned_technicians, *merged.banned_technicians))
                if each not in kept.wished_technicians + merged.wished_technicians
            ),
            balance_note="; ".join(
                each for each in (kept.balance_note, merged.balance_note) if each.strip()
            ),
            own=(*kept.own, *(pair for pair in merged.own if pair[0] not in dict(kept.own))),
        ),
        allow_shared_phone=True,
    )
    for asset_id in store.assets_of_customer(merged_id):
        asset = store.asset(asset_id)
        site = moved_to.get(asset.site_id or 0)
        store.save_asset(replace(asset, customer_id=kept_id, site_id=site))
    for order_id in store.orders_of_customer(merged_id):
        order = store.order(order_id)
        details = replace(
            order.details,
            customer_id=kept_id,
            customer_name=together.name,
            site_id=moved_to.get(order.details.site_id or 0),
        )
        _rewrite(store, order, details, ("customer_id",))
    move_calls(store, merged_id, kept_id)
    store.delete_entity("customer", merged_id)
    return store.customer(kept_id)


def _united_sites(kept: Customer, merged: Customer) -> tuple[tuple[Site, ...], dict[int, int]]:
    """All sites, and which one each of ``merged`` is now: itself, or one of ``kept`` with the same
    address."""
    known = {site.address.strip(): site.id for site in kept.sites if site.address.strip()}
    moved_to = {site.id: known.get(site.address.strip(), site.id) for site in merged.sites}
    moved = tuple(site for site in merged.sites if moved_to[site.id] == site.id)
    return (*kept.sites, *moved), moved_to


def _rewrite(
    store: Store, order: WorkOrder, details: OrderDetails, changed: tuple[str, ...]
) -> None:
    """Also of orders that are closed: nothing of the work changes, only whose it was."""
    if details != order.details:
        store.commit_order(
            order, (e.DetailsEdited(at=store.now, details=details, changed=changed),)
        )


def forget_customer(store: Store, customer_id: int) -> Customer:
    """Take name, phones, addresses and remarks out of the customer's file, its orders and its calls;
    districts and figures stay. The tamper-proof log keeps what was written before.

    NotAllowed('customer_has_open_orders') while somebody is still to come."""
    require(store, Right.ERASE)
    customer = store.customer(customer_id)
    orders = [store.order(each) for each in store.orders_of_customer(customer_id)]
    if any(not order.is_closed for order in orders):
        raise NotAllowed("customer_has_open_orders", name=customer.name)
    name = f"#{customer_id}"
    forgotten = store.save_customer(
        replace(
            customer,
            name=name,
            code="",
            contact="",
            phones=(),
            sites=tuple(
                Site(
                    site.id,
                    site.district or name,
                    province=site.province,
                    city=site.city,
                    district=site.district,
                    region=site.region,
                )
                for site in customer.sites
            ),
            notes="",
            balance_note="",
            own=(),
            active=False,
            anonymised_on=local_day(store.now, store.time_zone),
        )
    )
    for order in orders:
        bare = replace(
            order.details,
            customer_name=name,
            contact_name="",
            contact_phone="",
            address="",
            description="",
            notes="",
            lat=None,
            lon=None,
            own=(),
        )
        _rewrite(store, order, bare, ("customer_name", "contact_phone", "address"))
    forget_calls(store, customer_id)
    return forgotten
