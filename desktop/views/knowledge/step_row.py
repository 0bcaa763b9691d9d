"""The fields of one step: what is done, and a picture of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.actions import knowledge as actions
from desktop.chosen_file import content_of, picture_within
from desktop.errors import sentence_of
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.lists.notes_edit import NotesEdit
from desktop.widgets.ask_file import file_to_open
from desktop.widgets.file_drops import FileDrops
from desktop.widgets.icon_button import IconButton
from domain.errors import InvalidInput
from domain.knowledge.article import Step

translate = QCoreApplication.translate
_THUMB = QSize(92, 68)


class StepRow(QWidget):
    """A picture is chosen, or dropped anywhere on the row; it is kept at once."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._picture, self._name = "", ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.text = NotesEdit()
        self.text.setPlaceholderText(translate("Knowledge", "What to do here"))
        self.text.setAccessibleName(translate("Knowledge", "Step"))
        self.text.setAcceptDrops(False)  # a picture may fall on the words too
        column.addWidget(self.text)
        self.note = QLabel()
        self.note.setProperty("role", "error")
        self.note.setWordWrap(True)
        self.note.hide()
        column.addWidget(self.note)
        row.addLayout(column, 1)
        self.thumb = QLabel()
        self.thumb.setFixedSize(_THUMB)
        self.thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.thumb.hide()
        row.addWidget(self.thumb, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        self.choose = IconButton("image", translate("Knowledge", "Picture …"), size=16)
        self.choose.clicked.connect(self._choose)
        self.without = IconButton("trash", translate("Knowledge", "Without this picture"), size=14)
        self.without.clicked.connect(lambda: self._show_picture("", ""))
        self.without.hide()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.without)
        buttons.addStretch(1)
        row.addLayout(buttons)
        FileDrops(self).dropped.connect(lambda paths: self.take_file(paths[0]))
        self.setFocusProxy(self.text)

    # --- a row of a list --------------------------------------------------------------------------
    def show_value(self, value: Any) -> None:
        step: Step = value
        self.text.setPlainText(step.text)
        self._show_picture(step.picture, step.picture_name)

    def value(self) -> Step | None:
        text = self.text.toPlainText().strip()
        return Step(text, self._picture, self._name) if text or self._picture else None

    def snapshot(self) -> object:
        return self.text.toPlainText(), self._picture

    # --- the picture ------------------------------------------------------------------------------
    def _choose(self) -> None:
        kinds = translate("Knowledge", "Pictures ({kinds})")
        path = file_to_open(
            self,
            translate("Knowledge", "Picture of the step"),
            kinds.format(kinds="*.png *.jpg *.jpeg *.bmp *.gif *.webp"),
        )
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Keep the picture in that file and show it with the step."""

        def read(_ctx: JobContext) -> bytes:
            content = content_of(path)
            if picture_within(content, _THUMB).isNull():
                raise InvalidInput("not_a_picture", name=path.name)
            return content

        def keep(content: bytes) -> None:
            handle = actions.keep_picture(self._services, content)
            handle.then(lambda digest: self._show_picture(digest, path.name))
            handle.catch(self._refuse)

        handle = self._services.jobs.work(read)
        handle.then(keep)
        handle.catch(self._refuse)

    def _refuse(self, error: Exception) -> None:
        self.note.setText(sentence_of(error))
        self.note.show()

    def _show_picture(self, digest: str, name: str) -> None:
        self.note.hide()
        self._picture, self._name = digest, name
        self.without.setVisible(bool(digest))
        self.thumb.setVisible(bool(digest))
        self.thumb.setToolTip(name)
        self.thumb.setText(name)
        if digest:
            self._read(digest)

    def _read(self, digest: str) -> None:
        def read(ctx: JobContext) -> QImage:
            with ctx.queries() as queries:
                return picture_within(queries.equipment.file(digest), _THUMB)

        def show(picture: QImage) -> None:
            if digest == self._picture and not picture.isNull():
                self.thumb.setPixmap(QPixmap.fromImage(picture))

        self._services.jobs.read(read, key=f"step-{id(self)}").then(show)
