"""The points of a route in walking order, and the one in hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services import Services
from desktop.views.lists.machine_field import MachineField, words_of
from desktop.views.lists.row_list import RowList
from desktop.views.patrols.check_row import CheckRow
from domain.assets.asset import Asset
from domain.patrols.route import PatrolCheck, PatrolPoint

translate = QCoreApplication.translate
_POINT = Qt.ItemDataRole.UserRole
_LIST_WIDTH = 220


class PointsEdit(QWidget):
    """Drag a point to its place on the way. A new one begins with the checks of the one in hand."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._machines: dict[int, Asset] = {}
        self._filling = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        left = QVBoxLayout()
        left.setSpacing(6)
        self.list = QListWidget()
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setMinimumHeight(230)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setAccessibleName(translate("Patrols", "Points in walking order"))
        self.list.currentItemChanged.connect(self._on_current)
        left.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        self.add_button = QPushButton("+ " + translate("Patrols", "Point"))
        self.add_button.clicked.connect(self.add)
        self.drop_button = QPushButton(translate("Patrols", "Remove"))
        self.drop_button.clicked.connect(self.drop)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.drop_button)
        buttons.addStretch(1)
        left.addLayout(buttons)
        row.addLayout(left)
        self.fields = QWidget()
        column = QVBoxLayout(self.fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.machine = MachineField(services)
        self.machine.setPlaceholderText(translate("Patrols", "Code or name of a machine"))
        self.machine.textChanged.connect(lambda _text: self._on_machine())
        self.name, self.place, self.code = QLineEdit(), QLineEdit(), QLineEdit()
        self.code.setPlaceholderText(translate("Patrols", "made by itself"))
        for title, field in (
            (translate("Patrols", "Machine (empty: a place)"), self.machine),
            (translate("Patrols", "Name of the point"), self.name),
            (translate("Patrols", "Place"), self.place),
            (translate("Patrols", "Code on its tag"), self.code),
        ):
            words = QLabel(title)
            words.setProperty("role", "field")
            words.setBuddy(field)
            field.setAccessibleName(title)
            column.addWidget(words)
            column.addWidget(field)
        checks = QLabel(translate("Patrols", "What is looked at here"))
        checks.setProperty("role", "field")
        column.addWidget(checks)
        self.checks = RowList(CheckRow, translate("Patrols", "Check"))
        column.addWidget(self.checks)
        column.addStretch(1)
        row.addWidget(self.fields, 1)

    # --- all of them ------------------------------------------------------------------------------
    def show_points(self, points: Iterable[PatrolPoint], machines: Sequence[Asset]) -> None:
        self._machines = {each.id: each for each in machines}
        self._filling = True
        self.list.clear()
        for point in points:
            self._append(point)
        self._filling = False
        self.list.setCurrentRow(0 if self.list.count() else -1)
        self._on_current(self.list.currentItem(), None)

    def points(self) -> tuple[PatrolPoint, ...]:
        """As they stand. InvalidInput as :meth:`CheckRow.value`."""
        self._take_in(self.list.currentItem())
        return tuple(self.list.item(place).data(_POINT) for place in range(self.list.count()))

    def snapshot(self) -> object:
        kept = tuple(self.list.item(place).data(_POINT) for place in range(self.list.count()))
        fields = (self.machine, self.name, self.place, self.code)
        return kept, tuple(field.text() for field in fields), self.checks.snapshot()

    def add(self) -> None:
        """One more after the one in hand, with the same checks."""
        current = self.list.currentItem()
        self._take_in(current)
        checks: tuple[PatrolCheck, ...] = current.data(_POINT).checks if current else ()
        item = self._append(PatrolPoint("", checks=checks), self.list.currentRow() + 1)
        self.list.setCurrentItem(item)
        self.machine.setFocus()

    def add_machines(self, machines: Sequence[Asset], checks: tuple[PatrolCheck, ...]) -> None:
        """Those that are not on the route yet, at its end; with the checks of the one in hand, or
        ``checks``."""
        current = self.list.currentItem()
        self._take_in(current)
        same = current.data(_POINT).checks if current else ()
        known = {self.list.item(n).data(_POINT).asset_id for n in range(self.list.count())}
        for machine in machines:
            self._machines[machine.id] = machine
            if machine.id not in known:
                self._append(
                    PatrolPoint(machine.name, machine.id, machine.location, checks=same or checks)
                )
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0 if self.list.count() else -1)

    def drop(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self._filling = True
            self.list.takeItem(row)
            self._filling = False
            self._on_current(self.list.currentItem(), None)

    def _append(self, point: PatrolPoint, row: int = -1) -> QListWidgetItem:
        item = QListWidgetItem(point.name or translate("Patrols", "new point"))
        item.setData(_POINT, point)
        self.list.insertItem(self.list.count() if row < 0 else row, item)
        return item

    # --- the one in hand --------------------------------------------------------------------------
    def _on_current(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if self._filling:
            return
        self._take_in(before)
        self.fields.setEnabled(item is not None)
        point: PatrolPoint = item.data(_POINT) if item is not None else PatrolPoint("")
        self._filling = True
        machine = self._machines.get(point.asset_id or 0)
        self.machine.show_machine(machine)
        self.name.setText(point.name)
        self.place.setText(point.place)
        self.code.setText("" if point.asset_id is not None else point.code)
        self.code.setEnabled(point.asset_id is None)
        self.checks.show_values(point.checks)
        self._filling = False

    def _on_machine(self) -> None:
        """A machine that was found names the point."""
        asset_id = self.machine.machine_id()
        self.code.setEnabled(asset_id is None)
        if self._filling or asset_id is None or self.name.text().strip():
            return
        self.name.setText(self.machine.text().strip().partition(" ")[2] or self.machine.text())

    def _take_in(self, item: QListWidgetItem | None) -> None:
        """Keep what the fields say about ``item``."""
        if item is None:
            return
        asset_id = self.machine.machine_id()
        point: PatrolPoint = item.data(_POINT)
        if asset_id is None and self.machine.text().strip():
            known = self._machines.get(point.asset_id or 0)
            asset_id = point.asset_id if known and words_of(known) == self.machine.text() else None
        taken = replace(
            point,
            name=self.name.text().strip(),
            asset_id=asset_id,
            place=self.place.text().strip(),
            code="" if asset_id is not None else self.code.text().strip(),
            checks=self.checks.values(),
        )
        item.setData(_POINT, taken)
        item.setText(taken.name or translate("Patrols", "new point"))
