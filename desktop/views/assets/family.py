"""What a machine is a part of, and the parts of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.jobs import JobContext
from desktop.services import Services
from domain.assets.asset import Asset

translate = QCoreApplication.translate
_HITS = 8


def words_of(asset: Asset) -> str:
    return " ".join(part for part in (asset.code, asset.name, asset.model) if part)


class ParentField(QLineEdit):
    """Finds a machine by any part of its code or name."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._known: dict[str, int] = {}
        self.setPlaceholderText(translate("Lists", "Code or name of the whole machine"))
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textEdited.connect(self._look)

    def show_parent(self, parent: Asset | None) -> None:
        self._known = {} if parent is None else {words_of(parent): parent.id}
        self.setText("" if parent is None else words_of(parent))

    @property
    def is_resolved(self) -> bool:
        return not self.text().strip() or self.text().strip() in self._known

    def parent_id(self) -> int | None:
        return self._known.get(self.text().strip())

    def _look(self, text: str) -> None:
        wanted = text.strip()
        if not wanted or wanted in self._known:
            return

        def read(ctx: JobContext) -> tuple[Asset, ...]:
            with ctx.queries() as queries:
                hits = queries.search(wanted, _HITS).hits
                return queries.assets([hit.id for hit in hits if hit.kind == "asset"])

        self._services.jobs.read(read, key="asset-parent").then(self._take)

    def _take(self, found: tuple[Asset, ...]) -> None:
        self._known.update({words_of(asset): asset.id for asset in found})
        self._model.setStringList([words_of(asset) for asset in found])
        completer = self.completer()
        if self.hasFocus() and found and completer is not None:
            completer.complete()


class PartsList(QWidget):
    """One button for each part; opens it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.buttons: list[QPushButton] = []
        self.none = QLabel(translate("Lists", "No parts of its own"))
        self.none.setProperty("role", "muted")
        self._column.addWidget(self.none)

    def show_parts(self, parts: Sequence[Asset]) -> None:
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        navigator = self._services.navigator
        for part in parts:
            button = QPushButton(words_of(part))
            button.clicked.connect(partial(navigator.open_requested.emit, "asset", part.id))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)
        self.none.setVisible(not parts)
