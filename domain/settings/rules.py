"""Limits and rules of the daily work."""

from __future__ import annotations

from domain.settings.setting import Setting
from domain.translate import QT_TRANSLATE_NOOP

RULES: tuple[Setting, ...] = (
    Setting(
        "parts.approval_minutes",
        "rules",
        QT_TRANSLATE_NOOP("Domain", "Requests for parts are decided within"),
        120,
        1,
        7 * 24 * 60,
        unit="min",
    ),
    Setting(
        "approval.limit_fen",
        "approval",
        QT_TRANSLATE_NOOP("Domain", "Costs up to this approve themselves"),
        50_000,
        0,
        100_000_000,
        unit="fen",
    ),
    Setting(
        "rules.vip_stopped_urgent",
        "rules",
        QT_TRANSLATE_NOOP("Domain", "VIP customer with stopped equipment becomes urgent"),
        True,
    ),
    Setting(
        "rules.silent_minutes",
        "rules",
        QT_TRANSLATE_NOOP("Domain", "A technician is out of contact after"),
        90,
        10,
        1440,
        unit="min",
    ),
    Setting(
        "calls.overdue_minutes",
        "rules",
        QT_TRANSLATE_NOOP("Domain", "An unanswered call is an alarm after"),
        10,
        1,
        1440,
        unit="min",
    ),
)
