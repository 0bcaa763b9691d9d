"""The program's mark: at the head of the rail, and the icon that the system shows for its windows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from desktop.theme import tokens
from desktop.widgets.painting import CENTRE, bold_font

#: Pixels: title bar, task bar, and both on finer screens.
_ICON_SIZES = (16, 24, 32, 48, 64, 256)
#: Small as they are, the letter has to be read.
_ICON_SHARE = 0.72


def letter() -> str:
    return QCoreApplication.translate("_Brand", "P", "the program's one-letter mark")


def paint_mark(
    painter: QPainter,
    box: QRectF,
    font: QFont,
    ground: QColor,
    ink_colour: QColor,
    share: float = 0.5,
) -> None:
    """The letter on a square with round corners, of which it is ``share`` high."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    round_ = box.height() * 2 / 9
    painter.drawRoundedRect(box, round_, round_)
    bold = bold_font(font)
    bold.setPixelSize(max(1, round(box.height() * share)))
    painter.setFont(bold)
    painter.setPen(ink_colour)
    painter.drawText(box, CENTRE, letter())


def program_icon(font: QFont) -> QIcon:
    """In the colours of the light theme: the task bar does not change with ours."""
    ground, ink_colour = QColor(tokens.LIGHT.accent), QColor(tokens.LIGHT.on_accent)
    made = QIcon()
    for size in _ICON_SIZES:
        canvas = QPixmap(size, size)
        canvas.fill(Qt.GlobalColor.transparent)
        painter = QPainter(canvas)
        paint_mark(painter, QRectF(0, 0, size, size), font, ground, ink_colour, _ICON_SHARE)
        painter.end()
        made.addPixmap(canvas)
    return made
