"""Copies that are known to be good: made while work goes on, opened, counted, compared.

A file database is copied page by page with SQLite's own backup interface, never as a file; a
server database by ``pg_dump``. A backup counts as made only after it was opened, found sound and
its tables counted. Restoring goes into a fresh place and compares row by row.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Engine

from domain.errors import NotFound, StorageUnavailable
from domain.patience import patiently
from persistence import file_safety
from persistence.engine import database_path
from persistence.postgres_dumps import dump_postgres, restore_postgres
from persistence.storage_errors import storage_errors

Progress = Callable[[int, int], object]
#: Copied in steps, so that a dispatch gets its turn in between.
_PAGES_PER_STEP = 2_000
_NAME = re.compile(r"paidan-(\d{8}-\d{6})(?:-[\w.-]+)?\.(db|dump)")
KEPT_BACKUPS = 14


@dataclass(frozen=True, slots=True)
class Backup:
    """``rows`` by table, as counted in the copy."""

    path: Path
    made_at: datetime
    bytes: int
    rows: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Difference:
    """The first row that differs: ``table`` and the key of the row ('' when a count differs)."""

    table: str
    key: str
    details: str = ""


@dataclass(frozen=True, slots=True)
class Restored:
    """``rows`` by table in the restored database; ``difference`` None: it equals the backup."""

    path: str
    rows: dict[str, int]
    difference: Difference | None = None


def back_up(
    engine: Engine,
    folder: Path,
    *,
    now: datetime | None = None,
    label: str = "",
    keep: int | None = None,
    progress: Progress | None = None,
) -> Backup:
    """A verified copy in ``folder``; with ``keep`` older ones beyond that number are removed.

    Raises StorageUnavailable: 'backup_tool_missing' (no ``pg_dump`` of the server's version),
    'backup_failed', 'backup_damaged', 'disk_full' …"""
    moment = now or datetime.now(UTC)
    suffix = "db" if database_path(engine) is not None else "dump"
    tail = f"-{label}" if label else ""
    target = folder / f"paidan-{moment:%Y%m%d-%H%M%S}{tail}.{suffix}"
    with storage_errors(str(target)):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageUnavailable(
                "folder_missing", path=str(folder), reason=str(error)
            ) from error
        part = target.with_name(target.name + ".part")
        try:
            if suffix == "db":
                rows = _copy_sqlite(engine, part, progress)
            else:
                rows = dump_postgres(engine, part)
            patiently(lambda: part.replace(target))
        finally:
            part.unlink(missing_ok=True)
    file_safety.keep_private(target)
    if keep is not None:
        rotate(folder, keep)
    return Backup(target, moment, target.stat().st_size, rows)


def rotate(folder: Path, keep: int = KEPT_BACKUPS) -> tuple[Path, ...]:
    """Remove all but the newest ``keep`` scheduled backups (those made before a migration carry a
    label and stay); what was removed."""
    scheduled = sorted(
        path
        for path in folder.glob("paidan-*")
        if (match := _NAME.fullmatch(path.name)) and path.stem == f"paidan-{match[1]}"
    )
    gone = scheduled[: max(len(scheduled) - keep, 0)]
    for path in gone:
        with suppress(PermissionError):  # open in another program (Windows): the next time will do
            path.unlink(missing_ok=True)
    return tuple(path for path in gone if not path.exists())


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """Those in ``folder``, newest first, uncounted."""
    found = []
    for path in folder.glob("paidan-*"):
        match = _NAME.fullmatch(path.name)
        if match:
            made_at = datetime.strptime(match[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
            found.append(Backup(path, made_at, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.path.name, reverse=True))


def check_backup(path: Path) -> dict[str, int]:
    """Open a file backup, check it and count its rows. StorageUnavailable('backup_damaged')."""
    if not path.is_file():
        raise NotFound("backup_not_found", path=str(path))
    try:
        with closing(_open_readonly(path)) as connection:
            damage = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if damage != "ok":
                raise StorageUnavailable("backup_damaged", path=str(path), reason=damage)
            orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
            if orphan is not None:
                raise StorageUnavailable("backup_damaged", path=str(path), reason=str(orphan))
            return _count_sqlite(connection)
    except sqlite3.Error as error:
        raise StorageUnavailable("backup_damaged", path=str(path), reason=str(error)) from error


def restore(backup: Path, place: str | Path, progress: Progress | None = None) -> Restored:
    """``backup`` into the fresh ``place`` (a path that does not exist yet, or the URL of an empty
    database), then compared row by row. StorageUnavailable('restore_target_exists')."""
    if not backup.is_file():
        raise NotFound("backup_not_found", path=str(backup))
    if backup.suffix == ".dump":
        return Restored(str(place), restore_postgres(backup, str(place)))
    target = Path(place)
    if target.exists():
        raise StorageUnavailable("restore_target_exists", path=str(target))
    check_backup(backup)
    file_safety.refuse_network_share(target)
    with storage_errors(str(target)):
        try:
            with (
                closing(_open_readonly(backup)) as source,
                closing(sqlite3.connect(target)) as copy,
            ):
                _copy_pages(source, copy, progress)
                copy.execute("PRAGMA journal_mode = WAL")
        except BaseException:
            target.unlink(missing_ok=True)
            raise
        file_safety.keep_private(target)
        with (
            closing(_open_readonly(backup)) as source,
            closing(_open_readonly(target)) as copy,
        ):
            return Restored(str(target), _count_sqlite(copy), compare(source, copy))


def compare(left: sqlite3.Connection, right: sqlite3.Connection) -> Difference | None:
    """The first difference between two file databases, table by table and row by row."""
    for table in _tables(left):
        columns = [row[1] for row in left.execute(f"PRAGMA table_info({table})")]
        order = ", ".join(str(place + 1) for place in range(len(columns)))
        query = f"SELECT * FROM {table} ORDER BY {order}"
        first, second = left.execute(query), right.execute(query)
        while True:
            mine, other = first.fetchmany(1000), second.fetchmany(1000)
            if mine == other:
                if not mine:
                    break
                continue
            for place, row in enumerate(mine):
                if place >= len(other) or row != other[place]:
                    return Difference(table, str(row[0]), "missing or different")
            return Difference(table, str(other[len(mine)][0]), "not in the backup")
    return None


def _copy_sqlite(engine: Engine, target: Path, progress: Progress | None) -> dict[str, int]:
    target.unlink(missing_ok=True)
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        with closing(sqlite3.connect(target)) as copy:
            _copy_pages(raw, copy, progress)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, no companions
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    return check_backup(target)


def _copy_pages(
    source: sqlite3.Connection, copy: sqlite3.Connection, progress: Progress | None
) -> None:
    def report(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    source.backup(copy, pages=_PAGES_PER_STEP, progress=report, sleep=0.005)


def _open_readonly(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=ro", uri=True)
    connection.create_function("grams", -1, lambda *_: "")
    return connection


def _tables(connection: sqlite3.Connection) -> list[str]:
    """Ordinary tables, the search index left out: it has no rows that could be read."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND name NOT LIKE '%\\_search%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "ORDER BY name"
    )
    return [row[0] for row in rows]


def _count_sqlite(connection: sqlite3.Connection) -> dict[str, int]:
    return {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in _tables(connection)
    }


__all__ = [
    "Backup",
    "Difference",
    "Restored",
    "back_up",
    "check_backup",
    "compare",
    "list_backups",
    "restore",
    "rotate",
]
