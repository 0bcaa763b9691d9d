"""Lists of any length: all ids in order at once, rows a page at a time."""

from __future__ import annotations

from array import array
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.assets.asset import WarrantyState
from domain.errors import InvalidInput
from domain.people.working_time import local_day
from domain.read_models import ListFilter, ListQuery
from persistence import search
from persistence.queries.ids import read_ids
from persistence.queries.list_fields import WORKED_OUT, Field, field_of, list_kind
from persistence.queries.list_tops import top_ids
from persistence.queries.rows import RowQueries
from persistence.queries.situations import read_time_zone

_COMPARE = {"eq": "=", "from": ">=", "to": "<="}


class ListQueries(RowQueries):
    connection: Connection

    def list_ids(self, query: ListQuery, limit: int | None = None) -> array[int]:
        """All matching ids in order, as ``array('q')``; the first ``limit`` of them if given."""
        kind = list_kind(query.kind)
        if query.text.strip() and not query.filters and not query.sort:
            # The index itself has them in order.
            found = search.newest(
                self.connection, kind.table, query.text, oldest_first=query.descending
            )
            return self._ids(found[0] + _most(limit), found[1]) if found else array("q")
        worked_out = query.kind == "technician" and query.sort in WORKED_OUT
        order = "id" if worked_out else self._order(query, kind.newest_first)
        if limit is not None and not worked_out and (query.text.strip() or query.filters):
            filters, values = self._filters(query)
            top = top_ids(self.connection, kind.table, query.text, filters, values, order, limit)
            if top is not None:
                return top
        conditions, values = self._conditions(query)
        if conditions is None:
            return array("q")
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        most = "" if worked_out else _most(limit)
        ids = self._ids(f"SELECT id FROM {kind.table}{where} ORDER BY {order}{most}", values)
        return self._by_worked_out(query, ids)[:limit] if worked_out else ids

    def distinct_values(self, kind: str, field: str, limit: int = 200) -> tuple[str, ...]:
        """For filter menus: categories, districts, types … most frequent first."""
        found = field_of(kind, field)
        table = list_kind(kind).table
        rows = self.connection.execute(
            text(
                f"SELECT {found.column}, count(*) AS n FROM {table} "
                f"WHERE {found.column} IS NOT NULL GROUP BY {found.column} "
                f"ORDER BY n DESC, {found.column} LIMIT :limit"
            ),
            {"limit": limit},
        )
        return tuple(str(value) for value, _ in rows if value != "")

    def _ids(self, sql: str, values: dict[str, Any]) -> array[int]:
        return read_ids(self.connection, sql, values)

    def _order(self, query: ListQuery, newest_first: bool) -> str:
        if not query.sort:
            # By the report where there is one: an index has it, the table itself is many times
            # larger.
            newest = newest_first is not query.descending
            if newest_first:
                return "reported_at DESC, id DESC" if newest else "reported_at, id"
            return "id DESC" if newest else "id"
        field = field_of(query.kind, query.sort)
        direction = " DESC" if query.descending else ""
        nulls = ""
        if field.nullable and self.connection.dialect.name != "sqlite":
            nulls = " NULLS LAST" if query.descending else " NULLS FIRST"
        if field.column == "id":
            return f"id{direction}"
        return f"{field.column}{direction}{nulls}, id{direction}"

    def _conditions(self, query: ListQuery) -> tuple[list[str] | None, dict[str, Any]]:
        conditions: list[str] = []
        values: dict[str, Any] = {}
        if query.text.strip():
            table = list_kind(query.kind).table
            found = search.condition(self.connection, table, query.text)
            if found is None:
                return None, {}
            conditions.append(found[0])
            values.update(found[1])
        filters, more = self._filters(query)
        return conditions + filters, {**values, **more}

    def _filters(self, query: ListQuery) -> tuple[list[str], dict[str, Any]]:
        conditions: list[str] = []
        values: dict[str, Any] = {}
        for place, each in enumerate(query.filters):
            field = field_of(query.kind, each.field)
            if each.field == "warranty":
                sql, more = self._warranty(each, f"f{place}")
            else:
                sql, more = _condition(field, each, f"f{place}")
                if each.op == "contains":
                    # By itself, a walk along the column's own index instead of the table.
                    sql = f"id IN (SELECT id FROM {list_kind(query.kind).table} WHERE {sql})"
            conditions.append(sql)
            values.update(more)
        return conditions, values

    def _warranty(self, wanted: ListFilter, name: str) -> tuple[str, dict[str, Any]]:
        today = local_day(datetime.now(UTC), read_time_zone(self.connection)).isoformat()
        states = wanted.value if wanted.op == "in" else (wanted.value,)
        if not isinstance(states, tuple | list | frozenset | set):
            raise InvalidInput("filter_value", value=str(states))
        sql = {
            WarrantyState.IN_WARRANTY.value: f"warranty_until_on >= :{name}",
            WarrantyState.OUT_OF_WARRANTY.value: f"warranty_until_on < :{name}",
            WarrantyState.UNKNOWN.value: "warranty_until_on IS NULL",
        }
        plain = [
            state.value if isinstance(state, WarrantyState) else str(state) for state in states
        ]
        clauses = [sql[state] for state in plain if state in sql]
        return f"({' OR '.join(clauses) or '1 = 0'})", {name: today}

    def _by_worked_out(self, query: ListQuery, ids: array[int]) -> array[int]:
        rows = self.technician_rows(ids)
        ordered = sorted(
            rows, key=lambda row: (getattr(row, query.sort), row.id), reverse=query.descending
        )
        return array("q", [row.id for row in ordered])


def _most(limit: int | None) -> str:
    return "" if limit is None else f" LIMIT {int(limit)}"


def _condition(field: Field, wanted: ListFilter, name: str) -> tuple[str, dict[str, Any]]:
    column = field.column
    if wanted.op == "is_set":
        empty = f"({column} IS NULL)" if field.kind != "text" else f"coalesce({column}, '') = ''"
        return (f"NOT {empty}" if wanted.value else empty), {}
    if field.kind == "list":
        return _list_condition(column, wanted, name)
    if wanted.op == "contains":
        return f"{column} LIKE :{name} ESCAPE '\\'", {name: f"%{_escaped(str(wanted.value))}%"}
    if wanted.op == "in":
        if not isinstance(wanted.value, tuple | list | frozenset | set):
            raise InvalidInput("filter_value", value=str(wanted.value))
        values = {f"{name}_{i}": field.value(value) for i, value in enumerate(wanted.value)}
        return f"{column} IN ({', '.join(f':{key}' for key in values) or 'NULL'})", values
    if wanted.op in _COMPARE:
        return f"{column} {_COMPARE[wanted.op]} :{name}", {name: field.value(wanted.value)}
    raise InvalidInput("unknown_filter", op=wanted.op)


def _list_condition(column: str, wanted: ListFilter, name: str) -> tuple[str, dict[str, Any]]:
    several = (
        wanted.value if isinstance(wanted.value, tuple | list | frozenset) else (wanted.value,)
    )
    values = {f"{name}_{i}": f'%"{_escaped(str(value))}"%' for i, value in enumerate(several)}
    clauses = [f"{column} LIKE :{key} ESCAPE '\\'" for key in values]
    return f"({' OR '.join(clauses) or '1 = 0'})", values


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
