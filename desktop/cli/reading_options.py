"""The options that tell how the file of a ledger is to be read."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace

_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "\\t": "\t", "pipe": "|"}


def add_reading(command: ArgumentParser) -> None:
    """``--sheet``, ``--header``, ``--encoding``, ``--separator`` and ``--password``."""
    command.add_argument("--sheet", metavar="S", help="name or number (default: all that belong)")
    command.add_argument(
        "--header",
        metavar="ROWS",
        type=header_rows,
        help="rows with the titles, such as 3 or 2,3; 0: there are none (default: found)",
    )
    command.add_argument("--encoding", metavar="E", default="", help="of a text (default: found)")
    command.add_argument(
        "--separator",
        metavar="C",
        type=separator,
        help="of a text: a character, or comma, semicolon, tab, pipe (default: found)",
    )
    command.add_argument("--password", metavar="P", help="- reads it from the standard input")


def password_of(args: Namespace) -> str | None:
    if args.password == "-":
        return sys.stdin.readline().rstrip("\r\n")
    password: str | None = args.password
    return password


def header_rows(text: str) -> tuple[int, ...]:
    """``2,3`` → (2, 3); ``0`` → (), a table without titles."""
    try:
        rows = tuple(sorted({int(part) for part in text.split(",")}))
    except ValueError:
        raise ArgumentTypeError(f"“{text}” names no rows") from None
    if rows == (0,):
        return ()
    if rows[0] < 1:
        raise ArgumentTypeError("rows count from 1")
    return rows


def separator(text: str) -> str:
    found = _SEPARATORS.get(text.lower(), text)
    if len(found) != 1 or found in '"\r\n':
        raise ArgumentTypeError("must be one character, or comma, semicolon, tab, pipe")
    return found


def correction(text: str) -> tuple[str, str]:
    """``Title=field`` → (title, field)."""
    column, sign, field = text.rpartition("=")
    if not sign or not column.strip():
        raise ArgumentTypeError("must be COLUMN=FIELD")
    return column.strip(), field.strip()
