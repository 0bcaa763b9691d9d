"""Where a list gets its ids, its rows and the values of its filters from."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.widgets.filter_bar import FilterField, FilterOption
from desktop.widgets.lazy_model import PAGE_ROWS
from domain.ports.storage import Queries
from domain.read_models import ListFilter, ListQuery

T = TypeVar("T")

#: More than a screen shows; found at once among any number.
FIRST_IDS = 384
#: Who goes on typing does not want the rest of the list.
_REST_MS = 250

#: What a chosen chip asks of the database.
ToFilters = Callable[[tuple[Any, ...]], tuple[ListFilter, ...]]


@dataclass(frozen=True, slots=True)
class ListField:
    """A filter chip. ``options(queries)`` gives its values, off the main thread; ``filters`` turns
    chosen ones into conditions (default: one of them, in the field ``key``)."""

    key: str
    title: str
    all_text: str
    options: Callable[[Queries], Iterable[FilterOption]]
    many: bool = True
    pinned: bool = True
    filters: ToFilters | None = None

    def conditions(self, values: tuple[Any, ...]) -> tuple[ListFilter, ...]:
        if self.filters is not None:
            return self.filters(values)
        return (ListFilter(self.key, "in", values),)


def distinct(kind: str, field: str) -> Callable[[Queries], Iterable[FilterOption]]:
    """The values that occur, the most frequent first."""
    return lambda queries: [FilterOption(v, v) for v in queries.distinct_values(kind, field)]


def fixed(options: Iterable[FilterOption]) -> Callable[[Queries], Iterable[FilterOption]]:
    """Always the same."""
    kept = tuple(options)
    return lambda _queries: kept


class ListSource(QObject):
    """Reads for one list.

    Signals:
        begun(array('q'), rows): only the first ids of a long list, so that they can be read
            meanwhile; and the rows of its first page.
        listed(array('q'), rows): the ids of the newest query, in order; rows as above, or none
            when the list was only asked again.
        refused(Exception): it could not be answered.
    """

    begun = Signal(object, object)
    listed = Signal(object, object)
    refused = Signal(object)

    def __init__(self, services: Services, kind: str, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = services.jobs
        self._kind = kind
        self._query = ListQuery(kind)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(lambda: self.ask(self._query))

    def ask(self, query: ListQuery) -> None:
        """The whole list."""

        def read(ctx: JobContext) -> array[int]:
            with ctx.queries() as queries:
                return queries.list_ids(query)

        self._ask(read, lambda ids: self.listed.emit(ids, ()))

    def ask_anew(self, query: ListQuery) -> None:
        """Another list: its beginning first, all of it when nothing else is asked meanwhile."""
        self._query = query
        kind = self._kind

        def read(ctx: JobContext) -> tuple[array[int], tuple[Any, ...]]:
            # Both at once: who waits for an answer waits for words, not for numbers.
            with ctx.queries() as queries:
                ids = queries.list_ids(query, FIRST_IDS)
                return ids, _in_order(queries, kind, ids[:PAGE_ROWS])

        self._ask(read, self._on_first)

    def _ask(self, read: Callable[[JobContext], T], deliver: Callable[[T], object]) -> None:
        self._rest.stop()
        handle = self._jobs.read(read, key=f"list-{self._kind}")
        handle.then(deliver)
        handle.catch(self.refused.emit)

    def _on_first(self, found: tuple[array[int], tuple[Any, ...]]) -> None:
        ids, rows = found
        if len(ids) < FIRST_IDS:
            self.listed.emit(ids, rows)
            return
        self.begun.emit(ids, rows)
        self._rest.start()

    def fetch(self, ids: Sequence[int], deliver: Callable[[Sequence[Any]], None]) -> None:
        """Rows of ``ids`` in their order, None for one that is gone."""
        wanted, kind = tuple(ids), self._kind

        def read(ctx: JobContext) -> tuple[Any, ...]:
            with ctx.queries() as queries:
                return _in_order(queries, kind, wanted)

        self._jobs.read(read).then(deliver)

    def field(self, field: ListField) -> FilterField:
        """``field`` as the filter bar wants it."""

        def fill(deliver: Callable[[Iterable[FilterOption]], None]) -> None:
            def read(ctx: JobContext) -> tuple[FilterOption, ...]:
                with ctx.queries() as queries:
                    return tuple(field.options(queries))

            self._jobs.read(read, key=f"filter-{self._kind}-{field.key}").then(deliver)

        return FilterField(field.key, field.title, field.all_text, fill, field.many, field.pinned)


def _in_order(queries: Queries, kind: str, ids: Sequence[int]) -> tuple[Any, ...]:
    """The rows of ``ids``, None for one that is gone."""
    found = {row.id: row for row in rows_of(queries, kind, ids)}
    return tuple(found.get(i) for i in ids)


def rows_of(queries: Queries, kind: str, ids: Sequence[int]) -> Sequence[Any]:
    """Rows of a list; ``kind`` as in :class:`ListQuery`."""
    if kind == "work_order":
        return queries.order_rows(ids)
    if kind == "asset":
        return queries.asset_rows(ids)
    if kind == "customer":
        return queries.customer_rows(ids)
    if kind == "part":
        return queries.parts.rows(ids)
    return queries.technician_rows(ids)
