"""Files dropped onto a widget, whatever of it they fall on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """``takes_words``: text that is dropped is welcome too.

    Signals:
        dropped(list[Path]): files of this computer.
        said(str): text that was dropped.
    """

    dropped = Signal(object)
    said = Signal(str)

    def __init__(self, widget: QWidget, *, takes_words: bool = False) -> None:
        super().__init__(widget)
        self.takes_words = takes_words
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):  # moves and entering too
            mime = event.mimeData()
            paths = [Path(u.toLocalFile()) for u in mime.urls() if u.isLocalFile()]
            words = mime.text().strip() if self.takes_words and not mime.hasUrls() else ""
            if not paths and not words:
                return False
            event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.Drop:
                if paths:
                    self.dropped.emit(paths)
                else:
                    self.said.emit(words)
            return True
        return super().eventFilter(watched, event)
