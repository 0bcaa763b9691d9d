"""What a drop, a key or a menu line does to orders, and what the board says of it first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.actions import helpers, links, moves
from desktop.actions import orders as actions
from desktop.jobs import JobHandle
from desktop.models.board import BoardModel
from desktop.reasons import finding_line
from desktop.services import Services
from desktop.views.dispatch.day_panel import DayPanel
from desktop.views.dispatch.order_keys import is_linked
from desktop.views.dispatch.override_bar import OverrideBar
from desktop.views.dispatch.verdicts import Adviser, DragPicture, account, summary
from domain.errors import NotAllowed
from domain.people.operators import Right
from domain.read_models import OrderCard
from domain.work_orders.kinds import UNDER_WAY, LinkKind


class BoardActs(QObject):
    """Signals:
    dispatched(order_ids tuple): they were given to somebody.
    judged(DragPicture): the verdicts on what is being dragged are there.
    """

    dispatched = Signal(tuple)
    judged = Signal(object)

    def __init__(
        self,
        services: Services,
        board: BoardModel,
        override: OverrideBar | None,
        days: DayPanel | None,
        parent: QObject,
    ) -> None:
        """Without ``override`` a refusal is only said, without ``days`` none changes hands."""
        super().__init__(parent)
        self._services = services
        self._board = board
        self._override = override
        self._days = days
        self.adviser = Adviser(services, self)
        self.adviser.judged.connect(self._on_judged)
        self.drag: DragPicture | None = None
        self._carried: tuple[int, ...] = ()

    # --- giving -----------------------------------------------------------------------------------
    def assign(
        self,
        order_ids: Sequence[int],
        technician_id: int,
        starts_at: datetime | None = None,
        override_reason: str = "",
    ) -> None:
        """Send ``order_ids`` to ``technician_id``; a hard stop asks for the override."""
        ids = tuple(order_ids)
        handle = moves.drop(
            self._services,
            ids,
            technician_id,
            starts_at=starts_at,
            override_reason=override_reason,
        )
        self._answer(handle, lambda reason: self.assign(ids, technician_id, starts_at, reason))
        handle.then(lambda _orders: self.dispatched.emit(ids))

    def ask_override(
        self, order_ids: Sequence[int], technician_id: int, starts_at: datetime | None = None
    ) -> None:
        """It was let go over somebody whom a rule forbids."""
        ids = tuple(order_ids)
        drag = self.drag
        verdict = drag.verdicts.get(technician_id) if drag is not None else None
        why = self.tr("a rule forbids it")
        if drag is not None and verdict:
            why = summary(verdict, drag.names)[1]
        card = self._board.technicians.get(technician_id)
        name = card.name if card is not None else "?"
        text = self.tr("{name} cannot take this order: {why}.").format(name=name, why=why)
        if self._override is not None:
            again = partial(self.assign, ids, technician_id, starts_at)
            self._override.ask(text, again, may=self._may_override)

    @property
    def _may_override(self) -> bool:
        return Right.OVERRIDE in self._services.session.rights

    def reschedule(
        self, order_id: int, starts_at: datetime, ends_at: datetime, override_reason: str = ""
    ) -> None:
        """Other times with who has it."""
        card = self._board.order(order_id)
        if card is None or card.technician_id is None:
            return
        from domain.dispatching.moves import Move

        move = Move(order_id, card.technician_id, starts_at, ends_at)
        handle = moves.carry_out(self._services, [move], override_reason=override_reason)
        self._answer(
            handle,
            lambda reason: self.reschedule(order_id, starts_at, ends_at, reason),
        )

    def add_helper(
        self, order_ids: Sequence[int], technician_id: int, override_reason: str = ""
    ) -> None:
        """He comes along; if he is busy then, a reason is asked for."""
        ids = tuple(order_ids)
        handle = helpers.add(self._services, ids, technician_id, override_reason)
        self._answer(handle, lambda reason: self.add_helper(ids, technician_id, reason))

    def remove_helper(self, order_ids: Sequence[int], technician_id: int) -> None:
        self._answer(helpers.remove(self._services, order_ids, technician_id), None)

    def nudge(self, order_id: int, minutes: int) -> None:
        """So many minutes later, or earlier."""
        card = self._board.order(order_id)
        if card is not None and card.planned_start_at and card.planned_end_at:
            by = timedelta(minutes=minutes)
            self.reschedule(order_id, card.planned_start_at + by, card.planned_end_at + by)

    def exchange(self, order_id: int, step: int) -> None:
        """One place earlier or later in the day of who has it."""
        card = self._board.order(order_id)
        if card is not None and card.technician_id is not None:
            handle = moves.exchange(self._services, card.technician_id, order_id, step)
            self._answer(handle, None)

    def unassign(self, order_ids: Sequence[int]) -> None:
        """Back into the queue; those nobody has stay where they are."""
        cards = (self._board.order(order_id) for order_id in order_ids)
        had = [c.id for c in cards if c is not None and c.status in UNDER_WAY]
        if had:
            actions.unassign(self._services, had)

    def push(self, order_ids: Sequence[int]) -> None:
        """To the next working day (DD-10)."""
        if order_ids:
            self._answer(actions.push_to_next_working_day(self._services, order_ids), None)

    def toggle_lock(self, order_ids: Sequence[int]) -> None:
        """Pin to time and person what is not, else let it move again."""
        cards = [c for i in order_ids if (c := self._board.order(i)) is not None]
        given = [c for c in cards if c.status in UNDER_WAY]
        if given:
            from domain.work_orders.commands import LockDispatch

            locked = not all(card.locked for card in given)
            ids = [card.id for card in given]
            actions.apply(self._services, ids, LockDispatch(locked=locked))

    def copy_as_new(self, card: OrderCard) -> None:
        """A call with the same customer, machine and words, to be looked over and saved."""
        self._services.navigator.call_requested.emit(
            {
                "customer_id": card.customer_id,
                "asset_id": card.asset_id,
                "title": card.title,
                "type_code": card.type_code,
                "priority": card.priority,
            }
        )

    # --- whole days -------------------------------------------------------------------------------
    def hand_over(self, giver_id: int, taker_id: int, day: Any) -> None:
        """List what handing over would mean; the panel does it (DD-11)."""
        if self._days is not None:
            self._days.ask(giver_id, taker_id, day)

    def swap(self, first_id: int, second_id: int, day: Any) -> None:
        if self._days is not None:
            self._days.ask(first_id, second_id, day, swap=True)

    def heard_from(self, technician_id: int) -> None:
        moves.heard_from(self._services, technician_id).then(lambda _none: self._board.reload())

    # --- linked orders ----------------------------------------------------------------------------
    def together(self, order_ids: Sequence[int]) -> tuple[int, ...]:
        """These and what is done in one go with them and is as far as they are: what is carried
        when one of them is dragged."""
        found = dict.fromkeys(order_ids)
        for card in [self._board.order(order_id) for order_id in order_ids]:
            for other_id in card.same_visit if card is not None else ():
                other = self._board.order(other_id)
                if card is not None and other is not None and _as_far(card, other):
                    found[other_id] = None
        return tuple(found)

    def link(self, order_ids: Sequence[int], kind: LinkKind) -> None:
        """See :func:`domain.usecases.links.link_orders`."""
        self._answer(links.link(self._services, order_ids, kind), None)

    def unlink(self, order_ids: Sequence[int]) -> None:
        self._answer(links.unlink(self._services, order_ids), None)

    def toggle_visit(self, order_ids: Sequence[int]) -> None:
        """One visit of several orders; if they, or the one order, are linked: no longer."""
        cards = [card for i in order_ids if (card := self._board.order(i)) is not None]
        if is_linked(cards):
            self.unlink(order_ids)
        elif len(cards) > 1:
            self.link(order_ids, LinkKind.SAME_VISIT)

    def neighbours(self, card: OrderCard) -> tuple[int, ...]:
        """The order and what else is open for the same customer at the same address."""
        if card.customer_id is None:
            return (card.id,)
        others = (
            other.id
            for other in self._board.orders.values()
            if other.id != card.id
            and other.customer_id == card.customer_id
            and other.address == card.address
            and other.technician_id == card.technician_id
            and _as_far(card, other)
        )
        return (card.id, *sorted(others))

    # --- what it would mean -----------------------------------------------------------------------
    def carry(self, order_ids: Sequence[int]) -> None:
        """These are being dragged: judge everybody."""
        ids = tuple(order_ids)
        if ids != self._carried:
            self._carried, self.drag = ids, None
            self.adviser.judge_all(ids)

    def put_down(self) -> None:
        self._carried = ()

    def _on_judged(self, drag: DragPicture) -> None:
        self.drag = drag
        self.judged.emit(drag)

    def verdict_at(self, technician_id: int, starts_at: datetime | None) -> tuple[str, str] | None:
        """(state, lines) of letting go there; None while that is being worked out."""
        if self.drag is None or technician_id not in self.drag.verdicts:
            return None
        return account(self.drag.at(technician_id, starts_at), self.drag.names)

    def verdict_of_stretch(
        self, order_id: int, starts_at: datetime, ends_at: datetime
    ) -> tuple[str, str] | None:
        self.carry((order_id,))
        if self.drag is None or order_id not in self.drag.needs:
            return None
        return account(self.drag.stretched(order_id, starts_at, ends_at))

    # --- answers ----------------------------------------------------------------------------------
    def _answer(self, handle: JobHandle[Any], again: Callable[[str], object] | None) -> None:
        """A hard stop asks for one reason; that nothing changed is no failure."""

        def failed(error: Exception) -> None:
            code = error.code if isinstance(error, NotAllowed) else ""
            if code == "nothing_changed":
                return
            if code == "hard_stop" and again is not None and self._override is not None:
                self._override.ask(self._refusal(error), again, may=self._may_override)
            else:
                self._services.jobs.unhandled.emit("", error)

        handle.catch(failed)

    def _refusal(self, error: Exception) -> str:
        params = error.params if isinstance(error, NotAllowed) else {}
        findings: Any = params.get("findings", ())
        why = " · ".join(finding_line(finding) for finding in findings)
        return self.tr("{name} cannot take {number}: {why}.").format(
            name=params.get("technician", "?"),
            number=params.get("number", ""),
            why=why or self.tr("a rule forbids it"),
        )


def _as_far(card: OrderCard, other: OrderCard) -> bool:
    """Whether both wait to be sent out, or both are with somebody, and ``other`` is not done."""
    return (
        (other.status in UNDER_WAY) == (card.status in UNDER_WAY)
        and other.milestones.finished_at is None
        and other.milestones.cancelled_at is None
    )
