"""How much of what is asked a text shares, where rare words count more than common ones."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable

from persistence.grams import runs

#: Part of what is asked that a text must share to be like it.
LIKE_ENOUGH = 0.34


def pieces_of(asked: str) -> list[str]:
    """What is searched for: pairs of characters, and words of letters and digits."""
    pieces: list[str] = []
    for run in runs(asked):
        if run.isascii():
            pieces += [run] if len(run) > 1 else []
        else:
            pieces += [run[start : start + 2] for start in range(max(1, len(run) - 1))]
    return list(dict.fromkeys(pieces))


def weights_of(wanted: set[str], known: Iterable[set[str]]) -> dict[str, float]:
    """What few of the texts have tells more than what nearly all have; what none has says nothing
    about them."""
    texts: Collection[set[str]] = list(known)
    often = Counter(piece for each in texts for piece in wanted & each)
    return {piece: math.log(1 + len(texts) / (1 + often[piece])) + 0.1 for piece in often}


def share_of(weights: dict[str, float], known: set[str]) -> float | None:
    """How much of it ``known`` has, 0 to 1; None where that is too little to speak of."""
    shared = weights.keys() & known
    whole = sum(weights.values()) or 1.0
    share = sum(weights[piece] for piece in shared) / whole
    return share if share >= LIKE_ENOUGH and len(shared) >= min(2, len(weights)) else None
