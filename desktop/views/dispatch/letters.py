"""What a letter does with the selected orders (DD-09)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from desktop.models.board import BoardModel
from desktop.services import Services
from desktop.views.dispatch.board_acts import BoardActs
from desktop.views.dispatch.order_keys import keycaps
from desktop.views.dispatch.suggestions import Suggestions


class Letters(QObject):
    def __init__(
        self,
        services: Services,
        board: BoardModel,
        acts: BoardActs,
        suggestions: Suggestions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._board = board
        self._acts = acts
        self._suggestions = suggestions

    def press(self, letter: str, order_ids: Sequence[int], over: QWidget) -> None:
        """Do what ``letter`` stands for, if it can be done with all of ``order_ids``. ``over`` is
        where a list of people appears."""
        cards = [card for i in order_ids if (card := self._board.order(i)) is not None]
        if letter not in {each for each, _text in keycaps(cards)}:
            return
        ids = tuple(card.id for card in cards)
        simple: dict[str, Callable[[], object]] = {
            "N": lambda: self._acts.push(ids),
            "U": lambda: self._acts.unassign(ids),
            "J": lambda: self._acts.toggle_visit(ids),
            "L": lambda: self._acts.toggle_lock(ids),
            "K": lambda: self._acts.copy_as_new(cards[0]),
            "M": lambda: self._other_time(cards[0].number),
            "H": lambda: self._open(ids[0]),
            "C": lambda: self._open(ids[0]),
        }
        if letter in simple:
            simple[letter]()
        else:
            self._people(ids, over).exec(over.mapToGlobal(over.rect().center()))

    def _open(self, order_id: int) -> None:
        self._services.navigator.open_requested.emit("work_order", order_id)

    def _other_time(self, number: str) -> None:
        """The box, with the sentence begun: only the time is missing."""
        words = self.tr("move {number} ").format(number=number[-4:])
        self._services.navigator.say_requested.emit(words)

    def _people(self, ids: tuple[int, ...], over: QWidget) -> QMenu:
        """Who should go first, best on top, then everybody else."""
        from desktop.views.dispatch.menus import fill_people

        menu = QMenu(over)
        best = [
            card
            for who in self._suggestions.technician_ids
            if (card := self._board.technicians.get(who)) is not None
        ]
        rest = [card for card in self._board.technicians_by_contact() if card not in best]
        fill_people(menu, best, lambda who: self._acts.assign(ids, who))
        if best and rest:
            menu.addSeparator()
        fill_people(menu, rest, lambda who: self._acts.assign(ids, who))
        return menu
