"""Patrols by route and month: walked, missed, abnormal, still open."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.changes import Follower
from desktop.format import count_text, percent_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.views.lists.table_page import TablePage
from desktop.widgets.lazy_model import Column
from domain.patrols.read_models import PatrolRow, RouteMonth, by_month

translate = QCoreApplication.translate
_DAYS = 366


class OverviewPage(TablePage):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            services, translate("Patrols", "By route and month"), "patrol_months", parent=parent
        )
        self.export = self._add_export(translate("Patrols", "Patrols"))
        topics = ("patrol", "patrol_result", "work_order")
        Follower(services.bus, self, topics, self.load)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("month", translate("Patrols", "Month"), lambda r: f"{r.month:%Y-%m}", 90),
            Column("route", translate("Patrols", "Route"), lambda r: r.name, 200, strong=True),
            Column("patrols", translate("Patrols", "Patrols due"), lambda r: count_text(r.patrols), 90,
                   right=True),
            Column("done", translate("Patrols", "Complete"), lambda r: count_text(r.done), 90,
                   right=True),
            Column("partly", translate("Patrols", "With points missed"),
                   lambda r: count_text(r.partly), 110, right=True),
            Column("missed", translate("Patrols", "Missed"), lambda r: count_text(r.missed), 90,
                   right=True),
            Column("share", translate("Patrols", "Points walked"),
                   lambda r: percent_text(r.share), 110, right=True),
            Column("abnormal", translate("Patrols", "Abnormal"),
                   lambda r: count_text(r.abnormal), 90, right=True),
            Column("open", translate("Patrols", "Findings open"),
                   lambda r: count_text(r.open_findings), 110, right=True),
        )  # fmt: skip

    def load(self) -> None:
        session = self._services.session
        today = session.local(session.now()).date()
        since = (today - timedelta(days=_DAYS)).replace(day=1)

        def read(ctx: JobContext) -> tuple[PatrolRow, ...]:
            with ctx.queries() as queries:
                return queries.patrols.patrols(since)

        def show(rows: tuple[PatrolRow, ...]) -> None:
            self._take(by_month(rows, today))

        self._services.jobs.read(read, key="patrol-months").then(show)

    def _take(self, months: tuple[RouteMonth, ...]) -> None:
        self.table.show_rows(months)
        text = translate("Patrols", "{count} patrols in the last year")
        self.header.set_detail(text.format(count=count_text(sum(x.patrols for x in months))))
