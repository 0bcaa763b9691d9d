"""What all subcommands share: the database, JSON output, and errors as one sentence.

Exit status: 0 done; 1 failed; 2 wrong usage; 3 the input cannot be read at all; 4 done, but some
rows or items were refused.
"""

from __future__ import annotations

import dataclasses
import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, cast

from domain.codec import to_plain

DONE = 0
FAILED = 1
USAGE = 2
UNREADABLE = 3
PARTLY = 4

Handler = Callable[[Namespace], int]


class UnreadableInput(Exception):
    """Exit 3; the message is already a sentence for the user."""


def add_common(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--db", metavar="URL", help="database file or URL (default: this console's)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object on stdout")


def emit(args: Namespace, values: Mapping[str, Any], lines: list[str] | None = None) -> None:
    """Print ``values`` as one JSON object with ``--json``, else ``lines`` (or key: value lines)."""
    if args.json:
        sys.stdout.write(json.dumps(values, ensure_ascii=False, default=_plain) + "\n")
        return
    if lines is None:
        lines = [f"{key}: {_shown(value)}" for key, value in values.items()]
    sys.stdout.write("\n".join(lines) + "\n")


def note(text: str) -> None:
    """Progress and remarks; never on stdout."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def progress(label: str) -> Callable[[int, int], None]:
    """A progress function that rewrites one stderr line on a terminal and stays quiet in logs."""
    if not sys.stderr.isatty():
        return _quiet

    def report(done: int, total: int) -> None:
        share = f" {done * 100 // total:3d} %" if total else ""
        end = "\n" if total and done >= total else ""
        sys.stderr.write(f"\r{label}: {done}{share}{end}")
        sys.stderr.flush()

    return report


def _quiet(done: int, total: int) -> None:
    del done, total


def _plain(value: object) -> object:
    if isinstance(value, datetime | date):
        return value.isoformat()
    try:
        return to_plain(value)
    except TypeError:
        return str(value)


def _shown(value: object) -> str:
    if isinstance(value, str | int | float | bool) or value is None:
        return str(value)
    return json.dumps(value, ensure_ascii=False, default=_plain)


def plain_fields(value: object) -> dict[str, Any]:
    """A dataclass as a dict of plain values, all fields present (defaults too)."""
    shown: dict[str, Any] = {}
    for field in dataclasses.fields(cast(Any, value)):
        item = getattr(value, field.name)
        nested = dataclasses.is_dataclass(item) and not isinstance(item, type)
        shown[field.name] = plain_fields(item) if nested else _plain(item)
    return shown
