"""What has to be there before an order may pass on: to somebody who goes, or into the archive (CO-11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum


class Gate(Enum):
    """Where it is asked for. What somebody out there says he has done is a fact and asks for none."""

    DISPATCH = "dispatch"
    REVIEW = "review"


class Proof(Enum):
    """Files of a kind; ``READING``: of a meter of its machine, taken with this order; ``PARTS``:
    named as needed before it is dispatched, as used before it is accepted; ``WORDS``: the details of
    the fault, or the cause that was found."""

    FAULT_PHOTO = "fault_photo"
    REPAIR_PHOTO = "repair_photo"
    CONFIRMATION = "confirmation"
    DRAWING = "drawing"
    CONTRACT = "contract"
    CONVERSATION = "conversation"
    READING = "reading"
    PARTS = "parts"
    WORDS = "words"


#: Nothing of the work can be there before anybody has gone.
_ONLY_AFTERWARDS = frozenset({Proof.REPAIR_PHOTO, Proof.READING})


@dataclass(frozen=True, slots=True)
class Standard:
    gate: Gate
    proof: Proof


def proofs_at(gate: Gate) -> tuple[Proof, ...]:
    """What can be asked for there."""
    return tuple(each for each in Proof if gate is Gate.REVIEW or each not in _ONLY_AFTERWARDS)


def asks_for_readings(standards: Sequence[Standard]) -> bool:
    return any(each.proof is Proof.READING for each in standards)
