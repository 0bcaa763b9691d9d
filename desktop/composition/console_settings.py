"""The settings of this console, with or without a window."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from desktop import paths
from desktop.settings import Settings

FILE = "console.ini"


def console_settings() -> Settings:
    """Read from a file beside the database, so that ``PAIDAN_HOME`` moves it too. Needs no
    application object; several may be open at once."""
    store = QSettings(str(paths.home() / FILE), QSettings.Format.IniFormat)
    return Settings(store)
