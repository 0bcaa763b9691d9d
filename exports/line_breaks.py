"""Which characters may not begin a line of Chinese.

reportlab knows the Japanese ones; the full-width comma, colon, semicolon and their kin hang over the
edge of the text like the full stop does, instead of beginning the next line.
"""

from __future__ import annotations

from typing import Any

_NOT_FIRST = "，；：！？”’）》〉」』】〕、。…·％%℃"


def forbid_line_starts() -> None:
    """Safe to repeat."""
    from reportlab.lib import textsplit
    from reportlab.platypus import paragraph

    module: Any
    for module in (textsplit, paragraph):
        missing = "".join(one for one in _NOT_FIRST if one not in module.ALL_CANNOT_START)
        module.ALL_CANNOT_START += missing
