"""Imports that do not read every source again.

PySide looks at the source text of each module that is imported, to see whether it speaks of
``PySide6`` and might want other names for Qt's methods. The text is then kept in memory: some ten
thousand pages of libraries, a second of the start and sixty megabytes. Which modules speak to Qt is
known here without reading: those of the desktop.
"""

from __future__ import annotations

from importlib import import_module

_SPEAK_TO_QT = ("desktop", "qtawesome", "superqt", "pyqtgraph", "PySide6", "shiboken6", "__main__")


def spare_sources() -> bool:
    """Call before the desktop is imported. Returns whether this PySide could be told."""
    import PySide6.QtCore  # noqa: F401  (it brings what is changed here)

    try:
        features = import_module("shibokensupport.feature")
    except ImportError:
        return False
    if not hasattr(features, "_mod_uses_pyside"):
        return False
    vars(features)["_mod_uses_pyside"] = _speaks_to_qt
    return True


def _speaks_to_qt(module: object) -> bool:
    return str(getattr(module, "__name__", "")).partition(".")[0] in _SPEAK_TO_QT


__all__ = ["spare_sources"]
