"""Trying again what another program is in the way of for a moment."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")
#: Together two seconds: scanners for viruses and indexes let go of a new file within one.
PAUSES_S = (0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.6)


def patiently(
    act: Callable[[], T],
    *,
    pauses_s: Sequence[float] = PAUSES_S,
    sleep: Callable[[float], object] = time.sleep,
) -> T:
    """What ``act`` returns; PermissionError only when it still says so after all pauses.

    On Windows a file cannot be renamed, replaced or removed while any program has it open, and
    whoever scans for viruses opens every new one.
    """
    for pause_s in pauses_s:
        try:
            return act()
        except PermissionError:
            sleep(pause_s)
    return act()
