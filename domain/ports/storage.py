"""What the use cases and the screens ask of the database.

``Store`` is one unit of work: everything in it is written in one transaction or not at all, and
runs on the writer thread. ``Queries`` only reads and may run on any reader thread. Both are context
managers made by a factory (``open_store(...)``, ``open_queries()``) in the composition root.
Not-found ids raise :class:`domain.errors.NotFound`, stale versions
:class:`domain.errors.Conflict` (params ``actor``, ``at``), an unusable database
:class:`domain.errors.StorageUnavailable`.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from domain.analytics.facts import OrderFact
from domain.assets.asset import Asset
from domain.customers.customer import Customer
from domain.dispatching.situation import DispatchRules, Situation
from domain.messaging.messages import IncomingMessage, OpenDispatch, OutgoingMessage
from domain.people.operators import Operator, Right
from domain.people.technician import Branch, Skill, Technician
from domain.ports.approvals import ApprovalQueries
from domain.ports.calls import CallQueries, CallStore
from domain.ports.equipment import EquipmentQueries, EquipmentStore
from domain.ports.geography import GeographyQueries, GeographyStore
from domain.ports.knowledge import KnowledgeQueries, KnowledgeStore
from domain.ports.order_files import OrderFileQueries, OrderFileStore
from domain.ports.parts import PartQueries, PartStore
from domain.ports.patrols import PatrolQueries, PatrolStore
from domain.ports.production import ProductionQueries, ProductionStore
from domain.ports.renewals import RenewalQueries
from domain.ports.reviews import ReviewQueries, ReviewStore
from domain.ports.rules import RuleQueries
from domain.ports.send_ins import SendInQueries, SendInStore
from domain.ports.usage import UsageQueries
from domain.read_models import (
    Board,
    BoardCounts,
    HistoryLine,
    ImportBatch,
    ListQuery,
    OrderBrief,
    OrderCard,
    SearchResult,
    UndoState,
)
from domain.read_models.assets import AssetPage, AssetRow
from domain.read_models.customers import CallContext, CustomerHit, CustomerPage, CustomerRow
from domain.read_models.orders import OrderPage, OrderRow
from domain.read_models.people import TechnicianPage, TechnicianRow
from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import ServicePolicy
from domain.upkeep.plans import MaintenancePlan
from domain.work_orders.events import OrderEvent
from domain.work_orders.order import WorkOrder
from domain.work_orders.templates import OrderType

if TYPE_CHECKING:  # numpy is loaded by those who compute figures
    from domain.analytics.sources import FactArrays
    from domain.dispatching.hindsight import Past


class Store(Protocol):
    """One unit of work of one command. ``now`` is fixed for its whole life."""

    @property
    def now(self) -> datetime: ...
    @property
    def actor(self) -> str: ...
    @property
    def console(self) -> str: ...
    @property
    def time_zone(self) -> str: ...
    @property
    def equipment(self) -> EquipmentStore: ...
    @property
    def parts(self) -> PartStore: ...
    @property
    def patrols(self) -> PatrolStore: ...
    @property
    def production(self) -> ProductionStore: ...
    @property
    def send_ins(self) -> SendInStore: ...
    @property
    def files(self) -> OrderFileStore: ...
    @property
    def calls(self) -> CallStore: ...
    @property
    def approvals(self) -> ApprovalQueries: ...
    @property
    def knowledge(self) -> KnowledgeStore: ...
    @property
    def reviews(self) -> ReviewStore: ...

    # --- work orders: only through events -------------------------------------------------------
    def order(self, order_id: int) -> WorkOrder: ...
    def commit_order(self, before: WorkOrder | None, events: Sequence[OrderEvent]) -> WorkOrder:
        """Fold ``events`` onto ``before`` (None: a new order), write projection and log.

        ``before.version`` must be the stored one, else Conflict. Returns the order afterwards."""

    def new_order_number(self, day: date) -> str:
        """Next ``WO-yymmdd-nnnn`` of the company's local ``day``."""

    def next_short_no(self, technician_id: int) -> int:
        """Smallest number 1..99 no open dispatch of this technician uses."""

    # --- other entities: their edits log before and after ---------------------------------------
    def technician(self, technician_id: int) -> Technician: ...
    def save_technician(self, technician: Technician) -> Technician: ...
    def touch_technician(
        self, technician_id: int, *, contact_at: datetime, lat: float | None, lon: float | None
    ) -> None:
        """Remember a sign of life (and a place, source 'site') without an edit in the log."""

    def customer(self, customer_id: int) -> Customer: ...
    def save_customer(self, customer: Customer) -> Customer: ...
    def asset(self, asset_id: int) -> Asset: ...
    def asset_by_code(self, code: str) -> Asset | None: ...
    def save_asset(self, asset: Asset) -> Asset: ...
    def delete_entity(self, kind: str, entity_id: int) -> None:
        """Only what nothing refers to; else NotAllowed('in_use')."""

    def delete_coded(self, kind: str, code: str) -> None:
        """``kind``: 'skill', 'order_type', 'policy', 'calendar', 'plan', 'patrol_route'. NotAllowed
        ('in_use_by', name, by) while something refers to it; NotFound when there is none."""

    def plans(self) -> tuple[MaintenancePlan, ...]: ...
    def save_plan(self, plan: MaintenancePlan) -> None: ...
    def all_order_types(self) -> tuple[OrderType, ...]: ...
    def orders_of_customer(self, customer_id: int) -> tuple[int, ...]: ...
    def assets_of_customer(self, customer_id: int) -> tuple[int, ...]: ...
    def branch(self, branch_id: int) -> Branch: ...
    def branches(self) -> tuple[Branch, ...]: ...
    def save_branch(self, branch: Branch) -> Branch: ...
    def save_skill(self, skill: Skill) -> None: ...
    def save_order_type(self, order_type: OrderType) -> OrderType: ...
    def save_policy(self, policy: ServicePolicy) -> None: ...
    def save_calendar(self, calendar: WorkCalendar) -> None: ...
    def operators(self) -> tuple[Operator, ...]: ...
    def save_operator(self, operator: Operator) -> None: ...
    @property
    def rights(self) -> frozenset[Right]:
        """What whoever gives this command may do; all for devices, duties and the command line."""

    def order_type(self, code: str) -> OrderType: ...
    def policy(self, code: str) -> ServicePolicy: ...
    def calendars(self) -> Mapping[str, WorkCalendar]: ...
    def setting(self, key: str, default: object = None) -> object: ...
    def set_setting(self, key: str, value: object) -> None: ...
    def note_shift(self, kind: str, params: Mapping[str, object]) -> None:
        """A line of the log about who sits at this console: 'handed_over' or 'taken_over'."""

    def note_rule(self, order_id: int, kind: str, params: Mapping[str, object]) -> None:
        """A card fired; ``order_id`` 0 where it is not about one."""

    def situation(self) -> Situation: ...
    @property
    def geography(self) -> GeographyStore: ...

    # --- messages --------------------------------------------------------------------------------
    def enqueue_message(self, message: OutgoingMessage) -> OutgoingMessage: ...
    def withdraw_held_messages(self, order_id: int, *, before_revision: int | None = None) -> int:
        """Withdraw what has not left yet; the number withdrawn."""

    def withdraw_message(self, message_id: int) -> OutgoingMessage:
        """Take back one text that has not left; NotAllowed('message_not_held') when it has."""

    def retry_message(self, message_id: int) -> OutgoingMessage:
        """Hold a failed, uncertain or withdrawn text for sending again; otherwise
        NotAllowed('message_not_retryable')."""

    def sent_messages(self, order_id: int, dispatch_revision: int) -> tuple[OutgoingMessage, ...]:
        """Those of this assignment that have left (sending, sent, delivered, uncertain)."""

    def record_incoming(
        self, number: str, text: str, received_at: datetime, sent_at: datetime | None
    ) -> IncomingMessage | None:
        """Store it; None if the very same message (number, text, sent_at) is there already."""

    def incoming(self, message_id: int) -> IncomingMessage: ...
    def update_incoming(self, message: IncomingMessage) -> None: ...
    def technician_of_phone(self, number: str) -> Technician | None: ...
    def customer_of_phone(self, number: str) -> Customer | None: ...
    def open_dispatches(self, technician_id: int) -> tuple[OpenDispatch, ...]: ...
    def orders_awaiting_rating(self, customer_id: int) -> tuple[int, ...]:
        """Ids of orders with a rating request sent in the last 7 days and no rating, newest first."""

    # --- undo ------------------------------------------------------------------------------------
    def undo(self, command_id: str) -> None:
        """Append inverse events of that command (``reverts_seq``). NotAllowed('cannot_undo_changed')
        when something it touched has changed since; of an undo command: redo."""


