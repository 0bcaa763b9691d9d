"""A table of a million rows: all ids, few rows. Rows come page by page from a callback.

Shape: ``ids`` is an ``array('q')`` in display order; a page is 128 neighbouring ids. At most two
pages are asked for at a time, those on the screen first, so dragging the scroll bar through a
million rows asks for what stays, not for what flew by.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

PAGE_ROWS = 128
_KEPT_PAGES = 64
_AT_ONCE = 2
#: More ids than this are looked up by numpy, not one by one.
_FEW = 16

# Comparing with the enum itself costs a hundred times as much as with a plain number.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
#: The row object, and its id.
ROW = int(Qt.ItemDataRole.UserRole) + 1
ID = int(Qt.ItemDataRole.UserRole) + 2
_HORIZONTAL = Qt.Orientation.Horizontal
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

Index = QModelIndex | QPersistentModelIndex
#: ``fetch(ids, deliver)``: get the rows of ``ids`` in another thread, then call ``deliver`` with
#: them on the main thread, in the order of ``ids``; None for an id that is gone.
Fetch = Callable[[Sequence[int], Callable[[Sequence[Any]], None]], object]


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``text(row)`` is what it shows; ``sort``: the key to sort by, '' for none.

    ``tone(row)``: a tone of :mod:`desktop.theme.ink` makes the text a chip, '' leaves it text.
    ``live``: the text depends on the clock and is painted anew at every beat. ``strong``: bold.
    ``shown`` False: hidden until chosen. ``mono``: digits and codes, never translated."""

    key: str
    title: str
    text: Callable[[Any], str]
    width: int = 120
    sort: str = ""
    right: bool = False
    strong: bool = False
    muted: bool = False
    live: bool = False
    shown: bool = True
    tone: Callable[[Any], str] | None = None
    tip: Callable[[Any], str] | None = None


class LazyModel(QAbstractTableModel):
    """Signals:
    rows_arrived(first, last): those rows can be painted now.
    """

    rows_arrived = Signal(int, int)

    def __init__(
        self, columns: Sequence[Column], fetch: Fetch, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, tuple[Any, ...]] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: dict[int, int] = {}
        self._wanted = (0, -1)
        self._generation = 0

    # --- content ----------------------------------------------------------------------------------
    @property
    def ids(self) -> array[int]:
        return self._ids

    def set_ids(self, ids: Iterable[int], rows: Sequence[Any] = ()) -> None:
        """Another list. What is known of rows that are still in it is forgotten: it may be old.
        ``rows``: those of the first page, where they came with the ids."""
        self.beginResetModel()
        self._ids = ids if isinstance(ids, array) else array("q", ids)
        self._pages.clear()
        if rows:
            self._pages[0] = tuple(rows)
        self._stale.clear()
        self._asked.clear()
        self._generation += 1
        self._wanted = (0, -1)
        self.endResetModel()

    def extend_ids(self, ids: Iterable[int]) -> bool:
        """The list goes on after what is shown; False, and nothing done, if it begins otherwise."""
        whole = ids if isinstance(ids, array) else array("q", ids)
        shown = len(self._ids)
        if whole[:shown] != self._ids:
            return False
        if len(whole) > shown:
            self._stale.add((shown - 1) // PAGE_ROWS)  # its page was not full
            self.beginInsertRows(QModelIndex(), shown, len(whole) - 1)
            self._ids = whole
            self.endInsertRows()
            self._pump()
        return True

    def refresh_ids(self, ids: Iterable[int]) -> None:
        """These changed: fetch their rows again, showing the old ones until the new are there."""
        touched = frozenset(ids)
        for number in list(self._pages):
            first = number * PAGE_ROWS
            if not touched.isdisjoint(self._ids[first : first + PAGE_ROWS]):
                self._stale.add(number)
        self._pump()

    def refresh_all(self) -> None:
        """The rows may all have changed, the list has not."""
        self._stale.update(self._pages)
        self._pump()

    def row(self, number: int) -> Any | None:
        """The row object, None while it is not here (or gone)."""
        page = self._pages.get(number // PAGE_ROWS)
        if page is None:
            return None
        offset = number % PAGE_ROWS
        return page[offset] if offset < len(page) else None

    def is_loaded(self, number: int) -> bool:
        return number // PAGE_ROWS in self._pages

    def want(self, first: int, last: int) -> None:
        """These rows are on the screen; fetch what is missing of them, and one page around."""
        if (first, last) != self._wanted:
            self._wanted = (first, last)
            self._pump()

    def row_of(self, entity_id: int) -> int | None:
        try:
            return self._ids.index(entity_id)
        except ValueError:
            return None

    def rows_of(self, entity_ids: Sequence[int]) -> list[int]:
        """Where those of ``entity_ids`` stand that are in the list, from the top."""
        if len(entity_ids) <= _FEW:
            return sorted(row for i in entity_ids if (row := self.row_of(i)) is not None)
        import numpy as np

        everything = np.frombuffer(self._ids, dtype=np.int64)
        found = np.flatnonzero(np.isin(everything, np.asarray(entity_ids, dtype=np.int64)))
        rows: list[int] = found.tolist()
        return rows

    # --- fetching ---------------------------------------------------------------------------------
    def _missing(self) -> Iterable[int]:
        first, last = self._wanted
        if last < first or not self._ids:
            return
        pages = range(first // PAGE_ROWS, last // PAGE_ROWS + 1)
        highest = (len(self._ids) - 1) // PAGE_ROWS
        around = (*pages, pages[-1] + 1, pages[0] - 1)
        for number in around:
            if 0 <= number <= highest and (number not in self._pages or number in self._stale):
                yield number

    def _pump(self) -> None:
        for number in list(self._missing()):
            if len(self._asked) >= _AT_ONCE:
                return
            if number not in self._asked:
                self._ask(number)

    def _ask(self, number: int) -> None:
        generation = self._generation
        self._asked[number] = generation
        self._stale.discard(number)
        first = number * PAGE_ROWS
        ids = self._ids[first : first + PAGE_ROWS]

        def deliver(rows: Sequence[Any]) -> None:
            if generation == self._generation:
                self._take(number, rows, len(ids))

        self._fetch(ids, deliver)

    def _take(self, number: int, rows: Sequence[Any], count: int) -> None:
        self._asked.pop(number, None)
        self._pages[number] = tuple(rows)
        self._pages.move_to_end(number)
        while len(self._pages) > _KEPT_PAGES:
            dropped, _ = self._pages.popitem(last=False)
            self._stale.discard(dropped)
        first = number * PAGE_ROWS
        last = first + count - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        self.rows_arrived.emit(first, last)
        self._pump()

    # --- Qt ---------------------------------------------------------------------------------------
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        number = index.row()
        if not 0 <= number < len(self._ids):
            return None
        if role == ID:
            return self._ids[number]
        column = self.columns[index.column()]
        if role == ALIGNMENT:
            return _RIGHT if column.right else _LEFT
        row = self.row(number)
        if role == ROW:
            return row
        if role == DISPLAY:
            return column.text(row) if row is not None else ""
        if role == ACCESSIBLE:
            return f"{column.title}: {column.text(row)}" if row is not None else column.title
        if role == TOOL_TIP and row is not None and column.tip is not None:
            return column.tip(row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is _HORIZONTAL and 0 <= section < len(self.columns):
            if role == DISPLAY:
                return self.columns[section].title
            if role == ALIGNMENT:
                column = self.columns[section]
                return _RIGHT if column.right or column.live else _LEFT
        return None
