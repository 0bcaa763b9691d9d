"""A spare part, the stock of it in warehouses and vans, and how stock moves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from domain.approvals.approval import Approval
from domain.errors import InvalidInput, NotAllowed


class HolderKind(Enum):
    """``WAREHOUSE``: of a branch; id 0 is the company's own. ``VAN``: of a technician."""

    WAREHOUSE = "warehouse"
    VAN = "van"


@dataclass(frozen=True, slots=True, order=True)
class Holder:
    """Where stock lies. ``id``: of the branch or the technician."""

    kind: HolderKind
    id: int = 0


MAIN = Holder(HolderKind.WAREHOUSE, 0)


@dataclass(frozen=True, slots=True)
class Stock:
    """``quantity`` is never negative; holders with nothing are not listed."""

    kind: HolderKind
    id: int
    quantity: float

    @property
    def holder(self) -> Holder:
        return Holder(self.kind, self.id)


class MovementKind(Enum):
    RECEIVED = "received"
    MOVED = "moved"
    USED = "used"
    GIVEN_BACK = "given_back"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class Movement:
    """What last changed the stock; the log keeps all of them. ``quantity``: for a count the
    difference found. ``missing``: of what was used, as much as no stock was booked for."""

    kind: MovementKind
    quantity: float
    source: Holder | None = None
    target: Holder | None = None
    order_id: int | None = None
    missing: float = 0
    note: str = ""


class RequestState(Enum):
    WAITING = "waiting"
    APPROVED = "approved"
    REJECTED = "rejected"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class PartRequest:
    """Somebody asked for more of a part; see :mod:`domain.parts.requests`. ``id`` counts the requests
    of the part. ``target``: where it is wanted. ``cost_fen`` None: nobody knows the price.
    ``decided_by`` '' for what allowed itself. ``approval``: who has to agree, where that is more
    than the usual one signature."""

    id: int
    quantity: float
    reason: str
    asked_by: str
    asked_at: datetime
    target: Holder = MAIN
    cost_fen: int | None = None
    state: RequestState = RequestState.WAITING
    decided_by: str = ""
    decided_at: datetime | None = None
    note: str = ""
    approval: Approval | None = None

    @property
    def is_open(self) -> bool:
        return self.state in (RequestState.WAITING, RequestState.APPROVED)


@dataclass(frozen=True, slots=True)
class Part:
    """``price_fen`` a piece, None where nobody knows it. ``least_stock``: below this total it has to
    be ordered (0: never). ``ledger_quantity``: what the last imported list said, so that the same
    list read again does not undo what was used since. ``link``: where it is bought."""

    id: int
    name: str
    code: str = ""
    model: str = ""
    category: str = ""
    unit: str = ""
    price_fen: int | None = None
    least_stock: float = 0
    supplier: str = ""
    link: str = ""
    location: str = ""
    notes: str = ""
    stock: tuple[Stock, ...] = ()
    moved: Movement | None = None
    ledger_quantity: float | None = None
    requests: tuple[PartRequest, ...] = ()
    own: tuple[tuple[str, str], ...] = ()
    active: bool = True
    version: int = 0

    @property
    def total(self) -> float:
        return round(sum(each.quantity for each in self.stock), 3)

    @property
    def is_low(self) -> bool:
        return self.active and self.least_stock > 0 and self.total < self.least_stock

    def at(self, holder: Holder) -> float:
        """How many lie there."""
        return next((each.quantity for each in self.stock if each.holder == holder), 0)


def check_part(part: Part) -> None:
    """InvalidInput: 'name_required', 'price_negative', 'quantity_negative'."""
    if not part.name.strip():
        raise InvalidInput("name_required")
    if part.price_fen is not None and part.price_fen < 0:
        raise InvalidInput("price_negative")
    if part.least_stock < 0 or any(each.quantity < 0 for each in part.stock):
        raise InvalidInput("quantity_negative")


def received(part: Part, holder: Holder, quantity: float, note: str = "") -> Part:
    """Booked in at ``holder``. InvalidInput 'quantity_not_positive'."""
    check_quantity(quantity)
    moved = Movement(MovementKind.RECEIVED, quantity, target=holder, note=note)
    return _with(part, {holder: part.at(holder) + quantity}, moved)


def moved(part: Part, source: Holder, target: Holder, quantity: float, note: str = "") -> Part:
    """From one place to another. NotAllowed 'stock_short' (``name``, ``there``); InvalidInput
    'quantity_not_positive', 'same_holder'."""
    check_quantity(quantity)
    if source == target:
        raise InvalidInput("same_holder")
    there = part.at(source)
    if quantity > there:
        raise NotAllowed("stock_short", name=part.name, there=_shown(there))
    levels = {source: there - quantity, target: part.at(target) + quantity}
    return _with(part, levels, Movement(MovementKind.MOVED, quantity, source, target, note=note))


def counted(part: Part, holder: Holder, quantity: float, note: str = "") -> Part:
    """Somebody counted ``quantity`` there. InvalidInput 'quantity_negative'."""
    if quantity < 0:
        raise InvalidInput("quantity_negative")
    difference = round(quantity - part.at(holder), 3)
    if not difference:
        return part
    counts = Movement(MovementKind.COUNTED, difference, target=holder, note=note)
    return _with(part, {holder: quantity}, counts)


def used(part: Part, holders: tuple[Holder, ...], quantity: float, order_id: int) -> Part:
    """Taken for an order, from the first of ``holders`` that has any, then the next. What was used
    was used: if less is booked than that, the rest is noted as missing."""
    check_quantity(quantity)
    levels: dict[Holder, float] = {}
    left = quantity
    for holder in holders:
        taken = min(left, part.at(holder))
        if taken > 0:
            levels[holder] = part.at(holder) - taken
            left = round(left - taken, 3)
    source = next(iter(levels), None)
    out = Movement(MovementKind.USED, quantity, source, order_id=order_id, missing=left)
    return _with(part, levels, out)


def given_back(part: Part, holder: Holder, quantity: float, order_id: int) -> Part:
    """An order needed less than was said before."""
    check_quantity(quantity)
    back = Movement(MovementKind.GIVEN_BACK, quantity, target=holder, order_id=order_id)
    return _with(part, {holder: part.at(holder) + quantity}, back)


def check_quantity(quantity: float) -> None:
    """InvalidInput('quantity_not_positive')."""
    if not 0 < quantity <= 1_000_000:
        raise InvalidInput("quantity_not_positive")


def _shown(quantity: float) -> str:
    return f"{quantity:g}"


def _with(part: Part, levels: dict[Holder, float], movement: Movement) -> Part:
    known = {each.holder: each.quantity for each in part.stock}
    known.update(levels)
    stock = tuple(
        Stock(holder.kind, holder.id, round(quantity, 3))
        for holder, quantity in sorted(
            known.items(), key=lambda item: (item[0].kind.value, item[0].id)
        )
        if round(quantity, 3) > 0
    )
    return replace(part, stock=stock, moved=movement)
