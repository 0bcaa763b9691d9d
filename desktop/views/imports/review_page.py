"""The opened ledger: its sheets, what is recognised, what is wrong, and what an import would do."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.views.imports.tables import MappingTable, PreviewTable
from desktop.views.imports.words import KINDS, field_text, kind_text, problem_text
from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import missing_fields
from domain.ledgers.mapping import LedgerMapping
from domain.ports.imports import ImportChoice, OpenedFile, Preview

_ROLE = int(Qt.ItemDataRole.UserRole)


class ReviewPage(QWidget):
    """Signals:
    preview_requested(ImportChoice, place): the choice has changed.
    import_requested(ImportChoice)
    cancelled(): of the running import, or of looking at this file.
    """

    preview_requested = Signal(object, int)
    import_requested = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenedFile | None = None
        self._mapping: LedgerMapping | None = None
        self._preview: Preview | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._make_top())
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.currentChanged.connect(self._on_sheet)
        column.addWidget(self.tabs)
        column.addWidget(self._make_middle(), 1)
        column.addLayout(self._make_bottom())
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._ask)

    def _make_top(self) -> QHBoxLayout:
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.detail = QLabel()
        self.detail.setProperty("role", "muted")
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What it lists"))
        for kind in KINDS:
            self.kind.addItem(kind_text(kind.value), kind.value)
        self.kind.activated.connect(self._on_kind)
        label = QLabel(self.tr("It lists"))
        label.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.title)
        row.addWidget(self.detail, 1)
        row.addWidget(label)
        row.addWidget(self.kind)
        return row

    def _make_middle(self) -> QSplitter:
        self.preview = PreviewTable()
        self.mapping = MappingTable()
        self.mapping.field_chosen.connect(self._on_field)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Filter of problems"))
        self.filter.activated.connect(self._show_problems)
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("Problems"))
        self.problems.setWordWrap(True)
        self.problems.itemActivated.connect(self._on_problem)
        self.problems.itemClicked.connect(self._on_problem)
        side = QSplitter(Qt.Orientation.Vertical)
        side.addWidget(self.mapping)
        below = QWidget()
        inside = QVBoxLayout(below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.filter)
        inside.addWidget(self.problems, 1)
        side.addWidget(below)
        side.setSizes([360, 200])
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.addWidget(self.preview)
        middle.addWidget(side)
        middle.setSizes([640, 460])
        middle.setChildrenCollapsible(False)
        return middle

    def _make_bottom(self) -> QHBoxLayout:
        self.figures = QLabel()
        self.figures.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(True)
        self.progress.hide()
        self.back = QPushButton(self.tr("Cancel"))
        self.back.clicked.connect(self.cancelled)
        self.go = QPushButton(self.tr("Import"))
        self.go.setProperty("role", "primary")
        self.go.setEnabled(False)
        self.go.clicked.connect(self._on_import)
        row = QHBoxLayout()
        row.addWidget(self.figures, 1)
        row.addWidget(self.progress, 1)
        row.addWidget(self.back)
        row.addWidget(self.go)
        return row

    # --- what is shown ---------------------------------------------------------------------------
    def show_file(self, opened: OpenedFile) -> None:
        self._opened = opened
        self._mapping = None
        sheets = opened.inspection.sheets
        first = opened.proposed[0] if opened.proposed else 0
        self.title.setText(opened.path.name)
        facts = (opened.inspection.format, opened.inspection.encoding)
        self.detail.setText(" · ".join(fact for fact in facts if fact))
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for sheet in sheets:
            name = sheet.info.name or opened.path.stem
            self.tabs.addTab(f"{name}  {sheet.records:,}")
        self.tabs.setCurrentIndex(first)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(sheets) > 1)
        if sheets:
            self._guess_kind(first)
        self._later.start()

    def _guess_kind(self, place: int) -> None:
        assert self._opened is not None
        guessed = self._opened.inspection.sheets[place].kind.value
        # A list of parts is read as one of assets; nobody keeps parts apart.
        index = self.kind.findData(guessed)
        self.kind.setCurrentIndex(index if index >= 0 else self.kind.findData("assets"))

    def show_preview(self, preview: Preview) -> None:
        self._preview = preview
        self._mapping = preview.sheet.mapping
        self.preview.show_rows(preview.rows)
        self.mapping.show_mapping(preview.sheet.profiles, preview.sheet.mapping)
        missing = missing_fields(preview.sheet.mapping)
        counts = self.tr(
            "{read} rows: {created} new, {updated} changed, {unchanged} the same, {refused} refused"
        ).format(
            read=f"{preview.read:,}",
            created=f"{preview.created:,}",
            updated=f"{preview.updated:,}",
            unchanged=f"{preview.unchanged:,}",
            refused=f"{preview.refused:,}",
        )
        if missing:
            names = "、".join(field_text(preview.sheet.kind, name) for name in missing)
            counts = self.tr("Choose the column of: {fields}").format(fields=names)
        self.figures.setText(counts)
        self.go.setEnabled(not missing and preview.created + preview.updated > 0)
        self._fill_filter()
        self._show_problems()

    def _fill_filter(self) -> None:
        assert self._preview is not None
        counts = self._preview.problem_counts
        self.filter.clear()
        self.filter.addItem(self.tr("All problems ({n})").format(n=f"{sum(counts.values()):,}"), "")
        first = {problem.code: problem for problem in reversed(self._preview.problems)}
        for code, count in sorted(counts.items(), key=lambda item: -item[1]):
            if code in first:
                self.filter.addItem(f"{problem_text(first[code])} … ({count:,})", code)

    def _show_problems(self) -> None:
        assert self._preview is not None
        wanted = self.filter.currentData()
        self.problems.clear()
        for problem in self._preview.problems:
            if not wanted or problem.code == wanted:
                place = f"{problem.place}  " if problem.place else ""
                item = QListWidgetItem(f"{place}{problem_text(problem)}")
                item.setData(_ROLE, (problem.row, problem.column))
                self.problems.addItem(item)

    def show_problem(self, text: str) -> None:
        """Why there is nothing to import in what is chosen."""
        self.figures.setText(text)
        self.go.setEnabled(False)

    def set_running(self, running: bool) -> None:
        for widget in (self.go, self.kind, self.tabs, self.mapping):
            widget.setEnabled(not running)
        self.progress.setVisible(running)
        self.figures.setVisible(not running)
        self.progress.setRange(0, 0)

    def show_progress(self, done: int, total: int, text: str) -> None:
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)
        self.progress.setFormat(text)

    # --- what is done ----------------------------------------------------------------------------
    def choice(self) -> ImportChoice | None:
        if self._opened is None:
            return None
        place = self.tabs.currentIndex()
        proposed = self._opened.proposed
        sheets = proposed if place in proposed else (place,)
        kind = LedgerKind(self.kind.currentData())
        return ImportChoice(self._opened.path, kind, sheets, self._mapping)

    def _ask(self) -> None:
        choice = self.choice()
        if choice is not None:
            self.figures.setText(self.tr("Counting…"))
            self.go.setEnabled(False)
            self.preview_requested.emit(choice, self.tabs.currentIndex())

    def _on_kind(self) -> None:
        self._mapping = None
        self._ask()

    def _on_sheet(self, place: int) -> None:
        if self._opened is not None and place >= 0:
            self._mapping = None
            self._guess_kind(place)
            self._ask()

    def _on_field(self, column: int, title: str, name: str) -> None:
        if self._mapping is not None:
            self._mapping = self._mapping.with_field(column, title, name)
            self._later.start()

    def _on_problem(self, item: QListWidgetItem) -> None:
        row, column = item.data(_ROLE)
        self.preview.show_cell(row, column)

    def _on_import(self) -> None:
        choice = self.choice()
        if choice is not None:
            self.import_requested.emit(choice)
