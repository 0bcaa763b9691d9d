"""Technicians, customers, assets and the company's short lists as rows and back.

Rows are plain values: instants as microseconds, dates as ISO text, JSON as text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from functools import lru_cache
from typing import Any, get_type_hints

from domain.assets.asset import Asset, AssetStatus
from domain.codec import from_plain, to_plain
from domain.customers.customer import Customer, Phone, Site
from domain.messaging.numbers import normalise_number
from domain.people.technician import Branch, Position, Skill, Technician
from persistence.mapping.own_text import own_text
from persistence.types import dumps, from_micros, to_micros

ASSET_COLUMNS = tuple(field.name for field in fields(Asset))
_ASSET_DAYS = ("purchased_on", "installed_on", "warranty_until_on")
#: What of them lies in the column ``rest``.
_CUSTOMER_BESIDE = (
    "contracts",
    "wished_technicians",
    "banned_technicians",
    "balance_note",
    "anonymised_on",
    "own",
)
_BRANCH_BESIDE = (
    "kind",
    "parent_id",
    "leader_id",
    "phone",
    "order_types",
    "active",
    "handout_minutes",
)
_SKILL_BESIDE = ("warn_days", "active", "kind")
SITE_COLUMNS = tuple(field.name for field in fields(Site))
TECHNICIAN_COLUMNS = (
    "id, code, name, phone, branch_id, skills, daily_limit, active, position_lat, position_lon, "
    "position_at, position_source, last_contact_at, version, rest"
)
_TECHNICIAN_APART = frozenset(
    [
        "id",
        "code",
        "name",
        "phone",
        "branch_id",
        "skills",
        "daily_limit",
        "active",
        "position",
        "last_contact_at",
        "version",
    ]
)


def technician_to_row(technician: Technician) -> dict[str, Any]:
    """All columns but ``id``."""
    plain = to_plain(technician)
    rest = {key: value for key, value in plain.items() if key not in _TECHNICIAN_APART}
    position = technician.position
    expiries = [each.valid_until_on for each in technician.certificates if each.valid_until_on]
    return {
        "code": technician.code,
        "name": technician.name,
        "phone": technician.phone,
        "phone_digits": normalise_number(technician.phone) if technician.phone else "",
        "branch_id": technician.branch_id,
        "skills": dumps(sorted(technician.skills)),
        "daily_limit": technician.daily_limit,
        "active": technician.active,
        "next_certificate_expiry_on": _day(min(expiries, default=None)),
        "position_lat": position.lat if position else None,
        "position_lon": position.lon if position else None,
        "position_at": to_micros(position.at) if position else None,
        "position_source": position.source if position else None,
        "last_contact_at": (
            to_micros(technician.last_contact_at) if technician.last_contact_at else None
        ),
        "search_text": "\n".join(
            [
                technician.name,
                technician.code,
                technician.phone,
                technician.home_address,
                own_text(technician.own),
            ]
        ),
        "version": technician.version,
        "rest": dumps(rest),
    }


@lru_cache(maxsize=2048)
def _technician_beside(rest: str, skills: str) -> Technician:
    """Shifts, certificates and leaves change seldom and are read all the time."""
    plain = json.loads(rest)
    return from_plain(
        Technician, {**plain, "id": 0, "name": "", "phone": "", "skills": json.loads(skills)}
    )


def row_to_technician(row: Sequence[Any]) -> Technician:
    """The technician of a row of :data:`TECHNICIAN_COLUMNS`."""
    (id_, code, name, phone, branch_id, skills, daily_limit, active) = row[:8]
    lat, lon, at, source, contact_at, version, rest = row[8:15]
    beside = _technician_beside(rest, skills)
    values = {field.name: getattr(beside, field.name) for field in fields(Technician)}
    values.update(
        id=id_,
        code=code,
        name=name,
        phone=phone,
        branch_id=branch_id,
        daily_limit=daily_limit,
        active=bool(active),
        position=None if at is None else Position(lat, lon, from_micros(at), source or "manual"),
        last_contact_at=None if contact_at is None else from_micros(contact_at),
        version=version,
    )
    return Technician(**values)


def customer_to_row(customer: Customer) -> dict[str, Any]:
    """All columns of ``customers`` but ``id`` and the counts of orders and assets."""
    first_site = customer.sites[0] if customer.sites else None
    words = [customer.name, customer.code, customer.contact, customer.notes]
    for phone in customer.phones:
        words += [phone.number, phone.contact]
    for site in customer.sites:
        words += [site.name, site.address, site.district]
    words.append(own_text(customer.own))
    return {
        "code": customer.code,
        "name": customer.name,
        "contact": customer.contact,
        "phone": customer.phones[0].number if customer.phones else "",
        "address": first_site.address if first_site else "",
        "district": first_site.district if first_site else "",
        "vip_level": customer.vip_level,
        "active": customer.active,
        "site_count": len(customer.sites),
        "notes": customer.notes,
        "search_text": "\n".join(word for word in words if word),
        "version": customer.version,
        "rest": dumps(_beside(customer, _CUSTOMER_BESIDE)),
    }


def row_to_customer(
    row: Mapping[Any, Any], phones: Sequence[Phone], sites: Sequence[Site]
) -> Customer:
    return Customer(
        id=row["id"],
        name=row["name"],
        code=row["code"],
        contact=row["contact"],
        phones=tuple(phones),
        sites=tuple(sites),
        vip_level=row["vip_level"],
        notes=row["notes"],
        active=bool(row["active"]),
        version=row["version"],
        **_read_beside(Customer, row["rest"]),
    )


def site_to_row(site: Site) -> dict[str, Any]:
    return {name: getattr(site, name) for name in SITE_COLUMNS if name != "id"}


def row_to_site(row: Mapping[Any, Any]) -> Site:
    return Site(**{name: row[name] for name in SITE_COLUMNS})


def asset_to_row(asset: Asset, customer_name: str, site_name: str) -> dict[str, Any]:
    """All columns but ``id`` and the counts of orders."""
    row = {name: getattr(asset, name) for name in ASSET_COLUMNS if name != "id"}
    return {
        **row,
        **{name: _day(row[name]) for name in _ASSET_DAYS},
        "status": asset.status.value,
        "attributes": dumps([list(pair) for pair in asset.attributes]),
        "own_text": own_text(asset.attributes),
        "customer_name": customer_name,
        "site_name": site_name,
    }


def row_to_asset(row: Mapping[Any, Any]) -> Asset:
    values = {name: row[name] for name in ASSET_COLUMNS}
    for name in _ASSET_DAYS:
        values[name] = as_date(values[name])
    values["status"] = AssetStatus(values["status"])
    pairs = values["attributes"]
    values["attributes"] = (
        () if pairs == "[]" else tuple((name, value) for name, value in json.loads(pairs))
    )
    return Asset(**values)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def as_date(value: Any) -> date | None:
    """Both drivers take dates as ISO text; SQLite hands them out so too."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def branch_to_row(branch: Branch) -> dict[str, Any]:
    return {
        "name": branch.name,
        "code": branch.code,
        "lat": branch.lat,
        "lon": branch.lon,
        "regions": dumps(list(branch.regions)),
        "version": branch.version,
        "rest": dumps(_beside(branch, _BRANCH_BESIDE)),
    }


