"""The three steps of tagging a plant: codes, print, scan. Each says how far it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.actions import equipment as actions
from desktop.errors import sentence_of
from desktop.format import count_text
from desktop.jobs import JobContext, JobHandle
from desktop.paths import folder
from desktop.services import Services, WaitingJob
from desktop.views.equipment.sheet_choice import SheetChoice
from desktop.views.equipment.step_card import StepCard
from domain import settings
from domain.assets.rounds import RoundCounts, RoundLine

translate = QCoreApplication.translate


class TagSteps(QWidget):
    """Signals:
    changed(): codes or prints came about; read the round anew.
    """

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._round_id = 0
        self._lines: Sequence[RoundLine] = ()
        self._chosen: Sequence[int] = ()
        self._printing: JobHandle[object] | None = None
        self._waiting: tuple[WaitingJob, ...] = ()
        self._letters = ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 10, 14, 4)
        outer.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.codes = StepCard(1, translate("Equipment", "Codes"))
        self.prints = StepCard(2, translate("Equipment", "Print and stick"))
        self.scans = StepCard(3, translate("Equipment", "Scan each on its machine"))
        for card in (self.codes, self.prints, self.scans):
            row.addWidget(card, 1)
        outer.addLayout(row)
        self.sheet = SheetChoice(services)
        self.sheet.hide()
        self.sheet.chosen.connect(self._print_sheet)
        outer.addWidget(self.sheet)
        self._build_codes()
        self._build_prints()
        self.scans.words.setText(
            translate(
                "Equipment",
                "Stand before the machine, scan its tag. Scanning the maker's number right after it "
                "checks that it is the right one.",
            )
        )

    def _build_codes(self) -> None:
        self.site = QLineEdit()
        self.site.setPlaceholderText(translate("Equipment", "Site letters"))
        self.site.setToolTip(translate("Equipment", "Empty: the letters of the company's settings"))
        self.category = QLineEdit()
        self.category.setPlaceholderText(translate("Equipment", "by category"))
        self.category.setToolTip(
            translate("Equipment", "Two to four letters; empty: those of each machine's category")
        )
        for field in (self.site, self.category):
            field.setMaxLength(4)
            field.setMinimumWidth(56)
            field.textEdited.connect(lambda _text: self._show_pattern())
        self.give = QPushButton(translate("Equipment", "Give codes"))
        self.give.clicked.connect(self._give)
        for widget in (self.site, self.category):
            self.codes.row.addWidget(widget, 1)
        self.codes.row.addWidget(self.give)
        self._show_pattern()

    def _build_prints(self) -> None:
        self.missing = self._menu_button(translate("Equipment", "Print missing"), missing=True)
        self.missing.setProperty("role", "primary")
        self.again = self._menu_button(
            translate("Equipment", "Print selected again"), missing=False
        )
        self.stop = QPushButton(translate("Equipment", "Stop"))
        self.stop.clicked.connect(self._stop)
        self.stop.hide()
        self.resume = QPushButton(translate("Equipment", "Go on printing"))
        self.resume.clicked.connect(self._resume)
        self.resume.hide()
        for button in (self.missing, self.again, self.resume, self.stop):
            self.prints.row.addWidget(button)
        self.prints.row.addStretch(1)

    def _menu_button(self, text: str, *, missing: bool) -> QPushButton:
        button = QPushButton(text)
        menu = QMenu(button)

        def fill() -> None:
            menu.clear()
            for printer in self._services.printing.printers():
                action = menu.addAction(printer)
                action.triggered.connect(lambda _=False, p=printer: self._print(p, missing))
            if not menu.isEmpty():
                menu.addSeparator()
            sheet = menu.addAction(translate("Equipment", "A4 sheet of labels …"))
            sheet.triggered.connect(lambda: self._ask_sheet(missing))

        menu.aboutToShow.connect(fill)
        button.setMenu(menu)
        return button

    # --- showing ----------------------------------------------------------------------------------
    def show_round(self, round_id: int, lines: Sequence[RoundLine], counts: RoundCounts) -> None:
        if round_id != self._round_id:
            self.sheet.hide()
            self._read_letters()
        self._round_id = round_id
        self._lines = [line for line in lines if line.expected]
        self.codes.show_progress(counts.coded, counts.expected)
        self.prints.show_progress(counts.printed, counts.expected)
        self.scans.show_progress(counts.found, counts.expected)
        self.give.setEnabled(counts.coded < counts.expected)
        for field in (self.site, self.category):
            field.setEnabled(counts.coded < counts.expected)
        self.missing.setEnabled(bool(self._unprinted()))
        if self._printing is None:
            self._look_for_waiting()
            self._say_print("")
        else:
            self.missing.setEnabled(False)

    def show_chosen(self, asset_ids: Sequence[int]) -> None:
        """What is selected in the list below."""
        known = {line.asset_id for line in self._lines if line.code}
        self._chosen = [each for each in asset_ids if each in known]
        self.again.setEnabled(bool(self._chosen))

    def _say_print(self, text: str) -> None:
        self.prints.words.setText(
            text
            or translate(
                "Equipment",
                "In the order one walks past the machines. Printing again keeps the number.",
            )
        )

    def _read_letters(self) -> None:
        """The letters of the company, for the pattern."""

        def read(ctx: JobContext) -> str:
            with ctx.queries() as queries:
                return settings.text(queries.setting, "assets.site_letters")

        def take(letters: str) -> None:
            self._letters = letters
            self._show_pattern()

        self._services.jobs.read(read, key="site letters").then(take)

    def _show_pattern(self) -> None:
        site = self.site.text().strip().upper() or self._letters
        category = self.category.text().strip().upper() or translate("Equipment", "category")
        text = translate("Equipment", "{site}-{category}-number-check character")
        self.codes.words.setText(text.format(site=site, category=category))

    # --- codes ------------------------------------------------------------------------------------
    def _give(self) -> None:
        without = [line.asset_id for line in self._lines if not line.code]
        handle = actions.give_codes(
            self._services,
            without,
            self.site.text().strip(),
            self.category.text().strip(),
            translate("Equipment", "Giving codes"),
        )
        self.give.setEnabled(False)
        handle.then(lambda _made: self.changed.emit())
        handle.catch(self._on_codes_refused)

    def _on_codes_refused(self, error: Exception) -> None:
        self.give.setEnabled(True)
        self.codes.words.setText(sentence_of(error))

    # --- printing ---------------------------------------------------------------------------------
    def _unprinted(self) -> list[int]:
        return [x.asset_id for x in self._lines if x.code and x.printed_at is None]

    def _wanted(self, *, missing: bool) -> list[int]:
        if missing:
            return self._unprinted()
        chosen = set(self._chosen)
        return [line.asset_id for line in self._lines if line.asset_id in chosen]

    def _print(self, printer: str, missing: bool) -> None:
        ids = self._wanted(missing=missing)
        if not ids:
            return
        profile = self._services.printing.profile(printer)
        size = profile.size if profile is not None else "60x40"
        self._follow(self._services.printing.print_tags(ids, printer, size, self._round_id))

    def _follow(self, handle: JobHandle[object]) -> None:
        self._printing = handle
        self.stop.show()
        self.resume.hide()
        self.missing.setEnabled(False)
        handle.progressed.connect(self._on_progress)
        handle.then(lambda _result: None)
        handle.catch(lambda error: self._say_print(sentence_of(error)))
        handle.finished.connect(self._on_printed)

    def _on_progress(self, done: int, total: int, text: str) -> None:
        plain = translate("Equipment", "Label {done} of {total}")
        self._say_print(text or plain.format(done=done, total=total))
        if text:  # it waits: the list says by now which labels are out
            self.changed.emit()

    def _on_printed(self) -> None:
        self._printing = None
        self.stop.hide()
        self.changed.emit()

    def _stop(self) -> None:
        if self._printing is not None:
            self._printing.cancel()

    def _look_for_waiting(self) -> None:
        """Jobs of this round that a crash or a person stopped."""

        def read(_ctx: JobContext) -> tuple[WaitingJob, ...]:
            return self._services.printing.waiting_jobs()

        self._services.jobs.read(read, key="waiting-labels").then(self._take_waiting)

    def _take_waiting(self, jobs: tuple[WaitingJob, ...]) -> None:
        self._waiting = jobs
        self.resume.setVisible(bool(jobs) and self._printing is None)
        if jobs:
            left = jobs[-1].labels - jobs[-1].printed
            text = translate("Equipment", "Go on printing ({count} left)")
            self.resume.setText(text.format(count=count_text(left)))

    def _resume(self) -> None:
        if self._waiting:
            self._follow(self._services.printing.resume_job(self._waiting[-1].name))

    def _ask_sheet(self, missing: bool) -> None:
        self.sheet.ask(self._wanted(missing=missing))

    def _print_sheet(self, ids: object, sheet: str, start: int, offset: object) -> None:
        session = self._services.session
        out = folder("labels") / f"{session.local(session.now()):%Y-%m-%d %H%M%S}.pdf"

        def show(_made: object) -> None:
            from desktop.views.preview.window import show_document

            show_document(self._services, out, translate("Equipment", "Sheet of labels"))
            self.changed.emit()

        handle = self._services.printing.tag_sheet(
            list(ids) if isinstance(ids, list) else [],
            sheet,
            start,
            out,
            offset if isinstance(offset, tuple) else (0.0, 0.0),
            self._round_id,
        )
        handle.then(show).catch(lambda error: self._say_print(sentence_of(error)))
