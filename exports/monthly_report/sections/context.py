"""What every section needs."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

from reportlab.platypus import CondPageBreak, Flowable, Paragraph

from domain.analytics.kpis import KPIS
from domain.analytics.measures import Measure
from domain.analytics.month import MonthlyFigures
from exports.monthly_report.document import Subheading
from exports.monthly_report.style import Styles
from exports.texts import Texts


@dataclass(frozen=True, slots=True)
class Setting:
    """``longest``: how many single orders a list may print."""

    figures: MonthlyFigures
    words: Texts
    styles: Styles
    longest: int

    def lede(self, key: str, **params: object) -> Paragraph:
        """The sentence under a section's head."""
        return Paragraph(escape(self.words.say(key, **params)), self.styles.lede)

    def note(self, key: str, **params: object) -> Paragraph:
        """A remark in small print."""
        return Paragraph(escape(self.words.say(key, **params)), self.styles.small)

    def sub(self, key: str, room: float = 110.0) -> list[Flowable]:
        """A heading inside a section, with ``room`` points for what follows on the same page."""
        return [CondPageBreak(room), Subheading(self.words.say(key), self.styles, key)]

    def measure(self, key: str) -> Measure:
        return self.figures.measures[key]

    def shown(self, key: str) -> str:
        """A measure's value in words."""
        return self.words.value(KPIS[key], self.measure(key).value)

    @property
    def weekly(self) -> bool:
        return self.figures.period.kind == "week"

    @property
    def before(self) -> str:
        return self.words.period(self.figures.previous)
