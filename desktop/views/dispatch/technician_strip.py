"""The technicians on the right: who is free, who is busy, who has not been heard of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.format import ago_text, clock_text
from desktop.labels import label
from desktop.services import Session
from desktop.views.dispatch.ink import Ink, current_ink
from desktop.views.dispatch.order_mime import order_ids_of
from domain.people.technician import TechnicianActivity
from domain.read_models import TechnicianCard

CARD = int(Qt.ItemDataRole.UserRole) + 1
VERDICT = CARD + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_LINE_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
Index = QModelIndex | QPersistentModelIndex


class TechnicianModel(QAbstractListModel):
    """``CARD``: the card; ``VERDICT``: (state, text) while orders are dragged, else None."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[TechnicianCard] = []
        self._verdicts: dict[int, tuple[str, str]] = {}

    def set_cards(self, cards: Sequence[TechnicianCard]) -> None:
        same = [c.id for c in cards] == [c.id for c in self._cards]
        if same:
            self._cards = list(cards)
            if self._cards:
                self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1))
            return
        old = self.persistentIndexList()
        old_ids = [self._cards[index.row()].id for index in old]
        self.layoutAboutToBeChanged.emit()
        self._cards = list(cards)
        rows = {card.id: row for row, card in enumerate(self._cards)}
        self.changePersistentIndexList(
            old, [self.index(rows[i]) if i in rows else QModelIndex() for i in old_ids]
        )
        self.layoutChanged.emit()

    def set_verdicts(self, verdicts: Mapping[int, tuple[str, str]]) -> None:
        self._verdicts = dict(verdicts)
        if self._cards:
            self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1))

    def verdict(self, technician_id: int) -> tuple[str, str] | None:
        return self._verdicts.get(technician_id)

    def card(self, row: int) -> TechnicianCard | None:
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, technician_id: int) -> int | None:
        for row, card in enumerate(self._cards):
            if card.id == technician_id:
                return row
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        card = self.card(index.row()) if index.isValid() else None
        if card is None:
            return None
        if role == CARD:
            return card
        if role == VERDICT:
            return self._verdicts.get(card.id)
        if role == _DISPLAY:
            return card.name
        if role == _ACCESSIBLE:
            return f"{card.name}, {label(card.activity)}, {card.load}/{card.daily_limit}"
        return None


