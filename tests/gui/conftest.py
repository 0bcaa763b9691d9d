"""Tests with a real X server: focus, drags and grabs as on a desk.

Each process of the test run has a virtual screen of its own, so that two of them do not take the
focus from each other. ``PAIDAN_TEST_DISPLAY=1`` uses the display that is there, to look on.
"""

from __future__ import annotations

import os
import sys

import pytest

from tests.virtual_screen import VirtualScreen

_screen: VirtualScreen | None = None
_missing = ""

# Here and not in a fixture: Qt reads its platform once, when the first test of the run wants it.
if not sys.platform.startswith("linux"):
    _missing = "the virtual X screen needs Linux"
elif not (os.environ.get("PAIDAN_TEST_DISPLAY") and os.environ.get("DISPLAY")):
    _is_controller = (
        any(a.startswith("-n") for a in sys.argv) and "PYTEST_XDIST_WORKER" not in os.environ
    )
    if not _is_controller:
        try:
            _screen = VirtualScreen().start()
            os.environ["DISPLAY"] = _screen.display
        except RuntimeError as error:
            _missing = str(error)
if not _missing:
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    os.environ.pop("WAYLAND_DISPLAY", None)


def pytest_unconfigure() -> None:
    if _screen is not None:
        _screen.stop()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks everything here, and skips it where there can be no screen."""
    here = os.path.dirname(__file__)  # noqa: PTH120
    for item in items:
        if str(item.path).startswith(here):
            item.add_marker(pytest.mark.gui)
            if _missing:
                item.add_marker(pytest.mark.skip(reason=_missing))
