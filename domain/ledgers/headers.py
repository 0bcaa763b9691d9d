"""Finds the row or rows with the column titles, wherever a table begins."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Sequence

from domain.ledgers.cells import Cell, MergedRange, Row, folded, text_of
from domain.ledgers.rows import filled, is_known_title
from domain.ledgers.shapes import VALUES_ONLY, Shape, shape_of
from domain.ledgers.titles import normal_title

#: Where a header is looked for: preambles of exports reach 24 lines.
SEARCHED_ROWS = 60
_BODY_ROWS = 30
_MAX_HEADER_ROWS = 3
_MAX_TITLE = 40
_THRESHOLD = 2.6
_GENERIC = re.compile(r"(?:column|col|f|unnamed|列)\s*\d*")


def find_header(rows: Sequence[Row], merged: Sequence[MergedRange]) -> tuple[int, ...]:
    """Row numbers of the header, () when the table has none.

    ``rows``: the first non-empty rows of the sheet (more than :data:`SEARCHED_ROWS` help to know
    the body).
    """
    best, best_score = -1, _THRESHOLD
    spread = _with_tall_merges(rows, merged)
    for index in range(min(len(rows), SEARCHED_ROWS)):
        score = _score(spread, index)
        if score > best_score:
            best, best_score = index, score
    if best < 0:
        return ()
    for first in range(best, max(-1, best - _MAX_HEADER_ROWS), -1):
        storeys = rows[first : first + _MAX_HEADER_ROWS]
        if _are_three_storeys(storeys, merged):
            return tuple(number for number, _ in storeys)
    first = last = best
    while first > 0 and last - first + 1 < _MAX_HEADER_ROWS:
        if not _belong_together(rows[first - 1], rows[first], merged):
            break
        first -= 1
    while last + 1 < len(rows) and last - first + 1 < _MAX_HEADER_ROWS:
        if not _belong_together(rows[last], rows[last + 1], merged):
            break
        last += 1
    return tuple(rows[index][0] for index in range(first, last + 1))


def _with_tall_merges(rows: Sequence[Row], merged: Sequence[MergedRange]) -> list[Row]:
    """The rows with every value that is merged over several rows in each of its cells."""
    full: dict[int, list[Cell]] = {number: list(cells) for number, cells in rows}
    for area in merged:
        head = full.get(area.first_row)
        if area.last_row == area.first_row or head is None or area.first_column >= len(head):
            continue
        value = head[area.first_column]
        for number in range(area.first_row, min(area.last_row, area.first_row + 1000) + 1):
            cells = full.get(number)
            if cells is not None and value is not None:
                last = min(area.last_column, area.first_column + 100)
                cells.extend([None] * (last + 1 - len(cells)))
                cells[area.first_column : last + 1] = [value] * (last + 1 - area.first_column)
    return list(full.items())


def header_titles(
    rows: Sequence[Row], header_rows: Sequence[int], merged: Sequence[MergedRange], width: int
) -> tuple[str, ...]:
    """One title per column; titles above each other are joined: ``联系方式/电话``."""
    wanted = set(header_rows)
    by_row: dict[int, list[str]] = {}
    for number, cells in rows:
        if number in wanted:
            texts = [folded(text_of(cell)) for cell in cells]
            by_row[number] = texts + [""] * (width - len(texts))
    for area in merged:
        _spread(by_row, area, header_rows, width)
    if len(header_rows) > 1:
        _spread_unmerged(by_row, header_rows, merged, width)
    titles = []
    for column in range(width):
        parts: list[str] = []
        for number in header_rows:
            text = by_row.get(number, [""] * width)[column]
            if text and text not in parts:
                parts.append(text)
        titles.append("/".join(parts))
    return tuple(titles)


def _spread(
    by_row: dict[int, list[str]], area: MergedRange, header_rows: Sequence[int], width: int
) -> None:
    if area.first_row not in by_row or area.last_row - area.first_row > _MAX_HEADER_ROWS:
        return
    if area.last_column - area.first_column + 1 >= width > 2 and area.first_row != header_rows[-1]:
        return  # a title over the whole table names no column
    if area.first_column >= width:
        return
    text = by_row[area.first_row][area.first_column]
    for number in range(area.first_row, area.last_row + 1):
        for column in range(area.first_column, min(area.last_column, width - 1) + 1):
            if number in by_row and not by_row[number][column]:
                by_row[number][column] = text


def _spread_unmerged(
    by_row: dict[int, list[str]],
    header_rows: Sequence[int],
    merged: Sequence[MergedRange],
    width: int,
) -> None:
    """In a text file a group title stands above the first of its columns only."""
    if any(area.first_row in by_row for area in merged):
        return
    storeys = [by_row[number] for number in header_rows if number in by_row]
    for place in range(len(storeys) - 2, -1, -1):
        above, upper, below = storeys[:place], storeys[place], storeys[place + 1 :]
        group = ""
        for column in range(width):
            named = any(texts[column] for texts in below)
            if upper[column]:
                group = upper[column] if named else ""
            elif named and group and not any(texts[column] for texts in above):
                upper[column] = group
            else:
                group = ""


def _score(rows: Sequence[Row], index: int) -> float:
    """How much a row looks like the titles of what follows; below the threshold it is none."""
    cells = rows[index][1]
    columns = filled(cells)
    if not columns:
        return 0.0
    titles = [_title_worth(cells[column]) for column in columns]
    worth = sum(titles) / len(titles)
    if worth < 0.6:
        return 0.0
    body = rows[index + 1 : index + 1 + _BODY_ROWS]
    fills = [len(filled(row)) for _, row in body]
    usual = statistics.median_high(fills) if fills else len(columns)
    distinct = len({normal_title(text_of(cells[column])) for column in columns}) / len(columns)
    known = sum(is_known_title(text_of(cells[column])) for column in columns)
    generic = sum(
        _GENERIC.fullmatch(normal_title(text_of(cells[column]))) is not None for column in columns
    )
    score = 2.0 * worth * distinct + 1.5 * min(1.0, len(columns) / max(1, usual))
    score += 1.5 * min(1.0, known / min(5, len(columns)))
    score -= 0.8 * generic / len(columns)
    if len(columns) == 1 and usual > 1:
        score -= 3.0
    if body:
        contrast, sameness, coverage = _compared(cells, columns, body)
        score += 1.5 * contrast + 0.5 * coverage - 4.0 * sameness
        alike = sum(abs(fill - len(columns)) <= max(1, len(columns) // 3) for fill in fills)
        score += 0.8 * alike / len(fills)
    # What stands above a header is narrower; as wide a row of titles above is the header itself,
    # and as wide rows of values make this one a record, the more if it is the last.
    above = [
        row for _, row in rows[max(0, index - 10) : index] if len(filled(row)) >= 0.8 * len(columns)
    ]
    rivals = sum(
        all(_title_worth(row[column]) == 1 for column in filled(row))
        # On the card of a machine a label stands before each value: fewer titles, no header.
        and _known_share(row) > known / len(columns) - 0.4
        for row in above
    )
    records = len(above) - rivals
    score -= 0.6 * min(rivals, 3) + 0.25 * min(records, 4) + 1.5 * (not body and records > 0)
    return score - 0.01 * index


def _known_share(cells: Sequence[Cell]) -> float:
    columns = filled(cells)
    return sum(is_known_title(text_of(cells[column])) for column in columns) / len(columns)


def _title_worth(cell: Cell) -> float:
    """1 for what reads like a title, 0 for a value."""
    if not isinstance(cell, str):
        return 0.25 if isinstance(cell, int) and 1990 <= cell <= 2100 else 0.0
    text = folded(cell)
    shape = shape_of(cell)
    if shape in VALUES_ONLY or shape is Shape.INTEGER:
        return 0.0
    if text.endswith((":", "：")) and len(text) > 1:
        return 0.3
    if len(text) > _MAX_TITLE or "。" in text:
        return 0.1
    if re.search(r"[:：][^)）]*\S", text) and not is_known_title(text):
        return 0.4
    if shape is Shape.CODE and sum(char.isdigit() for char in text) > max(1, len(text) // 3):
        return 0.2
    return 1.0


def _compared(
    cells: Sequence[Cell], columns: Sequence[int], body: Sequence[Row]
) -> tuple[float, float, float]:
    """Shares of columns whose values differ from a title, resemble the 'title', exist at all."""
    contrast = sameness = 0.0
    coverage = 0
    for column in columns:
        values = [row[column] for _, row in body if column < len(row) and text_of(row[column])]
        if not values:
            continue
        coverage += 1
        usual, count = Counter(shape_of(value) for value in values).most_common(1)[0]
        own = shape_of(cells[column])
        value_like = usual in VALUES_ONLY or usual in (Shape.INTEGER, Shape.CODE)
        if value_like and own is not usual:
            contrast += min(1.0, count / 3)
        elif value_like and own is usual and count * 2 >= len(values) and own is not Shape.CODE:
            sameness += 1
        elif text_of(cells[column]) in (text_of(value) for value in values):
            sameness += 0.5  # a value that occurs again is no title
    total = len(columns)
    return contrast / total, sameness / total, coverage / total


def _belong_together(upper: Row, lower: Row, merged: Sequence[MergedRange]) -> bool:
    """Whether two rows are the two storeys of one header."""
    if lower[0] != upper[0] + 1:
        return False
    above, below = filled(upper[1]), filled(lower[1])
    if len(below) < 1 or len(above) < 2:
        return False
    if any(_title_worth(lower[1][column]) < 1 for column in below):
        return False
    if any(_title_worth(upper[1][column]) < 1 for column in above):
        return False
    width = max(above[-1], below[-1]) + 1
    in_upper = [area for area in merged if area.first_row <= upper[0] <= area.last_row]
    if in_upper:
        groups = [
            area
            for area in in_upper
            if area.last_row == upper[0] and 2 <= _breadth(area) < max(width, 3)
        ]
        under_groups = {
            column
            for area in groups
            for column in range(area.first_column, area.last_column + 1)
            if column in below
        }
        tall = [area for area in in_upper if area.last_row >= lower[0]]
        if groups and under_groups:
            # What stands in the lower row must stand under a group.
            return len(under_groups) >= 0.7 * len(below)
        return bool(tall) and len(tall) * 2 >= len(above) and bool(groups)
    spilled = [column for column in below if column not in above and column > above[0]]
    alone = [column for column in above if column not in below]
    both = [column for column in above if column in below]
    heads = [column for column in both if column + 1 in spilled]
    return (
        bool(spilled) and bool(alone) and len(heads) == len(both) and len(spilled) >= len(heads) > 0
    )


def _are_three_storeys(rows: Sequence[Row], merged: Sequence[MergedRange]) -> bool:
    """Three rows of a text file that are one header: some titles stand in the upper row alone, the
    others are divided in the rows below, the lowest of which names every column of theirs."""
    if len(rows) < _MAX_HEADER_ROWS or rows[-1][0] != rows[0][0] + len(rows) - 1:
        return False
    if any(area.first_row <= rows[-1][0] and area.last_row >= rows[0][0] for area in merged):
        return False
    if any(_title_worth(cells[column]) < 1 for _, cells in rows for column in filled(cells)):
        return False
    top, middle, low = (filled(cells) for _, cells in rows)
    if not (top and middle and low):
        return False
    divided: dict[int, list[int]] = {}
    for column in low:
        group = max((start for start in top if start <= column), default=None)
        if group is None:
            return False
        divided.setdefault(group, []).append(column)
    return (
        any(start not in divided for start in top)
        and all(columns[0] == start and len(columns) > 1 for start, columns in divided.items())
        and all(columns == list(range(columns[0], columns[-1] + 1)) for columns in divided.values())
        and set(middle) <= set(low)
        and len(middle) < len(low)
    )


def _breadth(area: MergedRange) -> int:
    return area.last_column - area.first_column + 1
