"""Token colours as QColor for whatever paints itself, made once per theme."""

from __future__ import annotations

import functools

from PySide6.QtGui import QColor

from desktop.theme import tokens

#: Tones of chips, pills and bars: (text, wash behind it) as token names.
TONES: dict[str, tuple[str, str]] = {
    "neutral": ("muted", "sub"),
    "plain": ("text", "sub"),
    "accent": ("accent", "accent_wash"),
    "good": ("accent", "accent_wash"),
    "red": ("red", "red_wash"),
    "amber": ("amber", "amber_wash"),
    "blue": ("blue", "blue_wash"),
}


@functools.lru_cache(maxsize=256)
def _colour(value: str) -> QColor:
    return QColor(value)


def colour(token: str) -> QColor:
    """The colour of ``token`` in the theme in force. Do not change it."""
    return _colour(getattr(tokens.current(), token))


def tone(name: str) -> tuple[QColor, QColor]:
    """(text, wash) of a tone; an unknown one is neutral."""
    strong, wash = TONES.get(name, TONES["neutral"])
    return colour(strong), colour(wash)


@functools.lru_cache(maxsize=256)
def _mixed(first: str, second: str, share: float) -> QColor:
    a, b = QColor(first), QColor(second)
    keep = 1 - share
    return QColor(
        round(a.red() * keep + b.red() * share),
        round(a.green() * keep + b.green() * share),
        round(a.blue() * keep + b.blue() * share),
    )


def mixed(first: str, second: str, share: float) -> QColor:
    """``share`` of the token ``second`` in the token ``first``."""
    now = tokens.current()
    return _mixed(getattr(now, first), getattr(now, second), share)
