"""Writes one chunk of a staged ledger: what is new, what changed, and what each row left.

Every row remembers what it found and what it left, in the same transaction: a crash loses nothing,
the batch can be gone on with or taken back.
"""

from __future__ import annotations

import uuid
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from types import TracebackType
from typing import Any

from sqlalchemy import Connection, text

from domain.ledgers.fields import LedgerKind
from domain.people.technician import Skill
from domain.work_orders.events import OrderRestored
from persistence.entity_kinds import ENTITIES
from persistence.event_log import Origin
from persistence.imports import batches
from persistence.imports.beside_others import Others, one_at_a_time
from persistence.imports.desk import Desk
from persistence.imports.drafting import Drafter, DrafterBeside, DrafterHere
from persistence.imports.drafts import Drafting
from persistence.imports.matching import Place
from persistence.imports.order_numbers import numbers_of
from persistence.imports.outcomes import Beside, note_beside, note_outcomes
from persistence.imports.planning import TOPICS, Plan, Planner
from persistence.imports.rows import WaitingRow
from persistence.imports.rows_before import RowsBefore
from persistence.imports.validating import SMALL
from persistence.listeners import CHANNEL, poke
from persistence.new_entities import NewEntities
from persistence.order_chunks import (
    OrderChunk,
    RepeatedNames,
    read_repeated_names,
)
from persistence.queries import open_queries
from persistence.store import UnitOfWork
from persistence.store_orders import order_state
from persistence.types import statement

CHUNK = 2_000
#: Chunks that are drafted before they are needed.
_AHEAD = 2
#: So many new orders, when they are most of all there are, are sorted into their indexes at the end.
SORTED_ANEW = 5_000
#: A pass over all orders for each of so few among those that come or go is nothing.
FEW = 50
#: ``progress(done, total)``; may raise to stop after the chunk at hand.
Progress = Callable[[int, int], object]


