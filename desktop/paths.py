"""Where this console keeps its files."""

from __future__ import annotations

import os
import re
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("Paidan", appauthor=False)
#: What no file may be called on Windows, or on any system.
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
_DEVICE = re.compile(
    r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])\s*(\.|$)", re.IGNORECASE
)
#: Of a file system's 255 octets some remain for what is put before or behind the name for a while.
_MOST_OCTETS = 200
_LONGEST_SUFFIX = 12


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


def file_name(text: str, otherwise: str = "file") -> str:
    """What a customer, an order or a kept file is called, as a name that every file system takes,
    alone or as part of one; ``otherwise`` where nothing is left."""
    whole = text.encode(errors="ignore").decode()  # half a character is none
    name = _FORBIDDEN.sub("_", whole).strip().rstrip(". ")
    if _DEVICE.match(name):
        name = f"_{name}"
    if len(name.encode()) > _MOST_OCTETS:
        suffix = Path(name).suffix if len(Path(name).suffix.encode()) <= _LONGEST_SUFFIX else ""
        room = _MOST_OCTETS - len(suffix.encode())
        name = name.encode()[:room].decode(errors="ignore").rstrip(". ") + suffix
    return name or otherwise
