"""Documents on the screen and onto paper: real PDFs, and a printer that prints into a file."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from desktop.views.preview.paper import (
    chosen_pages,
    fit_paper,
    open_document,
    print_pages,
    target_on,
)
from desktop.views.preview.window import PreviewWindow, show_document
from domain.errors import InvalidInput
from tests.unit.desktop.fake_services import Office

PAGES = 4


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """Page n has a black square whose left edge is n * 50 points from the left."""
    path = tmp_path / "squares.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    for page in range(PAGES):
        canvas.rect(50 * (page + 1), 400, 40, 40, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return path


def printer_into(out: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    return printer


def square_of(path: Path, page: int) -> tuple[float, float]:
    """(left edge, width) of the black square in points of the paper."""
    opened = pypdfium2.PdfDocument(str(path))
    try:
        grey = opened[page].render(scale=2).to_pil().convert("L")
    finally:
        opened.close()
    box = grey.point(lambda dot: 255 if dot < 128 else 0).getbbox()
    assert box is not None
    return box[0] / 2, (box[2] - box[0]) / 2


def test_the_window_shows_every_page(office: Office, document: Path, qtbot: QtBot) -> None:
    window = show_document(office.services, document, "squares")
    assert window is not None
    qtbot.addWidget(window)
    assert window.document.pageCount() == window.page.maximum() == PAGES
    window.page.setValue(3)
    assert window.view.pageNavigator().currentPage() == 2
    window.zoom_in()
    larger = window.view.zoomFactor()
    window.zoom_out()
    assert window.view.zoomFactor() < larger
    for _ in range(30):
        window.zoom_in()
    assert window.view.zoomFactor() <= 6.0
    copy = document.with_name("copy.pdf")
    window.copy_to(copy)
    office.settle()
    assert copy.read_bytes() == document.read_bytes()
    assert copy.name in window.told.text()


def test_closing_the_window_leaves_nothing_behind(
    office: Office, document: Path, qtbot: QtBot
) -> None:
    """Neither a warning of Qt nor a view that asks a document for pages when it is gone."""
    window = show_document(office.services, document, "squares")
    assert window is not None
    qtbot.waitExposed(window)
    with qtbot.waitSignal(window.destroyed), qtbot.captureExceptions() as raised:
        window.close()
    assert raised == []


def test_what_is_printed_lies_where_the_page_has_it(
    office: Office, document: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window = PreviewWindow(office.services, document, "squares")
    qtbot.addWidget(window)
    printer = printer_into(tmp_path / "paper.pdf")
    fit_paper(printer, window.document)
    printer.setFromTo(2, 3)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    window.print_on(printer)
    office.settle()
    assert "2" in window.told.text()
    assert window.print_button.isEnabled()
    printed = pypdfium2.PdfDocument(str(tmp_path / "paper.pdf"))
    assert len(printed) == 2
    assert printed[0].get_size() == pytest.approx(A4, abs=1.5)
    printed.close()
    for place, page in enumerate((1, 2)):
        left, width = square_of(tmp_path / "paper.pdf", place)
        assert left == pytest.approx(50 * (page + 1), abs=1.5)
        assert width == pytest.approx(40, abs=1.5)


def test_page_ranges(document: Path, tmp_path: Path) -> None:
    printer = printer_into(tmp_path / "paper.pdf")
    assert chosen_pages(printer, PAGES) == [0, 1, 2, 3]
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert chosen_pages(printer, PAGES, 2) == [2]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(3, 9)
    assert chosen_pages(printer, PAGES) == [2, 3]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, PAGES) == [3, 2]
    printer.setFromTo(8, 9)
    with pytest.raises(InvalidInput, match="no_pages"):
        print_pages(document, printer, chosen_pages(printer, PAGES))


def test_a_larger_page_is_made_to_fit(tmp_path: Path) -> None:
    wide = tmp_path / "wide.pdf"
    canvas = Canvas(str(wide), pagesize=landscape(A4))
    canvas.rect(0, 0, 100, 100, stroke=0, fill=1)
    canvas.save()
    opened = open_document(wide)
    printer = printer_into(tmp_path / "paper.pdf")
    fit_paper(printer, opened)
    size = printer.pageLayout().fullRectPoints().size()
    assert (size.width(), size.height()) == pytest.approx(landscape(A4), abs=1.5)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    place = target_on(opened.pagePointSize(0), printer)
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    assert paper.contains(place)
    assert place.width() / place.height() == pytest.approx(A4[1] / A4[0], rel=0.01)
    label = target_on(QSizeF(100, 50), printer)
    assert label.width() == pytest.approx(100 * printer.resolution() / 72, abs=1)
    opened.close()


def test_what_is_no_document_is_refused(office: Office, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing")
    told: list[str] = []
    office.services.feedback.problem.connect(lambda text, _advice, _details: told.append(text))
    assert show_document(office.services, broken, "broken") is None
    assert len(told) == 1
    assert "broken.pdf" in told[0]
