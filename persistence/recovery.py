"""Noticing that the program ended without saying so, and telling what that cost.

While a database file is open, a small witness lies beside it: which process, since when, and the
last log line it was told is safely stored. SQLite itself repairs the file after a crash; the
witness lets the next start say so in numbers: '恢复到 14:05:32, lost 0'. A witness that knows a
later line than the database has (the file was replaced by an older copy, the disk lied) is the one
way to notice that something is missing.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, text

from persistence import event_log
from persistence.engine import database_path
from persistence.listeners import add_listener, remove_listener
from persistence.processes import is_running
from persistence.types import from_micros

_SUFFIX = ".witness-"


@dataclass(frozen=True, slots=True)
class RecoveryReport:
    """``last_event_at``: the moment of the last line in the log. ``recovered``: lines the broken
    session had written that are there. ``lost``: lines it was told are stored that are not."""

    last_event_at: datetime | None
    recovered: int
    lost: int
    console: str = ""
    started_at: datetime | None = None


class Session:
    """This process's use of one database file; :func:`begin_session` makes it."""

    def __init__(self, engine: Engine, witness: Path | None, found: RecoveryReport | None) -> None:
        self.recovery = found
        self._engine = engine
        self._witness = witness
        if witness is not None:
            add_listener(engine, self._note)

    def _note(self, seq: int) -> None:
        if self._witness is None:
            return
        # In place and without a sync: it must not slow a commit down, and it only has to outlive
        # this process, not the computer's power supply.
        with contextlib.suppress(OSError), self._witness.open("r+", encoding="utf-8") as file:
            content = json.load(file)
            content["stored"] = seq
            file.seek(0)
            file.write(json.dumps(content).ljust(_LENGTH))

    def end(self) -> None:
        """The orderly end."""
        remove_listener(self._engine, self._note)
        if self._witness is not None:
            self._witness.unlink(missing_ok=True)
            self._witness = None


_LENGTH = 240


@contextmanager
def session(engine: Engine, console: str) -> Iterator[Session]:
    """:func:`begin_session` … ``end``, also after an exception: that is no crash."""
    begun = begin_session(engine, console)
    try:
        yield begun
    finally:
        begun.end()


def begin_session(engine: Engine, console: str, now: datetime | None = None) -> Session:
    """Look for the witness of a session that never ended, and leave one of our own. A server looks
    after itself: there the report is None."""
    path = database_path(engine)
    if path is None:
        return Session(engine, None, None)
    found = _inspect(engine, path)
    witness = path.with_name(f"{path.name}{_SUFFIX}{os.getpid()}")
    with engine.connect() as connection:
        seq = event_log.head_seq(connection)
    content = {
        "pid": os.getpid(),
        "console": console[:60],
        "started": (now or datetime.now(UTC)).isoformat(),
        "first": seq,
        "stored": seq,
    }
    with contextlib.suppress(OSError):
        witness.write_text(json.dumps(content).ljust(_LENGTH), encoding="utf-8")
        witness.chmod(0o600)
    return Session(engine, witness, found)


def _inspect(engine: Engine, path: Path) -> RecoveryReport | None:
    """The report of the newest session that broke off; its witness is taken away."""
    reports = []
    for witness in sorted(path.parent.glob(f"{path.name}{_SUFFIX}*")):
        try:
            content = json.loads(witness.read_text(encoding="utf-8"))
            pid, first, stored = content["pid"], content["first"], content["stored"]
            started = datetime.fromisoformat(content["started"])
        except (OSError, ValueError, KeyError):
            pid, first, stored, started, content = 0, None, None, None, {}
        if pid and pid != os.getpid() and is_running(pid):
            continue
        witness.unlink(missing_ok=True)
        reports.append(_report(engine, first, stored, content.get("console", ""), started))
    known = [report for report in reports if report.started_at is not None]
    if known:
        return max(known, key=lambda report: report.started_at or datetime.min.replace(tzinfo=UTC))
    return reports[-1] if reports else None


def _report(
    engine: Engine,
    first: int | None,
    stored: int | None,
    console: str,
    started: datetime | None,
) -> RecoveryReport:
    with engine.connect() as connection:
        row = connection.execute(
            text("SELECT seq, recorded_at FROM event_log ORDER BY seq DESC LIMIT 1")
        ).first()
    last = 0 if row is None else int(row.seq)
    return RecoveryReport(
        last_event_at=None if row is None else from_micros(row.recorded_at),
        recovered=max(last - first, 0) if first is not None else 0,
        lost=max(stored - last, 0) if stored is not None else 0,
        console=console,
        started_at=started,
    )
