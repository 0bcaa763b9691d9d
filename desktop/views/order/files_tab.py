"""Photos, confirmation sheets, drawings, contracts and conversations of an order."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QImageWriter, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.actions import order_files as actions
from desktop.changes import Refresher
from desktop.errors import sentence_of
from desktop.jobs import JobContext, JobHandle
from desktop.labels import label
from desktop.services import Services
from desktop.views.file_list import FileList, KeptFile
from domain.work_orders.files import FileKind, OrderFile

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Found:
    """``shared``: of the other parts of the same job, with the numbers of their orders."""

    own: tuple[OrderFile, ...]
    shared: tuple[tuple[str, OrderFile], ...]


def _shared(number: str, file: OrderFile) -> KeptFile:
    about = f"{label(file.kind)} · {number}"
    return KeptFile(file.id, file.title, file.digest, about, elsewhere=True)


class OrderFilesTab(FileList):
    """It reads for itself, and shows what the other parts of a split job have as well (CO-02).

    Signals:
        counted(int): how many there are.
    """

    counted = Signal(int)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self._order_id = 0
        self._kinds: dict[int, FileKind] = {}
        self.drops.takes_words = True
        self.drops.said.connect(self.keep_words)
        self.paste = QPushButton(translate("OrderFiles", "Paste"))
        self.paste.setToolTip(
            translate("OrderFiles", "What was copied from a chat or a mail: words or a picture.")
        )
        self.paste.clicked.connect(self.keep_copied)
        self.head.insertWidget(1, self.paste)
        self._refresher = Refresher(services.bus, self, ("order_file",), lambda _c: self.load())

    def show_order(self, order_id: int) -> None:
        if order_id != self._order_id:
            self.note.setText(
                translate(
                    "OrderFiles",
                    "Or drop them anywhere on this page: photos, the signed sheet, drawings, "
                    "contracts, what was said with the customer.",
                )
            )
        self._order_id = order_id
        self.load()

    def load(self) -> None:
        order_id = self._order_id

        def read(ctx: JobContext) -> _Found:
            with ctx.queries() as queries:
                return _Found(queries.files.of_order(order_id), queries.files.of_job(order_id))

        def show(found: _Found) -> None:
            if order_id == self._order_id:
                self._kinds = {each.id: each.kind for each in found.own}
                own = [KeptFile(e.id, e.title, e.digest, label(e.kind)) for e in found.own]
                self.show_files([*own, *(_shared(number, e) for number, e in found.shared)])
                self.counted.emit(len(found.own) + len(found.shared))

        self._services.jobs.read(read, key="order-files").then(show)

    def keep(self, name: str, content: bytes) -> JobHandle[OrderFile]:
        return actions.add_file(self._services, self._order_id, name, content)

    # --- what was said with the customer (CR-07) --------------------------------------------------
    def keep_words(self, words: str) -> None:
        """Text of a conversation, as a file of the order."""
        name = translate("OrderFiles", "Conversation {moment}.txt")
        self._keep_new(name, words.encode("utf-8-sig"))

    def keep_copied(self) -> None:
        """What lies in the clipboard: a picture of the conversation, or its words."""
        clipboard = QGuiApplication.clipboard()
        picture, words = clipboard.image(), clipboard.text().strip()
        if not picture.isNull():
            content = QByteArray()
            buffer = QBuffer(content)
            buffer.open(QBuffer.OpenModeFlag.WriteOnly)
            QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
            name = translate("OrderFiles", "Picture of a conversation {moment}.png")
            self._keep_new(name, bytes(content.data()))
        elif words:
            self.keep_words(words)
        else:
            text = translate("OrderFiles", "Copy words or a picture first.")
            self.note.setText(text)

    def _keep_new(self, name: str, content: bytes) -> None:
        session = self._services.session
        moment = f"{session.local(session.now()):%Y-%m-%d %H%M%S}"
        handle = self.keep(name.format(moment=moment), content)
        handle.catch(lambda error: self.note.setText(sentence_of(error)))

    def forget(self, file: KeptFile) -> None:
        actions.delete_file(self._services, file.id)

    def fill_menu(self, menu: QMenu, file: KeptFile) -> None:
        kinds = menu.addMenu(translate("OrderFiles", "It is a …"))
        for kind in FileKind:
            action = kinds.addAction(label(kind))
            action.setCheckable(True)
            action.setChecked(self._kinds.get(file.id) is kind)
            action.triggered.connect(
                lambda _=False, k=kind: actions.set_kind(self._services, file.id, k)
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresher.shown()
