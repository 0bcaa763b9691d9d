"""Column types that read the same on SQLite and PostgreSQL."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import BigInteger, Integer, Text, TextClause, text
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.types import TypeDecorator

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
#: A product with it is made in half the time of a timedelta of keywords.
MICROSECOND = timedelta(microseconds=1)

#: Row ids: 64 bit on PostgreSQL, SQLite's own row id (which is 64 bit anyway) there.
Id = BigInteger().with_variant(Integer(), "sqlite")

#: Text in code point order everywhere; the collation of a server differs from office to office.
PlainText = Text().with_variant(Text(collation="C"), "postgresql")


def to_micros(instant: datetime) -> int:
    """Microseconds since 1970 UTC; ValueError for a naive instant."""
    if instant.tzinfo is None:
        raise ValueError(f"naive instant {instant!r}")
    # A double holds whole microseconds exactly until the year 2255, and this is twice as fast.
    return round(instant.timestamp() * 1e6)


def from_micros(micros: int) -> datetime:
    """The UTC instant of :func:`to_micros`."""
    return EPOCH + micros * MICROSECOND


#: ``dumps(value) -> str``: compact JSON with the characters themselves, keys in a fixed order.
dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


def quick_dumps(value: Any) -> str:
    """JSON that is read again and never compared as text: dates as ISO 8601, tuples as lists, keys
    sorted. Ten times as fast as :data:`dumps`."""
    try:
        return orjson.dumps(value, option=_QUICK).decode()
    except TypeError:  # an integer beyond 64 bits, half a surrogate pair
        return dumps(value)


_QUICK = orjson.OPT_SORT_KEYS
quick_loads = orjson.loads


@lru_cache(maxsize=1024)
def statement(sql: str) -> TextClause:
    """The statement of ``sql``; parsed for its parameters once, not for every row."""
    return text(sql)


class Instant(TypeDecorator[datetime]):
    """An aware instant kept as an integer of microseconds: exact, small, sorts as it should."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return None if value is None else to_micros(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else from_micros(value)


class Json(TypeDecorator[Any]):
    """Plain JSON values as text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else dumps(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any | None:  # noqa: ARG002
        return None if value is None else json.loads(value)


def any_of(connection: Connection, values: Sequence[Any]) -> tuple[str, dict[str, Any]]:
    """``IN (…)`` for any number of ``values`` (all texts or all integers, at least one) and its
    parameter: one statement whatever their number."""
    if connection.dialect.name == "sqlite":
        return "IN (SELECT value FROM json_each(:wanted))", {"wanted": dumps(list(values))}
    return "= ANY(:wanted)", {"wanted": list(values)}


def id_list(ids: Sequence[int]) -> tuple[str, dict[str, int]]:
    """``:i0, :i1 …`` and their values; never empty (an id nobody has stands for none)."""
    wanted = list(ids) or [-1]
    # A few lengths only, so that statements are reused.
    length = 1
    while length < len(wanted):
        length *= 2
    padded = wanted + [wanted[-1]] * (length - len(wanted))
    values = {f"i{place}": value for place, value in enumerate(padded)}
    return ", ".join(f":{name}" for name in values), values
