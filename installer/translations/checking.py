"""Whether the translations are complete and agree with the sources."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from installer.places import ROOT
from installer.translations import catalog
from installer.translations.catalog import Catalog, Key, Message
from installer.translations.rules import problems_in
from installer.translations.sources import LANGUAGES, extract, file_of

_PLACEHOLDER = re.compile(r"\{\w+(?:[!:][^}]*)?\}|%n|%\d")
_TAG = re.compile(r"</?[a-z]+[^>]*>")
_REFRESH = "run 'python -m installer.translations --update'"


def all_problems() -> list[str]:
    """Every problem as a line for whoever has to mend it; empty when all is well."""
    sources = extract()
    problems = [
        f"{name}: text without a class around it: {messages[0].source!r}"
        for name, messages in sources.contexts.items()
        if not name
    ]
    files = sorted((ROOT / "desktop").rglob("*.py"))
    problems += [str(problem) for problem in problems_in(files, ROOT)]
    for language in LANGUAGES:
        if file_of(language).exists():
            problems += problems_between(sources, catalog.read(file_of(language)))
        else:
            problems.append(f"{language}: no catalogue; {_REFRESH}")
    return problems


def problems_between(sources: Catalog, translated: Catalog) -> Iterator[str]:
    """What is wrong with the catalogue of a language, compared with the texts of the sources."""
    language = translated.language
    wanted = {key for key, _message in sources.messages()}
    present = dict(translated.messages())
    for key in sorted(wanted - present.keys()):
        yield f"{language}: not in the catalogue: {_shown(key)}; {_REFRESH}"
    for key, message in present.items():
        if key not in wanted:
            yield f"{language}: no longer in the sources: {_shown(key)}; {_REFRESH}"
        else:
            yield from (f"{language}: {what}: {_shown(key)}" for what in _flaws(message))


def _flaws(message: Message) -> Iterator[str]:
    if message.state == "unfinished" or not message.translation:
        yield "not translated"
        return
    if message.state:
        yield message.state
    for what, pattern in (("placeholders", _PLACEHOLDER), ("markup", _TAG)):
        wanted = Counter(pattern.findall(message.source))
        given = Counter(pattern.findall(message.translation))
        if wanted != given:
            yield f"other {what} in {message.translation!r}"


def _shown(key: Key) -> str:
    context, source, comment = key
    return f"{context}: {source!r}" + (f" ({comment})" if comment else "")
