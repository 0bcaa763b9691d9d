"""Hours across: the mapping between instants and pixels of the timeline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

#: Width of what fits into the view, in minutes: from two hours to two weeks.
ZOOM_STEPS = (120, 240, 360, 600, 720, 1440, 2880, 4320, 10080, 20160)


@dataclass(frozen=True, slots=True)
class TimeScale:
    """``starts_at`` is at x = 0; ``minutes`` fit into ``width`` pixels."""

    starts_at: datetime
    minutes: int
    width: float
    zone: ZoneInfo

    def x(self, instant: datetime) -> float:
        return (instant - self.starts_at).total_seconds() / 60 * self.width / self.minutes

    def at(self, x: float) -> datetime:
        return self.starts_at + timedelta(minutes=x * self.minutes / max(self.width, 1))

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)

    def snapped(self, instant: datetime, minutes: int = 5) -> datetime:
        """The nearest multiple of ``minutes`` of the clock on the wall."""
        local = instant.astimezone(self.zone)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        steps = round((local - midnight).total_seconds() / 60 / minutes)
        return (midnight + timedelta(minutes=steps * minutes)).astimezone(UTC)

    def ticks(self) -> list[tuple[float, str, bool]]:
        """(x, text, is a day's start) every 30 minutes to a day, never closer than 46 pixels."""
        for step in (30, 60, 120, 180, 360, 720, 1440):
            if step * self.width / self.minutes >= 46:
                break
        first = self.starts_at.astimezone(self.zone)
        moment = first.replace(hour=0, minute=0, second=0, microsecond=0)
        ticks = []
        end = self.ends_at
        while moment <= end:
            if moment >= first:
                midnight = moment.hour == 0 and moment.minute == 0
                text = f"{moment:%m-%d}" if midnight else f"{moment:%H:%M}"
                ticks.append((self.x(moment), text, midnight))
            moment = (moment + timedelta(minutes=step)).replace(tzinfo=self.zone)
        return ticks
