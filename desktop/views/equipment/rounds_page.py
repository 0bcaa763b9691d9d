"""The rounds of one kind: those there are at the left, one of them or a new one at the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from desktop.changes import Follower
from desktop.format import count_text
from desktop.jobs import JobContext
from desktop.paths import folder
from desktop.services import Services
from desktop.views.equipment.round_start import RoundStart
from desktop.views.equipment.round_view import RoundView
from desktop.views.equipment.words import kind_title
from desktop.views.lists.side_list_page import SideListPage
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.lazy_model import Column
from domain.assets.rounds import Round, RoundCounts, RoundKind, RoundSummary

translate = QCoreApplication.translate
_LIST_WIDTH = 260


class RoundsPage(SideListPage):
    """Begin, go on with, finish rounds."""

    def __init__(self, services: Services, kind: RoundKind, parent: QWidget | None = None) -> None:
        super().__init__(
            services,
            translate("Equipment", "Rounds"),
            f"rounds_{kind.value}",
            lambda row: row.round.id,
            width=_LIST_WIDTH,
            parent=parent,
        )
        self._kind = kind
        new = QPushButton(translate("Equipment", "New round"))
        new.clicked.connect(lambda: self.begin_new())
        self.header.add(new)
        self.list.current_changed.connect(self._on_chosen)
        self.stack = QStackedWidget()
        self.empty = EmptyState(
            "tag" if kind is RoundKind.TAGGING else "clipboard-text",
            translate("Equipment", "No plant was tagged yet.")
            if kind is RoundKind.TAGGING
            else translate("Equipment", "No stock was taken yet."),
            translate(
                "Equipment",
                "Choose the machines, walk past them with a scanner, and go on another day where you "
                "stopped.",
            ),
            kind_title(kind),
        )
        self.empty.chosen.connect(lambda: self.begin_new())
        self.start = RoundStart(services, kind)
        self.start.started.connect(self._on_started)
        self.start.left.connect(self._show_current)
        self.view = RoundView(services, kind)
        self.view.closed.connect(self._on_closed)
        self.view.record_requested.connect(self._make_record)
        self.view.counted.connect(self._on_counted)
        for page in (self.empty, self.start, self.view):
            self.stack.addWidget(page)
        self._put_beside(self.stack)
        self._wanted = 0
        Follower(services.bus, self, ("round",), self.load)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("name", translate("Equipment", "Round"), lambda r: r.round.name, 150,
                   tip=self._tip),
            Column("done", translate("Equipment", "Done"),
                   lambda r: f"{count_text(r.seen)} / {count_text(r.expected)}", 84, right=True),
        )  # fmt: skip

    def begin_new(self, asset_ids: tuple[int, ...] = ()) -> None:
        """A new round; of these machines, if any are given."""
        self.start.begin(asset_ids)
        self.stack.setCurrentWidget(self.start)
        self.start.name.setFocus()

    def load(self) -> None:
        def read(ctx: JobContext) -> tuple[RoundSummary, ...]:
            with ctx.queries() as queries:
                return queries.equipment.rounds(self._kind)

        self._services.jobs.read(read, key=f"rounds-{self._kind.value}").then(self._take)

    def _take(self, rounds: tuple[RoundSummary, ...]) -> None:
        wanted, self._wanted = self._wanted or self.view.round_id, 0
        self.list.show_rows(rounds)
        self.header.set_detail(count_text(len(rounds)) if rounds else "")
        if self.stack.currentWidget() is self.start:
            return
        known = [summary.round.id for summary in rounds]
        shown = wanted if wanted in known else next(iter(known), 0)
        if shown and self.list.current_id() != shown:
            self.list.select_ids([shown], current=shown)
        self._show(shown)

    def _on_counted(self, round_id: int, counts: RoundCounts) -> None:
        known: RoundSummary | None = self.list.row_of(round_id)
        if known is not None and (known.seen, known.printed) != (counts.found, counts.printed):
            self.list.show_row(replace(known, seen=counts.found, printed=counts.printed))

    def _show_current(self) -> None:
        self._show(self.list.current_id())

    def _show(self, round_id: int) -> None:
        if not round_id:
            self.stack.setCurrentWidget(self.empty)
            return
        self.view.open(round_id)
        self.stack.setCurrentWidget(self.view)

    def _on_chosen(self, round_id: int) -> None:
        if round_id:
            self._show(round_id)

    def _tip(self, summary: RoundSummary) -> str:
        session = self._services.session
        each = summary.round
        if each.is_open:
            state = translate("Equipment", "under way")
        else:
            state = translate("Equipment", "finished")
        day = session.local(each.started_at)
        return " · ".join(x for x in (each.name, each.scope, f"{day:%Y-%m-%d}", state) if x)

    def _on_started(self, made: Round) -> None:
        self._wanted = made.id
        self.stack.setCurrentWidget(self.view)
        self.view.open(made.id)
        self.load()

    def _make_record(self, round_id: int) -> None:
        session = self._services.session
        out = folder("documents") / f"stock-take {session.local(session.now()):%Y-%m-%d %H%M}.pdf"

        def show(_made: object) -> None:
            from desktop.views.preview.window import show_document

            show_document(self._services, out, translate("Equipment", "Record of the stock-take"))

        self._services.printing.stock_take_record(round_id, out).then(show)

    def _on_closed(self) -> None:
        self.view.round_id = 0
        self.load()
