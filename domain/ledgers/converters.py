"""One reader per kind of value: from a cell to what a field holds, or to a problem."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from domain.geo import Datum
from domain.ledgers import words
from domain.ledgers.cells import Cell, folded, text_of
from domain.ledgers.clocks import read_clock
from domain.ledgers.dates import (
    DateOrder,
    Incomprehensible,
    Moment,
    end_of,
    last_date_text,
    read_moment,
)
from domain.ledgers.fields import FieldSpec, ValueType
from domain.ledgers.numbers import (
    NotANumber,
    read_code,
    read_fen,
    read_kilograms,
    read_months,
    read_pieces,
    read_quantity,
    says_nothing,
)
from domain.ledgers.phones import find_phones, name_and_phones
from domain.ledgers.positions import NoPosition, read_degrees, read_pair
from domain.ledgers.titles import normal_title

_SEPARATORS = re.compile(r"[、,，;；/|｜\n\t]+")


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """What a file does not say itself. ``time_zone``: in which its clocks ran; ``orders``: column →
    order of day and month (see :func:`domain.ledgers.dates.evidence`)."""

    time_zone: tzinfo = UTC
    orders: dict[int, DateOrder] = field(default_factory=dict)
    date_1904: bool = False
    datum: Datum = Datum.WGS84


class Unreadable(ValueError):
    """``args[0]`` is the problem code; the field is left out."""


@dataclass(slots=True)
class Reading:
    """``value`` None: the cell says nothing. ``notes``: codes of reservations; ``extra``: values
    for other fields found on the way."""

    value: Any = None
    notes: tuple[str, ...] = ()
    extra: dict[str, Any] | None = None


Reader = Callable[[Cell], Reading]
_WEIGHT_TITLE = re.compile(r"(公斤|千克|吨|市斤|斤|克|kgs?|t|g)[)）\]]?$", re.I)


def reader_for(spec: FieldSpec, title: str, order: DateOrder, settings: ReadSettings) -> Reader:
    """The reader of a column as ``spec``. It raises :class:`Unreadable`."""
    kind = spec.type
    if kind in (ValueType.DATE, ValueType.DATE_UNTIL, ValueType.INSTANT):
        return _date_reader(spec, order, settings)
    if kind is ValueType.MONTHS:
        return _months_reader(title, order, settings)
    if kind is ValueType.OWN:
        return _own_reader(title)
    if kind is ValueType.MONEY:
        scale = 10_000 if re.search(r"[(（]?万元?[)）]?$", title) else 1
        return lambda cell: Reading(_number(read_fen, cell) * scale)
    if kind is ValueType.KILOGRAMS:
        said = _WEIGHT_TITLE.search(title)
        unit = said.group(1) if said else ""
        return lambda cell: Reading(_number(lambda each: read_kilograms(each, unit), cell))
    simple = _SIMPLE.get(kind)
    if simple is not None:
        return simple
    lookup, code = _LOOKUPS[kind]
    return lambda cell: _looked_up(cell, lookup, code)


def with_numbers_apart(read: Reader, phone_field: str) -> Reader:
    """A reader of names that gives telephone numbers standing beside a name to another field."""

    def read_name(cell: Cell) -> Reading:
        reading = read(cell)
        if not isinstance(reading.value, str) or not any(map(str.isdigit, reading.value)):
            return reading
        name, phones = name_and_phones(reading.value)
        if not phones:
            return reading
        number = phones if phone_field == "phones" else phones[0].number
        return Reading(name, reading.notes, {phone_field: number})

    return read_name


def _read_text(cell: Cell) -> Reading:
    text = text_of(cell)
    return Reading(None if says_nothing(text, strictly=True) else text)


def _read_code(cell: Cell) -> Reading:
    if not isinstance(cell, str) and isinstance(cell, date | time | timedelta):
        # 3-1 and 2024-05 were codes until a spreadsheet program took them for days.
        raise Unreadable("code_became_date")
    try:
        code = read_code(cell)
    except NotANumber as error:
        raise Unreadable(str(error)) from error
    return Reading(None if says_nothing(code) else code)


def _read_list(cell: Cell) -> Reading:
    text = text_of(cell)
    if says_nothing(text):
        return Reading()
    parts = [part.strip() for part in _SEPARATORS.split(text)]
    if len(parts) == 1 and not text.isascii():
        parts = text.split()
    return Reading(tuple(dict.fromkeys(part for part in parts if part)))


def _read_phones(cell: Cell) -> Reading:
    phones = find_phones(cell)
    if not phones:
        raise Unreadable("bad_phone")
    return Reading(phones)


def _read_phone(cell: Cell) -> Reading:
    phones = find_phones(cell)
    if not phones:
        raise Unreadable("bad_phone")
    return Reading(phones[0].number, ("several_phones",) if len(phones) > 1 else ())


def _read_quantity(cell: Cell) -> Reading:
    number, unit = _number(read_quantity, cell)
    return Reading(number, extra={"unit": unit} if unit else None)


def _read_degrees(cell: Cell) -> Reading:
    try:
        return Reading(read_degrees(cell))
    except NoPosition as error:
        raise Unreadable(str(error)) from error


def _read_pair(cell: Cell) -> Reading:
    try:
        lat, lon = read_pair(cell)
    except NoPosition as error:
        raise Unreadable(str(error)) from error
    return Reading(extra={"lat": lat, "lon": lon})


_SIMPLE: dict[ValueType, Reader] = {
    ValueType.TEXT: _read_text,
    ValueType.CODE: _read_code,
    ValueType.LIST: _read_list,
    ValueType.PHONES: _read_phones,
    ValueType.PHONE: _read_phone,
    ValueType.QUANTITY: _read_quantity,
    ValueType.PIECES: lambda cell: Reading(_number(read_pieces, cell)),
    ValueType.LATITUDE: _read_degrees,
    ValueType.LONGITUDE: _read_degrees,
    ValueType.POSITION: _read_pair,
}
_LOOKUPS: dict[ValueType, tuple[Callable[[str], object | None], str]] = {
    ValueType.ORDER_STATUS: (words.order_status, "unknown_status"),
    ValueType.ASSET_STATUS: (words.asset_status, "unknown_status"),
    ValueType.VIP: (words.vip_level, "unknown_level"),
    ValueType.PRIORITY: (words.priority, "unknown_priority"),
    ValueType.CHANNEL: (words.channel, "unknown_channel"),
}


def _looked_up(cell: Cell, lookup: Callable[[str], object | None], code: str) -> Reading:
    found = lookup(text_of(cell))
    if found is None:
        raise Unreadable(code)
    return Reading(found)


def _number(read: Callable[[Cell], Any], cell: Cell) -> Any:
    try:
        return read(cell)
    except NotANumber as error:
        raise Unreadable(str(error)) from error


def _date_reader(spec: FieldSpec, order: DateOrder, settings: ReadSettings) -> Reader:
    def read_date(cell: Cell) -> Reading:
        moment = _moment(cell, order, settings)
        note = ("date_incomplete",) if moment.precision != "day" else ()
        return Reading(_local(moment.at, settings).date(), note)

    def read_until(cell: Cell) -> Reading:
        text = last_date_text(cell) if isinstance(cell, str) else cell
        try:
            return Reading(end_of(_moment(text, order, settings)))
        except Unreadable:
            # 2年 under the title 保修期至: the length of the warranty, not its end.
            if spec.name == "warranty_until_on" and isinstance(cell, str):
                try:
                    return Reading(extra={"warranty_months": read_months(cell)})
                except NotANumber:
                    pass
            raise

    def read_instant(cell: Cell) -> Reading:
        moment = _moment(cell, order, settings)
        at = moment.at
        if spec.name == "due_at" and not moment.has_time:
            # Due on a day means by its end.
            at = datetime.combine(end_of(moment), time(23, 59), at.tzinfo)
        note = ("date_incomplete",) if moment.precision != "day" else ()
        return Reading(to_utc(at, settings), note)

    readers = {
        ValueType.DATE: read_date,
        ValueType.DATE_UNTIL: read_until,
        ValueType.INSTANT: read_instant,
    }
    return readers[spec.type]


def _months_reader(title: str, order: DateOrder, settings: ReadSettings) -> Reader:
    normal = normal_title(title)
    in_years = bool(re.search(r"年限|年$|years?$", normal)) and "月" not in normal
    in_months = bool(re.search(r"月|months?", normal))

    def read(cell: Cell) -> Reading:
        number = _serial_or_none(cell)
        if number is None and in_months and isinstance(cell, int | float) and cell > 0:
            return Reading(round(cell))
        if number is None:
            try:
                return Reading(read_months(cell, unit_is_year=in_years))
            except NotANumber as error:
                code = str(error)
        # 质保期 2025-12-31: the end of the warranty, not its length.
        try:
            text = last_date_text(cell) if isinstance(cell, str) else cell
            until = end_of(_moment(text, order, settings))
        except Unreadable:
            raise Unreadable(code if number is None else "bad_period") from None
        return Reading(extra={"warranty_until_on": until})

    return read


def _own_reader(title: str) -> Reader:
    name = " ".join(title.split())

    def read(cell: Cell) -> Reading:
        text = text_of(cell)
        return Reading(None if says_nothing(text, strictly=True) else ((name, text),))

    return read


def _serial_or_none(cell: Cell) -> float | None:
    """A number too large for a period may be a day count."""
    if isinstance(cell, int | float) and not isinstance(cell, bool) and cell > 600:
        return float(cell)
    return None


def _moment(cell: Cell, order: DateOrder, settings: ReadSettings) -> Moment:
    try:
        return read_moment(cell, order, date_1904=settings.date_1904)
    except Incomprehensible as error:
        raise Unreadable(str(error)) from error


def _local(at: datetime, settings: ReadSettings) -> datetime:
    return at.astimezone(settings.time_zone) if at.tzinfo is not None else at


def to_utc(at: datetime, settings: ReadSettings) -> datetime:
    """A moment of the file as an aware UTC instant."""
    if at.tzinfo is None:
        at = at.replace(tzinfo=settings.time_zone)
    return at.astimezone(UTC)


def with_clock(at: datetime, cell: Cell, settings: ReadSettings) -> datetime:
    """The instant ``at`` (a midnight of the file's zone) moved to the time of day in ``cell``."""
    clock = read_clock(cell)
    if clock is None:
        return at
    local = at.astimezone(settings.time_zone)
    midnight = datetime(local.year, local.month, local.day)  # noqa: DTZ001 - zone follows
    return to_utc(midnight + clock, settings)


def shown(cell: Cell) -> str:
    """A cell's value for a message: short."""
    text = folded(text_of(cell))
    return text if len(text) <= 60 else f"{text[:57]}…"
