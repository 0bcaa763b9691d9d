"""Articles and whether they helped, in a unit of work."""

from __future__ import annotations

from domain.errors import NotFound
from domain.knowledge.advice import Advice, AdviceKind
from domain.knowledge.article import Article
from persistence.mapping.knowledge_rows import read_advice, read_articles
from persistence.store_entities import EntityStore
from persistence.unit import Unit


class KnowledgeWriter:
    """Implements :class:`domain.ports.knowledge.KnowledgeStore`."""

    def __init__(self, unit: Unit, entities: EntityStore) -> None:
        self.unit, self._entities = unit, entities

    def article(self, article_id: int) -> Article:
        found = read_articles(self.unit.connection, "id = :id", id=article_id)
        if not found:
            raise NotFound("article_not_found", id=article_id)
        return found[0]

    def articles(self) -> tuple[Article, ...]:
        return tuple(read_articles(self.unit.connection))

    def save(self, article: Article) -> Article:
        saved: Article = self._entities.save_entity("article", article)
        return saved

    def delete(self, article_id: int) -> None:
        self._entities.remove("article", article_id)

    def advice(self, kind: AdviceKind, source_id: int, order_id: int | None) -> Advice | None:
        found = read_advice(
            self.unit.connection,
            "kind = :kind AND source_id = :source AND coalesce(order_id, 0) = :order",
            kind=kind.value,
            source=source_id,
            order=order_id or 0,
        )
        return found[-1] if found else None

    def say(self, advice: Advice) -> Advice:
        saved: Advice = self._entities.save_entity("advice", advice)
        return saved
