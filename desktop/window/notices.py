"""What appears by itself: the problem strip, toasts, the progress panel. None takes the focus."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs import JobHandle, JobRunner
from desktop.theme import tokens

_TOAST_MS = 7000
_MOST_TOASTS = 4
_SHOW_PROGRESS_AFTER_MS = 600


class ProblemStrip(QWidget):
    """One line above the place: what happened, what to do, details one click away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemStrip")
        self.setProperty("role", "danger")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 8)
        column.setSpacing(4)
        row = QHBoxLayout()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        row.addWidget(self.text, 1)
        self._more = QToolButton()
        self._more.setText(self.tr("Details"))
        self._more.setCheckable(True)
        self._more.toggled.connect(self._show_details)
        row.addWidget(self._more)
        close = QToolButton()
        close.setText("✕")
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.hide)
        row.addWidget(close)
        column.addLayout(row)
        self._details = QLabel()
        self._details.setProperty("role", "small")
        self._details.setWordWrap(True)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        column.addWidget(self._details)
        self.hide()

    def show_problem(self, text: str, advice: str, details: str) -> None:
        self.text.setText(f"<b>{text}</b> {advice}")
        self._details.setText(details)
        self._more.setChecked(False)
        self._more.setVisible(bool(details))
        self.show()

    def _show_details(self, shown: bool) -> None:
        self._details.setVisible(shown)


class Toast(QFrame):
    """Signals:
    opened(kind, id)
    """

    opened = Signal(str, int)

    def __init__(self, text: str, kind: str, target: tuple[str, int], parent: QWidget) -> None:
        super().__init__(parent)
        self._target = target
        t = tokens.current()
        strong = {"good": t.accent, "amber": t.amber, "red": t.red}.get(kind, t.muted)
        self.setObjectName("toast")
        self.setStyleSheet(
            f"QFrame#toast{{background:{t.panel};border:1px solid {t.line};"
            f"border-left:4px solid {strong};border-radius:6px;}}"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        label = QLabel(text)
        label.setWordWrap(True)
        label.setFixedWidth(300)
        row.addWidget(label)
        if target[0]:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: object) -> None:
        del event
        if self._target[0]:
            self.opened.emit(*self._target)
        self.hide()
        self.deleteLater()


class Toasts(QObject):
    """Stacks toasts at the bottom right of ``host``.

    Signals:
        opened(kind, id)
    """

    opened = Signal(str, int)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._shown: list[Toast] = []
        host.installEventFilter(self)

    def show(self, text: str, kind: str, open_kind: str, open_id: int) -> None:
        while len(self._shown) >= _MOST_TOASTS:
            self._shown[0].deleteLater()
            self._shown.pop(0)
        toast = Toast(text, kind, (open_kind, open_id), self._host)
        toast.opened.connect(self.opened)
        toast.destroyed.connect(lambda _o=None, t=toast: self._forget(t))
        self._shown.append(toast)
        toast.adjustSize()
        toast.show()
        self._place()
        QTimer.singleShot(_TOAST_MS, toast, toast.deleteLater)

    def _forget(self, toast: Toast) -> None:
        if toast in self._shown:
            self._shown.remove(toast)
            self._place()

    def _place(self) -> None:
        bottom = self._host.height() - 68
        for toast in reversed(self._shown):
            bottom -= toast.height() + 8
            toast.move(self._host.width() - toast.width() - 16, bottom)
            toast.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)


class _JobLine(QWidget):
    def __init__(self, handle: JobHandle[Any], parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        row = QHBoxLayout()
        self._title = QLabel(handle.label)
        row.addWidget(self._title, 1)
        self._count = QLabel()
        self._count.setProperty("role", "small")
        row.addWidget(self._count)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setFlat(True)
        cancel.clicked.connect(handle.cancel)
        cancel.clicked.connect(lambda: cancel.setEnabled(False))
        row.addWidget(cancel)
        column.addLayout(row)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        column.addWidget(self._bar)
        handle.progressed.connect(self._on_progress)

    def _on_progress(self, done: int, total: int, text: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(text or (f"{done:,} / {total:,}" if total else f"{done:,}"))


class ProgressPanel(QFrame):
    """A small panel at the bottom right for everything that takes longer than a moment."""

    def __init__(self, jobs: JobRunner, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("progressPanel")
        self.setProperty("role", "panel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._host = host
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setFixedWidth(340)
        self.hide()
        jobs.started.connect(self._on_started)
        host.installEventFilter(self)

    def _on_started(self, handle: JobHandle[Any]) -> None:
        # Most jobs are through before anybody could read a panel.
        wait = QTimer(handle, interval=_SHOW_PROGRESS_AFTER_MS, singleShot=True)
        wait.timeout.connect(lambda: self._add(handle))
        wait.start()

    def _add(self, handle: JobHandle[Any]) -> None:
        if handle.done:
            return
        line = _JobLine(handle, self)
        self._column.addWidget(line)
        handle.finished.connect(lambda: self._remove(line))
        self.show()
        self._place()

    def _remove(self, line: QWidget) -> None:
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        if self._column.count() == 0:
            self.hide()
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        self.move(16 + 64, self._host.height() - self.height() - 68)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
