"""The words of printed matter, in three languages, whatever language the screen is set to.

Plain Python without a document library, so a screen may word a finding as the report does.
"""

from __future__ import annotations

from exports.texts.language import LANGUAGES, Language, Texts, texts

__all__ = ["LANGUAGES", "Language", "Texts", "texts"]
