"""What the company has written down about it, and how it solved what sounds like this before, while
the fault is being typed."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from desktop.actions import knowledge as actions
from desktop.jobs import JobContext
from desktop.services import Services
from domain.knowledge.advice import AdviceKind
from domain.knowledge.read_models import ArticleRow
from domain.read_models import OrderBrief

translate = QCoreApplication.translate
_WAIT_MS = 250
#: One character says nothing about a fault.
_LEAST_CHARACTERS = 3
_SHOWN, _ARTICLES = 3, 2
_Found = tuple[tuple[ArticleRow, ...], tuple[OrderBrief, ...]]


class CaseHint(QLabel):
    """Hidden unless there are some; each is a link to its article or order, with two more to say
    whether it helped."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._asked: tuple[str, str, int | None] = ("", "", None)
        self._found: _Found = ((), ())
        self._said: dict[str, bool] = {}
        self.setObjectName("cases")
        self.setWordWrap(True)
        self.setProperty("role", "sub")
        self.setContentsMargins(16, 8, 16, 0)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.linkActivated.connect(self._on_link)
        self._wait = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._wait.timeout.connect(self._ask)
        self.hide()

    def look(self, fault: str, type_code: str, asset: int | None) -> None:
        """The fault as it stands; asked for when the typing pauses."""
        wanted = (fault.strip(), type_code, asset)
        if wanted == self._asked:
            return
        self._asked = wanted
        if len(wanted[0]) < _LEAST_CHARACTERS:
            self._wait.stop()
            self.hide()
        else:
            self._wait.start()

    def forget(self) -> None:
        """Nothing is typed any more."""
        self._wait.stop()
        self._asked = ("", "", None)
        self._said = {}
        self.hide()

    def _ask(self) -> None:
        asked = fault, type_code, asset = self._asked

        def read(ctx: JobContext) -> _Found:
            with ctx.queries() as queries:
                articles = queries.knowledge.suited(
                    fault, type_code=type_code, asset_id=asset, limit=_ARTICLES
                )
                cases = queries.similar_cases(
                    fault, type_code=type_code, asset_id=asset, limit=_SHOWN
                )
                return articles, cases

        def deliver(found: _Found) -> None:
            if asked == self._asked:
                self._found = found
                self._show()

        self._services.jobs.read(read, key="call-cases").then(deliver)

    def _show(self) -> None:
        articles, cases = self._found
        self.setVisible(bool(articles or cases))
        lines = []
        if articles:
            lines.append("<b>{}</b>".format(translate("Knowledge", "Known about it")))
        for row in articles:
            article = row.article
            steps = article.short_text().removeprefix(f"{article.title}: ")
            said = self._ask_for(AdviceKind.ARTICLE, article.id)
            lines.append(
                f"<a href='article:{article.id}'>{escape(article.title)}</a> {escape(steps)} {said}"
            )
        if cases:
            lines.append("<b>{title}</b>".format(title=self.tr("Solved before")))
        for case in cases:
            local = self._services.session.local(case.reported_at)
            end = " · ".join(part for part in (case.technician_name, f"{local:%Y-%m-%d}") if part)
            said = self._ask_for(AdviceKind.CASE, case.id)
            lines.append(
                f"<a href='work_order:{case.id}'>{escape(case.title)}</a> → "
                f"{escape(case.resolution)} · {end} {said}"
            )
        self.setText("<br>".join(lines))

    # --- whether it helped ------------------------------------------------------------------------
    def _ask_for(self, kind: AdviceKind, source_id: int) -> str:
        source = f"{kind.value}:{source_id}"
        said = self._said.get(source)
        if said is not None:
            words = (
                translate("Knowledge", "noted: helped")
                if said
                else translate("Knowledge", "noted: did not help")
            )
            return f"· {words}"
        helped, no = translate("Knowledge", "helped"), translate("Knowledge", "did not help")
        return f"· <a href='yes:{source}'>{helped}</a> / <a href='no:{source}'>{no}</a>"

    def _on_link(self, link: str) -> None:
        what, _, rest = link.partition(":")
        if what not in ("yes", "no"):
            self._services.navigator.open_requested.emit(what, int(rest))
            return
        kind, _, number = rest.partition(":")
        helped = what == "yes"

        def done(_advice: object) -> None:
            self._said[rest] = helped
            self._show()

        actions.say_helped(self._services, AdviceKind(kind), int(number), None, helped=helped).then(
            done
        )
