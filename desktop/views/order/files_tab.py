"""Photos, confirmation sheets, drawings and contracts of an order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import order_files as actions
from desktop.changes import Refresher
from desktop.jobs import JobContext, JobHandle
from desktop.labels import label
from desktop.services import Services
from desktop.views.file_list import FileList, KeptFile
from domain.work_orders.files import FileKind, OrderFile

translate = QCoreApplication.translate


class OrderFilesTab(FileList):
    """It reads for itself.

    Signals:
        counted(int): how many there are.
    """

    counted = Signal(int)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self._order_id = 0
        self._kinds: dict[int, FileKind] = {}
        self._refresher = Refresher(services.bus, self, ("order_file",), lambda _c: self.load())

    def show_order(self, order_id: int) -> None:
        if order_id != self._order_id:
            self.note.setText(
                translate(
                    "OrderFiles",
                    "Or drop them anywhere on this page: photos, the signed sheet, drawings, "
                    "contracts.",
                )
            )
        self._order_id = order_id
        self.load()

    def load(self) -> None:
        order_id = self._order_id

        def read(ctx: JobContext) -> tuple[OrderFile, ...]:
            with ctx.queries() as queries:
                return queries.files.of_order(order_id)

        def show(files: tuple[OrderFile, ...]) -> None:
            if order_id == self._order_id:
                self._kinds = {each.id: each.kind for each in files}
                self.show_files([KeptFile(e.id, e.title, e.digest, label(e.kind)) for e in files])
                self.counted.emit(len(files))

        self._services.jobs.read(read, key="order-files").then(show)

    def keep(self, name: str, content: bytes) -> JobHandle[OrderFile]:
        return actions.add_file(self._services, self._order_id, name, content)

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
