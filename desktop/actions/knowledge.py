"""Writing articles and saying whether they helped, as jobs."""

from __future__ import annotations

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.knowledge.advice import Advice, AdviceKind
from domain.knowledge.article import Article
from domain.usecases import knowledge


def save_article(services: Services, article: Article) -> JobHandle[Article]:
    return write(services, lambda store: knowledge.save_article(store, article))


def article_of_order(services: Services, order_id: int) -> JobHandle[Article]:
    """Made of an order that was solved."""
    return write(services, lambda store: knowledge.article_of_order(store, order_id))


def say_helped(
    services: Services, kind: AdviceKind, source_id: int, order_id: int | None, *, helped: bool
) -> JobHandle[Advice]:
    return write(
        services,
        lambda store: knowledge.say_helped(store, kind, source_id, order_id, helped=helped),
    )


def keep_picture(services: Services, content: bytes) -> JobHandle[str]:
    """Its digest."""
    return write(services, lambda store: knowledge.keep_picture(store, content))
