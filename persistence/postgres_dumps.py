"""Copies of a server database, made and read by the server's own programs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Engine, inspect, text

from domain.errors import StorageUnavailable
from persistence.children import NO_CONSOLE
from persistence.engine import connect_engine, is_empty
from persistence.tables import metadata

#: Where Debian, and the installer for Windows, put the programs of each version of the server.
_SERVER_PROGRAMS = (
    Path("/usr/lib/postgresql"),
    *(
        Path(os.environ[name], "PostgreSQL")
        for name in ("ProgramFiles", "ProgramW6432")
        if os.environ.get(name)
    ),
)


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
    if found is not None:
        return found
    installed = [
        path
        for folder in _SERVER_PROGRAMS
        for path in (*folder.glob(f"*/bin/{name}"), *folder.glob(f"*/bin/{name}.exe"))
    ]
    if not installed:
        raise StorageUnavailable("backup_tool_missing", tool=name)
    return str(max(installed, key=_version_of))


def _version_of(tool: Path) -> tuple[int, ...]:
    """(16,) of …/16/bin/pg_dump: the newest reads every older server."""
    return tuple(int(part) for part in re.findall(r"\d+", tool.parent.parent.name))


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
    # Its messages in English: in other languages Windows' programs write a code page of their own.
    environment = {**os.environ, "LC_MESSAGES": "C"}
    if engine.url.password:  # never on the command line, where every user sees it
        environment["PGPASSWORD"] = str(engine.url.password)
    done = subprocess.run(
        list(command),
        env=environment,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        creationflags=NO_CONSOLE,
    )
    if done.returncode:
        raise StorageUnavailable("backup_failed", reason=done.stderr.strip()[-500:])
    return done.stdout
