"""The rows of the timeline, made anew only where something of them has changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.views.dispatch.timeline_blocks import Block, Row, blocks_of
from domain.read_models import OrderCard, TechnicianCard

if TYPE_CHECKING:
    from domain.dispatching.situation import TravelModel
    from domain.people.technician import Technician


class RowMaker:
    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        #: The blocks of each technician, beside what they were made of.
        self._made: dict[int, tuple[tuple[object, ...], list[Block]]] = {}

    def rows(
        self,
        rows: Sequence[tuple[TechnicianCard, Sequence[OrderCard]]],
        now: datetime,
        people: Mapping[int, Technician],
        travel: TravelModel | None,
        fetching: Mapping[int, float],
    ) -> list[Row]:
        """``people``: the whole records, as far as they are known."""
        before, self._made = self._made, {}
        minute = now.replace(second=0, microsecond=0)
        made = []
        for technician, cards in rows:
            person = people.get(technician.id)
            fetched = {card.id: fetching[card.id] for card in cards if card.id in fetching}
            source = (tuple(cards), person, travel, minute, fetched)
            known = before.get(technician.id)
            if known is not None and known[0] == source:
                blocks = known[1]
            else:
                blocks = blocks_of(
                    cards,
                    now,
                    travel=travel,
                    person=person,
                    zone=self._zone,
                    technician_id=technician.id,
                    fetching=fetched,
                )
            self._made[technician.id] = source, blocks
            made.append(Row(technician, blocks, person=person))
        return made
