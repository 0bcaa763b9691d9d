"""One approval under way: which level it has reached and who has signed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from domain.approvals.route import AtTimeout, Level, Route, Signer


class Subject(Enum):
    """What is to be approved: taking an order on, what its work cost, a request for parts."""

    ORDER = "order"
    COST = "cost"
    PARTS = "parts"


class Way(Enum):
    """How a signature came: at the program, by text, written down by somebody else for one outside,
    by a manager in his place, or because the time was over."""

    DESK = "desk"
    TEXT = "text"
    ON_BEHALF = "on_behalf"
    STAND_IN = "stand_in"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Signature:
    """``signer``: whose it is; ``by``: who gave it, '' when the time did."""

    level: int
    signer: Signer
    by: str
    at: datetime
    way: Way = Way.DESK
    note: str = ""


@dataclass(frozen=True, slots=True)
class Approval:
    """``level``: the present one, counted from 0; the number of levels when all have signed.
    ``since_at``: since when it is its turn. ``usual_minutes``, ``usual_warning``: of the clock
    before a level had its own time. ``refused``: why, '' while nobody has."""

    subject: Subject
    route: Route
    since_at: datetime
    amount_fen: int | None = None
    level: int = 0
    signatures: tuple[Signature, ...] = ()
    passed_on: bool = False
    refused: str = ""
    usual_minutes: int = 0
    usual_warning: int = 30

    @property
    def is_done(self) -> bool:
        return self.level >= len(self.route.levels)

    @property
    def is_open(self) -> bool:
        return not self.is_done and not self.refused

    @property
    def turn(self) -> Level:
        """The level whose turn it is; IndexError when it is nobody's."""
        return self.route.levels[self.level]

    @property
    def waits_for(self) -> tuple[Signer, ...]:
        """Who may sign now, even after a refusal; the deputy first, once it was passed on to him."""
        if self.is_done:
            return ()
        level = self.turn
        given = [each.signer for each in self.signatures if each.level == self.level]
        left = tuple(signer for signer in level.signers if signer not in given)
        if self.passed_on and level.deputy is not None:
            return (level.deputy, *(each for each in left if each != level.deputy))
        return left

    @property
    def lapses_to(self) -> AtTimeout:
        """What the end of the present time does; a level is passed on only once."""
        if not self.is_open or self.passed_on:
            return AtTimeout.REMIND
        return self.turn.at_timeout


def signed(approval: Approval, signature: Signature) -> Approval:
    """With one more signature; the next level begins when the present one is complete."""
    known = (*approval.signatures, signature)
    after = replace(approval, signatures=known, refused="")
    level = approval.turn
    by_deputy = approval.passed_on and signature.signer == level.deputy
    complete = not level.all_sign or by_deputy or signature.way is Way.TIME or not after.waits_for
    if not complete:
        return after
    return replace(after, level=approval.level + 1, since_at=signature.at, passed_on=False)


def passed_on(approval: Approval, at: datetime) -> Approval:
    """Now the deputy may sign, with the same time again."""
    return replace(approval, passed_on=True, since_at=at)


def refused(approval: Approval, reason: str) -> Approval:
    """Nobody is asked any more until it is asked for anew."""
    return replace(approval, refused=reason)
