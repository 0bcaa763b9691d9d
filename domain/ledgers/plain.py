"""Cells and records as plain JSON values and back, for the staging of an import."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from domain.customers.customer import Phone
from domain.ledgers.cells import Cell, CellError
from domain.ledgers.fields import FIELDS, LedgerKind, ValueType
from domain.ledgers.problems import RowProblem, Severity

_READERS: Mapping[ValueType, Callable[[Any], Any]] = {
    ValueType.INSTANT: datetime.fromisoformat,
    ValueType.DATE: date.fromisoformat,
    ValueType.DATE_UNTIL: date.fromisoformat,
    ValueType.PHONES: lambda pairs: tuple(Phone(number, contact) for number, contact in pairs),
    ValueType.OWN: lambda pairs: tuple((title, text) for title, text in pairs),
    ValueType.LIST: tuple,
}


_AS_THEY_ARE = frozenset((str, int, float, bool))


def cells_to_plain(cells: Sequence[Cell]) -> list[Any]:
    """Texts, numbers and truth values as they are; others as {type: value}."""
    return [_cell_to_plain(cell) for cell in cells]


def cells_from_plain(plain: Sequence[Any]) -> list[Cell]:
    """Inverse of :func:`cells_to_plain`."""
    return [_cell_from_plain(item) for item in plain]


def _cell_to_plain(cell: Cell) -> Any:
    if isinstance(cell, datetime):
        return {"at": cell.isoformat()}
    if isinstance(cell, date):
        return {"on": cell.isoformat()}
    if isinstance(cell, time):
        return {"time": cell.isoformat()}
    if isinstance(cell, timedelta):
        return {"span": cell // timedelta(microseconds=1)}
    if isinstance(cell, CellError):
        return {"error": cell.text}
    return cell


def _cell_from_plain(item: Any) -> Cell:
    if not isinstance(item, Mapping):
        return item  # type: ignore[no-any-return]  # JSON scalars are cells
    (kind, value) = next(iter(item.items()))
    if kind == "at":
        return datetime.fromisoformat(value)
    if kind == "on":
        return date.fromisoformat(value)
    if kind == "time":
        return time.fromisoformat(value)
    if kind == "span":
        return timedelta(microseconds=value)
    return CellError(str(value))


def values_to_plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a record for JSON."""
    return {
        name: value if value.__class__ in _AS_THEY_ARE else _value_to_plain(value)
        for name, value in values.items()
    }


def _value_to_plain(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Phone):
        return [value.number, value.contact]
    if isinstance(value, tuple):
        return [_value_to_plain(item) for item in value]
    return value


@cache
def _readers(kind: LedgerKind) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """The fields that are something else in JSON, and how to read them."""
    return tuple((spec.name, _READERS[spec.type]) for spec in FIELDS[kind] if spec.type in _READERS)


def values_from_plain(kind: LedgerKind, plain: Mapping[str, Any]) -> dict[str, Any]:
    """Inverse of :func:`values_to_plain`; names the kind does not have are kept as they are."""
    values = dict(plain)
    for name, read in _readers(kind):
        if name in values:
            values[name] = read(values[name])
    return values


def problem_to_plain(problem: RowProblem) -> dict[str, Any]:
    """The problem without its words: {sheet, row, column, code, params, severity}; ``column`` is
    0-based or None."""
    return {
        "sheet": problem.sheet,
        "row": problem.row,
        "column": problem.column,
        "code": problem.code,
        "params": dict(problem.params),
        "severity": problem.severity.value,
    }


def problem_from_plain(plain: Mapping[str, Any]) -> RowProblem:
    """Inverse of :func:`problem_to_plain`."""
    return RowProblem(
        plain["sheet"],
        plain["row"],
        plain["column"],
        plain["code"],
        plain["params"],
        Severity(plain["severity"]),
    )
