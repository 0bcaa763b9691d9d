"""Opening the database: safely, and only the right one.

``open_engine`` takes a path (SQLite) or a URL (``postgresql://user@host/name``; psycopg 3). Nothing
is migrated here: a database that is older or newer than the program is refused with
StorageUnavailable('database_older' | 'database_newer'), see :mod:`persistence.migrations`.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.engine import URL, Connection

from domain.errors import StorageUnavailable
from persistence import file_safety
from persistence.grams import grams
from persistence.revisions import HEAD, REVISIONS
from persistence.storage_errors import storage_errors

#: "Paid" in ASCII: marks the file as ours, so that no other SQLite file is taken for a database.
APPLICATION_ID = 0x50616964
#: The key in a pooled connection's info of the flag :func:`prepare_sqlite` describes.
SEARCH_FLAG = "search_at_once"
BUSY_TIMEOUT_MS = 5_000
#: Of each of half a dozen connections; the system's own cache of the file serves them all.
_CACHE_KIB = 8_000


def database_url(place: str | Path | URL) -> URL:
    """The SQLAlchemy URL of a path or URL. A bare ``postgresql://`` is served by psycopg 3."""
    if isinstance(place, URL):
        url = place
    elif isinstance(place, str) and "://" in place:
        url = make_url(place)
    else:
        return URL.create("sqlite", database=str(Path(place).expanduser().absolute()))
    if url.drivername in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg")
    return url


def database_path(engine: Engine) -> Path | None:
    """The file behind ``engine``, None for a server."""
    if engine.dialect.name != "sqlite" or not engine.url.database:
        return None
    return Path(engine.url.database)


def where(engine: Engine) -> str:
    """The place as a user may see it: a path, or the address without its password."""
    return str(database_path(engine) or engine.url.render_as_string(hide_password=True))


def connect_engine(place: str | Path | URL, *, must_exist: bool = True) -> Engine:
    """An engine without a look at the schema; creates nothing unless ``must_exist`` is False."""
    url = database_url(place)
    if url.get_backend_name() == "sqlite":
        return _sqlite_engine(url, must_exist)
    options: dict[str, Any] = {"pool_pre_ping": True, "pool_recycle": 1800}
    engine = create_engine(
        url, connect_args={"connect_timeout": 5, "application_name": "paidan"}, **options
    )
    event.listen(engine, "handle_error", _on_error)
    return engine


def open_engine(place: str | Path | URL) -> Engine:
    """The database at ``place``, ready for use. Raises :class:`StorageUnavailable`."""
    engine = connect_engine(place)
    try:
        with storage_errors(where(engine)), engine.connect() as connection:
            check_revision(connection)
            _repair(engine, connection)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _repair(engine: Engine, connection: Connection) -> None:
    """Indexes set aside by a load that never ended come back."""
    from persistence.indexes import create_missing_indexes, missing_indexes

    if missing_indexes(connection):
        connection.rollback()
        create_missing_indexes(engine)


def revision(connection: Connection) -> str | None:
    """The schema revision of the database, None when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def is_empty(connection: Connection) -> bool:
    """Whether there is no table yet (but perhaps the empty one the migrations keep)."""
    return not set(inspect(connection).get_table_names()) - {"alembic_version"}


def check_revision(connection: Connection) -> None:
    """Refuse what this program cannot work with."""
    place = where(connection.engine)
    found = revision(connection)
    if found == HEAD:
        return
    if found is None:
        if not is_empty(connection):
            raise StorageUnavailable("not_our_database", path=place)
        raise StorageUnavailable("database_older", path=place, found="", wanted=HEAD)
    code = "database_older" if found in REVISIONS else "database_newer"
    raise StorageUnavailable(code, path=place, found=found, wanted=HEAD)


def _sqlite_engine(url: URL, must_exist: bool) -> Engine:
    path = Path(url.database or "")
    file_safety.refuse_network_share(path)
    if not path.parent.is_dir():
        raise StorageUnavailable("folder_missing", path=str(path))
    if not path.exists():
        if must_exist:
            raise StorageUnavailable("cannot_open", path=str(path), reason="no such file")
        with storage_errors(str(path)):
            sqlite3.connect(path).close()
    # pool_size: readers, the writer, the feed, duties; never a wait for a connection.
    engine = create_engine(
        url,
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000, "check_same_thread": False},
        pool_size=10,
        max_overflow=10,
    )
    event.listen(engine, "connect", _on_sqlite_connect)
    event.listen(engine, "begin", _on_sqlite_begin)
    event.listen(engine, "handle_error", _on_error)
    return engine


def _on_sqlite_connect(connection: Any, record: Any) -> None:
    raw: sqlite3.Connection = getattr(connection, "driver_connection", connection)
    # Our own BEGIN: the driver's would begin too late to read one state of the data.
    raw.isolation_level = None
    at_once = record.info.setdefault(SEARCH_FLAG, [True])
    prepare_sqlite(raw, at_once)
    path = raw.execute("PRAGMA database_list").fetchone()[2]
    if path:
        file_safety.keep_private(Path(path))


def prepare_sqlite(raw: sqlite3.Connection, at_once: list[bool] | None = None) -> None:
    """Functions and settings every connection needs; also for raw connections.

    ``at_once``: its one element says whether new rows enter the search index one by one (an FTS5
    table writes itself out after every row a trigger adds, so thousands are better added after)."""
    flag = [True] if at_once is None else at_once
    raw.create_function("search_at_once", 0, lambda: flag[0])
    raw.create_function("grams", -1, grams, deterministic=True)
    raw.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    if raw.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            raw.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "readonly" not in str(error):
                raise
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA recursive_triggers = ON")
    raw.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    raw.execute("PRAGMA temp_store = MEMORY")


def _on_sqlite_begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("paidan_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _on_error(context: Any) -> None:
    """Every failure a user can act on leaves the engine as StorageUnavailable."""
    from persistence.storage_errors import storage_problem

    place = where(context.engine) if context.engine is not None else ""
    problem = storage_problem(context.original_exception, place)
    if problem is not None:
        raise problem from context.original_exception


__all__ = [
    "APPLICATION_ID",
    "SEARCH_FLAG",
    "check_revision",
    "connect_engine",
    "database_path",
    "database_url",
    "is_empty",
    "open_engine",
    "prepare_sqlite",
    "revision",
    "where",
]
