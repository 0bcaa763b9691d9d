"""What is known of an order, under its forms: facts, history, messages, related, sent in, files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from desktop.services import Services
from desktop.views.lists.brief_lists import HistoryList
from desktop.views.order.facts import facts_html
from desktop.views.order.files_tab import OrderFilesTab
from desktop.views.order.lists import MessageList
from desktop.views.order.needs_where import Whereabouts
from desktop.views.order.related import RelatedOrders
from desktop.views.send_ins.tab import SendInsTab
from desktop.widgets.scrolled import scrolled
from desktop.widgets.two_lines import show_two_lines
from domain.read_models.orders import OrderPage

translate = QCoreApplication.translate


class OrderTabs(QTabWidget):
    """Signals:
    link_activated(str): of the facts: kind and id, with a colon between them.
    """

    link_activated = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = services.session
        self.facts = QLabel()
        self.history = HistoryList(services.session)
        show_two_lines(self.history, muted="head", side=8)
        self.messages = MessageList(services.session)
        self.related = RelatedOrders(services)
        self.send_ins = SendInsTab(services)
        self.files = OrderFilesTab(services)
        self.addTab(self._facts(), translate("OrderPageView", "Facts"))
        self.addTab(self.history, translate("OrderPageView", "History"))
        self._messages = translate("OrderPageView", "Messages")
        self.addTab(self.messages, self._messages)
        self._related = translate("OrderPageView", "Related")
        self.addTab(self.related, self._related)
        sent_in = translate("OrderPageView", "Sent in")
        self.addTab(self.send_ins, sent_in)
        self.send_ins.counted.connect(lambda n: self._count(self.send_ins, sent_in, n))
        files = translate("OrderPageView", "Files")
        self.addTab(self.files, files)
        self.files.counted.connect(lambda n: self._count(self.files, files, n))

    def _facts(self) -> QWidget:
        self.facts.setObjectName("facts")
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.facts.linkActivated.connect(self.link_activated)
        holder = QWidget()
        holder.setProperty("role", "panel")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 8, 0, 8)
        inner.addWidget(self.facts)
        inner.addStretch(1)
        return scrolled(holder)

    def show_page(self, page: OrderPage, where: Whereabouts) -> None:
        """``where``: the parts it needs lie."""
        order = page.order
        self.facts.setText(facts_html(page, where, self._session))
        self.history.show_lines(page.history)
        self.messages.show_messages(page.sent, page.received)
        self.related.show_order(order, page.related, page.technician)
        self.send_ins.show_of(order_id=order.id, asset_id=order.details.asset_id)
        self.files.show_order(order.id)
        self._count(self.messages, self._messages, len(page.sent + page.received))
        self._count(self.related, self._related, len(page.related))

    def begin_send_in(self) -> None:
        """Write down what is sent in."""
        self.setCurrentWidget(self.send_ins)
        self.send_ins.begin()

    def keep_files(self, paths: list[Path]) -> None:
        """Put them to the order."""
        self.setCurrentWidget(self.files)
        self.files.add_files(paths)

    def keep_words(self, words: str) -> None:
        """Put what was said with the customer to the order."""
        self.setCurrentWidget(self.files)
        self.files.keep_words(words)

    def _count(self, tab: QWidget, title: str, count: int) -> None:
        self.setTabText(self.indexOf(tab), f"{title} {count}" if count else title)
