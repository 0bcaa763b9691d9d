"""The call that rings, in the top line: number, who it is, F2. It never takes the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.format import phone_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.theme import ink
from desktop.theme.icons import paint_icon
from desktop.widgets.painting import (
    CENTRE,
    bold_font,
    chip_width,
    draw_text,
    metrics_of,
    small_font,
)
from domain.read_models import CustomerHit

#: Whoever hung up may be called back: the pill stays for a while.
_STAYS_MS = 60_000
_HEIGHT = 30


class CallPill(QAbstractButton):
    """Signals:
    taken(number): clicked.
    """

    taken = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("callPill")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._services = services
        self._number = ""
        self._withheld = False
        self._who = ""
        self._gone = QTimer(self, interval=_STAYS_MS, singleShot=True)
        self._gone.timeout.connect(self.dismiss)
        self.clicked.connect(lambda: self.taken.emit(self._number))
        services.devices.call_started.connect(self.ring)
        services.devices.call_ended.connect(self._on_ended)
        self.hide()

    @property
    def number(self) -> str:
        """The number that rings or rang just now; '' when none (or withheld)."""
        return self._number if not self.isHidden() else ""

    def ring(self, number: str) -> None:
        self._gone.stop()
        self._number, self._who = number, ""
        self._show()
        if number:
            self._services.jobs.read(self._look_up(number), key="caller").then(
                lambda hits: self._on_known(number, hits)
            )

    def dismiss(self) -> None:
        """Answered, or long over."""
        self._gone.stop()
        self._number = ""
        self.hide()

    @staticmethod
    def _look_up(number: str) -> Callable[[JobContext], tuple[CustomerHit, ...]]:
        def read(ctx: JobContext) -> tuple[CustomerHit, ...]:
            with ctx.queries() as queries:
                return queries.find_customers(number, 1)

        return read

    def _on_known(self, number: str, hits: tuple[CustomerHit, ...]) -> None:
        if number != self._number:
            return
        if not hits:
            self._who = self.tr("new customer")
        else:
            words = [hits[0].name]
            if hits[0].vip_level:
                words.append("VIP")
            elif hits[0].order_count:
                words.append(self.tr("known customer"))
            self._who = " · ".join(words)
        self._show()

    def _on_ended(self, number: str) -> None:
        if number == self._number:
            self._gone.start()

    def _show(self) -> None:
        shown = phone_text(self._number) if self._number else self.tr("number withheld")
        text = self.tr("Call {number}").format(number=shown)
        self.setText(" · ".join(part for part in (text, self._who) if part))
        self.setAccessibleName(f"{self.text()} F2")
        self.show()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        bold, small = bold_font(self.font()), small_font(self.font())
        width = 36 + metrics_of(bold).horizontalAdvance(self.text())
        return QSize(round(width + chip_width(self._hint(), small) + 20), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def _hint(self) -> str:
        return self.tr("F2 answer")

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(ink.colour("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(ink.colour("accent_wash"))
        painter.drawRoundedRect(box, _HEIGHT / 2, _HEIGHT / 2)
        icon = QRectF(12, self.height() / 2 - 8, 16, 16)
        paint_icon(painter, icon, "phone-call", ink.colour("accent"))
        small = small_font(self.font())
        hint = self._hint()
        width = chip_width(hint, small)
        key = QRectF(self.width() - width - 8, self.height() / 2 - 10, width, 20)
        painter.setPen(ink.mixed("accent_wash", "accent", 0.3))
        painter.setBrush(ink.colour("panel"))
        painter.drawRoundedRect(key, 4, 4)
        painter.setFont(small)
        painter.setPen(ink.colour("muted"))
        painter.drawText(key, CENTRE, hint)
        painter.setFont(bold_font(self.font()))
        painter.setPen(ink.colour("accent"))
        draw_text(painter, QRectF(34, 0, key.left() - 42, self.height()), self.text())
        painter.end()
