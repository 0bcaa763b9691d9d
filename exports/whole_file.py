"""Files appear complete or not at all: who opens one never finds half of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from domain.patience import patiently


@contextmanager
def whole_file(out_path: Path) -> Iterator[Path]:
    """Where to write; the file takes the name ``out_path`` when the block ends well, and is gone
    when it does not. Beside it, so that taking the name is one step."""
    unfinished = out_path.with_name(f".{out_path.name}.{os.getpid()}.part")
    try:
        yield unfinished
        patiently(lambda: unfinished.replace(out_path))
    finally:
        with suppress(PermissionError):  # open here or elsewhere (Windows): hides why it failed
            unfinished.unlink(missing_ok=True)
