"""Rows the knowledge shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from domain.knowledge.advice import Told
from domain.knowledge.article import Article
from domain.read_models import HistoryLine, OrderBrief


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One of a list, with what was said of it."""

    article: Article
    told: Told = field(default_factory=Told)

    @property
    def id(self) -> int:
        return self.article.id


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """``used``: the orders it was looked up for, newest first."""

    article: Article
    told: Told
    used: tuple[OrderBrief, ...]
    history: tuple[HistoryLine, ...]


@dataclass(frozen=True, slots=True)
class KnowledgeFigures:
    """How much there is and how often it helped since a day."""

    articles: int
    by_articles: Told
    by_cases: Told


@dataclass(frozen=True, slots=True)
class Gap:
    """A fault that comes often and that no article is about: orders of a type on machines of a model
    ('': none known). ``minutes``: what one takes on average from arrival to end (None: unknown);
    ``fault``: what is most often written as the fault; ``order_id``: a solved one to begin with."""

    type_code: str
    type_name: str
    kind: str
    model: str
    count: int
    minutes: float | None
    fault: str
    order_id: int | None
