"""The pages below the equipment, told without loading them: the palette finds them too."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

#: English titles, context "Equipment", by the name of the page.
TABS = {
    "ledger": QT_TRANSLATE_NOOP("Equipment", "Machines"),
    "parts": QT_TRANSLATE_NOOP("Equipment", "Parts"),
    "replenish": QT_TRANSLATE_NOOP("Equipment", "Replenish"),
    "packs": QT_TRANSLATE_NOOP("Equipment", "Packs"),
    "patrols": QT_TRANSLATE_NOOP("Equipment", "Patrols"),
    "send_ins": QT_TRANSLATE_NOOP("Equipment", "Sent in"),
    "trace": QT_TRANSLATE_NOOP("Equipment", "Trace back"),
    "tagging": QT_TRANSLATE_NOOP("Equipment", "Label the plant"),
    "stock_take": QT_TRANSLATE_NOOP("Equipment", "Stock-take"),
    "kinds": QT_TRANSLATE_NOOP("Equipment", "Kinds and fields"),
    "labels": QT_TRANSLATE_NOOP("Equipment", "Design of labels"),
    "printers": QT_TRANSLATE_NOOP("Equipment", "Label printers"),
    "scans": QT_TRANSLATE_NOOP("Equipment", "Log of scans"),
}


def icon_of(name: str) -> str:
    """The icon beside a page in the palette."""
    return "barcode" if name == "scans" else "briefcase"
