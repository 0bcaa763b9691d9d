"""The words of the domain in the user's language."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QCoreApplication

from domain.labels import label_of


def label(value: Enum) -> str:
    """The translated label of a status, priority, clock …"""
    return QCoreApplication.translate("Domain", label_of(value))


def listed(words: Iterable[str]) -> str:
    """One after the other, as the language puts things in a row."""
    return QCoreApplication.translate("Lists", ", ").join(words)
