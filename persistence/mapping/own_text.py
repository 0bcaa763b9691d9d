"""Fields only one company has, as the search box reads them."""

from __future__ import annotations

from collections.abc import Iterable


def own_text(own: Iterable[tuple[str, str]]) -> str:
    """The values of (title, text), one a line: the titles say nothing about one record."""
    return "\n".join(text for _, text in own)
