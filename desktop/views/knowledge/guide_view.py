"""An article as it is read: signs, cause, steps with their pictures."""

from __future__ import annotations

from contextlib import suppress
from html import escape

from PySide6.QtCore import QCoreApplication, QSize, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.chosen_file import picture_within
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.theme import ink
from domain.errors import NotFound
from domain.knowledge.article import Article

translate = QCoreApplication.translate
#: Beside the numbers of the steps, in the narrowest panel.
_WIDE, _HIGH = 350, 280


class GuideView(QTextBrowser):
    """Pictures come in when they are read."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._article: Article | None = None
        self._pictures: dict[str, QImage] = {}
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setStyleSheet("GuideView { border: none; }")
        self.setAccessibleName(translate("Knowledge", "Guide"))
        self.document().setDocumentMargin(16)
        self.anchorClicked.connect(self._on_link)

    def show_article(self, article: Article) -> None:
        self._article = article
        self._show()
        wanted = tuple(
            step.picture
            for step in article.steps
            if step.picture and step.picture not in self._pictures
        )
        if wanted:
            self._read(wanted)

    def refresh_ink(self) -> None:
        """After a change of theme."""
        self._show()

    def _read(self, digests: tuple[str, ...]) -> None:
        def read(ctx: JobContext) -> dict[str, QImage]:
            found = {}
            with ctx.queries() as queries:
                for digest in digests:
                    with suppress(NotFound):
                        content = queries.equipment.file(digest)
                        found[digest] = picture_within(content, QSize(_WIDE, _HIGH))
            return found

        def take(found: dict[str, QImage]) -> None:
            self._pictures.update(found)
            self._show()

        self._services.jobs.read(read, key=f"guide-{id(self)}").then(take)

    def _show(self) -> None:
        article = self._article
        if article is None:
            return
        muted = ink.colour("muted").name()
        parts = []
        for title, text in (
            (translate("Knowledge", "How it shows itself"), article.signs),
            (translate("Knowledge", "Cause"), article.cause),
        ):
            if text:
                parts.append(_head(title, muted) + _said(text))
        if article.steps:
            parts.append(_head(translate("Knowledge", "Steps"), muted) + self._steps(article))
        if article.order_id is not None:
            of = translate("Knowledge", "From order {number}").format(number=article.order_number)
            link = f"<a href='work_order:{article.order_id}'>{escape(of)}</a>"
            parts.append(f"<p style='margin-top:14px'>{link}</p>")
        for digest, picture in self._pictures.items():
            url = QUrl(f"kept:{digest}")
            self.document().addResource(
                int(QTextDocument.ResourceType.ImageResource.value), url, picture
            )
        at = self.verticalScrollBar().value()
        self.setHtml("".join(parts))
        self.verticalScrollBar().setValue(at)

    def _steps(self, article: Article) -> str:
        rows = []
        accent = ink.colour("accent").name()
        for number, step in enumerate(article.steps, 1):
            inner = _said(step.text) if step.text else ""
            if step.picture in self._pictures:
                inner += f"<p><img src='kept:{step.picture}'></p>"
            elif step.picture:
                inner += f"<p>{escape(step.picture_name)}</p>"
            rows.append(
                f"<tr><td width='26' style='color:{accent}; font-weight:600; padding-top:4px'>"
                f"{number}</td><td style='padding-bottom:6px; padding-top:4px'>{inner}</td></tr>"
            )
        return f"<table width='100%' cellspacing='0' cellpadding='0'>{''.join(rows)}</table>"

    def _on_link(self, url: QUrl) -> None:
        kind, _, number = url.toString().partition(":")
        self._services.navigator.open_requested.emit(kind, int(number))


def _head(title: str, colour: str) -> str:
    return f"<p style='color:{colour}; margin-top:12px; margin-bottom:2px'>{escape(title)}</p>"


def _said(text: str) -> str:
    return f"<p style='margin-top:0; margin-bottom:2px'>{escape(text)}</p>".replace("\n", "<br>")
