"""A customer's text that asks for a repair: '报修 冷柜不制冷'."""

from __future__ import annotations

import unicodedata

_AROUND = " \t\n,.;:!、。-"


def fault_of(text: str, word: str) -> str:
    """What is wrong, when ``text`` begins with ``word``; '' for any other text, or when nothing
    stands behind the word."""
    wanted = unicodedata.normalize("NFKC", word).strip().casefold()
    plain = unicodedata.normalize("NFKC", text).strip(_AROUND)
    if not wanted or not plain.casefold().startswith(wanted):
        return ""
    return plain[len(wanted) :].strip(_AROUND)
