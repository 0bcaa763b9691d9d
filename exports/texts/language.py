"""One language's words and formats."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from domain.analytics.bottlenecks import STEPS
from domain.analytics.kpis import DEFINITIONS
from domain.analytics.measures import Bands, Better, Definition, Unit
from domain.analytics.messages import Message, Param
from domain.analytics.periods import Period, quarter_of
from domain.errors import InvalidInput
from exports.texts import en, zh_cn, zh_tw

Language = Literal["zh_CN", "zh_TW", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

#: ``{name}`` or, where a word depends on the number, ``{name|one|other}``.
_PLACE = re.compile(r"\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}")


#: What the end of a parameter's name says about its unit.
_SUFFIXES = {
    "_share": Unit.SHARE,
    "_minutes": Unit.MINUTES,
    "_fen": Unit.FEN,
    "rating": Unit.SCORE,
}


@cache
def texts(language: str) -> Texts:
    """The words of ``zh_CN``, ``zh_TW`` or ``en``; InvalidInput for any other."""
    books: dict[str, tuple[Mapping[str, str], Mapping[str, str]]] = {
        "zh_CN": (zh_cn.WORDS, zh_cn.MEASURES),
        "zh_TW": (zh_tw.WORDS, zh_tw.MEASURES),
        "en": (en.WORDS, {}),
    }
    if language not in books:
        raise InvalidInput("report_language", language=language)
    return Texts(language, *books[language])


class Texts:
    """Words, numbers, dates and sentences of one language."""

    def __init__(
        self, language: str, words: Mapping[str, str], measures: Mapping[str, str]
    ) -> None:
        self.language = language
        self.chinese = language.startswith("zh")
        #: As a document names its language.
        self.pdf_language = language.replace("_", "-")
        self._words = words
        self._measures = measures

    # Words

    def say(self, key: str, /, **params: object) -> str:
        """The sentence ``key`` with its places filled; KeyError for an unknown key."""
        return _PLACE.sub(lambda place: self._fill(place, params), self._words[key])

    def _fill(self, place: re.Match[str], params: Mapping[str, object]) -> str:
        name, one, other = place.groups()
        value = params[name]
        shown = self.count(value) if isinstance(value, int) else str(value)
        if one is None:
            return shown
        return f"{shown} {one if value == 1 else other}"

    def knows(self, key: str) -> bool:
        return key in self._words

    def source(self, english: str) -> str:
        """A source string of the domain ("Analytics") in this language."""
        return self._measures[english] if self._measures else english

    def kpi(self, key: str) -> str:
        """The name of a measure."""
        return self.source(DEFINITIONS[key].name)

    def step(self, key: str) -> str:
        """The name of a step."""
        return self.source(STEPS[key])

    def label(self, kind: str, code: str) -> str:
        """The word for a code, such as ``label("channel", "phone")``; the code where none is known."""
        return self._words.get(f"{kind}_{code}", code)

    def message(self, message: Message) -> str:
        """A finding or a reason as a sentence."""
        params = {name: self._param(message, name) for name in message.params}
        key = message.key
        if key == "reason_flagged" and message.params.get("note"):
            key = "reason_flagged_note"
        return self.say(key, **params)

    def _param(self, message: Message, name: str) -> object:
        value = message.params[name]
        if name in ("now", "before"):
            return self.value(DEFINITIONS[str(message.params["kpi"])], _number(value))
        for suffix, unit in _SUFFIXES.items():
            if name.endswith(suffix):
                return self.unit(unit, _number(value))
        if name == "kpi":
            return self.kpi(str(value))
        if name == "step":
            return self.step(str(value))
        if name in ("weekday", "day_part", "cause", "wait", "idle_weekday"):
            return self.label(name.removeprefix("idle_"), str(value))
        if isinstance(value, tuple):
            return self.listing(value)
        return value

    def listing(self, items: Sequence[str]) -> str:
        """``a, b and c``."""
        if len(items) < 2:
            return "".join(items)
        head = self.say("list_comma").join(items[:-1])
        return self.say("list_and", first=head, last=items[-1])

    # Numbers

    def value(self, kpi: Definition, value: float | None) -> str:
        """A measure's value in its unit."""
        return self.unit(kpi.unit, value)

    def unit(self, unit: Unit, value: float | None) -> str:
        """A value in ``unit``."""
        if value is None:
            return self.none
        if unit is Unit.COUNT:
            return self.count(round(value))
        if unit is Unit.SHARE:
            return self.share(value)
        if unit is Unit.MINUTES:
            return self.minutes(value)
        if unit is Unit.FEN:
            return self.money(value)
        if unit is Unit.SCORE:
            return self.score(value)
        return _signed(value, 0) if unit is Unit.POINTS else f"{value:.1f}"

    def difference(self, kpi: Definition, difference: float | None, relative: float | None) -> str:
        """A change: points for shares, percent for amounts, the plain difference for the rest."""
        if difference is None:
            return self.none
        if kpi.unit is Unit.SHARE:
            shown = _signed(difference * 100.0, 1)
            return self.say("points", value=shown)
        if kpi.unit is Unit.SCORE:
            return _signed(difference, 2)
        if kpi.unit in (Unit.POINTS, Unit.PER_DAY):
            return _signed(difference, 1)
        return self.none if relative is None else f"{_signed(relative * 100.0, 1)}%"

    @property
    def none(self) -> str:
        return self._words["none"]

    def count(self, value: object) -> str:
        return f"{value:,}" if isinstance(value, int) else str(value)

    def share(self, value: float | None) -> str:
        return self.none if value is None else f"{value * 100.0:.1f}%"

    def score(self, value: float | None) -> str:
        return self.none if value is None else f"{value:.2f}"

    def money(self, fen: float | None) -> str:
        """Yuan with two decimals."""
        if fen is None:
            return self.none
        return f"{'−' if round(fen) < 0 else ''}¥{abs(round(fen)) / 100.0:,.2f}"

    def minutes(self, minutes: float | None) -> str:
        """``42 min``, ``3 h 25 min``, ``2.4 d``: never more than needed to judge it."""
        if minutes is None:
            return self.none
        whole = round(minutes)
        if whole < 60:
            return self.say("minutes", value=whole)
        if whole < 48 * 60:
            hours, rest = divmod(whole, 60)
            if not rest:
                return self.say("hours", value=hours)
            return self.say("hours_minutes", hours=hours, minutes=rest)
        return self.say("days", value=f"{minutes / 1440.0:,.1f}")

    def bands(self, kpi: Definition) -> str:
        """The healthy bands of a measure as words; empty without bands."""
        bands: Bands | None = kpi.bands
        if bands is None:
            return ""
        good, bad = self.limit(kpi.unit, bands.good), self.limit(kpi.unit, bands.bad)
        if bands.upper is not None:
            upper = self.limit(kpi.unit, bands.upper)
            return self.say("golden_scale_range", good=good, upper=upper, bad=bad)
        if kpi.better is Better.DOWN:
            return self.say("golden_scale_down", good=good, bad=bad)
        key = "golden_scale_over" if bands.good_is_exclusive else "golden_scale"
        return self.say(key, good=good, bad=bad)

    def limit(self, unit: Unit, value: float) -> str:
        """A limit of a band: without the decimals that a measured value has."""
        return f"{value * 100:g}%" if unit is Unit.SHARE else f"{value:g}"

    # Dates

    def day(self, day: date) -> str:
        return f"{day:%Y-%m-%d}"

    def moment(self, at: datetime | None, zone: ZoneInfo) -> str:
        """Local date and time, 24 hours."""
        return self.none if at is None else f"{at.astimezone(zone):%Y-%m-%d %H:%M}"

    def short_moment(self, at: datetime | None, zone: ZoneInfo) -> str:
        """The same without the year."""
        return self.none if at is None else f"{at.astimezone(zone):%m-%d %H:%M}"

    def period(self, period: Period) -> str:
        """``October 2026``, ``2026 年 10 月``, ``Week 43, 2026``."""
        if period.kind == "month":
            return self.month(period.first_on)
        if period.kind == "quarter":
            year_of, quarter = str(period.first_on.year), quarter_of(period.first_on)
            return self.say("quarter_title", year=year_of, quarter=quarter)
        year, week, _ = period.first_on.isocalendar()
        return self.say("week_title", year=str(year), week=week)

    def month(self, first_on: date) -> str:
        return self.say(
            "month_title",
            year=str(first_on.year),
            month_name=self._words[f"month_{first_on.month}"],
        )

    def span(self, period: Period) -> str:
        return self.say("span", first=self.day(period.first_on), last=self.day(period.last_on))


def _number(value: Param) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _signed(value: float, digits: int) -> str:
    shown = f"{abs(value):,.{digits}f}"
    if not float(shown.replace(",", "")):
        return "±0"
    return f"{'+' if value > 0 else '−'}{shown}"
