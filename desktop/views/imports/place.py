"""The import place: begin, look, import, take back."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import advice_of, sentence_of
from desktop.format import moment_text
from desktop.jobs import JobContext, JobHandle
from desktop.services import Services
from desktop.views.imports.review_page import ReviewPage
from desktop.views.imports.start_page import StartPage
from desktop.views.imports.words import kind_text, problem_text
from desktop.widgets.ask_file import file_to_save
from domain.changes import ChangeSet
from domain.errors import UserError
from domain.ledgers.fields import LedgerKind
from domain.ports.imports import ImportChoice, OpenedFile, Outlook, Preview, UndoneImport
from domain.read_models import ImportBatch

_PASSWORD_CODES = ("ledger_password_needed", "ledger_password_wrong")


class ImportsPlace(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._running: JobHandle[ImportBatch] | None = None
        self._asked = 0
        self._file: tuple[Path, str] | None = None
        self._counting: JobHandle[Outlook] | None = None
        self._reading: JobHandle[OpenedFile] | None = None
        self._started = 0.0
        self.start = StartPage(services.session)
        self.review = ReviewPage(lambda at: moment_text(at, services.session))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.review)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.start.file_chosen.connect(self.open_file)
        self.start.undo_requested.connect(self._undo)
        self.start.resume_requested.connect(self._resume)
        self.start.export_requested.connect(self._export)
        self.start.template_requested.connect(self._save_template)
        self.review.preview_requested.connect(self._on_preview_requested)
        self.review.outlook_requested.connect(self._on_outlook_requested)
        self.review.reading_requested.connect(self._read_anew)
        self.review.import_requested.connect(self._import)
        self.review.cancelled.connect(self._on_cancelled)
        services.bus.changed.connect(self._on_changed)
        self.setFocusProxy(self.start.choose)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load_batches()

    def open_file(
        self, path: Path, password: str = "", encoding: str = "", separator: str = ""
    ) -> None:
        """Read and inspect ``path``, then show it."""
        self._file = (path, password)
        self.start.set_busy(self.tr("Reading {name}…").format(name=path.name))
        handle = self._services.imports.inspect(path, password or None, encoding, separator)
        self._reading = handle
        handle.told.connect(self._on_opened)
        handle.then(self._on_opened).catch(lambda error: self._on_refused(error, path))
        handle.finished.connect(lambda: self.start.set_busy(""))

    def _read_anew(self, encoding: str, separator: str) -> None:
        if self._file is not None:
            self.open_file(*self._file, encoding, separator)

    def _on_opened(self, opened: OpenedFile) -> None:
        self.review.set_running(False)
        self.review.show_file(opened)
        if self.stack.currentWidget() is not self.review:
            self.stack.setCurrentWidget(self.review)
            # Not on the first list: a turn of the wheel would change what the file is taken for.
            self.review.preview.setFocus()

    def _on_refused(self, error: Exception, path: Path) -> None:
        if isinstance(error, UserError) and error.code in _PASSWORD_CODES:
            self.start.ask_password(path, wrong=error.code == _PASSWORD_CODES[1])
        else:
            self.start.say(f"{path.name}: {_words(error)}")
            self.review.show_problem(_words(error))
            if not self.review.is_whole:
                self.stack.setCurrentWidget(self.start)

    def _on_preview_requested(self, choice: ImportChoice, place: int) -> None:
        self._asked += 1
        mine = self._asked

        self._stop_counting()

        def deliver(preview: Preview) -> None:
            if mine == self._asked:
                self.review.show_preview(preview)

        def refuse(error: Exception) -> None:
            if mine == self._asked:
                self.review.show_problem(_words(error))

        self._services.imports.preview(choice, place).then(deliver).catch(refuse)

    def _on_outlook_requested(self, choice: ImportChoice) -> None:
        """Every row is read: stopped as soon as something else is wanted."""
        self._stop_counting()
        handle = self._counting = self._services.imports.outlook(choice)

        def tell(done: int, total: int, _text: str) -> None:
            if handle is self._counting:
                self.review.show_counting(done, total)

        def deliver(found: Outlook) -> None:
            if handle is self._counting:
                self.review.show_outlook(found)

        def refuse(error: Exception) -> None:
            if handle is self._counting:
                self.review.show_problem(_words(error))

        handle.progressed.connect(tell)
        handle.then(deliver).catch(refuse)

    def _stop_counting(self) -> None:
        if self._counting is not None and not self._counting.done:
            self._counting.cancel()
        self._counting = None

    # --- importing -------------------------------------------------------------------------------
    def _import(self, choice: ImportChoice) -> None:
        self._stop_counting()
        self._follow(self._services.imports.run(choice))

    def _resume(self, batch_id: int) -> None:
        self._follow(self._services.imports.resume(batch_id))

    def _follow(self, handle: JobHandle[ImportBatch]) -> None:
        self._running = handle
        self._started = time.monotonic()
        self.review.set_running(True)
        handle.progressed.connect(self._on_progress)
        handle.then(self._on_imported).catch(lambda error: self.start.say(_words(error)))
        handle.cancelled.connect(
            lambda: self.start.say(
                self.tr("The import was stopped. Go on with it, or take back what was written.")
            )
        )
        handle.finished.connect(self._on_finished)

    def _on_progress(self, done: int, total: int, text: str) -> None:
        del text
        seconds = max(time.monotonic() - self._started, 0.1)
        speed = self.tr("Importing … {percent} % · {speed} rows/s").format(
            percent=done * 100 // max(total, 1), speed=f"{done / seconds:,.0f}"
        )
        self.review.show_progress(speed)

    def _on_imported(self, batch: ImportBatch) -> None:
        self._services.feedback.toast.emit(
            self.tr("{name}: {created} new, {updated} changed, {refused} refused").format(
                name=batch.file_name,
                created=f"{batch.created:,}",
                updated=f"{batch.updated:,}",
                refused=f"{batch.refused:,}",
            ),
            "good",
            "",
            0,
        )
        self.start.say("")

    def _on_finished(self) -> None:
        self._running = None
        self.review.set_running(False)
        self.stack.setCurrentWidget(self.start)
        self.start.table.setCurrentCell(-1, -1)
        self._load_batches(select_newest=True)

    def _on_cancelled(self) -> None:
        if self._running is not None:
            self._running.cancel()
        else:
            if self._reading is not None and not self._reading.done:
                self._reading.cancel()
            self._asked += 1
            self._stop_counting()
            self.stack.setCurrentWidget(self.start)

    # --- batches ---------------------------------------------------------------------------------
    def _load_batches(self, *, select_newest: bool = False) -> None:
        def show(batches: tuple[ImportBatch, ...]) -> None:
            self.start.show_batches(batches)
            if select_newest and batches:
                self.start.table.selectRow(0)

        def read(ctx: JobContext) -> tuple[ImportBatch, ...]:
            with ctx.queries() as queries:
                return queries.import_batches()

        self._services.jobs.read(read, key="import_batches").then(show)

    def _undo(self, batch_id: int) -> None:
        self.start.undo.setEnabled(False)
        handle = self._services.imports.undo(batch_id)
        handle.then(self._on_undone).catch(lambda error: self.start.say(_words(error)))
        handle.finished.connect(self._load_batches)

    def _on_undone(self, undone: UndoneImport) -> None:
        text = self.tr("Taken back: {removed} removed, {restored} as before").format(
            removed=f"{undone.removed:,}", restored=f"{undone.restored:,}"
        )
        self._services.feedback.toast.emit(text, "good", "", 0)
        kept = ""
        if undone.kept:
            kept = self.tr("Kept, because they were edited since or are needed: {titles}").format(
                titles="、".join(undone.kept_titles[:12])
                + (f" … ({undone.kept:,})" if undone.kept > 12 else "")
            )
        self.start.say(kept)

    def _export(self, batch_id: int) -> None:
        out = file_to_save(
            self,
            self.tr("Save refused rows"),
            self.tr("refused rows") + ".xlsx",
            self.tr("Workbook") + " (*.xlsx);;CSV (*.csv)",
        )
        if out is not None:
            handle = self._services.imports.export_refused(batch_id, out, problem_text)
            handle.then(
                lambda rows: self._services.feedback.status.emit(
                    self.tr("{n} rows saved").format(n=rows)
                )
            )

    def _save_template(self, kind: LedgerKind) -> None:
        sheet = kind_text(kind.value)
        out = file_to_save(
            self,
            self.tr("Save the template"),
            self.tr("{kind} template").format(kind=sheet) + ".xlsx",
            self.tr("Workbook") + " (*.xlsx)",
        )
        if out is not None:
            handle = self._services.imports.template(kind, sheet, out)
            handle.then(
                lambda _columns: self._services.feedback.status.emit(
                    self.tr("Saved: {path}").format(path=out)
                )
            )

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and (changes.everything or "import" in changes.topics):
            self._load_batches()


def _words(error: Exception) -> str:
    return " ".join(part for part in (sentence_of(error), advice_of(error)) if part)
