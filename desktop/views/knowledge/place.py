"""The knowledge of the company: articles, what is still to be written down, what was learnt from
orders that went badly."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.commands import Command
from desktop.services import Services
from desktop.views.knowledge.articles_page import ArticlesPage
from desktop.views.knowledge.gaps_page import GapsPage
from desktop.views.knowledge.tabs import ICONS, TABS
from desktop.widgets.tab_pages import TabPages

translate = QCoreApplication.translate


class KnowledgePlace(TabPages):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self._services = services
        super().__init__(
            {name: translate("Knowledge", source) for name, source in TABS.items()},
            {
                "articles": lambda: ArticlesPage(services),
                "gaps": self._gaps,
                "candidates": self._candidates,
                "meetings": self._meetings,
                "measures": self._measures,
            },
            parent,
        )

    def _gaps(self) -> QWidget:
        page = GapsPage(self._services)
        page.written.connect(self._services.navigator.article_requested)
        return page

    def _candidates(self) -> QWidget:
        from desktop.views.reviews.candidates_page import CandidatesPage

        return CandidatesPage(self._services)

    def _meetings(self) -> QWidget:
        from desktop.views.reviews.meetings_page import MeetingsPage

        return MeetingsPage(self._services)

    def _measures(self) -> QWidget:
        from desktop.views.reviews.measures_page import MeasuresPage

        return MeasuresPage(self._services)

    def commands(self) -> Sequence[Command]:
        new = Command(
            "article.new",
            translate("Knowledge", "New article"),
            lambda: self._services.navigator.open_requested.emit("article", 0),
            icon="plus",
            group="place",
        )
        pages = [
            Command(
                f"knowledge.{name}",
                translate("Knowledge", source),
                lambda n=name: self.show_page(n),  # type: ignore[misc]
                icon=ICONS[name],
                group="place",
            )
            for name, source in TABS.items()
        ]
        return [new, *pages]
