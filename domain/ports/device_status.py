"""How a device is doing; apart from the rest, for the first picture of the window shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum


class DeviceState(Enum):
    """``ABSENT`` not plugged in, ``DEGRADED`` works with a fault worth showing, ``FAILED`` a person
    must act (wrong PIN, no permission)."""

    ABSENT = "absent"
    CONNECTING = "connecting"
    READY = "ready"
    BUSY = "busy"
    DEGRADED = "degraded"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """``detail_code`` names a sentence for the user, '' when there is nothing to say."""

    state: DeviceState
    detail_code: str = ""
    params: Mapping[str, object] = field(default_factory=dict)
    changed_at: datetime | None = None

    @property
    def is_usable(self) -> bool:
        return self.state in (DeviceState.READY, DeviceState.BUSY, DeviceState.DEGRADED)
