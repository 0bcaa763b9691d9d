"""Proving that the database is what its log says.

Five questions: is every line of the log the one that was written (digests), does the replay of its
events give each order as it is stored, does everything that is referred to exist, does the
search find what is there, and do the packs that figures are made of hold what a full recount gives.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.engine import Connection

from domain.codec import from_plain
from domain.service_levels.calendars import WorkCalendar
from domain.work_orders.evolution import fold
from domain.work_orders.order import WorkOrder
from persistence import event_log, search
from persistence.event_log import COLUMNS, FIRST_DIGEST, Line, digest_of
from persistence.fact_packs import PACK_BITS, PACK_ORDERS, recounts
from persistence.grams import runs
from persistence.mapping.order_rows import COLUMNS as ORDER_COLUMNS
from persistence.mapping.order_rows import image_of_row, row_to_order
from persistence.store_orders import order_state

Progress = Callable[[int, int], object]
_SAMPLE = 200
_MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Problem:
    """``code``: 'log_gap', 'digest_wrong', 'log_end_missing', 'order_differs', 'order_broken',
    'bulk_changed', 'reference_missing', 'not_found_by_search', 'figures_differ', 'damaged'.
    ``where``: the line, the order number, the table or the ids of a pack; ``details`` for the log
    file."""

    code: str
    where: str
    details: str = ""


@dataclass(frozen=True, slots=True)
class Verification:
    lines: int
    orders_replayed: int
    orders_in_bulk: int
    searched: int
    packs_recounted: int
    problems: tuple[Problem, ...]

    @property
    def ok(self) -> bool:
        return not self.problems


def verify(engine: Engine, progress: Progress | None = None) -> Verification:
    """Look at everything, in one reading transaction; nothing is changed."""
    from persistence.queries import open_queries

    with open_queries(engine) as reader:
        return _Check(reader.connection, progress or (lambda _done, _total: None)).run()


class _Check:
    def __init__(self, connection: Connection, progress: Progress) -> None:
        self._connection = connection
        self._progress = progress
        self._problems: list[Problem] = []
        self._total = self._scalar("SELECT count(*) FROM event_log")

    def run(self) -> Verification:
        lines = self._check_digests()
        replayed = self._check_orders()
        bulk = self._check_bulk()
        self._check_references()
        searched = self._check_search()
        packs = self._check_packs()
        return Verification(lines, replayed, bulk, searched, packs, tuple(self._problems))

    def _check_packs(self) -> int:
        """Packs that say they are up to date; the others are read from the orders anyway."""
        recounted = 0
        for pack, same in recounts(self._connection):
            recounted += 1
            if not same:
                first = pack << PACK_BITS
                self._report("figures_differ", f"{first}–{first + PACK_ORDERS - 1}")
        return recounted

    def _scalar(self, sql: str, **values: Any) -> int:
        return int(self._connection.execute(text(sql), values).scalar_one() or 0)

    def _report(self, code: str, where: str, details: str = "") -> None:
        if len(self._problems) < _MOST_PROBLEMS:
            self._problems.append(Problem(code, where, details))

    def _stream(self, sql: str, **values: Any) -> Iterator[Any]:
        options = {"stream_results": True, "yield_per": 2000}
        yield from self._connection.execute(text(sql), values, execution_options=options)

    def _check_digests(self) -> int:
        digest, expected = FIRST_DIGEST, 1
        for row in self._stream(f"SELECT {COLUMNS} FROM event_log ORDER BY seq"):
            line = Line(*row)
            if line.seq != expected:
                self._report("log_gap", str(line.seq), f"expected {expected}")
                expected = line.seq
            digest = digest_of(digest, line[:-1])
            if digest != bytes(line.digest):
                self._report("digest_wrong", str(line.seq), line.kind)
                digest = bytes(line.digest)
            expected += 1
            if expected % 1000 == 0:
                self._progress(expected, self._total)
        head = self._connection.execute(text("SELECT seq, digest FROM log_head")).one()
        if (head.seq, bytes(head.digest)) != (expected - 1, digest):
            self._report("log_end_missing", str(head.seq), f"the log ends at {expected - 1}")
        return expected - 1

    def _check_orders(self) -> int:
        """Fold the events of each order, with the calendars as they were at the time."""
        calendars = _CalendarHistory(self._connection)
        done = 0
        removed = {id_ for change in self._removals() for id_ in change["with_events"]}
        rows = self._stream(
            f"SELECT {COLUMNS} FROM event_log WHERE topic = 'work_order' ORDER BY entity_id, seq"
        )
        for order_id, lines in groupby((Line(*row) for row in rows), key=lambda line: line[2]):
            if order_id not in removed:
                self._check_order(order_id, list(lines), calendars)
            done += 1
        return done

    def _check_order(self, order_id: int, lines: list[Line], calendars: _CalendarHistory) -> None:
        row = self._connection.execute(
            text(f"SELECT {', '.join(ORDER_COLUMNS)} FROM work_orders WHERE id = :id"),
            {"id": order_id},
        ).first()
        if row is None:
            self._report("order_broken", str(order_id), "events without an order")
            return
        stored = row_to_order(row)
        try:
            order: WorkOrder | None = self._base_image(order_id)
            for line in lines:
                event = event_log.order_event(line.kind, line.params, line.occurred_at)
                order = fold([event], calendars.at(line.seq), order)
        except (ValueError, KeyError, TypeError) as error:
            self._report("order_broken", stored.number, repr(error))
            return
        if order is None or order_state(order) != order_state(stored):
            self._report("order_differs", stored.number, _difference(order, stored))

    def _base_image(self, order_id: int) -> WorkOrder | None:
        image = self._connection.execute(
            text("SELECT image FROM order_images WHERE order_id = :id"), {"id": order_id}
        ).scalar()
        if image is None:
            return None
        return row_to_order(json.loads(image))

    def _check_bulk(self) -> int:
        """Orders that came in bulk are as they came, or have kept an image of it."""
        lines = self._connection.execute(
            text(f"SELECT {COLUMNS} FROM event_log WHERE kind = 'orders_added' ORDER BY seq")
        ).all()
        seen = 0
        left = {change["bulk_seq"]: change for change in self._removals()}
        for row in lines:
            line = Line(*row)
            told = left.get(line.seq, line.params)
            digest = hashlib.sha256()
            count = 0
            for image in self._bulk_images(line.seq):
                digest.update(image.encode())
                count += 1
            seen += count
            if digest.hexdigest() != told["digest"] or count != told["count"]:
                self._report("bulk_changed", str(line.seq), f"{count} orders")
            self._progress(seen, seen)
        return seen

    def _removals(self) -> Iterator[dict[str, Any]]:
        """What the log says is left of a chunk after an import was taken back."""
        for row in self._connection.execute(
            text(f"SELECT {COLUMNS} FROM event_log WHERE kind = 'orders_removed' ORDER BY seq")
        ):
            yield Line(*row).params

    def _bulk_images(self, seq: int) -> Iterator[str]:
        columns = ", ".join(f"w.{column}" for column in ORDER_COLUMNS)
        rows = self._stream(
            f"SELECT {columns}, i.image FROM work_orders w "
            "LEFT JOIN order_images i ON i.order_id = w.id WHERE w.bulk_seq = :seq ORDER BY w.id",
            seq=seq,
        )
        for row in rows:
            yield row[-1] if row[-1] is not None else image_of_row(row[:-1])

    def _check_references(self) -> None:
        if self._connection.dialect.name != "sqlite":
            return  # the server checks every single one when it is written
        for row in self._connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(20):
            self._report("reference_missing", str(row[0]), f"row {row[1]} names no {row[2]}")
        damage = self._connection.exec_driver_sql("PRAGMA quick_check(5)").scalars().all()
        for each in damage:
            if each != "ok":
                self._report("damaged", "", str(each))

    def _check_search(self) -> int:
        """A word of each of some rows must find that row."""
        searched = 0
        for table, columns in search.SEARCHED.items():
            newest = self._scalar(f"SELECT max(id) FROM {table}")
            step = max(newest // _SAMPLE, 1)
            rows = self._connection.execute(
                text(
                    f"SELECT id, {', '.join(columns)} FROM {table} "
                    "WHERE id % :step = 0 ORDER BY id LIMIT :limit"
                ),
                {"step": step, "limit": _SAMPLE},
            ).all()
            for row in rows:
                words = [run for value in row[1:] for run in runs(str(value or ""))]
                if not words:
                    continue
                searched += 1
                word = max(words, key=len)
                found = search.condition(self._connection, table, word)
                if found is None or not self._scalar(
                    f"SELECT count(*) FROM {table} WHERE id = :id_ AND {found[0]}",
                    **found[1],
                    id_=row[0],
                ):
                    self._report("not_found_by_search", f"{table} {row[0]}", word)
        return searched


class _CalendarHistory:
    """The working calendars as they were when a line was written."""

    def __init__(self, connection: Connection) -> None:
        self._starts: list[int] = [0]
        self._states: list[dict[str, WorkCalendar]] = [{}]
        plains: dict[int, dict[str, Any]] = {}
        rows = connection.execute(
            text(f"SELECT {COLUMNS} FROM event_log WHERE topic = 'calendar' ORDER BY seq")
        )
        for row in rows:
            line = Line(*row)
            if line.kind == "calendar_deleted":
                plains.pop(line.entity_id, None)
            else:
                merged = {**plains.get(line.entity_id, {}), **line.params["after"]}
                known = {key: value for key, value in merged.items() if value is not None}
                plains[line.entity_id] = known
            state = {plain["code"]: from_plain(WorkCalendar, plain) for plain in plains.values()}
            self._starts.append(line.seq)
            self._states.append(state)

    def at(self, seq: int) -> dict[str, WorkCalendar]:
        return self._states[bisect_right(self._starts, seq) - 1]


def _difference(replayed: WorkOrder | None, stored: WorkOrder) -> str:
    if replayed is None:
        return "nothing to replay"
    replayed = replace(replayed, id=stored.id, version=stored.version)
    left, right = order_state(replayed), order_state(stored)
    names = [name for name in {*left, *right} if left.get(name) != right.get(name)]
    return ", ".join(sorted(names))


__all__ = ["Problem", "Verification", "verify"]
