"""How ledgers with the same titles were read before: every import remembers what the clerk chose."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy.engine import Connection

from domain.errors import InvalidInput
from domain.ledgers.mapping import mapping_from_plain
from domain.ledgers.no_fields import BOOKKEEPING
from domain.ledgers.titles import header_signature, normal_title
from domain.ports.imports import Remembered
from persistence.types import from_micros, statement

#: Imports looked through, the newest first.
_LOOKED_AT = 200


def remembered(connection: Connection, titles: Sequence[str]) -> Remembered | None:
    """The newest import of a ledger with these titles; running numbers and what this program wrote
    beside refused rows do not count."""
    wanted = _signature(titles)
    if not wanted:
        return None
    rows = connection.execute(
        statement(
            "SELECT mapping, created_at FROM import_batches WHERE state <> 'cancelled' "
            f"ORDER BY id DESC LIMIT {_LOOKED_AT}"
        )
    )
    for row in rows:
        plain = json.loads(row.mapping)
        if _signature(plain.get("titles", ())) != wanted:
            continue
        try:
            mapping = mapping_from_plain(plain["mapping"], titles)
        except InvalidInput:  # a field there was then
            continue
        keys = tuple(plain["keys"]) if plain.get("keys_given") else ()
        return Remembered(mapping, keys, from_micros(row.created_at))
    return None


def _signature(titles: Sequence[str]) -> str:
    own = [title for title in titles if normal_title(title) not in BOOKKEEPING]
    return header_signature(own) if any(own) else ""
