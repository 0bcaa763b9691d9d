"""Opens a ledger: reads it in a process of its own and gives its rows as often as wanted."""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
import time
import weakref
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from domain.errors import InvalidInput, NotFound
from domain.ledgers.cells import MergedRange, Row, SheetInfo
from domain.ledgers.inspection import Inspection
from domain.os_reasons import os_reason
from persistence.children import NO_CONSOLE, child_command
from persistence.spreadsheets import refusals
from persistence.spreadsheets.folders import new_folder
from persistence.spreadsheets.limits import MEMORY_BYTES
from persistence.spreadsheets.looks import Look, kept_look
from persistence.spreadsheets.spool import SheetIndex, read_rows

_log = logging.getLogger(__name__)
_POLL_SECONDS = 0.02
_BASE_SECONDS = 20.0
_SECONDS_PER_MEGABYTE = 4.0
_MAX_SECONDS = 300.0


class SpooledSheets:
    """The rows of a ledger in a temporary file; may be pickled for another process of this program.

    Satisfies :class:`domain.ledgers.cells.Workbook`. Rows may be read several times and by several
    threads, each through its own iterator.
    """

    def __init__(self, folder: Path, answer: dict[str, Any]) -> None:
        self.folder = folder
        self.format: str = answer["format"]
        self.encoding: str = answer["encoding"]
        self.separator: str = answer["separator"]
        self.date_1904: bool = answer["date_1904"]
        self._spool = folder / "rows"
        self._indexes: list[SheetIndex] = []
        sheets: list[SheetInfo] = []
        for sheet in answer["sheets"]:
            self._indexes.append(
                SheetIndex(
                    [(int(a), int(b), int(c)) for a, b, c in sheet["batches"]],
                    int(sheet["rows"]),
                    int(sheet["columns"]),
                )
            )
            sheets.append(
                SheetInfo(
                    name=sheet["name"],
                    visible=sheet["visible"],
                    rows=sheet["rows"],
                    columns=sheet["columns"],
                    merged=tuple(MergedRange(*bounds) for bounds in sheet["merged"]),
                    damaged=sheet["damaged"],
                )
            )
        self.sheets: Sequence[SheetInfo] = tuple(sheets)

    def iter_rows(self, sheet: int | str, start_row: int = 1) -> Iterator[Row]:
        """Rows that hold a value; NotFound for a sheet that does not exist."""
        position = self.sheet_position(sheet)
        with self._spool.open("rb") as source:
            yield from read_rows(source, self._indexes[position], start_row)

    def sample_rows(self, sheet: int | str, rows: int) -> Iterator[Row]:
        """About ``rows`` rows: those at the top, and others from all over the sheet."""
        index = self._indexes[self.sheet_position(sheet)]
        with self._spool.open("rb") as source:
            yield from read_rows(source, index.thinned(rows))

    def spooled(self) -> SpooledSheets:
        """What may go to another process, while this one keeps the file."""
        return self

    def sheet_position(self, sheet: int | str) -> int:
        """The 0-based place of a sheet given by place or name."""
        if isinstance(sheet, int):
            if 0 <= sheet < len(self.sheets):
                return sheet
        else:
            for position, info in enumerate(self.sheets):
                if info.name == sheet:
                    return position
        raise NotFound("ledger_sheet_not_found", sheet=str(sheet))


