"""Which column feeds which field, as a person corrects it and a file keeps it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from domain.errors import InvalidInput
from domain.geo import Datum
from domain.ledgers.cells import column_index, column_letter
from domain.ledgers.fields import FIELDS, LedgerKind, field_of
from domain.ledgers.titles import normal_title


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """``column`` is 0-based; ``confidence`` 0..1, 1 for what a person decided."""

    column: int
    title: str
    field: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class LedgerMapping:
    """How the records of a sheet are read.

    ``section_field``: the field that takes the title of the group a record stands in. ``datum``:
    of the coordinates in the file. ``day_first``: None lets the values decide. ``clock_columns``:
    field of an instant → column with its time of day, where that stands apart.
    """

    kind: LedgerKind
    columns: tuple[ColumnMapping, ...] = ()
    section_field: str = ""
    datum: Datum = Datum.WGS84
    day_first: bool | None = None
    clock_columns: Mapping[str, int] = field(default_factory=dict)

    def columns_of(self, name: str) -> tuple[int, ...]:
        return tuple(item.column for item in self.columns if item.field == name)

    def field_at(self, column: int) -> str:
        """'' for a column that is left out."""
        return next((item.field for item in self.columns if item.column == column), "")

    def clock_at(self, column: int) -> str:
        """The field whose time of day stands there; ''."""
        return next((name for name, at in self.clock_columns.items() if at == column), "")

    @property
    def fields(self) -> frozenset[str]:
        names = {item.field for item in self.columns}
        return frozenset(names | {self.section_field}) - {""}

    def for_titles(self, titles: Sequence[str]) -> LedgerMapping:
        """The same for a sheet with ``titles``: columns are found by their title, and those the
        sheet does not have are left out. Columns without a title stay where they are."""
        by_title: dict[str, list[int]] = {}
        for column, title in enumerate(titles):
            by_title.setdefault(normal_title(title), []).append(column)
        places: dict[int, int] = {}
        for item in self.columns:
            same = by_title.get(normal_title(item.title), [])
            if item.column in same or not normal_title(item.title):
                places[item.column] = item.column
            elif free := [column for column in same if column not in places.values()]:
                places[item.column] = free[0]
        return replace(
            self,
            columns=tuple(
                replace(item, column=places[item.column])
                for item in self.columns
                if item.column in places
            ),
            clock_columns=self.clock_columns if self._stays(places) else {},
        )

    def _stays(self, places: Mapping[int, int]) -> bool:
        return all(places.get(item.column) == item.column for item in self.columns)

    def with_field(self, column: int, title: str, name: str) -> LedgerMapping:
        """The same with ``column`` feeding ``name`` ('' leaves it out). A field that takes one
        column only is taken away from the one that had it."""
        kept = [item for item in self.columns if item.column != column]
        clocks = {field: at for field, at in self.clock_columns.items() if at != column}
        if name:
            if not field_of(self.kind, name).multiple:
                kept = [item for item in kept if item.field != name]
            kept.append(ColumnMapping(column, title, name))
        columns = tuple(sorted(kept, key=lambda item: item.column))
        return replace(self, columns=columns, clock_columns=clocks)

    def with_clock(self, column: int, name: str) -> LedgerMapping:
        """The same with the time of day of the field ``name`` in ``column``."""
        without = self.with_field(column, "", "")
        return replace(without, clock_columns={**without.clock_columns, name: column})


def corrected(
    mapping: LedgerMapping, corrections: Sequence[tuple[str, str]], titles: Sequence[str]
) -> LedgerMapping:
    """``mapping`` with single columns, given by title or letter, feeding other fields ('' leaves
    one out). InvalidInput as of :func:`mapping_from_plain`."""
    for given, name in corrections:
        if name:
            _known_field(mapping.kind, name)
        column = _column(given, given, titles)
        mapping = mapping.with_field(column, titles[column] if column < len(titles) else "", name)
    return mapping


def mapping_to_plain(mapping: LedgerMapping) -> dict[str, Any]:
    """The JSON form: what the command line takes as ``--mapping`` and the database remembers."""
    return {
        "kind": mapping.kind.value,
        "columns": [
            {"column": column_letter(item.column), "title": item.title, "field": item.field}
            for item in mapping.columns
        ],
        "section_field": mapping.section_field,
        "datum": mapping.datum.value,
        "day_first": mapping.day_first,
        "clock_columns": {
            name: column_letter(column) for name, column in mapping.clock_columns.items()
        },
    }


def mapping_from_plain(
    plain: Mapping[str, Any], titles: Sequence[str], kind: LedgerKind | None = None
) -> LedgerMapping:
    """The mapping of a JSON object, for a table with ``titles``.

    ``columns`` may be a list as written by :func:`mapping_to_plain`, or an object {title or letter:
    field}. A column is found by its title, or by its letter where titles do not decide.
    InvalidInput: unknown kind, field, column, datum.
    """
    kind = kind or _kind(plain.get("kind"))
    given = plain.get("columns", {})
    if isinstance(given, Mapping):
        items = [(str(key), str(key), str(value or "")) for key, value in given.items()]
    elif isinstance(given, Sequence) and not isinstance(given, str):
        items = [
            (str(item.get("title", "")), str(item.get("column", "")), str(item.get("field") or ""))
            for item in given
            if isinstance(item, Mapping)
        ]
    else:
        raise InvalidInput("ledger_mapping_malformed")
    mapping = LedgerMapping(kind)
    for title, letter, name in items:
        if name:
            _known_field(kind, name)
            column = _column(title, letter, titles)
            mapping = mapping.with_field(
                column, titles[column] if column < len(titles) else "", name
            )
    section_field = str(plain.get("section_field") or "")
    if section_field:
        _known_field(kind, section_field)
    try:
        datum = Datum(str(plain.get("datum") or "wgs84").lower())
    except ValueError as error:
        raise InvalidInput("ledger_mapping_malformed") from error
    day_first = plain.get("day_first")
    clocks = plain.get("clock_columns") or {}
    return replace(
        mapping,
        section_field=section_field,
        datum=datum,
        day_first=day_first if isinstance(day_first, bool) else None,
        clock_columns={
            _known_field(kind, str(name)): _column("", str(letter), titles)
            for name, letter in clocks.items()
        },
    )


def _kind(value: object) -> LedgerKind:
    try:
        return LedgerKind(value)
    except ValueError as error:
        raise InvalidInput("ledger_kind_unknown", kind=str(value)) from error


def _known_field(kind: LedgerKind, name: str) -> str:
    if all(spec.name != name for spec in FIELDS[kind]):
        raise InvalidInput("ledger_field_unknown", field=name, kind=kind.value)
    return name


def _column(title: str, letter: str, titles: Sequence[str]) -> int:
    wanted = normal_title(title)
    matching = [i for i, own in enumerate(titles) if wanted and normal_title(own) == wanted]
    try:
        stated = column_index(letter) if 0 < len(letter) <= 3 and letter.isascii() else -1
    except ValueError:
        stated = -1
    if stated in matching or (not matching and 0 <= stated < max(len(titles), 1)):
        return stated
    if matching:
        return matching[0]
    raise InvalidInput("ledger_column_unknown", column=title or letter)
