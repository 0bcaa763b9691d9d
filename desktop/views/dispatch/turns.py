"""Work on a view in several turns of the event loop, so that a key is never waited for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

Step = Callable[[], object]


class Turns(QObject):
    """Does one step a turn, and lets keys, clicks and paints in between. As long as ``view`` does
    not show there is nobody to wait: everything is done at once."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._steps: deque[Step] = deque()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    def take(self, steps: Iterable[Step]) -> None:
        """Do these; what was left of the former ones is out of date."""
        self._steps = deque(steps)
        if self._view.isVisible():
            self._turn.start()
        else:
            while self._steps:
                self._steps.popleft()()

    def _on_turn(self) -> None:
        if self._steps:
            self._steps.popleft()()
        if not self._steps:
            self._turn.stop()
