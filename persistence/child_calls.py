"""A long piece of work in a process of its own: a request goes in, progress and the result come out.

The child ends with its parent: when its input ends it stops at the next progress it reports, which
is also how it is cancelled. So what it writes in chunks is never left in the middle of one.
"""

from __future__ import annotations

import gc
import logging
import os
import pickle
import subprocess
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import suppress
from typing import Any

from domain.errors import UserError
from persistence.child_pipes import own_pipes
from persistence.children import NO_CONSOLE, child_command

_log = logging.getLogger(__name__)
Progress = Callable[[int, int], object]
#: So long a child may take to end the chunk it is at when it is to stop.
_STOP_SECONDS = 30.0
_TOLD_SECONDS = 0.1
#: The threads that wait for children left to themselves.
LEFT = "child-left"


class ChildEnded(Exception):
    """The child went without a result: ended from outside, or out of memory."""


def begin_child(task: str) -> subprocess.Popen[bytes]:
    """``task`` of :data:`persistence.children.CHILDREN` as a process, with pipes to and from it."""
    return subprocess.Popen(
        child_command(task),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=NO_CONSOLE,
    )


def thrifty_with_garbage() -> None:
    """Look for garbage in circles seldom: rows by the thousand leave none."""
    gc.freeze()
    gc.set_threshold(1_000_000, 20, 20)


def call_child(task: str, request: object, progress: Progress, *, leave: bool = False) -> Any:
    """What ``task`` of :data:`persistence.children.CHILDREN` makes of ``request``; both are
    pickled. ``progress(done, total)`` may raise to stop the child. UserErrors of the child are
    raised here; ChildEnded. ``leave``: once its result is there nobody waits for its end, only
    this process's own does."""
    process = begin_child(task)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        with suppress(OSError):
            pickle.dump(request, process.stdin, protocol=5)
            process.stdin.flush()
        result = _followed(process, progress)
    except BaseException:
        _see_off(process)
        raise
    if leave:
        threading.Thread(target=_see_off, args=(process,), name=LEFT).start()
    else:
        _see_off(process)
    return result


def _see_off(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(OSError):
        process.stdin.close()
    try:
        # Read to its end: a child that cannot tell its progress would wait for ever.
        while process.stdout.read(65_536):
            pass
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    process.stdout.close()


def call_children(
    task: str, requests: Sequence[object], total: int, progress: Progress
) -> list[Any]:
    """As :func:`call_child` for each of ``requests``, side by side; ``progress`` is told of all
    together, by this thread."""
    done = [0] * len(requests)
    stopped = threading.Event()

    def one(place: int) -> Any:
        def tell(count: int, _total: int) -> None:
            done[place] = count
            if stopped.is_set():
                raise InterruptedError

        return call_child(task, requests[place], tell)

    with ThreadPoolExecutor(len(requests)) as pool:
        calls = [pool.submit(one, place) for place in range(len(requests))]
        try:
            while wait(calls, _TOLD_SECONDS, FIRST_EXCEPTION).not_done:
                progress(sum(done), total)
                for call in calls:
                    if call.done():
                        call.result()
            results = [call.result() for call in calls]
        finally:
            stopped.set()  # after a failure or a cancel: the others have no listener
    progress(total, total)
    return results


def _followed(process: subprocess.Popen[bytes], progress: Progress) -> Any:
    assert process.stdout is not None
    while True:
        try:
            kind, told = pickle.load(process.stdout)
        except (EOFError, OSError, pickle.UnpicklingError):
            _log.warning("a child ended with %s", process.wait())
            raise ChildEnded from None
        if kind == "progress":
            progress(*told)
        elif kind == "result":
            return told
        else:
            raise told


def serve(
    work: Callable[[Any, Progress], object], afterwards: Callable[[Any], object] | None = None
) -> int:
    """The child's side: ``work(request, progress)`` once, its result or UserError told;
    ``afterwards(request)`` when that was."""
    thrifty_with_garbage()
    source, out = own_pipes()
    request = pickle.load(source)
    gone = threading.Event()

    def wait_for_the_end() -> None:
        while os.read(source.fileno(), 1024):
            pass
        gone.set()

    threading.Thread(target=wait_for_the_end, daemon=True).start()

    def tell(kind: str, value: object) -> None:
        pickle.dump((kind, value), out, protocol=5)
        out.flush()

    def progress(done: int, total: int) -> None:
        if gone.is_set():
            raise InterruptedError
        tell("progress", (done, total))

    try:
        try:
            tell("result", work(request, progress))
        except UserError as error:
            tell("error", error)
        if afterwards is not None:
            afterwards(request)
    except (InterruptedError, BrokenPipeError):
        return 1
    finally:
        with suppress(OSError):
            out.close()
    return 0
