"""A month of patrols of the demo company: walked, missed, findings put right and some still open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from domain.assets.asset import Asset
from domain.demo.patrols import ABNORMAL_SHARE, make_routes, walk
from domain.patrols.patrol import Patrol, PatrolResult
from domain.patrols.route import PatrolRoute
from domain.people.technician import Technician
from domain.people.working_time import local_day
from domain.upkeep.rhythm import first_after
from domain.usecases import patrols
from domain.usecases.order_steps import carry_out
from domain.work_orders import commands as c
from domain.work_orders.kinds import DISPATCHABLE

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from domain.ports.storage import Store

_ACTOR = "演示"
_CONSOLE = "demo"
#: Findings older than this have been put right.
_OPEN_DAYS = 1
#: Of the patrols these were forgotten.
_FORGOTTEN = 0.04
#: So that something is open: of the points of the last days these are abnormal.
_LATELY = 0.4


def walk_patrols(
    engine: Engine,
    random: Random,
    machines: Sequence[Asset],
    technicians: Sequence[Technician],
    time_zone: str,
    now: datetime,
) -> int:
    """Everything that was due before today; how many orders that made."""
    from persistence.store import open_store

    today = local_day(now, time_zone)
    made: set[int] = set()
    for place, route in enumerate(make_routes(machines, today)):
        inspector = technicians[place % len(technicians)]
        day = route.next_on
        while day < today:
            at = now - timedelta(days=(today - day).days, minutes=random.randrange(10, 200))
            with open_store(
                engine, actor=_ACTOR, console=_CONSOLE, now=at, undoable=False
            ) as store:
                share = _LATELY if (today - day).days <= _OPEN_DAYS else ABNORMAL_SHARE
                patrol, findings = _walk(store, random, route, day, inspector, share)
            for finding in findings:
                _put_right(engine, random, finding, technicians, at, now)
            made |= {patrol.order_id, *(each.order_id for each in findings if each.order_id)}
            route = replace(route, next_on=first_after(route, max(patrol.planned_on, day)))
            day = route.next_on
        with open_store(engine, actor=_ACTOR, console=_CONSOLE, now=now, undoable=False) as store:
            patrols.save_route(store, replace(route, technician_id=inspector.id))
    return len(made)


def _walk(
    store: Store,
    random: Random,
    route: PatrolRoute,
    day: date,
    inspector: Technician,
    share: float,
) -> tuple[Patrol, list[PatrolResult]]:
    patrol = patrols.make_patrol(store, route, day)
    if random.random() < _FORGOTTEN:
        carry_out(store, store.order(patrol.order_id), c.CancelOrder(reason="当天无人巡检"))
        return patrol, []
    findings = []
    for ordinal, point in enumerate(patrol.points):
        found = walk(random, point, share)
        if found is None:
            continue
        result = patrols.record_point(
            store, patrol.id, ordinal, found.texts, words=found.words, severity=found.severity
        )
        if result.order_id is not None:
            findings.append(result)
    count = len(patrol.points)
    done = len(store.patrols.results(patrol.id))
    patrols.finish_patrol(store, patrol.id, f"巡了 {done}/{count} 个点", inspector.id)
    return patrol, findings


def _put_right(
    engine: Engine,
    random: Random,
    finding: PatrolResult,
    technicians: Sequence[Technician],
    found_at: datetime,
    now: datetime,
) -> None:
    """Within a day or two; those of the last days are in somebody's hands for tomorrow."""
    from persistence.store import open_store

    at = found_at + timedelta(hours=random.randrange(3, 40))
    technician = random.choice(technicians)
    is_open = at > now - timedelta(days=_OPEN_DAYS)
    at = found_at if is_open else at
    with open_store(engine, actor=_ACTOR, console=_CONSOLE, now=at, undoable=False) as store:
        order = store.order(finding.order_id or 0)
        if order.status not in DISPATCHABLE:
            return  # another finding at the machine led to it
        length = timedelta(minutes=order.details.duration_minutes)
        ends_at = now + timedelta(days=1) if is_open else at
        dispatch = c.DispatchOrder(
            technician_id=technician.id,
            planned_start_at=ends_at - length,
            planned_end_at=ends_at,
            short_no=store.next_short_no(technician.id),
        )
        done = (c.FinishOrder(resolution="已处理,恢复正常"), c.ReviewOrder())
        carry_out(store, order, dispatch, *(() if is_open else done))
