"""All work orders there ever were: find, sort, filter, and act on several at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import reviews
from desktop.errors import sentence_of
from desktop.format import count_text, day_text
from desktop.jobs import JobContext
from desktop.models.board import BoardModel
from desktop.models.lists import ListField, distinct, fixed
from desktop.services import Services
from desktop.views.dispatch.board_acts import BoardActs
from desktop.views.dispatch.menus import order_menu
from desktop.views.lists import options
from desktop.views.lists.place import ListPlace
from desktop.views.lists.tools import ListTools
from desktop.views.orders.columns import order_columns
from desktop.widgets.filter_bar import FilterOption
from desktop.widgets.lazy_model import Column
from domain.read_models import OrderCard
from domain.reviews.review import AHEAD
from domain.work_orders.kinds import AbnormalCause, Channel, OrderStatus, Priority

translate = QCoreApplication.translate
#: More than this at once belongs into the planner.
_MOST_AT_ONCE = 200


class OrdersPlace(ListPlace):
    kind = "work_order"
    icon = "clipboard-text"

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self._board: BoardModel | None = None

    def words(self) -> dict[str, str]:
        return {
            "title": translate("Lists", "Orders"),
            "search": translate("Lists", "Number, customer, phone, address, fault"),
            "new": translate("Lists", "Take a call"),
            "count": translate("Lists", "{count} orders"),
            "empty": translate("Lists", "There are no orders yet."),
            "empty_advice": translate(
                "Lists", "Press F2 when the phone rings, or import the ledger you kept so far."
            ),
            "empty_action": translate("Lists", "Import a ledger"),
        }

    def columns(self) -> tuple[Column, ...]:
        return order_columns(self.services.session)

    def fields(self) -> tuple[ListField, ...]:
        late = [
            FilterOption(True, translate("Lists", "On time")),
            FilterOption(False, translate("Lists", "Late")),
        ]
        return (
            ListField(
                "status",
                translate("Lists", "Status"),
                translate("Lists", "All states"),
                lambda _q: options.labelled(OrderStatus),
            ),
            ListField(
                "reported_at",
                translate("Lists", "Reported"),
                translate("Lists", "Any time"),
                lambda _q: options.periods(),
                many=False,
                filters=options.within("reported_at", self.services.session),
            ),
            ListField(
                "type_name",
                translate("Lists", "Type"),
                translate("Lists", "All types"),
                distinct(self.kind, "type_name"),
            ),
            ListField(
                "technician_name",
                translate("Lists", "Technician"),
                translate("Lists", "All technicians"),
                distinct(self.kind, "technician_name"),
            ),
            ListField(
                "district",
                translate("Lists", "District"),
                translate("Lists", "All districts"),
                distinct(self.kind, "district"),
            ),
            ListField(
                "priority",
                translate("Lists", "Priority"),
                translate("Lists", "All priorities"),
                lambda _q: options.labelled(Priority),
                pinned=False,
            ),
            ListField(
                "on_time",
                translate("Lists", "Time limit"),
                translate("Lists", "On time or late"),
                fixed(late),
                many=False,
                pinned=False,
                filters=options.one_of("on_time"),
            ),
            ListField(
                "abnormal_cause",
                translate("Lists", "Abnormal"),
                translate("Lists", "Abnormal or not"),
                lambda _q: options.labelled(AbnormalCause),
                pinned=False,
            ),
            ListField(
                "channel",
                translate("Lists", "Reached us by"),
                translate("Lists", "All channels"),
                lambda _q: options.labelled(Channel),
                pinned=False,
            ),
            ListField(
                "branch_id",
                translate("Lists", "Branch"),
                translate("Lists", "All branches"),
                options.branches,
                pinned=False,
            ),
        )

    def make_new(self) -> None:
        self.services.navigator.call_requested.emit({})

    def add_tools(self, tools: ListTools) -> None:
        tools.add(
            "lightning", translate("Lists", "Act on them"), self._on_act, for_chosen=True
        ).setShortcut("Ctrl+Return")

    # --- several at once --------------------------------------------------------------------------
    def _on_act(self) -> None:
        button = self.tools.buttons["lightning"]
        self.show_menu(button.mapToGlobal(QPoint(0, button.height())), self.table.selected_ids())

    def show_menu(self, point: QPoint, ids: tuple[int, ...]) -> None:
        """The same menu as on the board; its cards and people are read first."""
        if len(ids) > _MOST_AT_ONCE:
            text = translate("Lists", "Choose at most {count} orders to act on at once.")
            self.services.feedback.status.emit(text.format(count=count_text(_MOST_AT_ONCE)))
            return
        if not ids:
            return
        board = self._board
        if board is None:
            board = self._board = BoardModel(self.services, self)
            board.reload()
        now = self.services.session.now()

        def read(ctx: JobContext) -> tuple[OrderCard, ...]:
            with ctx.queries() as queries:
                return tuple(queries.order_cards(ids, now))

        known = board

        def popup(cards: tuple[OrderCard, ...]) -> None:
            if cards:
                self._popup(known, cards, point)

        self.services.jobs.read(read, key="orders-menu").then(popup)

    def _put_on_agenda(self, ids: tuple[int, ...]) -> None:
        session, feedback = self.services.session, self.services.feedback
        day = session.local(session.now()).date() + AHEAD
        text = translate("Reviews", "On the agenda of {day}").format(day=day_text(day))
        handle = reviews.put_on_agenda(self.services, dict.fromkeys(ids, ()), day)
        handle.then(lambda _made: feedback.status.emit(text))
        handle.catch(lambda error: feedback.status.emit(sentence_of(error)))

    def _popup(self, board: BoardModel, cards: tuple[OrderCard, ...], point: QPoint) -> QMenu:
        acts = BoardActs(self.services, board, None, None, self)
        menu = order_menu(self, self.services, board, cards, acts)
        menu.destroyed.connect(acts.deleteLater)
        ids = tuple(card.id for card in cards)
        agenda = menu.addAction(translate("Reviews", "On the agenda of the review meeting"))
        agenda.triggered.connect(lambda: self._put_on_agenda(ids))
        copy = menu.addAction(translate("Lists", "Copy rows"))
        copy.triggered.connect(self.table.copy_selection)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point if not point.isNull() else QCursor.pos())
        self.menu = menu
        return menu
