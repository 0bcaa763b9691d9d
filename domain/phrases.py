"""A piece of a sentence to be: an English template and what fills it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Phrase(NamedTuple):
    """``template``: English source string with named placeholders, marked for the translators in
    the context its maker names. ``params``: plain values, enums (shown by their label) and aware
    UTC instants (shown in local time)."""

    template: str
    params: Mapping[str, object]
