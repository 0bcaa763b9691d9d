"""The machines of a round as rows: what is shown of each, and which of them are wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desktop.format import count_text, moment_text
from desktop.services import Session
from desktop.widgets.lazy_model import Column
from desktop.widgets.tab_button import TabButton
from domain.assets.rounds import RoundCounts, RoundKind, RoundLine, RoundPage

translate = QCoreApplication.translate


class RoundColumns:
    """``is_open``: whether scans still come; what was not seen by the end is missing."""

    def __init__(self, kind: RoundKind, session: Session) -> None:
        self._kind = kind
        self._session = session
        self.is_open = True

    def all(self) -> tuple[Column, ...]:
        session = self._session

        def place(line: RoundLine) -> str:
            return " / ".join(x for x in (line.customer, line.site, line.location) if x)

        columns = [
            Column("ordinal", "#", lambda line: str(line.ordinal + 1), 48, right=True, muted=True),
            Column("state", translate("Equipment", "State"), self.state_of, 112, tone=self._tone_of),
            Column("code", translate("Equipment", "Code"), lambda line: line.code or "–", 130,
                   strong=True),
            Column("name", translate("Equipment", "Machine"), lambda line: line.name, 170),
            Column("model", translate("Equipment", "Model"), lambda line: line.model, 130),
            Column("place", translate("Equipment", "Where it stands"), place, 240),
            Column("serial", translate("Equipment", "Serial number"),
                   lambda line: line.serial_number, 130, muted=True),
        ]  # fmt: skip
        if self._kind is RoundKind.TAGGING:
            columns.append(
                Column("printed", translate("Equipment", "Printed"),
                       lambda line: moment_text(line.printed_at, session), 130)
            )  # fmt: skip
        else:
            columns.append(
                Column("seen_place", translate("Equipment", "Found at"),
                       lambda line: line.seen_place, 150)
            )  # fmt: skip
        columns += [
            Column("seen", translate("Equipment", "Scanned"),
                   lambda line: moment_text(line.seen_at, session), 130),
            Column("by", translate("Equipment", "Who"), lambda line: line.seen_by, 90),
        ]  # fmt: skip
        return tuple(columns)

    def state_of(self, line: RoundLine) -> str:
        if is_unknown(line):
            return translate("Equipment", "Unknown")
        if not line.expected:
            return translate("Equipment", "Elsewhere")
        if line.seen_at is not None:
            if self._kind is RoundKind.TAGGING:
                return translate("Equipment", "Tagged")
            return translate("Equipment", "Found")
        if self._kind is RoundKind.STOCK_TAKE:
            if self.is_open:
                return translate("Equipment", "Not yet seen")
            return translate("Equipment", "Missing")
        if not line.code:
            return translate("Equipment", "No code")
        if line.printed_at is None:
            return translate("Equipment", "To print")
        return translate("Equipment", "To scan")

    def _tone_of(self, line: RoundLine) -> str:
        if not line.expected:
            return "amber"
        if line.seen_at is not None:
            return "accent"
        return "neutral" if self.is_open else "red"


def unknown_lines(page: RoundPage) -> tuple[RoundLine, ...]:
    """Codes nobody knows as rows, with ids below zero."""
    return tuple(
        RoundLine(
            -number, number - 1, scan.code, "", "", "", "", "", "", expected=False,
            seen_at=scan.scanned_at, seen_by=scan.actor,
        )
        for number, scan in enumerate(page.unknown, start=1)
    )  # fmt: skip


def is_unknown(line: RoundLine) -> bool:
    """Whether the row is a code nobody knows, not a machine."""
    return line.asset_id < 0


class RoundFilter(QWidget):
    """All of a round, or a part of it, each with its number.

    Signals:
    changed()
    """

    changed = Signal()

    def __init__(self, kind: RoundKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 6)
        row.setSpacing(4)
        self._kind = kind
        self._group = QButtonGroup(self)
        self.buttons: dict[str, TabButton] = {}
        names = ["all", "missing", "found", "unknown"]
        if kind is RoundKind.STOCK_TAKE:
            names.insert(3, "elsewhere")
        for name in names:
            button = TabButton()
            button.clicked.connect(lambda _checked=False: self.changed.emit())
            self._group.addButton(button)
            self.buttons[name] = button
            row.addWidget(button)
        self.show_all()
        row.addStretch(1)

    def show_all(self) -> None:
        self.buttons["all"].setChecked(True)

    def show_counts(self, counts: RoundCounts) -> None:
        texts = {
            "all": (translate("Equipment", "All"), counts.expected + counts.elsewhere),
            "missing": (translate("Equipment", "To do"), counts.missing),
            "found": (translate("Equipment", "Done"), counts.found),
            "elsewhere": (translate("Equipment", "Elsewhere"), counts.elsewhere),
            "unknown": (translate("Equipment", "Unknown codes"), counts.unknown),
        }
        if self._kind is RoundKind.STOCK_TAKE:
            texts["missing"] = (translate("Equipment", "Missing"), counts.missing)
            texts["found"] = (translate("Equipment", "Found"), counts.found)
        for name, button in self.buttons.items():
            title, count = texts[name]
            button.setText(f"{title}  {count_text(count)}")

    def chosen_of(self, page: RoundPage) -> Sequence[RoundLine]:
        chosen = next(name for name, button in self.buttons.items() if button.isChecked())
        if chosen == "unknown":
            return unknown_lines(page)
        if chosen == "elsewhere":
            return [line for line in page.lines if not line.expected]
        if chosen == "all":
            return page.lines
        is_found = chosen == "found"
        return [
            line for line in page.lines if line.expected and (line.seen_at is not None) is is_found
        ]
