"""Where an import begins: drop a file or choose one; below, the imports there have been."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.format import moment_text
from desktop.services import Session
from desktop.views.imports.words import KINDS, kind_text, state_text
from desktop.widgets.ask_file import file_to_open
from desktop.widgets.empty_words import empty_words
from desktop.widgets.icon_button import IconLabel
from desktop.widgets.plain_table import PlainTable
from desktop.widgets.problem_label import ProblemLabel
from domain.read_models import ImportBatch

_RESUMABLE = frozenset({"staged", "applying", "interrupted"})
#: Of what was never applied nothing is left but its line in the list.
_UNDOABLE = frozenset({"staging", "staged", "applied", "applying", "interrupted", "undoing"})


class StartPage(QWidget):
    """Signals:
    file_chosen(Path, password): '' without a password.
    undo_requested(batch id), resume_requested(batch id), export_requested(batch id)
    template_requested(LedgerKind): an empty ledger to be filled in.
    """

    file_chosen = Signal(object, str)
    undo_requested = Signal(int)
    resume_requested = Signal(int)
    export_requested = Signal(int)
    template_requested = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._locked: Path | None = None
        self._batches: Sequence[ImportBatch] = ()
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._make_drop_zone())
        column.addWidget(self._make_password())
        self.message = ProblemLabel()
        column.addWidget(self.message)
        title = QLabel(self.tr("Imports so far"))
        title.setProperty("role", "section")
        column.addWidget(title)
        self.table = self._make_table()
        self._nothing = empty_words(
            self.table, self.tr("Nothing was imported yet. What is imported can be undone here.")
        )
        column.addWidget(self.table, 1)
        column.addLayout(self._make_buttons())
        self._on_selected()

    def _make_drop_zone(self) -> QWidget:
        zone = QWidget()
        zone.setProperty("role", "sub")
        zone.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(zone)
        inside.setContentsMargins(16, 20, 16, 20)
        inside.setSpacing(6)
        middle = Qt.AlignmentFlag.AlignHCenter
        inside.addWidget(IconLabel("file-arrow-down", size=36), 0, middle)
        self.headline = QLabel(self.tr("Drop a ledger here"))
        self.headline.setProperty("role", "title")
        inside.addWidget(self.headline, 0, middle)
        advice = QLabel(
            self.tr(
                "Excel, WPS, OpenDocument, CSV, also old and damaged ones. Nothing is written yet."
            )
        )
        advice.setProperty("role", "muted")
        inside.addWidget(advice, 0, middle)
        self.choose = QPushButton(self.tr("Choose a file…"))
        self.choose.setProperty("role", "primary")
        self.choose.clicked.connect(self._on_choose)
        self.templates = QPushButton(self.tr("Empty templates"))
        menu = QMenu(self.templates)
        for kind in KINDS:
            action = menu.addAction(kind_text(kind.value))
            action.triggered.connect(partial(self.template_requested.emit, kind))
        self.templates.setMenu(menu)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.templates)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        return zone

    def _make_password(self) -> QWidget:
        self.password_row = QWidget()
        row = QHBoxLayout(self.password_row)
        row.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        self.password.returnPressed.connect(self._on_password)
        button = QPushButton(self.tr("Open"))
        button.clicked.connect(self._on_password)
        row.addWidget(self.password_label)
        row.addWidget(self.password, 1)
        row.addWidget(button)
        self.password_row.hide()
        return self.password_row

    def _make_table(self) -> PlainTable:
        titles = (
            self.tr("When"),
            self.tr("File"),
            self.tr("Kind"),
            self.tr("State"),
            self.tr("Rows"),
            self.tr("New"),
            self.tr("Changed"),
            self.tr("Same"),
            self.tr("Refused"),
            self.tr("By"),
        )
        table = PlainTable(titles, numbers=range(4, 9))
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(self._on_selected)
        table.setAccessibleName(self.tr("Imports so far"))
        return table

    def _make_buttons(self) -> QHBoxLayout:
        self.undo = QPushButton(self.tr("Undo this import"))
        self.undo.setProperty("role", "danger")
        self.resume = QPushButton(self.tr("Go on"))
        self.export = QPushButton(self.tr("Save refused rows…"))
        row = QHBoxLayout()
        for button, signal in (
            (self.undo, self.undo_requested),
            (self.resume, self.resume_requested),
            (self.export, self.export_requested),
        ):
            button.clicked.connect(lambda _=False, signal=signal: self._emit(signal))
            row.addWidget(button)
        row.addStretch(1)
        return row

    # --- what is shown ---------------------------------------------------------------------------
    def show_batches(self, batches: Sequence[ImportBatch]) -> None:
        chosen = self.selected()
        self._batches = batches
        self.table.setRowCount(len(batches))
        self._nothing.setVisible(not batches)
        for row, batch in enumerate(batches):
            texts = (
                moment_text(batch.created_at, self._session),
                batch.file_name,
                kind_text(batch.kind),
                state_text(batch.state),
                *[
                    f"{number:,}"
                    for number in (
                        batch.rows,
                        batch.created,
                        batch.updated,
                        batch.unchanged,
                        batch.refused,
                    )
                ],
                batch.actor,
            )
            self.table.write(row, texts)
            if chosen is not None and chosen.id == batch.id:
                self.table.selectRow(row)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._on_selected()

    def selected(self) -> ImportBatch | None:
        row = self.table.currentRow()
        return self._batches[row] if 0 <= row < len(self._batches) else None

    def say(self, text: str) -> None:
        self.message.setText(text)

    def set_busy(self, text: str) -> None:
        """'' when nothing is being read."""
        self.choose.setEnabled(not text)
        self.headline.setText(text or self.tr("Drop a ledger here"))

    def ask_password(self, path: Path, *, wrong: bool) -> None:
        self._locked = path
        source = self.tr("Wrong password for {name}:") if wrong else self.tr("Password of {name}:")
        self.password_label.setText(source.format(name=path.name))
        self.password.clear()
        self.password_row.show()
        self.password.setFocus()

    # --- what is done ----------------------------------------------------------------------------
    def _emit(self, signal: object) -> None:
        batch = self.selected()
        if batch is not None:
            signal.emit(batch.id)  # type: ignore[attr-defined]  # bound signals have no type

    def _on_selected(self) -> None:
        batch = self.selected()
        state = batch.state if batch else ""
        self.undo.setEnabled(state in _UNDOABLE)
        self.resume.setEnabled(state in _RESUMABLE)
        self.export.setEnabled(batch is not None and batch.refused > 0)

    def _on_choose(self) -> None:
        chosen = file_to_open(
            self,
            self.tr("Choose a ledger"),
            self.tr("Ledgers")
            + " (*.xlsx *.xls *.xlsm *.xlsb *.et *.ods *.csv *.tsv *.txt *.html *.xml *.gz);;"
            + self.tr("All files")
            + " (*)",
        )
        if chosen is not None:
            self._begin(chosen, "")

    def _on_password(self) -> None:
        if self._locked is not None and self.password.text():
            self._begin(self._locked, self.password.text())

    def _begin(self, path: Path, password: str) -> None:
        self.password_row.hide()
        self.say("")
        self.file_chosen.emit(path, password)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None and self.choose.isEnabled():
            event.acceptProposedAction()
            self._begin(path, "")


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
