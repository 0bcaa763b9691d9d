"""The words of measures and findings, the same as in the printed report."""

from __future__ import annotations

from desktop.services import Services
from desktop.settings import LANGUAGE
from domain.analytics.changes import Change
from domain.analytics.kpis import DEFINITIONS
from domain.analytics.measures import Band, Measure
from exports.texts import Texts, texts

#: What a band looks like: (tone of chips and marks, sign that says the same without colour). Amber
#: and red are alert levels: a measure in its bad band is one.
BAND_LOOKS: dict[Band, tuple[str, str]] = {
    Band.GOOD: ("accent", "●"),
    Band.WATCH: ("amber", "▲"),
    Band.BAD: ("red", "■"),
    Band.NONE: ("neutral", "○"),
}


def words_of(services: Services) -> Texts:
    """The words of the language on the screen."""
    return texts(services.settings.get(LANGUAGE))


def figure_text(words: Texts, key: str, value: float | None) -> str:
    return words.value(DEFINITIONS[key], value)


def band_text(words: Texts, band: Band) -> str:
    """'healthy', 'watch', 'act'; '' without a band."""
    return "" if band is Band.NONE else words.say(f"band_{band.value}")


def change_text(words: Texts, change: Change | None) -> str:
    """'+3.2 pts', '−12.0%'; '' where the period before has nothing to compare with."""
    if change is None or change.difference is None:
        return ""
    return words.difference(DEFINITIONS[change.key], change.difference, change.relative)


def definition_text(words: Texts, key: str, measure: Measure | None) -> str:
    """What a tooltip says: formula, definition, bands."""
    kpi = DEFINITIONS[key]
    lines = [words.kpi(key), "= " + words.source(kpi.formula), words.source(kpi.definition)]
    bands = words.bands(kpi)
    if bands:
        lines.append(bands)
    if measure is not None and measure.median is not None and measure.p90 is not None:
        middle, slow = words.value(kpi, measure.median), words.value(kpi, measure.p90)
        lines.append(f"P50 {middle} · P90 {slow}")
    return "\n".join(lines)
