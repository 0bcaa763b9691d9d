"""A PostgreSQL server of the tests' own: started once a run, with a fresh database for each test."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

_USER = "paidan"


class PostgresServer:
    """A running server on the loopback address, with everything in one temporary folder."""

    def __init__(self, binaries: Path) -> None:
        self._binaries = binaries
        self._port = 0
        self._made = 0
        self._templates: set[str] = set()
        # The server refuses to run as root; the package has made a user for it, who may not
        # enter every temporary folder of root's.
        root = sys.platform != "win32" and os.geteuid() == 0
        self._as_user: dict[str, Any] = {}
        self._folder = Path(tempfile.mkdtemp(prefix="paidan-pg-", dir="/tmp" if root else None))
        if root:
            self._as_user = {"user": "postgres", "group": "postgres", "extra_groups": []}
            shutil.chown(self._folder, "postgres", "postgres")

    def start(self) -> None:
        """Makes the cluster and starts it; durability is given up for speed."""
        options = ["-U", _USER, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"]
        self._call("initdb", "-D", self._data, *options)
        for attempt in range(5):
            self._port = _free_port()
            settings = (
                f"-c listen_addresses=127.0.0.1 -p {self._port} -k {self._folder} -c fsync=off "
                "-c full_page_writes=off -c synchronous_commit=off -c max_connections=80 "
                "-c shared_buffers=64MB -c autovacuum=off"
            )
            try:
                self._call(
                    "pg_ctl", "start", "-w", "-D", self._data, "-l", self._log, "-o", settings
                )
            except RuntimeError:
                if attempt == 4:  # four ports taken by others in between are no coincidence
                    raise
            else:
                return

    def stop(self) -> None:
        """Stops the server and removes its folder."""
        try:
            self._call("pg_ctl", "stop", "-m", "immediate", "-D", self._data)
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)

    def url(self, database: str) -> str:
        """The SQLAlchemy URL of a database on this server."""
        return f"postgresql+psycopg://{_USER}@127.0.0.1:{self._port}/{database}"

    def create(self, template: str = "template0") -> str:
        """The name of a new database, a copy of ``template``."""
        self._made += 1
        name = f"test_{self._made}"
        self._run("create database {} template {}", name, template)
        return name

    def drop(self, database: str) -> None:
        """Removes a database even while someone is still connected to it."""
        self._run("drop database if exists {} with (force)", database)

    def template(self, name: str, fill: Callable[[str], None]) -> str:
        """``name``, made and filled by ``fill(url)`` the first time it is asked for.

        ``fill`` must close its connections: a database in use cannot be copied.
        """
        if name not in self._templates:
            self._run("create database {} template template0", name)
            fill(self.url(name))
            self._templates.add(name)
        return name

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    @property
    def _log(self) -> str:
        return str(self._folder / "server.log")

    def _run(self, statement: str, *names: str) -> None:
        import psycopg  # only where a test asks for the server
        from psycopg import sql

        address = f"host=127.0.0.1 port={self._port} user={_USER} dbname=postgres"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))

    def _call(self, program: str, *arguments: str) -> None:
        # Output goes to a file: the server inherits a pipe and would keep its reader waiting.
        with (self._folder / "output.txt").open("w+b") as output:
            done = subprocess.run(
                [str(self._binaries / program), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self._folder,
                check=False,
                **self._as_user,
            )
            output.seek(0)
            said = output.read().decode(errors="replace")
        if done.returncode != 0:
            log = Path(self._log)
            said += log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
            raise RuntimeError(f"{program} failed: {said}")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The server; tests that need it are skipped only where its programs are not installed."""
    binaries = _binaries()
    if binaries is None:
        pytest.skip("the PostgreSQL server programs are not installed")
    server = PostgresServer(binaries)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The URL of an empty database of this test's own."""
    database = postgres_server.create()
    yield postgres_server.url(database)
    postgres_server.drop(database)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks the tests that use the server, whichever fixture they come to it by."""
    for item in items:
        if "postgres_server" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.postgres)


def _binaries() -> Path | None:
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    return _newest(Path("/usr/lib/postgresql").glob("*/bin/initdb")) or _newest(
        Path("C:/Program Files/PostgreSQL").glob("*/bin/initdb.exe")
    )


def _newest(programs: Iterator[Path]) -> Path | None:
    folders: Sequence[Path] = [program.parent for program in programs]
    return max(folders, key=lambda folder: int(folder.parent.name), default=None)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
