"""What every view gets: one value with the doors it may use, and no way around them.

Views never import persistence or devices. They read through ``jobs.read``, act through
``jobs.write`` with a use case, learn of changes by ``bus``, of hardware by ``devices``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from desktop.changes import ChangeBus
from desktop.jobs import JobContext, JobHandle, JobRunner
from desktop.map_files import MapFile
from desktop.planning_run import DayPlanning
from desktop.printers import PrinterProfile
from desktop.road_travel import RoadTravel
from desktop.scanning import ScanTakers
from desktop.settings import Settings
from domain.errors import InvalidInput
from domain.people.operators import ALL_RIGHTS, Right

if TYPE_CHECKING:
    # Only named here: the window need not wait for them.
    from domain.analytics.issuing import Drift, IssuedReport, Undelivered
    from domain.analytics.roi import Roi
    from domain.assets.label_design import DesignWarning, LabelDesign
    from domain.handover import HandoverNote
    from domain.ledgers.fields import LedgerKind
    from domain.ledgers.problems import RowProblem
    from domain.ports.device_status import DeviceStatus
    from domain.ports.imports import ImportChoice, OpenedFile, Outlook, Preview, UndoneImport
    from domain.production.tracing import TraceQuestion
    from domain.read_models import ImportBatch
    from domain.renewals.record import Renewal
    from exports.map_page import TileSource


def system_clock() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Session:
    """Who sits where. ``time_zone`` is the company's IANA name. ``confirmed``: whose PIN was entered
    here since the program was started; '' nobody's. ``rights``: what is offered to him; whether he
    may is decided where it is done."""

    actor: str
    console: str
    time_zone: str = "Asia/Shanghai"
    company: str = ""
    confirmed: str = ""
    rights: frozenset[Right] = ALL_RIGHTS
    now: Callable[[], datetime] = field(default=system_clock)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    def local(self, instant: datetime) -> datetime:
        return instant.astimezone(self.zone)


class Navigator(QObject):
    """How one part of the window asks for another.

    Signals:
        place_requested(name): 'dispatch', 'orders', 'assets', 'customers', 'technicians',
            'numbers', 'messages', 'imports', 'settings'.
        open_requested(kind, id): 'work_order', 'asset', 'customer', 'technician'.
        call_requested(prefill): a dict with any of phone, customer_id, asset_id, lat, lon.
        command_requested(name): a command of the palette.
        list_requested(ListQuery, title): show these in their list place.
        calls_requested(CallSpan, title): these calls in the log of calls.
        say_requested(text): put this in the box, for the clerk to finish the sentence.
        machine_requested(code): a new machine with that code.
        split_requested(order_id): make several orders of it.
        dispatch_requested(order_id): who should go? The board with this order selected.
        article_requested(Article): write one that begins like this.
    """

    article_requested = Signal(object)
    dispatch_requested = Signal(int)
    split_requested = Signal(int)
    say_requested = Signal(str)
    machine_requested = Signal(str)

    place_requested = Signal(str)
    open_requested = Signal(str, int)
    call_requested = Signal(dict)
    command_requested = Signal(str)
    list_requested = Signal(object, str)
    calls_requested = Signal(object, str)


class Feedback(QObject):
    """Toasts for what others did, one strip for errors.

    Signals:
        toast(text, kind, open_kind, open_id): kind 'info', 'good', 'amber', 'red'.
        problem(text, advice, details): what happened, what to do, and what goes to the log.
        status(text): one quiet line in the status bar.
    """

    toast = Signal(str, str, str, int)
    problem = Signal(str, str, str)
    status = Signal(str)


@dataclass(frozen=True, slots=True)
class PortChoice:
    """A line a device may hang on: 'COM3', '/dev/ttyUSB0'; ``description`` says what was found."""

    device: str
    description: str = ""


class DeviceHub(QObject):
    """Hardware as the screens see it; wired to the drivers by the composition root.

    ``kind``: 'modem', 'caller' (caller-id box), 'printer', 'scanner', 'database'. The params of a status may hold
    ``signal_bars`` (0..5), ``queue`` (texts waiting), ``operator`` and ``port`` of a modem, ``port``
    of a scanner or caller-id box, ``printer`` (name) of a printer. ``list_ports`` looks for lines,
    ``list_queues`` for print queues of the system (devices 'queue:NAME'), ``find_callers`` for voice
    modems among the lines nobody uses; all may take a moment and belong in a job.

    Signals:
        status_changed(kind, DeviceStatus)
        scanned(code, source): after normalisation and the 1.5 s rule.
        logged(): a scan was written into the log of scans.
        call_started(number) / call_ended(number)
        test_requested(kind): the settings ask for a self test ('modem', 'caller', 'scanner') or a
            test label ('printer').
        test_finished(kind, passed, text): what came of it, in words.
    """

    status_changed = Signal(str, object)
    scanned = Signal(str, str)
    logged = Signal()
    call_started = Signal(str)
    call_ended = Signal(str)
    test_requested = Signal(str)
    test_finished = Signal(str, bool, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.statuses: dict[str, DeviceStatus] = {}
        self.takers = ScanTakers()
        self._last_heard = ("", "")
        self.list_ports: Callable[[], Sequence[PortChoice]] = lambda: ()
        self.list_queues: Callable[[], Sequence[PortChoice]] = lambda: ()
        self.find_callers: Callable[[], Sequence[PortChoice]] = lambda: ()

    def hear(self, code: str, source: str, raw: str) -> None:
        """A scan; ``raw`` is what the scanner sent."""
        self._last_heard = (code, raw)
        self.scanned.emit(code, source)

    def raw_of(self, code: str) -> str:
        """What the scanner sent for the code just heard; the code itself where nobody knows."""
        heard, raw = self._last_heard
        return raw if heard == code else code

    def set_status(self, kind: str, status: DeviceStatus) -> None:
        self.statuses[kind] = status
        self.status_changed.emit(kind, status)


@dataclass(frozen=True, slots=True)
class WaitingJob:
    """Labels that are not out yet: ``printed`` of ``labels``; ``code``: why it stopped."""

    name: str
    printer: str
    labels: int
    printed: int
    code: str = ""


class Printing(Protocol):
    """Tags, job slips and reports; implemented where devices and exports are known."""

    def printers(self) -> Sequence[str]:
        """Names of the configured label printers, the default first."""

    def profile(self, address: str) -> PrinterProfile | None:
        """How the printer there is set; '' is the default one."""

    def print_tags(
        self, asset_ids: Sequence[int], printer: str, size: str, round_id: int = 0
    ) -> JobHandle[object]:
        """``size`` like '60x40'. ``round_id``: the tagging round to be told. With paper out or the
        head open it waits at that label. Result: (printed, left)."""

    def waiting_jobs(self) -> tuple[WaitingJob, ...]:
        """Those with labels left that are not running; reads files: belongs in a job."""

    def resume_job(self, name: str) -> JobHandle[object]:
        """Result as of :meth:`print_tags`."""

    def drop_job(self, name: str) -> None: ...

    def print_test(self, profile: PrinterProfile) -> JobHandle[object]:
        """One made-up tag on a printer set like that."""

    def tag_preview(self, asset_id: int, size: str, dots_per_mm: int) -> JobHandle[object]:
        """Result: PNG bytes, exact to the dot."""

    def design_preview(
        self, design: LabelDesign, dots_per_mm: int
    ) -> JobHandle[tuple[bytes, tuple[DesignWarning, ...]]]:
        """PNG bytes of a made-up machine, exact to the dot, and what would come out badly."""

    def tag_sheet(
        self,
        asset_ids: Sequence[int],
        sheet: str,
        start: int,
        out: Path,
        offset_mm: tuple[float, float] = (0.0, 0.0),
        round_id: int = 0,
    ) -> JobHandle[object]:
        """A4 PDF of tags from the label ``start`` on; result: the path."""

    def ruler_page(
        self, sheet: str, out: Path, offset_mm: tuple[float, float]
    ) -> JobHandle[object]:
        """A page to lay on a sheet of labels; result: the path."""

    def stock_take_record(self, round_id: int, out: Path) -> JobHandle[object]:
        """A PDF to be signed; result: the path."""

    def handover_sheet(
        self, note: HandoverNote, coming: str, remark: str, out: Path
    ) -> JobHandle[object]:
        """A PDF to be signed by both; result: the path."""

    def trace_report(self, question: TraceQuestion, out: Path) -> JobHandle[object]:
        """Production records that answer it, as a PDF; result: the path."""

    def patrol_sheet(self, patrol_id: int, out: Path) -> JobHandle[object]:
        """A PDF to walk with; result: the path."""

    def job_slip(
        self, order_id: int, out: Path, article_ids: Sequence[int] = ()
    ) -> JobHandle[object]:
        """``article_ids``: the guides to go with it; result: the path."""

    def monthly_report(
        self, year: int, month: int, language: str, pdf: Path | None, workbook: Path | None
    ) -> JobHandle[object]:
        """Result: the MonthlyFigures of :mod:`domain.analytics`."""

    def export_list(self, kind: str, ids: Sequence[int], out: Path) -> JobHandle[object]:
        """A list as .xlsx or .csv (by the suffix of ``out``); result: rows written."""

    def export_table(
        self, name: str, titles: Sequence[str], rows: Sequence[Sequence[object]], out: Path
    ) -> JobHandle[object]:
        """What stands in a table (texts and numbers) likewise."""


class Reports(Protocol):
    """Documents about a period, and those that were issued by themselves."""

    def statements(self, year: int, month: int, language: str, out: Path) -> JobHandle[object]:
        """Performance of everybody, one page each; result: the number of pages."""

    def weekly_brief(self, day: date, language: str, out: Path) -> JobHandle[object]:
        """One page about the week that holds ``day``."""

    def settlement(self, order_id: int, language: str, out: Path) -> JobHandle[object]:
        """Quotation of an order still to be done, settlement of one that is done."""

    def asset_card(self, asset_id: int, language: str, out: Path) -> JobHandle[object]:
        """One page about a machine."""

    def service_record(self, renewal: Renewal, language: str, out: Path) -> JobHandle[object]:
        """The service behind what is about to end, for the customer."""

    def agenda(self, meeting_on: date, language: str, out: Path) -> JobHandle[object]:
        """Of a review meeting, to be written on."""

    def guide(self, article_id: int, language: str, out: Path) -> JobHandle[object]:
        """An article with its steps and pictures."""

    def call_list(self, order_ids: Sequence[int], language: str, out: Path) -> JobHandle[object]:
        """Those to be called back about these orders, to be ticked off."""

    def roi(self, year: int, month: int) -> JobHandle[Roi]:
        """The months up to this one against the baseline months; see :mod:`domain.analytics.roi`."""

    def roi_sheet(self, year: int, month: int, language: str, out: Path) -> JobHandle[object]:
        """The same on one page."""

    def usage_sheet(self, day: date, language: str, out: Path) -> JobHandle[object]:
        """One page about what of the program was used in the quarter that holds ``day``."""

    def keep_mail_password(self, password: str) -> JobHandle[None]:
        """Into the keyring of this console's system."""

    def send_test_mail(self, subject: str) -> JobHandle[tuple[str, ...]]:
        """A mail without a report; result: whom it went to."""

    def issued(self) -> JobHandle[Sequence[IssuedReport]]:
        """What was issued, the newest first."""

    def issued_file(self, report_id: int, out: Path) -> JobHandle[Path]:
        """The PDF as it was issued. StorageUnavailable if its digest does not fit any more."""

    def deliver_again(self, report_id: int) -> JobHandle[tuple[Undelivered, ...]]:
        """Where it did not get to, as set up now; result: where it did not get to this time."""

    def drift(self, report_id: int) -> JobHandle[Sequence[Drift]]:
        """The figures that would be others if it were made today."""


