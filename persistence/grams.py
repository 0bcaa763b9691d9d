"""Search tokens: runs of characters become overlapping pieces, so any part of a word is found.

Chinese (Japanese, Korean) runs become pairs, runs of letters and digits become triples; both end
with their shorter tails. ``空调不`` gives ``空调 调不 不``, ``1380`` gives ``138 380 80 0``. With these a
phrase of pieces matches exactly where the text contains the word: in the middle of a telephone
number as well as at its end, and from one character on. Words are folded (full and half width,
upper and lower case) before.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WIDE = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
_RUNS = re.compile(f"[{_WIDE}]+|[^\\W_{_WIDE}]+")
_IS_WIDE = re.compile(f"[{_WIDE}]")


def fold(text: str) -> str:
    """``text`` as it is compared: NFKC and case folded."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def runs(text: str) -> list[str]:
    """The runs of ``text`` in order, folded; everything between them only separates."""
    found: list[str] = _RUNS.findall(fold(text))
    return found


@lru_cache(maxsize=100_000)
def _tokens(run: str) -> str:
    """The pieces of one run; most runs (names of streets, faults, types) come again and again."""
    return " ".join(_pieces(run))


def _pieces(run: str) -> list[str]:
    size = 2 if _IS_WIDE.match(run) else 3
    return [run[start : start + size] for start in range(len(run))]


def grams(*fields: object) -> str:
    """The tokens of all ``fields`` (None counts as empty), separated by blanks."""
    text = "\n".join([str(field) for field in fields if field])
    return " ".join([_tokens(run) for run in runs(text)])


def phrases(query: str) -> list[tuple[tuple[str, ...], bool]]:
    """What must be found: per blank-separated word its pieces in order, and whether the last one is
    only the beginning of a token. Empty for a query without letters, digits or characters.

    All runs of a word but the last must end where the run in the text ends; so ``3-201`` finds those
    two numbers side by side and no ``3-12`` between. A single letter or digit is found at the end of
    a run only (``3`` in ``3号楼``): it is in the middle of nearly everything.
    """
    wanted = []
    for word in fold(query).split():
        parts = runs(word)
        if not parts:
            continue
        pieces = [piece for run in parts[:-1] for piece in _pieces(run)]
        last = parts[-1]
        size = 2 if _IS_WIDE.match(last) else 3
        whole = [last[start : start + size] for start in range(len(last) - size + 1)]
        is_prefix = not whole and (size == 2 or len(last) > 1)
        wanted.append((tuple(pieces + (whole or [last])), is_prefix))
    return wanted
