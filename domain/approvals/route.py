"""The way an approval takes: its levels one after the other, and who signs at each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class SignerKind(Enum):
    """``SUPERVISOR``: whoever has the right to approve. ``OPERATOR``: one of those who work with the
    program. ``PERSON``: somebody outside it. ``CUSTOMER``: whom the order names as contact."""

    SUPERVISOR = "supervisor"
    OPERATOR = "operator"
    PERSON = "person"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class Signer:
    """``code``: of the operator. ``name``, ``phone``: of a person; of an operator the name as it was
    when the card was written."""

    kind: SignerKind = SignerKind.SUPERVISOR
    code: str = ""
    name: str = ""
    phone: str = ""

    @property
    def is_outside(self) -> bool:
        """Whether he never sits at the program: he answers by text, or signs on paper."""
        return self.kind in (SignerKind.PERSON, SignerKind.CUSTOMER)


SUPERVISOR = Signer()


class AtTimeout(Enum):
    """What happens when the time of a level is over and nobody has answered."""

    REMIND = "remind"
    PASS_ON = "pass_on"
    AGREE = "agree"


@dataclass(frozen=True, slots=True)
class Level:
    """``all_sign``: every one of ``signers``, else any of them. ``minutes`` of the approval's
    calendar; None: as long as the service limits of the order give. ``deputy``: to whom it is passed
    on, of PASS_ON."""

    signers: tuple[Signer, ...] = (SUPERVISOR,)
    all_sign: bool = False
    minutes: int | None = None
    at_timeout: AtTimeout = AtTimeout.REMIND
    deputy: Signer | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """``title``: what the card says that asked for it. Without levels nobody is asked."""

    levels: tuple[Level, ...] = ()
    title: str = ""

    @property
    def asks(self) -> bool:
        return bool(self.levels)

    @property
    def is_plain(self) -> bool:
        """One signature of whoever may approve, within the usual time: nothing to keep track of."""
        return self.levels == (Level(),)


NOBODY = Route()
PLAIN = Route((Level(),))
