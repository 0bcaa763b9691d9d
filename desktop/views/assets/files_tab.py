"""Documents and photos of a machine."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.actions import equipment as actions
from desktop.jobs import JobHandle
from desktop.services import Services
from desktop.views.file_list import FileList, KeptFile
from domain.assets.logbook import EntryKind, LogbookEntry


class FilesTab(FileList):
    """They are lines of its logbook."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self._asset_id = 0

    def show_entries(self, asset_id: int, entries: Sequence[LogbookEntry]) -> int:
        self._asset_id = asset_id
        files = [entry for entry in entries if entry.kind is EntryKind.FILE]
        self.show_files([KeptFile(e.id, e.title, e.digest, e.notes) for e in files])
        return len(files)

    def keep(self, name: str, content: bytes) -> JobHandle[LogbookEntry]:
        return actions.add_file(self._services, self._asset_id, name, content)

    def forget(self, file: KeptFile) -> None:
        actions.delete_entry(self._services, file.id)
