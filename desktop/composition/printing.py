"""Tags, slips and reports as background jobs of the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from desktop.composition import documents, tag_documents
from desktop.composition.backend import Backend
from desktop.composition.label_jobs import (
    MENDABLE,
    LabelJob,
    drop_job,
    job_named,
    new_job,
    open_jobs,
    open_printer,
    run_job,
    wait_until_mended,
)
from desktop.composition.letterhead import company_profile, company_zone
from desktop.composition.listings import export_texts
from desktop.composition.own_process import in_own_process
from desktop.composition.patrol_sheets import make_patrol_sheet
from desktop.composition.trace_reports import make_trace_report
from desktop.errors import sentence_of
from desktop.jobs import JobContext, JobHandle, JobRunner
from desktop.printers import PrinterProfile, profile_of, profiles
from desktop.services import WaitingJob
from desktop.settings import LANGUAGE, PRINTER_DOTS, PRINTER_LANGUAGE, Settings
from devices.label_printers import Label
from domain.analytics.month import MonthlyFigures
from domain.assets.label_design import DesignWarning, LabelDesign
from domain.assets.tags import AssetTag
from domain.errors import DeviceUnavailable
from domain.handover import HandoverNote
from domain.ports.devices import PrintOutcome, PrintResult
from domain.production.tracing import TraceQuestion

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
        self._running: set[str] = set()

    @property
    def _demo(self) -> str:
        return self._demo_ports.get("printer", "")

    def printers(self) -> Sequence[str]:
        return tuple(each.address for each in profiles(self._settings, self._demo))

    def profile(self, address: str) -> PrinterProfile | None:
        return profile_of(self._settings, address, self._demo)

    def print_tags(
        self, asset_ids: Sequence[int], printer: str, size: str, round_id: int = 0
    ) -> JobHandle[object]:
        """``printer`` '' is the default one. A fault that a person can mend only makes the job wait
        at that label; any other fails it: what was printed before stays so, and ``params`` say how
        many are ``printed`` and ``left``."""
        profile = self.profile(printer) or PrinterProfile(
            printer,
            self._settings.get(PRINTER_LANGUAGE),
            self._settings.get(PRINTER_DOTS),
        )
        job = new_job(
            asset_ids,
            profile.address,
            profile.language,
            size,
            profile.dots_per_mm,
            profile.options(),
            round_id,
        )
        return self._start(job)

    def waiting_jobs(self) -> tuple[WaitingJob, ...]:
        return tuple(
            WaitingJob(job.name, job.address, len(job.asset_ids), job.next_label, job.code)
            for job in open_jobs()
            if job.name not in self._running
        )

    def resume_job(self, name: str) -> JobHandle[object]:
        return self._start(job_named(name))

    def drop_job(self, name: str) -> None:
        drop_job(name)

    def _start(self, job: LabelJob) -> JobHandle[object]:
        total = len(job.asset_ids)
        waits = QCoreApplication.translate("Printing", "Waiting at label {number}: {reason}")
        held = QCoreApplication.translate(
            "Printing",
            "Label {number} waits in the printer: {reason} If it is switched off, print that label "
            "again.",
        )

        def work(ctx: JobContext) -> object:
            printed, current = 0, job
            while True:
                end = run_job(
                    self._backend, current, progress=ctx.progress, should_stop=lambda: ctx.cancelled
                )
                printed, current = printed + end.printed, end.job
                if end.result is None or not end.left or ctx.cancelled:
                    return printed, end.left
                code = end.result.code or "printer_failed"
                if code not in MENDABLE:
                    raise DeviceUnavailable(
                        code, **{**end.result.params, "printed": printed, "left": end.left}
                    )
                reason = sentence_of(DeviceUnavailable(code, **end.result.params))
                number, text = current.next_label + 1, waits
                if end.result.outcome is PrintOutcome.HELD:
                    number, text = current.next_label, held
                ctx.say(current.next_label, total, text.format(number=number, reason=reason))
                if not wait_until_mended(current, lambda: ctx.cancelled):
                    return printed, end.left

        self._running.add(job.name)
        handle = self._jobs.work(work, QCoreApplication.translate("Printing", "Print tags"))
        handle.finished.connect(lambda: self._running.discard(job.name))
        return handle

    def print_test(self, profile: PrinterProfile) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            return print_test_label(
                profile.address,
                profile.language,
                profile.size,
                profile.dots_per_mm,
                profile.options(),
            )

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Test label"))

    def tag_preview(self, asset_id: int, size: str, dots_per_mm: int) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            drawn = tag_documents.make_tag_bitmaps(self._backend, [asset_id], size, dots_per_mm)
            if drawn.refused:
                raise drawn.refused[0][1]
            return tag_documents.png_of(drawn.bitmaps[0])

        return self._jobs.read(work, key="tag preview")

    def design_preview(
        self, design: LabelDesign, dots_per_mm: int
    ) -> JobHandle[tuple[bytes, tuple[DesignWarning, ...]]]:
        def work(ctx: JobContext) -> tuple[bytes, tuple[DesignWarning, ...]]:
            from exports.label_design import render_design

            with ctx.queries() as queries:
                logos = tag_documents.read_logos(queries, design)
            made = render_design(design, sample_tag(), dots_per_mm, logos)
            return tag_documents.png_of(made.picture.bitmap), made.warnings

        return self._jobs.read(work, key="label design")

    def tag_sheet(
        self,
        asset_ids: Sequence[int],
        sheet: str,
        start: int,
        out: Path,
        offset_mm: tuple[float, float] = (0.0, 0.0),
        round_id: int = 0,
    ) -> JobHandle[object]:
        def work(ctx: JobContext) -> object:
            made = tag_documents.make_tag_sheet(
                self._backend, asset_ids, sheet, start, out, offset_mm
            )
            if round_id:
                with ctx.store() as store:
                    store.equipment.mark_printed(round_id, asset_ids)
            return made

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Sheet of tags"))

    def ruler_page(
        self, sheet: str, out: Path, offset_mm: tuple[float, float]
    ) -> JobHandle[object]:
        language = self._settings.get(LANGUAGE)

        def work(_ctx: JobContext) -> object:
            from exports.label_sheet import SHEETS, build_ruler_page

            out.parent.mkdir(parents=True, exist_ok=True)
            build_ruler_page(
                SHEETS[sheet], out, language, offset_x_mm=offset_mm[0], offset_y_mm=offset_mm[1]
            )
            return out

        return self._jobs.work(work)

    def stock_take_record(self, round_id: int, out: Path) -> JobHandle[object]:
        language = self._settings.get(LANGUAGE)

        def work(_ctx: JobContext) -> object:
            return documents.make_stock_take_record(self._backend, round_id, out, language)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Stock-take"))

    def handover_sheet(
        self, note: HandoverNote, coming: str, remark: str, out: Path
    ) -> JobHandle[object]:
        language, backend = self._settings.get(LANGUAGE), self._backend

        def work(_ctx: JobContext) -> object:
            from exports.handover_sheet import SignedNote, build_handover_sheet

            with backend.queries() as queries:
                company = company_profile(queries)
                zone = company_zone(queries)
            signed = SignedNote(note, backend.actor, coming, remark)
            return build_handover_sheet(signed, company, zone, language, out)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Change of shift"))

    def trace_report(self, question: TraceQuestion, out: Path) -> JobHandle[object]:
        language = self._settings.get(LANGUAGE)

        def work(_ctx: JobContext) -> object:
            return make_trace_report(self._backend, question, out, language)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Trace back"))

    def patrol_sheet(self, patrol_id: int, out: Path) -> JobHandle[object]:
        language = self._settings.get(LANGUAGE)

        def work(_ctx: JobContext) -> object:
            return make_patrol_sheet(self._backend, patrol_id, out, language)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Patrol sheet"))

    def job_slip(
        self, order_id: int, out: Path, article_ids: Sequence[int] = ()
    ) -> JobHandle[object]:
        language = self._settings.get(LANGUAGE)

        def work(_ctx: JobContext) -> object:
            return documents.make_job_slip(self._backend, order_id, out, language, article_ids)

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

    def export_table(
        self, name: str, titles: Sequence[str], rows: Sequence[Sequence[object]], out: Path
    ) -> JobHandle[object]:
        def work(_ctx: JobContext) -> object:
            return export_texts(self._backend, name, titles, rows, out)

        return self._jobs.work(work, QCoreApplication.translate("Printing", "Export"))


def sample_tag() -> AssetTag:
    """A machine that fills a label well."""

    return AssetTag(
        code="GZ-KT-0217-3",
        name=QCoreApplication.translate("Printing", "Central air conditioner"),
        model="KFR-120LW/E1",
        serial_number="SN20230212-0071",
        customer=QCoreApplication.translate("Printing", "Hanglong Property Management"),
        site=QCoreApplication.translate("Printing", "Tower A"),
        location=QCoreApplication.translate("Printing", "3F / plant room"),
        company=QCoreApplication.translate("Printing", "Chengda Electromechanical Services"),
    )


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
    address: str,
    language: str = "zpl",
    size: str = "60x40",
    dots_per_mm: int = 8,
    options: Mapping[str, Any] | None = None,
) -> PrintResult:
    """One made-up tag. DeviceUnavailable when the printer did not take it."""
    from exports.label_layout import LabelSize, render_label

    tag = AssetTag(
        code="TEST-0001",
        name=QCoreApplication.translate("Printing", "Test label"),
        location=address,
        company=QCoreApplication.translate("Printing", "Paidan"),
    )
    printer = open_printer(address, language, dots_per_mm, options)
    compact = bool(options and options.get("native_text"))
    drawn = render_label(tag, LabelSize.parse(size), dots_per_mm, compact=compact)
    results: list[PrintResult] = []
    label = Label(drawn.bitmap, qr=drawn.qr, texts=drawn.texts)
    printer.print_job([label], lambda _index, each: results.append(each))
    result = results[0]
    if result.outcome in (PrintOutcome.REFUSED, PrintOutcome.UNCERTAIN):
        raise DeviceUnavailable(result.code or "printer_failed", **result.params)
    return result
