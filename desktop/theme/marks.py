"""Small pictures a style sheet can only take from files: arrows and ticks in the theme's colours.

They are drawn once for each theme into the cache folder, in two densities.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop.theme.icons import paint_icon
from desktop.theme.tokens import Tokens

#: name → (icon, token, size). The name is what the style sheet calls it.
_MARKS: dict[str, tuple[str, str, int]] = {
    "arrow_down": ("caret-down", "muted", 12),
    "arrow_on_accent": ("caret-down", "on_accent", 12),
    "arrow_up": ("caret-up", "muted", 12),
    "tick": ("check-bold", "on_accent", 12),
    "dash": ("minus-bold", "on_accent", 12),
    "dot": ("circle-fill", "on_accent", 8),
    "arrow_left": ("caret-left", "text", 14),
    "arrow_right": ("caret-right", "text", 14),
}


def mark_files(tokens: Tokens, folder: Path) -> dict[str, str]:
    """Paths as a style sheet writes them, by name; made where missing. ``folder`` must exist."""
    colours = tokens.as_dict()
    files = {}
    for name, (icon, token, size) in _MARKS.items():
        colour = colours[token]
        # The colour is in the name: a changed token draws a new file, never shows an old one.
        path = folder / f"{name}-{colour.removeprefix('#')}.png"
        for density in (1, 2):
            file = path if density == 1 else path.with_name(f"{path.stem}@2x.png")
            if not file.exists():
                _draw(icon, colour, size, density).save(str(file), "PNG")
        files[name] = path.as_posix()
    return files


def _draw(icon: str, colour: str, size: int, density: int) -> QPixmap:
    canvas = QPixmap(size * density, size * density)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    paint_icon(painter, QRectF(0, 0, size * density, size * density), icon, QColor(colour))
    painter.end()
    return canvas
