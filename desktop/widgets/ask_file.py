"""Asks for a file, beginning where the last one was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.paths import file_name

_last: list[Path] = []


def file_to_open(parent: QWidget, title: str, kinds: str, begin: str = "") -> Path | None:
    """None when nothing was chosen. ``kinds`` as Qt writes them: ``Ledgers (*.xlsx *.csv)``."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, begin or str(_folder()), kinds)
    return _taken(chosen)


def file_to_save(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """None when nothing was chosen; ``name`` is proposed. Qt asks before it writes over a file."""
    chosen, _kind = QFileDialog.getSaveFileName(
        parent, title, str(_folder() / file_name(name)), kinds
    )
    return _taken(chosen)


def _folder() -> Path:
    """The program's own folder is no place for a clerk's files."""
    if _last and _last[0].is_dir():
        return _last[0]
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    found = Path(QStandardPaths.writableLocation(documents))
    return found if found.is_dir() else Path.home()


def _taken(chosen: str) -> Path | None:
    if not chosen:
        return None
    _last[:] = [Path(chosen).parent]
    return Path(chosen)
