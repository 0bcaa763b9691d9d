"""What the values of a column have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from domain.ledgers.cells import Cell, CellError, text_of
from domain.ledgers.dates import DateOrder, evidence
from domain.ledgers.shapes import Shape, shape_of

#: Values of a column that are looked at; taken from all over a long ledger.
SAMPLED_VALUES = 2000
_EXAMPLES = 5


@dataclass(slots=True)
class ColumnProfile:
    """``index`` is 0-based. ``shapes`` counts the sampled values, ``filled`` and ``errors`` all."""

    index: int
    title: str
    shapes: Counter[Shape] = field(default_factory=Counter)
    filled: int = 0
    errors: int = 0
    distinct: int = 0
    lengths: float = 0.0
    minimum: float = float("inf")
    maximum: float = float("-inf")
    fractions: int = 0
    date_order: DateOrder = field(default_factory=DateOrder)
    examples: tuple[str, ...] = ()

    @property
    def sampled(self) -> int:
        return sum(self.shapes.values())

    @property
    def type(self) -> str:
        """The shape most values have; 'text' for a mixture, 'empty' without values."""
        if not self.sampled:
            return Shape.EMPTY.value
        shape, count = self.shapes.most_common(1)[0]
        if count * 10 >= self.sampled * 7:
            return shape.value
        for name, group in _GROUPS:
            if self.share(*group) >= 0.7:
                return name
        return Shape.TEXT.value

    def share(self, *shapes: Shape) -> float:
        """0..1: how many of the sampled values have one of ``shapes``."""
        total = self.sampled
        return sum(self.shapes[shape] for shape in shapes) / total if total else 0.0


_GROUPS: tuple[tuple[str, tuple[Shape, ...]], ...] = (
    ("date and time", (Shape.DATE, Shape.INSTANT)),
    ("number", (Shape.INTEGER, Shape.NUMBER, Shape.MONEY)),
    ("telephone", (Shape.MOBILE, Shape.PHONE)),
    ("code", (Shape.CODE, Shape.INTEGER)),
)


class ColumnSampler:
    """Collects values of all columns from a stream of records, evenly: when it is full, it keeps
    every second one and from then on takes every second record only."""

    def __init__(self, width: int) -> None:
        self._rows: list[Sequence[Cell]] = []
        self._stride = 1
        self._seen = 0
        self.width = width
        self.filled = [0] * width
        self.errors: list[int] = [0] * width

    def add(self, cells: Sequence[Cell]) -> None:
        counts = self.filled
        for column, cell in enumerate(cells[: self.width]):
            if cell is not None:
                counts[column] += 1
                if cell.__class__ is CellError:
                    self.errors[column] += 1
        if self._seen % self._stride == 0:
            self._rows.append(cells)
            if len(self._rows) >= SAMPLED_VALUES:
                del self._rows[1::2]
                self._stride *= 2
        self._seen += 1

    def profiles(self, titles: Sequence[str]) -> list[ColumnProfile]:
        return [
            self._profile(column, titles[column] if column < len(titles) else "")
            for column in range(self.width)
        ]

    def _profile(self, column: int, title: str) -> ColumnProfile:
        values = [
            row[column] for row in self._rows if column < len(row) and row[column] is not None
        ]
        profile = profile_of(column, title, values)
        profile.filled, profile.errors = self.filled[column], self.errors[column]
        return profile


def profile_of(index: int, title: str, values: Iterable[Cell]) -> ColumnProfile:
    """The profile of some values of one column."""
    profile = ColumnProfile(index, title)
    seen: dict[str, None] = {}
    kept: list[Cell] = []
    length = 0
    for value in values:
        shape = shape_of(value)
        if shape is Shape.EMPTY:
            continue
        kept.append(value)
        profile.shapes[shape] += 1
        text = text_of(value)
        length += len(text)
        seen.setdefault(text)
        number = _number(value)
        if number is not None:
            profile.minimum = min(profile.minimum, number)
            profile.maximum = max(profile.maximum, number)
            profile.fractions += abs(number * 1000) % 1 > 1e-6
    profile.filled = len(kept)
    profile.distinct = len(seen)
    profile.lengths = length / len(kept) if kept else 0.0
    profile.examples = tuple(list(seen)[:_EXAMPLES])
    profile.date_order = evidence(kept)
    return profile


def _number(value: Cell) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value)
    if isinstance(value, str) and 0 < len(value) <= 24:
        try:
            return float(value)
        except ValueError:
            return None
    return None