class Queries(Protocol):
    """Reads only."""

    @property
    def equipment(self) -> EquipmentQueries: ...
    @property
    def parts(self) -> PartQueries: ...
    @property
    def patrols(self) -> PatrolQueries: ...
    @property
    def production(self) -> ProductionQueries: ...
    @property
    def send_ins(self) -> SendInQueries: ...
    @property
    def files(self) -> OrderFileQueries: ...
    @property
    def calls(self) -> CallQueries: ...
    @property
    def approvals(self) -> ApprovalQueries: ...
    @property
    def knowledge(self) -> KnowledgeQueries: ...
    @property
    def reviews(self) -> ReviewQueries: ...
    @property
    def renewals(self) -> RenewalQueries: ...
    @property
    def usage(self) -> UsageQueries: ...
    def board(self, now: datetime) -> Board: ...
    def order_cards(self, ids: Sequence[int], now: datetime) -> tuple[OrderCard, ...]: ...
    def counts(self) -> BoardCounts: ...
    def fetch_minutes(self, now: datetime) -> Mapping[int, float]:
        """What fetching parts adds to the way to each order somebody has, by order id."""

    def taken_by(self, clerk: str) -> frozenset[int]:
        """The open orders that ``clerk`` took, by what the log says."""

    def situation(self, now: datetime) -> Situation: ...
    def dispatch_rules(self) -> DispatchRules: ...
    @property
    def rules(self) -> RuleQueries: ...
    def past_dispatches(self, since: datetime, until: datetime, most: int) -> Iterator[Past]:
        """The last ``most`` dispatches given in [since, until) by which the work was done, each with
        the board as it was; for as long as these queries are open."""

    @property
    def geography(self) -> GeographyQueries: ...

    def orders(self, ids: Sequence[int]) -> tuple[WorkOrder, ...]:
        """Whole orders, in the order of ``ids``; unknown ids are left out."""

    def order_page(self, order_id: int) -> OrderPage: ...
    def asset_page(self, asset_id: int) -> AssetPage: ...
    def customer_page(self, customer_id: int) -> CustomerPage: ...
    def technician_page(self, technician_id: int) -> TechnicianPage: ...

    def list_ids(self, query: ListQuery, limit: int | None = None) -> array[int]:
        """All matching ids in order, as ``array('q')``."""

    def own_titles(self, kind: str) -> tuple[str, ...]:
        """Titles of the fields only this company has, among all records of ``kind``."""

    def own_values(self, kind: str, ids: Sequence[int]) -> Mapping[int, Mapping[str, str]]:
        """{id: {title: text}} of those that have any."""

    def order_rows(self, ids: Sequence[int]) -> tuple[OrderRow, ...]: ...
    def asset_rows(self, ids: Sequence[int]) -> tuple[AssetRow, ...]: ...
    def customer_rows(self, ids: Sequence[int]) -> tuple[CustomerRow, ...]: ...
    def technician_rows(self, ids: Sequence[int]) -> tuple[TechnicianRow, ...]: ...
    def distinct_values(self, kind: str, field: str, limit: int = 200) -> tuple[str, ...]:
        """For filter menus: categories, districts, types … most frequent first."""

    def search(self, text: str, limit: int = 20) -> SearchResult: ...
    def find_customers(self, text: str, limit: int = 8) -> tuple[CustomerHit, ...]:
        """By any part of a phone (also the last digits), name, code or address."""

    def call_context(self, customer_id: int) -> CallContext: ...
    def possible_duplicates(
        self, *, customer_id: int | None, asset_id: int | None, site_id: int | None, phone: str
    ) -> tuple[OrderBrief, ...]:
        """Open orders for the same asset, or the same site or phone in the last 7 days."""

    def similar_cases(
        self,
        fault: str,
        *,
        type_code: str = "",
        asset_id: int | None = None,
        exclude: int = 0,
        limit: int = 5,
    ) -> tuple[OrderBrief, ...]:
        """Orders that were solved, whose fault reads like ``fault``; the likest first, those of
        the same type and model before others. ``exclude``: the order that asks."""

    def resolve_code(self, code: str) -> tuple[str, int] | None:
        """What a scanned code names: ('asset'|'work_order'|'technician', id)."""

    def order_types(self) -> tuple[OrderType, ...]: ...
    def policies(self) -> tuple[ServicePolicy, ...]: ...
    def calendars(self) -> Mapping[str, WorkCalendar]: ...
    def plans(self) -> tuple[MaintenancePlan, ...]: ...
    def skills(self) -> tuple[Skill, ...]: ...
    def branches(self) -> tuple[Branch, ...]: ...
    def operators(self) -> tuple[Operator, ...]: ...
    def technicians(self, *, active_only: bool = True) -> tuple[Technician, ...]: ...
    def assets(self, ids: Sequence[int]) -> tuple[Asset, ...]: ...
    def setting(self, key: str, default: object = None) -> object: ...

    def feed(self, *, after_seq: int = 0, limit: int = 50) -> tuple[HistoryLine, ...]:
        """``after_seq`` 0: the newest ``limit`` lines (newest last), else those after it."""

    def shift_changes(self, limit: int = 20) -> tuple[HistoryLine, ...]:
        """Who handed over to whom, newest first."""

    def notes_said(self, ids: Sequence[int], said: str) -> Mapping[int, tuple[int, datetime]]:
        """How often a note of these orders said exactly that, and when last; by order."""

    def tray(self) -> tuple[IncomingMessage, ...]: ...
    def outbox(self, limit: int = 100) -> tuple[OutgoingMessage, ...]: ...
    def undo_state(self, console: str) -> UndoState: ...
    def order_facts(self, start: datetime, end: datetime) -> tuple[OrderFact, ...]:
        """Orders reported, due or finished in [start, end), plus those open at ``end``."""

    def stream_facts(self, start: datetime, end: datetime) -> Iterator[OrderFact]:
        """The same one after the other, by report and id, for as long as these queries are open."""

    def facts_by_id(self, ids: Sequence[int]) -> Sequence[OrderFact]:
        """Single orders, in no particular order."""

    def figures_mark(self) -> int:
        """Another number after every change of what figures are made of."""

    def order_arrays(self, start: datetime, end: datetime) -> FactArrays:
        """The same as arrays, for very many of them."""

    def import_batches(self) -> tuple[ImportBatch, ...]: ...
    def is_empty(self) -> bool:
        """True when no technician, customer, asset or order was ever stored (first run)."""
