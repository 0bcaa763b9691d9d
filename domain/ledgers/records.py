"""Reads the records of a table: one row, its values by field, and what was wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from typing import Any, cast

from domain.customers.customer import Phone
from domain.ledgers.addresses import with_district
from domain.ledgers.cells import Cell, CellError, column_letter, text_of
from domain.ledgers.converters import (
    Reader,
    Reading,
    ReadSettings,
    Unreadable,
    reader_for,
    shown,
    with_clock,
    with_numbers_apart,
)
from domain.ledgers.dates import DateOrder
from domain.ledgers.fields import (
    FALLBACKS,
    FIELDS,
    OWN,
    FieldSpec,
    LedgerKind,
    ValueType,
    field_of,
    required_any,
)
from domain.ledgers.layout import Layout, TableRow
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.numbers import says_nothing
from domain.ledgers.positions import NoPosition, checked
from domain.ledgers.problems import RowProblem, Severity
from domain.ledgers.rows import RowKind, section_text

#: People whose number is often written beside their name, and the field it belongs to.
_NUMBERS_BESIDE = {
    (LedgerKind.WORK_ORDERS, "customer_name"): "phone",
    (LedgerKind.CUSTOMERS, "contact"): "phones",
    (LedgerKind.CUSTOMERS, "name"): "phones",
    (LedgerKind.TECHNICIANS, "name"): "phone",
}
_TEXTS = (ValueType.TEXT, ValueType.CODE)
#: Different texts of one column that are remembered.
_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Record:
    """``values`` by field name, in the types of :class:`domain.ledgers.fields.ValueType`; a field
    without a value is absent. ``lat`` and ``lon`` are WGS-84 and come together or not at all."""

    sheet: str
    row: int
    values: dict[str, Any]
    problems: tuple[RowProblem, ...] = ()

    @property
    def refused(self) -> bool:
        return any(problem.severity is Severity.ERROR for problem in self.problems)


@dataclass(slots=True)
class _Column:
    """``words_for_nothing``: 无 and the like say that there is no value; in a text they may be an
    answer."""

    index: int
    title: str
    name: str
    words_for_nothing: bool
    read: Reader
    known: dict[str, Reading | Unreadable | None] = field(default_factory=dict)

    def look_up(self, cell: Cell) -> Reading | Unreadable | None:
        """What the cell says, None for nothing. Columns repeat themselves, so texts are remembered
        while there are not too many different ones."""
        if not isinstance(cell, str):
            return self._read(cell)
        try:
            return self.known[cell]
        except KeyError:
            found = self._read(cell)
            if len(self.known) < _REMEMBERED:
                self.known[cell] = found
            return found

    def _read(self, cell: Cell) -> Reading | Unreadable | None:
        try:
            return None if self.passes_over(cell) else self.read(cell)
        except Unreadable as error:
            return error.with_traceback(None)

    def passes_over(self, cell: Cell) -> bool:
        """Whether the cell says that there is nothing to say. Unreadable for a failed formula."""
        if cell.__class__ is CellError:
            raise Unreadable("cell_error")
        return self.words_for_nothing and isinstance(cell, str) and says_nothing(cell)


def read_records(
    rows: Iterable[TableRow],
    layout: Layout,
    mapping: LedgerMapping,
    settings: ReadSettings | None = None,
) -> Iterator[Record]:
    """The records among ``rows`` (see :func:`domain.ledgers.layout.table_rows`), one by one."""
    reader = _RecordReader(layout, mapping, settings or ReadSettings())
    for row in rows:
        if row.kind is RowKind.RECORD:
            yield reader.read(row)


class _RecordReader:
    def __init__(self, layout: Layout, mapping: LedgerMapping, settings: ReadSettings) -> None:
        self._layout = layout
        self._mapping = mapping
        self._settings = replace(settings, datum=mapping.datum)
        self._columns = [
            self._column(item.column, field_of(mapping.kind, item.field))
            for item in mapping.columns
        ]
        self._required = [spec.name for spec in FIELDS[mapping.kind] if spec.required]
        self._fallbacks = FALLBACKS.get(mapping.kind, {})
        self._required_any = required_any(mapping.kind, mapping.fields)
        self._has_unit = any(spec.name == "unit" for spec in FIELDS[mapping.kind])

    def _column(self, index: int, spec: FieldSpec) -> _Column:
        title = self._layout.titles[index] if index < len(self._layout.titles) else ""
        if spec.type is ValueType.OWN and (not title or self._layout.titles.count(title) > 1):
            title = f"{title} {column_letter(index)}".strip()
        order = self._settings.orders.get(index, DateOrder())
        if self._mapping.day_first is not None:
            order = DateOrder(day_first=self._mapping.day_first)
        read = reader_for(spec, title, order, self._settings)
        phone_field = _NUMBERS_BESIDE.get((self._mapping.kind, spec.name))
        if phone_field:
            read = with_numbers_apart(read, phone_field)
        return _Column(index, title, spec.name, spec.type not in _TEXTS, read)

    def read(self, row: TableRow) -> Record:
        values: dict[str, Any] = {}
        extras: dict[str, Any] = {}
        own: list[tuple[str, str]] = []
        problems: list[RowProblem] = []
        cells = row.cells
        count = len(cells)
        for column in self._columns:
            cell = cells[column.index] if column.index < count else None
            if cell is None:
                continue
            if cell.__class__ is str and cell in column.known:
                reading = column.known[cell]  # here, for a call takes longer
            else:
                reading = column.look_up(cell)
            if reading is None:
                continue
            if column.name == "quantity" and self._has_unit:
                self._add_words(extras, column, cell, reading)
            if reading.__class__ is Unreadable:
                self._note(problems, row, column, str(reading), cell)
                continue
            reading = cast("Reading", reading)
            if reading.notes:
                for code in reading.notes:
                    self._note(problems, row, column, code, cell, Severity.NOTE)
            if reading.extra is not None:
                extras.update(reading.extra)
            if reading.value is None:
                continue
            name = column.name
            if name == OWN:
                own += reading.value
            elif name in values:
                _join(values, name, reading.value)
            else:
                values[name] = reading.value
        if own:
            values[OWN] = tuple(dict.fromkeys(own))
        self._add_extras(values, extras)
        self._add_section(values, row)
        self._add_clocks(values, cells)
        if self._mapping.kind is LedgerKind.ASSETS:
            _place_machine(values)
        self._check_position(values, row, problems)
        self._check_times(values, row, problems)
        self._check_required(values, row, problems)
        return Record(self._layout.sheet, row.number, values, tuple(problems))

    def _note(
        self,
        problems: list[RowProblem],
        row: TableRow,
        column: _Column,
        code: str,
        cell: Cell,
        severity: Severity = Severity.WARNING,
    ) -> None:
        params = {"title": column.title, "field": column.name, "value": shown(cell)}
        problems.append(
            RowProblem(self._layout.sheet, row.number, column.index, code, params, severity)
        )

    @staticmethod
    def _add_words(
        extras: dict[str, Any], column: _Column, cell: Cell, reading: Reading | Unreadable
    ) -> None:
        """A quantity of parts that says more than a number and a unit ("1 板（100 个）") is kept as
        it was written."""
        if not isinstance(cell, str):
            return
        written = " ".join(cell.split())
        if isinstance(reading, Reading):
            unit = (reading.extra or {}).get("unit", "")
            if written.replace(" ", "") in (f"{reading.value:g}{unit}", f"{reading.value:g}"):
                return
            if not any(letter.isalpha() for letter in written.replace(unit, "", 1)):
                return  # a number written with separators
        extras[OWN] = ((column.title, written),)

    def _add_extras(self, values: dict[str, Any], extras: Mapping[str, Any]) -> None:
        for name, value in extras.items():
            if name == "unit" and not self._has_unit:
                continue
            if name in values and name in (OWN, "phones"):
                _join(values, name, value)
                continue
            values.setdefault(name, value)

    def _add_section(self, values: dict[str, Any], row: TableRow) -> None:
        name = self._mapping.section_field
        if name and row.section and name not in values:
            values[name] = section_text(row.section)

    def _add_clocks(self, values: dict[str, Any], cells: Any) -> None:
        for name, column in self._mapping.clock_columns.items():
            at = values.get(name)
            if isinstance(at, datetime) and column < len(cells):
                values[name] = with_clock(at, cells[column], self._settings)

    def _check_position(
        self, values: dict[str, Any], row: TableRow, problems: list[RowProblem]
    ) -> None:
        lat, lon = values.pop("lat", None), values.pop("lon", None)
        if lat is None and lon is None:
            return
        code = "coordinate_missing"
        if lat is not None and lon is not None:
            try:
                values["lat"], values["lon"] = checked(lat, lon, self._settings.datum)
                return
            except NoPosition as error:
                code = str(error)
        column = next((c for c in self._columns if c.name in ("lat", "position")), None) or next(
            (c for c in self._columns if c.name == "lon"), None
        )
        problems.append(
            RowProblem(
                self._layout.sheet,
                row.number,
                column.index if column else None,
                code,
                {
                    "title": column.title if column else "",
                    "field": "lat",
                    "value": f"{'' if lat is None else lat}, {'' if lon is None else lon}",
                },
            )
        )

    def _check_times(
        self, values: dict[str, Any], row: TableRow, problems: list[RowProblem]
    ) -> None:
        reported = values.get("reported_at")
        if reported is None:
            return
        reported = self._check_failure(values, reported, row, problems)
        for name in ("finished_at", "closed_at"):
            later = values.get(name)
            if later is not None and later < reported:
                problems.append(self._of_field(row, name, "ends_before_it_begins"))

    def _check_failure(
        self, values: dict[str, Any], reported: datetime, row: TableRow, problems: list[RowProblem]
    ) -> datetime:
        """When it was reported: not before it failed. A report of which only the day is known was
        made after a failure of that day."""
        failed = values.get("failed_at")
        if failed is None or failed <= reported:
            return reported
        zone = self._settings.time_zone
        day, moment = reported.astimezone(zone), failed.astimezone(zone)
        if day.date() == moment.date() and day.time() == time.min:
            values["reported_at"] = failed
            return cast("datetime", failed)
        problems.append(self._of_field(row, "failed_at", "failed_after_report", told=True))
        del values["failed_at"]
        return reported

    def _check_required(
        self, values: dict[str, Any], row: TableRow, problems: list[RowProblem]
    ) -> None:
        for name, others in self._fallbacks.items():
            if name not in values:
                other = next((values[other] for other in others if other in values), None)
                if other is not None:
                    values[name] = other
        missing = [name for name in self._required if name not in values]
        missing.extend(
            group[0] for group in self._required_any if not any(name in values for name in group)
        )
        problems.extend(
            self._of_field(row, name, "required_missing", Severity.ERROR) for name in missing
        )

    def _of_field(
        self,
        row: TableRow,
        name: str,
        code: str,
        severity: Severity = Severity.WARNING,
        *,
        told: bool = False,
    ) -> RowProblem:
        """What is wrong with a field, wherever its value came from. ``told``: with the value."""
        column = next((c for c in self._columns if c.name == name), None)
        index, title, value = None, "", ""
        if column is not None:
            index, title = column.index, column.title
            value = shown(row.cells[index]) if told and index < len(row.cells) else ""
        params = {"title": title, "field": name, "value": value}
        return RowProblem(self._layout.sheet, row.number, index, code, params, severity)


def _place_machine(values: dict[str, Any]) -> None:
    """A machine has no district of its own: it belongs to the address of its customer, or to where
    it stands."""
    district = values.pop("district", "")
    if not district:
        return
    if "site_address" not in values and "location" in values and "customer_name" not in values:
        values["location"] = f"{district} {values['location']}"
        return
    values["site_address"] = with_district(values.get("site_address", ""), district)


def _join(values: dict[str, Any], name: str, value: Any) -> None:
    """Several columns may feed one field."""
    known = values[name]
    if isinstance(known, tuple):
        values[name] = _united(known, value)
    elif isinstance(known, str) and value not in known.split("\n"):
        values[name] = f"{known}\n{value}"


def _united(known: tuple[Any, ...], more: tuple[Any, ...]) -> tuple[Any, ...]:
    have = {item.number if isinstance(item, Phone) else item for item in known}
    return known + tuple(
        item for item in more if (item.number if isinstance(item, Phone) else item) not in have
    )


def text_of_value(value: Any) -> str:
    """A value of a record as a preview shows it."""
    if isinstance(value, tuple):
        return ", ".join(text_of_value(item) for item in value)
    if isinstance(value, Phone):
        return f"{value.number} {value.contact}".strip()
    return text_of(value)
