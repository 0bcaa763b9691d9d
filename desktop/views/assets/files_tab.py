"""Documents and photos of a machine, kept in the database with everything else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import equipment as actions
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.paths import folder
from desktop.services import Services
from desktop.theme.icons import icon
from desktop.widgets.open_file import open_file
from domain.assets.logbook import EntryKind, LogbookEntry
from domain.errors import InvalidInput

translate = QCoreApplication.translate
_THUMB = 96
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp"})
_ENTRY = Qt.ItemDataRole.UserRole


class FilesTab(QWidget):
    """Drop files here, or choose them; a double click opens one."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._asset_id = 0
        self._thumbs: dict[str, QPixmap] = {}
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        row = QHBoxLayout()
        self.add = QPushButton(translate("Lists", "Add files …"))
        self.add.clicked.connect(self._choose)
        row.addWidget(self.add)
        self.note = QLabel(translate("Lists", "Or drop photos and documents here."))
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        row.addWidget(self.note, 1)
        column.addLayout(row)
        self.list = QListWidget()
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setIconSize(QSize(_THUMB, _THUMB))
        self.list.setGridSize(QSize(_THUMB + 28, _THUMB + 44))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(translate("Lists", "Documents and photos"))
        self.list.itemActivated.connect(lambda item: self._open(item.data(_ENTRY)))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        column.addWidget(self.list, 1)

    # --- showing ----------------------------------------------------------------------------------
    def show_entries(self, asset_id: int, entries: Sequence[LogbookEntry]) -> int:
        self._asset_id = asset_id
        files = [entry for entry in entries if entry.kind is EntryKind.FILE]
        self.list.clear()
        for entry in files:
            item = QListWidgetItem(entry.title)
            item.setData(_ENTRY, entry)
            item.setToolTip(entry.title)
            picture = self._thumbs.get(entry.digest)
            kind = "file-pdf" if entry.title.lower().endswith(".pdf") else "file-text"
            item.setIcon(QIcon(picture) if picture else icon(kind, "muted", 48))
            self.list.addItem(item)
        wanted = [e.digest for e in files if _is_picture(e.title) and e.digest not in self._thumbs]
        if wanted:
            self._load_thumbs(tuple(wanted))
        return len(files)

    def _load_thumbs(self, digests: tuple[str, ...]) -> None:
        def read(ctx: JobContext) -> dict[str, QImage]:
            made = {}
            with ctx.queries() as queries:
                for digest in digests:
                    picture = QImage.fromData(QByteArray(queries.equipment.file(digest)))
                    if not picture.isNull():
                        made[digest] = picture.scaled(
                            _THUMB, _THUMB, Qt.AspectRatioMode.KeepAspectRatio,
                            Qt.TransformationMode.SmoothTransformation,
                        )  # fmt: skip
            return made

        self._services.jobs.read(read, key="asset-thumbs").then(self._take_thumbs)

    def _take_thumbs(self, made: dict[str, QImage]) -> None:
        for digest, picture in made.items():
            self._thumbs[digest] = QPixmap.fromImage(picture)
        for place in range(self.list.count()):
            item = self.list.item(place)
            entry: LogbookEntry = item.data(_ENTRY)
            if entry.digest in self._thumbs:
                item.setIcon(QIcon(self._thumbs[entry.digest]))

    # --- acting -----------------------------------------------------------------------------------
    def _choose(self) -> None:
        dialog = QFileDialog(self, translate("Lists", "Add files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.add_files([Path(n) for n in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read and keep each; a file that cannot be kept is named."""
        for path in paths:
            self._read(path, self._asset_id)

    def _read(self, path: Path, asset_id: int) -> None:
        def read(_ctx: JobContext) -> bytes:
            try:
                return path.read_bytes()
            except OSError as error:
                raise InvalidInput("file_missing") from error

        def keep(content: bytes) -> None:
            handle = actions.add_file(self._services, asset_id, path.name, content)
            handle.catch(lambda error: self.note.setText(f"{path.name}: {sentence_of(error)}"))

        handle = self._services.jobs.work(read)
        handle.then(keep)
        handle.catch(lambda error: self.note.setText(f"{path.name}: {sentence_of(error)}"))

    def _open(self, entry: LogbookEntry) -> None:
        # The name may hold what no file system takes; its content says which copy it is.
        name = re.sub(r'[\\/:*?"<>|\x00-\x1f]', "_", entry.title) or "file"
        out = folder("cache") / "files" / entry.digest[:12] / name

        def read(ctx: JobContext) -> Path:
            if not out.exists():
                with ctx.queries() as queries:
                    content = queries.equipment.file(entry.digest)
                out.parent.mkdir(parents=True, exist_ok=True)
                out.write_bytes(content)
            return out

        self._services.jobs.work(read).then(open_file)

    def _show_menu(self, point: QPoint) -> None:
        item = self.list.itemAt(point)
        if item is None:
            return
        entry: LogbookEntry = item.data(_ENTRY)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Lists", "Open")).triggered.connect(lambda: self._open(entry))
        delete = menu.addAction(translate("Lists", "Delete"))
        delete.triggered.connect(lambda: actions.delete_entry(self._services, entry.id))
        menu.popup(self.list.mapToGlobal(point))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.add_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()


def _is_picture(name: str) -> bool:
    return Path(name).suffix.lower() in _PICTURES
