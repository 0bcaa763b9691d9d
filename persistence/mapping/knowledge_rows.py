"""Articles, what was said of them, and reviews of orders, as rows and back."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from sqlalchemy.engine import Connection

from domain.codec import from_plain, to_plain
from domain.knowledge.advice import Advice, AdviceKind
from domain.knowledge.article import Article
from domain.reviews.review import Review
from persistence.types import dumps, from_micros, statement, to_micros


def article_to_row(article: Article) -> dict[str, Any]:
    """All columns but ``id``."""
    changed = article.changed_at
    return {
        "title": article.title,
        "active": article.active,
        "changed_at": None if changed is None else to_micros(changed),
        "body": dumps(to_plain(article)),
        "version": article.version,
    }


def read_articles(connection: Connection, condition: str = "1 = 1", **values: Any) -> list[Article]:
    """The newest change first."""
    rows = connection.execute(
        statement(
            f"SELECT id, body, version FROM articles WHERE {condition} "
            "ORDER BY changed_at DESC, id DESC"
        ),
        values,
    )
    return [
        replace(from_plain(Article, json.loads(body)), id=each_id, version=version)
        for each_id, body, version in rows
    ]


def advice_to_row(advice: Advice) -> dict[str, Any]:
    """All columns but ``id``."""
    return {
        "kind": advice.kind.value,
        "source_id": advice.source_id,
        "order_id": advice.order_id,
        "helped": advice.helped,
        "at": to_micros(advice.at),
        "actor": advice.actor,
        "version": advice.version,
    }


def read_advice(connection: Connection, condition: str, **values: Any) -> list[Advice]:
    """Oldest first."""
    rows = connection.execute(
        statement(f"SELECT * FROM advice WHERE {condition} ORDER BY at, id"), values
    ).mappings()
    return [
        Advice(
            **{
                **row,
                "kind": AdviceKind(row["kind"]),
                "helped": bool(row["helped"]),
                "at": from_micros(row["at"]),
            }
        )
        for row in rows
    ]


def review_to_row(review: Review) -> dict[str, Any]:
    """All columns but ``id``."""
    return {
        "order_id": review.order_id,
        "meeting_on": review.meeting_on.isoformat(),
        "held_on": None if review.held_on is None else review.held_on.isoformat(),
        "open_measures": review.open_measures,
        "body": dumps(to_plain(review)),
        "version": review.version,
    }


def read_reviews(connection: Connection, condition: str, **values: Any) -> list[Review]:
    """The latest meeting first."""
    rows = connection.execute(
        statement(
            f"SELECT id, body, version FROM order_reviews WHERE {condition} "
            "ORDER BY meeting_on DESC, id"
        ),
        values,
    )
    return [
        replace(from_plain(Review, json.loads(body)), id=each_id, version=version)
        for each_id, body, version in rows
    ]
