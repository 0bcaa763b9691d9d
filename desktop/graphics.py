"""How the windows and the map are drawn on a computer without a graphics card."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

_DEVICES = (Path("/dev/dri"), Path("/dev/nvidiactl"), Path("/dev/dxg"))
#: Qt draws by itself instead of through OpenGL, and so does the browser engine of the map.
_BY_PROCESSOR = {"QT_QUICK_BACKEND": "software", "QT_XCB_GL_INTEGRATION": "none"}


def spare_missing_gpu(environment: MutableMapping[str, str] = os.environ) -> bool:
    """Where no card is to be seen (a virtual machine, a thin client) leave OpenGL out: it would be
    imitated by the processor, at the price of some seventy megabytes and half a second of start.

    Must run before the application object is made. What the user has set stays. Returns whether the
    processor draws."""
    is_missing = False
    if sys.platform == "linux":
        is_missing = not any(device.exists() for device in _DEVICES)
    if is_missing:
        for name, value in _BY_PROCESSOR.items():
            environment.setdefault(name, value)
    return is_missing


__all__ = ["spare_missing_gpu"]
