"""Preventive plans for machines that fail again and again, at one click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.actions.writing import write
from desktop.jobs import JobContext
from desktop.services import Services
from domain.analytics.machine import machine_figures
from domain.assets.asset import Asset, AssetStatus
from domain.parts.packing import usual_parts
from domain.ports.storage import Queries, Store
from domain.upkeep.plans import MaintenancePlan
from domain.upkeep.proposals import plans_of, propose_plan
from domain.usecases import upkeep

translate = QCoreApplication.translate


def plan_upkeep(services: Services, asset_ids: Sequence[int]) -> None:
    """One plan for each machine that has none, written as one step to be undone; what came of it is
    said in the status bar."""
    wanted = tuple(asset_ids)
    title = translate("Upkeep", "Preventive upkeep: {machine}")

    def read(ctx: JobContext) -> tuple[MaintenancePlan, ...]:
        with ctx.queries() as queries:
            return _proposals(services, queries, wanted, title)

    def keep(plans: tuple[MaintenancePlan, ...]) -> None:
        if not plans:
            services.feedback.status.emit(translate("Upkeep", "There is an upkeep plan already."))
            return

        def act(store: Store) -> None:
            for plan in plans:
                upkeep.save_plan(store, plan)

        write(services, act).then(lambda _none: _say(services, plans))

    services.jobs.read(read).then(keep)


def _proposals(
    services: Services, queries: Queries, asset_ids: Sequence[int], title: str
) -> tuple[MaintenancePlan, ...]:
    session = services.session
    today = session.local(session.now()).date()
    plans = list(queries.plans())
    types = [each.code for each in queries.order_types() if each.active]
    made = []
    for asset in queries.assets(asset_ids):
        if plans_of(plans, asset.id) or asset.status is AssetStatus.RETIRED:
            continue
        plan = propose_plan(
            asset,
            _days_between(services, queries, asset),
            today,
            name=title.format(machine=f"{asset.name} {asset.code}".strip()),
            types=types,
            taken={each.code for each in plans},
            parts=usual_parts(queries.parts.uses_of(asset.id)),
        )
        plans.append(plan)
        made.append(plan)
    return tuple(made)


def _days_between(services: Services, queries: Queries, asset: Asset) -> float | None:
    session = services.session
    figures = machine_figures(
        queries.equipment.facts_of(asset.id),
        (),
        session.now(),
        session.zone,
        since_on=asset.installed_on or asset.purchased_on,
        price_fen=None,
        category=None,
    )
    return figures.days_between


def _say(services: Services, plans: Sequence[MaintenancePlan]) -> None:
    first = plans[0]
    if len(plans) == 1:
        text = translate("Upkeep", "“{name}”: every {weeks} weeks from {day}; Ctrl+Z takes it back")
        said = text.format(name=first.name, weeks=first.every, day=first.starts_on.isoformat())
    else:
        text = translate("Upkeep", "{count} upkeep plans made; Ctrl+Z takes them back")
        said = text.format(count=len(plans))
    services.feedback.toast.emit(said, "good", "", 0)
