"""Makes reports of a month or week, says where they lie, and shows those that were issued."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop import paths
from desktop.jobs import JobHandle
from desktop.services import Services
from desktop.settings import LANGUAGE
from desktop.widgets.icon_button import IconButton
from desktop.widgets.open_file import open_file
from domain.analytics.periods import previous_month, quarter_of

_MONTHS = 24


class ReportBar(QWidget):
    """A month, two buttons and a menu, and a line with the last file made."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.made: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.month = QComboBox()
        self.month.setAccessibleName(self.tr("Month of the report"))
        today = services.session.local(services.session.now()).date()
        day = today.replace(day=1)
        for _ in range(_MONTHS):
            self.month.addItem(f"{day:%Y-%m}", day)
            day = previous_month(day)
        # Reports are written about the month that is over.
        self.month.setCurrentIndex(1)
        row.addWidget(self.month)
        self.report = QPushButton(self.tr("Monthly report (PDF)"))
        self.workbook = QPushButton(self.tr("Workbook"))
        self.report.clicked.connect(lambda: self.make("pdf"))
        self.workbook.clicked.connect(lambda: self.make("xlsx"))
        row.addWidget(self.report)
        row.addWidget(self.workbook)
        self.more = IconButton("dots-three-vertical", self.tr("More reports"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for title, act in (
            (self.tr("Performance statements"), self.make_statements),
            (self.tr("Weekly brief"), self.make_brief),
            (self.tr("Return on the system"), self.show_roi),
            (self.tr("Review of use"), self.make_usage),
            (self.tr("Issued reports"), self.show_issued),
        ):
            menu.addAction(title).triggered.connect(lambda _=False, a=act: a())
        self.more.setMenu(menu)
        row.addWidget(self.more)
        column.addLayout(row)
        self.where = QLabel()
        self.where.setProperty("role", "small")
        self.where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.where.linkActivated.connect(self._on_link)
        self.where.hide()

    def make(self, kind: str) -> None:
        """``kind``: 'pdf' or 'xlsx'. The file opens when it is there."""
        month: date = self.month.currentData()
        language = self._services.settings.get(LANGUAGE)
        name = self.tr("Monthly report {month}").format(month=f"{month:%Y-%m}")
        path = paths.folder("reports") / f"{name}.{kind}"
        pdf, workbook = (path, None) if kind == "pdf" else (None, path)
        printing = self._services.printing
        handle = printing.monthly_report(month.year, month.month, language, pdf, workbook)
        self._follow(handle, path)

    def make_statements(self) -> None:
        """A page for every technician about the chosen month."""
        reports = self._services.reports
        month: date = self.month.currentData()
        name = self.tr("Performance statements {month}").format(month=f"{month:%Y-%m}")
        path = paths.folder("reports") / f"{name}.pdf"
        if reports is not None:
            language = self._services.settings.get(LANGUAGE)
            self._follow(reports.statements(month.year, month.month, language, path), path)

    def make_brief(self) -> None:
        """One page about the last week that is over."""
        reports, session = self._services.reports, self._services.session
        day = session.local(session.now()).date() - timedelta(days=7)
        year, week, _ = day.isocalendar()
        name = self.tr("Weekly brief {week}").format(week=f"{year}-W{week:02d}")
        path = paths.folder("reports") / f"{name}.pdf"
        if reports is not None:
            language = self._services.settings.get(LANGUAGE)
            self._follow(reports.weekly_brief(day, language, path), path)

    def make_usage(self) -> None:
        """One page about the quarter of the chosen month: what was used, and what wants changing."""
        reports = self._services.reports
        month: date = self.month.currentData()
        quarter = f"{month.year}-Q{quarter_of(month)}"
        name = self.tr("Review of use {quarter}").format(quarter=quarter)
        path = paths.folder("reports") / f"{name}.pdf"
        if reports is not None:
            language = self._services.settings.get(LANGUAGE)
            self._follow(reports.usage_sheet(month, language, path), path)

    def show_issued(self) -> None:
        """What was issued by itself, in a window of its own."""
        from desktop.views.numbers.issued import IssuedWindow

        window = IssuedWindow(self._services, self.window())
        window.show()
        window.load()

    def show_roi(self) -> None:
        """The months up to the chosen one against the baseline, in a window of its own."""
        from desktop.views.numbers.roi import RoiWindow

        window = RoiWindow(self._services, self.month.currentData(), self.window())
        window.show()
        window.load()

    def _follow(self, handle: JobHandle[object], path: Path) -> None:
        for button in (self.report, self.workbook, self.more):
            button.setEnabled(False)
        self._say(self.tr("Being made: {name}").format(name=path.name))
        handle.succeeded.connect(lambda _result: self._on_made(path))
        handle.failed.connect(lambda _error: self._say(""))
        handle.cancelled.connect(lambda: self._say(""))
        handle.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        for button in (self.report, self.workbook, self.more):
            button.setEnabled(True)

    def _on_made(self, path: Path) -> None:
        self.made = path
        link = f'<a href="file">{path}</a>'
        self._say(self.tr("Saved as {path}").format(path=link))
        self._show(path)

    def _show(self, path: Path) -> None:
        if path.suffix != ".pdf":
            open_file(path)
            return
        from desktop.views.preview.window import show_document

        show_document(self._services, path, path.stem, self)

    def _say(self, text: str) -> None:
        self.where.setText(text)
        self.where.setVisible(bool(text))

    def _on_link(self, _link: str) -> None:
        if self.made is not None:
            self._show(self.made)
