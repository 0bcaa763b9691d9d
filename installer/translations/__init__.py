"""The translations: taken from the sources, filled in, checked, and compiled for the program.

English is the language of the sources; ``desktop/i18n`` holds one Qt Linguist file for each other
language. Run as ``python -m installer.translations``.
"""

from __future__ import annotations

from installer.translations.compiling import compile_catalogs

__all__ = ["compile_catalogs"]
