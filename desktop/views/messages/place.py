"""The place of texts and calls. Texts: the tray on the left, the outbox, the composer and the modem
on the right. Calls: a page of their own, made when first shown."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

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
from desktop.widgets.tab_button import TabButton
from domain.messaging.messages import OutgoingState

if TYPE_CHECKING:
    from desktop.views.calls.page import CallsPage


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
        self.stack = QStackedWidget()
        self.stack.addWidget(self.splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._tabs())
        whole.addWidget(self.stack, 1)
        self.setFocusProxy(self.tray)
        topics = ("message", "incoming", "work_order", "technician", "customer")
        self._refresher = Refresher(services.bus, self, topics, lambda _changes: self.load())

    def _tabs(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("role", "section-header")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(10)
        self.texts_tab, self.calls_tab = TabButton(self.tr("Texts")), TabButton(self.tr("Calls"))
        group = QButtonGroup(self)
        for button in (self.texts_tab, self.calls_tab):
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.texts_tab.setChecked(True)
        self.texts_tab.clicked.connect(self.show_texts)
        self.calls_tab.clicked.connect(lambda: self.show_calls())
        return bar

    # --- the two pages ----------------------------------------------------------------------------
    @cached_property
    def calls(self) -> CallsPage:
        """Made when first shown."""
        from desktop.views.calls.page import CallsPage

        page = CallsPage(self._services)
        self.stack.addWidget(page)
        return page

    def show_texts(self) -> None:
        self.texts_tab.setChecked(True)
        self.stack.setCurrentWidget(self.splitter)
        self.setFocusProxy(self.tray)

    def show_calls(self, *, missed: bool | None = None) -> None:
        """``missed``: those to be called back, or all; None: as it was."""
        self.calls_tab.setChecked(True)
        self.stack.setCurrentWidget(self.calls)
        self.setFocusProxy(self.calls)
        if missed is not None:
            self.calls.show_kind(missed=missed)

    # --- texts ------------------------------------------------------------------------------------
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
                self._write,
                icon="chat-text",
                group="place",
            ),
            Command(
                "messages.missed",
                self.tr("Missed calls"),
                lambda: self.show_calls(missed=True),
                icon="phone-x",
                group="place",
            ),
            Command(
                "messages.calls",
                self.tr("All calls"),
                lambda: self.show_calls(missed=False),
                icon="phone",
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

    def _write(self) -> None:
        self.show_texts()
        self.composer.text.setFocus()

    def remember(self) -> dict[str, Any]:
        return {"calls": self.calls_tab.isChecked()}

    def restore(self, memory: dict[str, Any]) -> None:
        if memory.get("calls"):
            self.show_calls()

    def refresh_ink(self, theme: str) -> None:
        del theme
        self.tray.refresh_ink()
        self.outbox.show_entries(self.outbox.entries)

    def reset_layout(self) -> None:
        self.splitter.setSizes([480, 900])
        if "calls" in vars(self):
            self.calls.reset_layout()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self.load()
        else:
            self._refresher.shown()
