"""The note of a change of shift on the screen: each order a link."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from desktop.labels import label
from desktop.services import Session
from domain.handover import Concern, HandoverNote, moment_of
from domain.read_models import OrderCard

translate = QCoreApplication.translate
_MOST = 12


class NoteView(QLabel):
    """Signals:
    order_chosen(id)
    """

    order_chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "panel")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.linkActivated.connect(lambda link: self.order_chosen.emit(int(link)))

    def show_note(self, note: HandoverNote) -> None:
        parts = [self._part(concern, cards) for concern, cards in note.orders.items() if cards]
        if not note.count:
            parts.append(translate("Handover", "No order needs a word."))
        texts = translate("Handover", "{tray} texts to look at, {outbox} not sent yet")
        parts.append(texts.format(tray=note.tray, outbox=note.outbox))
        if note.silent:
            silent = translate("Handover", "Not heard of for long: {names}")
            parts.append(escape(silent.format(names="、".join(note.silent))))
        self.setText("".join(f"<p>{part}</p>" for part in parts))

    def _part(self, concern: Concern, cards: tuple[OrderCard, ...]) -> str:
        rows = [self._row(concern, card) for card in cards[:_MOST]]
        if len(cards) > _MOST:
            more = translate("Handover", "… and {n} more").format(n=len(cards) - _MOST)
            rows.append(f"<tr><td colspan='3'>{more}</td></tr>")
        head = f"<b>{_title(concern)}</b> {len(cards)}"
        return f"{head}<table width='100%' cellpadding='2'>{''.join(rows)}</table>"

    def _row(self, concern: Concern, card: OrderCard) -> str:
        words = (card.customer_name, card.title, card.technician_name)
        shown = " · ".join(escape(word) for word in words if word)
        return (
            f"<tr><td width='92'><a href='{card.id}'>{card.number.removeprefix('WO-')}</a></td>"
            f"<td>{shown}</td>"
            f"<td width='92' align='right'>{self._when(concern, card)}</td></tr>"
        )

    def _when(self, concern: Concern, card: OrderCard) -> str:
        if concern is Concern.WAITING and card.wait_reason is not None:
            return label(card.wait_reason)
        at = moment_of(concern, card)
        return f"{self._session.local(at):%m-%d %H:%M}" if at is not None else ""


def _title(concern: Concern) -> str:
    return {
        Concern.OVERDUE: translate("Handover", "Overdue"),
        Concern.URGENT: translate("Handover", "Urgent, standing still"),
        Concern.UNANSWERED: translate("Handover", "Dispatched, not confirmed"),
        Concern.WAITING: translate("Handover", "Waiting"),
        Concern.PROMISED: translate("Handover", "Promised within 24 hours"),
    }[concern]
