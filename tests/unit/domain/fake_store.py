"""A store in memory for use cases; the real one is tested with a real database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar, cast

from domain.areas import Area
from domain.assets.asset import Asset
from domain.customers.customer import Customer
from domain.defaults import install_defaults
from domain.dispatching.situation import Situation, Visit
from domain.dispatching.travel_lessons import TravelLessons
from domain.errors import Conflict, NotAllowed, NotFound
from domain.messaging.messages import (
    IncomingMessage,
    IncomingState,
    MessagePurpose,
    OpenDispatch,
    OutgoingMessage,
    OutgoingState,
)
from domain.messaging.numbers import normalise_number
from domain.parts.part import Part
from domain.people.operators import ALL_RIGHTS, Operator, Right
from domain.people.technician import Branch, Position, Skill, Technician
from domain.ports.approvals import ApprovalQueries
from domain.ports.calls import CallStore
from domain.ports.equipment import EquipmentStore
from domain.ports.knowledge import KnowledgeStore
from domain.ports.order_files import OrderFileStore
from domain.ports.patrols import PatrolStore
from domain.ports.production import ProductionStore
from domain.ports.reviews import ReviewStore
from domain.ports.send_ins import SendInStore
from domain.ports.storage import Store
from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import ServicePolicy
from domain.settings import dispatch_rules
from domain.upkeep.plans import MaintenancePlan
from domain.work_orders.events import OrderEvent
from domain.work_orders.evolution import fold
from domain.work_orders.kinds import UNDER_WAY
from domain.work_orders.order import WorkOrder
from domain.work_orders.templates import OrderType
from tests.unit.domain.builders import NOW, minutes

Entity = TypeVar("Entity", Technician, Customer, Asset, Branch)
_LEFT = frozenset(
    {
        OutgoingState.SENDING,
        OutgoingState.SENT,
        OutgoingState.DELIVERED,
        OutgoingState.UNCERTAIN,
    }
)


class FakeGeography:
    """Areas by code, and the lessons kept last."""

    def __init__(self) -> None:
        self.by_code: dict[str, Area] = {}
        self.lessons: TravelLessons | None = None

    def areas(self) -> tuple[Area, ...]:
        return tuple(self.by_code.values())

    def save_area(self, area: Area) -> None:
        self.by_code[area.code] = area

    def delete_area(self, code: str) -> None:
        self.by_code.pop(code, None)

    def keep_lessons(self, lessons: TravelLessons, roads: str = "") -> None:
        self.lessons = lessons


class FakeStore:
    def __init__(self, now: datetime = NOW) -> None:
        self.now = now
        self.actor = "王芳"
        self.console = "desk"
        self.time_zone = "Asia/Shanghai"
        self.orders: dict[int, WorkOrder] = {}
        self.log: list[OrderEvent] = []
        self.technicians: dict[int, Technician] = {}
        self.customers: dict[int, Customer] = {}
        self.assets: dict[int, Asset] = {}
        self.branches_by_id: dict[int, Branch] = {}
        self.skills: dict[str, Skill] = {}
        self.order_types: dict[str, OrderType] = {}
        self.policies: dict[str, ServicePolicy] = {}
        self._calendars: dict[str, WorkCalendar] = {}
        self.operator_by_code: dict[str, Operator] = {}
        self.rights: frozenset[Right] = ALL_RIGHTS
        self.plan_by_code: dict[str, MaintenancePlan] = {}
        self.settings: dict[str, object] = {}
        self.outbox: list[OutgoingMessage] = []
        self.inbox: dict[int, IncomingMessage] = {}
        self.undone: list[str] = []
        self.fired: list[tuple[int, str, dict[str, object]]] = []
        self._numbers: dict[date, int] = {}
        self.geography = FakeGeography()
        self.parts = FakeParts()

    @property
    def equipment(self) -> EquipmentStore:
        """Nothing is known beside the machines; the rest is tried with a real database."""
        return cast(EquipmentStore, _NoEquipment())

    @property
    def patrols(self) -> PatrolStore:
        """As of equipment: tried with a real database."""
        return cast(PatrolStore, _NoEquipment())

    @property
    def production(self) -> ProductionStore:
        """As of equipment."""
        return cast(ProductionStore, _NoEquipment())

    @property
    def send_ins(self) -> SendInStore:
        """As of equipment."""
        return cast(SendInStore, _NoEquipment())

    @property
    def calls(self) -> CallStore:
        """As of equipment."""
        return cast(CallStore, _NoEquipment())

    @property
    def files(self) -> OrderFileStore:
        """As of equipment."""
        return cast(OrderFileStore, _NoEquipment())

    @property
    def knowledge(self) -> KnowledgeStore:
        """As of equipment."""
        return cast(KnowledgeStore, _NoEquipment())

    @property
    def reviews(self) -> ReviewStore:
        """As of equipment."""
        return cast(ReviewStore, _NoEquipment())

    @property
    def approvals(self) -> ApprovalQueries:
        """As of equipment."""
        return cast(ApprovalQueries, _NoEquipment())

    def wait(self, count: float) -> None:
        """Let ``count`` minutes pass; what was due has been sent."""
        self.now += minutes(count)
        self.outbox = [
            replace(message, state=OutgoingState.SENT)
            if message.state is OutgoingState.HELD
            and (message.not_before_at is None or message.not_before_at <= self.now)
            else message
            for message in self.outbox
        ]

    def texts(self, purpose: MessagePurpose, state: OutgoingState | None = None) -> list[str]:
        return [
            message.text
            for message in self.outbox
            if message.purpose is purpose and state in (None, message.state)
        ]

    # --- work orders ---
    def order(self, order_id: int) -> WorkOrder:
        return _found(self.orders, order_id)

    def commit_order(self, before: WorkOrder | None, events: Sequence[OrderEvent]) -> WorkOrder:
        if before is not None and self.orders[before.id].version != before.version:
            raise Conflict("order_changed", actor="李", at=self.now)
        after = fold(events, self._calendars, before)
        order_id = len(self.orders) + 1 if before is None else before.id
        after = replace(after, id=order_id, version=(before.version if before else 0) + 1)
        self.orders[order_id] = after
        self.log.extend(events)
        return after

    def new_order_number(self, day: date) -> str:
        self._numbers[day] = self._numbers.get(day, 0) + 1
        return f"WO-{day:%y%m%d}-{self._numbers[day]:04}"

    def next_short_no(self, technician_id: int) -> int:
        used = {each.short_no for each in self.open_dispatches(technician_id)}
        return next(number for number in range(1, 100) if number not in used)

    # --- other entities ---
    def technician(self, technician_id: int) -> Technician:
        return _found(self.technicians, technician_id)

    def save_technician(self, technician: Technician) -> Technician:
        return _stored(self.technicians, technician)

    def touch_technician(
        self, technician_id: int, *, contact_at: datetime, lat: float | None, lon: float | None
    ) -> None:
        known = self.technicians[technician_id]
        position = known.position
        if lat is not None and lon is not None:
            position = Position(lat, lon, contact_at, "site")
        self.technicians[technician_id] = replace(
            known, last_contact_at=contact_at, position=position
        )

    def customer(self, customer_id: int) -> Customer:
        return _found(self.customers, customer_id)

    def save_customer(self, customer: Customer) -> Customer:
        sites = tuple(
            site if site.id else replace(site, id=1000 + place)
            for place, site in enumerate(customer.sites)
        )
        return _stored(self.customers, replace(customer, sites=sites))

    def asset(self, asset_id: int) -> Asset:
        return _found(self.assets, asset_id)

    def asset_by_code(self, code: str) -> Asset | None:
        return next((asset for asset in self.assets.values() if asset.code == code), None)

    def save_asset(self, asset: Asset) -> Asset:
        return _stored(self.assets, asset)

    def delete_entity(self, kind: str, entity_id: int) -> None:
        getattr(self, "branches_by_id" if kind == "branch" else f"{kind}s").pop(entity_id)

    def delete_coded(self, kind: str, code: str) -> None:
        known: dict[str, dict[str, Any]] = {
            "skill": self.skills,
            "order_type": self.order_types,
            "policy": self.policies,
            "calendar": self._calendars,
            "operator": self.operator_by_code,
        }
        del known[kind][code]

    def plans(self) -> tuple[MaintenancePlan, ...]:
        return tuple(self.plan_by_code.values())

    def save_plan(self, plan: MaintenancePlan) -> None:
        self.plan_by_code[plan.code] = plan

    def all_order_types(self) -> tuple[OrderType, ...]:
        return tuple(self.order_types.values())

    def orders_of_customer(self, customer_id: int) -> tuple[int, ...]:
        found = self.orders.values()
        return tuple(each.id for each in found if each.details.customer_id == customer_id)

    def assets_of_customer(self, customer_id: int) -> tuple[int, ...]:
        return tuple(each.id for each in self.assets.values() if each.customer_id == customer_id)

    def branch(self, branch_id: int) -> Branch:
        return _found(self.branches_by_id, branch_id)

    def branches(self) -> tuple[Branch, ...]:
        return tuple(self.branches_by_id.values())

    def save_branch(self, branch: Branch) -> Branch:
        return _stored(self.branches_by_id, branch)

    def save_skill(self, skill: Skill) -> None:
        self.skills[skill.code] = skill

    def save_order_type(self, order_type: OrderType) -> OrderType:
        self.order_types[order_type.code] = order_type
        return order_type

    def save_policy(self, policy: ServicePolicy) -> None:
        self.policies[policy.code] = policy

    def save_calendar(self, calendar: WorkCalendar) -> None:
        self._calendars[calendar.code] = calendar

    def operators(self) -> tuple[Operator, ...]:
        return tuple(self.operator_by_code.values())

    def save_operator(self, operator: Operator) -> None:
        self.operator_by_code[operator.code] = operator

    def order_type(self, code: str) -> OrderType:
        return _found(self.order_types, code)

    def policy(self, code: str) -> ServicePolicy:
        return _found(self.policies, code)

    def calendars(self) -> Mapping[str, WorkCalendar]:
        return self._calendars

    def setting(self, key: str, default: object = None) -> object:
        return self.settings.get(key, default)

    def note_shift(self, kind: str, params: Mapping[str, object]) -> None:
        self.fired.append((0, kind, dict(params)))

    def note_rule(self, order_id: int, kind: str, params: Mapping[str, object]) -> None:
        self.fired.append((order_id, kind, dict(params)))

    def set_setting(self, key: str, value: object) -> None:
        self.settings[key] = value

    def situation(self) -> Situation:
        visits: dict[int, list[Visit]] = {}
        for order in self.orders.values():
            if order.dispatch is None or order.status not in UNDER_WAY:
                continue
            technician_id = order.dispatch.technician_id
            visits.setdefault(technician_id, []).append(
                Visit(
                    order_id=order.id,
                    number=order.number,
                    technician_id=technician_id,
                    starts_at=order.dispatch.planned_start_at,
                    ends_at=order.dispatch.planned_end_at,
                    status=order.status,
                    lat=order.details.lat,
                    lon=order.details.lon,
                    customer_name=order.details.customer_name,
                )
            )
        return Situation(
            now=self.now,
            time_zone=self.time_zone,
            technicians=self.technicians,
            visits={
                key: tuple(sorted(value, key=lambda visit: visit.starts_at))
                for key, value in visits.items()
            },
            skills=self.skills,
            rules=dispatch_rules(self.setting),
        )

    # --- messages ---
    def enqueue_message(self, message: OutgoingMessage) -> OutgoingMessage:
        stored = replace(message, id=len(self.outbox) + 1, created_at=self.now)
        self.outbox.append(stored)
        return stored

    def withdraw_held_messages(self, order_id: int, *, before_revision: int | None = None) -> int:
        count = 0
        for place, message in enumerate(self.outbox):
            older = before_revision is None or (
                message.dispatch_revision is not None
                and message.dispatch_revision < before_revision
            )
            if message.order_id == order_id and message.state is OutgoingState.HELD and older:
                self.outbox[place] = replace(message, state=OutgoingState.WITHDRAWN)
                count += 1
        return count

    def withdraw_message(self, message_id: int) -> OutgoingMessage:
        return self._move(message_id, (OutgoingState.HELD,), OutgoingState.WITHDRAWN)

    def retry_message(self, message_id: int) -> OutgoingMessage:
        again = (OutgoingState.FAILED, OutgoingState.UNCERTAIN, OutgoingState.WITHDRAWN)
        return self._move(message_id, again, OutgoingState.HELD)

    def _move(
        self, message_id: int, allowed: Sequence[OutgoingState], state: OutgoingState
    ) -> OutgoingMessage:
        message = self.outbox[message_id - 1]
        if message.state not in allowed:
            raise NotAllowed("message_state", state=message.state.value)
        moved = replace(message, state=state)
        self.outbox[message_id - 1] = moved
        return moved

    def sent_messages(self, order_id: int, dispatch_revision: int) -> tuple[OutgoingMessage, ...]:
        return tuple(
            message
            for message in self.outbox
            if (message.order_id, message.dispatch_revision) == (order_id, dispatch_revision)
            and message.state in _LEFT
        )

    def record_incoming(
        self, number: str, text: str, received_at: datetime, sent_at: datetime | None
    ) -> IncomingMessage | None:
        same = (number, text, sent_at)
        if sent_at is not None and any(
            (each.number, each.text, each.sent_at) == same for each in self.inbox.values()
        ):
            return None
        message = IncomingMessage(len(self.inbox) + 1, number, text, received_at, sent_at=sent_at)
        self.inbox[message.id] = message
        return message

    def incoming(self, message_id: int) -> IncomingMessage:
        return _found(self.inbox, message_id)

    def update_incoming(self, message: IncomingMessage) -> None:
        assert message.state is not IncomingState.NEW
        self.inbox[message.id] = message

    def technician_of_phone(self, number: str) -> Technician | None:
        wanted = normalise_number(number)
        people = self.technicians.values()
        return next((each for each in people if each.phone == wanted and each.active), None)

    def customer_of_phone(self, number: str) -> Customer | None:
        wanted = normalise_number(number)
        for customer in self.customers.values():
            if any(phone.number == wanted for phone in customer.phones):
                return customer
        return None

    def open_dispatches(self, technician_id: int) -> tuple[OpenDispatch, ...]:
        return tuple(
            OpenDispatch(
                order.id, order.number, order.dispatch.short_no, technician_id, order.status.value
            )
            for order in self.orders.values()
            if order.dispatch is not None
            and order.status in UNDER_WAY
            and order.dispatch.technician_id == technician_id
        )

    def orders_awaiting_rating(self, customer_id: int) -> tuple[int, ...]:
        return tuple(
            order.id
            for order in reversed(self.orders.values())
            if order.details.customer_id == customer_id
            and order.rating is None
            and any(
                message.order_id == order.id
                and message.purpose is MessagePurpose.RATING_REQUEST
                and message.state in _LEFT
                for message in self.outbox
            )
        )

    def undo(self, command_id: str) -> None:
        self.undone.append(command_id)


Key = TypeVar("Key", int, str)
Value = TypeVar("Value")


def _found(known: Mapping[Key, Value], key: Key) -> Value:
    try:
        return known[key]
    except KeyError:
        raise NotFound("unknown", id=key) from None


def _stored(known: dict[int, Entity], entity: Entity) -> Entity:
    stored = replace(entity, id=entity.id or len(known) + 1, version=entity.version + 1)
    known[stored.id] = stored
    return stored


class FakeParts:
    """The catalogue of parts in memory."""

    def __init__(self) -> None:
        self.by_id: dict[int, Part] = {}

    def part(self, part_id: int) -> Part:
        return _found(self.by_id, part_id)

    def find(self, code: str, name: str = "") -> Part | None:
        named = [each for each in self.by_id.values() if not code and each.name == name]
        coded = [each for each in self.by_id.values() if code and each.code == code]
        found = coded or (named if len(named) == 1 else [])
        return found[0] if found else None

    def save(self, part: Part) -> Part:
        stored = replace(part, id=part.id or len(self.by_id) + 1, version=part.version + 1)
        self.by_id[stored.id] = stored
        return stored


class _NoEquipment:
    def category(self, _code: str) -> None:
        return None


def company(now: datetime = NOW) -> FakeStore:
    """A store with the starting configuration."""
    store = FakeStore(now)
    as_store: Store = store
    install_defaults(as_store)
    return store
