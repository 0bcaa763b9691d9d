"""Parts of the program that are built when they are first used, so that the start need not wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

T = TypeVar("T")


class _Lazy:
    def __init__(self, make: Callable[[], Any]) -> None:
        self._make: Callable[[], Any] | None = make
        self._made: Any = None

    def __getattr__(self, name: str) -> Any:
        if self._make is not None:
            self._made, self._make = self._make(), None
        return getattr(self._made, name)


def lazily(make: Callable[[], T]) -> T:
    """Stands for what ``make`` will build at the first use of any of its methods."""
    return cast(T, _Lazy(make))
