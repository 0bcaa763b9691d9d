"""Reports as background jobs of the window; implements :class:`desktop.services.Reports`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.composition import (
    agendas,
    cards,
    guides,
    report_delivery,
    reports,
    roi,
    schedules,
    service_records,
    settlements,
)
from desktop.composition.backend import Backend
from desktop.composition.own_process import in_own_process
from desktop.jobs import JobContext, JobHandle, JobRunner
from domain.analytics.issuing import Drift, IssuedReport, Undelivered
from domain.errors import StorageUnavailable

if TYPE_CHECKING:
    from domain.analytics.roi import Roi
    from domain.renewals.record import Renewal


class ConsoleReports:
    """Whatever takes seconds of plain computation runs in a process of its own."""

    def __init__(self, backend: Backend, jobs: JobRunner) -> None:
        self._backend = backend
        self._jobs = jobs

    def statements(self, year: int, month: int, language: str, out: Path) -> JobHandle[object]:
        title = QCoreApplication.translate("Printing", "Performance statements")
        return self._apart(month_statements, (year, month, language, out), title)

    def weekly_brief(self, day: date, language: str, out: Path) -> JobHandle[object]:
        title = QCoreApplication.translate("Printing", "Weekly brief")
        return self._apart(week_brief, (day, language, out), title)

    def settlement(self, order_id: int, language: str, out: Path) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            return settlements.make_settlement(self._backend, order_id, out, language)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Settlement"))

    def asset_card(self, asset_id: int, language: str, out: Path) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            return cards.make_asset_card(self._backend, asset_id, language, out)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Machine card"))

    def service_record(self, renewal: Renewal, language: str, out: Path) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            return service_records.make_service_record(self._backend, renewal, out, language)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Service record"))

    def agenda(self, meeting_on: date, language: str, out: Path) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            return agendas.make_agenda(self._backend, meeting_on, out, language)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Review meeting"))

    def guide(self, article_id: int, language: str, out: Path) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            return guides.make_guide(self._backend, article_id, out, language)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Repair guide"))

    def call_list(self, order_ids: Sequence[int], language: str, out: Path) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            return cards.make_call_list(self._backend, order_ids, language, out)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Call-back list"))

    def roi(self, year: int, month: int) -> JobHandle[Roi]:
        def read(_ctx: JobContext) -> Roi:
            return roi.read_roi(self._backend, year, month)

        return self._jobs.read(read, key="roi")

    def roi_sheet(self, year: int, month: int, language: str, out: Path) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            return reports.make_roi_sheet(self._backend, year, month, language, out)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Return on the system"))

    def usage_sheet(self, day: date, language: str, out: Path) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            return reports.make_usage_sheet(self._backend, day, language, out)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Review of use"))

    def _apart(
        self, function: Callable[..., object], more: tuple[object, ...], title: str
    ) -> JobHandle[object]:
        backend = self._backend
        wanted = (backend.place, backend.actor, backend.console, *more)

        def work(ctx: JobContext) -> Any:
            return in_own_process(
                function, wanted, progress=ctx.progress, raise_if_cancelled=ctx.raise_if_cancelled
            )

        return self._jobs.work(work, title)

    def keep_mail_password(self, password: str) -> JobHandle[None]:
        return self._jobs.work(
            lambda _ctx: report_delivery.keep_mail_password(self._backend, password),
        )

    def send_test_mail(self, subject: str) -> JobHandle[tuple[str, ...]]:
        return self._jobs.work(
            lambda _ctx: report_delivery.send_test_mail(self._backend, subject),
            QCoreApplication.translate("Printing", "Test mail"),
        )

    def issued(self) -> JobHandle[Sequence[IssuedReport]]:
        def read(_ctx: JobContext) -> Sequence[IssuedReport]:
            from persistence.issued_reports import list_reports

            return list_reports(self._backend.engine)

        return self._jobs.read(read, key="issued reports")

    def issued_file(self, report_id: int, out: Path) -> JobHandle[Path]:
        def read(_ctx: JobContext) -> Path:
            from persistence.issued_reports import read_report

            report, body = read_report(self._backend.engine, report_id)
            if hashlib.sha256(body).hexdigest() != report.digest:
                raise StorageUnavailable("report_changed", period=report.period)
            out.parent.mkdir(parents=True, exist_ok=True)
            out.write_bytes(body)
            return out

        return self._jobs.work(read)

    def deliver_again(self, report_id: int) -> JobHandle[tuple[Undelivered, ...]]:
        title = QCoreApplication.translate("Printing", "Deliver again")
        return self._jobs.work(
            lambda _ctx: schedules.deliver_again(self._backend, report_id), title
        )

    def drift(self, report_id: int) -> JobHandle[Sequence[Drift]]:
        def read(_ctx: JobContext) -> Sequence[Drift]:
            return schedules.drift_of(self._backend, report_id)[1]

        title = QCoreApplication.translate("Printing", "Compare with today's figures")
        return self._jobs.work(read, title)


def month_statements(
    _progress: object,
    place: str,
    actor: str,
    console: str,
    year: int,
    month: int,
    language: str,
    out: Path,
) -> int:
    """The statements of the company at ``place``, in whatever process this is."""
    backend = Backend(place, actor=actor, console=console)
    try:
        return reports.make_statements(backend, year, month, language, out)
    finally:
        backend.close()


def week_brief(
    _progress: object, place: str, actor: str, console: str, day: date, language: str, out: Path
) -> None:
    """The brief of the company at ``place``, in whatever process this is."""
    backend = Backend(place, actor=actor, console=console)
    try:
        reports.make_weekly_brief(backend, day, language, out)
    finally:
        backend.close()
