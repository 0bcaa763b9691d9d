"""Short codes for what a clerk names: nobody should have to invent one."""

from __future__ import annotations

import re
from collections.abc import Container

_LONGEST = 32


def code_from(name: str, taken: Container[str]) -> str:
    """'冰箱维修' → 'bing_xiang_wei_xiu'; a number behind it when that is ``taken``."""
    from pypinyin import lazy_pinyin

    words = re.findall(r"[a-z0-9]+", " ".join(lazy_pinyin(name)).casefold())
    stem = "_".join(words)[:_LONGEST].strip("_") or "entry"
    code, number = stem, 2
    while code in taken:
        code, number = f"{stem}_{number}", number + 1
    return code
