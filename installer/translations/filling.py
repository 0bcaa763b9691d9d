"""Fills in translations from a JSON file: ``{"English": "简体"}`` or ``{"English": ["简体", "繁體"]}``.

The traditional text is derived with the words that are used in Taiwan unless it is given.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from installer.speech import SetupError
from installer.translations import catalog, taiwan
from installer.translations.catalog import Catalog
from installer.translations.sources import LANGUAGES, bring_up_to_date, file_of


def update() -> dict[str, int]:
    """Takes over the texts of the sources; returns how many are unfinished, by language."""
    return _write({language: bring_up_to_date(language) for language in LANGUAGES})


def fill(file: Path, replace: bool = False) -> dict[str, int]:
    """Gives each unfinished text its translation, wherever it occurs; with ``replace`` finished ones too.

    A text that is still unfinished takes over what the same English says elsewhere, if that is the
    same everywhere. Returns how many are unfinished then, by language. Raises SetupError for a file that is not of
    the described form.
    """
    given = _read(file)
    catalogs = {language: bring_up_to_date(language) for language in LANGUAGES}
    for column, language in enumerate(LANGUAGES):
        for _key, message in catalogs[language].messages():
            if message.source in given and (replace or message.state == "unfinished"):
                message.translation, message.state = given[message.source][column], ""
        _take_over(catalogs[language])
    return _write(catalogs)


def missing() -> list[str]:
    """The English texts that lack a translation in some language."""
    found = {
        message.source
        for language in LANGUAGES
        for _key, message in bring_up_to_date(language).messages()
        if message.state == "unfinished"
    }
    return sorted(found)


def _take_over(content: Catalog) -> None:
    said: dict[str, set[str]] = {}
    for _key, message in content.messages():
        if message.translation and not message.state:
            said.setdefault(message.source, set()).add(message.translation)
    for _key, message in content.messages():
        known = said.get(message.source, set())
        if message.state == "unfinished" and len(known) == 1:
            (message.translation,) = known
            message.state = ""


def _write(catalogs: dict[str, Catalog]) -> dict[str, int]:
    unfinished = {}
    for language, content in catalogs.items():
        catalog.write(content, file_of(language))
        states = [message.state for _key, message in content.messages()]
        unfinished[language] = states.count("unfinished")
    return unfinished


def _read(file: Path) -> dict[str, tuple[str, str]]:
    try:
        content: Any = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SetupError(f"无法读取 {file}: {error}", f"{file} cannot be read: {error}") from error
    pairs: dict[str, tuple[str, str]] = {}
    for source, given in content.items() if isinstance(content, dict) else ():
        match given:
            case str() if given:
                pairs[source] = (given, taiwan.traditional(given))
            case [str() as simplified, str() as traditional] if simplified and traditional:
                pairs[source] = (simplified, traditional)
            case _:
                raise SetupError(
                    f"{file} 中 “{source}” 的译文格式不对。",
                    f"In {file} the translation of '{source}' is neither a text nor a pair of texts.",
                )
    return pairs
