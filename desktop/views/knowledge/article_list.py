"""Articles in two lines each: the title, and what is done in short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.services import Services
from desktop.views.knowledge.words import told_text
from desktop.widgets.two_lines import show_two_lines
from domain.knowledge.article import Article
from domain.knowledge.read_models import ArticleRow

translate = QCoreApplication.translate
_ARTICLE = Qt.ItemDataRole.UserRole


class ArticleList(QListWidget):
    """A double click or Enter opens one."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        show_two_lines(self)
        self.itemActivated.connect(self._on_open)

    def show_rows(self, rows: Sequence[ArticleRow]) -> None:
        chosen = self.chosen()
        self.clear()
        for row in rows:
            article = row.article
            steps = article.short_text().removeprefix(f"{article.title}: ")
            told = told_text(row.told)
            item = QListWidgetItem(f"{article.title}\n{steps}" + (f"  ({told})" if told else ""))
            item.setData(_ARTICLE, article)
            self.addItem(item)
            if chosen is not None and chosen.id == article.id:
                self.setCurrentItem(item)
        if not rows:
            item = QListWidgetItem(translate("Knowledge", "No article about it yet."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)

    def chosen(self) -> Article | None:
        items = self.selectedItems()
        article: Article | None = items[0].data(_ARTICLE) if items else None
        return article

    def _on_open(self, item: QListWidgetItem) -> None:
        article: Article | None = item.data(_ARTICLE)
        if article is not None:
            self._services.navigator.open_requested.emit("article", article.id)
