"""Background work: one writer, a few readers, results always on the main thread.

A job is ``fn(ctx)``. It gets its store or queries from ``ctx`` in its own thread, and only frozen
values come back. The writer is one thread, so writes never wait for each other's locks and keep
the order in which the clerk acted.
"""

from __future__ import annotations

import logging
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from domain.errors import UserError

if TYPE_CHECKING:
    from domain.ports.storage import Queries, Store

log = logging.getLogger(__name__)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

#: A progress report more often than this only costs the main thread time.
PROGRESS_INTERVAL_SECONDS = 0.1


class Sessions(Protocol):
    """Opens the database for one job; made by the composition root."""

    def store(self, command_id: str | None = None) -> AbstractContextManager[Store]: ...
    def queries(self) -> AbstractContextManager[Queries]: ...


class JobCancelled(Exception):
    """Raised inside a job whose user pressed cancel."""


class JobContext:
    """What a job may use; belongs to the thread the job runs in."""

    def __init__(self, sessions: Sessions, handle: JobHandle[Any]) -> None:
        self._sessions = sessions
        self._handle = handle
        self._last_progress = 0.0

    def store(self, command_id: str | None = None) -> AbstractContextManager[Store]:
        """One transaction. ``command_id`` makes a retried command a no-op."""
        return self._sessions.store(command_id)

    @contextmanager
    def queries(self) -> Iterator[Queries]:
        """Frozen answers of one moment. In a read that a newer one supersedes, the statement at
        hand is broken off."""
        with self._sessions.queries() as queries:
            stop = getattr(queries, "interrupt", None)
            if stop is None or not self._handle.superseded_ends:
                yield queries
                return
            self.raise_if_cancelled()
            with self._handle.stopped_by(stop):
                yield queries

    def progress(self, done: int, total: int, text: str = "") -> None:
        """Report at most ten times a second; ``total`` 0 means unknown."""
        now = time.monotonic()
        if done < total and now - self._last_progress < PROGRESS_INTERVAL_SECONDS:
            return
        self._last_progress = now
        self._handle._post("progressed", (done, total, text))

    def say(self, done: int, total: int, text: str) -> None:
        """As :meth:`progress`, at once: what is said holds for a while."""
        self._last_progress = time.monotonic()
        self._handle._post("progressed", (done, total, text))

    def tell(self, value: object) -> None:
        """Hand over a part of the result that is there already."""
        self._handle._post("told", value)

    @property
    def cancelled(self) -> bool:
        return self._handle.cancel_requested

    def raise_if_cancelled(self) -> None:
        if self._handle.cancel_requested:
            raise JobCancelled


