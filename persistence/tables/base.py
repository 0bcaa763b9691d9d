"""The one MetaData. Every constraint has a name, so migrations can address it on any database."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Index, MetaData
from sqlalchemy.sql.elements import ColumnElement

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)


def sort_indexes(table: str, *columns: Column[Any]) -> list[Index]:
    """One index (column, id) each, so that a list sorted by it needs no sorting.

    SQLite puts nulls first; PostgreSQL is told to do the same, and both read the index backwards
    for the descending list."""
    made = []
    for column in columns:
        identity = column.table.c.id
        name = f"ix_{table}_by_{column.name}"
        if not column.nullable:
            made.append(Index(name, column, identity))
            continue
        first: ColumnElement[Any] = column.nulls_first()
        made.append(Index(name, column, identity).ddl_if(dialect="sqlite"))
        made.append(Index(name, first, identity).ddl_if(dialect="postgresql"))
    return made
