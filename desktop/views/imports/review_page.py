"""The opened ledger: its sheets, what is recognised, what is wrong, and what an import would do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.views.imports.decisions import Decisions
from desktop.views.imports.found_tabs import FoundTabs
from desktop.views.imports.mapping_table import MappingTable
from desktop.views.imports.reading_bar import ReadingBar
from desktop.views.imports.review_bars import ReviewFoot, ReviewHead
from desktop.views.imports.sheet_tabs import SheetTabs
from desktop.views.imports.tables import PreviewTable
from desktop.views.imports.words import field_text
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.problems import RowProblem
from domain.ledgers.rows import RowKind
from domain.ledgers.sheet_problems import missing_fields
from domain.ports.imports import (
    CellRange,
    ImportChoice,
    OpenedFile,
    Outlook,
    Preview,
    Twin,
)


class ReviewPage(QWidget):
    """Signals:
    preview_requested(ImportChoice, place): the choice has changed.
    outlook_requested(ImportChoice): the preview stands; what would an import do?
    import_requested(ImportChoice)
    reading_requested(encoding, separator): the file is to be read anew.
    cancelled(): of the running import, or of looking at this file.
    """

    preview_requested = Signal(object, int)
    outlook_requested = Signal(object)
    import_requested = Signal(object)
    reading_requested = Signal(str, str)
    cancelled = Signal()

    def __init__(
        self,
        when: Callable[[datetime], str] = lambda at: at.date().isoformat(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._when = when
        self._opened: OpenedFile | None = None
        self._outlook: Outlook | None = None
        self._counted = False
        self._said = Decisions()
        self._shown: LedgerMapping | None = None
        self._place = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self.head = ReviewHead()
        self.head.kind_chosen.connect(self._on_kind)
        column.addWidget(self.head)
        self.reading = ReadingBar()
        self.reading.encoding_chosen.connect(self.reading_requested)
        self.reading.header_chosen.connect(self._on_header)
        self.reading.range_chosen.connect(self._on_range)
        self.reading.keys_chosen.connect(self._on_keys)
        self.reading.datum_chosen.connect(lambda datum: self._remap(datum=datum))
        self.reading.order_chosen.connect(lambda order: self._remap(day_first=order))
        self.reading.proposal_wanted.connect(self._on_proposal_wanted)
        column.addWidget(self.reading)
        self.tabs = SheetTabs()
        self.tabs.currentChanged.connect(self._on_sheet)
        self.tabs.together_chosen.connect(self._on_together)
        column.addWidget(self.tabs)
        column.addWidget(self._make_middle(), 1)
        self.foot = ReviewFoot()
        self.figures, self.go = self.foot.figures, self.foot.go
        self.foot.cancelled.connect(self.cancelled)
        self.foot.import_chosen.connect(self._on_import)
        column.addWidget(self.foot)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._ask)

    def _make_middle(self) -> QSplitter:
        self.preview = PreviewTable()
        self.preview.fixed.connect(self._on_cell_fixed)
        self.preview.header_wanted.connect(self._on_header)
        self.preview.kind_wanted.connect(self._on_row_kind)
        self.mapping = MappingTable()
        self.mapping.field_chosen.connect(self._on_field)
        self.mapping.clock_chosen.connect(self._on_clock)
        self.mapping.section_chosen.connect(lambda name: self._remap(section_field=name))
        self.found = FoundTabs()
        self.problems, self.twins = self.found.problems, self.found.twins
        self.problems.place_chosen.connect(self._on_place)
        self.problems.fixed.connect(self._on_problem_fixed)
        self.problems.kind_wanted.connect(self._on_problem_kind)
        self.twins.merging_changed.connect(self._on_merging)
        side = QSplitter(Qt.Orientation.Vertical)
        side.addWidget(self.mapping)
        side.addWidget(self.found)
        side.setSizes([330, 260])
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.addWidget(self.preview)
        middle.addWidget(side)
        middle.setSizes([620, 500])
        middle.setChildrenCollapsible(False)
        return middle

    # --- what is shown ---------------------------------------------------------------------------
    def show_file(self, opened: OpenedFile) -> None:
        self._opened, self._outlook, self._said = opened, None, Decisions()
        inspection = opened.inspection
        self.head.show_file(opened.path.name, inspection)
        self.reading.show_text(inspection.encoding, inspection.separator)
        self.tabs.show_file(opened)
        if inspection.sheets:
            self._begin_sheet(self.tabs.currentIndex())
        self._place = self.tabs.currentIndex()
        self._mark_tabs()
        self._set_enabled(opened.whole)
        self._change()

    def _begin_sheet(self, place: int) -> None:
        assert self._opened is not None
        sheet = self._opened.inspection.sheets[place]
        known = self._opened.remembered.get(place) if self._said.as_before else None
        self._said.mapping = known.mapping if known else None
        self._said.keys = known.keys if known else ()
        text = ""
        if known is not None:
            text = self.tr("Columns as on {date}").format(date=self._when(known.used_at))
        self.reading.show_memory(text)
        self.head.show_kind(known.mapping.kind if known else sheet.kind)

    def show_preview(self, preview: Preview) -> None:
        self._counted = False
        sheet, said = preview.sheet, self._said
        self._shown = sheet.mapping
        self.preview.show_rows(preview.rows, sheet.info.merged)
        sections = (text for _, kind, text in sheet.skipped if kind is RowKind.SECTION)
        self.mapping.show_mapping(sheet.profiles, sheet.mapping, next(sections, ""))
        self._mark_tabs()
        decision = said.about(self.tabs.currentIndex())
        self.reading.show_layout(sheet.layout.header_rows, decision.area)
        said.keys = tuple(name for name in said.keys if name in sheet.mapping.fields)
        used = self._outlook.keys if self._outlook else sheet.keys
        self.reading.show_keys(sheet.mapping, said.keys, used)
        ambiguous = any(each.code == "date_order_ambiguous" for each in sheet.problems)
        self.reading.show_values(sheet.mapping, ambiguous=ambiguous)
        if not self.is_whole:
            self.figures.setText(self.tr("These are the first rows; the rest is being read …"))
            return
        missing = missing_fields(preview.sheet.mapping)
        if missing:
            names = "、".join(field_text(preview.sheet.kind, name) for name in missing)
            self.figures.setText(self.tr("Choose the column of: {fields}").format(fields=names))
            self._show_found((), {}, ())
        else:
            self.foot.show_counting()
            choice = self.choice()
            if choice is not None:
                self.outlook_requested.emit(choice)
        # What would come of it may be counted for a while; nobody has to wait for that.
        self.go.setEnabled(not missing and preview.sheet.records > 0)

    @property
    def is_counted(self) -> bool:
        """Whether what is shown is what the present choice would do."""
        return self._counted

    @property
    def is_whole(self) -> bool:
        """Whether more than the beginning of the file is shown."""
        return self._opened is None or self._opened.whole

    def show_counting(self, done: int, total: int) -> None:
        self.foot.show_counted(done, total)

    def show_outlook(self, outlook: Outlook) -> None:
        self._outlook, self._counted = outlook, True
        self.foot.show_outlook(outlook)
        if self._shown is not None:
            self.reading.show_keys(self._shown, self._said.keys, outlook.keys)
        self._show_found(outlook.problems, outlook.problem_counts, outlook.twins)

    def _show_found(
        self, problems: Sequence[RowProblem], counts: Mapping[str, int], twins: Sequence[Twin]
    ) -> None:
        self.found.show_found(self.head.kind, problems, counts, twins, self._said.merged)

    def show_problem(self, text: str) -> None:
        """Why there is nothing to import in what is chosen."""
        self.figures.setText(text)
        self.go.setEnabled(False)

    def set_running(self, running: bool) -> None:
        self._set_enabled(not running)
        if running:
            self.show_progress(self.tr("Importing …"))

    def _set_enabled(self, enabled: bool) -> None:
        for widget in (
            self.go,
            self.head.choice,
            self.tabs,
            self.mapping,
            self.reading,
            self.found,
        ):
            widget.setEnabled(enabled)
        self.preview.set_fixable(enabled)

    def show_progress(self, text: str) -> None:
        """The bar and the way to stop are the window's, at the lower right."""
        self.figures.setText(text)

    # --- what is done ----------------------------------------------------------------------------
    def choice(self) -> ImportChoice | None:
        if self._opened is None:
            return None
        return self._said.choice(self._opened, self.head.kind, self.tabs.currentIndex())

    def _change(self) -> None:
        """The choice is another one; several changes in a row are looked at once."""
        self._counted = False
        self._later.start()

    def _ask(self) -> None:
        choice = self.choice()
        if choice is not None:
            self._counted = False
            self.foot.show_counting()
            self.go.setEnabled(False)
            self.preview_requested.emit(choice, self.tabs.currentIndex())

    def _on_kind(self) -> None:
        said, self._outlook = self._said, None
        said.mapping, said.keys, said.merged = None, (), {}
        self.reading.show_memory("")
        self._ask()

    def _on_sheet(self, place: int) -> None:
        if self._opened is None or place < 0:
            return
        # What was decided about the columns holds for all sheets that are read together.
        if place not in self._said.places(self._opened, self._place):
            self._outlook, self._said.merged = None, {}
            self._begin_sheet(place)
        self._place = place
        self._ask()

    def _on_together(self, places: tuple[int, ...]) -> None:
        self._said.together = places
        self._outlook, self._said.merged = None, {}
        if self.tabs.currentIndex() in places:
            self._change()
        else:
            self.tabs.setCurrentIndex(places[0])

    def _mark_tabs(self) -> None:
        if self._opened is not None:
            read = self._said.places(self._opened, self.tabs.currentIndex())
            self.tabs.mark(self._said.group(self._opened), read)

    def _on_proposal_wanted(self) -> None:
        self._said.as_before = False
        self._begin_sheet(self.tabs.currentIndex())
        self._ask()

    def _on_field(self, column: int, title: str, name: str) -> None:
        if self._shown is not None:
            self._said.set_field(self._shown, column, title, name)
            self._on_remapped()

    def _on_clock(self, column: int, name: str) -> None:
        if self._shown is not None:
            self._said.mapping = self._shown.with_clock(column, name)
            self._on_remapped()

    def _remap(self, **changes: Any) -> None:
        if self._shown is not None:
            self._said.mapping = replace(self._shown, **changes)
            self._on_remapped()

    def _on_remapped(self) -> None:
        self._shown = self._said.mapping
        self._change()

    def _on_keys(self, keys: tuple[str, ...]) -> None:
        self._said.keys = keys
        self._change()

    def _on_header(self, rows: tuple[int, ...]) -> None:
        self._said.set_header(self.tabs.currentIndex(), tuple(rows))
        self._change()

    def _on_range(self, area: CellRange | None) -> None:
        self._said.set_range(self.tabs.currentIndex(), area)
        self._change()

    def _on_row_kind(self, row: int, kind: RowKind) -> None:
        self._said.set_row_kind(self.tabs.currentIndex(), row, kind)
        self._change()

    def _on_problem_kind(self, sheet: str, row: int, kind: RowKind) -> None:
        self._said.set_row_kind(self._place_of(sheet), row, kind)
        self._change()

    def _on_cell_fixed(self, row: int, column: int, text: str) -> None:
        self._said.fixes[self.tabs.currentIndex(), row, column] = text
        self._change()

    def _on_problem_fixed(self, sheet: str, row: int, column: int, text: str) -> None:
        self._said.fixes[self._place_of(sheet), row, column] = text
        self._change()

    def _on_merging(self, twin: Twin, merge: bool) -> None:
        self._said.merge(twin, one=merge)
        self._change()

    def _on_place(self, sheet: str, row: int, column: int | None) -> None:
        if self._place_of(sheet) == self.tabs.currentIndex():
            self.preview.show_cell(row, column)

    def _place_of(self, sheet: str) -> int:
        assert self._opened is not None
        names = [each.info.name for each in self._opened.inspection.sheets]
        return names.index(sheet) if sheet in names else self.tabs.currentIndex()

    def _on_import(self) -> None:
        choice = self.choice()
        if choice is not None:
            self.import_requested.emit(choice)
