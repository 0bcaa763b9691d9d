"""What all subcommands share: the database, JSON output, and errors as one sentence.

Exit status: 0 done; 1 failed; 2 wrong usage; 3 the input cannot be read at all; 4 done, but some
rows or items were refused.
"""

from __future__ import annotations

import dataclasses
import json
import os
import re
import sys
import traceback
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from desktop.cli import streams
from domain.codec import to_plain
from domain.errors import UserError
from domain.os_reasons import os_reason

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

DONE = 0
FAILED = 1
USAGE = 2
UNREADABLE = 3
PARTLY = 4

Handler = Callable[[Namespace], int]


#: Failures that mean: the input itself cannot be read.
_UNREADABLE = frozenset(
    {
        "backup_damaged",
        "backup_not_found",
        "ledger_damaged",
        "ledger_empty",
        "ledger_encoding_unknown",
        "ledger_encryption_unknown",
        "ledger_hostile",
        "ledger_not_a_table",
        "ledger_no_table",
        "ledger_not_found",
        "ledger_password_needed",
        "ledger_password_wrong",
        "ledger_sheets_missing",
        "ledger_too_large",
        "ledger_too_slow",
        "ledger_unreadable",
        "plan_problem",
    }
)
_UNFINISHED = re.compile(r"(^|[/\\])\.([^/\\]+?)(?:\.\d+)?\.part$")
_application: QCoreApplication | None = None


class UnreadableInput(Exception):
    """Exit 3; ``error`` says why, to be put into words in the user's language."""

    def __init__(self, error: UserError) -> None:
        super().__init__(error.code)
        self.error = error


def speak(language: str = "") -> str:
    """Put the words of the command line into force: ``language``, else ``PAIDAN_LANG``, else the
    console's setting. Needs no display; does nothing where a window has chosen already."""
    global _application
    from PySide6.QtCore import QCoreApplication

    from desktop import i18n
    from desktop.composition.console_settings import console_settings
    from desktop.settings import LANGUAGE

    chosen = language or os.environ.get("PAIDAN_LANG") or console_settings().get(LANGUAGE)
    if _application is None:
        if QCoreApplication.instance() is not None:
            return chosen
        _application = QCoreApplication(["paidan"])
    return i18n.install(_application, chosen)


def language_of(args: Namespace) -> str:
    """The language for documents and words: ``--lang`` or as :func:`speak` decides. InvalidInput
    for one nobody speaks."""
    from desktop.i18n import LANGUAGES
    from domain.errors import InvalidInput

    if args.lang and args.lang not in LANGUAGES:
        raise InvalidInput("report_language", language=args.lang)
    return speak(args.lang or "")


def run(args: Namespace) -> int:
    """Call the handler of ``args``; whatever goes wrong becomes one sentence on stderr and an exit
    status."""
    try:
        handler: Handler = args.handler
        status = handler(args)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return fail(args, UserError("command_interrupted"))
    except UnreadableInput as error:
        fail(args, error.error)
        return UNREADABLE
    except UserError as error:
        return fail(args, error)
    except OSError as error:
        if streams.is_reader_gone(error):
            streams.write_nowhere()
            return FAILED
        # Files are written beside their place and then renamed; the user only knows the place.
        path = _UNFINISHED.sub(r"\1\2", str(error.filename or ""))
        reason = os_reason(error.errno, error.strerror or type(error).__name__)
        return fail(args, UserError("file_failed", path=path, reason=reason), error)
    except Exception as error:  # noqa: BLE001 - the last place that can keep a traceback away
        return fail(args, error, error)
    return status


def fail(args: Namespace, error: Exception, cause: Exception | None = None) -> int:
    """Say ``error`` on stderr (and as JSON with ``--json``); the exit status for it."""
    if cause is not None:
        _log(cause)
    message = sentence(error)
    note(message)
    status = UNREADABLE if getattr(error, "code", "") in _UNREADABLE else FAILED
    if args.json:
        code = error.code if isinstance(error, UserError) else "unexpected"
        shown = {"code": code, "message": message}
        sys.stdout.write(json.dumps({"error": shown}, ensure_ascii=False) + "\n")
    return status


def sentence(error: Exception) -> str:
    """What happened and what to do, in one line."""
    from desktop.errors import advice_of, sentence_of

    if _application is None:
        speak()
    parts = (sentence_of(error), advice_of(error))
    said = [" ".join(part.split()) for part in parts if part]
    # Chinese sentences stand without a blank between them.
    return ("" if said[0].endswith("。") else " ").join(said)


def _log(error: Exception) -> None:
    """For support: where it happened. Never in the user's face."""
    from desktop import paths

    with suppress(OSError):
        file = paths.folder("logs") / "command-line.log"
        with file.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now(UTC).isoformat()} {sys.argv[1:2]}\n")
            log.write("".join(traceback.format_exception(error)))


def add_common(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--db", metavar="URL", help="database file or URL (default: this console's)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object on stdout")


def whole(least: int, most: int) -> Callable[[str], int]:
    """The type of an argument: a whole number within bounds."""

    def number(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise ArgumentTypeError(f"must be between {least} and {most}")
        return value

    return number


def emit(args: Namespace, values: Mapping[str, Any], lines: list[str] | None = None) -> None:
    """Print ``values`` as one JSON object with ``--json``, else ``lines`` (or key: value lines)."""
    if args.json:
        sys.stdout.write(json.dumps(values, ensure_ascii=False, default=_plain) + "\n")
        return
    if lines is None:
        lines = [f"{key}: {_shown(value)}" for key, value in values.items()]
    sys.stdout.writelines(f"{line}\n" for line in lines)


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
    if isinstance(value, Path):
        return str(value)
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
