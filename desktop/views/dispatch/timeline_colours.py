"""What the fill of a block says: its state, whose it is, what kind of work, how late."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor

from desktop.views.dispatch.ink import Ink
from desktop.views.dispatch.timeline_blocks import Block

#: 'status', 'technician', 'type', 'late'.
MODES = ("status", "technician", "type", "late")
#: Far from the three alert colours, which say something else.
_HUES = (172, 265, 140, 312, 88, 195, 285, 118)
_LATE, _VERY_LATE = 10.0, 30.0


class BlockColours:
    """(fill, text) of a block in one of :data:`MODES`. ``types``: codes in a steady order."""

    def __init__(self, mode: str, ink: Ink, types: Iterable[str] = ()) -> None:
        self.mode = mode if mode in MODES else "status"
        self._ink = ink
        self._types = {code: number for number, code in enumerate(sorted(set(types)))}
        self._dark = ink.panel.lightness() < 128

    def of(self, block: Block) -> tuple[QColor, QColor]:
        ink = self._ink
        if self.mode == "status" or block.state == "done":
            return ink.block(block.state)
        if self.mode == "late":
            if block.late_minutes > _VERY_LATE:
                return ink.red_wash, ink.red
            if block.late_minutes > _LATE:
                return ink.amber_wash, ink.amber
            return ink.accent_soft, ink.text
        if self.mode == "type":
            return self._hue(self._types.get(block.card.type_code, 0)), ink.text
        return self._hue(block.card.technician_id or 0), ink.text

    def _hue(self, number: int) -> QColor:
        hue = _HUES[number % len(_HUES)]
        return QColor.fromHsl(hue, 90, 72) if self._dark else QColor.fromHsl(hue, 110, 212)
