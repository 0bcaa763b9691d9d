"""Sets the lines of a tag into the room there is: shrink, then wrap, then shorten.

Works in any unit (dots or points): the caller says how wide words are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

#: Width of words at a size, regular or bold.
Measure = Callable[[str, float, bool], float]

_TOKENS = re.compile(r"[!-~]+|\s+|.")
_CLOSING = frozenset("，。、；：？！）》」』”’,.;:?!)")
_SHRINKS = (1.3, 1.2, 1.1, 1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.5)
#: Above this scale lonely characters on a last line are avoided.
_TIDY = 0.8
#: Distance of base lines, as a multiple of the size.
LEADING = 1.24


@dataclass(frozen=True, slots=True)
class Field:
    """Words with the size they want, the smallest they may have, and how many lines they may take."""

    words: str
    size: float
    floor: float
    bold: bool = False
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """``top``: distance of the line's upper edge from the top of the block."""

    words: str
    size: float
    bold: bool
    top: float


def set_fields(
    fields: Sequence[Field], width: float, height: float, measure: Measure, quantum: float
) -> list[Line]:
    """Lines that fit ``width`` by ``height``; sizes are multiples of ``quantum``.

    First everything is scaled together, down to the floors; while there is room to spare, a last
    line of one or two characters is avoided too. What then still does not fit is
    shortened with an ellipsis, and at last the hindmost fields are left out.
    """
    wanted = [field for field in fields if field.words]
    for shrink in _SHRINKS:
        sized = [replace(field, size=_size(field, shrink, quantum)) for field in wanted]
        blocks = [_wrap(field, width, measure) for field in sized]
        whole = all(len(block) <= field.lines for block, field in zip(blocks, sized, strict=True))
        if shrink > _TIDY and any(len(block) > 1 and len(block[-1]) < 3 for block in blocks):
            continue
        if whole and _tall(sized, blocks) <= height:
            return _lines(sized, blocks)
    sized = [replace(field, size=field.floor) for field in wanted]
    while sized:
        blocks = [_shorten(field, width, measure) for field in sized]
        if _tall(sized, blocks) <= height:
            return _lines(sized, blocks)
        long = [place for place, block in enumerate(blocks) if len(block) > 1]
        if long:
            sized[long[-1]] = replace(sized[long[-1]], lines=len(blocks[long[-1]]) - 1)
        else:
            sized.pop()
    return []


def largest(words: str, width: float, sizes: Sequence[float], measure: Measure) -> float | None:
    """The first of ``sizes`` at which bold ``words`` fit one line; None if none does."""
    return next((size for size in sizes if measure(words, size, True) <= width), None)


def _size(field: Field, shrink: float, quantum: float) -> float:
    return max(field.floor, round(field.size * shrink / quantum) * quantum)


def _wrap(field: Field, width: float, measure: Measure) -> list[str]:
    """Latin words stay whole, Chinese breaks anywhere; a word wider than the line is cut."""
    lines, now = [], ""
    for token in _TOKENS.findall(field.words):
        if measure((now + token).rstrip(), field.size, field.bold) <= width:
            now += token
            continue
        if token in _CLOSING and len(now) > 1:
            # Such a mark never begins a line: the character before it goes along.
            now, token = now[:-1], now[-1] + token
        if now.strip():
            lines.append(now.strip())
        now = token.lstrip()
        while now and measure(now, field.size, field.bold) > width:
            cut = len(now) - 1
            while cut > 1 and measure(now[:cut], field.size, field.bold) > width:
                cut -= 1
            if cut < 1:
                return [*lines, now]
            lines.append(now[:cut])
            now = now[cut:]
    if now.strip():
        lines.append(now.strip())
    return lines


def _shorten(field: Field, width: float, measure: Measure) -> list[str]:
    lines = _wrap(field, width, measure)
    if len(lines) <= field.lines:
        return lines
    last = lines[field.lines - 1]
    for line in lines[field.lines :]:
        # What was broken at a blank gets it back, so that the cut comes as late as it can.
        last += (" " if last[-1].isascii() and line[0].isascii() else "") + line
    while last and measure(last + "…", field.size, field.bold) > width:
        last = last[:-1]
    return [*lines[: field.lines - 1], last.rstrip() + "…"]


def _tall(fields: Sequence[Field], blocks: Sequence[Sequence[str]]) -> float:
    lines = sum(len(block) * field.size for field, block in zip(fields, blocks, strict=True))
    return lines * LEADING


def _lines(fields: Sequence[Field], blocks: Sequence[Sequence[str]]) -> list[Line]:
    found, top = [], 0.0
    for field, block in zip(fields, blocks, strict=True):
        for words in block:
            found.append(Line(words, field.size, field.bold, top))
            top += field.size * LEADING
    return found