class TechnicianDelegate(QStyledItemDelegate):
    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ink: Ink = current_ink()

    def refresh_ink(self) -> None:
        self._ink = current_ink()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        scale = QFontMetricsF(option.font).height() / 18.0
        return QSize(220, round(72 * max(1.0, scale)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Any = index.data(CARD)
        if not isinstance(card, TechnicianCard):
            return
        verdict: Any = index.data(VERDICT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, option, verdict)
        self._paint(painter, option, card, verdict)
        painter.restore()

    def _background(
        self, painter: QPainter, option: QStyleOptionViewItem, verdict: tuple[str, str] | None
    ) -> None:
        ink, rect = self._ink, QRectF(option.rect)
        fill = ink.panel
        if verdict is not None:
            fill = {"ok": ink.accent_wash, "warn": ink.amber_wash, "no": ink.sub}[verdict[0]]
        elif option.state & QStyle.StateFlag.State_Selected:
            fill = ink.accent_wash
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill = ink.sub
        painter.fillRect(rect, fill)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), ink.line)
        if verdict is not None and verdict[0] == "ok":
            painter.fillRect(QRectF(rect.left(), rect.top(), 4, rect.height()), ink.accent)

    def _paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        card: TechnicianCard,
        verdict: tuple[str, str] | None,
    ) -> None:
        ink, rect = self._ink, QRectF(option.rect)
        colour = self.activity_colour(card.activity)
        now = self._session.now()
        ring = QRectF(rect.left() + 14, rect.top() + 10, 32, 32)
        bold, small = QFont(option.font), QFont(option.font)
        bold.setBold(True)
        small.setPixelSize(max(11, option.font.pixelSize() - 1))
        painter.setPen(QPen(colour, 1.8))
        painter.setBrush(ink.panel)
        painter.drawEllipse(ring)
        painter.setFont(small)
        painter.setPen(ink.text if card.on_shift else ink.muted)
        painter.drawText(ring, int(Qt.AlignmentFlag.AlignCenter), card.name[:1])
        step = (rect.height() - 10) / 3
        line = QRectF(ring.right() + 10, rect.top() + 5, 0, step)
        line.setRight(rect.right() - 12)
        self._name_line(painter, card, line, (bold, small), colour, now)
        line.translate(0, step)
        painter.setFont(small)
        if verdict is not None and verdict[1]:
            painter.setPen({"ok": ink.accent, "warn": ink.amber, "no": ink.red}[verdict[0]])
            self._elided(painter, line, verdict[1])
        else:
            painter.setPen(ink.text if card.on_shift else ink.muted)
            self._elided(painter, line, self._doing(card))
        line.translate(0, step)
        self._chips(painter, card, line, small)

    def _name_line(
        self,
        painter: QPainter,
        card: TechnicianCard,
        line: QRectF,
        fonts: tuple[QFont, QFont],
        colour: QColor,
        now: datetime,
    ) -> None:
        bold, small = fonts
        painter.setFont(bold)
        painter.setPen(self._ink.text if card.on_shift else self._ink.muted)
        used = self._elided(painter, line, card.name)
        rest = line.adjusted(used + 8, 0, 0, 0)
        painter.setPen(colour)
        self._elided(painter, rest, label(card.activity))
        painter.setFont(small)
        silent = card.activity is TechnicianActivity.SILENT
        painter.setPen(self._ink.red if silent else self._ink.muted)
        seen = ago_text(card.last_contact_at, now) if card.last_contact_at else "—"
        painter.drawText(line, _LINE_RIGHT, seen)

    def _doing(self, card: TechnicianCard) -> str:
        if card.leave is not None:
            return label(card.leave)
        if not card.on_shift:
            if card.shift_starts_at and card.shift_starts_at > self._session.now():
                return self.tr("On duty from {time}").format(
                    time=clock_text(card.shift_starts_at, self._session)
                )
            return self.tr("Off duty today")
        if card.next_order_id is None:
            return self.tr("Nothing assigned")
        when = clock_text(card.next_at, self._session) if card.next_at else ""
        return f"→ {card.next_customer_name or card.next_order_number} {when}".rstrip()

    def _chips(self, painter: QPainter, card: TechnicianCard, line: QRectF, small: QFont) -> None:
        ink = self._ink
        dots = max(card.daily_limit, card.load, 1)
        width = dots * 9
        x = line.right() - width
        for dot in range(dots):
            full = dot < card.load
            over = dot >= card.daily_limit
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.amber if over else ink.accent if full else ink.line)
            painter.drawRoundedRect(QRectF(x + dot * 9, line.center().y() - 3.5, 7, 7), 2, 2)
        metrics = QFontMetricsF(small)
        left = line.left()
        for skill in card.skills:
            room = metrics.horizontalAdvance(skill) + 12
            if left + room > x - 8:
                break
            box = QRectF(left, line.center().y() - 9, room, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.sub)
            painter.drawRoundedRect(box, 9, 9)
            painter.setPen(ink.muted)
            painter.setFont(small)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), skill)
            left += room + 4

    def activity_colour(self, activity: TechnicianActivity) -> QColor:
        ink = self._ink
        return {
            TechnicianActivity.FREE: ink.muted,
            TechnicianActivity.ASSIGNED: ink.accent,
            TechnicianActivity.EN_ROUTE: ink.accent,
            TechnicianActivity.WORKING: ink.accent,
            TechnicianActivity.WAITING: ink.amber,
            TechnicianActivity.SILENT: ink.red,
            TechnicianActivity.OFF: ink.muted,
        }[activity]

    @staticmethod
    def _elided(painter: QPainter, box: QRectF, text: str) -> float:
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LINE, shown)
        return metrics.horizontalAdvance(shown)


class TechnicianList(QListView):
    """Signals:
    technician_clicked(id), technician_opened(id)
    dropped(order_ids, technician_id): released on a card that may take them (or warns).
    refused(order_ids, technician_id): released on one that may not; the place offers the override.
    menu_requested(technician_id, global QPoint)
    """

    technician_clicked = Signal(int)
    technician_opened = Signal(int)
    dropped = Signal(tuple, int)
    refused = Signal(tuple, int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("technicians")
        self.setAccessibleName(self.tr("Technicians"))
        self.technicians = TechnicianModel(self)
        self.setModel(self.technicians)
        self.delegate = TechnicianDelegate(session, self)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.clicked.connect(lambda index: self._emit(self.technician_clicked, index))
        self.activated.connect(lambda index: self._emit(self.technician_opened, index))

    def refresh_ink(self) -> None:
        self.delegate.refresh_ink()
        self.viewport().update()

    def technician_at(self, point: QPoint) -> TechnicianCard | None:
        return self.technicians.card(self.indexAt(point).row())

    def _emit(self, signal: Any, index: QModelIndex) -> None:
        card = self.technicians.card(index.row())
        if card is not None:
            signal.emit(card.id)

    def _on_menu(self, point: QPoint) -> None:
        card = self.technician_at(point)
        if card is not None:
            self.menu_requested.emit(card.id, self.viewport().mapToGlobal(point))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if order_ids_of(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        card = self.technician_at(event.position().toPoint())
        if order_ids_of(event.mimeData()) and card is not None:
            # A refused target still takes the drop: the release is answered with the reason and,
            # for those who may, the override.
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        ids = order_ids_of(event.mimeData())
        card = self.technician_at(event.position().toPoint())
        if not ids or card is None:
            event.ignore()
            return
        event.acceptProposedAction()
        verdict = self.technicians.verdict(card.id)
        signal = self.refused if verdict is not None and verdict[0] == "no" else self.dropped
        QTimer.singleShot(0, self, lambda: signal.emit(ids, card.id))
