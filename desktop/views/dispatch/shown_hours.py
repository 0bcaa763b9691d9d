"""Which hours the timeline shows: from when, and how many of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.views.dispatch.time_scale import ZOOM_STEPS, TimeScale

#: The share of the span that lies behind when the hours follow the day; later than that they follow.
_PAST, _PAST_MOST = 0.25, 0.6
_DAY_MINUTES = 1440


class ShownHours:
    """Begins with a working day around ``now``."""

    def __init__(self, zone: ZoneInfo, now: datetime) -> None:
        self._zone = zone
        self._zoom = ZOOM_STEPS.index(600)
        self.starts_at = self.around(now)

    @property
    def span_minutes(self) -> int:
        return ZOOM_STEPS[self._zoom]

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.span_minutes)

    def scale(self, width: int) -> TimeScale:
        """The hours on ``width`` pixels."""
        return TimeScale(self.starts_at, self.span_minutes, width, self._zone)

    def set_span(self, minutes: int, now: datetime) -> None:
        """The nearest zoom step to ``minutes``. Hours around now stay around it."""
        has_now = self.starts_at <= now < self.ends_at
        self._zoom = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - minutes))
        if minutes < _DAY_MINUTES and has_now:
            self.starts_at = self.around(now)
        elif minutes >= _DAY_MINUTES:
            local = self.starts_at.astimezone(self._zone)
            self.starts_at = local.replace(hour=0, minute=0).astimezone(UTC)

    def zoom(self, step: int, fixed: datetime, share: float) -> None:
        """One step in (-1) or out (1); ``fixed`` stays at ``share`` of the width."""
        self._zoom = max(0, min(len(ZOOM_STEPS) - 1, self._zoom + step))
        self.starts_at = fixed - timedelta(minutes=self.span_minutes * share)

    def looked_at(self, now: datetime) -> datetime:
        """The moment whose day these hours are about: now, where it can be seen, else their middle.
        Of several days it is the first."""
        if self.span_minutes < _DAY_MINUTES and self.starts_at <= now < self.ends_at:
            return now
        return self.starts_at + timedelta(minutes=min(self.span_minutes, _DAY_MINUTES) / 2)

    def around(self, now: datetime) -> datetime:
        """08:00, or so that most of what is shown is yet to come when that is long ago."""
        local = now.astimezone(self._zone)
        start = local.replace(hour=8, minute=0, second=0, microsecond=0)
        span = timedelta(minutes=self.span_minutes)
        if not start <= local < start + _PAST_MOST * span:
            start = local - _PAST * span
            # On the hour, or on the half of it where an hour is much of what is shown.
            minute = 0 if span > timedelta(hours=4) else start.minute // 30 * 30
            start = start.replace(minute=minute, second=0, microsecond=0)
        if span >= timedelta(days=1):
            start = local.replace(hour=0, minute=0, second=0, microsecond=0)
        return start.astimezone(UTC)
