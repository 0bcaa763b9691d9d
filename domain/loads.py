"""What is carried to an order, and what somebody's vehicle takes along: kilograms and pieces.

Whole kilograms and whole pieces are what the people who load a van know by heart; what nobody wrote
down weighs nothing and limits nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.errors import InvalidInput

#: More than any lorry takes is a slip of the finger.
MOST_KG = 100_000
MOST_PIECES = 10_000


@dataclass(frozen=True, slots=True)
class Load:
    """Of one order, or of all the orders of a day."""

    kg: int = 0
    pieces: int = 0

    def __add__(self, other: Load) -> Load:
        return Load(self.kg + other.kg, self.pieces + other.pieces)

    def __bool__(self) -> bool:
        return bool(self.kg or self.pieces)


NO_LOAD = Load()


@dataclass(frozen=True, slots=True)
class Vehicle:
    """``name``: its number plate, or what it is called. ``kg``, ``pieces``: what it takes along on a
    day; None: nobody has set a limit."""

    name: str = ""
    kg: int | None = None
    pieces: int | None = None

    @property
    def is_limited(self) -> bool:
        return self.kg is not None or self.pieces is not None

    def less(self, load: Load) -> Vehicle:
        """With ``load`` on it already."""
        return Vehicle(
            self.name,
            None if self.kg is None else max(self.kg - load.kg, 0),
            None if self.pieces is None else max(self.pieces - load.pieces, 0),
        )

    def beyond(self, load: Load) -> Load:
        """What of ``load`` there is too much of, whole; NO_LOAD: it takes it."""
        return Load(
            load.kg if self.kg is not None and load.kg > self.kg else 0,
            load.pieces if self.pieces is not None and load.pieces > self.pieces else 0,
        )


NO_VEHICLE = Vehicle()


def check_load(kg: int, pieces: int) -> None:
    """InvalidInput: 'load_out_of_range'."""
    if not (0 <= kg <= MOST_KG and 0 <= pieces <= MOST_PIECES):
        raise InvalidInput("load_out_of_range", kg=MOST_KG, pieces=MOST_PIECES)
