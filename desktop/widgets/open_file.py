"""Shows a file the program made with whatever the desktop opens such files with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """False when the desktop knows no program for it; the file is there all the same."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
