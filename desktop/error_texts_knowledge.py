"""Errors about articles and reviews of orders."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

KNOWLEDGE_SENTENCES: dict[str, str] = {
    "agenda_empty": QT_TRANSLATE_NOOP("Errors", "No order is on the agenda of that day."),
    "article_changed": QT_TRANSLATE_NOOP(
        "Errors", "The article {name} was changed by {actor} at {at} in the meantime."
    ),
    "article_not_found": QT_TRANSLATE_NOOP("Errors", "This article is not there any more."),
    "article_says_nothing": QT_TRANSLATE_NOOP("Errors", "Write the cause or at least one step."),
    "article_short_too_long": QT_TRANSLATE_NOOP(
        "Errors", "The short form may have {most} characters."
    ),
    "article_title": QT_TRANSLATE_NOOP("Errors", "An article needs a title."),
    "measure_without_day": QT_TRANSLATE_NOOP("Errors", "Say until when: {measure}"),
    "measure_without_person": QT_TRANSLATE_NOOP("Errors", "Say who does it: {measure}"),
    "not_a_picture": QT_TRANSLATE_NOOP("Errors", "{name} is not a picture."),
    "order_not_solved": QT_TRANSLATE_NOOP(
        "Errors", "Nobody has written down yet how {number} was solved."
    ),
    "order_review_changed": QT_TRANSLATE_NOOP(
        "Errors", "The review of {name} was changed by {actor} at {at} in the meantime."
    ),
    "order_review_not_found": QT_TRANSLATE_NOOP("Errors", "This review is not there any more."),
}
