"""Calls in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.format import phone_text
from domain.calls.call import CallGroup

translate = QCoreApplication.translate


def number_words(number: str) -> str:
    """The number in groups, or that it was withheld."""
    return phone_text(number) if number else translate("Calls", "withheld")


def group_name(group: CallGroup) -> str:
    """Who it is; '' for nobody known."""
    row = group.newest
    if row.technician_name:
        return translate("Calls", "Technician {name}").format(name=row.technician_name)
    return f"{row.who} · VIP{row.vip_level}" if row.vip_level else row.who
