"""When Python looks for garbage, so that the window never waits for it.

A full collection walks every object there is, a tenth of a second and more of a running console, on
whatever thread it falls due; all others wait. Nearly all of those objects are modules, classes and
widgets that stay until the end, so after the start they are set aside and never walked again.
"""

from __future__ import annotations

import gc

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


__all__ = ["hold_back", "set_aside"]
