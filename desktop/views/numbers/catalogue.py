"""Every measure of the catalogue in one table: figure, spread, what it was before, the orders behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QMenu, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.services import Services
from desktop.theme import ink
from desktop.views.numbers.cards import ways_behind
from desktop.views.numbers.words import (
    BAND_LOOKS,
    band_text,
    change_text,
    definition_text,
    figure_text,
    words_of,
)
from desktop.widgets.plain_table import PlainTable
from domain.analytics.kpis import DEFINITIONS, GROUPS, KPIS
from domain.analytics.measures import Band

if TYPE_CHECKING:
    from desktop.views.numbers.figures import Numbers

_ROW = 28
_NAME = 1
_NUMBERS = range(2, 8)


class Catalogue(QWidget):
    """Filled only while it can be seen.

    Signals:
        chosen(key, which): the orders behind a measure, as of a card.
        saving(headings, rows): keep the table as a file.
    """

    chosen = Signal(str, str)
    saving = Signal(tuple, tuple)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("All figures"))
        title.setProperty("role", "section")
        self.table = PlainTable(self.headings(), numbers=_NUMBERS)
        self.table.setAccessibleName(title.text())
        self.table.setFrameShape(self.table.Shape.NoFrame)
        self.table.setWordWrap(False)
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        # The page scrolls, the table does not.
        for policy in (
            self.table.setVerticalScrollBarPolicy,
            self.table.setHorizontalScrollBarPolicy,
        ):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.horizontalHeader()
        # The names take what the figures, which are always whole, leave over.
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.table.cellActivated.connect(lambda row, _column: self._choose(row, "all"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(title)
        column.addWidget(self.table)
        self._keys: tuple[str, ...] = ()
        self._set_keys(tuple(KPIS))
        self._numbers: Numbers | None = None
        self._stale = False
        self._wait = QTimer(self, interval=0, singleShot=True)
        self._wait.timeout.connect(self._fill_if_seen)

    def _set_keys(self, keys: tuple[str, ...]) -> None:
        """The figures there are, each a line."""
        if keys != self._keys:
            self._keys = keys
            self.table.setRowCount(len(keys))
            head = self.table.horizontalHeader().sizeHint().height()
            self.table.setFixedHeight(_ROW * len(keys) + head + 4)

    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("Group"),
            self.tr("Measure"),
            self.tr("Figure"),
            "P50",
            "P90",
            self.tr("Before"),
            self.tr("Change"),
            self.tr("Orders"),
            self.tr("State"),
        )

    def show_numbers(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self._stale = True
        self._wait.start()

    def refresh_ink(self) -> None:
        if self._numbers is not None:
            self.show_numbers(self._numbers)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._stale and not self._wait.isActive():
            self._wait.start()

    def _fill_if_seen(self) -> None:
        if self._stale and self.isVisible() and not self.visibleRegion().isEmpty():
            self._stale = False
            self._fill()

    def _fill(self) -> None:
        assert self._numbers is not None
        words, group = words_of(self._services), ""
        self._set_keys(tuple(key for key in DEFINITIONS if key in self._numbers.measures))
        for row, key in enumerate(self._keys):
            kpi, measure = DEFINITIONS[key], self._numbers.measures[key]
            texts = list(self.texts(key))
            # The name of a group stands at its first measure.
            texts[0], group = ("" if kpi.group == group else texts[0]), kpi.group
            self.table.write(row, texts)
            definition = definition_text(words, key, measure)
            items = [self.table.item(row, column) for column in range(len(texts))]
            for item in (each for each in items if each is not None):
                item.setToolTip(definition)
            self._paint(items[0], "muted")
            if measure.band is not Band.NONE:
                self._paint(items[-1], BAND_LOOKS[measure.band][0])

    @staticmethod
    def _paint(item: QTableWidgetItem | None, token: str) -> None:
        if item is not None:
            item.setForeground(ink.colour(token))

    def texts(self, key: str) -> tuple[str, ...]:
        """One line of the table."""
        assert self._numbers is not None
        words, measure = words_of(self._services), self._numbers.measures[key]
        change = self._numbers.changes.get(key)
        before = change.before if change is not None else None
        state = band_text(words, measure.band)
        return (
            words.source(GROUPS[DEFINITIONS[key].group]),
            words.kpi(key),
            figure_text(words, key, measure.value),
            figure_text(words, key, measure.median) if measure.median is not None else "",
            figure_text(words, key, measure.p90) if measure.p90 is not None else "",
            figure_text(words, key, before) if before is not None else "",
            change_text(words, change),
            words.count(measure.sample),
            f"{BAND_LOOKS[measure.band][1]} {state}" if state else "",
        )

    # --- choosing ---------------------------------------------------------------------------------
    def _choose(self, row: int, which: str) -> None:
        self.chosen.emit(self._keys[row], which)

    def _on_menu(self, where: QPoint) -> None:
        menu = self.menu_for(self.table.rowAt(where.y()))
        menu.exec(self.table.viewport().mapToGlobal(where))
        menu.deleteLater()

    def menu_for(self, row: int) -> QMenu:
        """What can be done with a line (-1: none of them), and with the table."""
        menu = QMenu(self)
        if row >= 0:
            for which, title in ways_behind(self._keys[row]):
                act = menu.addAction(title)
                act.triggered.connect(lambda _=False, w=which: self._choose(row, w))
            menu.addSeparator()
        copy = menu.addAction(self.tr("Copy as a picture"))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setPixmap(self.grab()))
        save = menu.addAction(self.tr("Save the data …"))
        save.triggered.connect(lambda: self.saving.emit(*self.data()))
        return menu

    def data(self) -> tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]:
        """The figures as numbers: shares 0..1, minutes, fen as they are defined."""
        numbers = self._numbers
        heads = self.headings()
        if numbers is None:
            return heads, ()
        rows = []
        for key in self._keys:
            measure, change = numbers.measures[key], numbers.changes.get(key)
            texts = self.texts(key)
            rows.append(
                (
                    *texts[:2],
                    measure.value,
                    measure.median,
                    measure.p90,
                    change.before if change is not None else None,
                    change.difference if change is not None else None,
                    measure.sample,
                    texts[-1],
                )
            )
        return heads, tuple(rows)
