"""Drafts of orders made in a process of their own, a few chunks ahead of what is written."""

from __future__ import annotations

import logging
import marshal
import pickle
import subprocess
import threading
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from queue import SimpleQueue
from types import TracebackType
from typing import Any, BinaryIO, Protocol

from persistence.child_calls import begin_child, thrifty_with_garbage
from persistence.child_pipes import own_pipes
from persistence.imports.drafts import Draft, Drafting, drafts_of

_log = logging.getLogger(__name__)
_TASK = "--draft-orders"
_LENGTH = 8


class Drafter(Protocol):
    """``ask`` for the drafts of a chunk, then ``take`` them, in the order asked for. ``only_keys``:
    most of these orders are stored already."""

    def ask(self, sources: Sequence[str], *, only_keys: bool = False) -> None: ...

    def take(self) -> list[Draft]: ...


class DrafterHere:
    def __init__(self, drafting: Drafting) -> None:
        self._drafting = drafting
        self._asked: deque[tuple[Sequence[str], bool]] = deque()

    def ask(self, sources: Sequence[str], *, only_keys: bool = False) -> None:
        self._asked.append((sources, only_keys))

    def take(self) -> list[Draft]:
        sources, only_keys = self._asked.popleft()
        return drafts_of(self._drafting, sources, only_keys=only_keys)

    def skip(self) -> None:
        """What was asked for first is made elsewhere."""
        self._asked.popleft()


class DrafterBeside:
    """The process begins with the object; :meth:`begin` tells it what it needs. Should it end, the
    drafts are made here."""

    def __init__(self) -> None:
        self._here: DrafterHere | None = None
        self._child: subprocess.Popen[bytes] | None = begin_child(_TASK)
        self._told: SimpleQueue[bytes | None] = SimpleQueue()
        # Read at once: a process that cannot tell what it made would not go on with the next.
        self._listener = threading.Thread(
            target=_pass_on, args=(self._child.stdout, self._told), daemon=True
        )
        self._listener.start()

    def begin(self, drafting: Drafting) -> DrafterBeside:
        """Once, before anything is asked."""
        self._here = DrafterHere(drafting)
        self._send(pickle.dumps(drafting, protocol=5))
        return self

    def __enter__(self) -> DrafterBeside:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._let_go()

    def ask(self, sources: Sequence[str], *, only_keys: bool = False) -> None:
        assert self._here is not None
        self._here.ask(sources, only_keys=only_keys)
        self._send(marshal.dumps((only_keys, list(sources))))

    def take(self) -> list[Draft]:
        assert self._here is not None
        if self._child is not None:
            packed = self._told.get()
            if packed is not None:
                self._here.skip()
                return [Draft._make(draft) for draft in marshal.loads(packed)]
            _log.warning("the process that drafts orders ended")
            self._let_go()
        return self._here.take()

    def _send(self, packed: bytes) -> None:
        if self._child is not None:
            assert self._child.stdin is not None
            with suppress(OSError):
                _send(self._child.stdin, packed)

    def _let_go(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            assert child.stdin is not None
            assert child.stdout is not None
            child.kill()
            child.wait()
            with suppress(OSError):
                child.stdin.close()
            self._listener.join()
            child.stdout.close()


def _pass_on(source: BinaryIO | Any, target: SimpleQueue[bytes | None]) -> None:
    """Everything that comes from ``source``, None at its end."""
    packed: bytes | None = b""
    while packed is not None:
        try:
            packed = _receive(source)
        except (OSError, ValueError):
            packed = None
        target.put(packed)


def _send(target: BinaryIO | Any, packed: bytes) -> None:
    target.write(len(packed).to_bytes(_LENGTH, "big"))
    target.write(packed)
    target.flush()


def _receive(source: BinaryIO | Any) -> bytes | None:
    """None at the end."""
    head = source.read(_LENGTH)
    if len(head) < _LENGTH:
        return None
    length = int.from_bytes(head, "big")
    packed: bytes = source.read(length)
    return packed if len(packed) == length else None


def main() -> int:
    """The child."""
    thrifty_with_garbage()
    source, target = own_pipes()
    request = _receive(source)
    if request is None:
        return 1
    drafting: Drafting = pickle.loads(request)
    # Read at once: who asks ahead shall not wait for the drafts at hand.
    waiting: SimpleQueue[bytes | None] = SimpleQueue()
    threading.Thread(target=_pass_on, args=(source, waiting), daemon=True).start()
    with suppress(BrokenPipeError):
        while (asked := waiting.get()) is not None:
            only_keys, sources = marshal.loads(asked)
            drafts = drafts_of(drafting, sources, only_keys=only_keys)
            _send(target, marshal.dumps([tuple(draft) for draft in drafts]))
    return 0
