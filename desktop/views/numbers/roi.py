"""What the system brings: what was entered on the left, what comes of it on the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop import paths
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.services import Services
from desktop.settings import LANGUAGE
from desktop.views.numbers.words import words_of
from desktop.views.settings.company_page import CompanyPage

if TYPE_CHECKING:
    from domain.analytics.roi import Roi

_SIZE = QSize(1400, 900)
_INPUTS = 640


class RoiWindow(QWidget):
    """``month``: the last of the months that are held against the baseline."""

    def __init__(self, services: Services, month: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Return on the system"))
        self.resize(_SIZE)
        self._services, self._month = services, month
        self.roi: Roi | None = None
        self.inputs = CompanyPage(
            services,
            self.tr("What nobody can measure"),
            self.tr("Everything else comes from the orders. Ctrl+Z takes a change back."),
            ("roi",),
        )
        self.inputs.setMinimumWidth(_INPUTS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.inputs, 2)
        column = QVBoxLayout()
        column.setContentsMargins(16, 20, 16, 16)
        column.setSpacing(10)
        head = QHBoxLayout()
        self.told = QLabel(self.tr("The figures are being computed …"))
        self.told.setProperty("role", "section")
        self.told.setWordWrap(True)
        head.addWidget(self.told, 1)
        self.sheet = QPushButton(self.tr("As a page (PDF)"))
        self.sheet.setProperty("role", "primary")
        self.sheet.clicked.connect(self.make_sheet)
        head.addWidget(self.sheet)
        column.addLayout(head)
        self.compared = _table(4)
        self.money = _table(2)
        column.addWidget(self.compared, 5)
        column.addWidget(self.money, 6)
        self.note = QLabel()
        self.note.setProperty("role", "small")
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        row.addLayout(column, 3)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._refresher = Refresher(services.bus, self, ("setting",), lambda _changes: self.load())

    def load(self) -> None:
        self.inputs.shown()
        reports, month = self._services.reports, self._month
        if reports is not None:
            handle = reports.roi(month.year, month.month)
            handle.catch(lambda error: self.told.setText(sentence_of(error)))
            handle.then(self.show_roi)

    def show_roi(self, roi: Roi) -> None:
        from exports.roi_words import comparison_rows, estimate_rows, saving_rows, spans_text

        self.roi = roi
        words = words_of(self._services)
        say = words.say
        self.told.setText(spans_text(roi, words))
        heads = (say("roi_compared"), say("roi_before"), say("roi_now"), say("col_change"))
        _fill(self.compared, heads, comparison_rows(roi, words))
        saved = saving_rows(roi, words)
        net = (say("roi_net"), words.money(roi.measured_fen - roi.cost_fen))
        rows = [*saved, *estimate_rows(roi, words), net]
        _fill(self.money, (say("roi_savings"), say("roi_amount")), rows)
        for place in (len(saved) - 1, len(rows) - 1):
            for column in range(2):
                item = self.money.item(place, column)
                if item is not None:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
        star = say("roi_star") if any(line.assumed for line in roi.lines) else ""
        self.note.setText(" ".join(part for part in (star, say("roi_note")) if part))

    def make_sheet(self) -> None:
        """The page, in the preview."""
        from desktop.views.preview.window import show_document

        services, month = self._services, self._month
        if services.reports is None:
            return
        name = self.tr("Return on the system {month}").format(month=f"{month:%Y-%m}")
        path = paths.folder("reports") / f"{name}.pdf"
        language = services.settings.get(LANGUAGE)
        self.sheet.setEnabled(False)
        handle = services.reports.roi_sheet(month.year, month.month, language, path)
        handle.then(lambda _roi: show_document(services, path, name, self))
        handle.finished.connect(lambda: self.sheet.setEnabled(True))


def _table(columns: int) -> QTableWidget:
    table = QTableWidget(0, columns)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    for column in range(columns):
        table.horizontalHeader().setSectionResizeMode(
            column,
            QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch,
        )
    table.horizontalHeader().setMinimumSectionSize(96)
    return table


def _fill(table: QTableWidget, heads: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
    table.setHorizontalHeaderLabels(list(heads))
    table.setAccessibleName(heads[0])
    table.setRowCount(len(rows))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for place, row in enumerate(rows):
        for column, text in enumerate(row):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(right)
            table.setItem(place, column, item)
    for column in range(1, len(heads)):
        head = table.horizontalHeaderItem(column)
        if head is not None:
            head.setTextAlignment(right)
    table.resizeRowsToContents()
