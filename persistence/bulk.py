"""Many orders at once: history from a ledger, the demo company, benchmarks.

Orders come finished, made elsewhere by the same ``decide`` and ``evolve``; what a chunk of them
leaves in the log says :mod:`persistence.order_chunks`.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from datetime import UTC, datetime
from itertools import islice

from sqlalchemy import Engine, text

from domain.work_orders.order import WorkOrder
from persistence.engine import where
from persistence.event_log import Origin
from persistence.indexes import refresh_statistics, without_sort_indexes
from persistence.listeners import CHANNEL, poke
from persistence.order_chunks import OrderChunk, PastOrder, RepeatedNames, read_repeated_names
from persistence.queries.track_records import forget_track_records
from persistence.storage_errors import storage_errors

#: Orders per transaction: a dispatch waits for one chunk at most.
CHUNK = 2_000

Progress = Callable[[int], object]


def add_orders(
    engine: Engine,
    orders: Iterable[WorkOrder | PastOrder],
    *,
    actor: str,
    console: str,
    now: datetime | None = None,
    chunk: int = CHUNK,
    rebuild_indexes: bool = False,
    progress: Progress | None = None,
) -> int:
    """Store new ``orders`` (ids are given here, numbers are theirs), in chunks of a transaction
    each; the number stored. ``progress(done)`` after every chunk; an exception it raises stops
    after that chunk. The people, customers and assets they name must be there.
    ``rebuild_indexes``: nobody else is at work; set sorting indexes aside for the time."""
    moment = now or datetime.now(UTC)
    aside = without_sort_indexes(engine, lookups=True) if rebuild_indexes else nullcontext()
    with storage_errors(where(engine)):
        with aside:
            done = _add(engine, orders, actor, console, moment, chunk, progress)
        refresh_statistics(engine)
    return done


def _add(
    engine: Engine,
    orders: Iterable[WorkOrder | PastOrder],
    actor: str,
    console: str,
    moment: datetime,
    chunk: int,
    progress: Progress | None,
) -> int:
    done = 0
    names: RepeatedNames | None = None
    for part in _chunks(orders, chunk):
        origin = Origin(actor, console, str(uuid.uuid4()), moment)
        with (
            engine.connect().execution_options(paidan_writes=True) as connection,
            connection.begin(),
        ):
            names = names or read_repeated_names(connection)
            last_seq = OrderChunk(connection, names, origin).write(part)
            if engine.dialect.name == "postgresql":
                connection.execute(text(f"NOTIFY {CHANNEL}"))
        poke(engine, last_seq)
        done += len(part)
        if progress is not None:
            progress(done)
    forget_track_records(engine)
    return done


def _chunks(orders: Iterable[WorkOrder | PastOrder], size: int) -> Iterator[list[PastOrder]]:
    source = iter(orders)
    while part := list(islice(source, size)):
        yield [(each, ()) if isinstance(each, WorkOrder) else each for each in part]
