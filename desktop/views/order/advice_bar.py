"""What is done with an article or a case beside an order: say whether it helped, send it, print it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.actions import knowledge, messages
from desktop.errors import sentence_of
from desktop.paths import file_name, folder
from desktop.services import Services
from domain.knowledge.advice import AdviceKind
from domain.knowledge.article import Article
from domain.people.technician import Technician
from domain.work_orders.order import WorkOrder

translate = QCoreApplication.translate


class AdviceBar(QWidget):
    """Hidden until something is chosen.

    Signals:
        said(): whether it helped was noted.
    """

    said = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._order: WorkOrder | None = None
        self._technician: Technician | None = None
        self._article: Article | None = None
        self._source: tuple[AdviceKind, int] | None = None
        self.setProperty("role", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(QLabel(translate("Knowledge", "Did it help?")))
        self.yes = QPushButton(translate("Knowledge", "It helped"))
        self.yes.clicked.connect(lambda: self._say(helped=True))
        self.no = QPushButton(translate("Knowledge", "It did not help"))
        self.no.clicked.connect(lambda: self._say(helped=False))
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        self.send = QPushButton()
        self.send.clicked.connect(self._send)
        row.addWidget(self.send)
        self.paper = QPushButton(translate("Knowledge", "Print with the slip"))
        self.paper.clicked.connect(self._print)
        row.addWidget(self.paper)
        column.addLayout(row)
        self.note = QLabel()
        self.note.setProperty("role", "small")
        self.note.setWordWrap(True)
        self.note.hide()
        column.addWidget(self.note)
        self.hide()

    def show_order(self, order: WorkOrder, technician: Technician | None) -> None:
        self._order, self._technician = order, technician

    def show_article(self, article: Article) -> None:
        self._show(AdviceKind.ARTICLE, article.id, article)

    def show_case(self, order_id: int) -> None:
        self._show(AdviceKind.CASE, order_id, None)

    def _show(self, kind: AdviceKind, source_id: int, article: Article | None) -> None:
        if self._source != (kind, source_id):
            self.note.hide()
        self._source, self._article = (kind, source_id), article
        technician = self._technician
        can_send = article is not None and technician is not None and bool(technician.phone)
        self.send.setVisible(can_send)
        if technician is not None:
            text = translate("Knowledge", "Text it to {name}")
            self.send.setText(text.format(name=technician.name))
        if article is not None:
            self.send.setToolTip(article.short_text())
        self.paper.setVisible(article is not None)
        self.show()

    def forget(self) -> None:
        self._source = self._article = None
        self.hide()

    def _note(self, text: str) -> None:
        self.note.setText(text)
        self.note.show()

    def _say(self, *, helped: bool) -> None:
        if self._source is None or self._order is None:
            return
        kind, source_id = self._source
        handle = knowledge.say_helped(
            self._services, kind, source_id, self._order.id, helped=helped
        )
        words = (
            translate("Knowledge", "Noted: it helped.")
            if helped
            else translate("Knowledge", "Noted: it did not help.")
        )

        def done(_advice: object) -> None:
            self._note(words)
            self.said.emit()

        handle.then(done)
        handle.catch(lambda error: self._note(sentence_of(error)))

    def _send(self) -> None:
        order, article, technician = self._order, self._article, self._technician
        if order is None or article is None or technician is None:
            return
        handle = messages.send_about(self._services, order, article.short_text(), technician)
        sent = translate("Knowledge", "The text is on its way to {name}.")
        handle.then(lambda _sent: self._note(sent.format(name=technician.name)))
        handle.catch(lambda error: self._note(sentence_of(error)))

    def _print(self) -> None:
        from desktop.views.preview.window import show_document

        order, article, services = self._order, self._article, self._services
        if order is None or article is None:
            return
        out = folder("slips") / f"{file_name(order.number)}.pdf"
        services.printing.job_slip(order.id, out, (article.id,)).then(
            lambda _path: show_document(services, out, order.number, self)
        )
