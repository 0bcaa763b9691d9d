"""Microsoft's C++ runtime, which numba needs on Windows and does not bring along.

A new Windows lacks it, but Qt's packages, which lie beside numba, carry a copy. Once that is loaded,
Windows gives it to whatever library asks for it.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

_LIBRARY = "msvcp140.dll"


def carried_beside(package: Path) -> Path | None:
    """The copy that another package in the folder of ``package`` carries."""
    return next(iter(sorted(package.parent.glob(f"*/{_LIBRARY}"))), None)


def provide() -> None:
    """Before numba is imported. Where there is no copy, numba says what is missing."""
    if sys.platform == "win32":
        _load()


if sys.platform == "win32":
    import ctypes

    def _load() -> None:
        try:
            ctypes.WinDLL(_LIBRARY)
        except OSError:
            numba = find_spec("numba")
            found = carried_beside(Path(numba.origin).parent) if numba and numba.origin else None
            if found is not None:
                ctypes.WinDLL(str(found))
