"""Heavy computation in a process of its own, so that the window keeps its thread."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any

from domain.errors import UserError

_LOOK_SECONDS = 0.1
_END_SECONDS = 5.0


class ProcessDied(Exception):
    """The process ended without an answer (killed, out of memory)."""


def in_own_process(
    function: Callable[..., Any],
    arguments: Sequence[object],
    *,
    progress: Callable[[int, int], object],
    raise_if_cancelled: Callable[[], object],
) -> Any:
    """``function(progress, *arguments)`` in a fresh process; its result, or its exception raised
    here. The function must be importable, its arguments and result picklable. Cancelling ends the
    process."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(
        target=_run, args=(there, function, tuple(arguments)), daemon=True, name="worker"
    )
    process.start()
    there.close()
    try:
        while True:
            raise_if_cancelled()
            if not here.poll(_LOOK_SECONDS):
                continue
            try:
                kind, value = here.recv()
            except EOFError as error:
                process.join(_END_SECONDS)
                raise ProcessDied(f"exit status {process.exitcode}") from error
            if kind == "progress":
                progress(*value)
            elif kind == "failed":
                raise value
            else:
                return value
    finally:
        here.close()
        if process.is_alive():
            process.join(0.5)
        if process.is_alive():
            process.terminate()
        process.join(_END_SECONDS)
        process.close()


def _run(pipe: Connection, function: Callable[..., Any], arguments: tuple[object, ...]) -> None:
    def progress(done: int, total: int) -> None:
        pipe.send(("progress", (done, total)))

    try:
        pipe.send(("done", function(progress, *arguments)))
    except UserError as error:
        pipe.send(("failed", error))
    except BaseException as error:  # noqa: BLE001 - it is raised on the other side
        pipe.send(("failed", RuntimeError(f"{type(error).__name__}: {error}")))
    finally:
        pipe.close()
