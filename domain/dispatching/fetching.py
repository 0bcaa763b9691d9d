"""What fetching parts adds to the ways of orders that are sent out already."""

from __future__ import annotations

from collections.abc import Sequence

from domain.dispatching.day_frame import Frame
from domain.dispatching.situation import JobNeed, Situation, Visit
from domain.dispatching.travel import Place, place
from domain.people.technician import Technician
from domain.people.working_time import shift_day
from domain.work_orders.kinds import OrderStatus

#: Whoever has set out has fetched what he needed, or does not mean to.
_AHEAD = frozenset({OrderStatus.DISPATCHED, OrderStatus.ACCEPTED})
#: The soonest; each asks all others what they count on.
_MOST = 60


def fetch_minutes(situation: Situation) -> dict[int, float]:
    """Minutes more than going straight there, by the id of each order that somebody has and has not
    set out for; those without any are left out, of very many all but the soonest. He comes from the
    visit before on the same day, or from where he begins it."""
    picture = situation.parts
    if picture is None or not picture.needed:
        return {}
    ahead = [
        (visit, technician, visits, index)
        for technician_id, visits in situation.visits.items()
        if (technician := situation.technicians.get(technician_id)) is not None
        for index, visit in enumerate(visits)
        if visit.status in _AHEAD and not visit.is_helper and picture.needed.get(visit.order_id)
    ]
    ahead.sort(key=lambda each: (each[0].starts_at, each[0].order_id))
    found: dict[int, float] = {}
    for visit, technician, visits, index in ahead[:_MOST]:
        need = JobNeed(
            visit.order_id,
            "",
            visit.priority,
            frozenset(),
            0,
            visit.lat,
            visit.lon,
            parts=picture.needed[visit.order_id],
        )
        frame = Frame(situation, need)
        supply = frame.supply_of(technician, _start(frame, technician, visits, index))
        if supply is not None and supply.minutes > 0:
            found[visit.order_id] = supply.minutes
    return found


def _start(
    frame: Frame, technician: Technician, visits: Sequence[Visit], index: int
) -> Place | None:
    here = shift_day(technician, visits[index].starts_at, frame.zone)
    if index:
        before = visits[index - 1]
        if shift_day(technician, before.starts_at, frame.zone) == here:
            return place(before.lat, before.lon)
    return frame.origin_of(technician, here)
