"""Reads separated text: any separator, quoted line breaks, ragged rows, values padded with blanks."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from domain.errors import InvalidInput
from domain.ledgers.cells import Cell, Row
from persistence.spreadsheets import refusals
from persistence.spreadsheets.encodings import decode_text
from persistence.spreadsheets.reading import MAX_COLUMNS, Reading, SheetReading, trimmed

_SEPARATORS = (",", "\t", ";", "|", "，", "；", "^", "\x01")
_SAMPLE_CHARACTERS = 200_000
_SAMPLE_ROWS = 300
#: A quoted value of more lines than this is a stray quotation mark that swallowed the file.
_MAX_LINES_IN_VALUE = 200
_AS_TEXT = re.compile(r'=\s*"((?:[^"]|"")*)"')
_NO_FORMULA = ("'=", "'+", "'-", "'@")
_BLANKS = " \t\r\n\x0b\x0c\x00\xa0\u3000\u200b\ufeff"

csv.field_size_limit(64 * 1024 * 1024)


def read_text(data: bytes, encoding: str = "", separator: str = "") -> Reading:
    """One sheet named '' with texts only. ``encoding``, ``separator``: '' finds out.

    InvalidInput for binary data and for a text without a single value.
    """
    text, encoding = decode_text(data, encoding)
    text = text.rstrip("\x1a\x00")
    if not text.strip(_BLANKS):
        raise InvalidInput(refusals.EMPTY)
    directive = re.match(r'"?sep=(.)"?\r?\n', text, re.IGNORECASE)
    first_row = 1
    if directive:
        separator = separator or directive.group(1)
        text, first_row = text[directive.end() :], 2
    text = _unwrapped(text)
    separator = separator or find_separator(text)
    if separator != "\t" and '\t"' in text:
        # Values padded with tabs: a quotation mark counts only at the beginning of a value.
        text = re.sub(rf'({re.escape(separator)})[\t ]+"', r'\1"', text)
    sheet = SheetReading("", _rows(text, separator, first_row))
    return Reading("csv", iter((sheet,)), encoding, separator)


def _unwrapped(text: str) -> str:
    """A text whose lines were each taken for one value, and quoted once more."""
    lines = text.split("\n", 20)[:20]
    bodies = [line.strip() for line in lines if line.strip()]
    wrapped = [body for body in bodies if re.fullmatch(r'"(?:[^"]|"")*,(?:[^"]|"")*"', body)]
    if len(bodies) < 2 or len(wrapped) < len(bodies):
        return text
    return re.sub(r'^"((?:[^"\n]|"")*)"\r?$', lambda m: m[1].replace('""', '"'), text, flags=re.M)


def find_separator(text: str) -> str:
    """The separator that cuts most lines into the same number of two or more values."""
    sample = text[:_SAMPLE_CHARACTERS]
    best, best_worth = ",", 0.0
    for separator in _SEPARATORS:
        if separator not in sample:
            continue
        if separator == "\t" and _only_pads(sample):
            continue
        counts = Counter[int]()
        for index, values in enumerate(_parse(sample, separator)):
            if index >= _SAMPLE_ROWS:
                break
            if any(value.strip() for value in values):
                counts[len(values)] += 1
        rows = sum(counts.values())
        # Ragged tables: rows within one value of the usual count still speak for the separator.
        usual = max(
            (count for count in counts if count > 1),
            key=lambda count: (counts[count] + 0.5 * counts[count + 1]) * min(count, 8),
            default=0,
        )
        if not usual:
            continue
        agreeing = counts[usual] + 0.5 * (counts[usual - 1] * (usual > 2) + counts[usual + 1])
        worth = agreeing / rows * min(usual, 8) ** 0.5
        if worth > best_worth * 1.05:
            best, best_worth = separator, worth
    return best


def _only_pads(sample: str) -> bool:
    """Whether tabs only fill up the values that another separator divides."""
    pads = sum(sample.count(f"\t{separator}") for separator in (",", ";", "|"))
    return pads * 2 > sample.count("\t")


def _rows(text: str, separator: str, first_row: int) -> Iterator[Row]:
    for number, values in enumerate(_parse(text, separator), start=first_row):
        cells = trimmed([_cell(value) for value in values[:MAX_COLUMNS]])
        if cells:
            yield number, cells


def _parse(text: str, separator: str) -> Iterator[list[str]]:
    """Rows of values; a line with a stray quotation mark is read without regard to quotes."""
    if "\r" in text:
        # str.splitlines would cut at a vertical tab as well, which Word leaves inside values.
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = [line + "\n" for line in text.split("\n")]
    if lines[-1] == "\n":
        lines.pop()
    done = 0
    while done < len(lines):
        reader = csv.reader(
            _physical(lines, done), delimiter=separator, skipinitialspace=separator != "\t"
        )
        for first, last, values in _values(reader, done):
            if _is_swallowed(lines, first, last):
                break
            done = last
            yield values
        if done < len(lines):
            yield [value.strip('"') for value in lines[done].rstrip("\r\n").split(separator)]
            done += 1


def _values(reader: Any, done: int) -> Iterator[tuple[int, int, list[str]]]:
    """The rows of ``reader`` as far as it can read them, with the lines each is from and to."""
    first = start = done
    try:
        for values in reader:
            last = start + reader.line_num
            yield first, last, values
            first = last
    except csv.Error:
        return


def _is_swallowed(lines: Sequence[str], first: int, last: int) -> bool:
    """Whether a quotation mark that nobody closed took these lines for one value: it would be a very
    long one, or one that does not end."""
    if last - first > _MAX_LINES_IN_VALUE:
        return True
    is_rest = last == len(lines) and last - first > 1
    return is_rest and sum(line.count('"') for line in lines[first:last]) % 2 == 1


def _physical(lines: Sequence[str], first: int) -> Iterator[str]:
    for place in range(first, len(lines)):
        line = lines[place]
        yield line.replace("\x00", "") if "\x00" in line else line


def _cell(value: str) -> Cell:
    value = value.strip(_BLANKS)
    if value.startswith("=") and (written := _AS_TEXT.fullmatch(value)):
        value = written.group(1).replace('""', '"').strip(_BLANKS)
    elif value.startswith("'") and value[1:].replace("-", "").isdigit():
        value = value[1:]  # the mark that makes a spreadsheet program keep digits as text
    elif value.startswith(_NO_FORMULA):
        value = value[1:]  # the mark our own lists put before what a program would work out
    return value or None
