"""Icons of one set (Phosphor, MIT, as qtawesome bundles it), drawn in the colours of the tokens.

The font is read straight from qtawesome's folder: importing the package registers all of its sets,
which costs more than the whole first paint of the window.
"""

from __future__ import annotations

import functools
import importlib.util
import json
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap

from desktop.theme import tokens

_FONT = "phosphor-1.3.0.ttf"
_CHARMAP = "phosphor-charmap-1.3.0.json"
_DENSITIES = (1.0, 1.5, 2.0)
#: Phosphor leaves air around its glyphs; the glyph fills the box at this share of it.
_FILL = 1.0


@functools.cache
def _folder() -> Path:
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("qtawesome is not installed")
    return Path(spec.origin).parent / "fonts"


@functools.cache
def _characters() -> dict[str, str]:
    raw: dict[str, str] = json.loads((_folder() / _CHARMAP).read_text(encoding="utf-8"))
    return {name: chr(int(code, 16)) for name, code in raw.items()}


@functools.cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_folder() / _FONT))
    families = QFontDatabase.applicationFontFamilies(number)
    return families[0] if families else ""


def names() -> frozenset[str]:
    """All names of the set."""
    return frozenset(_characters())


def paint_icon(painter: QPainter, box: QRectF, name: str, colour: QColor) -> None:
    """Draw the glyph centred in ``box``; KeyError for a name the set does not have."""
    painter.save()
    font = QFont(_family())
    font.setPixelSize(max(1, round(min(box.width(), box.height()) * _FILL)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), _characters()[name])
    painter.restore()


def pixmap(name: str, colour: str | QColor, size: int = 18, density: float = 1.0) -> QPixmap:
    """``size`` in device independent pixels."""
    canvas = QPixmap(round(size * density), round(size * density))
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    box = QRectF(0, 0, canvas.width(), canvas.height())
    paint_icon(painter, box, name, QColor(colour))
    painter.end()
    canvas.setDevicePixelRatio(density)
    return canvas


@functools.lru_cache(maxsize=512)
def _icon(name: str, colour: str, checked: str, disabled: str, size: int) -> QIcon:
    made = QIcon()
    for density in _DENSITIES:
        normal = pixmap(name, colour, size, density)
        made.addPixmap(normal, QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(normal, QIcon.Mode.Selected, QIcon.State.Off)
        made.addPixmap(pixmap(name, checked, size, density), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(pixmap(name, disabled, size, density), QIcon.Mode.Disabled, QIcon.State.Off)
    return made


def icon(name: str, token: str = "muted", size: int = 18, *, checked: str = "") -> QIcon:
    """``token``: a colour of :class:`~desktop.theme.tokens.Tokens` by name, ``checked`` the one of a
    pressed button. Ask anew after a change of theme."""
    now = tokens.current().as_dict()
    return _icon(name, now[token], now[checked or token], now["line"], size)


def size(pixels: int) -> QSize:
    return QSize(pixels, pixels)
