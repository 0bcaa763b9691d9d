"""The right side: who should go, what was refused, whose day changes hands, the technicians."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.models.board import BoardModel
from desktop.services import Services
from desktop.views.dispatch.day_panel import DayPanel
from desktop.views.dispatch.override_bar import OverrideBar
from desktop.views.dispatch.suggestions import Suggestions
from desktop.views.dispatch.technician_strip import TechnicianList
from desktop.widgets.empty_state import EmptyState
from domain.read_models import OrderCard


class PeoplePanel(QWidget):
    """Its parts are attributes; it only lays them out and writes their titles."""

    def __init__(
        self, services: Services, board: BoardModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("peoplePanel")
        self._board = board
        self.technicians = TechnicianList(services.session)
        self.suggestions = Suggestions()
        self.override = OverrideBar()
        self.days = DayPanel(services, board)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._suggested = _title()
        self._people = _title()
        layout.addWidget(self._suggested)
        layout.addWidget(self.override)
        layout.addWidget(self.days)
        layout.addWidget(self.suggestions)
        layout.addWidget(self._people)
        layout.addWidget(self.technicians, 1)
        self.nobody = EmptyState(
            "wrench",
            self.tr("There are no technicians yet."),
            self.tr("Type in the first one, or import a list of them."),
            self.tr("To the technicians"),
        )
        self.nobody.chosen.connect(lambda: services.navigator.place_requested.emit("technicians"))
        layout.addWidget(self.nobody, 1)
        self.nobody.hide()
        self.title_suggestions(None)
        self.title_people()

    def title_suggestions(self, card: OrderCard | None) -> None:
        """For which order they are."""
        text = "<b>{title}</b>".format(title=self.tr("Suggested"))
        if card is not None:
            whose = f"{card.number} {card.customer_name}"
            text += f"&nbsp;&nbsp;<span style='font-weight:400'>{whose}</span>"
        self._suggested.setText(text)

    def title_people(self) -> None:
        """How many are there."""
        people = self._board.technicians.values()
        on_duty = sum(1 for card in people if card.on_shift)
        count = self.tr("{on_duty} on duty of {all}").format(on_duty=on_duty, all=len(people))
        title = self.tr("Technicians")
        self._people.setText(
            f"<b>{title}</b>&nbsp;&nbsp;<span style='font-weight:400'>{count}</span>"
        )
        nobody = self._board.board is not None and not people
        self.nobody.setVisible(nobody)
        self.technicians.setVisible(not nobody)


def _title() -> QLabel:
    label = QLabel()
    label.setProperty("role", "section")
    label.setMinimumHeight(36)
    label.setContentsMargins(14, 0, 14, 0)
    label.setTextFormat(Qt.TextFormat.RichText)
    return label
