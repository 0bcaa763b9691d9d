"""A process of its own that stays warm and answers questions, one after the other."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from desktop.composition.own_process import ProcessDied

_END_SECONDS = 2.0


class StandingProcess:
    """The process and its pipe; started at the first question. Questions are put and answers read in
    threads, so that the window waits for neither."""

    def __init__(self, serve: Callable[[Connection], None], name: str) -> None:
        """``serve``: importable; reads questions from its pipe until that is closed."""
        self._serve = serve
        self._name = name
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def start(self) -> None:
        if self._process is not None and self._process.is_alive():
            return
        context = multiprocessing.get_context("spawn")
        ends: tuple[Any, Any] = context.Pipe()  # of another class on Windows
        here, there = ends
        self._process = context.Process(
            target=self._serve, args=(there,), daemon=True, name=self._name
        )
        self._process.start()
        there.close()
        self._pipe = here

    def ask(self, what: tuple[Any, ...]) -> None:
        assert self._pipe is not None
        self._pipe.send(what)

    def hear(self) -> tuple[str, Any]:
        """The next answer. ProcessDied if there will be none."""
        assert self._pipe is not None
        try:
            heard: tuple[str, Any] = self._pipe.recv()
        except (EOFError, OSError) as error:
            raise ProcessDied(self._name) from error
        return heard

    def end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.is_alive():
            process.terminate()
        process.join(_END_SECONDS)
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
