"""What stood in a field before a scanner typed into it."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)


class BeforeScan:
    """Made before the first character of a scan arrives in ``field``. A number field takes only the
    digits of a code, and a marked text is written over by its first character: what is there
    afterwards does not tell what was there before."""

    def __init__(self, field: QWidget) -> None:
        self._field = field
        self._line = _line_of(field)
        if self._line is not None:
            self._text = self._line.text()
            self._at = self._line.cursorPosition()
            self._marked = self._line.selectionStart(), len(self._line.selectedText())
        elif isinstance(field, QPlainTextEdit | QTextEdit):
            self._text = field.textCursor().selectedText()

    def put_back(self, field: QWidget, scan: str) -> None:
        """Take ``scan`` out again."""
        if field is not self._field:
            return
        if self._line is not None:
            self._put_line_back(self._line)
        elif isinstance(field, QPlainTextEdit | QTextEdit):
            cursor = field.textCursor()
            move, keep = cursor.MoveOperation.Left, cursor.MoveMode.KeepAnchor
            cursor.movePosition(move, keep, len(scan))
            if cursor.selectedText() == scan:
                cursor.insertText(self._text)

    def _put_line_back(self, line: QLineEdit) -> None:
        if line.text() != self._text:
            # As if typed: whoever listens to what is typed learns that it is as it was.
            line.selectAll()
            line.insert(self._text)
        start, length = self._marked
        if length:
            line.setSelection(start, length)
        else:
            line.setCursorPosition(self._at)


def _line_of(field: QWidget) -> QLineEdit | None:
    """The line one writes into."""
    if isinstance(field, QLineEdit):
        return field
    if isinstance(field, QComboBox):
        return field.lineEdit()
    if isinstance(field, QAbstractSpinBox):
        return field.findChild(QLineEdit)
    return None
