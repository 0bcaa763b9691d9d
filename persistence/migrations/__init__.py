"""Bringing a database to the present schema: a backup first, then all steps at once, then a check.

The steps in ``versions`` import nothing of the program, because the program moves on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from domain.errors import StorageUnavailable
from persistence.revisions import HEAD, REVISIONS

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlalchemy.engine import Connection

#: The step that gave the search index its present columns.
SEARCH_REVISION = "0012"
VERSIONS = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Upgrade:
    """``found`` None: the database was empty. ``backup``: the copy made before, if any."""

    found: str | None
    reached: str
    backup: Path | None = None

    @property
    def changed(self) -> bool:
        return self.found != self.reached


def create(place: str | Path) -> None:
    """Make a new, empty database at ``place`` (or finish one that is empty)."""
    upgrade(place, None)


def upgrade(place: str | Path, backup_dir: Path | None, *, to: str = HEAD) -> Upgrade:
    """Bring the database at ``place`` to revision ``to`` and verify it.

    A database that holds data is copied to ``backup_dir`` first (None: the caller has done so).
    Either all steps are taken or none. Raises StorageUnavailable, 'database_newer' included.
    """
    from persistence.engine import connect_engine, where
    from persistence.storage_errors import storage_errors

    engine = connect_engine(place, must_exist=False)
    try:
        with storage_errors(where(engine)):
            return _upgrade(engine, backup_dir, to)
    finally:
        engine.dispose()


def _upgrade(engine: Engine, backup_dir: Path | None, to: str) -> Upgrade:
    from persistence.engine import is_empty, revision, where

    with engine.connect() as connection:
        found = revision(connection)
        is_foreign = found is None and not is_empty(connection)
    if is_foreign:
        raise StorageUnavailable("not_our_database", path=where(engine))
    if found is not None and found not in REVISIONS:
        raise StorageUnavailable("database_newer", path=where(engine), found=found, wanted=HEAD)
    if found == to:
        return Upgrade(found, to)
    backup = None
    if found is not None and backup_dir is not None:
        from persistence.backups import back_up

        backup = back_up(engine, backup_dir, now=datetime.now(UTC), label=f"before-{to}").path
    _migrate(engine, to, downwards=False)
    if found is not None and found < SEARCH_REVISION <= to:
        _make_search_index(engine)
    return Upgrade(found, to, backup)


def _make_search_index(engine: Engine) -> None:
    """Its tokens are made by the program, so the step alone leaves it empty."""
    from persistence import search

    with (
        engine.connect().execution_options(paidan_writes=True) as connection,
        connection.begin(),
    ):
        search.rebuild(connection)


def downgrade(place: str | Path, *, to: str) -> None:
    """Back to an older revision ('base': empty). For tests and for support, never automatic."""
    from persistence.engine import connect_engine

    engine = connect_engine(place)
    try:
        _migrate(engine, to, downwards=True)
    finally:
        engine.dispose()


def _migrate(engine: Engine, to: str, *, downwards: bool) -> None:
    from persistence.engine import APPLICATION_ID

    with engine.connect().execution_options(paidan_writes=True) as connection:
        is_sqlite = engine.dialect.name == "sqlite"
        if is_sqlite:
            # Rebuilding a table must not cascade; what refers to what is checked afterwards.
            _sqlite_pragma(connection, "foreign_keys = OFF")
        try:
            with connection.begin():
                if not is_sqlite:  # one console at a time
                    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")
                run_steps(connection, to, downwards=downwards)
                if is_sqlite:
                    _verify_sqlite(connection)
        finally:
            if is_sqlite:
                _sqlite_pragma(connection, "foreign_keys = ON")


def _sqlite_pragma(connection: Connection, pragma: str) -> None:
    """Outside of any transaction, where alone these take effect."""
    connection.connection.driver_connection.execute(f"PRAGMA {pragma}")  # type: ignore[union-attr]


def run_steps(connection: Connection, to: str, *, downwards: bool = False) -> None:
    """Take the steps to ``to`` on a connection that is inside a transaction."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(VERSIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    revisions: Callable[..., list[object]] = (
        script._downgrade_revs if downwards else script._upgrade_revs  # type: ignore[assignment]
    )

    def steps(current: object, _context: object) -> list[object]:
        return revisions(to, current)

    with EnvironmentContext(config, script, fn=steps) as environment:
        environment.configure(connection=connection, transactional_ddl=True)
        environment.run_migrations()
    if connection.dialect.name == "sqlite":
        from persistence.engine import APPLICATION_ID

        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _verify_sqlite(connection: Connection) -> None:
    damaged = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if damaged != "ok":
        raise StorageUnavailable("database_damaged", reason=str(damaged))
    orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if orphan is not None:
        raise StorageUnavailable("database_damaged", reason=f"row without its {orphan[2]}")
