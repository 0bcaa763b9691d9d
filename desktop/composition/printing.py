"""Tags, slips and reports as background jobs of the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from desktop.composition import documents
from desktop.composition.backend import Backend
from desktop.composition.label_jobs import new_job, open_printer, run_job
from desktop.composition.own_process import in_own_process
from desktop.jobs import JobContext, JobHandle, JobRunner
from desktop.settings import LANGUAGE, PRINTER_ADDRESS, PRINTER_DOTS, PRINTER_LANGUAGE, Settings
from domain.analytics.month import MonthlyFigures
from domain.errors import DeviceUnavailable
from domain.ports.devices import PrintOutcome, PrintResult

__all__ = ["ConsolePrinting", "open_printer", "print_test_label"]
T = TypeVar("T")


class ConsolePrinting:
    """Implements :class:`desktop.services.Printing`. ``demo_ports``: where a demo company's
    simulated devices hang; filled when they have started."""

    def __init__(
        self,
        backend: Backend,
        jobs: JobRunner,
        settings: Settings,
        demo_ports: Mapping[str, str] | None = None,
    ) -> None:
        self._backend = backend
        self._jobs = jobs
        self._settings = settings
        self._demo_ports = demo_ports if demo_ports is not None else {}

    def printers(self) -> Sequence[str]:
        address = self._demo_ports.get("printer") or self._settings.get(PRINTER_ADDRESS)
        return (address,) if address else ()

    @property
    def _language(self) -> str:
        return "zpl" if self._demo_ports.get("printer") else self._settings.get(PRINTER_LANGUAGE)

    def print_tags(self, asset_ids: Sequence[int], printer: str, size: str) -> JobHandle[object]:
        """``printer`` '' is the default one. A label that did not come out fails the job; what was
        printed before it stays so, and ``params`` say how many are ``printed`` and ``left``."""
        job = new_job(
            asset_ids,
            printer or next(iter(self.printers()), ""),
            self._language,
            size,
            self._settings.get(PRINTER_DOTS),
        )

        def work(ctx: JobContext) -> object:
            end = run_job(
                self._backend, job, progress=ctx.progress, should_stop=lambda: ctx.cancelled
            )
            if end.result is not None:
                params = {**end.result.params, "printed": end.printed, "left": end.left}
                raise DeviceUnavailable(end.result.code or "printer_failed", **params)
            return end.printed, end.left

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Print tags"))

    def tag_preview(self, asset_id: int, size: str, dots_per_mm: int) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            drawn = documents.make_tag_bitmaps(self._backend, [asset_id], size, dots_per_mm)
            if drawn.refused:
                raise drawn.refused[0][1]
            return documents.png_of(drawn.bitmaps[0])

        return self._jobs.read(work, key="tag preview")

    def tag_sheet(
        self, asset_ids: Sequence[int], sheet: str, start: int, out: Path
    ) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            return documents.make_tag_sheet(self._backend, asset_ids, sheet, start, out)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Sheet of tags"))

    def job_slip(self, order_id: int, out: Path) -> JobHandle[object]:
        language = self._settings.get(LANGUAGE)

        def work(_ctx: JobContext) -> object:
            return documents.make_job_slip(self._backend, order_id, out, language)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Job slip"))

    def monthly_report(
        self, year: int, month: int, language: str, pdf: Path | None, workbook: Path | None
    ) -> JobHandle[object]:
        """In a process of its own: seconds of plain computation would make the window stutter."""
        backend = self._backend
        wanted = (backend.place, backend.actor, backend.console)

        def work(ctx: JobContext) -> object:
            return in_own_process(
                month_documents,
                (*wanted, year, month, language, pdf, workbook),
                progress=ctx.progress,
                raise_if_cancelled=ctx.raise_if_cancelled,
            )

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Monthly report"))

    def export_list(self, kind: str, ids: Sequence[int], out: Path) -> JobHandle[object]:
        def work(ctx: JobContext) -> object:
            def on_rows(done: int, total: int) -> None:
                ctx.raise_if_cancelled()
                ctx.progress(done, total)

            return documents.export_list(self._backend, kind, ids, out, on_rows)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Export"))


def month_documents(
    progress: documents.Progress,
    place: str,
    actor: str,
    console: str,
    year: int,
    month: int,
    language: str,
    pdf: Path | None,
    workbook: Path | None,
) -> MonthlyFigures:
    """The month of the company at ``place``, in whatever process this is."""
    backend = Backend(place, actor=actor, console=console)
    try:
        return documents.make_month_documents(
            backend, year, month, language, pdf, workbook, progress
        )
    finally:
        backend.close()


def print_test_label(
    address: str, language: str = "zpl", size: str = "60x40", dots_per_mm: int = 8
) -> PrintResult:
    """One made-up tag. DeviceUnavailable when the printer did not take it."""
    from domain.assets.tags import AssetTag
    from exports.label_layout import LabelSize, render_tag

    tag = AssetTag(
        code="TEST-0001",
        name=QCoreApplication.translate("Printing", "Test label"),
        location=address,
        company=QCoreApplication.translate("Printing", "Paidan"),
    )
    printer = open_printer(address, language, dots_per_mm)
    result = printer.print(render_tag(tag, LabelSize.parse(size), dots_per_mm))
    if result.outcome in (PrintOutcome.REFUSED, PrintOutcome.UNCERTAIN):
        raise DeviceUnavailable(result.code or "printer_failed", **result.params)
    return result
