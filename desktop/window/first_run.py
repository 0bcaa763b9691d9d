"""The page of an empty database: three doors, each through in a minute."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import ink
from desktop.theme.icons import paint_icon
from desktop.widgets.painting import bold_font, small_font

_DOOR_WIDTH = 296


class Door(QAbstractButton):
    """A large button: icon, title, what happens, how long it takes."""

    def __init__(self, icon: str, title: str, text: str, note: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._icon, self._body, self._note = icon, text, note
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{text} {note}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(_DOOR_WIDTH, 240)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(ink.colour("accent" if lit else "line"))
        painter.setBrush(ink.colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.colour("accent_wash"))
        painter.drawRoundedRect(QRectF(20, 20, 44, 44), 8, 8)
        paint_icon(painter, QRectF(30, 30, 24, 24), self._icon, ink.colour("accent"))
        font = bold_font(self.font())
        font.setPixelSize(self.font().pixelSize() + 2)
        painter.setFont(font)
        painter.setPen(ink.colour("text"))
        width = self.width() - 40
        painter.drawText(QRectF(20, 78, width, 26), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.setFont(self.font())
        painter.setPen(ink.colour("muted"))
        wrap = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter.drawText(QRectF(20, 108, width, 84), wrap, self._body)
        painter.setFont(small_font(self.font()))
        painter.setPen(ink.colour("accent"))
        bottom = int(Qt.AlignmentFlag.AlignBottom)
        painter.drawText(QRectF(20, 190, width, 28), bottom, self._note)
        painter.end()


class FirstRun(QWidget):
    """Signals:
    demo_requested(), import_requested(), empty_requested()
    """

    demo_requested = Signal()
    import_requested = Signal()
    empty_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstRun")
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        title = QLabel(self.tr("Where shall we begin?"))
        title.setProperty("role", "title")
        text = QLabel(
            self.tr(
                "This company has no data yet. Nothing you choose here is final, and all of it stays on this computer."
            )
        )
        text.setProperty("role", "muted")
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        self.doors: dict[str, Door] = {}
        for name, door, signal in (
            (
                "demo",
                Door(
                    "storefront",
                    self.tr("Look around in a demo company"),
                    self.tr("Twelve technicians, a year and a half of orders, a simulated modem. In a database of its own, so it never mixes with yours."),
                    self.tr("About a minute"),
                ),
                self.demo_requested,
            ),
            (
                "import",
                Door(
                    "file-arrow-down",
                    self.tr("Bring in my Excel ledgers"),
                    self.tr("Customers, machines and old orders from .xlsx, .xls or .csv. You see every row before anything is written, and can take it all back."),
                    self.tr("100,000 rows in a few minutes"),
                ),
                self.import_requested,
            ),
            (
                "empty",
                Door(
                    "note-pencil",
                    self.tr("Start empty"),
                    self.tr("With the usual order types, service times and skills ready to be changed. Then add your first technician and take a call."),
                    self.tr("At once"),
                ),
                self.empty_requested,
            ),
        ):  # fmt: skip
            door.clicked.connect(signal)
            self.doors[name] = door
            row.addWidget(door)
        row.addStretch(1)
        column.addLayout(row)
        self.note = QLabel()
        self.note.setProperty("role", "muted")
        self.note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.note)
        column.addStretch(3)

    def show_busy(self, text: str) -> None:
        """A door was chosen: say what goes on; '' opens the doors again."""
        self.note.setText(text)
        for door in self.doors.values():
            door.setEnabled(not text)
