"""Long work at the lower right: what, how far, cancel. Several at once; the window stays usable."""

from __future__ import annotations

from typing import Any

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.jobs import JobHandle, JobRunner
from desktop.theme import ink
from desktop.widgets.icon_button import IconButton
from desktop.widgets.overlay import ResizeWatch, float_above
from desktop.widgets.painting import draw_card

#: Most jobs are through before anybody could read a panel.
SHOWN_AFTER_MS = 600
_WIDTH = 340
_MARGIN = 16


class JobLine(QWidget):
    """One job."""

    def __init__(self, handle: JobHandle[Any], parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 10)
        column.setSpacing(5)
        row = QHBoxLayout()
        row.setSpacing(6)
        title = QLabel(handle.label)
        title.setProperty("role", "section")
        row.addWidget(title, 1)
        self.count = QLabel()
        self.count.setProperty("role", "small")
        row.addWidget(self.count)
        self.cancel = IconButton("x", self.tr("Cancel"), size=14)
        self.cancel.clicked.connect(handle.cancel)
        self.cancel.clicked.connect(self._on_cancel)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(handle.label)
        column.addWidget(self.bar)
        handle.progressed.connect(self._on_progress)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.count.setText(self.tr("stopping …"))

    def _on_progress(self, done: int, total: int, text: str) -> None:
        if not self.cancel.isEnabled():
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        figures = f"{done:,} / {total:,}" if total else f"{done:,}"
        self.count.setText(text or figures)


class ProgressPanel(QWidget):
    """Signals:
    height_changed(pixels): what lies above it has to move.
    """

    height_changed = Signal(int)

    def __init__(self, jobs: JobRunner, area: QWidget) -> None:
        super().__init__(area)
        self.setObjectName("progressPanel")
        self._area = area
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        self._lines: dict[int, JobLine] = {}
        #: Pixels kept free below.
        self.lift = 0
        self.setFixedWidth(_WIDTH)
        self.hide()
        float_above(self)
        jobs.started.connect(self._on_started)
        self._watch = ResizeWatch(area, self.place, self)

    @property
    def lines(self) -> list[JobLine]:
        return list(self._lines.values())

    def _on_started(self, handle: JobHandle[Any]) -> None:
        wait = QTimer(handle, interval=SHOWN_AFTER_MS, singleShot=True)
        wait.timeout.connect(lambda: self.add(handle))
        wait.start()

    def add(self, handle: JobHandle[Any]) -> None:
        """Show a job now, unless it is through."""
        if not shiboken6.isValid(handle) or handle.done:
            return
        line = JobLine(handle, self)
        key = id(handle)
        self._lines[key] = line
        self._column.addWidget(line)
        handle.finished.connect(lambda: self._remove(key))
        line.show()
        self.show()
        self.place()

    def _remove(self, key: int) -> None:
        line = self._lines.pop(key, None)
        if line is not None:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))
        self.place()

    def place(self) -> None:
        """Back to the corner."""
        height = self._column.sizeHint().height() if self._lines else 0
        x = self._area.width() - _WIDTH - _MARGIN
        y = self._area.height() - height - _MARGIN - self.lift
        self.setGeometry(x, y, _WIDTH, height)
        if self._lines:
            self.raise_()
        self.height_changed.emit(height + 10 if self._lines else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        draw_card(painter, self)
        painter.setPen(Qt.PenStyle.NoPen)
        for line in self.lines[1:]:
            painter.fillRect(1, line.y(), self.width() - 2, 1, ink.colour("line"))
        painter.end()
