"""Beginnings of words and numbers, found without reading all that begins so.

FTS5 answers a beginning (``13*``) by merging the lists of all tokens that begin so before it gives
the first row: a tenth of a second among a million orders. Tokens are three letters at most, so there
are only a few dozen: named one by one they are walked side by side, and the newest rows come at once.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy.engine import Connection

#: Pieces that follow each other, and whether the last one is only the beginning of a token.
Phrase = tuple[tuple[str, ...], bool]

#: With more endings than this the index had better merge them itself.
_MOST_ENDINGS = 200
#: The beginning of a number of ours, still without its second dash.
_NUMBER = re.compile(r"WO-\d{0,6}", re.IGNORECASE)


def with_endings(connection: Connection, table: str, phrase: Phrase) -> list[Phrase]:
    """``phrase`` itself, or all whole phrases its beginning stands for (SQLite only)."""
    pieces, is_prefix = phrase
    if not is_prefix:
        return [phrase]
    found = _tokens(connection, table, pieces[-1])
    if found is None:
        return [phrase]
    return [((*pieces[:-1], token), False) for token in found or [pieces[-1]]]


def number_range(query: str) -> tuple[str, str] | None:
    """For the beginning of an order's number: from which number on, and below which."""
    typed = query.strip().upper()
    if not _NUMBER.fullmatch(typed):
        return None
    return typed, typed[:-1] + chr(ord(typed[-1]) + 1)


def _tokens(connection: Connection, table: str, beginning: str) -> list[str] | None:
    """The tokens of the index that begin so; None when there are too many of them."""
    raw: Any = connection.connection.driver_connection
    terms = f"{table}_search_terms"
    # By instances the table stops at the first of each; by terms it would count them all.
    raw.execute(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{terms} "
        f"USING fts5vocab(main, {table}_search, instance)"
    )
    sql = f"SELECT term FROM temp.{terms} WHERE term >= ? LIMIT 1"
    tokens: list[str] = []
    wanted = beginning
    while (row := raw.execute(sql, (wanted,)).fetchone()) and row[0].startswith(beginning):
        if len(tokens) == _MOST_ENDINGS:
            return None
        tokens.append(row[0])
        wanted = row[0] + " "  # no letter of a token is before the blank
    return tokens
