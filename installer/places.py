"""Where things are, relative to the checkout."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")

_BIN = VENV / ("Scripts" if WINDOWS else "bin")


def tool(name: str) -> Path:
    """The program ``name`` of the environment; it need not exist."""
    return _BIN / (f"{name}.exe" if WINDOWS else name)


def python() -> Path:
    """The environment's interpreter."""
    return tool("python")


def site_packages() -> Path | None:
    """The folder with the installed packages, or None where there is none yet."""
    if WINDOWS:
        folder = VENV / "Lib" / "site-packages"
        return folder if folder.is_dir() else None
    return next((VENV / "lib").glob("python3.*/site-packages"), None)
