"""The pages of the knowledge, told without loading them: the palette finds them too."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

#: English titles, context "Knowledge", by the name of the page.
TABS = {
    "articles": QT_TRANSLATE_NOOP("Knowledge", "Articles"),
    "gaps": QT_TRANSLATE_NOOP("Knowledge", "Faults without one"),
    "candidates": QT_TRANSLATE_NOOP("Knowledge", "Worth talking over"),
    "meetings": QT_TRANSLATE_NOOP("Knowledge", "Review meetings"),
    "measures": QT_TRANSLATE_NOOP("Knowledge", "Measures"),
}
#: The icon beside each in the palette.
ICONS = {
    "articles": "book-open",
    "gaps": "lightbulb",
    "candidates": "warning",
    "meetings": "chalkboard",
    "measures": "check-square",
}
