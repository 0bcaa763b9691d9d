"""The day planner as the screens see it; done by a process of its own (composition)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from domain.dispatching.planning.request import PlanRequest


class PlanRun(QObject):
    """One search.

    Signals:
        progressed(seconds, value): the best plan so far; a lower value is better.
        succeeded(PlanProposal): also after :meth:`stop`, with the best so far.
        failed(Exception)
        ended(): after either, and when it was stopped before there was any plan.
    """

    progressed = Signal(float, float)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def stop(self) -> None:
        """Enough: the best plan so far is the answer."""
        raise NotImplementedError


class DayPlanning(Protocol):
    """Proposes plans of the live board."""

    def warm(self) -> None:
        """Somebody will ask soon."""

    def propose(self, request: PlanRequest) -> PlanRun:
        """The board is read now; one run at a time."""

    def close(self) -> None: ...
