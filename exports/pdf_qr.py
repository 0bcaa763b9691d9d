"""QR codes as vectors for PDFs."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from exports.label_layout import QUIET, qr_matrix


def draw_qr(canvas: Canvas, code: str, x: float, y: float, side: float) -> None:
    """Draw ``code`` with its quiet zone inside the square of ``side`` points at (x, y).

    Black modules of a row are joined into one rectangle each, rows overlap by a hair: viewers that
    smooth edges would otherwise show white seams.
    """
    matrix = qr_matrix(code)
    module = side / (len(matrix) + 2 * QUIET)
    path = canvas.beginPath()
    for row, cells in enumerate(matrix):
        column = 0
        while column < len(cells):
            if not cells[column]:
                column += 1
                continue
            end = column
            while end < len(cells) and cells[end]:
                end += 1
            below = row + 1 < len(matrix) and all(matrix[row + 1][column:end])
            seam = module * 0.02 if below else 0.0
            path.rect(
                x + (QUIET + column) * module,
                y + side - (QUIET + row + 1) * module - seam,
                (end - column) * module,
                module + seam,
            )
            column = end
    canvas.saveState()
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def module_of(code: str, side: float) -> float:
    """Points a module gets in a square of ``side`` points."""
    return side / (len(qr_matrix(code)) + 2 * QUIET)
