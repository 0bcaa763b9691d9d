"""Makes the demo company: people, machines, a past, and the board of this very moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from desktop.composition.backend import prepare
from desktop.composition.demo_board import play_today
from desktop.composition.demo_patrols import walk_patrols
from domain.assets.asset import Asset
from domain.assets.codes import next_code
from domain.customers.customer import Customer
from domain.defaults import ORDER_TYPES, install_defaults
from domain.demo.calls import make_calls
from domain.demo.history import make_history
from domain.demo.knowledge import make_articles
from domain.demo.machines import family_of, make_assets
from domain.demo.parts import make_parts, usual_parts
from domain.demo.people import make_customers, make_technicians
from domain.demo.places import BRANCHES
from domain.demo.production import make_production
from domain.demo.send_ins import make_send_ins
from domain.demo.today import plan_today
from domain.demo.world import PastOrder, World
from domain.errors import NotAllowed
from domain.knowledge.advice import AdviceKind
from domain.people.technician import Branch, Technician
from domain.people.working_time import local_day
from domain.service_levels.policies import DEFAULT_POLICIES
from domain.usecases.assets import category_letters
from domain.usecases.company import change_setting
from domain.usecases.knowledge import save_article, say_helped
from domain.usecases.production import save_record
from domain.usecases.send_ins import save_send_in

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from domain.ports.storage import Store
    from domain.work_orders.events import OrderEvent
    from domain.work_orders.order import WorkOrder

ASSETS = 217
CUSTOMERS = 400
TIME_ZONE = "Asia/Shanghai"
#: Orders of the last days have their steps one by one; older ones only what they came to.
_DETAILED = timedelta(days=45)
_LETTERS = "GZ"
_CONSOLE = "demo"
_ACTOR = "演示"
_LEMONS = 6

Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class DemoSummary:
    """How much was made. ``orders`` includes the ``open_orders`` of today."""

    technicians: int
    orders: int
    assets: int
    customers: int
    open_orders: int


@dataclass(frozen=True, slots=True)
class _Company:
    technicians: list[Technician]
    customers: list[Customer]
    machines: list[Asset]


def build_demo(
    place: str,
    *,
    technicians: int = 12,
    orders: int = 9000,
    months: int = 18,
    seed: int = 1,
    now: datetime | None = None,
    progress: Progress = lambda _done, _total: None,
) -> DemoSummary:
    """Fill the new or empty database at ``place``; the same ``seed`` and ``now`` make the same.

    ``technicians`` at least 1, ``orders`` about that many over ``months``. ``progress(done, total)``
    counts orders. NotAllowed('database_not_empty') where there is something already."""
    from persistence.bulk import add_orders
    from persistence.engine import open_engine
    from persistence.queries import open_queries
    from persistence.store import open_store

    moment = (now or datetime.now(UTC)).replace(microsecond=0)
    random = Random(seed)
    prepare(place)
    engine = open_engine(place)
    try:
        with open_queries(engine) as queries:
            if not queries.is_empty():
                raise NotAllowed("database_not_empty")
        company, world = _found(engine, random, max(technicians, 1), moment, months)
        today = local_day(moment, TIME_ZONE)
        history = make_history(random, world, until=today, months=months, orders=orders)
        made = add_orders(
            engine,
            _past(history, moment),
            actor=_ACTOR,
            console=_CONSOLE,
            now=moment - timedelta(hours=6),
            rebuild_indexes=True,
            progress=lambda done: progress(done, max(orders, done)),
        )
        made += walk_patrols(
            engine, Random(seed), company.machines, company.technicians, TIME_ZONE, moment
        )
        with open_store(
            engine, actor=_ACTOR, console=_CONSOLE, now=moment, undoable=False
        ) as store:
            for record in make_production(Random(seed), company.machines, moment):
                save_record(store, record)
            for send_in in make_send_ins(company.machines, today):
                save_send_in(store, send_in)
            for article, (helped, not_helped) in make_articles():
                kept = save_article(store, article)
                for number in range(helped + not_helped):
                    say_helped(store, AdviceKind.ARTICLE, kept.id, None, helped=number < helped)
        jobs = plan_today(random, company.technicians, company.machines, today)
        live = play_today(engine, random, jobs, company.technicians, company.customers, now=moment)
        _calls(engine, Random(seed), company, moment)
        progress(made + live, made + live)
        with open_queries(engine) as queries:
            counts = queries.counts()
    finally:
        engine.dispose()
    return DemoSummary(
        len(company.technicians),
        made + live,
        len(company.machines),
        len(company.customers),
        counts.queued + counts.under_way,
    )


def _calls(engine: Engine, random: Random, company: _Company, moment: datetime) -> None:
    from persistence.queries import open_queries
    from persistence.store import open_store

    with open_queries(engine) as queries:
        orders = queries.orders([card.id for card in queries.board(moment).orders])
    with open_store(engine, actor=_ACTOR, console=_CONSOLE, now=moment, undoable=False) as store:
        for call in make_calls(random, company.customers, company.technicians, orders, moment):
            store.calls.add(call)


def _past(
    history: Iterator[PastOrder], moment: datetime
) -> Iterator[WorkOrder | tuple[WorkOrder, tuple[OrderEvent, ...]]]:
    since = moment - _DETAILED
    for each in history:
        order, events = each.order, each.events
        yield (order, events) if order.milestones.reported_at >= since else order


def _found(
    engine: Engine, random: Random, technicians: int, now: datetime, months: int
) -> tuple[_Company, World]:
    """The company before its first order."""
    from persistence.store import open_store

    # Everybody was there before the first order, and has not been seen since this morning.
    founded = now - timedelta(days=round(months * 30.44) + 30)
    today = local_day(now, TIME_ZONE)
    with open_store(engine, actor=_ACTOR, console=_CONSOLE, now=founded, undoable=False) as store:
        headquarters = install_defaults(store)
        _settings(store)
        branches = _branches(store, headquarters)
        taken: set[str] = set()
        people = [
            store.save_technician(replace(each, branch_id=branches[each.branch_id or 0]))
            for each in make_technicians(random, technicians, today, now, taken)
        ]
        customers = [store.save_customer(each) for each in make_customers(random, CUSTOMERS, taken)]
        machines = _machines(store, random, customers, now)
        parts = [store.parts.save(part) for part in make_parts(people, branches)]
        for code, needs in usual_parts(parts).items():
            store.save_order_type(replace(store.order_type(code), parts=needs))
        world = World(
            technicians=people,
            customers={each.id: each for each in customers},
            machines=machines,
            order_types={each.code: each for each in ORDER_TYPES},
            policies={each.code: each for each in DEFAULT_POLICIES},
            calendars=store.calendars(),
            time_zone=TIME_ZONE,
            now=now,
            lemons=frozenset(each.id for each in random.sample(machines, _LEMONS)),
        )
    return _Company(people, customers, machines), world


def _settings(store: Store) -> None:
    change_setting(store, "company.name", "广州恒信机电服务有限公司")
    change_setting(store, "company.phone", "020-55550217")
    change_setting(store, "company.address", "广州市天河区体育西路 103 号")
    change_setting(store, "time_zone", TIME_ZONE)
    change_setting(store, "assets.site_letters", _LETTERS)
    store.set_setting("company.demo", True)


def _branches(store: Store, headquarters: Branch) -> list[int]:
    ids = []
    for index, (name, code, lat, lon, regions) in enumerate(BRANCHES):
        branch = headquarters if index == 0 else Branch(0, name, code)
        saved = store.save_branch(
            replace(branch, name=name, code=code, lat=lat, lon=lon, regions=regions)
        )
        ids.append(saved.id)
    return ids


def _machines(
    store: Store, random: Random, customers: list[Customer], now: datetime
) -> list[Asset]:
    serials: dict[str, int] = {}
    machines = []
    for machine, owner, site in make_assets(random, customers, ASSETS, now.date()):
        prefix = family_of(machine.category).prefix
        code = next_code(_LETTERS, category_letters(prefix, _LETTERS), serials.get(prefix, 0))
        serials[prefix] = code.serial
        customer = customers[owner]
        place = customer.sites[site]
        machines.append(
            store.save_asset(
                replace(
                    machine,
                    code=str(code),
                    customer_id=customer.id,
                    site_id=place.id,
                    lat=place.lat,
                    lon=place.lon,
                )
            )
        )
    return machines