def row_to_branch(row: Mapping[Any, Any]) -> Branch:
    return Branch(
        id=row["id"],
        name=row["name"],
        code=row["code"],
        lat=row["lat"],
        lon=row["lon"],
        regions=tuple(json.loads(row["regions"])),
        version=row["version"],
        **_read_beside(Branch, row["rest"]),
    )


def skill_to_row(skill: Skill) -> dict[str, Any]:
    return {
        "code": skill.code,
        "name": skill.name,
        "needs_certificate": skill.needs_certificate,
        "rest": dumps(_beside(skill, _SKILL_BESIDE)),
    }


def row_to_skill(row: Mapping[Any, Any]) -> Skill:
    return Skill(
        row["code"],
        row["name"],
        bool(row["needs_certificate"]),
        **_read_beside(Skill, row["rest"]),
    )


def _beside(value: Any, names: Sequence[str]) -> dict[str, Any]:
    """The plain form of the fields that have no column of their own."""
    plain = to_plain(value)
    return {name: plain[name] for name in names if name in plain}


@lru_cache(maxsize=4096)
def _read_beside(kind: type[Any], rest: str) -> Mapping[str, Any]:
    plain = json.loads(rest)
    hints = get_type_hints(kind)
    return {name: from_plain(hints[name], value) for name, value in plain.items() if name in hints}
