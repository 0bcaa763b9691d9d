"""What the parts place shows of consumption against stock, and moving what is proposed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from domain.dispatching.situation import Situation
from domain.parts.part import Holder
from domain.parts.replenishing import (
    LOOKBACK_DAYS,
    PartSupply,
    Transfer,
    Wanted,
    supplies,
    transfers,
)
from domain.usecases import parts as usecases

if TYPE_CHECKING:
    from domain.ports.storage import Queries, Store


@dataclass(frozen=True, slots=True)
class Replenishment:
    """``names``: of the places."""

    supplies: tuple[PartSupply, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    names: Mapping[Holder, str] | None = None


def replenishment(queries: Queries, now: datetime) -> Replenishment:
    """As things stand at ``now``."""
    parts = queries.parts.all()
    if not parts:
        return Replenishment()
    uses = queries.parts.uses(now - timedelta(days=LOOKBACK_DAYS))
    situation = queries.situation(now)
    branches = {who: person.branch_id for who, person in situation.technicians.items()}
    return Replenishment(
        supplies(parts, uses),
        transfers(parts, uses, wanted_of(situation), branches, packed_of(situation)),
        queries.parts.page(0).holders,
    )


def wanted_of(situation: Situation) -> tuple[Wanted, ...]:
    """What the orders under way need of who was sent, the earliest first."""
    if situation.parts is None:
        return ()
    visits = [visit for each in situation.visits.values() for visit in each]
    visits.sort(key=lambda visit: (visit.starts_at, visit.order_id))
    return tuple(
        Wanted(need.part_id, visit.technician_id, need.quantity, visit.number)
        for visit in visits
        for need in situation.parts.needed.get(visit.order_id, ())
    )


def packed_of(situation: Situation) -> dict[int, float]:
    """What is put aside for orders nobody was sent to yet, by part."""
    if situation.parts is None:
        return {}
    sent = {visit.order_id for visits in situation.visits.values() for visit in visits}
    found: dict[int, float] = {}
    for order_id, needs in situation.parts.needed.items():
        for need in needs:
            if need.packed and order_id not in sent:
                found[need.part_id] = found.get(need.part_id, 0.0) + need.quantity
    return found


def carry_out(store: Store, proposed: Sequence[Transfer]) -> int:
    """Move all of ``proposed`` as one step; how many. As :func:`domain.usecases.parts.move`."""
    for move in proposed:
        usecases.move(
            store, move.part_id, move.source, move.target, move.quantity, note=move.number
        )
    return len(proposed)
