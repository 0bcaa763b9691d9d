"""What each row of a ledger means for what is stored: new, changed, the same, or refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.engine import Connection

from domain.errors import Conflict
from domain.ledgers.fields import LedgerKind
from domain.ledgers.keys import same
from domain.ledgers.problems import RowProblem, Severity
from domain.work_orders.order import WorkOrder
from persistence import entity_rows
from persistence.imports.drafts import Draft, Drafting, drafts_of, settled
from persistence.imports.matching import Matcher, asked_of, key_of, key_values, with_those_stored
from persistence.imports.names import Make, Names
from persistence.imports.orders import order_of
from persistence.imports.parts import part_of
from persistence.imports.people import asset_of, customer_of, technician_of
from persistence.imports.production import record_of
from persistence.imports.rows import LedgerRow, WaitingRow
from persistence.imports.rows_before import RowsBefore
from persistence.mapping.order_rows import COLUMNS, row_to_order
from persistence.mapping.part_rows import read_parts
from persistence.mapping.production_rows import read_records
from persistence.types import id_list, quick_dumps, quick_loads, statement
from persistence.unit import read_calendars

TOPICS: Mapping[LedgerKind, str] = {
    LedgerKind.CUSTOMERS: "customer",
    LedgerKind.ASSETS: "asset",
    LedgerKind.TECHNICIANS: "technician",
    LedgerKind.WORK_ORDERS: "work_order",
    LedgerKind.PARTS: "part",
    LedgerKind.PRODUCTION: "production_record",
}
_BUILDERS: Mapping[LedgerKind, Callable[..., Any]] = {
    LedgerKind.CUSTOMERS: customer_of,
    LedgerKind.ASSETS: asset_of,
    LedgerKind.TECHNICIANS: technician_of,
    LedgerKind.PARTS: part_of,
    LedgerKind.PRODUCTION: record_of,
}


#: What is older is the past, in a ledger that does not say how its orders stand.
_PAST = timedelta(days=90)


@dataclass(slots=True)
class Plan:
    """``outcome``: 'created', 'updated', 'unchanged', 'refused'. ``id`` is negative for what is
    new and not stored yet."""

    row: LedgerRow
    outcome: str
    before: Any = None
    after: Any = None
    id: int = 0
    problem: RowProblem | None = None


class Planner:
    """Plans chunk by chunk; tell it with :meth:`stored` under which ids new ones were stored.

    ``make`` None plans without storing anything. ``earlier``: what an import of the same file made
    of (sheet, row), for rows that do not say who they are. ``same_as``: what a person said of
    some. ``tells_the_end`` False: the ledger has no word about how its orders ended. ``before``:
    what the rows were that are written already; it is kept up to date."""

    def __init__(
        self,
        connection: Connection,
        kind: LedgerKind,
        keys: Sequence[str],
        *,
        now: datetime,
        same_key_is_same: bool,
        tells_the_end: bool = True,
        make: Make | None = None,
        earlier: Mapping[tuple[str, int], int] | None = None,
        same_as: Mapping[tuple[str, int], int | tuple[str, int]] | None = None,
        before: RowsBefore | None = None,
    ) -> None:
        self._kind = kind
        self._connection = connection
        self._same = same_key_is_same
        self._earlier = earlier or {}
        self._same_as = with_those_stored(connection, kind, same_as or {})
        self._before = before or RowsBefore(kind, keys, self._same_as)
        self._matcher = Matcher(connection, kind, keys)
        self._names = Names(connection, make)
        #: How new orders are made.
        self.drafting = Drafting(
            self._matcher.keys,
            now,
            next(iter(sorted(read_calendars(connection))), ""),
            None if tells_the_end else now - _PAST,
        )
        self._codes: dict[str, int] = {}
        if kind is LedgerKind.ASSETS:
            self._codes = {
                same(row.code): row.id
                for row in connection.execute(
                    statement("SELECT id, code FROM assets WHERE code <> ''")
                )
            }
        self._new: dict[int, Any] = {}
        self._next_new = -1

    def use(self, connection: Connection, make: Make | None) -> None:
        """Go on in another transaction."""
        self._connection = connection
        self._matcher.use(connection)
        self._names.use(make)

    def plan(self, rows: Sequence[LedgerRow]) -> list[Plan]:
        rows = [row for row in rows if not row.refused]
        matched, stored = self._matched(
            [(row.sheet, row.row) for row in rows], [row.values for row in rows]
        )
        plans: list[Plan] = []
        for row, id_ in zip(rows, matched, strict=True):
            known = stored.get(id_) if id_ > 0 else self._new.get(id_)
            plan = self._plan(row, id_, known)
            if plan.outcome in ("created", "updated"):
                (stored if plan.id > 0 else self._new)[plan.id] = plan.after
            plans.append(plan)
        return plans

    def plan_orders(self, rows: Sequence[WaitingRow], drafts: Sequence[Draft]) -> list[Plan]:
        """As :meth:`plan`, of rows of which there are ``drafts``. What is new is its draft,
        settled."""
        self._matcher.begin_chunk([draft.asked for draft in drafts])
        matched = [
            self._match((draft.sheet, row.row), draft.key)
            for row, draft in zip(rows, drafts, strict=True)
        ]
        stored = self._read({id_ for id_ in matched if id_ > 0})
        plans: list[Plan] = []
        for row, draft, id_ in zip(rows, drafts, matched, strict=True):
            if id_ < 0 and id_ not in self._new:
                self._new[id_] = row
                bare = LedgerRow(draft.sheet, row.row, (), {}, id=row.id)
                if not draft.row:
                    (draft,) = drafts_of(self.drafting, [row.source])
                made = settled(draft, self._names)
                plans.append(Plan(bare, "created", None, made, id_))
                continue
            known = stored.get(id_) if id_ > 0 else self._order_of_new(id_)
            plan = self._plan(row.ledger_row(self._kind), id_, known)
            if plan.outcome in ("created", "updated"):
                (stored if id_ > 0 else self._new)[id_] = plan.after
            plans.append(plan)
        return plans

    def _order_of_new(self, id_: int) -> WorkOrder:
        """What an earlier row made, which now is to be compared."""
        known = self._new[id_]
        if isinstance(known, WaitingRow):
            values = known.ledger_row(self._kind).values
            known = self._plan_order(values, None)
        order: WorkOrder = known
        return order

    def foresee(self, rows: Sequence[WaitingRow]) -> list[str]:
        """The outcome of each row, without making anything of those that are new: of these no more
        is read than says who they are."""
        plains = [quick_loads(row.source) for row in rows]
        matched, stored = self._matched(
            [(plain["sheet"], row.row) for row, plain in zip(rows, plains, strict=True)],
            [key_values(self._kind, self._matcher.keys, plain["values"]) for plain in plains],
        )
        outcomes: list[str] = []
        for row, plain, id_ in zip(rows, plains, matched, strict=True):
            values = plain["values"]
            if id_ > 0:
                plan = self._plan(row.ledger_row(self._kind), id_, stored.get(id_))
                if plan.outcome == "updated":
                    stored[id_] = plan.after
                outcomes.append(plan.outcome)
            elif self._is_taken(str(values.get("code", "")), id_):
                outcomes.append("refused")
            elif id_ in self._new:
                is_same = self._new[id_] == hash(quick_dumps(values))
                outcomes.append("unchanged" if is_same else "updated")
            else:
                self._new[id_] = hash(quick_dumps(values)) if self._same else None
                outcomes.append("created")
        return outcomes

    def _is_taken(self, code: str, id_: int) -> bool:
        """Whether another machine has the code of this one."""
        if self._kind is not LedgerKind.ASSETS or not code:
            return False
        return self._codes.setdefault(same(code), id_) != id_

    def stored(self, ids: Mapping[int, int]) -> None:
        """New ones have their ids now: {negative id: id}."""
        for old, new in ids.items():
            value: Any = self._new.pop(old, None)
            code: str = getattr(value, "code", "")
            if code and self._codes:
                self._codes[same(code)] = new
        self._matcher.renumber(ids)
        self._before.stored(ids)

    def _matched(
        self, places: Sequence[tuple[str, int]], values: Sequence[Mapping[str, Any]]
    ) -> tuple[list[int], dict[int, Any]]:
        """What each row is (see :meth:`_match`), and those of them that are stored. ``values``: at
        least the fields that say who they are."""
        keys = self._matcher.keys
        self._matcher.begin_chunk([asked_of(keys, each) for each in values])
        matched = [
            self._match(place, key_of(keys, each))
            for place, each in zip(places, values, strict=True)
        ]
        return matched, self._read({id_ for id_ in matched if id_ > 0})

    def _match(self, place: tuple[str, int], key: tuple[object, ...] | None) -> int:
        """The id of the stored record, a negative one for a new one."""
        said = self._same_as.get(place)
        found = self._before.said.get(said, 0) if isinstance(said, tuple) else said
        found = found or self._match_by_key(place, key)
        if place in self._before.said:
            self._before.said[place] = found
        return found

    def _match_by_key(self, place: tuple[str, int], key: tuple[object, ...] | None) -> int:
        if key is None:
            found = self._earlier.get(place)
            return found if found is not None else self._take_new()
        ids = self._matcher.find(key)
        nth = 0
        if not self._same:
            nth = self._before.seen.get(key, 0)
            self._before.seen[key] = nth + 1
        if nth < len(ids):
            return ids[nth]
        new = self._take_new()
        self._matcher.learn(key, new)
        return new

    def _take_new(self) -> int:
        self._next_new -= 1
        return self._next_new

    def _plan(self, row: LedgerRow, id_: int, known: Any) -> Plan:
        after: Any
        if self._kind is LedgerKind.WORK_ORDERS:
            after = self._plan_order(row.values, known)
        else:
            after = _BUILDERS[self._kind](row.values, known, self._names)
        if self._is_taken(code := getattr(after, "code", ""), id_):
            params = {"value": code}
            problem = RowProblem(row.sheet, row.row, None, "code_taken", params, Severity.ERROR)
            return Plan(row, "refused", problem=problem)
        if known is None and id_ > 0:
            raise Conflict("changed_meanwhile")  # deleted since this import began to look
        if known is None:
            return Plan(row, "created", None, after, id_)
        if after == known:
            return Plan(row, "unchanged", known, known, id_)
        return Plan(row, "updated", known, after, id_)

    def _plan_order(self, values: Mapping[str, Any], known: WorkOrder | None) -> WorkOrder:
        drafting = self.drafting
        return order_of(
            values,
            known,
            self._names,
            now=drafting.now,
            calendar_code=drafting.calendar_code,
            done_before=drafting.done_before,
        )

    def _read(self, ids: set[int]) -> dict[int, Any]:
        if self._kind is not LedgerKind.WORK_ORDERS:
            return read_entities(self._connection, TOPICS[self._kind], sorted(ids))
        wanted = sorted(ids)
        found: dict[int, Any] = {}
        for start in range(0, len(wanted), 500):
            named, values = id_list(wanted[start : start + 500])
            rows = self._connection.execute(
                statement(f"SELECT {', '.join(COLUMNS)} FROM work_orders WHERE id IN ({named})"),
                values,
            )
            orders: list[WorkOrder] = [row_to_order(row) for row in rows]
            found.update({order.id: order for order in orders})
        return found


def read_entities(connection: Connection, topic: str, ids: Sequence[int]) -> dict[int, Any]:
    """Customers, assets, technicians, parts or production records as they are stored, by id."""
    if topic == "customer":
        return dict(entity_rows.read_customers(connection, ids))
    readers: dict[str, Callable[..., list[Any]]] = {
        "asset": entity_rows.read_assets,
        "technician": entity_rows.read_technicians,
        "part": read_parts,
        "production_record": read_records,
    }
    read = readers[topic]
    found: dict[int, Any] = {}
    for start in range(0, len(ids), 500):
        named, values = id_list(ids[start : start + 500])
        found.update({each.id: each for each in read(connection, f"id IN ({named})", **values)})
    return found
