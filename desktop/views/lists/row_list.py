"""Several things of one sort in a form: phones, sites, certificates, leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.icon_button import IconButton

translate = QCoreApplication.translate


class RowEditor(Protocol):
    """The fields of one; also a QWidget."""

    def show_value(self, value: Any) -> None: ...
    def value(self) -> Any:
        """What the fields say; None when they are empty. May raise InvalidInput."""

    def snapshot(self) -> object:
        """What stands in the fields, to be compared."""


class RowList(QWidget):
    """``make`` gives the fields of one (a :class:`RowEditor`); ``add_text`` the button below.
    ``ordered``: which comes first matters, so each can be moved up."""

    def __init__(
        self,
        make: Callable[[], Any],
        add_text: str,
        parent: QWidget | None = None,
        *,
        ordered: bool = False,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._ordered = ordered
        self._rows: list[tuple[QWidget, Any]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.add_button = QPushButton(f"+ {add_text}")
        self.add_button.clicked.connect(lambda: self.add(focus=True))
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def editors(self) -> list[Any]:
        return [editor for _holder, editor in self._rows]

    def show_values(self, values: Iterable[Any]) -> None:
        """Exactly these; at most as many widgets as before are made anew."""
        wanted = list(values)
        while len(self._rows) > len(wanted):
            self._remove(self._rows[-1][0])
        while len(self._rows) < len(wanted):
            self.add()
        for (_holder, editor), value in zip(self._rows, wanted, strict=True):
            editor.show_value(value)

    def show_rows(self, count: int) -> None:
        """So many empty ones to begin with."""
        while len(self._rows) < count:
            self.add()

    def values(self) -> tuple[Any, ...]:
        """Those that are not empty."""
        found = (editor.value() for editor in self.editors)
        return tuple(value for value in found if value is not None)

    def snapshot(self) -> object:
        return tuple(editor.snapshot() for editor in self.editors)

    def add(self, *, focus: bool = False) -> Any:
        """One more, empty."""
        editor = self._make()
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(editor, 1)
        if self._ordered:
            up = IconButton("arrow-up", translate("Lists", "Move up"), size=14)
            up.clicked.connect(lambda: self._move_up(holder))
            row.addWidget(up, 0, Qt.AlignmentFlag.AlignTop)
        drop = IconButton("x", translate("Lists", "Remove"), size=14)
        drop.clicked.connect(lambda: self._remove(holder))
        row.addWidget(drop, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.append((holder, editor))
        self._column.insertWidget(self._column.count() - 1, holder)
        if focus:
            editor.setFocus()
        return editor

    def _move_up(self, holder: QWidget) -> None:
        """Before the one above it."""
        place = next(n for n, row in enumerate(self._rows) if row[0] is holder)
        if place > 0:
            self._rows.insert(place - 1, self._rows.pop(place))
            self._column.removeWidget(holder)
            self._column.insertWidget(place - 1, holder)

    def _remove(self, holder: QWidget) -> None:
        self._rows = [row for row in self._rows if row[0] is not holder]
        self._column.removeWidget(holder)
        holder.hide()
        holder.deleteLater()
