"""Customers with their phones and sites."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


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
class Contract:
    """Valid from ``starts_on`` to ``ends_on`` (both included; None: open). ``visits``: how many
    visits it pays for (0: not limited). ``policy_code``: the limits its orders get ('': those of
    the order type)."""

    name: str
    starts_on: date | None = None
    ends_on: date | None = None
    visits: int = 0
    policy_code: str = ""
    note: str = ""

    def is_valid_on(self, day: date) -> bool:
        begun = self.starts_on is None or self.starts_on <= day
        return begun and (self.ends_on is None or day <= self.ends_on)


@dataclass(frozen=True, slots=True)
class Customer:
    """``vip_level`` 0 = none, 1..3; ``is_returning`` is derived from past orders by the store.
    ``id`` 0 (also of a site) means not stored yet. ``wished_technicians`` and
    ``banned_technicians``: ids of those it likes to see, and of those it does not. ``balance_note``:
    what is still to be paid. ``anonymised_on``: when its personal data were taken out. ``own``:
    (title, text) of fields only this company has."""

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
    contracts: tuple[Contract, ...] = ()
    wished_technicians: tuple[int, ...] = ()
    banned_technicians: tuple[int, ...] = ()
    balance_note: str = ""
    anonymised_on: date | None = None
    own: tuple[tuple[str, str], ...] = ()

    def contract_on(self, day: date) -> Contract | None:
        """The contract that holds on ``day``; of several the one that ends first."""
        valid = [contract for contract in self.contracts if contract.is_valid_on(day)]
        return min(valid, key=lambda each: each.ends_on or date.max) if valid else None
