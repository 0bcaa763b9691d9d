"""Keeping customers, their phones and sites."""

from __future__ import annotations

from dataclasses import replace

from domain.customers.customer import Customer, Phone, Site
from domain.errors import Conflict, InvalidInput
from domain.messaging.numbers import checked_number
from domain.people.operators import Right
from domain.ports.storage import Store
from domain.usecases.rights import require


def save_customer(
    store: Store, customer: Customer, *, allow_shared_phone: bool = False
) -> Customer:
    """Store a new (id 0) or edited customer, numbers made comparable.

    InvalidInput: 'name_required', 'phone_invalid' (param ``number``), 'vip_level_out_of_range',
    'coordinates_invalid', those of :func:`_check_wishes`. Conflict('phone_of_other_customer', number, id, name) when a number
    belongs to somebody else and ``allow_shared_phone`` is not set.
    """
    if not customer.name.strip():
        raise InvalidInput("name_required")
    _check_wishes(customer)
    if not 0 <= customer.vip_level <= 3:
        raise InvalidInput("vip_level_out_of_range", level=customer.vip_level)
    tidy = replace(
        customer,
        name=customer.name.strip(),
        code=customer.code.strip(),
        phones=_phones(customer.phones),
        sites=tuple(_site(site) for site in customer.sites),
        balance_note=customer.balance_note.strip(),
    )
    if not allow_shared_phone:
        _check_owner(store, tidy)
    return store.save_customer(tidy)


def _check_wishes(customer: Customer) -> None:
    """InvalidInput: 'contract_without_name', 'contract_reversed', 'technician_wished_and_banned'."""
    for contract in customer.contracts:
        if not contract.name.strip():
            raise InvalidInput("contract_without_name")
        starts, ends = contract.starts_on, contract.ends_on
        if starts is not None and ends is not None and ends < starts:
            raise InvalidInput("contract_reversed", name=contract.name)
    if set(customer.wished_technicians) & set(customer.banned_technicians):
        raise InvalidInput("technician_wished_and_banned")


def _phones(phones: tuple[Phone, ...]) -> tuple[Phone, ...]:
    """Comparable, without empty ones and repetitions; the first of a number keeps its contact."""
    kept: dict[str, Phone] = {}
    for phone in phones:
        if not phone.number.strip():
            continue
        number = checked_number(phone.number)
        kept.setdefault(number, Phone(number, phone.contact.strip()))
    return tuple(kept.values())


def _site(site: Site) -> Site:
    check_place(site.lat, site.lon)
    source = site.coord_source
    if site.lat is None:
        source = ""
    elif not source:
        source = "manual"
    return replace(site, name=site.name.strip(), address=site.address.strip(), coord_source=source)


def check_place(lat: float | None, lon: float | None) -> None:
    """InvalidInput('coordinates_invalid') for half a place or one off the globe."""
    if (lat is None) != (lon is None):
        raise InvalidInput("coordinates_invalid")
    if lat is not None and lon is not None and not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise InvalidInput("coordinates_invalid")


def _check_owner(store: Store, customer: Customer) -> None:
    for phone in customer.phones:
        owner = store.customer_of_phone(phone.number)
        if owner is not None and owner.id != customer.id:
            raise Conflict(
                "phone_of_other_customer", number=phone.number, id=owner.id, name=owner.name
            )


def delete_customer(store: Store, customer_id: int) -> None:
    """NotAllowed('in_use') while orders or assets refer to it."""
    require(store, Right.ERASE)
    store.delete_entity("customer", customer_id)
