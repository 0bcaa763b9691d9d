"""Processes of our own: their pipes, what they leave behind, and what bounds them on Windows."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from persistence.postgres_dumps import _tool
from persistence.processes import is_running
from persistence.spreadsheets.folders import new_folder
from persistence.spreadsheets.limits import BasicLimits, ExtendedLimits

_CHILD = """
import os, sys
from persistence.child_pipes import own_pipes
source, target = own_pipes()
print("chatter of a library")
target.write(source.readline() + b"nothing else: %r" % os.read(0, 10))
target.close()
"""


def test_only_the_child_itself_finds_its_pipes() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CHILD], input=b"asked\n", capture_output=True, check=True
    )
    assert done.stdout == b"asked\nnothing else: b''"
    assert done.stderr.strip() == b"chatter of a library"


def test_rows_of_a_process_that_is_gone_are_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert is_running(os.getpid())
    assert not is_running(ended.pid)
    left = tmp_path / f"paidan-ledger-{ended.pid}-abc"
    left.mkdir()
    (left / "rows").write_bytes(b"a customer's name")
    other = tmp_path / "paidan-ledger-of somebody"
    other.mkdir()
    first, second = new_folder(), new_folder()
    assert sorted(tmp_path.iterdir()) == sorted([first, second, other])


def test_limits_lie_where_windows_looks_for_them() -> None:
    if ctypes.sizeof(ctypes.c_void_p) != 8:
        pytest.skip("the numbers are those of 64 bits")
    assert (ctypes.sizeof(BasicLimits), ctypes.sizeof(ExtendedLimits)) == (64, 144)
    assert BasicLimits.LimitFlags.offset == 16
    assert ExtendedLimits.ProcessMemoryLimit.offset == 112


def test_the_newest_programs_of_the_server_are_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for version in ("9.6", "16", "17"):
        (tmp_path / version / "bin").mkdir(parents=True)
        (tmp_path / version / "bin" / "pg_dump.exe").touch()
    monkeypatch.setattr("persistence.postgres_dumps.shutil.which", lambda _name: None)
    monkeypatch.setattr("persistence.postgres_dumps._SERVER_PROGRAMS", (tmp_path,))
    assert _tool("pg_dump") == str(tmp_path / "17" / "bin" / "pg_dump.exe")
