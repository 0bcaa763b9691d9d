"""A PDF onto paper: every page drawn at the printer's own resolution, in strips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from domain.errors import DeviceUnavailable, InvalidInput

#: Rows of dots drawn at a time: a page of 1200 dpi as one picture would take half a gigabyte.
_STRIP_DOTS = 1024
_POINTS = 72.0

Progress = Callable[[int, int], object]


def open_document(path: Path) -> QPdfDocument:
    """InvalidInput('document_unreadable') for what is no PDF, or a damaged or locked one."""
    document = QPdfDocument()
    # From memory: on Windows a file that is open here could not be made anew.
    content = QBuffer(document)
    try:
        content.setData(path.read_bytes())
    except OSError as error:
        raise InvalidInput("document_unreadable", path=path.name) from error
    content.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(content)
    if document.error() is not QPdfDocument.Error.None_:
        raise InvalidInput("document_unreadable", path=path.name)
    return document


def fit_paper(printer: QPrinter, document: QPdfDocument) -> None:
    """Ask the printer for the paper the pages were made for, and for all of it: a sheet of labels
    must meet its labels to the millimetre, whatever margins the printer would like to keep."""
    points = document.pagePointSize(0)
    upright = points.height() >= points.width()
    short, long_ = sorted((points.width(), points.height()))
    size = QPageSize(
        QSizeF(short, long_), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    printer.setFullPage(True)
    printer.setPageSize(size)
    printer.setPageOrientation(
        QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    )


def chosen_pages(printer: QPrinter, count: int, current: int = 0) -> list[int]:
    """The pages asked for in the dialog, counted from 0, in the order in which they leave the
    printer, with every copy that the printer does not make by itself. ``current``: the page on
    the screen."""
    pages = list(range(count))
    asked = printer.printRange()
    ranges = printer.pageRanges()
    if asked is QPrinter.PrintRange.CurrentPage:
        pages = [min(max(0, current), count - 1)]
    elif not ranges.isEmpty():
        pages = [page for page in pages if ranges.contains(page + 1)]
    elif asked is QPrinter.PrintRange.PageRange and printer.fromPage():
        last = printer.toPage() or count
        pages = [page for page in pages if printer.fromPage() <= page + 1 <= last]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def print_pages(
    path: Path,
    printer: QPrinter,
    pages: Sequence[int],
    progress: Progress | None = None,
    raise_if_cancelled: Callable[[], object] | None = None,
) -> int:
    """Draw ``pages`` of the file onto the printer; how many. Belongs in a job: a page may take a
    second. DeviceUnavailable('printer_no_job') when the printer takes no job."""
    if not pages:
        raise InvalidInput("no_pages")
    document = open_document(path)
    painter = QPainter()
    if not painter.begin(printer):
        raise DeviceUnavailable("printer_no_job", printer=printer.printerName())
    try:
        for done, page in enumerate(pages):
            if raise_if_cancelled is not None:
                raise_if_cancelled()
            if done and not printer.newPage():
                raise DeviceUnavailable("printer_no_job", printer=printer.printerName())
            _draw(document, page, printer, painter)
            if progress is not None:
                progress(done + 1, len(pages))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
        document.close()
    return len(pages)


def _draw(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    place = target_on(document.pagePointSize(page), printer)
    grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
    for top in range(0, place.height(), _STRIP_DOTS):
        tall = min(_STRIP_DOTS, place.height() - top)
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(place.size())
        options.setScaledClipRect(QRect(0, top, place.width(), tall))
        strip = document.render(page, QSize(place.width(), tall), options)
        # Where nothing is printed the picture is transparent, and some printers make that black.
        paper = QImage(strip.size(), QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFFFF)
        with QPainter(paper) as inner:
            inner.drawImage(0, 0, strip)
        if grey:
            paper = paper.convertToFormat(QImage.Format.Format_Grayscale8)
        painter.drawImage(place.left(), place.top() + top, paper)


def target_on(points: QSizeF, printer: QPrinter) -> QRect:
    """Where a page of ``points`` lies on the printer's paper, in dots: at its own size, in the
    middle of larger paper; made smaller only where it would not fit."""
    dots = printer.resolution() / _POINTS
    wide, tall = points.width() * dots, points.height() * dots
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    # A millimetre more or less is how differently makers cut A4.
    slack = printer.resolution() / 25.4
    if wide > paper.width() + slack or tall > paper.height() + slack:
        over = max(wide / paper.width(), tall / paper.height())
        wide, tall = wide / over, tall / over
    left = round((paper.width() - wide) / 2) if wide + slack < paper.width() else 0
    top = round((paper.height() - tall) / 2) if tall + slack < paper.height() else 0
    return QRect(left, top, round(wide), round(tall))
