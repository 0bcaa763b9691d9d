"""One article: the guide as it is read, and the form it is written in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QWidget

from desktop.actions import knowledge as actions
from desktop.errors import sentence_of
from desktop.format import day_text
from desktop.jobs import JobHandle
from desktop.paths import folder
from desktop.services import Services
from desktop.settings import LANGUAGE
from desktop.views.knowledge.guide_view import GuideView
from desktop.views.knowledge.step_row import StepRow
from desktop.views.knowledge.words import told_text
from desktop.views.lists.entity_page import EntityPageView
from desktop.views.lists.notes_edit import NotesEdit
from desktop.views.lists.row_list import RowList
from desktop.widgets.choice_chips import ChoiceChips
from desktop.widgets.forms import Form
from desktop.widgets.words_edit import WordsEdit
from domain.knowledge.advice import AdviceKind, Told
from domain.knowledge.article import Article
from domain.knowledge.read_models import ArticlePage
from domain.ports.storage import Queries
from domain.work_orders.templates import OrderType

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Page:
    page: ArticlePage
    types: tuple[OrderType, ...]


class ArticlePageView(EntityPageView):
    kind = "article"
    topics = ("advice",)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._beginning = Article(0, "")
        super().__init__(services, parent)
        self.helped = self.add_button(
            translate("Knowledge", "It helped"), lambda: self._say(helped=True)
        )
        self.not_helped = self.add_button(
            translate("Knowledge", "It did not help"), lambda: self._say(helped=False)
        )
        self.print_button = self.add_button(translate("Knowledge", "Print"), self.print_guide)
        self.copy = self.add_button(translate("Knowledge", "Copy the short form"), self._copy)
        self.buttons.addStretch(1)

    def new_title(self) -> str:
        return translate("Knowledge", "New article")

    @property
    def front(self) -> QWidget:
        return self.guide

    def begin(self, article: Article) -> None:
        """A new one with what is known already."""
        self._beginning = article
        super().open(0)

    def open(self, entity_id: int) -> None:
        self._beginning = Article(0, "")
        super().open(entity_id)

    # --- the form ---------------------------------------------------------------------------------
    def build_form(self) -> QWidget:
        form = self.form = Form(columns=2)
        self.name, self.signs, self.cause = QLineEdit(), NotesEdit(), NotesEdit()
        self.steps = RowList(
            lambda: StepRow(self.services), translate("Knowledge", "Step"), ordered=True
        )
        self.short = NotesEdit()
        self.short.setPlaceholderText(translate("Knowledge", "made of the steps by itself"))
        self.types = ChoiceChips()
        self.kinds = WordsEdit(translate("Knowledge", "all kinds"))
        self.models = WordsEdit(translate("Knowledge", "all models"))
        self.active = QCheckBox(translate("Knowledge", "Shown while calls are taken"))
        form.add(translate("Knowledge", "Title"), self.name, required=True, span=2)
        form.add(
            translate("Knowledge", "How it shows itself"),
            self.signs,
            span=2,
            hint=translate("Knowledge", "In the words of those who call: it is found by them."),
        )
        form.add(translate("Knowledge", "Cause"), self.cause, span=2)
        form.add(translate("Knowledge", "Steps"), self.steps, span=2)
        form.add_section(translate("Knowledge", "What it is for"))
        form.add(
            translate("Knowledge", "Order types"),
            self.types,
            span=2,
            hint=translate("Knowledge", "None chosen: for all of them."),
        )
        form.add(translate("Knowledge", "Kinds of equipment"), self.kinds)
        form.add(translate("Knowledge", "Models"), self.models)
        form.add(
            translate("Knowledge", "Short form, sent to the technician as a text"),
            self.short,
            span=2,
        )
        form.add("", self.active, span=2)
        return form

    def add_tabs(self) -> None:
        self.guide = GuideView(self.services)
        self.tabs.insertTab(0, self.guide, translate("Knowledge", "Guide"))
        self.tabs.setTabText(self.tabs.indexOf(self.facts), translate("Knowledge", "Write"))

    def refresh_ink(self, _theme: str) -> None:
        self.guide.refresh_ink()

    def validate(self) -> bool:
        return self.form.validate()

    def fill(self, entity: Any) -> None:
        article: Article = entity
        self.form.clear_errors()
        self.name.setText(article.title)
        self.name.setCursorPosition(0)
        for field, text in (
            (self.signs, article.signs),
            (self.cause, article.cause),
            (self.short, article.short),
        ):
            field.setPlainText(text)
        self.steps.show_values(article.steps)
        if not article.steps:
            self.steps.show_rows(1)
        names = {each.code: each.name for each in self.page.types if each.active}
        self.types.show_choices(names, article.types)
        self.kinds.set_words(article.kinds)
        self.models.set_words(article.models)
        self.active.setChecked(article.active)

    def snapshot(self) -> object:
        return (
            self.name.text(),
            *(field.toPlainText() for field in (self.signs, self.cause, self.short)),
            self.steps.snapshot(),
            self.types.chosen(),
            self.kinds.text(),
            self.models.text(),
            self.active.isChecked(),
        )

    def typed(self, before: Any) -> Any:
        article: Article = before
        chosen = self.types.chosen()
        return replace(
            article,
            title=self.name.text(),
            signs=self.signs.toPlainText(),
            cause=self.cause.toPlainText(),
            short=self.short.toPlainText(),
            steps=self.steps.values(),
            types=tuple(code for code in self.types.chips if code in chosen),
            kinds=self.kinds.words(),
            models=self.models.words(),
            active=self.active.isChecked(),
        )

    def store(self, entity: Any, *, anyway: bool) -> JobHandle[Any]:
        del anyway
        return actions.save_article(self.services, entity)

    def error_fields(self) -> dict[str, QWidget]:
        return {
            "article_title": self.name,
            "article_says_nothing": self.steps,
            "article_short_too_long": self.short,
        }

    # --- what belongs to it -----------------------------------------------------------------------
    def read(self, queries: Queries, entity_id: int) -> Any:
        types = queries.order_types()
        if entity_id:
            return _Page(queries.knowledge.page(entity_id), types)
        return _Page(ArticlePage(self._beginning, Told(), (), ()), types)

    def entity_of(self, page: Any) -> Any:
        return page.page.article

    def show_page(self, page: Any) -> None:
        shown: ArticlePage = page.page
        article = shown.article
        names = {each.code: each.name for each in page.types}
        chips = [(names.get(code, code), "neutral") for code in article.types]
        chips += [(text, "neutral") for text in (*article.kinds, *article.models)]
        chips.append((told_text(shown.told), "accent"))
        if not article.active:
            chips.append((translate("Knowledge", "Put aside"), "neutral"))
        if article.changed_at is not None:
            day = day_text(self.services.session.local(article.changed_at).date())
            chips.append((f"{article.changed_by} · {day}", "neutral"))
        self.show_chips(chips if article.id else [])
        for button in (self.helped, self.not_helped, self.print_button, self.copy):
            button.setVisible(article.id > 0)
        self.guide.show_article(article)
        self.orders.show_briefs(shown.used)
        self.show_count(self.orders, translate("Knowledge", "Used for"), len(shown.used))
        self.history.show_lines(shown.history)

    # --- using it ---------------------------------------------------------------------------------
    def _say(self, *, helped: bool) -> None:
        handle = actions.say_helped(
            self.services, AdviceKind.ARTICLE, self.entity_id, None, helped=helped
        )
        handle.catch(lambda error: self.bar.show_problem(sentence_of(error)))

    def _copy(self) -> None:
        if self.entity is not None:
            QGuiApplication.clipboard().setText(self.entity.short_text())
            self.services.feedback.status.emit(translate("Knowledge", "Copied"))

    def fill_more(self, menu: QMenu) -> None:
        new = menu.addAction(translate("Knowledge", "New article"))
        new.triggered.connect(lambda: self.open(0))

    def print_guide(self) -> None:
        print_guide(self.services, self.entity_id, self.title.text(), self)


def print_guide(services: Services, article_id: int, title: str, parent: QWidget) -> None:
    """An article on paper, in the preview."""
    from desktop.views.preview.window import show_document

    if services.reports is None:
        return
    out = folder("slips") / f"guide-{article_id}.pdf"
    services.reports.guide(article_id, services.settings.get(LANGUAGE), out).then(
        lambda _made: show_document(services, out, title, parent)
    )
