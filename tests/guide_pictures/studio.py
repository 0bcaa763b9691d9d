"""The window the pictures of the manual are taken of, and what they may weigh."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL import Image
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from desktop.composition.console import Console
    from desktop.window.main_window import MainWindow

#: No picture weighs more than this.
MOST_OCTETS = 300_000
_COLOURS = (256, 192, 128, 96, 64)
_LONGEST_WAIT = 20.0


class Studio:
    """The open window of the demo company, and where its pictures go."""

    def __init__(self, console: Console, out: Path) -> None:
        assert console.window is not None
        self.console = console
        self.window: MainWindow = console.window
        self.out = out
        self.made: list[Path] = []

    def rest(self, seconds: float) -> None:
        """Let the window live for so long."""
        self.until(lambda: False, seconds)

    def until(self, is_done: Callable[[], bool], seconds: float = _LONGEST_WAIT) -> bool:
        """Let the window live until ``is_done``, for ``seconds`` at most."""
        from PySide6.QtCore import QEventLoop, QTimer

        end = time.monotonic() + seconds
        while not is_done() and time.monotonic() < end:
            loop = QEventLoop()
            QTimer.singleShot(40, loop.quit)
            loop.exec()
        return is_done()

    def take(self, name: str, widget: QWidget | None = None, part: QRect | None = None) -> None:
        """A picture of the window, of one widget, or of a part of it."""
        shown = widget or self.window
        pixmap = shown.grab(part) if part is not None else shown.grab()
        file = self.out / f"{name}.png"
        pixmap.save(str(file))
        shrink(file)
        self.made.append(file)
        sys.stdout.write(f"{file} {file.stat().st_size // 1000} kB\n")
        sys.stdout.flush()

    def clear_toasts(self) -> None:
        """What the simulated devices say meanwhile would cover the lists."""
        self.window.toasts.hide()


def plain(studio: Studio, name: str) -> None:
    """A place as it opens."""
    if studio.window.show_place(name) is None:
        return
    studio.rest(2.0)
    studio.clear_toasts()
    studio.take(name)


def shrink(file: Path, most: int = MOST_OCTETS) -> None:
    """Write ``file`` with all its colours, or as many as stay below ``most`` octets."""
    from PIL import Image

    with Image.open(file) as opened:
        picture = opened.convert("RGB")
    picture.save(file, optimize=True)
    if file.stat().st_size <= most:
        return
    for colours in _COLOURS:
        # The rare colours are the alerts: maximum coverage keeps them, an average would not.
        few = picture.quantize(palette=_palette(picture, colours), dither=Image.Dither.NONE)
        few.save(file, optimize=True)
        if file.stat().st_size <= most:
            return


def _palette(picture: Image.Image, colours: int) -> Image.Image:
    """The grounds exactly as they are, for half of the places; the others are for the rare colours,
    the alerts: maximum coverage keeps them, an average would not."""
    from PIL import Image

    counted: Any = picture.getcolors(picture.width * picture.height) or ()
    kept = sorted(counted, reverse=True)[: colours // 2]
    rare = picture.quantize(colours - len(kept), Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([value for _, rgb in kept for value in rgb] + rare)
    return palette
