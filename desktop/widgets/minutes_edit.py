"""A length of time as people write it: '30', '90 min', '4 h', '2 d', '4小时'."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

_UNITS = {
    "": 1,
    "m": 1,
    "min": 1,
    "分": 1,
    "分钟": 1,
    "分鐘": 1,
    "h": 60,
    "时": 60,
    "時": 60,
    "小时": 60,
    "小時": 60,
    "d": 1440,
    "天": 1440,
    "日": 1440,
}
_WRITTEN = re.compile(r"(\d+(?:\.\d+)?)\s*([a-z分钟鐘小时時天日]*)")


def read_minutes(text: str) -> int | None:
    """Minutes; None for what is no length of time."""
    found = _WRITTEN.fullmatch(text.strip().casefold())
    if found is None or found[2] not in _UNITS:
        return None
    return round(float(found[1]) * _UNITS[found[2]])


class MinutesEdit(QLineEdit):
    """Empty means none. What cannot be read is left standing, and :attr:`is_valid` says so.

    Signals:
        minutes_changed(): something else can be read now.
    """

    minutes_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(self.fontMetrics().height() * 5)
        self.setToolTip(self.tr("30 (minutes), 4 h or 2 d; empty: none"))
        self.editingFinished.connect(self._tidy)
        self.textChanged.connect(lambda _text: self.minutes_changed.emit())

    @property
    def minutes(self) -> int | None:
        return read_minutes(self.text())

    @property
    def is_valid(self) -> bool:
        return not self.text().strip() or self.minutes is not None

    def set_minutes(self, minutes: int | None) -> None:
        self.setText("" if minutes is None else self._written(minutes))

    def _written(self, minutes: int) -> str:
        for size, template in ((1440, self.tr("{n} d")), (60, self.tr("{n} h"))):
            if minutes >= size and minutes % size == 0:
                return template.format(n=minutes // size)
        return self.tr("{n} min").format(n=minutes)

    def _tidy(self) -> None:
        if self.minutes is not None:
            self.set_minutes(self.minutes)
