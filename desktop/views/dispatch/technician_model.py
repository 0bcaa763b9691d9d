"""The technicians as a list model whose rows move without losing what is selected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.labels import label
from domain.read_models import TechnicianCard

CARD = int(Qt.ItemDataRole.UserRole) + 1
VERDICT = CARD + 1
TARGET = CARD + 2
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
Index = QModelIndex | QPersistentModelIndex


class TechnicianModel(QAbstractListModel):
    """``CARD``: the card; ``VERDICT``: (state, text of one or two lines) while orders are dragged,
    else None; ``TARGET``: whether what is dragged would be let go over this card."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[TechnicianCard] = []
        self._verdicts: dict[int, tuple[str, str]] = {}
        self._target: int | None = None

    def set_cards(self, cards: Sequence[TechnicianCard]) -> None:
        same = [c.id for c in cards] == [c.id for c in self._cards]
        if same:
            before, self._cards = self._cards, list(cards)
            for row, (former, card) in enumerate(zip(before, self._cards, strict=True)):
                if former is not card and former != card:
                    self.dataChanged.emit(self.index(row), self.index(row))
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

    def set_target(self, technician_id: int | None) -> None:
        """Who is under the hand that carries something; None: nobody."""
        before, self._target = self._target, technician_id
        for row in {self.row_of(i) for i in (before, technician_id) if i is not None}:
            if row is not None and before != technician_id:
                self.dataChanged.emit(self.index(row), self.index(row), [TARGET])

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
        if role == TARGET:
            return card.id == self._target
        if role == _DISPLAY:
            return card.name
        if role == _ACCESSIBLE:
            return f"{card.name}, {label(card.activity)}, {card.load}/{card.daily_limit}"
        return None
