"""Photos and documents that belong to something, kept in the database with everything else."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
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

from desktop.chosen_file import content_of, picture_within
from desktop.errors import sentence_of
from desktop.jobs import JobContext, JobHandle
from desktop.paths import file_name, folder
from desktop.services import Services
from desktop.theme.icons import icon
from desktop.widgets.file_drops import FileDrops
from desktop.widgets.open_file import open_file
from domain.errors import NotFound

translate = QCoreApplication.translate
_THUMB = 96
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp"})
_FILE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class KeptFile:
    """``about``: a second line under its name. ``elsewhere``: it belongs to something else, is only
    shown here, and stays."""

    id: int
    title: str
    digest: str
    about: str = ""
    elsewhere: bool = False


class FileList(QWidget):
    """Drop files here, or choose them; a double click opens one. What they belong to is said by
    those that are made of it: :meth:`keep`, :meth:`forget`, :meth:`fill_menu`."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._thumbs: dict[str, QPixmap] = {}
        self.drops = FileDrops(self)
        self.drops.dropped.connect(self.add_files)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        self.head = row = QHBoxLayout()
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
        self.list.setGridSize(QSize(_THUMB + 28, _THUMB + 60))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(translate("Lists", "Documents and photos"))
        self.list.itemActivated.connect(lambda item: self._open(item.data(_FILE)))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        column.addWidget(self.list, 1)

    # --- what it belongs to -----------------------------------------------------------------------
    def keep(self, name: str, content: bytes) -> JobHandle[Any]:
        """Keep one more."""
        raise NotImplementedError

    def forget(self, file: KeptFile) -> None:
        """Take one away."""
        raise NotImplementedError

    def fill_menu(self, menu: QMenu, file: KeptFile) -> None:
        """What else can be done with one."""

    # --- showing ----------------------------------------------------------------------------------
    def show_files(self, files: Sequence[KeptFile]) -> None:
        self.list.clear()
        for file in files:
            text = f"{file.title}\n{file.about}" if file.about else file.title
            item = QListWidgetItem(text)
            item.setData(_FILE, file)
            item.setToolTip(text)
            picture = self._thumbs.get(file.digest)
            kind = "file-pdf" if file.title.lower().endswith(".pdf") else "file-text"
            item.setIcon(QIcon(picture) if picture else icon(kind, "muted", 48))
            self.list.addItem(item)
        wanted = [f.digest for f in files if _is_picture(f.title) and f.digest not in self._thumbs]
        if wanted:
            self._load_thumbs(tuple(wanted))

    def _load_thumbs(self, digests: tuple[str, ...]) -> None:
        def read(ctx: JobContext) -> dict[str, QImage]:
            made = {}
            with ctx.queries() as queries:
                for digest in digests:
                    with suppress(NotFound):
                        content = queries.equipment.file(digest)
                        picture = picture_within(content, QSize(_THUMB, _THUMB))
                        if not picture.isNull():
                            made[digest] = picture
            return made

        self._services.jobs.read(read, key=f"thumbs-{id(self)}").then(self._take_thumbs)

    def _take_thumbs(self, made: dict[str, QImage]) -> None:
        for digest, picture in made.items():
            self._thumbs[digest] = QPixmap.fromImage(picture)
        for place in range(self.list.count()):
            item = self.list.item(place)
            file: KeptFile = item.data(_FILE)
            if file.digest in self._thumbs:
                item.setIcon(QIcon(self._thumbs[file.digest]))

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
            self._read(path)

    def _read(self, path: Path) -> None:
        def refuse(error: Exception) -> None:
            self.note.setText(f"{path.name}: {sentence_of(error)}")

        handle = self._services.jobs.work(lambda _ctx: content_of(path))
        handle.then(lambda content: self.keep(path.name, content).catch(refuse))
        handle.catch(refuse)

    def _open(self, file: KeptFile) -> None:
        # The content says which copy it is.
        out = folder("cache") / "files" / file.digest[:12] / file_name(file.title)

        def read(ctx: JobContext) -> Path:
            if not out.exists():
                with ctx.queries() as queries:
                    content = queries.equipment.file(file.digest)
                out.parent.mkdir(parents=True, exist_ok=True)
                out.write_bytes(content)
            return out

        self._services.jobs.work(read).then(open_file)

    def _show_menu(self, point: QPoint) -> None:
        item = self.list.itemAt(point)
        if item is not None:
            menu = self.file_menu(item.data(_FILE))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.mapToGlobal(point))

    def file_menu(self, file: KeptFile) -> QMenu:
        menu = QMenu(self)
        menu.addAction(translate("Lists", "Open")).triggered.connect(lambda: self._open(file))
        if file.elsewhere:
            return menu
        self.fill_menu(menu, file)
        delete = menu.addAction(translate("Lists", "Delete"))
        delete.triggered.connect(lambda: self.forget(file))
        return menu


def _is_picture(name: str) -> bool:
    return Path(name).suffix.lower() in _PICTURES
