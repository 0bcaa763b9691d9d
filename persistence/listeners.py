"""Who wants to know that this process has committed something."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

Listener = Callable[[int], object]
_listeners: WeakKeyDictionary[Engine, list[Listener]] = WeakKeyDictionary()

#: The channel PostgreSQL consoles listen on.
CHANNEL = "paidan_log"


@contextlib.contextmanager
def listening(engine: Engine, listener: Listener) -> Iterator[None]:
    """Call ``listener(last_seq)`` after every commit, in the thread that committed."""
    add_listener(engine, listener)
    try:
        yield
    finally:
        remove_listener(engine, listener)


def add_listener(engine: Engine, listener: Listener) -> None:
    _listeners.setdefault(engine, []).append(listener)


def remove_listener(engine: Engine, listener: Listener) -> None:
    with contextlib.suppress(ValueError):
        _listeners.get(engine, []).remove(listener)


def poke(engine: Engine, last_seq: int) -> None:
    """Tell everybody that listens to ``engine`` the number of the last line of the log."""
    for listener in tuple(_listeners.get(engine, ())):
        listener(last_seq)
