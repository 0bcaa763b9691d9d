"""Where everything of the timeline lies: rows, blocks, the parking row, in viewport pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF

from desktop.views.dispatch.time_scale import TimeScale
from desktop.views.dispatch.timeline_blocks import Block, Row
from domain.read_models import OrderCard

ROW = 30
HEADER = 26
NAMES = 84
BAR = 22
#: This near to its end a block is stretched, not moved.
EDGE = 6
CHIP = 124
_CHIP_GAP = 4
#: The index of the parking row.
PARKING = -1


@dataclass(slots=True)
class Grid:
    """One moment's geometry. ``parking``: queued orders for any time of the shown day, None when
    there is no such row."""

    scale: TimeScale
    rows: Sequence[Row]
    scroll: int
    width: int
    height: int
    parking: Sequence[OrderCard] | None = None

    @property
    def top(self) -> int:
        """Where the technicians begin."""
        return HEADER + (ROW if self.parking is not None else 0)

    @property
    def content_height(self) -> int:
        return len(self.rows) * ROW

    def row_top(self, index: int) -> int:
        if index == PARKING:
            return HEADER
        return self.top + index * ROW - self.scroll

    def row_at(self, y: float) -> int | None:
        """The technician's row at ``y``; PARKING for the parking row; None for neither."""
        if y < HEADER:
            return None
        if y < self.top:
            return PARKING
        index = int((y - self.top + self.scroll) // ROW)
        return index if 0 <= index < len(self.rows) else None

    def x(self, instant: datetime) -> float:
        return NAMES + self.scale.x(instant)

    def at(self, x: float) -> datetime:
        return self.scale.at(x - NAMES)

    def rect(self, block: Block, index: int) -> QRectF:
        left, right = self.x(block.starts_at), self.x(block.ends_at)
        return QRectF(left, self.row_top(index) + 4, max(right - left, 6), BAR)

    def is_seen(self, block: Block) -> bool:
        return block.ends_at >= self.scale.starts_at and block.starts_at <= self.scale.ends_at

    def visible_rows(self) -> Iterator[tuple[int, Row]]:
        first = max(0, self.scroll // ROW)
        last = (self.scroll + self.height - self.top) // ROW + 1
        for index in range(first, min(len(self.rows), last)):
            yield index, self.rows[index]

    # --- the parking row --------------------------------------------------------------------------
    @property
    def parked(self) -> int:
        """How many chips fit."""
        room = self.width - NAMES - 52
        return max(1, int(room // (CHIP + _CHIP_GAP)))

    def chip_rect(self, place: int) -> QRectF:
        return QRectF(NAMES + 4 + place * (CHIP + _CHIP_GAP), HEADER + 4, CHIP, BAR)

    def chip_at(self, point: QPointF) -> OrderCard | None:
        for place, card in enumerate((self.parking or ())[: self.parked]):
            if self.chip_rect(place).contains(point):
                return card
        return None

    # --- finding ----------------------------------------------------------------------------------
    def hit(self, point: QPointF) -> tuple[Block, int] | None:
        index = self.row_at(point.y())
        if index is None or index == PARKING or point.x() < NAMES:
            return None
        for block in reversed(self.rows[index].blocks):
            if self.rect(block, index).contains(point):
                return block, index
        return None

    def within(self, box: QRectF) -> list[int]:
        """Ids of the orders that ``box`` touches, row by row."""
        found = []
        for place, card in enumerate((self.parking or ())[: self.parked]):
            if self.chip_rect(place).intersects(box):
                found.append(card.id)
        for index, row in enumerate(self.rows):
            top = self.row_top(index)
            if top + ROW < box.top() or top > box.bottom():
                continue
            found += [
                block.card.id for block in row.blocks if self.rect(block, index).intersects(box)
            ]
        return found

    def find(self, order_id: int) -> tuple[Block, int] | None:
        for index, row in enumerate(self.rows):
            for block in row.blocks:
                if block.card.id == order_id and not block.is_helper:
                    return block, index
        return None
