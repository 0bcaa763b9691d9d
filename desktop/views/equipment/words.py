"""Words of rounds, logbooks and scans, context "Equipment"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.assets.categories import FieldKind
from domain.assets.rounds import RoundKind, RoundScan, ScanOutcome

translate = QCoreApplication.translate


def kind_title(kind: RoundKind) -> str:
    if kind is RoundKind.TAGGING:
        return translate("Equipment", "Label the plant")
    return translate("Equipment", "Stock-take")


def scan_words(scan: RoundScan, kind: RoundKind) -> tuple[str, str, str]:
    """(what it was, what to do now, tone) of one scan."""
    name = scan.name or scan.code
    if scan.outcome is ScanOutcome.FOUND:
        if kind is RoundKind.TAGGING:
            advice = translate("Equipment", "The tag is on its machine.")
        else:
            advice = translate("Equipment", "It is where it should be.")
        return f"✓ {name}", advice, "accent"
    if scan.outcome is ScanOutcome.CONFIRMED:
        text = translate("Equipment", "The maker's number agrees with the tag.")
        return f"✓✓ {name}", text, "accent"
    if scan.outcome is ScanOutcome.AGAIN:
        return f"= {name}", translate("Equipment", "It was scanned already."), "neutral"
    if scan.outcome is ScanOutcome.ELSEWHERE:
        if kind is RoundKind.TAGGING:
            advice = translate("Equipment", "This machine is not part of this round.")
        else:
            advice = translate(
                "Equipment", "It is not expected here; it is listed under “elsewhere”."
            )
        return f"! {name}", advice, "amber"
    if scan.outcome is ScanOutcome.MISMATCH:
        text = translate(
            "Equipment",
            "Wrong machine: the tag belongs to {other}, this is {name}. Take the tag off; it does "
            "not count.",
        )
        return f"✕ {name}", text.format(other=scan.other, name=name), "red"
    if scan.outcome is ScanOutcome.NOT_A_MACHINE:
        return f"? {scan.code}", translate("Equipment", "This is no tag of a machine."), "amber"
    text = translate("Equipment", "Nobody knows this code. It is kept in the log of scans.")
    return f"? {scan.code}", text, "amber"


def field_kind_title(kind: FieldKind) -> str:
    return {
        FieldKind.TEXT: translate("Equipment", "Text"),
        FieldKind.NUMBER: translate("Equipment", "Number"),
        FieldKind.DAY: translate("Equipment", "Date"),
        FieldKind.CHOICE: translate("Equipment", "Choice"),
    }[kind]


def context_title(context: str) -> str:
    """What a scan did."""
    return {
        "open": translate("Equipment", "Opened"),
        "report": translate("Equipment", "Fault report"),
        "close": translate("Equipment", "Slip came back"),
        "part": translate("Equipment", "Part of an order"),
        "filter": translate("Equipment", "Filter"),
        "arrival": translate("Equipment", "Machine on the board"),
        "round": translate("Equipment", "Round"),
        "patrol": translate("Equipment", "Patrol"),
    }.get(context, "")


def source_title(source: str) -> str:
    """By which way a scan came."""
    return {
        "keyboard": translate("Equipment", "Like a keyboard"),
        "scanner": translate("Equipment", "Serial line"),
    }.get(source, source)
