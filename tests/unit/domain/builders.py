"""Small builders for tests of the domain."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import ClockKind, ServicePolicy
from domain.work_orders import commands as c
from domain.work_orders.evolution import decide, fold
from domain.work_orders.order import OrderDetails, WorkOrder

#: Monday 2026-03-09, 10:00 in Shanghai.
NOW = datetime(2026, 3, 9, 2, 0, tzinfo=UTC)

ROUND_THE_CLOCK = WorkCalendar(code="24x7", name="全天", hours=None, follows_holidays=False)
OFFICE = WorkCalendar(
    code="office",
    name="平日 8–18",
    hours=(*(((time(8), time(18)),),) * 5, (), ()),
)
CALENDARS = {calendar.code: calendar for calendar in (ROUND_THE_CLOCK, OFFICE)}

POLICY = ServicePolicy(
    code="chain",
    name="连锁门店",
    calendar_code="24x7",
    targets=(
        (ClockKind.DISPATCH, 30),
        (ClockKind.RESPOND, 45),
        (ClockKind.ARRIVE, 120),
        (ClockKind.RESOLVE, 240),
        (ClockKind.APPROVE, 120),
    ),
)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def details(**changes: object) -> OrderDetails:
    values: dict[str, object] = {"type_code": "repair", "title": "空调不制冷", **changes}
    return OrderDetails(**values)  # type: ignore[arg-type]


def take(**changes: object) -> c.TakeOrder:
    values: dict[str, object] = {
        "details": details(),
        "number": "WO-260309-0001",
        "policy": POLICY,
        **changes,
    }
    return c.TakeOrder(**values)  # type: ignore[arg-type]


def dispatch(technician_id: int = 7, start: datetime = NOW, **changes: object) -> c.DispatchOrder:
    values: dict[str, object] = {
        "technician_id": technician_id,
        "planned_start_at": start,
        "planned_end_at": start + minutes(60),
        "short_no": 1,
        **changes,
    }
    return c.DispatchOrder(**values)  # type: ignore[arg-type]


def after(*commands: c.Command, start: WorkOrder | None = None, now: datetime = NOW) -> WorkOrder:
    """The order after ``commands``, one a minute."""
    order = start
    for step, command in enumerate(commands):
        events = decide(order, command, now=now + minutes(step))
        order = fold(events, CALENDARS, order)
    assert order is not None
    return order
