"""A button that puts one of the company's sentences where the cursor is (DD-29)."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QToolButton, QWidget

from desktop.changes import Refresher
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.widgets.icon_button import IconButton
from domain.changes import ChangeSet
from domain.settings import value_of

translate = QCoreApplication.translate


class PhraseButton(IconButton):
    """``key``: 'phrases.call', 'phrases.result' or 'phrases.text'; ``field`` gets the words."""

    def __init__(
        self,
        services: Services,
        key: str,
        field: QPlainTextEdit | QLineEdit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("quotes", translate("Phrases", "Quick phrases"), parent, size=16)
        self._services, self._key, self._field = services, key, field
        self._phrases: tuple[str, ...] = ()
        self._read_once = False
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._refresher = Refresher(services.bus, self, ("settings", "setting"), self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresher.shown()
        if not self._read_once:
            self._read_once = True
            self._load()

    def _on_changed(self, changes: ChangeSet) -> None:
        del changes
        self._load()

    def _load(self) -> None:
        key = self._key

        def read(ctx: JobContext) -> tuple[str, ...]:
            with ctx.queries() as queries:
                return cast(tuple[str, ...], value_of(queries.setting, key))

        self._services.jobs.read(read).then(self._take)

    def _take(self, phrases: tuple[str, ...]) -> None:
        self._phrases = phrases

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for phrase in self._phrases:
            action = menu.addAction(phrase)
            action.triggered.connect(partial(self.insert, phrase))
        if not self._phrases:
            none = menu.addAction(translate("Phrases", "None yet: write them in the settings"))
            none.triggered.connect(
                lambda: self._services.navigator.place_requested.emit("settings")
            )

    def insert(self, words: str, _checked: bool = False) -> None:
        """At the cursor, apart from what stands before it."""
        field = self._field
        if isinstance(field, QLineEdit):
            before = field.text()[: field.cursorPosition()]
            field.insert(_apart(before, words))
        else:
            cursor = field.textCursor()
            before = field.toPlainText()[: cursor.position()]
            cursor.insertText(_apart(before, words))
        field.setFocus()


def _apart(before: str, words: str) -> str:
    ends = (" ", "\n", ",", "。", ";", ",", ".", ";", "、")
    return words if not before or before.endswith(ends) else f",{words}"
