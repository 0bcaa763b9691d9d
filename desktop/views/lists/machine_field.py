"""A field that finds a machine by any part of its code or name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.jobs import JobContext
from desktop.services import Services
from domain.assets.asset import Asset

translate = QCoreApplication.translate
_HITS = 8


def words_of(asset: Asset) -> str:
    return " ".join(part for part in (asset.code, asset.name, asset.model) if part)


class MachineField(QLineEdit):
    """Finds a machine by any part of its code or name."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._known: dict[str, int] = {}
        self.setPlaceholderText(translate("Lists", "Code or name of the whole"))
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textEdited.connect(self._look)

    def show_machine(self, machine: Asset | None) -> None:
        self._known = {} if machine is None else {words_of(machine): machine.id}
        self.setText("" if machine is None else words_of(machine))

    @property
    def is_resolved(self) -> bool:
        return not self.text().strip() or self.text().strip() in self._known

    def machine_id(self) -> int | None:
        return self._known.get(self.text().strip())

    def _look(self, text: str) -> None:
        wanted = text.strip()
        if not wanted or wanted in self._known:
            return

        def read(ctx: JobContext) -> tuple[Asset, ...]:
            with ctx.queries() as queries:
                hits = queries.search(wanted, _HITS).hits
                return queries.assets([hit.id for hit in hits if hit.kind == "asset"])

        self._services.jobs.read(read, key="machine-field").then(self._take)

    def _take(self, found: tuple[Asset, ...]) -> None:
        self._known.update({words_of(asset): asset.id for asset in found})
        self._model.setStringList([words_of(asset) for asset in found])
        completer = self.completer()
        if self.hasFocus() and found and completer is not None:
            completer.complete()
