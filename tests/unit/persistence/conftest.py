"""Real databases: every test of the store runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from persistence.engine import open_engine
from persistence.migrations import create
from tests.postgres import PostgresServer
from tests.unit.persistence.desk import Desk


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database to copy: making one takes longer than most tests."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    create(path)
    return path


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)],
)
def place(request: pytest.FixtureRequest, tmp_path: Path, empty_sqlite: Path) -> Iterator[str]:
    """Path or URL of an empty database with the present schema."""
    if request.param == "sqlite":
        path = tmp_path / "desk.db"
        shutil.copy(empty_sqlite, path)
        yield str(path)
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    database = server.create(server.template("paidan_empty", create))
    yield server.url(database)
    server.drop(database)


@pytest.fixture
def engine(place: str) -> Iterator[Engine]:
    opened = open_engine(place)
    yield opened
    opened.dispose()


@pytest.fixture
def sqlite_path(tmp_path: Path, empty_sqlite: Path) -> Path:
    path = tmp_path / "sqlite.db"
    shutil.copy(empty_sqlite, path)
    return path


@pytest.fixture
def sqlite_engine(sqlite_path: Path) -> Iterator[Engine]:
    opened = open_engine(sqlite_path)
    yield opened
    opened.dispose()


@pytest.fixture
def desk(engine: Engine) -> Desk:
    """A small company with somebody to send."""
    made = Desk(engine)
    made.set_up()
    return made
