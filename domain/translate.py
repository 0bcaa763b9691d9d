"""Marks source strings for the translators without knowing Qt."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - lupdate reads this name
    """Return ``text`` unchanged; ``lupdate`` finds the call and files it under ``context``."""
    return text
