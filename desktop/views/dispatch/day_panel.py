"""A whole day changes hands: what that means is listed, conflicts first, before anything moves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import moves as actions
from desktop.format import clock_text
from desktop.models.board import BoardModel
from desktop.reasons import finding_line
from desktop.services import Services
from desktop.views.dispatch.ink import current_ink

if TYPE_CHECKING:
    from domain.dispatching.moves import JudgedMove
    from domain.dispatching.situation import Verdict

_MOVE = int(Qt.ItemDataRole.UserRole) + 1
_TALLEST = 220


class DayPanel(QWidget):
    """Lies over the technicians; the board lives on behind it.

    Signals:
        done(order_ids tuple): they have moved.
    """

    done = Signal(tuple)

    def __init__(
        self, services: Services, board: BoardModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dayPanel")
        self.setProperty("role", "warning")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._services = services
        self._board = board
        self._swap = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(8)
        self.title = QLabel()
        self.title.setWordWrap(True)
        layout.addWidget(self.title)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Orders that would move"))
        self.list.setMaximumHeight(_TALLEST)
        self.list.setWordWrap(True)
        # What is ticked counts; a line chosen on top of that would hide why it is amber or red.
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.itemChanged.connect(lambda _item: self._on_choice())
        layout.addWidget(self.list)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Reason, for the history"))
        self.reason.textChanged.connect(self._on_choice)
        self.reason.returnPressed.connect(self.confirm)
        layout.addWidget(self.reason)
        row = QHBoxLayout()
        leave = QPushButton(self.tr("Leave it"))
        leave.clicked.connect(self.hide)
        self.go = QPushButton()
        self.go.setProperty("role", "primary")
        self.go.clicked.connect(self.confirm)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.go)
        layout.addLayout(row)
        self.hide()

    def ask(self, first_id: int, second_id: int, day: date, *, swap: bool = False) -> None:
        """List what would happen to the day of ``first_id`` (with ``swap``: of both)."""
        self._swap = swap
        names = {card.id: card.name for card in self._board.technicians.values()}
        first, second = names.get(first_id, "?"), names.get(second_id, "?")
        handle = actions.judge_day(self._services, first_id, second_id, day, swap=swap)
        handle.then(lambda judged: self._show(judged, first, second, day, names))

    def _show(
        self,
        judged: Sequence[JudgedMove],
        first: str,
        second: str,
        day: date,
        names: Mapping[int, str],
    ) -> None:
        if self._swap:
            text = self.tr("{first} and {second} change their {date}: {count} orders")
        else:
            text = self.tr("{first} hands {date} over to {second}: {count} orders")
        if not judged:
            text = self.tr("{first} has nothing on {date} that could still move.")
        self.title.setText(
            text.format(first=first, second=second, date=f"{day:%m-%d}", count=len(judged))
        )
        self.list.clear()
        rank = {True: 0, False: 2}
        # Conflicts first: what refuses, then what warns, then what simply fits.
        for each in sorted(judged, key=lambda j: rank[j.refused] - (1 if j.warned else 0)):
            self.list.addItem(self._item(each, names))
        self.list.setVisible(bool(judged))
        self.reason.setVisible(bool(judged))
        self.go.setVisible(bool(judged))
        self._on_choice()
        self.show()
        (self.list if judged else self).setFocus()

    def _item(self, judged: JudgedMove, names: Mapping[int, str]) -> QListWidgetItem:
        card = self._board.order(judged.move.order_id)
        verdict = judged.verdict
        words = f"{card.number[-4:]} {card.customer_name}" if card is not None else "?"
        if verdict is not None:
            when = clock_text(verdict.starts_at, self._services.session)
            who = names.get(verdict.technician_id, "?") if self._swap else ""
            words = " ".join(part for part in (when, words, f"→ {who}" if who else "") if part)
        reasons = _reasons(verdict)
        item = QListWidgetItem("\n".join((words, *reasons)))
        item.setData(_MOVE, judged)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked if judged.refused else Qt.CheckState.Checked)
        ink = current_ink()
        if judged.refused:
            item.setForeground(ink.red)
        elif judged.warned:
            item.setForeground(ink.amber)
        return item

    def chosen(self) -> list[JudgedMove]:
        """What is ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [i.data(_MOVE) for i in items if i.checkState() is Qt.CheckState.Checked]

    def _on_choice(self) -> None:
        chosen = self.chosen()
        forced = any(each.refused for each in chosen)
        text = self.tr("Change {count}") if self._swap else self.tr("Hand over {count}")
        self.go.setText(text.format(count=len(chosen)))
        said = bool(self.reason.text().strip())
        self.go.setEnabled(bool(chosen) and (said or not forced))
        hint = self.tr("A rule forbids some of it: a reason is needed")
        self.reason.setPlaceholderText(hint if forced else self.tr("Reason, for the history"))

    def confirm(self) -> None:
        """Move what is ticked, as one step."""
        chosen = self.chosen()
        if not chosen or not self.go.isEnabled():
            return
        reason = self.reason.text().strip()
        forced = any(each.refused for each in chosen)
        moves = [each.move for each in sorted(chosen, key=_planned)]
        ids = tuple(move.order_id for move in moves)
        self.hide()
        self.reason.clear()
        handle = actions.carry_out(
            self._services, moves, reason=reason, override_reason=reason if forced else ""
        )
        handle.then(lambda _orders: self.done.emit(ids))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm()
        else:
            super().keyPressEvent(event)


def _planned(judged: JudgedMove) -> str:
    return judged.verdict.starts_at.isoformat() if judged.verdict is not None else ""


def _reasons(verdict: Verdict | None) -> list[str]:
    if verdict is None:
        return []
    telling = [finding for finding in verdict.findings if not finding.info]
    telling.sort(key=lambda finding: not finding.hard)
    return [finding_line(finding) for finding in telling[:3]]
