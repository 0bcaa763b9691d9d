"""Files appear complete or not at all: who opens one never finds half of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole_file(out_path: Path) -> Iterator[Path]:
    """Where to write; the file takes the name ``out_path`` when the block ends well, and is gone
    when it does not. Beside it, so that taking the name is one step."""
    unfinished = out_path.with_name(f".{out_path.name}.{os.getpid()}.part")
    try:
        yield unfinished
        unfinished.replace(out_path)
    finally:
        unfinished.unlink(missing_ok=True)
