"""The pipes of a child process, out of the way of everything that the child loads."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO


def own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Where this process hears its parent and where it tells it something; for a child only.

    Nobody else in the process finds them any more: standard input is empty from here on, and what
    is printed goes to standard error. On Windows a library that is loaded looks at standard input
    and would wait there for as long as a thread waits for the parent, so for ever.
    """
    source = os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    target = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, sys.stdin.fileno())
    os.close(nothing)
    if sys.platform == "win32":
        _tell_windows(sys.stdin.fileno())
    sys.stdout = sys.stderr
    return source, target


if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    _STD_INPUT_HANDLE = wintypes.DWORD(0xFFFFFFF6)

    def _tell_windows(stdin: int) -> None:
        """Libraries with a C runtime of their own ask the system; a program without a console has
        not told it."""
        kernel = ctypes.WinDLL("kernel32")
        kernel.SetStdHandle(_STD_INPUT_HANDLE, wintypes.HANDLE(msvcrt.get_osfhandle(stdin)))
