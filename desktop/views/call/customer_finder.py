"""Finds the caller by three digits of a phone or two characters of a name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.format import phone_text
from desktop.jobs import JobContext
from desktop.services import Services
from domain.read_models.customers import CustomerHit

_DEBOUNCE_MS = 80
_LEAST_CHARACTERS = 2
_ROW_HEIGHT = 44


class CustomerFinder(QLineEdit):
    """The first field of the call. The list below it never takes the focus.

    Signals:
        found(CustomerHit): the clerk chose one.
        unknown(text): Enter with no hit chosen; a new customer with this phone or name.
    """

    found = Signal(object)
    unknown = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._hits: tuple[CustomerHit, ...] = ()
        self._asked = ""
        self.setObjectName("customerFinder")
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Phone or name of the caller"))
        self.setAccessibleName(self.tr("Phone or name of the caller"))
        self._popup = QFrame(self, Qt.WindowType.ToolTip)
        self._popup.setProperty("role", "popup")
        layout = QVBoxLayout(self._popup)
        layout.setContentsMargins(1, 1, 1, 1)
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(lambda item: self._choose(self._list.row(item)))
        layout.addWidget(self._list)
        self._wait = QTimer(self, interval=_DEBOUNCE_MS, singleShot=True)
        # A click into the list must still find it.
        self._leave = QTimer(self, interval=120, singleShot=True)
        self._leave.timeout.connect(self._popup.hide)
        self._wait.timeout.connect(self._ask)
        self.textEdited.connect(self._on_edited)
        self.installEventFilter(self)

    @property
    def hits(self) -> tuple[CustomerHit, ...]:
        return self._hits

    def look_up(self, text: str) -> None:
        """Fill in ``text`` (a caller's number) and search at once."""
        self.setText(text)
        self._ask()

    def hide_list(self) -> None:
        self._popup.hide()

    def _on_edited(self, text: str) -> None:
        if len(text.strip()) >= _LEAST_CHARACTERS:
            self._wait.start()
        else:
            self._hits = ()
            self._popup.hide()

    def _ask(self) -> None:
        text = self.text().strip()
        self._asked = text
        if len(text) < _LEAST_CHARACTERS:
            return

        def read(ctx: JobContext) -> tuple[CustomerHit, ...]:
            with ctx.queries() as queries:
                return queries.find_customers(text)

        self._services.jobs.read(read, key="customer-finder").then(self._show)

    def _show(self, hits: tuple[CustomerHit, ...]) -> None:
        self._hits = hits
        self._list.clear()
        for hit in hits:
            vip = f"  VIP{hit.vip_level}" if hit.vip_level else ""
            first = f"{hit.name}{vip}   {phone_text(hit.phone)}".rstrip()
            item = QListWidgetItem(f"{first}\n{hit.address}" if hit.address else first)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), f"{hit.name} {hit.phone}")
            self._list.addItem(item)
        if not hits or not self.hasFocus():
            self._popup.hide()
            if len(hits) == 1 and hits[0].phone == self._asked:
                self._choose(0)
            return
        self._list.setCurrentRow(0)
        rows = min(len(hits), 6)
        self._popup.setFixedSize(max(self.width(), 320), rows * _ROW_HEIGHT + 6)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._popup.show()

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            hit = self._hits[row]
            self._popup.hide()
            self.setText(hit.name)
            self.found.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        shown = self._popup.isVisible()
        if shown and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = max(0, min(len(self._hits) - 1, self._list.currentRow() + step))
            self._list.setCurrentRow(row)
        elif shown and key == Qt.Key.Key_Escape:
            self._popup.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._accept()
        else:
            super().keyPressEvent(event)

    def _accept(self) -> None:
        if self._popup.isVisible():
            self._choose(self._list.currentRow())
        elif self.text().strip():
            self.unknown.emit(self.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._leave.start()
        return super().eventFilter(watched, event)
