"""The keyboard over the timeline: everything the mouse can do there."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from desktop.views.dispatch.order_keys import letter_of
from desktop.views.dispatch.timeline_hand import Hand
from desktop.views.dispatch.timeline_view import TimelineView

_KEY = Qt.Key
_MOD = Qt.KeyboardModifier
_SIDES = {_KEY.Key_Left: -1, _KEY.Key_Right: 1}
_ROWS = {_KEY.Key_Up: -1, _KEY.Key_Down: 1}


class Keys:
    """Arrows go from block to block, with Ctrl through the time; Shift moves the selected one by
    the snap interval, Alt changes its place in the day. The letters are those of the queue."""

    def __init__(self, timeline: TimelineView, hand: Hand) -> None:
        self._timeline = timeline
        self._hand = hand

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        timeline = self._timeline
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~_MOD.KeypadModifier
        if key in _SIDES:
            return self._sideways(_SIDES[key], modifiers)
        if key in _ROWS and modifiers == _MOD.NoModifier:
            return self._up_down(_ROWS[key])
        if key == _KEY.Key_Home:
            timeline.show_today()
        elif key in (_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Space) and timeline.selected:
            timeline.order_opened.emit(timeline.selected[0])
        elif key in (_KEY.Key_Plus, _KEY.Key_Equal) and not modifiers & _MOD.ControlModifier:
            timeline.zoom_at(timeline.viewport().width() / 2, -1)
        elif key == _KEY.Key_Minus and not modifiers & _MOD.ControlModifier:
            timeline.zoom_at(timeline.viewport().width() / 2, 1)
        elif key == _KEY.Key_Escape:
            return self._escape()
        elif key in (_KEY.Key_Menu, _KEY.Key_F10) and timeline.selected:
            self._menu()
        elif key == _KEY.Key_A and modifiers == _MOD.ControlModifier:
            timeline.choose(self._seen())
        elif (letter := letter_of(event)) and timeline.selected:
            timeline.letter_pressed.emit(letter)
        else:
            return False
        return True

    def _escape(self) -> bool:
        if self._hand.cancel():
            return True
        if self._timeline.selected:
            self._timeline.choose(())
            return True
        return False

    def _sideways(self, step: int, modifiers: Qt.KeyboardModifier) -> bool:
        timeline = self._timeline
        chosen = timeline.selected
        if modifiers == _MOD.ControlModifier or not chosen:
            by = timedelta(minutes=step * timeline.span_minutes / 8)
            timeline.show_from(timeline.starts_at + by)
        elif modifiers == _MOD.AltModifier:
            timeline.exchange_requested.emit(chosen[0], step)
        elif modifiers == _MOD.ShiftModifier:
            timeline.nudge_requested.emit(chosen[0], step * timeline.snap_minutes)
        elif modifiers == _MOD.NoModifier:
            found = timeline.grid().find(chosen[0])
            if found is not None:
                blocks = timeline.rows[found[1]].blocks
                place = max(0, min(len(blocks) - 1, blocks.index(found[0]) + step))
                self._go(blocks[place].card.id)
        else:
            return False
        return True

    def _up_down(self, step: int) -> bool:
        """The block nearest in time in the next row that has any."""
        timeline = self._timeline
        found = timeline.grid().find(timeline.selected[0]) if timeline.selected else None
        index = (
            found[1] + step if found is not None else (0 if step > 0 else len(timeline.rows) - 1)
        )
        at = found[0].starts_at if found is not None else timeline.now
        while 0 <= index < len(timeline.rows):
            blocks = [b for b in timeline.rows[index].blocks if timeline.grid().is_seen(b)]
            if blocks:
                self._go(min(blocks, key=lambda b: abs(b.starts_at - at)).card.id)
                return True
            index += step
        return True

    def _go(self, order_id: int) -> None:
        self._timeline.choose((order_id,))
        self._timeline.reveal(order_id)

    def _seen(self) -> list[int]:
        grid = self._timeline.grid()
        return [block.card.id for row in grid.rows for block in row.blocks if grid.is_seen(block)]

    def _menu(self) -> None:
        timeline = self._timeline
        centre = timeline.block_rect(timeline.selected[0]).center()
        where = timeline.viewport().mapToGlobal(centre.toPoint())
        self._hand.menu(QPointF(centre), where)
