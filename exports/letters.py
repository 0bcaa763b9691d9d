"""What a document is written with: the words of its language, and the letters to set them in."""

from __future__ import annotations

from exports.fonts import register_reportlab
from exports.monthly_report.style import Styles, make_styles
from exports.texts import Texts, texts


def letters_of(language: str) -> tuple[Texts, Styles]:
    """Words and paragraph styles of 'zh_CN', 'zh_TW' or 'en', with the fonts at hand."""
    register_reportlab()
    words = texts(language)
    return words, make_styles(words.chinese)
