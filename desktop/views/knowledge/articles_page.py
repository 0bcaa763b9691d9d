"""All articles: searched, opened, begun; how much there is and how often it helped."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.actions import entities
from desktop.changes import Follower
from desktop.errors import sentence_of
from desktop.format import count_text, moment_text, percent_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.knowledge.article_page import print_guide
from desktop.views.lists.table_page import TablePage
from desktop.widgets.lazy_model import Column
from desktop.widgets.search_edit import SearchEdit
from domain.knowledge.read_models import ArticleRow, KnowledgeFigures

translate = QCoreApplication.translate
_FIGURES_DAYS = 90
_Read = tuple[tuple[ArticleRow, ...], dict[str, str], KnowledgeFigures]


class ArticlesPage(TablePage):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            services,
            translate("Knowledge", "Articles"),
            "articles",
            empty=translate(
                "Knowledge",
                "Nothing is written down yet. An article is written here, or made with one click of "
                "an order that was solved: open the order, “Related”, “Make an article of it”. It is "
                "then offered while the like is reported.",
            ),
            parent=parent,
        )
        self._types: dict[str, str] = {}
        self.search = SearchEdit(translate("Knowledge", "Fault, cause, step, model"))
        self.search.setFixedWidth(260)
        self.search.searched.connect(lambda _text: self.load())
        self.search.moved.connect(lambda _step: self.table.setFocus())
        self.header.add(self.search)
        self.table.activated_id.connect(
            lambda each: services.navigator.open_requested.emit("article", each)
        )
        self._add_export()
        new = QPushButton(translate("Knowledge", "New article"))
        new.setProperty("role", "primary")
        new.clicked.connect(lambda: services.navigator.open_requested.emit("article", 0))
        self.header.add(new)
        self.setFocusProxy(self.search)
        Follower(services.bus, self, ("article", "advice", "order_type"), self.load)

    def _columns(self) -> tuple[Column, ...]:
        session = self._services.session
        return (
            Column("title", translate("Knowledge", "Title"), lambda r: r.article.title, 260,
                   strong=True),
            Column("signs", translate("Knowledge", "How it shows itself"),
                   lambda r: r.article.signs.replace("\n", " "), 260),
            Column("steps", translate("Knowledge", "Steps"),
                   lambda r: count_text(len(r.article.steps)), 60, right=True),
            Column("types", translate("Knowledge", "Order types"), self._types_of, 140),
            Column("for", translate("Knowledge", "Equipment"),
                   lambda r: "、".join((*r.article.kinds, *r.article.models)), 180),
            Column("helped", translate("Knowledge", "Helped"),
                   lambda r: count_text(r.told.helped) if r.told.total else "", 70, right=True),
            Column("rate", translate("Knowledge", "Hit rate"),
                   lambda r: percent_text(r.told.rate) if r.told.total else "", 80, right=True),
            Column("changed", translate("Knowledge", "Last change"),
                   lambda r: moment_text(r.article.changed_at, session), 120, muted=True),
            Column("by", translate("Knowledge", "Changed by"), lambda r: r.article.changed_by, 80,
                   muted=True),
            Column("active", translate("Knowledge", "State"),
                   lambda r: "" if r.article.active else translate("Knowledge", "Put aside"), 80,
                   muted=True),
        )  # fmt: skip

    def _types_of(self, row: ArticleRow) -> str:
        return "、".join(self._types.get(code, code) for code in row.article.types)

    def load(self) -> None:
        words = self.search.text()
        session = self._services.session
        since = session.now() - timedelta(days=_FIGURES_DAYS)

        def read(ctx: JobContext) -> _Read:
            with ctx.queries() as queries:
                types = {each.code: each.name for each in queries.order_types()}
                return queries.knowledge.articles(words), types, queries.knowledge.figures(since)

        def show(found: _Read) -> None:
            rows, self._types, figures = found
            self.table.show_rows(rows)
            self.header.set_detail(self._summary(len(rows), figures))

        self._services.jobs.read(read, key="articles").then(show)

    @staticmethod
    def _summary(count: int, figures: KnowledgeFigures) -> str:
        parts = [translate("Knowledge", "{count} articles").format(count=count_text(count))]
        for text, told in (
            (translate("Knowledge", "hit rate of articles {rate} ({total})"), figures.by_articles),
            (translate("Knowledge", "of cases {rate} ({total})"), figures.by_cases),
        ):
            if told.total:
                rate, total = percent_text(told.rate), count_text(told.total)
                parts.append(text.format(rate=rate, total=total))
        if len(parts) > 1:
            parts.append(translate("Knowledge", "in {count} days").format(count=_FIGURES_DAYS))
        return " · ".join(parts)

    def row_menu(self, row: ArticleRow) -> QMenu:
        menu = QMenu(self)
        opened = self._services.navigator.open_requested
        menu.addAction(translate("Knowledge", "Open")).triggered.connect(
            lambda: opened.emit("article", row.id)
        )
        menu.addAction(translate("Knowledge", "Print")).triggered.connect(
            lambda: print_guide(self._services, row.id, row.article.title, self)
        )
        if row.article.order_id is not None:
            menu.addAction(translate("Knowledge", "Open the order it came from")).triggered.connect(
                lambda: opened.emit("work_order", row.article.order_id or 0)
            )
        delete = menu.addAction(translate("Knowledge", "Delete"))
        delete.triggered.connect(lambda: self._delete(row.id))
        return menu

    def _delete(self, article_id: int) -> None:
        handle = entities.delete(self._services, "article", article_id)
        handle.catch(lambda error: self._services.feedback.status.emit(sentence_of(error)))
