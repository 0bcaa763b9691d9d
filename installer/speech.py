"""What the set-up says: every sentence in Chinese and in English, never a traceback."""

from __future__ import annotations

import sys
from pathlib import Path


class SetupError(Exception):
    """The set-up cannot go on; carries the reason and the remedy in both languages."""

    def __init__(self, chinese: str, english: str) -> None:
        super().__init__(english)
        self.chinese = chinese
        self.english = english


def use_any_console() -> None:
    """Keeps a console with a narrow code page from raising on Chinese text."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace", line_buffering=True)


def say(chinese: str, english: str) -> None:
    print(f"{chinese}\n{english}", flush=True)


def complain(error: SetupError) -> None:
    print(f"\n{error.chinese}\n{error.english}", file=sys.stderr, flush=True)


def shown(path: Path) -> str:
    """The path as a person would type it from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
