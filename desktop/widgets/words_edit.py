"""Several short words or lines in one field."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_SPLIT = re.compile(r"[、,，;；\n]+")


class WordsEdit(QLineEdit):
    """Words with a comma between them; Chinese and Western ones are both understood."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)

    def words(self) -> tuple[str, ...]:
        found = (word.strip() for word in _SPLIT.split(self.text()))
        return tuple(dict.fromkeys(word for word in found if word))

    def set_words(self, words: Iterable[str]) -> None:
        self.setText("、".join(words))


class LinesEdit(QPlainTextEdit):
    """One entry a line."""

    def __init__(self, rows: int = 5, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        self.setFixedHeight(round(rows * self.fontMetrics().lineSpacing() * 1.15) + 18)

    def lines(self) -> tuple[str, ...]:
        found = (line.strip() for line in self.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in found if line))

    def set_lines(self, lines: Iterable[str]) -> None:
        self.setPlainText("\n".join(lines))
