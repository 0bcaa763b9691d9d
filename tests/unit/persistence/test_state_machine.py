"""A clerk, two technicians and Ctrl+Z in any order: the invariants of the house hold."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from domain.errors import NotAllowed, UserError
from domain.messaging.messages import MessagePurpose, OutgoingMessage, OutgoingState
from domain.work_orders import commands as c
from domain.work_orders.evolution import decide
from domain.work_orders.kinds import UNDER_WAY, OrderStatus, Priority, WaitReason
from domain.work_orders.order import WorkOrder
from persistence.engine import open_engine
from persistence.migrations import create
from persistence.store_orders import order_state
from persistence.verify import verify
from tests.unit.persistence.desk import Desk

_STEPS: tuple[c.Command, ...] = (
    c.AcceptDispatch(),
    c.Depart(),
    c.Arrive(),
    c.StartWork(),
    c.PutOnHold(reason=WaitReason.PARTS),
    c.PutOnHold(reason=WaitReason.FEEDBACK),
    c.ResumeWork(),
    c.FinishOrder(resolution="好", labour_fen=60_000),
    c.FinishOrder(resolution="好"),
    c.ApproveCost(),
    c.ReviewOrder(),
    c.SendBack(improvement="照片"),
    c.ReturnOrder(reason="不会"),
    c.UnassignOrder(),
    c.CancelOrder(reason="重复"),
    c.ReopenOrder(reason="又坏了"),
    c.SetPriority(priority=Priority.URGENT),
    c.AddNote(text="x"),
)
_numbers = itertools.count()


class Office(RuleBasedStateMachine):
    """One file, one clerk; ``orders``: the ids of all orders ever taken."""

    template: Path | None = None

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="office-"))
        if Office.template is None or not Office.template.exists():
            Office.template = Path(tempfile.mkdtemp(prefix="office-")) / "empty.db"
            create(Office.template)
        path = self.folder / "desk.db"
        shutil.copy(Office.template, path)
        self.desk = Desk(open_engine(path))
        self.desk.set_up()
        self.orders: list[int] = []

    def _order(self, place: int) -> WorkOrder:
        with self.desk.queries() as queries:
            return queries.orders([self.orders[place % len(self.orders)]])[0]

    @rule()
    def take(self) -> None:
        self.desk.tick(7)
        command_id = f"take-{next(_numbers)}"
        with self.desk.store(command_id=command_id) as store:
            order = self.desk.take(store)
        self.orders.append(order.id)

    @precondition(lambda self: self.orders)
    @rule(place=st.integers(0, 20), technician=st.integers(0, 1), hold=st.booleans())
    def dispatch(self, place: int, technician: int, hold: bool) -> None:
        self.desk.tick(3)
        order = self._order(place)
        command_id = f"dispatch-{next(_numbers)}"
        try:
            with self.desk.store(command_id=command_id) as store:
                dispatched = self.desk.dispatch_in(store, order.id, technician)
                assert dispatched.dispatch is not None
                revision = dispatched.dispatch.revision
                store.withdraw_held_messages(order.id, before_revision=revision)
                if hold:
                    store.enqueue_message(
                        OutgoingMessage(
                            "13800000001",
                            "派单",
                            MessagePurpose.DISPATCH,
                            order_id=order.id,
                            dispatch_revision=revision,
                        )
                    )
        except UserError:
            assert self._order(place) == order  # refused, and nothing of it is left
            return

    @precondition(lambda self: self.orders)
    @rule(place=st.integers(0, 20), step=st.sampled_from(_STEPS), minutes=st.integers(1, 300))
    def act(self, place: int, step: c.Command, minutes: int) -> None:
        self.desk.tick(minutes)
        order = self._order(place)
        command_id = f"act-{next(_numbers)}"
        try:
            with self.desk.store(command_id=command_id) as store:
                current = store.order(order.id)
                store.commit_order(current, decide(current, step, now=store.now))
        except UserError:
            assert self._order(place) == order
            return

    @rule()
    def press_undo(self) -> None:
        self._take_back(redo=False)

    @rule()
    def press_redo(self) -> None:
        self._take_back(redo=True)

    @rule()
    def undo_and_redo_is_nothing(self) -> None:
        with self.desk.queries() as queries:
            can_undo = queries.undo_state(self.desk.console).undo is not None
            before = [order_state(order) for order in queries.orders(self.orders)]
            texts = [text.state for text in queries.outbox()]
        if not can_undo:
            return
        self._take_back(redo=False)
        self._take_back(redo=True)
        with self.desk.queries() as queries:
            assert [order_state(order) for order in queries.orders(self.orders)] == before
            assert [text.state for text in queries.outbox()] == texts

    def _take_back(self, *, redo: bool) -> None:
        self.desk.tick(1)
        with self.desk.queries() as queries:
            state = queries.undo_state(self.desk.console)
        step = state.redo if redo else state.undo
        if step is None:
            return
        try:
            with self.desk.store(command_id=f"back-{next(_numbers)}") as store:
                store.undo(step.command_id)
        except NotAllowed as error:
            # Another order's commands never stand in the way of the newest.
            raise AssertionError(error) from error
        with self.desk.queries() as queries:
            after = queries.undo_state(self.desk.console)
        assert (after.undo if redo else after.redo) is not None

    @invariant()
    def no_order_is_in_two_places(self) -> None:
        if not hasattr(self, "desk"):
            return
        with self.desk.queries() as queries:
            situation = queries.situation(self.desk.now)
            orders = {order.id: order for order in queries.orders(self.orders)}
            texts = queries.outbox()
        visited = [visit.order_id for each in situation.visits.values() for visit in each]
        assert len(visited) == len(set(visited))
        under_way = {order.id for order in orders.values() if order.status in UNDER_WAY}
        assert set(visited) == under_way
        for text in texts:
            if text.state is OutgoingState.HELD and text.order_id is not None:
                order = orders[text.order_id]
                gone = order.status in (OrderStatus.CANCELLED,) and order.cancel_reason == "undone"
                assert not gone, "a text about an order that was never taken is still held"

    def teardown(self) -> None:
        if not hasattr(self, "desk"):
            return
        report = verify(self.desk.engine)
        self.desk.engine.dispose()
        shutil.rmtree(self.folder, ignore_errors=True)
        assert report.ok, report.problems


TestOffice = Office.TestCase
TestOffice.settings = settings(
    max_examples=12,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def teardown_module() -> None:
    """The empty database all runs were copied from."""
    if Office.template is not None:
        shutil.rmtree(Office.template.parent, ignore_errors=True)
