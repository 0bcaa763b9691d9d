"""The panel that slides over the right edge: call, order, customer … while the board stays alive."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.theme import ink, tokens
from desktop.widgets.overlay import ResizeWatch

_SHADOW = 14
_GRIP = 6
_SLIDE_MS = 130
NARROWEST, WIDEST = 380, 900


@runtime_checkable
class Unsaved(Protocol):
    """Content that may hold words the clerk would not like to lose."""

    def has_unsaved(self) -> bool: ...


class SidePanelHost(QWidget):
    """Lies over ``area`` at its right edge; not modal, takes the focus only when asked to.

    Signals:
        opened(key), closed(key)
        width_changed(int): dragged by the left edge.
    """

    opened = Signal(str)
    closed = Signal(str)
    width_changed = Signal(int)

    def __init__(self, area: QWidget, width: int = 460) -> None:
        super().__init__(area)
        self.setObjectName("sidePanel")
        self.hide()
        self._area = area
        self._wanted = width
        self._content: QWidget | None = None
        self._then: Callable[[], object] | None = None
        self._drag_from: int | None = None
        self.key = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(_SHADOW, 0, 0, 0)
        column.setSpacing(0)
        self._column = column
        self._question = self._make_question()
        column.addWidget(self._question)
        self._slide = QPropertyAnimation(self, b"geometry", self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._on_slid)
        self._leaving = False
        self._watch = ResizeWatch(area, self._place, self)
        escape = QShortcut(Qt.Key.Key_Escape, self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.request_close)
        self.setMouseTracking(True)

    @property
    def content(self) -> QWidget | None:
        return self._content

    # --- opening and closing ----------------------------------------------------------------------
    def show_panel(
        self, key: str, make: Callable[[], QWidget], *, focus: bool = True, slide: bool = True
    ) -> None:
        """Show the widget ``make`` returns. What is open gives way, after asking if it holds
        unsaved words. ``focus`` False leaves the focus where it is (an incoming call)."""

        def put() -> None:
            self._put(key, make(), focus=focus, slide=slide)

        self._leave(put)

    def request_close(self) -> None:
        """Close, after asking if something typed would be lost."""
        self._leave(lambda: self._go(slide=True))

    def close_now(self) -> None:
        """Close without asking: it was saved."""
        self._go(slide=True)

    @property
    def is_open(self) -> bool:
        return self._content is not None and not self._leaving

    def _leave(self, then: Callable[[], object]) -> None:
        content = self._content
        if content is not None and isinstance(content, Unsaved) and content.has_unsaved():
            self._then = then
            self._question.show()
            self._keep.setFocus()
            return
        then()

    def _put(self, key: str, content: QWidget, *, focus: bool, slide: bool) -> None:
        was_open = self.isVisible() and not self._leaving
        self._slide.stop()
        self._remove()
        self.key, self._content, self._leaving = key, content, False
        content.setParent(self)
        self._column.addWidget(content, 1)
        content.show()
        self.raise_()
        target = self._target()
        if slide and not was_open and self._area.isVisible():
            self.setGeometry(target.translated(target.width(), 0))
            self.show()
            self._animate(target)
        else:
            self.setGeometry(target)
            self.show()
        if focus:
            content.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(key)

    def _go(self, *, slide: bool) -> None:
        if self._content is None or self._leaving:
            return
        self._question.hide()
        self._leaving = True
        if slide and self._area.isVisible():
            self._animate(self._target().translated(self.width(), 0))
        else:
            self._on_slid()

    def _animate(self, target: QRect) -> None:
        self._slide.stop()
        self._slide.setStartValue(self.geometry())
        self._slide.setEndValue(target)
        self._slide.start()

    def _on_slid(self) -> None:
        if self._leaving:
            key = self.key
            had_focus = self.isAncestorOf(self._area.focusWidget() or self._area)
            self.hide()
            self._remove()
            self._leaving = False
            if had_focus:
                self._area.setFocus()
            self.closed.emit(key)

    def _remove(self) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        self.key = ""

    # --- asking -----------------------------------------------------------------------------------
    def _make_question(self) -> QWidget:
        bar = QWidget(self)
        bar.setProperty("role", "warning")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 12, 8)
        text = QLabel(self.tr("What you typed is not saved."))
        text.setWordWrap(True)
        row.addWidget(text, 1)
        self._keep = QPushButton(self.tr("Keep typing"))
        self._keep.clicked.connect(self._on_keep)
        self._discard = QPushButton(self.tr("Discard"))
        self._discard.setProperty("role", "danger")
        self._discard.clicked.connect(self._on_discard)
        row.addWidget(self._keep)
        row.addWidget(self._discard)
        bar.hide()
        return bar

    def _on_keep(self) -> None:
        self._then = None
        self._question.hide()
        if self._content is not None:
            self._content.setFocus()

    def _on_discard(self) -> None:
        then, self._then = self._then, None
        self._question.hide()
        if then is not None:
            then()

    # --- geometry ---------------------------------------------------------------------------------
    def _target(self) -> QRect:
        width = min(self._wanted, max(NARROWEST, self._area.width() - 120)) + _SHADOW
        return QRect(self._area.width() - width, 0, width, self._area.height())

    def _place(self) -> None:
        if self._content is not None and not self._leaving:
            self._slide.stop()
            self.setGeometry(self._target())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() <= _SHADOW + _GRIP:
            self._drag_from = int(event.globalPosition().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = event.position().x() <= _SHADOW + _GRIP
        self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
        if self._drag_from is not None:
            x = int(event.globalPosition().x())
            self._wanted = min(WIDEST, max(NARROWEST, self._wanted + self._drag_from - x))
            self._drag_from = x
            self._place()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is not None:
            self._drag_from = None
            self.width_changed.emit(self._wanted)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        dark = tokens.current().is_dark
        shade = QLinearGradient(0, 0, _SHADOW, 0)
        shade.setColorAt(0, QColor(0, 0, 0, 0))
        shade.setColorAt(1, QColor(0, 0, 0, 90 if dark else 34))
        painter.fillRect(0, 0, _SHADOW, self.height(), shade)
        painter.fillRect(_SHADOW, 0, self.width() - _SHADOW, self.height(), ink.colour("panel"))
        painter.fillRect(_SHADOW, 0, 1, self.height(), ink.colour("line"))
        painter.end()
