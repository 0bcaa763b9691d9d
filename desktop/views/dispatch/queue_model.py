"""The queue as a list model whose rows move without losing selection or scroll."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.views.dispatch.order_mime import ORDERS_MIME, make_mime
from domain.read_models import OrderCard

CARD = int(Qt.ItemDataRole.UserRole) + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """Rows are order ids in queue order; ``CARD`` gives the :class:`OrderCard`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[OrderCard] = []
        self._row_of: dict[int, int] = {}

    def set_cards(self, cards: Sequence[OrderCard]) -> None:
        """Show ``cards`` in this order. Same ids in the same order: only repaint what differs;
        otherwise a layout change that keeps every selection on its order."""
        new_ids = [card.id for card in cards]
        if new_ids == [card.id for card in self._cards]:
            self._update_in_place(list(cards))
            return
        old = self.persistentIndexList()
        old_ids = [self._cards[index.row()].id for index in old]
        self.layoutAboutToBeChanged.emit()
        self._cards = list(cards)
        self._row_of = {order_id: row for row, order_id in enumerate(new_ids)}
        moved = [
            self.index(self._row_of[order_id]) if order_id in self._row_of else QModelIndex()
            for order_id in old_ids
        ]
        self.changePersistentIndexList(old, moved)
        self.layoutChanged.emit()

    def _update_in_place(self, cards: list[OrderCard]) -> None:
        before = self._cards
        changed = [
            row for row, card in enumerate(cards) if card is not before[row] and card != before[row]
        ]
        self._cards = cards
        for row in changed:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def card(self, row: int) -> OrderCard | None:
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, order_id: int) -> int | None:
        return self._row_of.get(order_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        card = self.card(index.row()) if index.isValid() else None
        if card is None:
            return None
        if role == CARD:
            return card
        if role == _DISPLAY:
            return f"{card.number} {card.customer_name}"
        if role == _ACCESSIBLE:
            return f"{card.number}, {card.customer_name}, {card.title}, {card.district}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else base

    def mimeTypes(self) -> list[str]:
        return [ORDERS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        cards = [card for index in indexes if (card := self.card(index.row())) is not None]
        return make_mime([card.id for card in cards], ", ".join(card.number for card in cards))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
