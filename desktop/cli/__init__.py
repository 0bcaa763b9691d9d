"""The command line: everything long or repeatable without a window."""

from __future__ import annotations

import importlib
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Sequence
from importlib.util import find_spec

from desktop.cli import base, streams

__all__ = ["main"]

#: In the order of the help. Each has ``register(commands)`` and imports nothing heavy before it runs.
_MODULES = (
    "desktop.cli.demo",
    "desktop.cli.ledgers",
    "desktop.cli.lookups",
    "desktop.cli.plan",
    "desktop.cli.labels",
    "desktop.cli.reports",
    "desktop.cli.messages",
    "desktop.cli.running",
    "desktop.cli.safekeeping",
    "desktop.cli.operators",
)


def main(argv: Sequence[str]) -> int:
    """Run one subcommand; its exit status. Wrong usage ends in SystemExit(2), as argparse does."""
    streams.take_any_text()
    args = make_parser().parse_args(argv)
    if args.json:
        streams.write_json()
    args.db = args.db or args.common_db  # "paidan --db X search" as well as "paidan search --db X"
    return base.run(args)


def make_parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="paidan",
        description="Paidan (派单台), the dispatch centre. Without a command the console opens.",
        epilog="'paidan COMMAND --help' tells more. Exit status: 0 done, 1 failed, 2 wrong usage, "
        "3 input unreadable, 4 done but some items were refused.",
    )
    parser.set_defaults(json=False, db=None)
    parser.add_argument("--safe-map", action="store_true", help="the console with a plain map")
    parser.add_argument("--db", dest="common_db", metavar="URL", default=None, help=SUPPRESS)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    commands.required = True
    for name in _MODULES:
        if find_spec(name) is not None:
            importlib.import_module(name).register(commands)
    return parser


def window_options(argv: Sequence[str]) -> Namespace | None:
    """The options of the window, None when ``argv`` names a command (or asks for help)."""
    parser = ArgumentParser(prog="paidan", add_help=False, allow_abbrev=False)
    parser.add_argument("--db")
    parser.add_argument("--safe-map", action="store_true")
    options, rest = parser.parse_known_args(list(argv))
    return None if rest else options


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
