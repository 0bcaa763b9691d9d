"""Parts that fell below their least quantity, and how that is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

#: More in one text would be a list nobody reads.
_MOST = 5


@dataclass(frozen=True, slots=True)
class FallenLow:
    """The step ``seq`` of the command ``command_id`` took a part below ``least``; ``total`` is what
    there is now."""

    seq: int
    part_id: int
    command_id: str
    name: str
    total: float
    least: float

    @property
    def still_low(self) -> bool:
        return self.total < self.least


def low_words(fallen: Sequence[FallenLow]) -> str:
    """ "风扇剩1（最低4）、水泵剩0（最低2）等7种": what a text says of them."""
    words = "、".join(
        f"{each.name}剩{each.total:g}（最低{each.least:g}）" for each in fallen[:_MOST]
    )
    return f"{words}等{len(fallen)}种" if len(fallen) > _MOST else words
