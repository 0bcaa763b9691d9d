"""Where the table of a sheet lies, and its records one by one."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from domain.ledgers.cells import Cell, MergedRange, Row, SheetInfo, folded, text_of
from domain.ledgers.headers import find_header, header_titles
from domain.ledgers.rows import HeaderTexts, RowKind, classify, continues_header, filled
from domain.ledgers.titles import header_signature

#: Rows looked at to find the layout.
SAMPLE_ROWS = 300
#: A table may widen by so many columns after its first rows; beyond is a slip of the mouse.
_STRAY = 60


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row below the header. ``section``: title of the group it stands in, ''."""

    number: int
    cells: Sequence[Cell]
    kind: RowKind
    section: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """The layout of one sheet. Rows are numbered as the spreadsheet program shows them.

    ``titles``: one per column, '' where there is none. ``overrides``: what a person decided about
    single rows. ``fill_merged``: a value merged over several rows counts for each of them.
    """

    sheet: str
    header_rows: tuple[int, ...] = ()
    first_record_row: int = 1
    titles: tuple[str, ...] = ()
    typical_fill: int = 0
    merged: tuple[MergedRange, ...] = ()
    overrides: Mapping[int, RowKind] = field(default_factory=dict)
    fill_merged: bool = True

    @property
    def signature(self) -> str:
        """Under which the mapping of this header is remembered; '' without a header."""
        return header_signature(self.titles) if self.header_rows else ""

    def with_header(self, rows: Sequence[Row], header_rows: Sequence[int]) -> Layout:
        """The same sheet with the header a person pointed out (() for none); ``rows`` as for
        :func:`find_layout`."""
        return _laid_out(
            replace(self, overrides=dict(self.overrides)), rows, tuple(sorted(header_rows))
        )

    def with_row_kind(self, row: int, kind: RowKind) -> Layout:
        """The same with one row taken for what a person says it is."""
        return replace(self, overrides={**self.overrides, row: kind})


def find_layout(info: SheetInfo, rows: Iterable[Row]) -> Layout:
    """The layout, from the first :data:`SAMPLE_ROWS` of ``rows``."""
    sample = list(islice(rows, SAMPLE_ROWS))
    header = find_header(sample, info.merged)
    return _laid_out(Layout(info.name, merged=info.merged), sample, header)


def _laid_out(layout: Layout, sample: Sequence[Row], header: tuple[int, ...]) -> Layout:
    below = [row for row in sample if not header or row[0] > header[-1]]
    fills = [len(filled(cells)) for _, cells in below[:200]]
    # The upper half: tables with many group titles or half-empty records keep their width.
    typical = statistics.median_high(sorted(fills)[len(fills) // 3 :]) if fills else 0
    width = _width([cells for number, cells in sample if number >= (header or (1,))[0]])
    titles = header_titles(sample, header, layout.merged, width) if header else ("",) * width
    first = below[0][0] if below else (header[-1] + 1 if header else 1)
    layout = replace(
        layout,
        header_rows=header,
        titles=titles,
        typical_fill=typical,
        first_record_row=first,
    )
    for row in table_rows(layout, below):
        if row.kind is RowKind.RECORD:
            return replace(layout, first_record_row=row.number)
    return layout


def _width(rows: Sequence[Sequence[Cell]]) -> int:
    """Columns of the table; a stray cell far to the right makes no table wider."""
    lengths = sorted(len(cells) for cells in rows)
    if not lengths:
        return 0
    usual = lengths[len(lengths) // 2]
    return max(length for length in lengths if length <= 4 * usual + _STRAY)


def table_rows(layout: Layout, rows: Iterable[Row]) -> Iterator[TableRow]:
    """Every row below the header with its kind; ``rows`` may begin anywhere above."""
    start = layout.header_rows[-1] + 1 if layout.header_rows else 1
    header = HeaderTexts.of(layout.titles)
    last_storey = HeaderTexts.of([title.rpartition("/")[2] for title in layout.titles])
    widest, tall = _merged_by_row(layout.merged, start)
    hanging: list[tuple[int, int, Cell]] = []
    section = ""
    for number, given in rows:
        if number < start:
            continue
        cells: Sequence[Cell] = given
        kind = layout.overrides.get(number)
        columns = filled(cells)
        if kind is None and number == start and continues_header(cells, layout.titles):
            kind = RowKind.HEADER
        elif kind is None:
            kind = classify(
                cells,
                columns,
                header=header,
                typical_fill=layout.typical_fill,
                merged=widest.get(number),
            )
            if kind is RowKind.RECORD and len(layout.header_rows) > 1:
                # A repeated header of two storeys ends with the lower one.
                again = classify(cells, columns, header=last_storey, typical_fill=0, merged=None)
                kind = again if again is RowKind.HEADER else kind
        if kind is RowKind.SECTION and columns:
            section = folded(text_of(cells[columns[0]]))
        if layout.fill_merged and (hanging or number in tall):
            cells, hanging = _with_hanging(number, given, hanging, tall.get(number, ()), kind)
        yield TableRow(number, cells, kind, section if kind is RowKind.RECORD else "")


def _merged_by_row(
    merged: Sequence[MergedRange], start: int
) -> tuple[dict[int, MergedRange], dict[int, list[MergedRange]]]:
    """The widest range beginning in each row, and the ranges that cover several rows."""
    widest: dict[int, MergedRange] = {}
    tall: dict[int, list[MergedRange]] = {}
    for area in merged:
        if area.first_row < start:
            continue
        known = widest.get(area.first_row)
        if known is None or _breadth(area) > _breadth(known):
            widest[area.first_row] = area
        if area.last_row > area.first_row:
            tall.setdefault(area.first_row, []).append(area)
    return widest, tall


def _with_hanging(
    number: int,
    cells: Sequence[Cell],
    hanging: list[tuple[int, int, Cell]],
    beginning: Iterable[MergedRange],
    kind: RowKind,
) -> tuple[Sequence[Cell], list[tuple[int, int, Cell]]]:
    """``cells`` with what is merged into this row from above, and what hangs on below it."""
    hanging = [item for item in hanging if item[0] >= number]
    if hanging and kind is RowKind.RECORD:
        full = list(cells)
        for _, column, value in hanging:
            full.extend([None] * (column + 1 - len(full)))
            if full[column] is None:
                full[column] = value
        cells = full
    for area in beginning:
        if area.first_column < len(cells) and cells[area.first_column] is not None:
            hanging.append((area.last_row, area.first_column, cells[area.first_column]))
    return cells, hanging


def _breadth(area: MergedRange) -> int:
    return area.last_column - area.first_column + 1
