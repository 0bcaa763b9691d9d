"""When Python looks for garbage, so that the window never waits for it.

A full collection walks every object there is, a tenth of a second and more of a running console, on
whatever thread it falls due; all others wait. Nearly all of those objects are modules, classes and
widgets that stay until the end, so after the start they are set aside and never walked again.
"""

from __future__ import annotations

import ctypes
import gc
import os
import threading

#: The youngest are looked at less often than usual: reading a ledger makes a million short-lived
#: objects, none of which is garbage by a cycle.
_THRESHOLDS = (5_000, 20, 20)


def hold_back() -> None:
    """No collections while the program starts: everything made there stays."""
    gc.disable()


def set_aside() -> None:
    """Collections again, but not of what is there now."""
    gc.freeze()
    gc.set_threshold(*_THRESHOLDS)
    gc.enable()
    give_back()


def give_back() -> threading.Thread | None:
    """What the C library keeps of memory that is free goes back to the system, on a thread of its
    own (returned); None where the C library has no such call. A report or an import leaves tens of
    megabytes behind that are not needed again for hours."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if os.name == "posix" else None
    if trim is None:
        return None
    thread = threading.Thread(target=trim, args=(0,), name="tidy", daemon=True)
    thread.start()
    return thread


__all__ = ["give_back", "hold_back", "set_aside"]
