"""The company's own cases: solved orders that resemble the one at hand, the likest first."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.read_models import OrderBrief
from persistence import search
from persistence.grams import grams
from persistence.likeness import pieces_of, share_of, weights_of
from persistence.queries.ids import read_ids
from persistence.queries.order_briefs import read_briefs
from persistence.types import id_list

#: So many of the newest orders are looked at for each piece of the fault, and so many pieces: a
#: few thousand rows at most, whatever the size of the history.
_NEWEST = 150
_MOST_PIECES = 16
#: Of these the reports are read, to see which say how they were solved.
_READ = 60
#: The same sort of work or the same model counts as much as so much of the words.
_SAME_TYPE, _SAME_MODEL = 0.1, 0.25


class CaseQueries:
    connection: Connection

    def similar_cases(
        self,
        fault: str,
        *,
        type_code: str = "",
        asset_id: int | None = None,
        exclude: int = 0,
        limit: int = 5,
    ) -> tuple[OrderBrief, ...]:
        """Closed orders whose report says how they were solved and whose fault reads like
        ``fault``; those of the same type and model first among equals, each way of solving it
        once. ``exclude``: the order itself. () when nothing resembles it."""
        wanted = set(grams(fault).split())
        ids = self._candidates(fault)
        ids.discard(exclude)
        if not ids:
            return ()
        rows = self._read(ids)
        known = {row[0]: set(grams(row[1], row[2]).split()) for row in rows}
        weights = weights_of(wanted, known.values())
        model = self._model(asset_id)
        points: dict[int, float] = {}
        for id_, _title, _description, type_, of_model in rows:
            share = share_of(weights, known[id_])
            if share is not None:
                points[id_] = (
                    share
                    + (_SAME_TYPE if type_code and type_ == type_code else 0)
                    + (_SAME_MODEL if model and of_model == model else 0)
                )
        best = sorted(points, key=lambda id_: (-points[id_], -id_))[:_READ]
        numbered, values = id_list(best)
        briefs = read_briefs(self.connection, f"id IN ({numbered})", limit=_READ, **values)
        ways: dict[str, OrderBrief] = {}
        for brief in sorted(briefs, key=lambda brief: (-points[brief.id], -brief.id)):
            if brief.resolution:
                ways.setdefault(brief.resolution.strip(), brief)
        return tuple(ways.values())[:limit]

    def _candidates(self, fault: str) -> set[int]:
        found: set[int] = set()
        for piece in pieces_of(fault)[:_MOST_PIECES]:
            asked = search.newest(self.connection, "work_orders", piece)
            if asked is not None:
                found.update(read_ids(self.connection, f"{asked[0]} LIMIT {_NEWEST}", asked[1]))
        return found

    def _read(self, ids: Iterable[int]) -> list[tuple[int, str, str, str, str]]:
        listed = sorted(ids)
        rows: list[tuple[int, str, str, str, str]] = []
        for start in range(0, len(listed), 500):
            numbered, values = id_list(listed[start : start + 500])
            rows += [
                (row[0], row[1], row[2], row[3], row[4] or "")
                for row in self.connection.execute(
                    text(
                        "SELECT o.id, o.title, o.description, o.type_code, a.model "
                        "FROM work_orders o LEFT JOIN assets a ON a.id = o.asset_id "
                        f"WHERE o.id IN ({numbered}) AND o.status = 'archived'"
                    ),
                    values,
                )
            ]
        return rows

    def _model(self, asset_id: int | None) -> str:
        if asset_id is None:
            return ""
        found = self.connection.execute(
            text("SELECT model FROM assets WHERE id = :id"), {"id": asset_id}
        ).scalar()
        return str(found or "")
