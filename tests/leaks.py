"""No test may leave a thread, a running timer or an open window behind for the next one."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Iterator

import pytest

_PATIENCE_SECONDS = 3.0
_LAST_TICK_SECONDS = 0.5


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails the test that leaves something running. It is set up first, so it looks last."""
    threads = set(threading.enumerate())
    uses_qt = "qapp" in request.fixturenames
    timers = _active_timers() if uses_qt else set()
    yield
    left = [f"thread {thread.name}" for thread in _still_running(threads)]
    if uses_qt:
        left += _left_in_qt(timers)
    if left:
        pytest.fail(f"left behind: {', '.join(left)}", pytrace=False)


def _still_running(before: set[threading.Thread]) -> list[threading.Thread]:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    running = [t for t in threading.enumerate() if t not in before and _counts(t)]
    for thread in running:
        thread.join(max(0.0, deadline - time.monotonic()))
    return [thread for thread in running if thread.is_alive()]


def _counts(thread: threading.Thread) -> bool:
    # A dummy stands for a thread of Qt or of a library that called Python once and never says when
    # it ends; those of the test runner's own workers come and go.
    foreign = isinstance(thread, threading._DummyThread)
    return not foreign and not thread.name.startswith(("execnet", "pytest_timeout"))


def _active_timers() -> set[int]:
    import shiboken6
    from PySide6.QtCore import QTimer

    return {
        id(found)
        for found in gc.get_objects()
        if type(found) is QTimer and shiboken6.isValid(found) and found.isActive()
    }


def _left_in_qt(timers_before: set[int]) -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool

    def settle() -> list[str]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return [
            *_open_windows(),
            *(_describe(i) for i in _active_timers() - timers_before),
        ]

    pool = QThreadPool.globalInstance()
    left = [] if pool.waitForDone(int(_PATIENCE_SECONDS * 1000)) else ["work in the thread pool"]
    if not settle():
        return left
    gc.collect()  # what only a cycle of references kept alive is no leak
    # Nor is a timer that was about to run out once and does so.
    deadline = time.monotonic() + _LAST_TICK_SECONDS
    while settle() and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    return left + settle()


def _open_windows() -> list[str]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None:
        return []
    return [
        f"window {type(window).__name__}"
        for window in widgets.QApplication.topLevelWidgets()
        if window.isVisible()
    ]


def _describe(identity: int) -> str:
    from PySide6.QtCore import QTimer

    for found in gc.get_objects():
        if type(found) is QTimer and id(found) == identity:
            return f"timer of {type(found.parent()).__name__} every {found.interval()} ms"
    return "timer"
