"""Writes one chunk of a staged ledger: what is new, what changed, and what each row left.

Every row remembers what it found and what it left, in the same transaction: a crash loses nothing,
the batch can be gone on with or taken back.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, text

from domain.ledgers.fields import LedgerKind
from domain.ledgers.plain import problem_to_plain
from domain.people.technician import Skill
from domain.work_orders.events import OrderRestored
from persistence import search
from persistence.bulk import _Chunk, _Names, _read_names
from persistence.entity_kinds import ENTITIES, plain_of
from persistence.event_log import Origin
from persistence.imports import batches
from persistence.imports.planning import TOPICS, Plan, Planner
from persistence.imports.rows import LedgerRow
from persistence.listeners import CHANNEL, poke
from persistence.many_rows import execute_many
from persistence.queries import open_queries
from persistence.store import UnitOfWork, open_store
from persistence.store_orders import order_state
from persistence.types import dumps, statement

CHUNK = 2_000
#: So many new orders, when they are most of all there are, are sorted into their indexes at the end.
SORTED_ANEW = 5_000
#: ``progress(done, total)``; may raise to stop after the chunk at hand.
Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Desk:
    """Who imports, where, and the clock."""

    engine: Engine
    actor: str
    console: str
    now: Callable[[], datetime]

    @contextmanager
    def store(self) -> Iterator[UnitOfWork]:
        with open_store(
            self.engine,
            actor=self.actor,
            console=self.console,
            now=self.now(),
            undoable=False,
        ) as store:
            yield store


class Writing:
    def __init__(
        self, desk: Desk, batch_id: int, kind: LedgerKind, read: dict[str, Any], digest: str
    ) -> None:
        self._desk, self._batch_id, self._kind = desk, batch_id, kind
        self._read, self._digest = read, digest
        self._planner: Planner | None = None
        self._names: _Names | None = None
        self._beside: list[dict[str, Any]] = []
        #: Of what was made beside: topic → ids that the search index does not know yet.
        self._made: dict[str, list[int]] = {}

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
                rows = batches.waiting_rows(connection, self._batch_id, self._kind, CHUNK)
                if not rows:
                    return 0
                with search.learning_later(connection):
                    plans = self._plan(store, rows)
                for topic, made in self._made.items():
                    search.learn_made(connection, ENTITIES[topic].table, made)
                self._made.clear()
                ids: dict[int, int] = {}
                if self._kind is LedgerKind.WORK_ORDERS:
                    last_seq = self._write_orders(store, plans, ids)
                else:
                    self._write_entities(store, plans, ids)
                assert self._planner is not None
                self._planner.stored(ids)
                self._note(store, plans, ids)
        except BaseException:
            self._planner = None  # what it learned was not stored
            self._names = None
            self._beside = []
            self._made = {}
            raise
        if last_seq:
            poke(self._desk.engine, last_seq)
        return len(rows)

    def _plan(self, store: UnitOfWork, rows: Sequence[LedgerRow]) -> list[Plan]:
        connection = store.unit.connection

        def make(topic: str, value: Any) -> int:
            if isinstance(value, Skill):
                store.save_skill(value)
                return 0
            # One line in the log for the whole batch; each has its row there.
            made = ENTITIES[topic].insert(connection, replace(value, version=1))
            if ENTITIES[topic].table in search.SEARCHED:
                self._made.setdefault(topic, []).append(made.id)
            self._beside.append(
                {
                    "batch": self._batch_id,
                    "source": dumps({"topic": topic}),
                    "outcome": batches.BESIDE,
                    "id": made.id,
                    "after": dumps(plain_of(made)),
                }
            )
            if self._names is not None:
                if topic == "technician":
                    self._names.technicians[made.id] = made.name
                elif topic == "asset":
                    self._names.assets[made.id] = made.code
            return int(made.id)

        if self._planner is None:
            self._planner = Planner(
                connection,
                self._kind,
                self._read["keys"],
                now=store.now,
                same_key_is_same=self._read["same_key_is_same"],
                tells_the_end=self._read.get("tells_the_end", True),
                make=make,
                earlier=batches.rows_of_file(connection, self._digest, self._kind),
                same_as={
                    (sheet, row): other if isinstance(other, int) else (other[0], other[1])
                    for sheet, row, other in self._read.get("same_as", ())
                },
            )
        else:
            self._planner.use(connection, make)
        return self._planner.plan(rows)

    def _write_entities(
        self, store: UnitOfWork, plans: Sequence[Plan], ids: dict[int, int]
    ) -> None:
        topic = TOPICS[self._kind]
        entity = ENTITIES[topic]
        for plan in plans:
            if plan.outcome == "created":
                made = entity.insert(store.unit.connection, replace(plan.after, version=1))
                ids[plan.id] = made.id
                plan.after = made
            elif plan.outcome == "updated":
                id_ = ids.get(plan.id, plan.id)
                before = entity.read(store.unit.connection, id_)
                after = replace(plan.after, id=id_)
                if plan.id < 0:  # a later row of the same chunk about the same record
                    after = _with_site_ids(after, before)
                plan.before = before
                plan.after = store.edit(topic, after, before)

    def _write_orders(self, store: UnitOfWork, plans: Sequence[Plan], ids: dict[int, int]) -> int:
        connection = store.unit.connection
        last: dict[int, Plan] = {}
        for plan in plans:
            if plan.id < 0 and plan.outcome in ("created", "updated"):
                last[plan.id] = plan  # several rows about one new order: the last word counts
        last_seq = 0
        if last:
            zone = ZoneInfo(store.time_zone)
            new = [plan.after for plan in last.values()]
            numbers = _numbers(store, [order.milestones.reported_at for order in new], zone)
            self._names = self._names or _read_names(connection)
            origin = Origin(store.actor, store.console, str(uuid.uuid4()), store.now)
            last_seq = _Chunk(connection, self._names, origin).write(
                [(order, ()) for order in new], numbers
            )
            rows = connection.execute(
                statement("SELECT id, number FROM work_orders WHERE bulk_seq = :seq"),
                {"seq": last_seq},
            )
            known = {row.number: row.id for row in rows}
            # What they are now nobody asks for: see _note.
            ids.update({place: known[number] for place, number in zip(last, numbers, strict=True)})
            if not store.unit.is_sqlite:
                connection.execute(text(f"NOTIFY {CHANNEL}"))
        for plan in plans:
            if plan.id > 0 and plan.outcome == "updated":
                before = store.order(plan.id)
                event = OrderRestored(at=store.now, state=order_state(plan.after))
                plan.before = before
                plan.after = store.write_order(before, [event])
        return last_seq

    def _note(self, store: UnitOfWork, plans: Sequence[Plan], ids: dict[int, int]) -> None:
        is_order = self._kind is LedgerKind.WORK_ORDERS
        image: Callable[[Any], dict[str, Any]] = order_state if is_order else plain_of
        values, problems = [], []
        for plan in plans:
            changed = plan.outcome in ("created", "updated")
            before = plan.before if plan.outcome == "updated" and plan.before is not None else None
            fresh = is_order and plan.id < 0  # its only image is the one it was stored with
            values.append(
                {
                    "id": plan.row.id,
                    "outcome": plan.outcome,
                    "entity_id": ids.get(plan.id, plan.id) or None,
                    "before": dumps(image(before)) if before is not None and not fresh else None,
                    "after": dumps(image(plan.after)) if changed and not fresh else None,
                }
            )
            if plan.problem is not None:
                found = [problem_to_plain(each) for each in (*plan.row.problems, plan.problem)]
                problems.append({"id": plan.row.id, "problems": dumps(found)})
        connection = store.unit.connection
        execute_many(
            connection,
            "INSERT INTO import_rows (batch_id, row, source, outcome, entity_id, after) "
            "VALUES (:batch, 0, :source, :outcome, :id, :after)",
            self._beside,
        )
        self._beside = []
        execute_many(
            connection,
            "UPDATE import_rows SET outcome = :outcome, entity_id = :entity_id, "
            "before = :before, after = :after WHERE id = :id",
            values,
        )
        execute_many(
            connection, "UPDATE import_rows SET problems = :problems WHERE id = :id", problems
        )


def _with_site_ids(after: Any, stored: Any) -> Any:
    sites = getattr(after, "sites", ())
    if not sites:
        return after
    pairs = zip(sites, stored.sites, strict=False)
    kept = tuple(replace(site, id=site.id or known.id) for site, known in pairs)
    return replace(after, sites=(*kept, *sites[len(kept) :]))


def _numbers(store: UnitOfWork, moments: Sequence[datetime], zone: ZoneInfo) -> list[str]:
    """Order numbers of the days on which they were reported."""
    days = [moment.astimezone(zone) for moment in moments]
    names = [f"WO-{day.year % 100:02d}{day.month:02d}{day.day:02d}" for day in days]
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    given = (
        "SELECT value ->> 0, value ->> 1 FROM json_each(:counts)"
        if store.unit.is_sqlite
        else "SELECT value ->> 0, CAST(value ->> 1 AS bigint) "
        "FROM json_array_elements(CAST(:counts AS json))"
    )
    rows = store.unit.execute(
        f"INSERT INTO counters (name, value) {given} WHERE true ON CONFLICT (name) "
        "DO UPDATE SET value = counters.value + excluded.value RETURNING name, value",
        counts=dumps(sorted(counts.items())),
    )
    following = {row.name: row.value - counts[row.name] for row in rows}
    made = []
    for name in names:
        following[name] += 1
        made.append(f"{name}-{following[name]:04d}")
    return made
