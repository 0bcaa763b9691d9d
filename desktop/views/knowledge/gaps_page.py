"""Frequent faults that no article is about: what is worth writing down next."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.actions import knowledge as actions
from desktop.changes import Follower
from desktop.errors import sentence_of
from desktop.format import count_text, duration_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.lists.table_page import TablePage
from desktop.widgets.lazy_model import Column
from domain.knowledge.article import Article
from domain.knowledge.read_models import Gap

translate = QCoreApplication.translate
_DAYS = 365


class GapsPage(TablePage):
    """Signals:
    written(Article): begin an article like this one.
    """

    written = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._rows: tuple[Gap, ...] = ()
        super().__init__(
            services,
            translate("Knowledge", "Frequent faults no article is about"),
            "gaps",
            lambda row: self._rows.index(row) + 1,
            empty=translate(
                "Knowledge",
                "No fault came five times or more without an article about it.",
            ),
            parent=parent,
        )
        self.header.set_detail(
            translate("Knowledge", "by order type and model, the last 12 months")
        )
        self.write = QPushButton(translate("Knowledge", "Write the article"))
        self.write.setProperty("role", "primary")
        self.write.setEnabled(False)
        self.write.clicked.connect(self._on_write)
        self.header.add(self.write)
        self.table.activated_id.connect(lambda _each: self._on_write())
        self.table.selection_changed.connect(
            lambda *_: self.write.setEnabled(len(self.table.chosen_rows()) == 1)
        )
        Follower(services.bus, self, ("article",), self.load)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("type", translate("Knowledge", "Order type"), lambda r: r.type_name, 160,
                   strong=True),
            Column("model", translate("Knowledge", "Model"),
                   lambda r: r.model or translate("Knowledge", "no machine noted"), 170),
            Column("kind", translate("Knowledge", "Kind of equipment"), lambda r: r.kind, 130),
            Column("count", translate("Knowledge", "Orders"), lambda r: count_text(r.count), 80,
                   right=True),
            Column("minutes", translate("Knowledge", "Mean time on site"),
                   lambda r: "" if r.minutes is None else duration_text(round(r.minutes)), 130,
                   right=True),
            Column("fault", translate("Knowledge", "Mostly written"), lambda r: r.fault, 260),
        )  # fmt: skip

    def load(self) -> None:
        session = self._services.session
        since = session.now() - timedelta(days=_DAYS)

        def read(ctx: JobContext) -> tuple[Gap, ...]:
            with ctx.queries() as queries:
                return queries.knowledge.gaps(since)

        def show(rows: tuple[Gap, ...]) -> None:
            self._rows = rows
            self.table.show_rows(rows)
            self.write.setEnabled(len(self.table.chosen_rows()) == 1)

        self._services.jobs.read(read, key="gaps").then(show)

    # --- writing ----------------------------------------------------------------------------------
    def _on_write(self) -> None:
        rows: list[Gap] = self.table.chosen_rows()
        if len(rows) == 1:
            self.written.emit(article_for(rows[0]))

    def row_menu(self, gap: Gap) -> QMenu:
        menu = QMenu(self)
        menu.addAction(translate("Knowledge", "Write the article")).triggered.connect(
            lambda: self.written.emit(article_for(gap))
        )
        order_id = gap.order_id
        if order_id is not None:
            menu.addAction(
                translate("Knowledge", "Make it of the last order that was solved")
            ).triggered.connect(lambda: self.make_of(order_id))
            menu.addAction(translate("Knowledge", "Open that order")).triggered.connect(
                lambda: self._services.navigator.open_requested.emit("work_order", order_id)
            )
        return menu

    def make_of(self, order_id: int) -> None:
        handle = actions.article_of_order(self._services, order_id)
        handle.then(lambda made: self._services.navigator.open_requested.emit("article", made.id))
        handle.catch(lambda error: self._services.feedback.status.emit(sentence_of(error)))


def article_for(gap: Gap) -> Article:
    """Its beginning: what it is called and for what."""
    return Article(
        0,
        gap.fault,
        types=(gap.type_code,),
        kinds=(gap.kind,) if gap.kind else (),
        models=(gap.model,) if gap.model else (),
    )
