"""How wide the columns of a table are while the person has not sized them.

A column asks for what it was declared with, and for its title whole; figures and chips for all of
what they hold. Room that is left goes where text is cut, then to the columns of words; where it is
short, columns give up what they do not fill.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QFont, QFontMetricsF

from desktop.theme.sheet import BODY_PIXELS
from desktop.widgets.lazy_model import Column
from desktop.widgets.painting import bold_font, chip_width, small_font

#: Around the text of a cell, on each side.
PADDING = 8
_ARROW = 12
_MARGIN = 2
#: A column of words is not made wider than this many times its own width for one long text.
_MOST = 2.2
#: Narrower columns of words keep their width when there is room left.
_WORDS = 100
#: Later rows may hold somewhat longer texts than those seen.
_SLACK = 1.08
#: Rows looked at for the widths; later ones are like these.
_ENOUGH_ROWS = 256


class Widths:
    """Of one table; call :meth:`use_font` before anything else, and :meth:`learn` as rows come."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = tuple(columns)
        self._seen = 0
        self._needs = [0] * len(self._columns)
        self._titles = [0] * len(self._columns)
        self._scale = 1.0

    def use_font(self, font: QFont) -> None:
        """Measure titles anew; what was learned of rows is forgotten."""
        self._font, self._bold, self._small = font, bold_font(font), small_font(font)
        self._plain_metrics = QFontMetricsF(font)
        self._bold_metrics = QFontMetricsF(self._bold)
        self._scale = max(font.pixelSize(), BODY_PIXELS) / BODY_PIXELS
        self._titles = [
            _whole(self._plain_metrics.horizontalAdvance(column.title))
            + (_ARROW if column.sort else 0)
            for column in self._columns
        ]
        self._seen = 0
        self._needs = [0] * len(self._columns)

    def learn(self, rows: Sequence[Any]) -> bool:
        """Look at what rows hold; True if a column needs more than was known."""
        before = list(self._needs)
        for row in rows:
            if self._seen >= _ENOUGH_ROWS:
                break
            if row is not None:
                self._seen += 1
                for number, column in enumerate(self._columns):
                    self._needs[number] = max(self._needs[number], self._need(column, row))
        return self._needs != before

    def _need(self, column: Column, row: Any) -> int:
        text = column.text(row)
        if not text:
            return 0
        if column.tone is not None and not column.live and column.tone(row):
            return _whole(chip_width(text, self._small) - 2)
        strong = column.strong or column.live
        metrics = self._bold_metrics if strong else self._plain_metrics
        return _whole(metrics.horizontalAdvance(text))

    def shared(self, shown: Sequence[int], room: int) -> dict[int, int]:
        """The width of each of the columns ``shown`` (their numbers) within ``room`` pixels."""
        asked = {number: self._asked(number) for number in shown}
        spare = room - sum(asked.values())
        if spare >= 0:
            lacking = {n: max(0, self._useful(n) - asked[n]) for n in shown}
            spare -= _deal(asked, lacking, min(spare, sum(lacking.values())))
            _deal(asked, {n: asked[n] for n in shown if self._is_words(n)}, spare)
        else:
            for slack in (_SLACK, 1.0):
                idle = {number: self._idle(number, asked[number], slack) for number in shown}
                spare -= _deal(asked, idle, max(spare, -sum(idle.values())))
        return asked

    def _idle(self, number: int, asked: int, slack: float) -> int:
        """What a column can do without; of one that was empty so far nothing is known."""
        need = self._needs[number]
        return max(0, asked - max(self._titles[number], round(need * slack))) if need else 0

    def _asked(self, number: int) -> int:
        column = self._columns[number]
        asked = max(round(column.width * self._scale), self._titles[number])
        is_short = column.right or column.live or column.tone is not None
        return max(asked, self._useful(number)) if is_short else asked

    def _useful(self, number: int) -> int:
        most = round(self._columns[number].width * self._scale * _MOST)
        return min(self._needs[number], most)

    def _is_words(self, number: int) -> bool:
        column = self._columns[number]
        return column.tone is None and not (column.right or column.live) and column.width >= _WORDS


def _whole(text: float) -> int:
    return int(text) + 1 + 2 * PADDING + _MARGIN


def _deal(widths: dict[int, int], shares: dict[int, int], amount: int) -> int:
    """Add ``amount`` (or take, if negative) by ``shares``; what was dealt."""
    whole = sum(shares.values())
    if not whole or not amount:
        return 0
    left, weight = amount, whole
    for number, share in shares.items():
        part = round(left * share / weight) if weight else 0
        widths[number] += part
        left -= part
        weight -= share
    return amount
