"""Phrases of the domain as text in the user's language and the company's time zone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from enum import Enum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.labels import label
from domain.dispatching.conflicts.loading import load_phrase
from domain.loads import Load
from domain.phrases import Phrase

#: The company's zone; set once by the composition root, because a phrase may be shown anywhere.
_zone = ZoneInfo("Asia/Shanghai")


def set_zone(zone: ZoneInfo) -> None:
    global _zone
    _zone = zone


def phrase_text(phrase: Phrase, context: str) -> str:
    """The translated template with its values filled in; instants of today show only the time."""
    template = QCoreApplication.translate(context, phrase.template)
    return template.format(**{key: shown(value, context) for key, value in phrase.params.items()})


def joined(phrases: Iterable[Phrase], context: str) -> str:
    return " · ".join(phrase_text(phrase, context) for phrase in phrases)


def load_text(load: Load) -> str:
    """``120 kg, 3 pieces``."""
    return phrase_text(load_phrase(load), "Reasons")


def shown(value: object, context: str = "") -> str:
    """One value inside a sentence; a phrase within a phrase is of the same ``context``."""
    if isinstance(value, Phrase):
        return phrase_text(value, context)
    if isinstance(value, Enum):
        return label(value)
    if isinstance(value, datetime):
        local = value.astimezone(_zone)
        today = datetime.now(UTC).astimezone(_zone).date()
        return f"{local:%H:%M}" if local.date() == today else f"{local:%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:.0f}" if value == round(value) else f"{value:.1f}"
    if isinstance(value, tuple | list | frozenset):
        return "、".join(shown(item, context) for item in value)
    return str(value)
