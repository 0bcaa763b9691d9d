"""Filter chips above a list: each opens a menu of values, the chosen ones show and can be removed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.widgets.chip import set_role

#: Values offered in one menu; beyond that the search line is the better way.
_LONGEST_MENU = 60


@dataclass(frozen=True, slots=True)
class FilterOption:
    """``value`` goes into the query, ``text`` is shown."""

    value: object
    text: str


#: Gets a function to call, now or later, with the options.
Fill = Callable[[Callable[[Iterable[FilterOption]], None]], object]


@dataclass(frozen=True, slots=True)
class FilterField:
    """``all_text``: what the chip says when nothing is chosen ('All districts'). ``many``: several
    values may be chosen. ``pinned``: always visible; others come from the '+' menu."""

    key: str
    title: str
    all_text: str
    fill: Fill
    many: bool = True
    pinned: bool = True


class FilterBar(QWidget):
    """Signals:
    changed(): the chosen values; read :meth:`values`.
    """

    changed = Signal()

    def __init__(self, fields: Sequence[FilterField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = {field.key: field for field in fields}
        self._chosen: dict[str, tuple[FilterOption, ...]] = {}
        self._chips: dict[str, QToolButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        for field in fields:
            self._chips[field.key] = self._make_chip(field)
        self._more = self._plain_chip(self.tr("+ Filter"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._more)
        menu.aboutToShow.connect(lambda: self._fill_more(menu))
        self._more.setMenu(menu)
        self._clear = self._plain_chip(self.tr("Clear filters"))
        self._clear.clicked.connect(self.clear)
        self._row.addStretch(1)
        self._refresh()

    # --- what is chosen ---------------------------------------------------------------------------
    def values(self) -> dict[str, tuple[object, ...]]:
        """By key; fields without a choice are left out."""
        return {key: tuple(o.value for o in options) for key, options in self._chosen.items()}

    @property
    def is_set(self) -> bool:
        return bool(self._chosen)

    def choose(self, key: str, options: Iterable[FilterOption]) -> None:
        """Choose exactly ``options`` of field ``key``."""
        kept = tuple(options)
        if kept:
            self._chosen[key] = kept
        else:
            self._chosen.pop(key, None)
        self._refresh()
        self.changed.emit()

    def clear(self) -> None:
        if self._chosen:
            self._chosen.clear()
            self._refresh()
            self.changed.emit()

    def remember(self) -> dict[str, list[list[object]]]:
        """Plain values for the place's memory."""
        return {k: [[o.value, o.text] for o in options] for k, options in self._chosen.items()}

    def restore(self, memory: Mapping[str, object]) -> None:
        """Take back what :meth:`remember` gave; what does not fit is left out. Emits nothing."""
        self._chosen.clear()
        for key, pairs in memory.items():
            if key not in self._fields or not isinstance(pairs, list):
                continue
            options = tuple(
                FilterOption(pair[0], str(pair[1]))
                for pair in pairs
                if isinstance(pair, list) and len(pair) == 2
            )
            if options:
                self._chosen[key] = options
        self._refresh()

    # --- chips ------------------------------------------------------------------------------------
    def _plain_chip(self, text: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("role", "chip")
        chip.setText(text)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        self._row.addWidget(chip)
        return chip

    def _make_chip(self, field: FilterField) -> QToolButton:
        chip = self._plain_chip(field.all_text)
        chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        chip.setAccessibleName(field.title)
        menu = QMenu(chip)
        menu.aboutToShow.connect(lambda: self._fill_menu(menu, field))
        chip.setMenu(menu)
        return chip

    def _refresh(self) -> None:
        hidden = False
        for key, chip in self._chips.items():
            field, options = self._fields[key], self._chosen.get(key, ())
            if options:
                words = ", ".join(option.text for option in options[:2])
                rest = f" +{len(options) - 2}" if len(options) > 2 else ""
                chip.setText(f"{field.title}: {words}{rest} ▾")
            else:
                chip.setText(f"{field.all_text} ▾")
            set_role(chip, "active", bool(options))
            chip.setVisible(field.pinned or bool(options))
            hidden = hidden or not chip.isVisibleTo(self)
        self._more.setVisible(hidden)
        self._clear.setVisible(bool(self._chosen))

    # --- menus ------------------------------------------------------------------------------------
    def _fill_menu(self, menu: QMenu, field: FilterField) -> None:
        menu.clear()
        waiting = menu.addAction(self.tr("Loading …"))
        waiting.setEnabled(False)

        def deliver(options: Iterable[FilterOption]) -> None:
            menu.clear()
            self._add_options(menu, field, list(options))

        field.fill(deliver)

    def _add_options(self, menu: QMenu, field: FilterField, options: list[FilterOption]) -> None:
        chosen = self._chosen.get(field.key, ())
        if chosen:
            every = menu.addAction(field.all_text)
            every.triggered.connect(lambda: self.choose(field.key, ()))
            menu.addSeparator()
        known = {option.value for option in options}
        shown = [*(o for o in chosen if o.value not in known), *options][:_LONGEST_MENU]
        if not shown:
            menu.addAction(self.tr("Nothing to choose from")).setEnabled(False)
        values = {option.value for option in chosen}
        for option in shown:
            action = menu.addAction(option.text)
            action.setCheckable(True)
            action.setChecked(option.value in values)
            action.triggered.connect(lambda _=False, o=option: self._toggle(field, o))

    def _toggle(self, field: FilterField, option: FilterOption) -> None:
        chosen = self._chosen.get(field.key, ())
        without = tuple(o for o in chosen if o.value != option.value)
        if len(without) < len(chosen):
            self.choose(field.key, without)
        else:
            self.choose(field.key, (*chosen, option) if field.many else (option,))

    def _fill_more(self, menu: QMenu) -> None:
        menu.clear()
        for key, field in self._fields.items():
            if field.pinned or key in self._chosen:
                continue
            self._fill_menu(menu.addMenu(field.title), field)
