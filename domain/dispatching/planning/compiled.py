"""Compiling the search kernel to machine code, once per computer (the result is kept on disk)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from types import FunctionType
from typing import Any, ParamSpec, TypeVar, cast

from domain.dispatching.planning import cpp_runtime

cpp_runtime.provide()

import numba  # noqa: E402 - not before

_KERNEL = (
    "arrays", "timing", "routes", "placing", "crews",
    "memory", "ruin", "sequence", "putting_back", "annealing", "compiled",
)  # fmt: skip


P = ParamSpec("P")
R = TypeVar("R")


class Compiler:
    """Compiles the functions of a kernel, which consists of some modules of a folder."""

    def __init__(self, folder: Path, modules: Sequence[str]) -> None:
        # What is kept on disk is looked up by a function's own file only, but it holds the machine
        # code of all that the function calls: its name changes with the kernel.
        digest = sha256()
        for name in modules:
            source = folder / f"{name}.py"
            if source.exists():
                digest.update(source.read_bytes())
        self._version = digest.hexdigest()[:8]

    def __call__(self, function: Callable[P, R]) -> Callable[P, R]:
        """``function`` as machine code that runs without Python's lock."""
        function.__qualname__ = f"{function.__name__}_{self._version}"
        made: Any = numba.njit(cache=True, nogil=True, error_model="numpy")(function)
        return cast("Callable[P, R]", made)


compiled = Compiler(Path(__file__).parent, _KERNEL)


def inlined(function: Callable[P, R]) -> Callable[P, R]:
    """Like :func:`compiled`, and copied into whatever compiled function calls it: handing over a
    board costs more than the little that such a function does."""
    made: Any = numba.njit(inline="always", nogil=True, error_model="numpy")(function)
    return cast("Callable[P, R]", made)


def compiled_with(function: Callable[P, R], **others: object) -> Callable[P, R]:
    """:func:`compiled` for a function that stays plain Python for other callers: inside the copy
    the named functions of its module are replaced by their compiled ones."""
    copied = FunctionType(function.__code__, {**function.__globals__, **others}, function.__name__)
    copied.__module__ = function.__module__
    return compiled(cast("Callable[P, R]", copied))
