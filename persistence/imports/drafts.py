"""Drafts of the new orders of a ledger: what can be said of them without looking into the database.

Most of the work of a long import is here, so it is done in a process beside the one that writes (see
:mod:`persistence.imports.drafting`). A draft names people, customers and machines as the ledger
does; :func:`settled` puts their ids in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from domain.ledgers.fields import LedgerKind
from domain.ledgers.plain import values_from_plain
from persistence.imports.matching import asked_of, key_of
from persistence.imports.names import Names
from persistence.imports.orders import order_of
from persistence.mapping.order_rows import order_to_values
from persistence.order_chunks import AT, ReadyOrder, tokens_around
from persistence.types import quick_loads

_LAT, _LON, _TYPE = AT["lat"], AT["lon"], AT["type_code"]
_CUSTOMER, _ASSET, _TECHNICIAN = AT["customer_id"], AT["asset_id"], AT["technician_id"]


@dataclass(frozen=True, slots=True)
class Drafting:
    """How the drafts of one batch are made; see :func:`persistence.imports.orders.order_of`.
    ``keys``: those that stored orders can be told apart by."""

    keys: tuple[str, ...]
    now: datetime
    calendar_code: str
    done_before: datetime | None


class Draft(NamedTuple):
    """``key`` and ``asked``: see :mod:`persistence.imports.matching`; the rest is empty where only
    these were wanted. ``named``: what :class:`Names` is to be asked for. ``row``: the values of ``work_orders``, with ids that stand
    for those of others. ``tokens``: see :class:`ReadyOrder`. All plain values."""

    sheet: str
    key: tuple[object, ...] | None
    asked: Any
    named: tuple[Any, ...]
    row: list[Any]
    tokens: tuple[str, str]


class _Asked:
    """Takes down what :class:`Names` would be asked for. Nobody is unknown there, so each gets an
    id that stands for his."""

    def __init__(self) -> None:
        self.places = self
        self.begin()

    def begin(self) -> None:
        self._address = self._type = self._technician = ""
        self._customer: tuple[str, str, str] | None = None
        self._asset: tuple[str, str, str] | None = None

    def named(self) -> tuple[Any, ...]:
        return self._address, self._type, self._customer, self._asset, self._technician

    def of_address(self, address: str) -> None:
        self._address = address

    def order_type(self, name: str) -> str:
        self._type = name
        return name

    def customer(self, name: str, phone: str = "", address: str = "") -> int:
        self._customer = name, phone, address
        return 1

    def asset(self, code: str, name: str, model: str = "", customer_id: int | None = None) -> int:
        del customer_id
        self._asset = code, name, model
        return 1

    def technician(self, name: str) -> int:
        self._technician = name
        return 1


def drafts_of(
    drafting: Drafting, sources: Sequence[str], *, only_keys: bool = False
) -> list[Draft]:
    """A draft for each of ``sources`` (as rows are staged)."""
    asked = _Asked()
    drafts: list[Draft] = []
    for source in sources:
        plain = quick_loads(source)
        values = values_from_plain(LedgerKind.WORK_ORDERS, plain["values"])
        key, asked_for = key_of(drafting.keys, values), asked_of(drafting.keys, values)
        if only_keys:
            drafts.append(Draft(plain["sheet"], key, asked_for, (), [], ("", "")))
            continue
        asked.begin()
        order = order_of(
            values,
            None,
            asked,
            now=drafting.now,
            calendar_code=drafting.calendar_code,
            done_before=drafting.done_before,
        )
        row = order_to_values(order)
        tokens = tokens_around(row)
        drafts.append(Draft(plain["sheet"], key, asked_for, asked.named(), row, tokens))
    return drafts


def settled(draft: Draft, names: Names) -> ReadyOrder:
    """The order of ``draft`` (whose row it becomes) with the ids of all it names; those unknown are
    made."""
    address, type_name, customer, asset, technician = draft.named
    row = draft.row
    if address and (place := names.places.of_address(address)):
        row[_LAT], row[_LON] = place
    if type_name:
        row[_TYPE] = names.order_type(type_name)
    if customer:
        row[_CUSTOMER] = names.customer(*customer)
    if asset:
        code, name, model = asset
        row[_ASSET] = names.asset(code, name, model, row[_CUSTOMER])
    if technician:
        by = names.technician(technician)
        if row[_TECHNICIAN] is not None:
            row[_TECHNICIAN] = by
    return ReadyOrder(row, draft.tokens)
