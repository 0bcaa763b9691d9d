"""Answers for the screens: one statement, one read model; nothing is written here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from persistence.queries.reader import Reader


@contextmanager
def open_queries(engine: Engine) -> Iterator[Reader]:
    """The :class:`~domain.ports.storage.Queries` of one job: all answers are of one moment."""
    from persistence.engine import where
    from persistence.queries.reader import Reader
    from persistence.storage_errors import storage_errors

    with storage_errors(where(engine)), engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        with connection.begin():
            yield Reader(connection)


__all__ = ["open_queries"]
