"""Where this console keeps its files."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("Paidan", appauthor=False)


def home() -> Path:
    """The data folder; ``PAIDAN_HOME`` moves it (tests, a portable copy on a stick)."""
    chosen = os.environ.get("PAIDAN_HOME")
    folder = Path(chosen) if chosen else Path(_DIRS.user_data_dir)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def default_database() -> str:
    """The console's own database: ``PAIDAN_DB`` (a URL or path) or a file in :func:`home`."""
    return os.environ.get("PAIDAN_DB") or str(home() / "paidan.db")


def demo_database() -> str:
    return str(home() / "demo.db")


def folder(name: str) -> Path:
    """A folder beside the database: 'backups', 'reports', 'labels', 'logs', 'cache'."""
    path = home() / name
    path.mkdir(parents=True, exist_ok=True)
    return path
