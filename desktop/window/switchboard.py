"""Who rings now or rang a moment ago, here and at the other consoles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.actions import calls as actions
from desktop.jobs import JobContext
from desktop.services import Services
from domain.changes import ChangeSet

if TYPE_CHECKING:
    from domain.calls.call import Caller, CallRow

#: Whoever hung up may be called back: the line stays for a while.
_STAYS_MS = 60_000
#: The console where it rings may have gone away.
_LONGEST_MS = 180_000
_LOOK_BACK = timedelta(minutes=3)
#: The clocks of two consoles differ a little.
_SAME_CALL = timedelta(seconds=20)
_numbers = count(1)


@dataclass(slots=True)
class RingingLine:
    """``call_id`` 0 until it is written down; ``who`` None until he is looked up; ``over``: it rings
    no more, and nobody took it. ``told_name``: what the telephone network says."""

    number: str
    since: datetime
    call_id: int = 0
    who: Caller | None = None
    told_name: str = ""
    over: bool = False
    key: int = field(default_factory=lambda: next(_numbers))


class Switchboard(QObject):
    """Signals:
    changed(): other lines, or more is known of one.
    rang(RingingLine): at this console, and it is known who it is.
    """

    changed = Signal()
    rang = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._lines: list[RingingLine] = []
        #: When the last call of a number was taken here: it may not be written down yet.
        self._taken: dict[str, datetime] = {}
        services.devices.call_started.connect(self.ring)
        services.devices.call_ended.connect(self._on_ended)
        services.bus.changed.connect(self._on_changes)

    @property
    def lines(self) -> Sequence[RingingLine]:
        """What rings first, whoever waits longest before the others; then who rang off."""
        return sorted(self._lines, key=lambda line: (line.over, line.key))

    @property
    def next(self) -> RingingLine | None:
        """The one to be taken first."""
        return next(iter(self.lines), None)

    def ring(self, number: str) -> None:
        """The telephone of this console rings."""
        line = self._line_of(number)
        if line is None or line.over:
            self._drop(line)
            line = self._begin(number, self._services.session.now())
            self._look_up(line, here=True)

    def take(self, line: RingingLine) -> None:
        """The clerk speaks to the caller."""
        self._drop(line)
        self._taken[line.number] = self._services.session.now()
        actions.take(self._services, line.call_id, line.number)
        self.changed.emit()

    def dismiss(self, line: RingingLine) -> None:
        """It need not be shown any more."""
        if line in self._lines:
            self._drop(line)
            self.changed.emit()

    # --- what happens -----------------------------------------------------------------------------
    def _begin(self, number: str, since: datetime) -> RingingLine:
        line = RingingLine(number, since)
        self._lines.append(line)
        self._later(_LONGEST_MS, lambda: self._end(line))
        self.changed.emit()
        return line

    def _later(self, milliseconds: int, act: Callable[[], None]) -> None:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(act)
        timer.timeout.connect(timer.deleteLater)
        timer.start()

    def _line_of(self, number: str) -> RingingLine | None:
        return next((line for line in self._lines if line.number == number), None)

    def _drop(self, line: RingingLine | None) -> None:
        self._lines = [each for each in self._lines if each is not line]

    def _on_ended(self, number: str) -> None:
        line = self._line_of(number)
        if line is not None:
            self._end(line)

    def _end(self, line: RingingLine) -> None:
        if line.over:
            return
        line.over = True
        self._later(_STAYS_MS, lambda: self.dismiss(line))
        self.changed.emit()

    def _look_up(self, line: RingingLine, *, here: bool) -> None:
        number = line.number
        if not number:
            if here:
                self.rang.emit(line)
            return

        def read(ctx: JobContext) -> Caller:
            with ctx.queries() as queries:
                return queries.calls.caller(number)

        def know(who: Caller) -> None:
            line.who = who
            self.changed.emit()
            if here and line in self._lines:
                self.rang.emit(line)

        self._services.jobs.read(read, key=f"caller-{line.key}").then(know)

    # --- the other consoles -----------------------------------------------------------------------
    def _on_changes(self, changes: ChangeSet) -> None:
        if not changes.touches("call"):
            return
        since = self._services.session.now() - _LOOK_BACK

        def read(ctx: JobContext) -> Sequence[CallRow]:
            with ctx.queries() as queries:
                return queries.calls.since(since)

        self._services.jobs.read(read, key="switchboard").then(self._take_rows)

    def _take_rows(self, rows: Sequence[CallRow]) -> None:
        """The calls of the last minutes as they are written down, newest first."""
        from domain.calls.call import CallState

        now = self._services.session.now()
        seen: set[str] = set()
        for row in rows:
            call = row.call
            if call.number in seen:
                continue
            seen.add(call.number)
            line, state = self._line_of(call.number), call.state(now)
            if line is not None and line.since - call.started_at > _SAME_CALL:
                continue  # this is the call before
            if state is CallState.RINGING:
                taken_at = self._taken.get(call.number)
                if line is None and taken_at is not None and call.started_at <= taken_at:
                    continue
                if line is None:
                    line = self._begin(call.number, call.started_at)
                    self._look_up(line, here=False)
                line.call_id, line.told_name = call.id, call.caller_name
                self.changed.emit()
            elif line is not None:
                line.call_id = call.id
                if state is CallState.MISSED:
                    self._end(line)
                else:
                    self.dismiss(line)
