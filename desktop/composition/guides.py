"""Articles of the knowledge, on paper."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.composition.letterhead import company_profile, company_zone
from domain.errors import NotFound
from domain.ports.storage import Queries

if TYPE_CHECKING:
    from desktop.composition.backend import Backend
    from exports.guide import Guide


def make_guide(backend: Backend, article_id: int, out: Path, language: str) -> Path:
    """One article. NotFound('article_not_found')."""
    from exports.guide import build_guide

    with backend.queries() as queries:
        guide, company = read_guide(queries, article_id, language), company_profile(queries)
    out.parent.mkdir(parents=True, exist_ok=True)
    return build_guide(guide, company, language, out)


def read_guide(queries: Queries, article_id: int, language: str) -> Guide:
    from exports.guide import Guide
    from exports.texts import texts

    words, zone = texts(language), company_zone(queries)
    article = queries.knowledge.page(article_id).article
    names = {each.code: each.name for each in queries.order_types()}
    types = [names.get(code, code) for code in article.types]
    about = " · ".join("、".join(each) for each in (types, article.kinds, article.models) if each)
    signed = ""
    if article.changed_at is not None:
        day = words.day(article.changed_at.astimezone(zone).date())
        signed = words.say("guide_signed", who=article.changed_by, day=day)
    if article.order_number:
        of_order = words.say("guide_of_order", number=article.order_number)
        signed = " · ".join(part for part in (signed, of_order) if part)
    return Guide(
        title=article.title,
        about=about,
        signs=article.signs,
        cause=article.cause,
        steps=[(step.text, _content(queries, step.picture)) for step in article.steps],
        signed=signed,
    )


def _content(queries: Queries, digest: str) -> bytes:
    if digest:
        with contextlib.suppress(NotFound):
            return queries.equipment.file(digest)
    return b""
