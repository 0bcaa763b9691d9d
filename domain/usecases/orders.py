"""Taking, changing and closing orders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.areas import branch_at
from domain.customers.customer import Customer, Site
from domain.errors import InvalidInput, NotAllowed
from domain.messaging.numbers import normalise_number
from domain.people.routing import branch_for
from domain.people.working_time import local_day
from domain.ports.storage import Store
from domain.usecases import approving, dispatching
from domain.usecases.customers import save_customer
from domain.usecases.order_steps import carry_out, limits_of, present_order
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus, Priority
from domain.work_orders.order import OrderDetails, PartUsed, WorkOrder
from domain.work_orders.templates import OrderType

_DEFAULT_DURATION = OrderDetails.__dataclass_fields__["duration_minutes"].default


def take_call(
    store: Store,
    details: OrderDetails,
    *,
    draft: bool = False,
    reported_at: datetime | None = None,
    new_customer: Customer | None = None,
    needs_approval: bool | None = None,
    usual_parts: bool = True,
) -> WorkOrder:
    """A new order, numbered, with the clocks of its type.

    A branch that alone serves its region or type gets it.

    ``new_customer`` (id 0) is stored first. What the caller left open is filled in: customer name,
    VIP level, address and place from the customer's site, place from the asset, and skills,
    duration and priority from the order type when none of these was given; so are the parts such a
    job usually needs, unless somebody has looked at them (``usual_parts`` False), and its usual
    load. ``needs_approval`` None: as the company's approval cards say.
    """
    order_type = store.order_type(details.type_code)
    if new_customer is not None:
        customer = save_customer(store, new_customer, allow_shared_phone=True)
        site_id = details.site_id or (customer.sites[0].id if customer.sites else None)
        details = replace(details, customer_id=customer.id, site_id=site_id)
    if usual_parts and not details.parts:
        details = replace(details, parts=order_type.parts)
    if not details.load:
        details = replace(details, load=order_type.load)
    details = completed(store, _of_type(details, order_type))
    if details.branch_id is None:
        details = replace(details, branch_id=branch_for(store.branches(), details))
    route = approving.route_of_new(store, details, needs_approval)
    command = c.TakeOrder(
        details=details,
        number=store.new_order_number(local_day(store.now, store.time_zone)),
        policy=limits_of(store, details),
        reported_at=reported_at,
        draft=draft,
        needs_approval=route.asks,
        route=route,
    )
    return carry_out(store, None, command)


def _of_type(details: OrderDetails, order_type: OrderType) -> OrderDetails:
    title = details.title.strip() or details.description.strip().partition("\n")[0][:60]
    details = replace(details, title=title or order_type.name)
    if details.skills or details.duration_minutes != _DEFAULT_DURATION:
        return details
    priority = details.priority
    return replace(
        details,
        skills=order_type.skills,
        duration_minutes=order_type.duration_minutes,
        priority=order_type.priority if priority is Priority.NORMAL else priority,
    )


def completed(store: Store, details: OrderDetails) -> OrderDetails:
    """``details`` with what is known of the customer, the site and the asset where left open, and
    with the branch whose area the place lies in."""
    details = _with_what_is_known(store, details)
    if details.branch_id is not None or details.lat is None or details.lon is None:
        return details
    areas = store.geography.areas()
    return replace(details, branch_id=branch_at(areas, details.lat, details.lon))


def _with_what_is_known(store: Store, details: OrderDetails) -> OrderDetails:
    details = replace(details, contact_phone=normalise_number(details.contact_phone))
    if details.asset_id is not None:
        asset = store.asset(details.asset_id)
        details = replace(
            details,
            customer_id=details.customer_id or asset.customer_id,
            site_id=details.site_id or asset.site_id,
        )
        if details.lat is None and asset.lat is not None:
            details = replace(details, lat=asset.lat, lon=asset.lon)
    if details.customer_id is None:
        return details
    customer = store.customer(details.customer_id)
    first = customer.phones[0] if customer.phones else None
    details = replace(
        details,
        customer_name=details.customer_name or customer.name,
        vip_level=details.vip_level or customer.vip_level,
        contact_name=details.contact_name
        or customer.contact
        or (first.contact if first is not None else ""),
        contact_phone=details.contact_phone or (first.number if first is not None else ""),
    )
    site = _site(customer, details)
    return details if site is None else _at_site(details, site)


def _site(customer: Customer, details: OrderDetails) -> Site | None:
    """The named site; the only one of the customer when no address was given either."""
    if details.site_id is not None:
        return next((site for site in customer.sites if site.id == details.site_id), None)
    if len(customer.sites) == 1 and not details.address:
        return customer.sites[0]
    return None


def _at_site(details: OrderDetails, site: Site) -> OrderDetails:
    placed = details.lat is not None and details.lon is not None
    return replace(
        details,
        site_id=site.id,
        address=details.address or site.address,
        district=details.district or site.district,
        region=details.region or site.region,
        lat=details.lat if placed else site.lat,
        lon=details.lon if placed else site.lon,
    )


def edit_order(
    store: Store, order_id: int, expected_version: int | None, details: OrderDetails
) -> WorkOrder:
    """Other details; another type brings its own clocks. What changed nothing is no edit."""
    order = present_order(store, order_id, expected_version)
    details = completed(store, details)
    if details == order.details:
        return order
    policy = None
    if details.type_code != order.details.type_code:
        policy = limits_of(store, details)
    return carry_out(store, order, c.EditDetails(details=details, policy=policy))


def apply_command(
    store: Store, order_id: int, command: c.Command, *, expected_version: int | None = None
) -> WorkOrder:
    """Any command on an order with all that follows from it: texts, priority, clocks."""
    if isinstance(command, c.DispatchOrder):
        return dispatching.dispatch_order(
            store,
            order_id,
            command.technician_id,
            starts_at=command.planned_start_at,
            override_reason=command.override_reason,
            reason=command.reason,
            expected_version=expected_version,
        )
    if isinstance(command, c.RescheduleDispatch):
        return dispatching.reschedule_dispatch(
            store,
            order_id,
            command.planned_start_at,
            command.planned_end_at,
            expected_version=expected_version,
        )
    if isinstance(command, c.EditDetails) and command.policy is None:
        return edit_order(store, order_id, expected_version, command.details)
    order = present_order(store, order_id, expected_version)
    if isinstance(command, c.SendBack) and command.short_no is None and order.dispatch is not None:
        command = replace(command, short_no=_free_short_no(store, order))
    return carry_out(store, order, command)


def apply_steps(
    store: Store,
    order_id: int,
    steps: Sequence[c.FieldStep],
    *,
    expected_version: int | None = None,
) -> WorkOrder:
    """What happened out there, one after the other, written down at once: all of it or nothing."""
    return carry_out(store, present_order(store, order_id, expected_version), *steps)


def _free_short_no(store: Store, order: WorkOrder) -> int | None:
    """Another short number when one of the technician's open orders took this one's meanwhile."""
    dispatch = order.dispatch
    if dispatch is None:
        return None
    taken = {
        each.short_no
        for each in store.open_dispatches(dispatch.technician_id)
        if each.order_id != order.id
    }
    return store.next_short_no(dispatch.technician_id) if dispatch.short_no in taken else None


def close_order(
    store: Store,
    order_id: int,
    *,
    resolution: str,
    fault: str = "",
    labour_fen: int = 0,
    travel_fen: int = 0,
    parts: tuple[PartUsed, ...] = (),
    first_visit: bool = True,
) -> WorkOrder:
    """Record what was done, finish if it was not, and archive unless the cost waits for approval or
    something is missing that the company wants with such an order.

    InvalidInput('resolution_required') without a word on what was done."""
    if not resolution.strip():
        raise InvalidInput("resolution_required")
    order = store.order(order_id)
    common: dict[str, object] = {
        "resolution": resolution,
        "fault": fault,
        "labour_fen": labour_fen,
        "travel_fen": travel_fen,
        "parts": parts,
        "first_visit": first_visit,
    }
    if order.status is OrderStatus.FINISHED:
        record = c.RecordResult(**common)  # type: ignore[arg-type]
        try:
            order = carry_out(store, order, record)
        except NotAllowed as refusal:
            if refusal.code != "nothing_changed":
                raise
    else:
        finish = c.FinishOrder(**common)  # type: ignore[arg-type]
        order = carry_out(store, order, finish)
    if order.result is not None and order.result.cost_approved:
        try:
            order = carry_out(store, order, c.ReviewOrder())
        except NotAllowed as refusal:
            if refusal.code != "standard_lacking":
                raise
    return order
