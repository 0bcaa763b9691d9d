"""Rounds: a walk past machines with a scanner, to tag them or to take stock. Kept until finished,
on whatever day that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class RoundKind(Enum):
    """TAGGING: code, print, stick, scan each. STOCK_TAKE: what is where the ledger says it is?"""

    TAGGING = "tagging"
    STOCK_TAKE = "stock_take"


@dataclass(frozen=True, slots=True)
class Round:
    """``scope``: in words what was chosen (a site, a category). ``place``: where it is taken; a
    machine of another place found here is 'elsewhere'."""

    id: int
    kind: RoundKind
    name: str
    scope: str
    started_at: datetime
    started_by: str
    finished_at: datetime | None = None
    finished_by: str = ""

    @property
    def is_open(self) -> bool:
        return self.finished_at is None


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A machine of a round. ``expected`` False: scanned though it was not to be here. ``ordinal``:
    its place on the way. ``seen_place``: where the clerk was, if said."""

    asset_id: int
    ordinal: int
    code: str
    name: str
    model: str
    serial_number: str
    customer: str
    site: str
    location: str
    expected: bool = True
    printed_at: datetime | None = None
    seen_at: datetime | None = None
    seen_by: str = ""
    seen_place: str = ""


@dataclass(frozen=True, slots=True)
class RoundSummary:
    """A round in a list."""

    round: Round
    expected: int
    printed: int
    seen: int
    extra: int


@dataclass(frozen=True, slots=True)
class RoundPage:
    """``unknown``: codes scanned in it that nobody knows, oldest first."""

    round: Round
    lines: tuple[RoundLine, ...]
    unknown: tuple[ScanLogLine, ...] = ()

    def counted(self) -> RoundCounts:
        return count_lines(self.lines, len(self.unknown))


@dataclass(frozen=True, slots=True)
class RoundCounts:
    """``found``: expected and seen; ``missing``: expected and not; ``elsewhere``: seen, not expected."""

    expected: int
    coded: int
    printed: int
    found: int
    elsewhere: int
    unknown: int

    @property
    def missing(self) -> int:
        return self.expected - self.found


def count_lines(lines: Sequence[RoundLine], unknown: int = 0) -> RoundCounts:
    """``unknown``: codes that were read and belong to no machine."""
    expected = [line for line in lines if line.expected]
    return RoundCounts(
        expected=len(expected),
        coded=sum(1 for line in expected if line.code),
        printed=sum(1 for line in expected if line.printed_at),
        found=sum(1 for line in expected if line.seen_at),
        elsewhere=sum(1 for line in lines if not line.expected and line.seen_at),
        unknown=unknown,
    )


class ScanOutcome(Enum):
    """What one scan was to a round. MISMATCH: the maker's number on the machine is not that of the
    tag scanned just before."""

    FOUND = "found"
    AGAIN = "again"
    ELSEWHERE = "elsewhere"
    CONFIRMED = "confirmed"
    MISMATCH = "mismatch"
    NOT_A_MACHINE = "not_a_machine"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RoundScan:
    """``asset_id`` 0 when it named no machine; ``name`` of the machine, ``other`` of the one the tag
    belongs to (MISMATCH)."""

    outcome: ScanOutcome
    code: str
    asset_id: int = 0
    name: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class ScanLogLine:
    """A scan as it came. ``kind``/``entity_id``: what it named, '' and 0 for unknown; ``context``:
    what it did ('open', 'report', 'close', 'filter', 'part', 'round')."""

    id: int
    scanned_at: datetime
    code: str
    raw: str
    source: str
    console: str
    actor: str
    context: str = ""
    kind: str = ""
    entity_id: int = 0
    round_id: int | None = None
