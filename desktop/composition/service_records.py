"""The service a customer had, on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.composition.letterhead import company_profile, company_zone
from domain.people.working_time import day_bounds
from domain.renewals.record import Renewal
from domain.work_orders.kinds import Priority

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.composition.backend import Backend
    from domain.work_orders.order import WorkOrder
    from exports.texts import Texts

#: More never fit on one page with what stands above them.
_LINES = 30
#: The arrival is averaged over so many of the newest.
_AVERAGED = 500


def make_service_record(backend: Backend, renewal: Renewal, out: Path, language: str) -> Path:
    """Of what ``renewal`` is about, from its beginning until today at most."""
    from exports.service_record import ServiceLine, ServicePaper, build_service_record
    from exports.texts import texts

    words, now = texts(language), backend.clock()
    with backend.queries() as queries:
        company, zone = company_profile(queries), company_zone(queries)
        since = day_bounds(renewal.since_on, str(zone))[0]
        last_on = min(renewal.ends_on, now.astimezone(zone).date())
        until = day_bounds(last_on, str(zone))[1]
        whose = {"customer_id": renewal.customer_id, "asset_id": renewal.asset_id}
        figures = queries.renewals.figures(since, until, **whose)
        ids = queries.renewals.order_ids(since, until, **whose)
        orders = queries.orders(ids[:_AVERAGED])
        kept = {row.id: row.on_time for row in queries.order_rows(ids[:_LINES])}
        machines = {
            each.id: " ".join(part for part in (each.code, each.name) if part)
            for each in queries.assets(
                [o.details.asset_id for o in orders[:_LINES] if o.details.asset_id is not None]
            )
        }
        names = {each.id: each.name for each in queries.technicians(active_only=False)}
    lines = [
        ServiceLine(
            day=words.day(order.milestones.reported_at.astimezone(zone).date()),
            machine=machines.get(order.details.asset_id or 0, ""),
            fault=order.details.title,
            done=order.result.resolution if order.result is not None else "",
            technician=names.get(order.dispatch.technician_id, "") if order.dispatch else "",
            kept=_said(kept.get(order.id), words),
            rating=str(order.rating.score) if order.rating is not None else "",
        )
        for order in orders[:_LINES]
    ]
    paper = ServicePaper(
        customer=renewal.customer_name,
        contact=renewal.phone,
        about=" ".join(part for part in (renewal.asset_code, renewal.name) if part),
        span=words.say("span", first=words.day(renewal.since_on), last=words.day(last_on)),
        ends=words.day(renewal.ends_on),
        figures=figures,
        arrival=_arrival(orders, words),
        lines=lines,
        more=max(0, len(ids) - len(lines)),
    )
    out.parent.mkdir(parents=True, exist_ok=True)
    return build_service_record(paper, company, language, out)


def _said(kept: bool | None, words: Texts) -> str:
    if kept is None:
        return ""
    return words.say("record_yes" if kept else "record_no")


def _arrival(orders: Sequence[WorkOrder], words: Texts) -> str:
    """The mean time from the call to the arrival, of orders that are no planned upkeep."""
    minutes = [
        (order.milestones.arrived_at - order.milestones.reported_at).total_seconds() / 60
        for order in orders
        if order.milestones.arrived_at is not None
        and order.details.priority is not Priority.PLANNED
    ]
    return words.minutes(sum(minutes) / len(minutes)) if minutes else ""
