"""What the company's knowledge asks of the database."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from domain.knowledge.advice import Advice, AdviceKind, Told
from domain.knowledge.article import Article
from domain.knowledge.read_models import ArticlePage, ArticleRow, Gap, KnowledgeFigures


class KnowledgeStore(Protocol):
    """Part of one unit of work. Ids nobody has raise :class:`domain.errors.NotFound`."""

    def article(self, article_id: int) -> Article: ...
    def articles(self) -> tuple[Article, ...]: ...
    def save(self, article: Article) -> Article: ...
    def delete(self, article_id: int) -> None: ...
    def advice(self, kind: AdviceKind, source_id: int, order_id: int | None) -> Advice | None:
        """What was said of it for that order, the last if more than once."""

    def say(self, advice: Advice) -> Advice: ...


class KnowledgeQueries(Protocol):
    """Reads only."""

    def articles(self, words: str = "", *, active_only: bool = False) -> tuple[ArticleRow, ...]:
        """Those that hold every word, the newest change first."""

    def page(self, article_id: int) -> ArticlePage:
        """NotFound('article_not_found')."""

    def suited(
        self, fault: str, *, type_code: str = "", asset_id: int | None = None, limit: int = 3
    ) -> tuple[ArticleRow, ...]:
        """Articles about what sounds like ``fault``, or written for just this type and machine; the
        likest first."""

    def told_of_cases(self, order_ids: tuple[int, ...]) -> dict[int, Told]:
        """What was said of solved orders."""

    def figures(self, since: datetime) -> KnowledgeFigures: ...
    def gaps(self, since: datetime, *, least: int = 5, limit: int = 100) -> tuple[Gap, ...]:
        """Frequent faults reported since then that no article is about, the most frequent first."""
