"""The log of one thing and the orders it had, as short lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.format import moment_text
from desktop.labels import label
from desktop.sentences import line_text
from desktop.services import Services, Session
from desktop.widgets.two_lines import show_two_lines
from domain.read_models import HistoryLine, OrderBrief

_ID = int(Qt.ItemDataRole.UserRole) + 1


class HistoryList(QListWidget):
    """Who did what, when; never editable. Newest first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        show_two_lines(self, muted="head")
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        self.clear()
        for line in sorted(lines, key=lambda line: line.seq, reverse=True):
            at = moment_text(line.at, self._session)
            self.addItem(QListWidgetItem(f"{at}  {line.actor}\n{line_text(line)}"))


class BriefList(QListWidget):
    """Orders in one line each; a double click or Enter opens one."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        show_two_lines(self)
        self.itemActivated.connect(self._on_open)

    def show_briefs(
        self, briefs: Sequence[OrderBrief], notes: Mapping[int, str] | None = None
    ) -> None:
        """``notes``: what else is said of an order, by its id."""
        chosen = self.chosen()
        self.clear()
        for brief in briefs:
            local = self._services.session.local(brief.reported_at)
            rest = " · ".join(
                part
                for part in (
                    label(brief.status),
                    brief.technician_name,
                    brief.resolution,
                    (notes or {}).get(brief.id, ""),
                )
                if part
            )
            item = QListWidgetItem(f"{local:%Y-%m-%d}  {brief.number}  {brief.title}\n{rest}")
            item.setData(_ID, brief.id)
            self.addItem(item)
            if brief.id == chosen:
                self.setCurrentItem(item)
        if not briefs:
            item = QListWidgetItem(self.tr("No other orders."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)

    def chosen(self) -> int | None:
        """Id of the order that is selected."""
        items = self.selectedItems()
        order_id: int | None = items[0].data(_ID) if items else None
        return order_id

    def _on_open(self, item: QListWidgetItem) -> None:
        order_id = item.data(_ID)
        if order_id is not None:
            self._services.navigator.open_requested.emit("work_order", int(order_id))
