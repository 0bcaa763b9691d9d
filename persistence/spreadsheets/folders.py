"""The folders that hold the rows of ledgers while they are open."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path

from persistence.processes import is_running

_PREFIX = "paidan-ledger-"
_NAME = re.compile(rf"{_PREFIX}(\d+)-.+")


def new_folder() -> Path:
    """An empty one, named after this process. Those of processes that are gone are removed: they
    hold customers' data, and whoever was to remove them was ended, or could not (Windows)."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        owner = _NAME.fullmatch(folder.name)
        if owner and not is_running(int(owner[1])):
            shutil.rmtree(folder, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
