"""Which field each column of a ledger feeds, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidgetItem, QWidget

from desktop.theme.ink import colour
from desktop.views.imports.words import field_text
from desktop.widgets.plain_table import PlainTable
from domain.ledgers.cells import column_letter
from domain.ledgers.columns import ColumnProfile
from domain.ledgers.fields import FIELDS, OWN, ValueType
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.shapes import Shape

_FIELD, _SURE = 2, 3
#: What is less sure is worth a look.
_DOUBTFUL = 0.75
_ROW_HEIGHT = 34
#: Before the name of the field whose time of day a column holds.
_CLOCK = "clock:"


class MappingTable(PlainTable):
    """One line a column: its title, an example, the field it feeds, how sure that is. The last line
    is that of the titles of groups, where there are any.

    Signals:
        field_chosen(column, title, field name): '' leaves the column out.
        clock_chosen(column, field name): it holds the time of day of that field.
        section_chosen(field name): what the title of a group says of its records; '' nothing.
    """

    field_chosen = Signal(int, str, str)
    clock_chosen = Signal(int, str)
    section_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([""] * 4, parent, numbers=(_SURE,))
        self.set_titles(
            [self.tr("Column"), self.tr("Example"), self.tr("Goes to"), self.tr("Sure")]
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("Columns"))
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.setColumnWidth(_FIELD, 184)
        self.setColumnWidth(_SURE, 64)

    def show_mapping(
        self, profiles: Sequence[ColumnProfile], mapping: LedgerMapping, section: str = ""
    ) -> None:
        """``section``: the title of a group, '' where the sheet has none."""
        shown = [profile for profile in profiles if profile.title or profile.filled]
        sure = {item.column: item.confidence for item in mapping.columns}
        self.setRowCount(len(shown) + bool(section))
        for row, profile in enumerate(shown):
            title = (profile.title or column_letter(profile.index)).replace("\n", " ")
            example = profile.examples[0] if profile.examples else ""
            self._write(row, title, example, self._combo(profile, mapping))
            share = None if mapping.field_at(profile.index) == OWN else sure.get(profile.index)
            item = _cell("" if share is None else f"{share:.0%}")
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if share is not None and share < _DOUBTFUL:
                item.setForeground(QBrush(colour("amber")))
                item.setToolTip(self.tr("Not sure: please look whether this is right"))
            self.setItem(row, _SURE, item)
        if section:
            row = len(shown)
            self._write(row, self.tr("(titles of groups)"), section, self._section_combo(mapping))
            self.setItem(row, _SURE, _cell(""))

    def _write(self, row: int, title: str, example: str, combo: QComboBox) -> None:
        self.setItem(row, 0, _cell(title))
        self.setItem(row, 1, _cell(example))
        combo.setAccessibleName(title)
        combo.setProperty("role", "cell")
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCellWidget(row, _FIELD, combo)

    def _combo(self, profile: ColumnProfile, mapping: LedgerMapping) -> QComboBox:
        combo = QComboBox()
        combo.addItem(self.tr("(left out)"), "")
        for spec in FIELDS[mapping.kind]:
            combo.addItem(field_text(mapping.kind, spec.name), spec.name)
        clock = mapping.clock_at(profile.index)
        if clock or profile.type == Shape.TIME.value:
            for spec in FIELDS[mapping.kind]:
                if spec.type is ValueType.INSTANT and spec.name in mapping.fields:
                    text = self.tr("{field} (time)").format(
                        field=field_text(mapping.kind, spec.name)
                    )
                    combo.addItem(text, f"{_CLOCK}{spec.name}")
        chosen = f"{_CLOCK}{clock}" if clock else mapping.field_at(profile.index)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.activated.connect(lambda _index: self._on_chosen(profile, str(combo.currentData())))
        return combo

    def _on_chosen(self, profile: ColumnProfile, chosen: str) -> None:
        if chosen.startswith(_CLOCK):
            self.clock_chosen.emit(profile.index, chosen.removeprefix(_CLOCK))
        else:
            self.field_chosen.emit(profile.index, profile.title, chosen)

    def _section_combo(self, mapping: LedgerMapping) -> QComboBox:
        combo = QComboBox()
        combo.addItem(self.tr("(left out)"), "")
        taken = {item.field for item in mapping.columns}
        for spec in FIELDS[mapping.kind]:
            if spec.type is ValueType.TEXT and spec.name not in taken:
                combo.addItem(field_text(mapping.kind, spec.name), spec.name)
        combo.setCurrentIndex(max(0, combo.findData(mapping.section_field)))
        combo.activated.connect(
            lambda _index: self.section_chosen.emit(str(combo.currentData() or ""))
        )
        return combo


def _cell(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(text)
    return item
