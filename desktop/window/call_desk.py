"""Which call panel is in front. A call taken while another one is written down gets a panel of its
own; the one before waits with all its words, and comes back when this one is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.services import Services
from desktop.settings import CALL_JUMPS
from desktop.widgets.side_panel import SidePanel
from desktop.window.switchboard import RingingLine, Switchboard
from desktop.window.ways import Ways

if TYPE_CHECKING:
    from desktop.views.call.panel import CallPanel


class CallDesk(QObject):
    def __init__(self, services: Services, side: SidePanel, ways: Ways, board: Switchboard) -> None:
        super().__init__(side)
        self._services, self._side, self._ways, self._board = services, side, ways, board
        self._panel: CallPanel | None = None
        self._waiting: list[CallPanel] = []
        self._spare: list[CallPanel] = []
        board.rang.connect(self._on_rang)

    @property
    def panel(self) -> CallPanel:
        """The panel of the present call; made when the first one is taken."""
        if self._panel is None:
            self._panel = self._made()
        return self._panel

    @property
    def waiting(self) -> int:
        """Calls laid aside half written."""
        return len(self._waiting)

    def _made(self) -> CallPanel:
        if self._spare:
            return self._spare.pop()
        from desktop.views.call.panel import CallPanel

        panel = CallPanel(self._services)
        self._side.hold(panel)
        panel.saved.connect(self._on_saved)
        panel.close_requested.connect(self._on_close)
        panel.back_requested.connect(self._go_back)
        return panel

    # --- beginning --------------------------------------------------------------------------------
    def begin(self, prefill: Mapping[str, Any]) -> None:
        """The panel with ``prefill``; words typed there stay: without anything to fill in they come
        to the front, otherwise they wait behind the new panel."""
        busy = self.panel.is_busy
        if busy and not prefill:
            self._side.show_page(self.panel)
            self.panel.finder.setFocus()
            return
        if busy and not self.panel.is_about(prefill):
            self._waiting.append(self.panel)
            self._panel = self._made()
            busy = False
        self._side.show_page(self.panel)
        if not busy:
            self.panel.start(dict(prefill))
        self._tell_waiting()

    def take(self, line: RingingLine) -> None:
        """The clerk speaks to the caller: his order is written, or a technician's day opened."""
        self._board.take(line)
        who = line.who
        if who is not None and who.kind == "technician":
            self._ways.to_entity("technician", who.id)
            if who.open_orders:
                order = who.open_orders[0]
                text = self.tr("{name} is at {number}: {title}").format(
                    name=who.name, number=order.number, title=order.title
                )
                self._services.feedback.toast.emit(text, "info", "work_order", order.id)
            return
        self.begin(_prefill(line))

    def take_next(self) -> None:
        """F2: whoever rings, or an empty panel."""
        line = self._board.next
        if line is None:
            self.begin({})
        else:
            self.take(line)

    # --- ending -----------------------------------------------------------------------------------
    def _on_saved(self, order_id: int) -> None:
        self._ways.to_new_on_board(order_id)
        if self._waiting:
            # After the board has come forward.
            QTimer.singleShot(0, self, self._go_back)

    def _on_close(self) -> None:
        if self._waiting:
            self._go_back()
        else:
            self._side.request_close()

    def _go_back(self) -> None:
        """The call laid aside last; the present one waits if there is something in it."""
        if not self._waiting:
            return
        former, self._panel = self.panel, self._waiting.pop()
        if former.is_busy:
            self._waiting.insert(0, former)
        else:
            self._spare.append(former)
        self._side.show_page(self._panel)
        self._panel.title.setFocus()
        self._tell_waiting()

    def _tell_waiting(self) -> None:
        self.panel.show_waiting([each.caption for each in reversed(self._waiting)])

    # --- by itself --------------------------------------------------------------------------------
    def _on_rang(self, line: RingingLine) -> None:
        """While nobody types, whoever rings may come forward by himself; taken he is not yet."""
        if not self._services.settings.get(CALL_JUMPS) or not self._is_browsing():
            return
        who = line.who
        if who is not None and who.kind == "technician":
            self._ways.to_entity("technician", who.id)
        else:
            self.begin(_prefill(line))

    def _is_browsing(self) -> bool:
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return False
        if _is_typing(QApplication.focusWidget()):
            return False
        page = self._side.page
        if self._panel is not None and page is self._panel:
            return not self._panel.is_busy
        return not getattr(page, "is_dirty", False)


def _prefill(line: RingingLine) -> dict[str, Any]:
    prefill: dict[str, Any] = {"phone": line.number, "call_id": line.call_id}
    if line.who is not None and line.who.kind == "customer":
        prefill["customer_id"] = line.who.id
    elif line.told_name:
        prefill["name"] = line.told_name
    return prefill


def _is_typing(focus: QWidget | None) -> bool:
    """Also in an empty field: an input method may hold the first syllables."""
    if isinstance(focus, QComboBox):
        return focus.isEditable()
    return isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox)
