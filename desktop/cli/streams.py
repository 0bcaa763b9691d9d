"""What the command line writes to, whatever code page the system has (936 on Chinese Windows)."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from io import TextIOWrapper


def take_any_text() -> None:
    """From here on no character is refused: one that the code page lacks becomes a question mark.
    A console takes them all."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def write_json() -> None:
    """Standard output in UTF-8, as every reader of JSON expects it; a console stays as it is."""
    if isinstance(sys.stdout, TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")


def is_reader_gone(error: OSError) -> bool:
    """Whether whoever read standard output has ended, as in ``paidan … | head``."""
    if isinstance(error, BrokenPipeError):
        return True
    return sys.platform == "win32" and error.errno == errno.EINVAL and error.filename is None


def write_nowhere() -> None:
    """What is still to be written to standard output would fail once more at the end."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
