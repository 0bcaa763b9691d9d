"""Frozen dataclasses to plain JSON values and back, by their type hints.

datetimes become ISO 8601 with offset, dates and times ISO, enums their value, (frozen)sets sorted
lists, tuples lists. Fields equal to their default are left out, so stored events stay short and a
field added later with a default reads old events unchanged.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin

T = TypeVar("T")
Plain = Any
_PLAIN = frozenset({str, int, bool, float})


def to_plain(value: object) -> Plain:
    """The JSON-able form of ``value``; TypeError for kinds of value nobody stores."""
    if value is None or type(value) in _PLAIN or isinstance(value, str):
        return value
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _dataclass_to_plain(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, frozenset | set):
        return sorted(to_plain(item) for item in value)
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    raise TypeError(f"cannot store {type(value).__name__}")


def _dataclass_to_plain(value: Any) -> dict[str, Plain]:
    plain: dict[str, Plain] = {}
    for name, default in _fields_of(typing.cast(typing.Hashable, type(value))):
        item = getattr(value, name)
        if item is default or (default is not dataclasses.MISSING and item == default):
            continue
        plain[name] = item if type(item) in _PLAIN else to_plain(item)
    return plain


@cache
def _fields_of(kind: Any) -> tuple[tuple[str, Any], ...]:
    """Name and default (MISSING without one) of each field."""
    return tuple((field.name, field.default) for field in dataclasses.fields(kind))


def from_plain(kind: type[T], plain: Plain) -> T:
    """Build ``kind`` from what :func:`to_plain` made; unknown keys of newer writers are ignored."""
    return typing.cast(T, _reader(typing.cast(typing.Hashable, kind))(plain))


@cache
def _reader(kind: Any) -> Callable[[Plain], Any]:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _union_reader(get_args(kind))
    if origin in (tuple, list, frozenset):
        return _sequence_reader(origin, get_args(kind))
    if origin is dict:
        return lambda plain: dict(plain)
    if isinstance(kind, type):
        if dataclasses.is_dataclass(kind):
            return _dataclass_reader(kind)
        if issubclass(kind, Enum):
            return kind
        if issubclass(kind, datetime | date | time):
            return kind.fromisoformat
        if kind is float:
            return float
    return lambda plain: plain


def _union_reader(options: tuple[Any, ...]) -> Callable[[Plain], Any]:
    concrete = [option for option in options if option is not type(None)]
    if len(concrete) != 1:
        return lambda plain: plain
    inner = _reader(concrete[0])
    return lambda plain: None if plain is None else inner(plain)


def _sequence_reader(origin: Any, options: tuple[Any, ...]) -> Callable[[Plain], Any]:
    if origin is tuple and len(options) > 1 and options[-1] is not Ellipsis:
        readers = [_reader(option) for option in options]
        return lambda plain: tuple(read(item) for read, item in zip(readers, plain, strict=True))
    inner = _reader(options[0])
    return lambda plain: origin(inner(item) for item in plain)


def _dataclass_reader(kind: Any) -> Callable[[Plain], Any]:
    hints = typing.get_type_hints(kind)
    names = [field.name for field in dataclasses.fields(kind) if field.init]
    readers: dict[str, Callable[[Plain], Any]] = {}

    def read(plain: Plain) -> Any:
        if not readers:  # filled on first use, so that recursive types resolve
            readers.update({name: _reader(hints[name]) for name in names})
        return kind(**{name: readers[name](plain[name]) for name in names if name in plain})

    return read
