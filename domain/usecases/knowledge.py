"""Writing down what is known, by hand or from an order that was solved; saying whether it helped."""

from __future__ import annotations

import re
from dataclasses import replace

from domain.errors import InvalidInput
from domain.knowledge.advice import Advice, AdviceKind
from domain.knowledge.article import Article, Step
from domain.people.operators import Right
from domain.ports.storage import Store
from domain.usecases.rights import require
from domain.work_orders.files import FileKind, is_picture

#: Where one thing done ends and the next begins.
_SENTENCES = re.compile(r"[;；。\n]+|(?<![^\s;；。])\d{1,2}[.、)）](?!\d)\s*")


def save_article(store: Store, article: Article) -> Article:
    """New (id 0) or edited; signed by whoever did it. The errors of :meth:`Article.check`."""
    tidy = article.check()
    if tidy.id:
        known = store.knowledge.article(tidy.id)
        signed = replace(tidy, changed_at=known.changed_at, changed_by=known.changed_by)
        if replace(signed, version=known.version) == known:
            return known
    author = tidy.author if tidy.id else store.actor
    return store.knowledge.save(
        replace(tidy, author=author, changed_at=store.now, changed_by=store.actor)
    )


def delete_article(store: Store, article_id: int) -> None:
    """NotAllowed('right_missing') for who may not delete."""
    require(store, Right.ERASE)
    store.knowledge.delete(article_id)


def article_of_order(store: Store, order_id: int) -> Article:
    """Make one of an order that was solved: its fault, what was done, the photos of the repair; for
    its type and the model of its machine. The same again gives the article there is.

    InvalidInput('order_not_solved')."""
    order = store.order(order_id)
    result, details = order.result, order.details
    if result is None or not result.resolution.strip():
        raise InvalidInput("order_not_solved", number=order.number)
    for known in store.knowledge.articles():
        if known.order_id == order_id:
            return known
    asset = store.asset(details.asset_id) if details.asset_id is not None else None
    shown = [
        Step("", file.digest, file.title)
        for file in reversed(store.files.of_order(order_id))
        if file.kind is FileKind.REPAIR_PHOTO and is_picture(file.title)
    ]
    return save_article(
        store,
        Article(
            0,
            details.title,
            signs=details.description,
            cause=result.fault,
            steps=(*steps_in(result.resolution), *shown),
            types=(details.type_code,),
            kinds=(asset.category,) if asset is not None and asset.category else (),
            models=(asset.model,) if asset is not None and asset.model else (),
            order_id=order_id,
            order_number=order.number,
        ),
    )


def steps_in(resolution: str) -> tuple[Step, ...]:
    """What was done, one sentence a step."""
    parts = [part.strip(" ,，、") for part in _SENTENCES.split(resolution)]
    return tuple(Step(part) for part in parts if part)


def say_helped(
    store: Store, kind: AdviceKind, source_id: int, order_id: int | None, *, helped: bool
) -> Advice:
    """Count it; said again of the same for the same order it is put right instead."""
    if kind is AdviceKind.ARTICLE:
        store.knowledge.article(source_id)
    else:
        store.order(source_id)
    known = None
    if order_id is not None:
        known = store.knowledge.advice(kind, source_id, order_id)
    if known is not None:
        return store.knowledge.say(
            replace(known, helped=helped, at=store.now, actor=store.actor)
            if known.helped is not helped
            else known
        )
    return store.knowledge.say(Advice(0, kind, source_id, helped, store.now, order_id, store.actor))


def keep_picture(store: Store, content: bytes) -> str:
    """The digest of a picture of a step. InvalidInput: 'file_missing', 'file_too_large' (most_mb)."""
    return store.equipment.keep_file(content)
