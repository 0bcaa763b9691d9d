"""What the rows of a ledger that are written already were: those that follow depend on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.engine import Connection

from domain.ledgers.fields import LedgerKind
from persistence.imports.matching import Place, key_of, key_values, matchable
from persistence.types import quick_loads, statement


class RowsBefore:
    """``seen``: how often each key came, where several records may have the same. ``said``: rows that
    others were said to be the same as → the id of what they became, 0 when they are still to
    come."""

    def __init__(
        self, kind: LedgerKind, keys: Sequence[str], same_as: Mapping[Place, int | Place]
    ) -> None:
        self.seen: dict[tuple[object, ...], int] = {}
        self.said: dict[Place, int] = {
            each: 0 for each in same_as.values() if isinstance(each, tuple)
        }
        self._kind, self._keys = kind, matchable(kind, keys)
        self._merged = {place for place, other in same_as.items() if other}

    def recall(self, connection: Connection, batch_id: int, *, same_key_is_same: bool) -> None:
        """Read those of a batch that was interrupted, or that another console went on with."""
        if same_key_is_same and not self.said:
            return
        rows = connection.execute(
            statement(
                "SELECT row, source, entity_id FROM import_rows WHERE batch_id = :id AND row > 0 "
                "AND outcome IN ('created', 'updated', 'unchanged') ORDER BY id"
            ),
            {"id": batch_id},
        )
        for row in rows:
            plain = quick_loads(row.source)
            place = plain["sheet"], row.row
            if place in self.said:
                self.said[place] = row.entity_id
            if not same_key_is_same and place not in self._merged:
                self._count(plain["values"])

    def stored(self, ids: Mapping[int, int]) -> None:
        """New ones have their ids now: {negative id: id}."""
        for place, id_ in self.said.items():
            self.said[place] = ids.get(id_, id_)

    def _count(self, plain: Mapping[str, object]) -> None:
        key = key_of(self._keys, key_values(self._kind, self._keys, plain))
        if key is not None:
            self.seen[key] = self.seen.get(key, 0) + 1
