"""The window that shows a finished document and sends it to a printer."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import sentence_of
from desktop.jobs import JobContext, JobHandle
from desktop.services import Services
from desktop.views.preview.paper import chosen_pages, fit_paper, open_document, print_pages
from desktop.widgets.ask_file import file_to_save
from desktop.widgets.icon_button import IconButton
from desktop.widgets.open_file import open_file
from domain.errors import UserError

_SIZE = QSize(980, 860)
_ZOOM_STEP = 1.25
_LEAST_ZOOM, _MOST_ZOOM = 0.2, 6.0


class PreviewWindow(QWidget):
    """A window of its own beside the program's, so that the board stays alive behind it."""

    def __init__(
        self, services: Services, path: Path, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = services
        self.path = path
        self.setWindowTitle(title)
        self.resize(_SIZE)
        self.document: QPdfDocument = open_document(path)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        # After the view: children go in this order, and the view must never ask a document for pages
        # that went before it.
        self.document.setParent(self)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.view, 1)
        self.view.pageNavigator().currentPageChanged.connect(self._on_page)
        for key, act in (
            (QKeySequence.StandardKey.Print, self.ask_printer),
            (QKeySequence.StandardKey.Save, self.save_copy),
            (QKeySequence.StandardKey.ZoomIn, self.zoom_in),
            (QKeySequence.StandardKey.ZoomOut, self.zoom_out),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
        ):
            QShortcut(QKeySequence(key), self, act)
        self.view.setFocus()

    def _head(self) -> QWidget:
        head = QWidget()
        head.setProperty("role", "section-header")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(6)
        self.print_button = QPushButton(self.tr("Print …"))
        self.print_button.setProperty("role", "primary")
        self.print_button.clicked.connect(self.ask_printer)
        row.addWidget(self.print_button)
        self.save_button = QPushButton(self.tr("Save a copy …"))
        self.save_button.clicked.connect(self.save_copy)
        row.addWidget(self.save_button)
        outside = QPushButton(self.tr("Open in another program"))
        outside.clicked.connect(lambda: open_file(self.path))
        row.addWidget(outside)
        self.told = QLabel()
        self.told.setProperty("role", "small")
        row.addWidget(self.told, 1)
        self.page = QSpinBox()
        self.page.setRange(1, max(1, self.document.pageCount()))
        self.page.setAccessibleName(self.tr("Page"))
        self.page.valueChanged.connect(self.show_page)
        row.addWidget(self.page)
        count = QLabel(self.tr("of {count}").format(count=self.document.pageCount()))
        count.setProperty("role", "muted")
        row.addWidget(count)
        row.addSpacing(10)
        for icon, tip, act in (
            ("magnifying-glass-minus", self.tr("Smaller"), self.zoom_out),
            ("magnifying-glass-plus", self.tr("Larger"), self.zoom_in),
            ("arrows-out-line-horizontal", self.tr("Width of the page"), self.fit_width),
            ("arrows-out", self.tr("Whole page"), self.fit_page),
        ):
            button = IconButton(icon, tip)
            button.clicked.connect(act)
            row.addWidget(button)
        return head

    # --- looking ----------------------------------------------------------------------------------
    def show_page(self, number: int) -> None:
        """``number`` counts from 1."""
        if number - 1 != self.view.pageNavigator().currentPage():
            self.view.pageNavigator().jump(number - 1, QPointF())

    def _on_page(self, page: int) -> None:
        self.page.blockSignals(True)
        self.page.setValue(page + 1)
        self.page.blockSignals(False)

    def _zoom(self, factor: float) -> None:
        wide = self.document.pagePointSize(0).width() * self.logicalDpiX() / 72.0
        shown = self.view.zoomFactor()
        if self.view.zoomMode() is not QPdfView.ZoomMode.Custom and wide:
            shown = self.view.viewport().width() / wide
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(_MOST_ZOOM, max(_LEAST_ZOOM, shown * factor)))

    def zoom_in(self) -> None:
        self._zoom(_ZOOM_STEP)

    def zoom_out(self) -> None:
        self._zoom(1 / _ZOOM_STEP)

    def fit_width(self) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)

    # --- keeping ----------------------------------------------------------------------------------
    def save_copy(self) -> None:
        chosen = file_to_save(
            self, self.tr("Save a copy"), self.path.name, self.tr("PDF documents (*.pdf)")
        )
        if chosen is not None:
            self.copy_to(chosen)

    def copy_to(self, out: Path) -> None:
        path = self.path

        def work(_ctx: JobContext) -> Path:
            if out.resolve() != path.resolve():
                shutil.copyfile(path, out)
            return out

        self._services.jobs.work(work).then(
            lambda made: self.told.setText(self.tr("Saved as {path}").format(path=made))
        )

    # --- printing ---------------------------------------------------------------------------------
    def ask_printer(self) -> None:
        """The system's own dialog: printer, pages, copies, both sides."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        printer.setCreator("Paidan")
        fit_paper(printer, self.document)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, self.document.pageCount())
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> JobHandle[int]:
        """Print what the printer was told to, in the background; result: pages printed."""
        current = self.view.pageNavigator().currentPage()
        pages = chosen_pages(printer, self.document.pageCount(), current)
        path = self.path

        def work(ctx: JobContext) -> int:
            return print_pages(path, printer, pages, ctx.progress, ctx.raise_if_cancelled)

        self.print_button.setEnabled(False)
        self.told.setText(self.tr("Being printed …"))
        handle = self._services.jobs.work(work, self.tr("Print"))
        handle.then(self._on_printed).catch(self._on_refused)
        handle.finished.connect(lambda: self.print_button.setEnabled(True))
        return handle

    def _on_printed(self, pages: int) -> None:
        self.told.setText(self.tr("{count} pages sent to the printer").format(count=pages))

    def _on_refused(self, error: Exception) -> None:
        self.told.setText("")
        text = sentence_of(error)
        self._services.feedback.problem.emit(text, "", repr(error))
        self.told.setText(text)


def show_document(
    services: Services, path: Path, title: str, parent: QWidget | None = None
) -> PreviewWindow | None:
    """Open the preview of a PDF; None (and a word to the user) when it cannot be read."""
    try:
        window = PreviewWindow(services, path, title, parent.window() if parent else None)
    except UserError as error:
        services.feedback.problem.emit(sentence_of(error), "", repr(error))
        return None
    window.show()
    window.raise_()
    window.activateWindow()
    return window
