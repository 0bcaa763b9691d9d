"""The place of texts: the tray on the left, the outbox, the composer and the modem on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.changes import Refresher
from desktop.commands import Command
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.messages.composer import Composer
from desktop.views.messages.modem_card import ModemCard
from desktop.views.messages.outbox_panel import OutboxPanel
from desktop.views.messages.reading import Desk, read_desk
from desktop.views.messages.tray_panel import TrayPanel
from desktop.widgets.splitter import remember_splitter
from domain.messaging.messages import OutgoingState


class MessagesPlace(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._asked = False
        self.tray = TrayPanel(services)
        self.modem = ModemCard(services)
        self.outbox = OutboxPanel(services)
        self.composer = Composer(services)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.modem)
        column.addWidget(self.outbox, 1)
        column.addWidget(self.composer)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.tray)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([480, 900])
        remember_splitter(self.splitter, services.settings, "messages")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
        self.setFocusProxy(self.tray)
        topics = ("message", "incoming", "work_order", "technician", "customer")
        self._refresher = Refresher(services.bus, self, topics, lambda _changes: self.load())

    def load(self) -> None:
        """Read both boxes anew."""
        self._asked = True

        def read(ctx: JobContext) -> Desk:
            with ctx.queries() as queries:
                return read_desk(queries)

        self._services.jobs.read(read, key="messages").then(self.take)

    def take(self, desk: Desk) -> None:
        self.tray.show_entries(desk.tray)
        self.outbox.show_entries(desk.outbox)
        self.composer.show_recipients(desk.recipients)
        waiting = sum(e.message.state is OutgoingState.HELD for e in desk.outbox)
        self.modem.show_traffic(waiting, desk.last_sent_at)

    def commands(self) -> list[Command]:
        return [
            Command(
                "messages.new",
                self.tr("New text message"),
                self.composer.text.setFocus,
                icon="chat-text",
                group="place",
            ),
            Command(
                "messages.test",
                self.tr("Test the modem"),
                self.modem.test.click,
                icon="device-mobile",
                group="place",
            ),
        ]

    def refresh_ink(self, theme: str) -> None:
        del theme
        self.tray.refresh_ink()
        self.outbox.show_entries(self.outbox.entries)

    def reset_layout(self) -> None:
        self.splitter.setSizes([480, 900])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self.load()
        else:
            self._refresher.shown()
