"""``paidan demo``: makes the demo company and opens it."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace, _SubParsersAction
from dataclasses import asdict
from pathlib import Path

from desktop import paths
from desktop.cli import base
from domain.patience import patiently

_MOST_TECHNICIANS = 500


def register(commands: _SubParsersAction[ArgumentParser]) -> None:
    demo = commands.add_parser("demo", help="make the demo company and open it")
    demo.add_argument("--technicians", type=_count, default=12, metavar="N")
    demo.add_argument("--orders", type=_count, default=9000, metavar="N")
    demo.add_argument("--months", type=_count, default=18, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="N")
    demo.add_argument("--no-window", action="store_true", help="only make it")
    base.add_common(demo)
    demo.set_defaults(handler=run)


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ArgumentTypeError("at least 1")
    return number


def run(args: Namespace) -> int:
    """The default place is made anew each time, because its day is today's; a database named with
    ``--db`` must be new or empty. A file appears under its name only when it is whole."""
    from desktop.composition.backend import is_server
    from desktop.composition.demo import build_demo

    place = args.db or paths.demo_database()
    in_place = is_server(place) or (args.db is not None and _path(place).exists())
    making = place if in_place else str(_path(place)) + ".part"
    if not in_place:
        _remove(making)
    summary = build_demo(
        making,
        technicians=min(args.technicians, _MOST_TECHNICIANS),
        orders=args.orders,
        months=args.months,
        seed=args.seed,
        progress=base.progress("demo"),
    )
    if not in_place:
        _remove(str(_path(place)))
        patiently(lambda: Path(making).replace(_path(place)))
    base.emit(args, asdict(summary))
    if args.no_window:
        return base.DONE
    from desktop import app

    return app.run(db=place)


def _path(place: str) -> Path:
    return Path(place.removeprefix("sqlite:///"))


def _remove(path: str) -> None:
    """The database file with what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm"):
        Path(path + suffix).unlink(missing_ok=True)
