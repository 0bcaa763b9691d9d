"""The catalogue of parts behind the result's table: names to choose from, with their prices."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.parts.need_rows import find_part
from domain.parts.part import Part


class KnownParts(QObject):
    """``parts``: as they were when last read."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self.parts: tuple[Part, ...] = ()

    def load(self) -> None:
        def read(ctx: JobContext) -> tuple[Part, ...]:
            with ctx.queries() as queries:
                return queries.parts.all()

        self._services.jobs.read(read, key="known-parts").then(self._take)

    def _take(self, parts: tuple[Part, ...]) -> None:
        self.parts = parts

    def find(self, text: str) -> Part | None:
        """As :func:`desktop.views.parts.need_rows.find_part`."""
        return find_part(self.parts, text)


class PartNames(QStyledItemDelegate):
    """Offers the names of the catalogue while one is typed."""

    def __init__(self, known: KnownParts, parent: QObject) -> None:
        super().__init__(parent)
        self._known = known

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        completer = QCompleter([part.name for part in self._known.parts], editor)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        editor.setCompleter(completer)
        return editor
