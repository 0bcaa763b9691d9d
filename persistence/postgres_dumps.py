"""Copies of a server database, made and read by the server's own programs."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Engine, inspect, text

from domain.errors import StorageUnavailable
from persistence.engine import connect_engine, is_empty
from persistence.tables import metadata

#: Where Debian puts the programs of each version of the server.
_SERVER_PROGRAMS = Path("/usr/lib/postgresql")


def dump_postgres(engine: Engine, target: Path) -> dict[str, int]:
    """Into ``target``; the rows by table."""
    tool = _tool("pg_dump")
    rows = count_postgres(engine)
    _run([tool, "--format=custom", f"--file={target}", *_address(engine)], engine)
    listed = _run([_tool("pg_restore"), "--list", str(target)], engine)
    missing = [name for name in rows if f" {name} " not in listed]
    if missing:
        raise StorageUnavailable("backup_damaged", path=str(target), reason=", ".join(missing))
    return rows


def restore_postgres(backup: Path, url: str) -> dict[str, int]:
    """Into the empty database at ``url``; the rows by table."""
    engine = connect_engine(url)
    try:
        with engine.connect() as connection:
            if not is_empty(connection):
                raise StorageUnavailable("restore_target_exists", path=url)
        _run(
            [
                _tool("pg_restore"),
                "--exit-on-error",
                "--single-transaction",
                "--no-owner",
                *_address(engine),
                str(backup),
            ],
            engine,
        )
        return count_postgres(engine)
    finally:
        engine.dispose()


def count_postgres(engine: Engine) -> dict[str, int]:
    """Rows of every table; an older database has fewer tables than the program knows."""
    present = set(inspect(engine).get_table_names())
    with engine.connect() as connection:
        return {
            name: int(connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one())
            for name in sorted({*metadata.tables, "alembic_version"} & present)
        }


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        newest = sorted(_SERVER_PROGRAMS.glob(f"*/bin/{name}"), reverse=True)
        found = str(newest[0]) if newest else None
    if found is None:
        raise StorageUnavailable("backup_tool_missing", tool=name)
    return found


def _address(engine: Engine) -> list[str]:
    url = engine.url
    parts = [f"--dbname={url.database}"]
    if url.host:
        parts.append(f"--host={url.host}")
    if url.port:
        parts.append(f"--port={url.port}")
    if url.username:
        parts.append(f"--username={url.username}")
    return [*parts, "--no-password"]


def _run(command: Sequence[str], engine: Engine) -> str:
    environment = dict(os.environ)
    if engine.url.password:  # never on the command line, where every user sees it
        environment["PGPASSWORD"] = str(engine.url.password)
    done = subprocess.run(
        list(command), env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise StorageUnavailable("backup_failed", reason=done.stderr.strip()[-500:])
    return done.stdout
