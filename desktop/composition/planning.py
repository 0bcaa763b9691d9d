"""Plans in a process of their own: the window stays free, and cancelling always works."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from multiprocessing.connection import Connection
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop.composition.own_process import ProcessDied
from desktop.composition.standing_process import StandingProcess
from desktop.jobs import JobContext, JobRunner
from desktop.planning_run import PlanRun
from desktop.services import Session
from domain.dispatching.planning.request import PlanRequest
from domain.dispatching.situation import Situation
from domain.errors import UserError
from domain.read_models import OrderCard

log = logging.getLogger(__name__)

#: At least four a second are promised.
_TELL_SECONDS = 0.15
#: A process that does not hear "stop" within this is ended.
_DEAF_MS = 1000


class _Run(PlanRun):
    """Answers come from a thread; they are told on the main one."""

    _heard = Signal(str, object)

    def __init__(self, process: StandingProcess, parent: QObject) -> None:
        super().__init__(parent)
        self._process = process
        self._asked = False
        self._done = False
        self._stopping = False
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self._deaf = QTimer(self, interval=_DEAF_MS, singleShot=True)
        self._deaf.timeout.connect(self._give_up)

    def begin(self, situation: Situation, cards: Sequence[OrderCard], request: PlanRequest) -> None:
        if self._stopping:
            self._finish()
            return
        self._asked = True
        question = ("plan", situation, tuple(cards), request)
        threading.Thread(target=self._talk, args=(question,), name="planner", daemon=True).start()

    def fail(self, error: Exception) -> None:
        if not self._done:
            self.failed.emit(error)
            self._finish()

    def stop(self) -> None:
        if self._done or self._stopping:
            return
        self._stopping = True
        if self._asked:
            try:
                self._process.ask(("stop",))
            except OSError:
                log.debug("the planner is gone")
            self._deaf.start()

    @property
    def is_done(self) -> bool:
        return self._done

    def _talk(self, question: tuple[Any, ...]) -> None:
        try:
            self._process.start()
            self._process.ask(question)
            while True:
                kind, value = self._process.hear()
                self._post(kind, value)
                if kind in ("done", "failed"):
                    return
        except (ProcessDied, OSError) as error:
            self._post("failed", error)

    def _post(self, kind: str, value: object) -> None:
        try:
            self._heard.emit(kind, value)
        except RuntimeError:  # the window is gone
            log.debug("dropped %s of a plan", kind)

    @Slot(str, object)
    def _on_heard(self, kind: str, value: Any) -> None:
        if self._done:
            return
        if kind == "progress":
            self.progressed.emit(*value)
        elif kind == "done":
            self.succeeded.emit(value)
            self._finish()
        else:
            self.fail(value)

    def _give_up(self) -> None:
        """Nothing had been found yet, and the process does not listen (it compiles, or hangs)."""
        if not self._done:
            self._finish()
            self._process.end()

    def _finish(self) -> None:
        self._done = True
        self._deaf.stop()
        self.ended.emit()


class ConsolePlanning(QObject):
    """The planner of this console; see :class:`desktop.planning_run.DayPlanning`."""

    def __init__(self, jobs: JobRunner, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._session = session
        self._process = StandingProcess(serve, "planner")
        self._run: _Run | None = None

    def warm(self) -> None:
        threading.Thread(target=self._process.start, name="planner-start", daemon=True).start()

    def propose(self, request: PlanRequest) -> PlanRun:
        if self._run is not None and not self._run.is_done:
            self._run.stop()
            self._run._give_up()
        run = self._run = _Run(self._process, self)
        now = self._session.now()

        def read(ctx: JobContext) -> tuple[Situation, tuple[OrderCard, ...]]:
            with ctx.queries() as queries:
                return queries.situation(now), queries.board(now).orders

        handle = self._jobs.read(read)
        handle.then(lambda found: run.begin(found[0], found[1], request))
        handle.catch(run.fail)
        return run

    def close(self) -> None:
        self._process.end()


def serve(pipe: Connection) -> None:
    """The process: answers questions until the pipe is closed."""
    from domain.dispatching.planning.proposing import propose
    from domain.dispatching.planning.warming import warm

    warm()
    while True:
        try:
            question = pipe.recv()
        except (EOFError, OSError):
            return
        if question[0] != "plan":
            continue  # a stop that came after the end
        _, situation, cards, request = question
        try:
            pipe.send(("done", propose(situation, cards, request, _Teller(pipe))))
        except UserError as error:
            pipe.send(("failed", error))
        except OSError:
            return
        except Exception as error:  # noqa: BLE001 - it is told on the other side
            pipe.send(("failed", RuntimeError(f"{type(error).__name__}: {error}")))


class _Teller:
    """Tells how it goes, and hears whether it is enough."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._told = 0.0

    def __call__(self, seconds: float, value: float) -> bool:
        if monotonic() - self._told >= _TELL_SECONDS:
            self._told = monotonic()
            self._pipe.send(("progress", (seconds, value)))
        if self._pipe.poll():
            return bool(self._pipe.recv()[0] == "stop")
        return False
