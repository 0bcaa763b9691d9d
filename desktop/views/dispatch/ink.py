"""The colours of the dispatch place as QColor, taken from the one token module."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from desktop.theme import tokens
from domain.work_orders.kinds import AlertLevel


@dataclass(frozen=True, slots=True)
class Ink:
    background: QColor
    panel: QColor
    sub: QColor
    text: QColor
    muted: QColor
    faint: QColor
    line: QColor
    accent: QColor
    accent_wash: QColor
    accent_soft: QColor
    red: QColor
    red_wash: QColor
    amber: QColor
    amber_wash: QColor
    blue: QColor
    blue_wash: QColor
    on_strong: QColor

    def alert(self, level: AlertLevel) -> tuple[QColor, QColor]:
        """(strong, wash) of an alert level; the quiet pair when there is none."""
        return {
            AlertLevel.RED: (self.red, self.red_wash),
            AlertLevel.AMBER: (self.amber, self.amber_wash),
            AlertLevel.BLUE: (self.blue, self.blue_wash),
            AlertLevel.NONE: (self.muted, self.sub),
        }[level]

    def block(self, state: str) -> tuple[QColor, QColor]:
        """(fill, text) of a timeline block."""
        return {
            "done": (self.sub_strong, self.muted),
            "working": (self.accent, self.on_strong),
            "planned": (self.accent_soft, self.text),
            "waiting": (self.amber_wash, self.amber),
            "late": (self.red_wash, self.red),
        }[state]

    @property
    def shade(self) -> QColor:
        """Hours nobody works: seen, and behind everything."""
        return _mixed(self.sub, self.muted, 0.08)

    @property
    def sub_strong(self) -> QColor:
        return _mixed(self.sub, self.muted, 0.22)


def _mixed(first: QColor, second: QColor, share: float) -> QColor:
    keep = 1 - share
    return QColor(
        round(first.red() * keep + second.red() * share),
        round(first.green() * keep + second.green() * share),
        round(first.blue() * keep + second.blue() * share),
    )


def current_ink() -> Ink:
    """The ink of the theme in force."""
    t = tokens.current()
    panel, muted, accent = QColor(t.panel), QColor(t.muted), QColor(t.accent)
    return Ink(
        background=QColor(t.background),
        panel=panel,
        sub=QColor(t.sub),
        text=QColor(t.text),
        muted=muted,
        faint=_mixed(panel, muted, 0.45),
        line=QColor(t.line),
        accent=accent,
        accent_wash=QColor(t.accent_wash),
        accent_soft=_mixed(panel, accent, 0.22),
        red=QColor(t.red),
        red_wash=QColor(t.red_wash),
        amber=QColor(t.amber),
        amber_wash=QColor(t.amber_wash),
        blue=QColor(t.blue),
        blue_wash=QColor(t.blue_wash),
        on_strong=QColor("#FFFFFF") if accent.lightness() < 120 else QColor("#0E1614"),
    )
