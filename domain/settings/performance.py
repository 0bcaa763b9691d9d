"""What the wall shows, and what the performance score weighs."""

from __future__ import annotations

from domain.settings.setting import Setting
from domain.translate import QT_TRANSLATE_NOOP

PERFORMANCE: tuple[Setting, ...] = (
    Setting(
        "wall.open_board",
        "wall",
        QT_TRANSLATE_NOOP("Domain", "Show everybody's day: done, in time, rating"),
        True,
    ),
    Setting(
        "score.on_time",
        "score",
        QT_TRANSLATE_NOOP("Domain", "Weight of work on time"),
        40,
        0,
        100,
        unit="%",
    ),
    Setting(
        "score.satisfaction",
        "score",
        QT_TRANSLATE_NOOP("Domain", "Weight of satisfaction"),
        30,
        0,
        100,
        unit="%",
    ),
    Setting(
        "score.volume",
        "score",
        QT_TRANSLATE_NOOP("Domain", "Weight of volume"),
        30,
        0,
        100,
        unit="%",
    ),
)
