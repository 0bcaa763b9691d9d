"""Words of a machine's logbook, context "Equipment"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.format import moment_text
from desktop.services import Session
from domain.assets.logbook import CountOutcome, EntryKind, LogbookEntry
from domain.assets.meters import MeterDoubt, MeterSlip

translate = QCoreApplication.translate


def entry_title(kind: EntryKind) -> str:
    return {
        EntryKind.ACCEPTED: translate("Equipment", "Acceptance"),
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


def doubt_words(doubt: MeterDoubt, session: Session) -> str:
    """Why a reading is probably a slip, and what to do if it is none."""
    text = {
        MeterSlip.LOWER: translate(
            "Equipment",
            "Lower than {value} read on {day}. If the meter was replaced, say so in the notes.",
        ),
        MeterSlip.HIGHER: translate(
            "Equipment", "Higher than {value} read after it, on {day}. Is the day right?"
        ),
        MeterSlip.FAR: translate(
            "Equipment",
            "Since {value} on {day} it would have run more than ten times as fast as before.",
        ),
    }[doubt.slip]
    value = f"{doubt.value:,.10g} {doubt.unit}".strip()
    return text.format(value=value, day=moment_text(doubt.read_at, session))
