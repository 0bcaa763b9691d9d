"""Findings and factors of the conflict engine in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.phrases import joined, phrase_text
from domain.dispatching.reasons import candidate_line, factor_reason, reason_of

if TYPE_CHECKING:
    from domain.dispatching.situation import Candidate, Factor, Finding

_CONTEXT = "Reasons"


def finding_line(finding: Finding) -> str:
    return phrase_text(reason_of(finding), _CONTEXT)


def factor_line(factor: Factor) -> str:
    """What a factor says; '' when it has nothing to say."""
    phrase = factor_reason(factor)
    return phrase_text(phrase, _CONTEXT) if phrase is not None else ""


def candidate_text(candidate: Candidate) -> str:
    """The one plain line under a suggested name."""
    return joined(candidate_line(candidate), _CONTEXT)
