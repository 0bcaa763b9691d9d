"""How a sheet is read, each with a way to say otherwise: encoding, separator, header, range, keys."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.views.imports.words import field_text
from domain.geo import Datum
from domain.ledgers.cells import column_index, column_letter
from domain.ledgers.fields import FIELDS
from domain.ledgers.keys import KEY_FIELDS
from domain.ledgers.mapping import LedgerMapping
from domain.ports.imports import CellRange

_ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16", "cp1252", "shift_jis")
_SEPARATORS = {",": ",", ";": ";", "\t": "Tab", "|": "|", "^": "^"}
_ROWS = re.compile(r"\s*(\d{1,7})\s*(?:[-–—,，]\s*(\d{1,7})\s*)?")
_RANGE = re.compile(r"\s*([A-Za-z]{1,3})?(\d{1,7})?\s*[:：]\s*([A-Za-z]{1,3})?(\d{1,7})?\s*")


class ReadingBar(QWidget):
    """Signals:
    encoding_chosen(encoding, separator): the file is to be read anew.
    header_chosen(rows): tuple of row numbers, () for none.
    range_chosen(CellRange | None)
    keys_chosen(field names): () lets the rows decide.
    datum_chosen(Datum): of the coordinates in the file.
    order_chosen(bool | None): whether dates say the day before the month; None: as the values say.
    proposal_wanted(): not as the last time.
    """

    encoding_chosen = Signal(str, str)
    header_chosen = Signal(object)
    range_chosen = Signal(object)
    keys_chosen = Signal(object)
    datum_chosen = Signal(object)
    order_chosen = Signal(object)
    proposal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = "0"
        self.encoding, self.separator = QComboBox(), QComboBox()
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.separator.setAccessibleName(self.tr("Separator"))
        for sign, text in _SEPARATORS.items():
            self.separator.addItem(text, sign)
        self.encoding.activated.connect(self._on_encoding)
        self.separator.activated.connect(self._on_encoding)
        self.header = _short(self.tr("Row numbers of the column titles, such as 3 or 3-4; 0: none"))
        self.header.editingFinished.connect(self._on_header)
        self.area = _short(self.tr("The part to read, such as A3:H500; empty: all"))
        self.area.setPlaceholderText(self.tr("all"))
        self.area.editingFinished.connect(self._on_range)
        self.keys = QPushButton()
        self.keys.setToolTip(self.tr("Which columns say that two rows are the same record"))
        self.menu = QMenu(self.keys)
        self.keys.setMenu(self.menu)
        self.datum = QComboBox()
        for datum, text in (
            (Datum.WGS84, self.tr("WGS-84 (GPS)")),
            (Datum.GCJ02, self.tr("GCJ-02 (Amap, Tencent)")),
            (Datum.BD09, self.tr("BD-09 (Baidu)")),
        ):
            self.datum.addItem(text, datum)
        self.datum.setToolTip(self.tr("A wrong choice puts every place about 500 m off."))
        self.datum.activated.connect(lambda: self.datum_chosen.emit(self.datum.currentData()))
        self.order = QComboBox()
        for order, text in (
            (None, self.tr("as the values say")),
            (False, self.tr("month/day")),
            (True, self.tr("day/month")),
        ):
            self.order.addItem(text, order)
        self.order.activated.connect(lambda: self.order_chosen.emit(self.order.currentData()))
        self._datum_widgets = (_label(self.tr("Coordinates")), self.datum)
        self._order_widgets = (_label(self.tr("Dates")), self.order)
        for label, combo in (self._datum_widgets, self._order_widgets):
            combo.setAccessibleName(label.text())
        self.again = QPushButton(self.tr("Propose anew"))
        self.again.setProperty("role", "link")
        self.again.clicked.connect(self.proposal_wanted)
        self.memory = _label("")
        self._text_widgets = (
            _label(self.tr("Encoding")),
            self.encoding,
            _label(self.tr("Separator")),
            self.separator,
        )
        layout = _line(
            *self._text_widgets,
            _label(self.tr("Title row")),
            self.header,
            _label(self.tr("Range")),
            self.area,
            _label(self.tr("Same record by")),
            self.keys,
        )
        self._more = QWidget()
        self._more.setLayout(
            _line(*self._datum_widgets, *self._order_widgets, self.memory, self.again)
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(layout)
        lines.addWidget(self._more)

    # --- what is shown ---------------------------------------------------------------------------
    def show_text(self, encoding: str, separator: str) -> None:
        """Of a text file; '' and '' for workbooks."""
        for widget in self._text_widgets:
            widget.setVisible(bool(separator))
        self.encoding.clear()
        for each in dict.fromkeys((encoding, *_ENCODINGS)):
            self.encoding.addItem(each.upper(), each)
        if separator and self.separator.findData(separator) < 0:
            self.separator.addItem(separator, separator)
        self.separator.setCurrentIndex(self.separator.findData(separator))

    def show_layout(self, header_rows: Sequence[int], area: CellRange | None) -> None:
        self._header = "-".join(str(row) for row in _ends(header_rows)) or "0"
        self.header.setText(self._header)
        self.area.setText("" if area is None else range_text(area))

    def show_memory(self, text: str) -> None:
        """Where the columns come from, when they were read so before; '' hides it."""
        self.memory.setText(text)
        self.memory.setVisible(bool(text))
        self.again.setVisible(bool(text))
        self._show_more()

    def show_values(self, mapping: LedgerMapping, *, ambiguous: bool) -> None:
        """What the values of ``mapping`` leave open: ``ambiguous`` dates, the datum of places."""
        placed = not mapping.fields.isdisjoint(("lat", "lon", "position"))
        for widget in self._datum_widgets:
            widget.setVisible(placed)
        self.datum.setCurrentIndex(max(0, self.datum.findData(mapping.datum)))
        for widget in self._order_widgets:
            widget.setVisible(ambiguous or mapping.day_first is not None)
        self.order.setCurrentIndex((None, False, True).index(mapping.day_first))
        self._show_more()

    def _show_more(self) -> None:
        """The second line is there only when it says something."""
        said = (self.datum, self.order, self.again)
        self._more.setVisible(any(not widget.isHidden() for widget in said))

    def show_keys(
        self, mapping: LedgerMapping, chosen: tuple[str, ...], used: tuple[str, ...]
    ) -> None:
        """``chosen`` () for those the rows suggest, which are ``used``."""
        self.menu.clear()
        automatic = self.menu.addAction(self.tr("Let the rows decide"))
        automatic.setCheckable(True)
        automatic.setChecked(not chosen)
        automatic.triggered.connect(lambda: self.keys_chosen.emit(()))
        self.menu.addSeparator()
        for spec in FIELDS[mapping.kind]:
            if spec.name not in KEY_FIELDS[mapping.kind] & mapping.fields:
                continue
            action = self.menu.addAction(field_text(mapping.kind, spec.name))
            action.setCheckable(True)
            action.setChecked(spec.name in chosen)
            action.setData(spec.name)
            action.triggered.connect(self._on_keys)
        names = chosen or used
        text = " + ".join(field_text(mapping.kind, name) for name in names)
        self.keys.setText(text or self.tr("nothing: every row is new"))

    # --- what is said ----------------------------------------------------------------------------
    def _on_encoding(self) -> None:
        encoding = str(self.encoding.currentData() or "")
        self.encoding_chosen.emit(encoding, str(self.separator.currentData() or ""))

    def _on_header(self) -> None:
        if not self.header.isModified():
            return
        self.header.setModified(False)
        match = _ROWS.fullmatch(self.header.text())
        if match is None:
            self.header.setText(self._header)
            return
        first, last = int(match[1]), int(match[2] or match[1])
        rows = range(min(first, last), min(max(first, last), min(first, last) + 4) + 1)
        self.header_chosen.emit(tuple(row for row in rows if row))

    def _on_range(self) -> None:
        if self.area.isModified():
            self.area.setModified(False)
            self.range_chosen.emit(range_of(self.area.text()))

    def _on_keys(self) -> None:
        names = [str(a.data()) for a in self.menu.actions() if a.data() and a.isChecked()]
        self.keys_chosen.emit(tuple(names))


def range_of(text: str) -> CellRange | None:
    """``A3:H500``; None for what is no range, or all."""
    match = _RANGE.fullmatch(text)
    if match is None:
        return None
    left, top, right, bottom = match.groups()
    everything = CellRange()
    found = CellRange(
        int(top) if top else 1,
        int(bottom) if bottom else 0,
        column_index(left) if left else 0,
        column_index(right) if right else everything.last_column,
    )
    return None if found == everything else found


def range_text(area: CellRange) -> str:
    """Inverse of :func:`range_of`."""
    right = "" if area.last_column == CellRange().last_column else column_letter(area.last_column)
    return f"{column_letter(area.first_column)}{area.first_row}:{right}{area.last_row or ''}"


def _ends(rows: Sequence[int]) -> Sequence[int]:
    return rows if len(rows) < 2 else (rows[0], rows[-1])


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def _short(hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setFixedWidth(86)
    field.setToolTip(hint)
    field.setAccessibleName(hint)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return field


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    return label