class Imports(Protocol):
    """The importer's steps as jobs; see :mod:`domain.ledgers`. The file looked at last stays
    open for ``preview`` and ``run``. ``run`` and ``resume`` may be cancelled between two chunks;
    what is written by then can be gone on with or taken back."""

    def inspect(
        self, path: Path, password: str | None = None, encoding: str = "", separator: str = ""
    ) -> JobHandle[OpenedFile]:
        """``encoding`` and ``separator``: of a text, where what was found out is wrong. Of a large
        workbook the beginning is told before, as an OpenedFile that is not ``whole``."""

    def preview(self, choice: ImportChoice, place: int) -> JobHandle[Preview]:
        """Rows of the sheet at ``place`` and how they are read; soon there."""

    def outlook(self, choice: ImportChoice) -> JobHandle[Outlook]:
        """What importing all of ``choice`` would do; reads every row, may be cancelled."""

    def run(self, choice: ImportChoice) -> JobHandle[ImportBatch]: ...
    def resume(self, batch_id: int) -> JobHandle[ImportBatch]: ...
    def undo(self, batch_id: int) -> JobHandle[UndoneImport]: ...
    def template(self, kind: LedgerKind, sheet: str, out: Path) -> JobHandle[int]:
        """An empty ledger of ``kind`` to be filled in, .xlsx; result: its columns."""

    def export_refused(
        self, batch_id: int, out: Path, words: Callable[[RowProblem], str]
    ) -> JobHandle[int]:
        """The refused rows with their reasons as .xlsx or .csv; result: rows written."""


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """The newest backup. ``verified_at``: when it was opened and counted; None if it never was."""

    path: Path
    made_at: datetime
    verified_at: datetime | None = None


class Backups(Protocol):
    """Copies of the database in a second folder."""

    def latest(self) -> BackupInfo | None:
        """Reads a folder: belongs in a job."""

    def run(self) -> JobHandle[BackupInfo]:
        """Make one now, and verify it."""


Basemap = Callable[[MapFile, JobContext], "tuple[TileSource, TileSource | None]"]


def no_basemap(file: MapFile, ctx: JobContext) -> tuple[TileSource, TileSource | None]:
    """Where nobody can open map files: the grid has to do."""
    del ctx
    raise InvalidInput("basemap_unreadable", path=file.path)


@dataclass(slots=True)
class Services:
    jobs: JobRunner
    bus: ChangeBus
    settings: Settings
    session: Session
    navigator: Navigator
    feedback: Feedback
    devices: DeviceHub
    printing: Printing
    imports: Imports
    backups: Backups | None = None
    reports: Reports | None = None
    planner: DayPlanning | None = None
    roads: RoadTravel | None = None
    safe_map: bool = False
    #: Opens a map file of the company for light and dark; belongs in a job.
    open_basemap: Basemap = no_basemap
    #: Where the simulated devices of a demo company hang, by kind; empty for a real company.
    demo_ports: dict[str, str] = field(default_factory=dict)