class OpenedWorkbook(SpooledSheets):
    """A ledger with its temporary file; close it, or let it go, to remove that."""

    def __init__(self, folder: Path, answer: dict[str, Any]) -> None:
        super().__init__(folder, answer)
        self._answer = answer
        self._remove = weakref.finalize(self, shutil.rmtree, str(folder), True)

    def spooled(self) -> SpooledSheets:
        return SpooledSheets(self.folder, self._answer)

    def look(self) -> Inspection | None:
        """What the reader saw in the rows; None where it was not asked, or could not tell."""
        return kept_look(self.folder)

    def close(self) -> None:
        """Remove the temporary file."""
        self._remove()

    def __enter__(self) -> OpenedWorkbook:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_workbook(
    path: Path,
    *,
    password: str | None = None,
    encoding: str = "",
    separator: str = "",
    cancelled: Callable[[], bool] = lambda: False,
    memory_bytes: int = MEMORY_BYTES,
    seconds: float | None = None,
    beginning: int = 0,
    look: Look | None = None,
) -> OpenedWorkbook:
    """Read the ledger at ``path`` completely; ``beginning``: only so many rows of each sheet, of
    an .xlsx or .xls (others are refused).

    ``encoding`` (a Python codec) and ``separator`` overrule what would be found out for texts.
    ``seconds``: the time a reader may take; None lets it grow with the file.
    ``look``: what to see in the rows while they are at hand.
    Raises InvalidInput with a code of :mod:`persistence.spreadsheets.refusals`; InterruptedError
    when ``cancelled``.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise InvalidInput(refusals.NOT_FOUND, path=str(path)) from error
    except (OSError, ValueError) as error:
        reason = os_reason(getattr(error, "errno", None))
        raise InvalidInput(refusals.UNREADABLE, reason=reason) from error
    if not path.is_file():  # a folder, or a pipe that nobody may ever write to
        raise InvalidInput(refusals.NO_TABLE)
    if seconds is None:
        seconds = min(_MAX_SECONDS, _BASE_SECONDS + _SECONDS_PER_MEGABYTE * size / 1e6)
    folder = new_folder()
    request: dict[str, Any] = {
        "path": str(path.absolute()),
        "spool": str(folder / "rows"),
        "password": password,
        "encoding": encoding,
        "separator": separator,
        "memory_bytes": memory_bytes,
        "beginning": beginning,
        "look": look and look.to_plain(),
    }
    try:
        answer = _run(request, seconds, cancelled, folder)
        if answer is None:
            # The reader died, most likely calamine on a hostile or damaged file: once more
            # with the patient readers.
            _log.warning("reader ended abruptly, trying the careful one: %s", path.name)
            answer = _run({**request, "careful": True}, seconds, cancelled, folder)
        if answer is None:
            raise InvalidInput(refusals.DAMAGED)
        if "refused" in answer:
            params = dict(answer["params"])
            if "errno" in params:
                number = params.pop("errno")
                params["reason"] = os_reason(number, os.strerror(number or 0))
            raise InvalidInput(answer["refused"], **params)
        if not answer["sheets"]:  # charts alone
            raise InvalidInput(refusals.SHEETS_MISSING)
        return OpenedWorkbook(folder, answer)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _run(
    request: dict[str, Any], seconds: float, cancelled: Callable[[], bool], folder: Path
) -> dict[str, Any] | None:
    """The reader's answer; None when it ended without one."""
    answer_file = folder / "answer"
    with answer_file.open("wb") as output:
        process = subprocess.Popen(
            child_command("--read-ledger"),
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.DEVNULL,
            creationflags=NO_CONSOLE,
            env={**os.environ, "RUST_BACKTRACE": "0", "PYTHONIOENCODING": "utf-8"},
        )
        try:
            _send(process, request)
            _wait(process, seconds, cancelled)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    if process.returncode != 0:
        _log.warning("reader ended with %s", process.returncode)
        return None
    try:
        answer = json.loads(answer_file.read_text(encoding="utf-8"))
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None


def _send(process: subprocess.Popen[bytes], request: dict[str, Any]) -> None:
    assert process.stdin is not None
    try:
        process.stdin.write(json.dumps(request).encode() + b"\n")
        process.stdin.close()
    except OSError:
        _log.warning("reader ended before it was asked")


def _wait(process: subprocess.Popen[bytes], seconds: float, cancelled: Callable[[], bool]) -> None:
    deadline = time.monotonic() + seconds
    while True:
        try:
            process.wait(_POLL_SECONDS)
        except subprocess.TimeoutExpired:
            if cancelled():
                raise InterruptedError from None
            if time.monotonic() > deadline:
                raise InvalidInput(refusals.TOO_SLOW, seconds=round(seconds)) from None
        else:
            return
