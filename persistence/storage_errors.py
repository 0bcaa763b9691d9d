"""Failures of a database that a user can act on, told apart from our own mistakes.

Codes of :class:`StorageUnavailable`: 'database_locked', 'database_read_only', 'disk_full',
'disk_failed', 'database_damaged', 'cannot_open', 'database_unreachable', 'database_newer',
'database_older', 'not_our_database', 'network_share', 'folder_missing'.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from domain.errors import StorageUnavailable

_SQLITE_CODES = {
    "SQLITE_BUSY": "database_locked",
    "SQLITE_LOCKED": "database_locked",
    "SQLITE_READONLY": "database_read_only",
    "SQLITE_PERM": "database_read_only",
    "SQLITE_FULL": "disk_full",
    "SQLITE_CORRUPT": "database_damaged",
    "SQLITE_NOTADB": "not_our_database",
    "SQLITE_CANTOPEN": "cannot_open",
    "SQLITE_IOERR": "disk_failed",
}
_POSTGRES_CODES = {
    "53100": "disk_full",
    "25006": "database_read_only",
    "55P03": "database_locked",
    "40001": "database_locked",
    "40P01": "database_locked",
    "XX001": "database_damaged",
    "XX002": "database_damaged",
    "3D000": "cannot_open",
    "28P01": "cannot_open",
    "28000": "cannot_open",
    "42501": "database_read_only",
}
#: Below this an I/O error while writing is most likely a full disk.
_NEARLY_FULL_BYTES = 1_000_000


def storage_problem(error: BaseException, where: str = "") -> StorageUnavailable | None:
    """The user's error for a driver's ``error``, None when it is a mistake of the program."""
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, sqlite3.Error):
        return _sqlite_problem(cause, where)
    if type(cause).__module__.startswith("psycopg"):
        return _postgres_problem(cause, where)
    return None


def _sqlite_problem(error: sqlite3.Error, where: str) -> StorageUnavailable | None:
    name = getattr(error, "sqlite_errorname", "") or ""
    code = next((code for key, code in _SQLITE_CODES.items() if name.startswith(key)), None)
    if code is None and "cannot rollback" in str(error):
        return None
    if code == "disk_failed" and where and _free_bytes(where) < _NEARLY_FULL_BYTES:
        code = "disk_full"
    return StorageUnavailable(code, path=where, reason=str(error)) if code else None


def _postgres_problem(error: BaseException, where: str) -> StorageUnavailable | None:
    state = getattr(error, "sqlstate", None)
    if state is None:
        is_connection = type(error).__name__ in ("OperationalError", "ConnectionTimeout")
        code = "database_unreachable" if is_connection else None
    elif state.startswith(("08", "57P")):
        code = "database_unreachable"
    else:
        code = _POSTGRES_CODES.get(state)
    return StorageUnavailable(code, path=where, reason=str(error)) if code else None


def _free_bytes(where: str) -> int:
    try:
        return shutil.disk_usage(Path(where).parent).free
    except OSError:
        return _NEARLY_FULL_BYTES


@contextmanager
def storage_errors(where: str = "") -> Iterator[None]:
    """Turn what the drivers raise inside into :class:`StorageUnavailable`; let mistakes pass."""
    try:
        yield
    except StorageUnavailable:
        raise
    except Exception as error:
        problem = storage_problem(error, where)
        if problem is None:
            raise
        raise problem from error