class Writing:
    """``beside``: a process that can draft orders, begun already."""

    def __init__(
        self,
        desk: Desk,
        batch_id: int,
        kind: LedgerKind,
        read: dict[str, Any],
        digest: str,
        beside: DrafterBeside | None = None,
    ) -> None:
        self._desk, self._batch_id, self._kind = desk, batch_id, kind
        self._read, self._digest = read, digest
        self._drafting_beside = beside
        self._planner: Planner | None = None
        self._names: RepeatedNames | None = None
        self._others = Others()
        self._drafter: Drafter | None = None
        #: The chunks the drafter works on, the next one first.
        self._ahead: deque[Sequence[WaitingRow]] = deque()
        #: Of the chunk before: a ledger that comes again is not drafted in vain.
        self._mostly_known = False
        self._beside: list[Beside] = []
        self._closing = ExitStack()

    def __enter__(self) -> Writing:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.close()

    def waiting(self) -> int:
        with open_queries(self._desk.engine) as reader:
            return int(
                reader.connection.execute(
                    statement(
                        "SELECT count(*) FROM import_rows WHERE batch_id = :id AND outcome = ''"
                    ),
                    {"id": self._batch_id},
                ).scalar_one()
            )

    def chunk(self) -> int:
        """Apply one chunk; the number of rows, 0 at the end."""
        last_seq = 0
        try:
            with self._desk.store() as store:
                connection = store.unit.connection
                one_at_a_time(connection)
                batches.refuse_taken_back(connection, self._batch_id)
                new = NewEntities(connection)
                plans = self._plans(store, new)
                new.write()
                if not plans:
                    return 0
                ids: dict[int, int] = {}
                if self._kind is LedgerKind.WORK_ORDERS:
                    last_seq = self._write_orders(store, plans, ids)
                else:
                    self._write_entities(store, plans, ids, new)
                assert self._planner is not None
                self._planner.stored(ids)
                note_outcomes(connection, self._kind, plans, ids)
                note_beside(connection, self._batch_id, self._beside)
                self._beside = []
                self._others.end(connection, store.command_id)
        except BaseException:
            self._planner = None  # what it learned was not stored
            self._names = None
            self._beside = []
            self._forget_drafts()
            raise
        if last_seq:
            poke(self._desk.engine, last_seq)
        return len(plans)

    def _plans(self, store: UnitOfWork, new: NewEntities) -> list[Plan]:
        """Those of the next rows; () at the end."""
        connection = store.unit.connection
        planner = self._planner_in(store, new)
        if self._kind is not LedgerKind.WORK_ORDERS:
            waiting = batches.waiting_rows(connection, self._batch_id, CHUNK)
            return planner.plan([row.ledger_row(self._kind) for row in waiting])
        drafter = self._drafter = self._drafter or self._begin_drafting(planner.drafting)
        if self._ahead and not batches.still_wait(connection, self._batch_id, self._ahead[0]):
            self._forget_drafts()  # another console was faster
        self._draft_ahead(connection, drafter)
        if not self._ahead:
            return []
        rows = self._ahead.popleft()
        drafts = drafter.take()
        self._draft_ahead(connection, drafter, rows[-1].id)
        plans = planner.plan_orders(rows, drafts)
        self._mostly_known = sum(plan.outcome != "created" for plan in plans) * 2 > len(plans)
        return plans

    def _draft_ahead(self, connection: Connection, drafter: Drafter, after: int = 0) -> None:
        """``after``: the last row that is being written."""
        while len(self._ahead) < _AHEAD:
            last = self._ahead[-1][-1].id if self._ahead else after
            rows = batches.waiting_rows(connection, self._batch_id, CHUNK, last)
            if not rows:
                break
            self._ahead.append(rows)
            drafter.ask([row.source for row in rows], only_keys=self._mostly_known)

    def _forget_drafts(self) -> None:
        while self._ahead:
            assert self._drafter is not None
            self._ahead.popleft()
            self._drafter.take()

    def _begin_drafting(self, drafting: Drafting) -> Drafter:
        if self._drafting_beside is not None:
            return self._drafting_beside.begin(drafting)
        if self.waiting() <= SMALL:
            return DrafterHere(drafting)
        return self._closing.enter_context(DrafterBeside()).begin(drafting)

    def _planner_in(self, store: UnitOfWork, new: NewEntities) -> Planner:
        connection = store.unit.connection

        def make(topic: str, value: Any) -> int:
            if isinstance(value, Skill):
                store.save_skill(value)
                return 0
            # One line in the log for the whole batch; each has its row there.
            made = _made(connection, new, topic, value)
            self._beside.append((topic, made))
            if self._names is not None:
                if topic == "technician":
                    self._names.technicians[made.id] = made.name
                elif topic == "asset":
                    self._names.assets[made.id] = made.code
            return int(made.id)

        if self._others.begin(connection):
            self._planner = self._names = None
        if self._planner is None:
            same_is_same = self._read["same_key_is_same"]
            same_as: dict[Place, int | Place] = {
                (sheet, row): other if isinstance(other, int) else (other[0], other[1])
                for sheet, row, other in self._read.get("same_as", ())
            }
            before = RowsBefore(self._kind, self._read["keys"], same_as)
            before.recall(connection, self._batch_id, same_key_is_same=same_is_same)
            self._planner = Planner(
                connection,
                self._kind,
                self._read["keys"],
                now=store.now,
                same_key_is_same=same_is_same,
                tells_the_end=self._read.get("tells_the_end", True),
                make=make,
                earlier=batches.rows_of_file(connection, self._digest, self._kind),
                same_as=same_as,
                before=before,
            )
        else:
            self._planner.use(connection, make)
        return self._planner

    def _write_entities(
        self, store: UnitOfWork, plans: Sequence[Plan], ids: dict[int, int], new: NewEntities
    ) -> None:
        topic = TOPICS[self._kind]
        entity = ENTITIES[topic]
        for plan in plans:
            if plan.outcome == "created":
                made = _made(store.unit.connection, new, topic, plan.after)
                ids[plan.id] = made.id
                plan.after = made
            elif plan.outcome == "updated":
                new.write()  # an earlier row may have made it
                id_ = ids.get(plan.id, plan.id)
                before = entity.read(store.unit.connection, id_)
                after = replace(plan.after, id=id_)
                if plan.id < 0:  # a later row of the same chunk about the same record
                    after = _with_site_ids(after, before)
                plan.before = before
                plan.after = store.edit(topic, after, before)
        new.write()

    def _write_orders(self, store: UnitOfWork, plans: Sequence[Plan], ids: dict[int, int]) -> int:
        connection = store.unit.connection
        last: dict[int, Plan] = {}
        for plan in plans:
            if plan.id < 0 and plan.outcome in ("created", "updated"):
                last[plan.id] = plan  # several rows about one new order: the last word counts
        last_seq = 0
        if last:
            new = [plan.after for plan in last.values()]
            numbers = numbers_of(store, new)
            self._names = self._names or read_repeated_names(connection)
            origin = Origin(store.actor, store.console, str(uuid.uuid4()), store.now)
            chunk = OrderChunk(connection, self._names, origin)
            last_seq = chunk.write([(order, ()) for order in new], numbers)
            # What they are now nobody asks for: see note_outcomes.
            ids.update(zip(last, chunk.ids, strict=True))
            if not store.unit.is_sqlite:
                connection.execute(text(f"NOTIFY {CHANNEL}"))
        for plan in plans:
            if plan.id > 0 and plan.outcome == "updated":
                before = store.order(plan.id)
                event = OrderRestored(at=store.now, state=order_state(plan.after))
                plan.before = before
                plan.after = store.write_order(before, [event])
        return last_seq


def _made(connection: Connection, new: NewEntities, topic: str, value: Any) -> Any:
    """``value`` with its id; it is stored by now, or with all that are ``new``."""
    if topic in NewEntities.TOPICS:
        return new.add(value)
    return ENTITIES[topic].insert(connection, replace(value, version=1))


def _with_site_ids(after: Any, stored: Any) -> Any:
    sites = getattr(after, "sites", ())
    if not sites:
        return after
    pairs = zip(sites, stored.sites, strict=False)
    kept = tuple(replace(site, id=site.id or known.id) for site, known in pairs)
    return replace(after, sites=(*kept, *sites[len(kept) :]))
