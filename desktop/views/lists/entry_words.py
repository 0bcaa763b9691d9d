"""Words of a machine's logbook, context "Equipment"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.assets.logbook import CountOutcome, EntryKind, LogbookEntry

translate = QCoreApplication.translate


def entry_title(kind: EntryKind) -> str:
    return {
        EntryKind.ACCEPTED: translate("Equipment", "Accepted"),
        EntryKind.BOOKED_IN: translate("Equipment", "Booked in"),
        EntryKind.METER: translate("Equipment", "Meter reading"),
        EntryKind.DOWNTIME: translate("Equipment", "Standstill"),
        EntryKind.COST: translate("Equipment", "Cost"),
        EntryKind.FILE: translate("Equipment", "Document or photo"),
        EntryKind.RETIRED: translate("Equipment", "Retired"),
        EntryKind.COUNTED: translate("Equipment", "Counted in a stock-take"),
    }[kind]


def count_words(entry: LogbookEntry) -> str:
    """What a round of the stock-take found; '' for other lines."""
    return {
        CountOutcome.FOUND.value: translate("Equipment", "Found in its place"),
        CountOutcome.MISSING.value: translate("Equipment", "Missing"),
        CountOutcome.ELSEWHERE.value: translate("Equipment", "Found elsewhere"),
    }.get(entry.unit if entry.kind is EntryKind.COUNTED else "", "")
