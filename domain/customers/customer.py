"""Customers with their phones and sites."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phone:
    """``number``: digits only (``+`` kept for foreign ones); ``contact``: whose it is."""

    number: str
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """One place of a customer. Coordinates are WGS-84; ``coord_source`` says how they were found:
    '', 'manual', 'import', 'district' (centre of a district, rough), 'company'."""

    id: int
    name: str
    address: str = ""
    province: str = ""
    city: str = ""
    district: str = ""
    region: str = ""
    lat: float | None = None
    lon: float | None = None
    coord_source: str = ""


@dataclass(frozen=True, slots=True)
class Customer:
    """``vip_level`` 0 = none, 1..3; ``is_returning`` is derived from past orders by the store.
    ``id`` 0 (also of a site) means not stored yet."""

    id: int
    name: str
    code: str = ""
    contact: str = ""
    phones: tuple[Phone, ...] = ()
    sites: tuple[Site, ...] = ()
    vip_level: int = 0
    notes: str = ""
    active: bool = True
    version: int = 0
