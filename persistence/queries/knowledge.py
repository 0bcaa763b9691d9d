"""Reading the company's knowledge."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy.engine import Connection

from domain.errors import NotFound
from domain.knowledge.advice import AdviceKind, Told
from domain.knowledge.article import Article
from domain.knowledge.read_models import ArticlePage, ArticleRow, Gap, KnowledgeFigures
from persistence.grams import fold, grams
from persistence.likeness import share_of, weights_of
from persistence.mapping.knowledge_rows import read_articles
from persistence.queries.history import history_of
from persistence.queries.order_briefs import read_briefs
from persistence.types import id_list, statement, to_micros

#: Written for just this type or machine counts as much as so much of the words.
_OF_TYPE, _OF_KIND, _OF_MODEL = 0.1, 0.1, 0.25
_MOST_USED = 100
_SINCE = (
    "FROM work_orders o LEFT JOIN assets a ON a.id = o.asset_id "
    "WHERE o.reported_at >= :since AND o.cancelled_at IS NULL"
)


class KnowledgeReader:
    """Implements :class:`domain.ports.knowledge.KnowledgeQueries`. Articles are some hundreds, so
    they are read as a whole and looked at here."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def articles(self, words: str = "", *, active_only: bool = False) -> tuple[ArticleRow, ...]:
        wanted = fold(words).split()
        found = [
            each
            for each in self._read(active_only=active_only)
            if not wanted or _holds(each, wanted)
        ]
        told = self._told(AdviceKind.ARTICLE, [each.id for each in found])
        return tuple(ArticleRow(each, told.get(each.id, Told())) for each in found)

    def page(self, article_id: int) -> ArticlePage:
        found = read_articles(self.connection, "id = :id", id=article_id)
        if not found:
            raise NotFound("article_not_found", id=article_id)
        told = self._told(AdviceKind.ARTICLE, [article_id])
        used = read_briefs(
            self.connection,
            "id IN (SELECT order_id FROM advice WHERE kind = :kind AND source_id = :source)",
            limit=_MOST_USED,
            kind=AdviceKind.ARTICLE.value,
            source=article_id,
        )
        return ArticlePage(
            found[0],
            told.get(article_id, Told()),
            used,
            history_of(self.connection, "article", article_id),
        )

    def suited(
        self, fault: str, *, type_code: str = "", asset_id: int | None = None, limit: int = 3
    ) -> tuple[ArticleRow, ...]:
        kind, model = self._machine(asset_id)
        known = {
            each: set(grams(each.title, each.signs).split())
            for each in self._read(active_only=True)
        }
        weights = weights_of(set(grams(fault).split()), known.values())
        points: dict[Article, float] = {}
        for each, tokens in known.items():
            share = share_of(weights, tokens)
            same_type = bool(type_code) and type_code in each.types
            same_kind = bool(kind) and kind in each.kinds
            same_model = bool(model) and model.casefold() in {m.casefold() for m in each.models}
            # Also without a word in common: of this type, and for this very machine.
            meant = each.fits(type_code, kind, model) and (same_model or same_kind)
            if share is None and not (meant and (same_type or not each.types)):
                continue
            points[each] = (
                (share or 0.0) + _OF_TYPE * same_type + _OF_KIND * same_kind
                + _OF_MODEL * same_model
            )  # fmt: skip
        best = sorted(points, key=lambda each: (-points[each], -each.id))[:limit]
        told = self._told(AdviceKind.ARTICLE, [each.id for each in best])
        return tuple(ArticleRow(each, told.get(each.id, Told())) for each in best)

    def told_of_cases(self, order_ids: tuple[int, ...]) -> dict[int, Told]:
        return self._told(AdviceKind.CASE, order_ids)

    def figures(self, since: datetime) -> KnowledgeFigures:
        counted = self.connection.execute(
            statement("SELECT count(*) FROM articles WHERE active = :yes"), {"yes": True}
        ).scalar_one()
        rows = self.connection.execute(
            statement("SELECT kind, helped, count(*) FROM advice WHERE at >= :since GROUP BY 1, 2"),
            {"since": to_micros(since)},
        ).all()
        told = {(kind, bool(helped)): int(count) for kind, helped, count in rows}

        def of(kind: AdviceKind) -> Told:
            return Told(told.get((kind.value, True), 0), told.get((kind.value, False), 0))

        return KnowledgeFigures(int(counted), of(AdviceKind.ARTICLE), of(AdviceKind.CASE))

    def gaps(self, since: datetime, *, least: int = 5, limit: int = 100) -> tuple[Gap, ...]:
        rows = self.connection.execute(
            statement(
                "SELECT o.type_code, max(o.type_name), coalesce(a.model, ''), "
                "max(coalesce(a.category, '')), count(*), "
                "avg(CASE WHEN o.finished_at > o.arrived_at "
                "THEN (o.finished_at - o.arrived_at) / 60000000.0 END), "
                "max(CASE WHEN o.status = 'archived' THEN o.id END) "
                f"{_SINCE} GROUP BY o.type_code, coalesce(a.model, '') HAVING count(*) >= :least "
                "ORDER BY count(*) DESC LIMIT :most"
            ),
            {"since": to_micros(since), "least": least, "most": limit * 3},
        ).all()
        written = [each for each in self._read(active_only=True) if not each.is_general]
        usual = self._usual_faults(since) if rows else {}
        found = []
        for type_code, type_name, model, kind, count, minutes, solved in rows:
            if any(each.fits(type_code, kind, model) for each in written):
                continue
            fault, example = usual.get((type_code, model), ("", None))
            found.append(
                Gap(
                    type_code, type_name or type_code, kind, model, int(count),
                    None if minutes is None else float(minutes), fault, example or solved,
                )
            )  # fmt: skip
            if len(found) == limit:
                break
        return tuple(found)

    # --- the pieces -------------------------------------------------------------------------------
    def _read(self, *, active_only: bool) -> list[Article]:
        if active_only:
            return read_articles(self.connection, "active = :yes", yes=True)
        return read_articles(self.connection)

    def _machine(self, asset_id: int | None) -> tuple[str, str]:
        row = self.connection.execute(
            statement("SELECT category, model FROM assets WHERE id = :id"), {"id": asset_id or 0}
        ).first()
        return ("", "") if row is None else (row[0] or "", row[1] or "")

    def _told(self, kind: AdviceKind, source_ids: Sequence[int]) -> dict[int, Told]:
        numbered, values = id_list(source_ids)
        rows = self.connection.execute(
            statement(
                "SELECT source_id, helped, count(*) FROM advice "
                f"WHERE kind = :kind AND source_id IN ({numbered}) GROUP BY source_id, helped"
            ),
            {**values, "kind": kind.value},
        )
        counts: dict[int, Counter[bool]] = {}
        for source, helped, count in rows:
            counts.setdefault(source, Counter())[bool(helped)] += count
        return {source: Told(each[True], each[False]) for source, each in counts.items()}

    def _usual_faults(self, since: datetime) -> dict[tuple[str, str], tuple[str, int | None]]:
        """What is mostly written, by type and model, and the newest solved order with it; what was
        written once only says nothing."""
        rows = self.connection.execute(
            statement(
                "SELECT o.type_code, coalesce(a.model, ''), "
                "CASE WHEN o.fault <> '' THEN o.fault ELSE o.title END, "
                "max(CASE WHEN o.status = 'archived' THEN o.id END) "
                f"{_SINCE} GROUP BY 1, 2, 3 HAVING count(*) > 1 ORDER BY count(*) DESC, 3"
            ),
            {"since": to_micros(since)},
        )
        found: dict[tuple[str, str], tuple[str, int | None]] = {}
        for type_code, model, fault, solved in rows:
            found.setdefault((type_code, model), (fault, solved))
        return found


def _holds(article: Article, wanted: Iterable[str]) -> bool:
    """Whether every word (folded) stands somewhere in it."""
    steps = [step.text for step in article.steps]
    whole = fold(
        "\n".join(
            [article.title, article.signs, article.cause, *steps, *article.kinds, *article.models]
        )
    )
    return all(word in whole for word in wanted)
