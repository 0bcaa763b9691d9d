"""The panel that slides over the right edge: call, order, customer … while the board stays alive."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRect, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import ink, tokens
from desktop.widgets.overlay import ResizeWatch

_SHADOW = 14
_GRIP = 6
_SLIDE_MS = 130
NARROWEST, WIDTH, WIDEST = 380, 460, 900


@runtime_checkable
class HoldsWords(Protocol):
    """A page that may hold words the clerk would not like to lose."""

    @property
    def is_dirty(self) -> bool: ...


class SidePanel(QWidget):
    """Lies over ``area`` at its right edge, one page at a time. Not modal; pages are kept when
    another one is shown, so changing between them loses nothing. Esc closes, after asking if the
    page holds unsaved words.

    Signals:
        closed()
        width_changed(int): dragged by the left edge.
    """

    closed = Signal()
    width_changed = Signal(int)

    def __init__(self, area: QWidget, width: int = WIDTH) -> None:
        super().__init__(area)
        self.setObjectName("sidePanel")
        self.hide()
        self._area = area
        self._wanted = max(NARROWEST, min(WIDEST, width or WIDTH))
        self._leaving = False
        self._drag_from: int | None = None
        self._back_to: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(_SHADOW + 1, 0, 0, 0)
        column.setSpacing(0)
        self._question = self._make_question()
        column.addWidget(self._question)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._slide = QPropertyAnimation(self, b"geometry", self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._on_slid)
        self._watch = ResizeWatch(area, self._place, self)
        escape = QShortcut(Qt.Key.Key_Escape, self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.request_close)
        self.setMouseTracking(True)

    @property
    def page(self) -> QWidget | None:
        """What is open; None while closed or closing."""
        return self._stack.currentWidget() if self.isVisible() and not self._leaving else None

    # --- opening and closing ----------------------------------------------------------------------
    def show_page(self, page: QWidget, *, slide: bool = True) -> None:
        """Bring ``page`` forward. It takes the focus itself if it wants it."""
        was_open = self.page is not None
        if not was_open:
            self._back_to = self._area.window().focusWidget()
        self.hold(page)
        self._question.hide()
        self._stack.setCurrentWidget(page)
        self._slide.stop()
        self._leaving = False
        target = self._target()
        self.raise_()
        if slide and not was_open and self._area.isVisible():
            self.setGeometry(target.translated(target.width(), 0))
            self.show()
            self._animate(target)
        else:
            self.setGeometry(target)
            self.show()

    def hold(self, page: QWidget) -> None:
        """Keep ``page`` for later; it goes when the panel goes."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)

    def request_close(self) -> None:
        """Close, after asking if something typed would be lost."""
        page = self.page
        if page is not None and isinstance(page, HoldsWords) and page.is_dirty:
            self._question.show()
            self._keep.setFocus()
            return
        self.close_page()

    def close_page(self, *, slide: bool = True) -> None:
        """Close without asking: it was saved, or there is nothing to lose."""
        if self.isHidden() or self._leaving:
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
        if not self._leaving:
            return
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._leaving = False
        self.hide()
        back, self._back_to = self._back_to, None
        if had_focus and back is not None and back.isVisible():
            back.setFocus()
        self.closed.emit()

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
        self._question.hide()
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus()

    def _on_discard(self) -> None:
        forget: Callable[[], object] | None = getattr(self._stack.currentWidget(), "discard", None)
        if forget is not None:
            forget()
        self.close_page()

    # --- geometry ---------------------------------------------------------------------------------
    def _target(self) -> QRect:
        width = min(self._wanted, max(NARROWEST, self._area.width() - 120)) + _SHADOW
        return QRect(self._area.width() - width, 0, width, self._area.height())

    def _place(self) -> None:
        if self.isVisible() and not self._leaving:
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
