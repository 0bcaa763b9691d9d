"""Reports that were issued by themselves: open them as they were, or hold them against today."""

from __future__ import annotations

from collections.abc import Sequence

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
from desktop.services import Services
from desktop.views.numbers.words import figure_text, words_of
from desktop.views.undelivered_bar import TOPIC, UndeliveredBar, reason_text
from domain.analytics.issuing import Drift, IssuedReport
from domain.changes import ChangeSet

_SIZE = QSize(760, 560)
_DIGEST = 12


class IssuedWindow(QWidget):
    """A window of its own, so that a figure on the screen can be looked at beside it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Issued reports"))
        self.resize(_SIZE)
        self._services = services
        self.reports: tuple[IssuedReport, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self.table = self._table(
            (
                self.tr("Period"),
                self.tr("Report"),
                self.tr("Issued"),
                self.tr("Console"),
                self.tr("Delivery"),
                self.tr("Digest"),
            )
        )
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.table.itemActivated.connect(self.open_report)
        column.addWidget(self.table, 3)
        self.undelivered = UndeliveredBar(services)
        column.addWidget(self.undelivered)
        row = QHBoxLayout()
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setProperty("role", "primary")
        self.open_button.clicked.connect(self.open_report)
        self.compare_button = QPushButton(self.tr("Compare with today's figures"))
        self.compare_button.clicked.connect(self.compare)
        row.addWidget(self.open_button)
        row.addWidget(self.compare_button)
        self.told = QLabel(self.tr("Reports are made by themselves as set in the settings."))
        self.told.setProperty("role", "small")
        self.told.setWordWrap(True)
        row.addWidget(self.told, 1)
        column.addLayout(row)
        self.drift = self._table((self.tr("Measure"), self.tr("In the report"), self.tr("Today")))
        self.drift.hide()
        column.addWidget(self.drift, 2)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        services.bus.changed.connect(self._on_changed)
        self._on_selected()

    def _on_changed(self, changes: ChangeSet) -> None:
        if TOPIC in changes.topics:
            self.load()

    def _table(self, heads: Sequence[str]) -> QTableWidget:
        table = QTableWidget(0, len(heads))
        table.setHorizontalHeaderLabels(list(heads))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setAccessibleName(" ".join(heads))
        return table

    def load(self) -> None:
        if self._services.reports is not None:
            self._services.reports.issued().then(self._show)

    def _show(self, reports: Sequence[IssuedReport]) -> None:
        self.reports = tuple(reports)
        self.undelivered.take(reports)
        local = self._services.session.local
        names = {
            "month": self.tr("Monthly report"),
            "week": self.tr("Weekly brief"),
            "quarter": self.tr("Review of use"),
        }
        _fill(
            self.table,
            [
                (
                    each.period,
                    names[each.kind],
                    f"{local(each.issued_at):%Y-%m-%d %H:%M}",
                    each.console,
                    self.tr("Not delivered") if each.undelivered else self.tr("As set"),
                    each.digest[:_DIGEST],
                )
                for each in self.reports
            ],
        )
        for row, each in enumerate(self.reports):
            delivery = self.table.item(row, 4)
            if delivery is not None:
                delivery.setToolTip("\n".join(map(reason_text, each.undelivered)))
            digest = self.table.item(row, 5)
            if digest is not None:
                digest.setToolTip(self.tr("SHA-256 {digest}").format(digest=each.digest))
        if self.reports:
            self.table.selectRow(0)
        else:
            self.told.setText(self.tr("None was issued yet: the first one follows the first week."))

    @property
    def chosen(self) -> IssuedReport | None:
        row = self.table.currentRow()
        return self.reports[row] if 0 <= row < len(self.reports) else None

    def _on_selected(self) -> None:
        for button in (self.open_button, self.compare_button):
            button.setEnabled(self.chosen is not None)
        self.drift.hide()

    def open_report(self) -> None:
        """The PDF as it was issued."""
        from desktop.views.preview.window import show_document

        report, services = self.chosen, self._services
        if report is None or services.reports is None:
            return
        out = paths.folder("reports") / f"{report.period}-{report.digest[:_DIGEST]}.pdf"
        title = f"{report.period} · {report.digest[:_DIGEST]}"
        services.reports.issued_file(report.id, out).then(
            lambda made: show_document(services, made, title, self)
        )

    def compare(self) -> None:
        """What the report would say if it were made today."""
        report = self.chosen
        if report is None or self._services.reports is None:
            return
        self.compare_button.setEnabled(False)
        self.told.setText(self.tr("The figures are being computed …"))
        handle = self._services.reports.drift(report.id)
        handle.then(lambda found: self._show_drift(report, found))
        handle.finished.connect(lambda: self.compare_button.setEnabled(True))

    def _show_drift(self, report: IssuedReport, found: Sequence[Drift]) -> None:
        words = words_of(self._services)
        if not found:
            self.drift.hide()
            text = self.tr("{period}: all {count} figures are the same today.")
            self.told.setText(text.format(period=report.period, count=len(report.figures)))
            return
        text = self.tr("{period}: {count} figures would be others today.")
        self.told.setText(text.format(period=report.period, count=len(found)))
        _fill(
            self.drift,
            [
                (
                    words.kpi(each.key),
                    figure_text(words, each.key, each.then),
                    figure_text(words, each.key, each.now),
                )
                for each in found
            ],
        )
        self.drift.show()


def _fill(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    table.setRowCount(len(rows))
    for place, row in enumerate(rows):
        for column, text in enumerate(row):
            table.setItem(place, column, QTableWidgetItem(text))
