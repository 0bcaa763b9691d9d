"""Print jobs of tags that outlive a crash: which labels there are and which are out."""

from __future__ import annotations

import contextlib
import json
import os
import re
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from desktop import paths
from desktop.composition.backend import Backend
from desktop.composition.tag_documents import make_tag_bitmaps
from devices.label_printers import (
    FileConnection,
    Label,
    Language,
    Media,
    PrinterConnection,
    PrinterOptions,
    QueueConnection,
    RawLabelPrinter,
    network_printer,
    serial_printer,
)
from devices.transports import PortAddress
from domain.errors import DeviceUnavailable, InvalidInput, NotFound
from domain.ports.devices import DeviceState, PrintOutcome, PrintResult
from exports.whole_file import whole_file

_KEPT_DONE = 50
_LOOK_AGAIN_S = 1.0
_NAME = re.compile(r"[0-9]{8}-[0-9]{6}-[0-9a-f]{4}")


#: A person can mend these, and the job goes on.
MENDABLE = frozenset(
    f"printer_{condition}"
    for condition in ("paper_out", "head_open", "ribbon_out", "jam", "paused")
)


def open_printer(
    address: str,
    language: str = "zpl",
    dots_per_mm: int = 8,
    options: Mapping[str, Any] | None = None,
) -> RawLabelPrinter:
    """The printer behind ``socket://HOST:PORT``, ``queue:NAME``, ``file:PATH`` or a serial port.

    ``options``: those of :class:`PrinterOptions` by name. DeviceUnavailable('printer_not_configured');
    nothing is opened before the first label."""
    if not address.strip():
        raise DeviceUnavailable("printer_not_configured")
    try:
        spoken = Language(language)
    except ValueError as error:
        raise InvalidInput("printer_language_unknown", language=language) from error
    more = dict(options or {})
    if "media" in more:
        more["media"] = Media(more["media"])
    chosen = PrinterOptions(language=spoken, dots_per_mm=dots_per_mm, **more)
    return RawLabelPrinter(_connection(address.strip(), spoken), chosen)


def _connection(address: str, language: Language) -> PrinterConnection:
    kind, _, rest = address.partition(":")
    if kind == "queue":
        return QueueConnection(rest)
    if kind == "file":
        return FileConnection(Path(rest))
    if address.startswith("/dev/usb/lp"):
        return FileConnection(Path(address))
    port = PortAddress.parse(address)
    if port.is_socket:
        return network_printer(port.host, port.port or 9100)
    return serial_printer(port, language)


@dataclass(frozen=True, slots=True)
class LabelJob:
    """``next_label``: index of the first label that is not out; ``code``: why it stopped there.
    ``round_id``: the tagging round that is told what was printed, 0 for none."""

    name: str
    asset_ids: tuple[int, ...]
    address: str
    language: str
    size: str
    dots_per_mm: int
    created_at: str
    next_label: int = 0
    code: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    round_id: int = 0

    @property
    def left(self) -> int:
        return len(self.asset_ids) - self.next_label


@dataclass(frozen=True, slots=True)
class Printed:
    """How a run of a job ended. ``result``: of the label that did not come out for certain."""

    job: LabelJob
    printed: int
    result: PrintResult | None = None

    @property
    def left(self) -> int:
        return self.job.left


def new_job(
    asset_ids: Sequence[int],
    address: str,
    language: str,
    size: str,
    dots_per_mm: int,
    options: Mapping[str, Any] | None = None,
    round_id: int = 0,
) -> LabelJob:
    now = datetime.now(UTC)
    return LabelJob(
        name=f"{now:%Y%m%d-%H%M%S}-{uuid4().hex[:4]}",
        asset_ids=tuple(asset_ids),
        address=address,
        language=language,
        size=size,
        dots_per_mm=dots_per_mm,
        created_at=now.isoformat(timespec="seconds"),
        options=dict(options or {}),
        round_id=round_id,
    )


def run_job(
    backend: Backend,
    job: LabelJob,
    *,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> Printed:
    """Print what is left of ``job``. Every tag is drawn before the first is printed, so that a name
    that cannot be printed stops nothing half way (InvalidInput). The state is on disk after every
    label: after a crash at 143 the job goes on at 144."""
    pictures = make_tag_bitmaps(
        backend,
        job.asset_ids[job.next_label :],
        job.size,
        job.dots_per_mm,
        compact=bool(job.options.get("native_text")),
    )
    if pictures.refused:
        raise pictures.refused[0][1]
    printer = open_printer(job.address, job.language, job.dots_per_mm, job.options)
    first = job.next_label
    state = replace(job, code="")
    _save(state)
    last: list[PrintResult] = []

    def on_result(index: int, result: PrintResult) -> None:
        nonlocal state
        last[:] = [result]
        if result.outcome is not PrintOutcome.REFUSED:
            state = replace(state, next_label=first + index + 1)
            _save(state)
        progress(state.next_label, len(job.asset_ids))

    labels = [Label(each.bitmap, qr=each.qr, texts=each.texts) for each in pictures.pictures]
    end = printer.print_job(labels, on_result, should_stop=should_stop)
    state = replace(state, next_label=first + end.next_label, code=end.code)
    _save(state)
    if state.round_id and state.next_label:
        # All of them: after a crash nobody had told the round.
        with backend.store() as store:
            store.equipment.mark_printed(state.round_id, state.asset_ids[: state.next_label])
    _forget_old()
    stopped = last[0] if end.code and last and not last[0].outcome.is_done else None
    return Printed(state, state.next_label - first, stopped)


def wait_until_mended(job: LabelJob, should_stop: Callable[[], bool]) -> bool:
    """Until the printer of a job that stopped says it is well again; False when told to stop."""
    printer = open_printer(job.address, job.language, job.dots_per_mm, job.options)
    pause = threading.Event()
    while not should_stop():
        status = printer.status()
        if status.device.state in (DeviceState.READY, DeviceState.BUSY):
            return True
        pause.wait(_LOOK_AGAIN_S)
    return False


def drop_job(name: str) -> None:
    """What is left of it will not be printed. NotFound."""
    _save(replace(job_named(name), asset_ids=(), next_label=0))


def open_jobs() -> tuple[LabelJob, ...]:
    """Jobs with labels left, the newest last."""
    jobs = (_read(path) for path in sorted(_folder().glob("*.json")))
    return tuple(job for job in jobs if job is not None and job.left)


def job_named(name: str) -> LabelJob:
    """The job ``name``, or with 'last' the newest that has labels left. NotFound."""
    if name == "last":
        waiting = open_jobs()
        if waiting:
            return waiting[-1]
    elif _NAME.fullmatch(name):
        job = _read(_folder() / f"{name}.json")
        if job is not None:
            return job
    raise NotFound("print_job_not_found", job=name)


def _folder() -> Path:
    folder = paths.folder("labels") / "jobs"
    folder.mkdir(exist_ok=True)
    return folder


def _save(job: LabelJob) -> None:
    path = _folder() / f"{job.name}.json"
    with whole_file(path) as unfinished, unfinished.open("w", encoding="utf-8") as file:
        json.dump(asdict(job), file)
        file.flush()
        os.fsync(file.fileno())


def _read(path: Path) -> LabelJob | None:
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
        return LabelJob(**{**plain, "asset_ids": tuple(plain["asset_ids"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _forget_old() -> None:
    """Jobs that are done are kept for a while, to see what was printed."""
    done = [
        path for path in sorted(_folder().glob("*.json")) if (job := _read(path)) and not job.left
    ]
    for path in done[:-_KEPT_DONE]:
        with contextlib.suppress(OSError):
            path.unlink()
