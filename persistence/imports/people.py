"""From the values of a row to a customer, a technician or an asset, new or brought up to date."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from domain.assets.asset import Asset, AssetStatus
from domain.customers.customer import Customer, Phone, Site
from domain.ledgers.fields import OWN
from domain.people.technician import Certificate, Technician
from persistence.imports.names import Names

_E = TypeVar("_E", Customer, Asset, Technician)
_DETAILS = ("code", "name", "notes")


def customer_of(values: Mapping[str, Any], before: Customer | None, names: Names) -> Customer:
    """``before`` with what the row says, or a new one."""
    customer = before or Customer(0, values["name"])
    customer = _with(customer, values, (*_DETAILS, "contact", "vip_level"))
    known = {phone.number: place for place, phone in enumerate(customer.phones)}
    phones = list(customer.phones)
    for phone in values.get("phones", ()):
        if phone.number not in known:
            known[phone.number] = len(phones)
            phones.append(phone)
        elif phone.contact and not phones[known[phone.number]].contact:
            phones[known[phone.number]] = Phone(phone.number, phone.contact)
    given = names.places.located(values, customer.sites[0] if customer.sites else None)
    sites = customer.sites
    if given:
        first = sites[0] if sites else Site(0, "")
        sites = (replace(first, **given), *sites[1:])
    return replace(customer, phones=tuple(phones), sites=sites, own=with_own(customer.own, values))


def asset_of(values: Mapping[str, Any], before: Asset | None, names: Names) -> Asset:
    asset = before or Asset(0, "", values["name"])
    asset = _with(
        asset,
        values,
        (
            *_DETAILS,
            "category",
            "model",
            "serial_number",
            "location",
            "purchased_on",
            "installed_on",
            "warranty_until_on",
            "price_fen",
            "lat",
            "lon",
        ),
    )
    if "status" in values:
        asset = replace(asset, status=AssetStatus(_word(values["status"])))
    if "site_address" in values and "location" not in values:
        asset = replace(asset, location=values["site_address"])
    if "customer_name" in values:
        address = values.get("site_address", "")
        asset = replace(asset, customer_id=names.customer(values["customer_name"], address=address))
    months, start = values.get("warranty_months"), asset.installed_on or asset.purchased_on
    if months and start and "warranty_until_on" not in values:
        asset = replace(asset, warranty_until_on=_months_after(start, months))
    quantity = values.get("quantity")
    asset = replace(asset, attributes=with_own(asset.attributes, values))
    if quantity not in (None, 1) and "notes" not in values:
        asset = replace(asset, notes=f"× {quantity:g}{values.get('unit', '')}")
    return asset


def technician_of(values: Mapping[str, Any], before: Technician | None, names: Names) -> Technician:
    technician = before or Technician(0, values["name"], "")
    technician = _with(technician, values, (*_DETAILS, "phone", "home_address"))
    skills = [names.skill(name) for name in values.get("skills", ())]
    technician = replace(
        technician,
        skills=technician.skills | frozenset(skills),
        own=with_own(technician.own, values),
    )
    if "branch" in values:
        technician = replace(technician, branch_id=names.branch(values["branch"]))
    if "lat" in values:
        technician = replace(technician, home_lat=values["lat"], home_lon=values["lon"])
    if "certificate" in values or "certificate_valid_until_on" in values:
        number = values.get("certificate", "")
        until = values.get("certificate_valid_until_on")
        rest = [each for each in technician.certificates if each.number != number]
        proved = skills or sorted(technician.skills) or [""]
        more = [Certificate(code, number, until) for code in proved]
        technician = replace(technician, certificates=(*rest, *more))
    return technician


def with_own(
    known: tuple[tuple[str, str], ...], values: Mapping[str, Any]
) -> tuple[tuple[str, str], ...]:
    """Own fields with what the row says."""
    return tuple({**dict(known), **dict(values.get(OWN, ()))}.items())


def _with(entity: _E, values: Mapping[str, Any], fields: tuple[str, ...]) -> _E:
    return replace(entity, **{name: values[name] for name in fields if name in values})


def _word(value: Any) -> str:
    """The domain's word of a looked-up value."""
    return str(getattr(value, "value", value)).lower()


def _months_after(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))
