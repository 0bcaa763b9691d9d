"""A chart whose figures are computed in the background, and only while somebody sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.numbers.plots import ChartCard

if TYPE_CHECKING:
    from desktop.views.numbers.figures import Numbers


class JobChart(ChartCard):
    """Subclasses say what to compute (:meth:`computation`), keep it (:meth:`keep`) and draw
    it."""

    def __init__(
        self, title: str, height: int, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, height, parent)
        self._services = services
        self._wanted = False

    def computation(self, numbers: Numbers) -> Callable[[JobContext], Any]:
        """What runs in the job, with the choices that stand on the screen now."""
        raise NotImplementedError

    def keep(self, found: Any) -> None:
        raise NotImplementedError

    def show_numbers(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self.want()

    def want(self) -> None:
        """Compute anew as soon as somebody can see it."""
        self._wanted = True
        self.changed()

    def ready(self) -> bool:
        if self._wanted and self.numbers is not None:
            self._wanted = False
            work = self.computation(self.numbers)
            self._services.jobs.read(work, key=f"chart {id(self)}").then(self._take)
            return False
        # What is on its way is drawn when it is here.
        return self.numbers is not None

    def _take(self, found: Any) -> None:
        self.keep(found)
        self.changed()