class JobHandle(QObject, Generic[T_co]):
    """Follows one job. All signals are emitted on the main thread.

    Signals:
        progressed(done, total, text)
        told(part): a part of the result, before the rest of it; never after cancelling.
        succeeded(result)
        failed(UserError or other Exception): ``handled`` may be set by a listener that shows it.
        cancelled()
        finished(): after any of the three above.
    """

    progressed = Signal(int, int, str)
    told = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _posted = Signal(str, object)

    def __init__(self, label: str, parent: JobRunner) -> None:
        super().__init__(parent)
        # Weak, and no closure connected to a signal of its own either: whatever held the runner
        # alive would let go of it while Qt deletes this object, and with the runner go its
        # children, this one a second time.
        self._runner = weakref.ref(parent)
        self.label = label
        self.done = False
        self.handled = False
        self.superseded_ends = False
        self._cancel = threading.Event()
        self._stopping = threading.Lock()
        self._stop: Callable[[], object] | None = None
        # The signal is emitted by the worker; the slot is a method of an object of the main
        # thread, so Qt queues it there. Listeners may then be plain functions.
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the job to stop; it ends with ``cancelled`` if it was not already through."""
        with self._stopping:
            self._cancel.set()
            if self._stop is not None:
                self._stop()

    @contextmanager
    def stopped_by(self, stop: Callable[[], object]) -> Iterator[None]:
        """Inside, :meth:`cancel` also calls ``stop``, from its own thread; never afterwards."""
        with self._stopping:
            self._stop = stop
        try:
            yield
        finally:
            with self._stopping:
                self._stop = None

    @property
    def cancel_requested(self) -> bool:
        return self._cancel.is_set()

    def then(self, on_success: Callable[[T_co], object]) -> JobHandle[T_co]:
        """Call ``on_success`` with the result; returns self for chaining."""
        self.succeeded.connect(on_success)
        return self

    def catch(self, on_failure: Callable[[Exception], object]) -> JobHandle[T_co]:
        """Show the failure yourself instead of the general error strip."""
        self.handled = True
        self.failed.connect(on_failure)
        return self

    def _post(self, what: str, value: object) -> None:
        try:
            self._posted.emit(what, value)
        except RuntimeError:  # the window is gone and its objects with it
            log.debug("dropped %s of %s", what, self.label)

    @Slot(str, object)
    def _on_posted(self, what: str, value: Any) -> None:
        if what == "progressed":
            self.progressed.emit(*value)
            return
        if what == "told":
            if not self.cancel_requested:
                self.told.emit(value)
            return
        self.done = True
        if (runner := self._runner()) is not None:
            runner._on_done(self, value if what == "failed" else None)
        if what == "succeeded":
            self.succeeded.emit(value)
        elif what == "failed":
            self.failed.emit(value)
        else:
            self.cancelled.emit()
        self.finished.emit()
        self.deleteLater()


class JobRunner(QObject):
    """Runs jobs.

    Signals:
        started(JobHandle): for the progress panel.
        unhandled(label, Exception): nobody asked to show this failure; the window does.
    """

    started = Signal(object)
    unhandled = Signal(str, object)

    def __init__(self, sessions: Sessions, parent: QObject | None = None, readers: int = 3) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix="reader")
        self._workers = ThreadPoolExecutor(2, thread_name_prefix="worker")
        self._latest: dict[str, JobHandle[Any]] = {}
        self._open: set[JobHandle[Any]] = set()
        self._is_shut = False

    def write(self, fn: Callable[[JobContext], T], label: str = "") -> JobHandle[T]:
        """Run on the one writer thread, after all writes asked for before."""
        return self._run(self._writer, fn, label)

    def read(self, fn: Callable[[JobContext], T], key: str = "", label: str = "") -> JobHandle[T]:
        """Run on a reader. With ``key``, an unfinished older read of that key is dropped: only the
        newest answer is ever delivered."""
        if key and (older := self._latest.get(key)) is not None and not older.done:
            older.cancel()
        handle = self._run(self._readers, fn, label, drop_if_cancelled=bool(key))
        if key:
            self._latest[key] = handle
        return handle

    def work(self, fn: Callable[[JobContext], T], label: str = "") -> JobHandle[T]:
        """Long work (files, reports, printing) that must not hold up readers or the writer."""
        return self._run(self._workers, fn, label)

    @property
    def open_jobs(self) -> tuple[JobHandle[Any], ...]:
        return tuple(self._open)

    def shutdown(self) -> None:
        """Cancel what can be cancelled and wait for the writer: nothing confirmed is lost."""
        self._is_shut = True
        for handle in tuple(self._open):
            handle.cancel()
        for pool in (self._writer, self._readers, self._workers):
            pool.shutdown(wait=True, cancel_futures=pool is not self._writer)

    def _run(
        self,
        pool: ThreadPoolExecutor,
        fn: Callable[[JobContext], T],
        label: str,
        *,
        drop_if_cancelled: bool = False,
    ) -> JobHandle[T]:
        handle: JobHandle[T] = JobHandle(label, self)
        handle.superseded_ends = drop_if_cancelled
        self._open.add(handle)
        context = JobContext(self._sessions, handle)

        def unwanted() -> bool:
            return drop_if_cancelled and handle.cancel_requested

        def body() -> None:
            if handle.cancel_requested:
                handle._post("cancelled", None)
                return
            what: str = "cancelled"
            value: object = None
            try:
                what, value = "succeeded", fn(context)
            except JobCancelled:
                pass
            except UserError as error:
                what, value = "failed", error
            except Exception as error:
                if not unwanted():  # else it was broken off
                    log.exception("job %r failed", label)
                what, value = "failed", error
            handle._post(*(("cancelled", None) if unwanted() else (what, value)))

        if self._is_shut:  # what a window still asks for while it closes
            handle._post("cancelled", None)
            return handle
        pool.submit(body)
        if label:
            self.started.emit(handle)
        return handle

    def _on_done(self, handle: JobHandle[Any], error: Exception | None) -> None:
        self._open.discard(handle)
        if error is not None and not handle.handled:
            self.unhandled.emit(handle.label, error)
