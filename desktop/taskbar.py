"""What the task bar of Windows takes this program for."""

from __future__ import annotations

import sys


def introduce() -> None:
    """Before the first window: it would be taken for Python, with Python's icon, among all that
    runs in Python."""
    if sys.platform == "win32":
        import ctypes

        ctypes.WinDLL("shell32").SetCurrentProcessExplicitAppUserModelID("Paidan.Console")
