"""What can be read from a ledger: the fields of each kind of record."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from domain.ledgers.synonyms import SYNONYMS
from domain.translate import QT_TRANSLATE_NOOP


class LedgerKind(Enum):
    """What a ledger lists; the value is the word of the command line."""

    CUSTOMERS = "customers"
    ASSETS = "assets"
    TECHNICIANS = "technicians"
    WORK_ORDERS = "work-orders"
    PARTS = "parts"
    PRODUCTION = "production-records"


class ValueType(Enum):
    """How a cell is read, and what comes out.

    TEXT, CODE: str. DATE, DATE_UNTIL: date (an incomplete one rounds down, or up). INSTANT: aware
    UTC datetime. MONEY: int fen. QUANTITY: int or float. KILOGRAMS, PIECES: int. LATITUDE, LONGITUDE: float degrees WGS-84;
    POSITION: both in one cell, read into ``lat`` and ``lon``. PHONE: str of digits. PHONES: tuple
    of :class:`domain.customers.customer.Phone`. LIST: tuple of str. MONTHS: int. VIP: int 0..3.
    OWN: tuple of (title, text), fields only this company has. ORDER_STATUS, ASSET_STATUS, PRIORITY, CHANNEL: str, the name in the domain.
    """

    TEXT = "text"
    CODE = "code"
    DATE = "date"
    DATE_UNTIL = "date_until"
    INSTANT = "instant"
    MONEY = "money"
    QUANTITY = "quantity"
    KILOGRAMS = "kilograms"
    PIECES = "pieces"
    LATITUDE = "latitude"
    LONGITUDE = "longitude"
    POSITION = "position"
    PHONE = "phone"
    PHONES = "phones"
    LIST = "list"
    MONTHS = "months"
    ORDER_STATUS = "order_status"
    ASSET_STATUS = "asset_status"
    VIP = "vip"
    PRIORITY = "priority"
    CHANNEL = "channel"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """``label``: English source string (context "Domain"). ``required``: a row without it is
    refused. ``multiple``: several columns may feed it. ``synonyms``: normal titles, best first."""

    name: str
    type: ValueType
    label: str
    required: bool = False
    multiple: bool = False
    synonyms: tuple[str, ...] = ()


def _field(
    kind: LedgerKind,
    name: str,
    value_type: ValueType,
    label: str,
    *,
    required: bool = False,
    multiple: bool = False,
) -> FieldSpec:
    return FieldSpec(
        name, value_type, label, required, multiple, SYNONYMS[kind.value].get(name, ())
    )


_C, _A, _T = LedgerKind.CUSTOMERS, LedgerKind.ASSETS, LedgerKind.TECHNICIANS
_W, _P, _R = LedgerKind.WORK_ORDERS, LedgerKind.PARTS, LedgerKind.PRODUCTION
_V = ValueType

FIELDS: dict[LedgerKind, tuple[FieldSpec, ...]] = {
    _C: (
        _field(_C, "code", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Customer code")),
        _field(_C, "name", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Customer name"), required=True),
        _field(_C, "contact", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Contact")),
        _field(_C, "phones", _V.PHONES, QT_TRANSLATE_NOOP("Domain", "Telephones"), multiple=True),
        _field(_C, "address", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Address")),
        _field(_C, "province", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Province")),
        _field(_C, "city", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "City")),
        _field(_C, "district", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "District")),
        _field(_C, "lat", _V.LATITUDE, QT_TRANSLATE_NOOP("Domain", "Latitude")),
        _field(_C, "lon", _V.LONGITUDE, QT_TRANSLATE_NOOP("Domain", "Longitude")),
        _field(_C, "position", _V.POSITION, QT_TRANSLATE_NOOP("Domain", "Coordinates")),
        _field(_C, "vip_level", _V.VIP, QT_TRANSLATE_NOOP("Domain", "Customer level")),
        _field(_C, "notes", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Notes"), multiple=True),
    ),
    _A: (
        _field(_A, "code", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Asset code")),
        _field(_A, "name", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Asset name"), required=True),
        _field(_A, "category", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Category")),
        _field(_A, "model", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Model")),
        _field(_A, "serial_number", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Serial number")),
        _field(_A, "customer_name", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Customer")),
        _field(_A, "site_address", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Site address")),
        _field(_A, "district", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "District")),
        _field(_A, "location", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Location")),
        _field(_A, "purchased_on", _V.DATE, QT_TRANSLATE_NOOP("Domain", "Purchased on")),
        _field(_A, "installed_on", _V.DATE, QT_TRANSLATE_NOOP("Domain", "Installed on")),
        _field(
            _A, "warranty_until_on", _V.DATE_UNTIL, QT_TRANSLATE_NOOP("Domain", "Warranty until")
        ),
        _field(_A, "warranty_months", _V.MONTHS, QT_TRANSLATE_NOOP("Domain", "Warranty period")),
        _field(_A, "status", _V.ASSET_STATUS, QT_TRANSLATE_NOOP("Domain", "Status")),
        _field(_A, "price_fen", _V.MONEY, QT_TRANSLATE_NOOP("Domain", "Price")),
        _field(_A, "quantity", _V.QUANTITY, QT_TRANSLATE_NOOP("Domain", "Quantity")),
        _field(_A, "lat", _V.LATITUDE, QT_TRANSLATE_NOOP("Domain", "Latitude")),
        _field(_A, "lon", _V.LONGITUDE, QT_TRANSLATE_NOOP("Domain", "Longitude")),
        _field(_A, "position", _V.POSITION, QT_TRANSLATE_NOOP("Domain", "Coordinates")),
        _field(_A, "notes", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Notes"), multiple=True),
    ),
    _T: (
        _field(_T, "code", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Staff number")),
        _field(_T, "name", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Technician name"), required=True),
        _field(_T, "phone", _V.PHONE, QT_TRANSLATE_NOOP("Domain", "Mobile phone")),
        _field(_T, "skills", _V.LIST, QT_TRANSLATE_NOOP("Domain", "Skills"), multiple=True),
        _field(_T, "branch", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Branch")),
        _field(_T, "certificate", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Certificate")),
        _field(
            _T,
            "certificate_valid_until_on",
            _V.DATE_UNTIL,
            QT_TRANSLATE_NOOP("Domain", "Certificate valid until"),
        ),
        _field(_T, "home_address", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Home address")),
        _field(_T, "lat", _V.LATITUDE, QT_TRANSLATE_NOOP("Domain", "Latitude")),
        _field(_T, "lon", _V.LONGITUDE, QT_TRANSLATE_NOOP("Domain", "Longitude")),
        _field(_T, "position", _V.POSITION, QT_TRANSLATE_NOOP("Domain", "Coordinates")),
        _field(_T, "notes", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Notes"), multiple=True),
    ),
    _W: (
        _field(_W, "number", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Order number")),
        _field(_W, "reported_at", _V.INSTANT, QT_TRANSLATE_NOOP("Domain", "Reported at")),
        _field(_W, "failed_at", _V.INSTANT, QT_TRANSLATE_NOOP("Domain", "Failed since")),
        _field(_W, "due_at", _V.INSTANT, QT_TRANSLATE_NOOP("Domain", "Due at")),
        _field(_W, "finished_at", _V.INSTANT, QT_TRANSLATE_NOOP("Domain", "Finished at")),
        _field(_W, "closed_at", _V.INSTANT, QT_TRANSLATE_NOOP("Domain", "Closed at")),
        _field(_W, "status", _V.ORDER_STATUS, QT_TRANSLATE_NOOP("Domain", "Status")),
        _field(_W, "type", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Order type")),
        _field(
            _W, "description", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Description"), multiple=True
        ),
        _field(_W, "resolution", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Work done")),
        _field(_W, "customer_name", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Customer")),
        _field(_W, "phone", _V.PHONE, QT_TRANSLATE_NOOP("Domain", "Telephone")),
        _field(_W, "address", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Address")),
        _field(_W, "district", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "District")),
        _field(_W, "lat", _V.LATITUDE, QT_TRANSLATE_NOOP("Domain", "Latitude")),
        _field(_W, "lon", _V.LONGITUDE, QT_TRANSLATE_NOOP("Domain", "Longitude")),
        _field(_W, "position", _V.POSITION, QT_TRANSLATE_NOOP("Domain", "Coordinates")),
        _field(_W, "asset_code", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Asset code")),
        _field(_W, "asset_name", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Asset name")),
        _field(_W, "model", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Model")),
        _field(_W, "technician_name", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Technician")),
        _field(_W, "cost_fen", _V.MONEY, QT_TRANSLATE_NOOP("Domain", "Cost")),
        _field(_W, "priority", _V.PRIORITY, QT_TRANSLATE_NOOP("Domain", "Priority")),
        _field(_W, "channel", _V.CHANNEL, QT_TRANSLATE_NOOP("Domain", "Channel")),
        _field(_W, "load_kg", _V.KILOGRAMS, QT_TRANSLATE_NOOP("Domain", "Weight to carry")),
        _field(_W, "load_pieces", _V.PIECES, QT_TRANSLATE_NOOP("Domain", "Pieces to carry")),
        _field(_W, "notes", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Notes"), multiple=True),
    ),
    _P: (
        _field(_P, "code", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Part code")),
        _field(_P, "name", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Part name"), required=True),
        _field(_P, "model", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Model")),
        _field(_P, "unit", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Unit")),
        _field(_P, "quantity", _V.QUANTITY, QT_TRANSLATE_NOOP("Domain", "Quantity")),
        _field(_P, "price_fen", _V.MONEY, QT_TRANSLATE_NOOP("Domain", "Unit price")),
        _field(_P, "location", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Storage place")),
        _field(_P, "category", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Category")),
        _field(_P, "supplier", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Supplier")),
        _field(_P, "link", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Where it is bought")),
        _field(_P, "least_stock", _V.QUANTITY, QT_TRANSLATE_NOOP("Domain", "Least stock")),
        _field(_P, "notes", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Notes"), multiple=True),
    ),
    _R: (
        _field(_R, "asset_code", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Asset code")),
        _field(_R, "asset_name", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Asset name")),
        _field(_R, "starts_at", _V.INSTANT, QT_TRANSLATE_NOOP("Domain", "Began at"), required=True),
        _field(_R, "ends_at", _V.INSTANT, QT_TRANSLATE_NOOP("Domain", "Ended at")),
        _field(_R, "production_order", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Production order")),
        _field(_R, "product", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Product")),
        _field(_R, "operator", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Operator")),
        _field(
            _R, "batches", _V.CODE, QT_TRANSLATE_NOOP("Domain", "Material batches"), multiple=True
        ),
        _field(_R, "parameters", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Process parameters")),
        _field(_R, "notes", _V.TEXT, QT_TRANSLATE_NOOP("Domain", "Notes"), multiple=True),
    ),
}

#: The field that takes every column nobody else wants: (title, text) of each.
OWN = "own"
FIELDS.update(
    {
        kind: (
            *specs,
            _field(kind, OWN, _V.OWN, QT_TRANSLATE_NOOP("Domain", "Own field"), multiple=True),
        )
        for kind, specs in FIELDS.items()
    }
)

#: A required field may take its value from another one: in a list of lifts the kind is the name.
FALLBACKS: dict[LedgerKind, dict[str, tuple[str, ...]]] = {
    _C: {"name": ("contact",)},
    _A: {"name": ("category", "model")},
    _P: {"name": ("model", "code")},
}
#: At least one must hold a value, or there is nothing to record.
_SAYS_WHAT = {
    _W: ("description", "type", "asset_name", "resolution"),
    _R: ("asset_code", "asset_name"),
}
#: The same for a list in which no column says what was to be done: that it was done is known.
_SAYS_THAT = {_W: ("asset_code", "customer_name")}


def required_any(kind: LedgerKind, mapped: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    """Groups of fields of each of which one must hold a value, where ``mapped`` have columns."""
    group = _SAYS_WHAT.get(kind, ())
    if mapped.isdisjoint(group) and not mapped.isdisjoint(_SAYS_THAT.get(kind, ())):
        group = (*group, *_SAYS_THAT[kind])
    return (group,) if group else ()


def field_of(kind: LedgerKind, name: str) -> FieldSpec:
    """KeyError for a name the kind does not have."""
    for spec in FIELDS[kind]:
        if spec.name == name:
            return spec
    raise KeyError(name)
