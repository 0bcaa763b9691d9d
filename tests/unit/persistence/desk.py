"""A small company and the acts of its clerk, without the use cases."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy import Engine

from domain.assets.asset import Asset
from domain.customers.customer import Customer, Phone, Site
from domain.people.technician import Branch, Shift, Skill, Technician
from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import ClockKind, ServicePolicy
from domain.work_orders.commands import Command, DispatchOrder, TakeOrder
from domain.work_orders.evolution import decide
from domain.work_orders.order import OrderDetails, WorkOrder
from domain.work_orders.templates import OrderType
from persistence.queries import open_queries
from persistence.queries.reader import Reader
from persistence.store import UnitOfWork, open_store

NOW = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)  # a Friday, 10:00 in Shanghai
HOURS = tuple(((time(8), time(18)),) if day < 6 else () for day in range(7))
CALENDAR = WorkCalendar("work", "平日 8–18", hours=HOURS, follows_holidays=False)
POLICY = ServicePolicy(
    "std",
    "标准",
    "work",
    (
        (ClockKind.DISPATCH, 30),
        (ClockKind.RESPOND, 60),
        (ClockKind.ARRIVE, 120),
        (ClockKind.RESOLVE, 480),
        (ClockKind.APPROVE, 600),
    ),
)
SHIFTS = tuple(Shift(day, time(8), time(18)) for day in range(6))


@dataclass
class Desk:
    """``tick`` moves the clock of the company; every command has its own moment."""

    engine: Engine
    now: datetime = NOW
    console: str = "desk-1"
    technicians: list[Technician] = field(default_factory=list)
    customer: Customer = field(default_factory=lambda: Customer(0, ""))
    asset: Asset = field(default_factory=lambda: Asset(0, "", ""))
    branch: Branch = field(default_factory=lambda: Branch(0, "", ""))
    commands: int = 0

    def store(
        self, actor: str = "王芳", command_id: str | None = None, **more: Any
    ) -> AbstractContextManager[UnitOfWork]:
        self.commands += 1
        return open_store(
            self.engine,
            actor=actor,
            console=more.pop("console", self.console),
            command_id=command_id or f"{self.console}-{self.commands}",
            now=self.now,
            **more,
        )

    def queries(self) -> AbstractContextManager[Reader]:
        return open_queries(self.engine)

    def tick(self, minutes: float = 1) -> datetime:
        self.now += timedelta(minutes=minutes)
        return self.now

    def set_up(self) -> None:
        with self.store(undoable=False) as store:
            store.save_calendar(CALENDAR)
            store.save_policy(POLICY)
            store.save_skill(Skill("ac", "空调"))
            store.save_skill(Skill("hv", "高压", needs_certificate=True))
            store.save_order_type(OrderType("repair", "空调维修", "std", skills=frozenset({"ac"})))
            self.branch = store.save_branch(Branch(0, "天河站", "TH", 23.13, 113.32, ("天河",)))
            for name, phone in (("赵强", "13800000001"), ("李敏", "13800000002")):
                self.technicians.append(
                    store.save_technician(
                        Technician(
                            0,
                            name,
                            phone,
                            branch_id=self.branch.id,
                            code=f"T{len(self.technicians) + 1}",
                            skills=frozenset({"ac"}),
                            shifts=SHIFTS,
                        )
                    )
                )
            self.customer = store.save_customer(
                Customer(
                    0,
                    "恒隆物业",
                    code="C1",
                    contact="张女士",
                    phones=(Phone("13812345678", "张女士"), Phone("02088886666")),
                    sites=(
                        Site(0, "A座", "体育西路103号", district="天河区", lat=23.1, lon=113.3),
                    ),
                    vip_level=2,
                )
            )
            self.asset = store.save_asset(
                Asset(
                    0,
                    "A-0001-K",
                    "中央空调",
                    category="空调",
                    model="KFR-35GW",
                    serial_number="SN20230212",
                    customer_id=self.customer.id,
                    site_id=self.customer.sites[0].id,
                )
            )

    def details(self, **more: Any) -> OrderDetails:
        base = OrderDetails(
            type_code="repair",
            title="空调不制冷",
            description="客厅空调开机不制冷,外机不转",
            customer_id=self.customer.id or None,
            customer_name=self.customer.name,
            site_id=self.customer.sites[0].id if self.customer.sites else None,
            asset_id=self.asset.id or None,
            contact_name="张女士",
            contact_phone="13812345678",
            address="体育西路103号",
            district="天河区",
            region="天河",
            lat=23.1,
            lon=113.3,
            skills=frozenset({"ac"}),
        )
        return replace(base, **more)

    def take(self, store: UnitOfWork | None = None, **more: Any) -> WorkOrder:
        if store is None:
            with self.store() as opened:
                return self.take(opened, **more)
        command = TakeOrder(
            details=self.details(**more),
            number=store.new_order_number(store.now.date()),
            policy=POLICY,
        )
        return store.commit_order(None, decide(None, command, now=store.now))

    def act(self, order_id: int, command: Command, **more: Any) -> WorkOrder:
        """One command in a transaction of its own."""
        with self.store(**more) as store:
            order = store.order(order_id)
            return store.commit_order(order, decide(order, command, now=store.now))

    def dispatch(self, order_id: int, technician: int = 0, **more: Any) -> WorkOrder:
        with self.store(**more) as store:
            return self.dispatch_in(store, order_id, technician)

    def dispatch_in(self, store: UnitOfWork, order_id: int, technician: int = 0) -> WorkOrder:
        order = store.order(order_id)
        who = self.technicians[technician].id
        command = DispatchOrder(
            technician_id=who,
            planned_start_at=store.now + timedelta(hours=1),
            planned_end_at=store.now + timedelta(hours=2),
            short_no=store.next_short_no(who),
        )
        return store.commit_order(order, decide(order, command, now=store.now))
