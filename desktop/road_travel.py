"""Travel by road as the screens see it; done by a process of its own (composition)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from domain.dispatching.road_times import RoadTimes


class RoadStage(Enum):
    OFF = "off"
    PREPARING = "preparing"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class RoadState:
    """``path``: the extract the streets are read from. ``done`` of ``total`` junctions are prepared;
    of 0: streets are being read. ``bounds``: west, south, east, north in degrees. ``problem``: why it
    failed. ``is_silent``: the process that knows the ways is gone and being started again."""

    stage: RoadStage = RoadStage.OFF
    path: str = ""
    done: int = 0
    total: int = 0
    junctions: int = 0
    bounds: tuple[float, float, float, float] | None = None
    made_at: datetime | None = None
    key: str = ""
    problem: Exception | None = None
    is_silent: bool = False


class RoadTravel(QObject):
    """Signals:
    changed(): :attr:`state` is another.
    arrived(): ways asked for before are known now; :meth:`times` is another.
    """

    changed = Signal()
    arrived = Signal()

    @property
    def state(self) -> RoadState:
        raise NotImplementedError

    def times(self) -> RoadTimes | None:
        """None while it is off or not ready."""
        raise NotImplementedError

    def use(self, path: str) -> None:
        """Go by the streets of this .osm.pbf from now on; '' for straight lines."""
        raise NotImplementedError

    def again(self) -> None:
        """Try once more what failed or was called off."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Stop preparing."""
        raise NotImplementedError
