"""What runs until it is stopped: simulated devices, the duties; and the tour."""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import threading
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TextIO, cast

from desktop.cli import base


def register(commands: _SubParsersAction[ArgumentParser]) -> None:
    simulate = commands.add_parser(
        "simulate", help="a simulated device; its port is printed on the first line"
    )
    simulate.add_argument("kind", choices=("modem", "scanner", "printer", "caller-id"))
    simulate.add_argument("--profile", default="", metavar="P", help="'list' shows them")
    simulate.add_argument("--faults", default="", metavar="F,…", help="'list' shows them")
    base.add_common(simulate)
    simulate.set_defaults(handler=run_simulate)
    duties = commands.add_parser("duties", help="texts, timers and backups until stopped")
    duties.add_argument("--port", metavar="P", help="the modem's port (default: the console's)")
    base.add_common(duties)
    duties.set_defaults(handler=run_duties)
    if find_spec("desktop.composition.tour") is not None:
        tour = commands.add_parser("tour", help="the main job on a demo company, without a screen")
        tour.add_argument("--out", type=Path, required=True, metavar="DIR")
        base.add_common(tour)
        tour.set_defaults(handler=run_tour)


def run_simulate(args: Namespace) -> int:
    from devices.simulators import KINDS, run

    profiles, faults = KINDS[args.kind]
    if "list" in (args.profile, args.faults):
        lines = [*(f"profile {name}" for name in profiles), *(f"fault   {name}" for name in faults)]
        base.emit(args, {"profiles": list(profiles), "faults": dict(faults)}, lines)
        return base.DONE
    stop = _until_stopped()
    out = cast(TextIO, _FirstLineAsJson()) if args.json else sys.stdout
    run(args.kind, args.profile, args.faults, out, commands=_typed(stop), stop=stop)
    return base.DONE


def run_duties(args: Namespace) -> int:
    from desktop.cli.opened import configured_port, opened
    from desktop.composition.duties import run_duties as work

    port = args.port or configured_port()
    stop = _until_stopped()
    started = datetime.now(UTC)
    with opened(args) as company:
        base.note(f"running; modem: {port or '–'}")
        work(company, stop, port)
    values = {"port": port, "started_at": started, "stopped_at": datetime.now(UTC)}
    base.emit(args, values, [])
    return base.DONE


def run_tour(args: Namespace) -> int:
    from desktop.composition.tour import tour

    if not args.json:
        return tour(args.out)
    stdout, sys.stdout = sys.stdout, sys.stderr
    try:
        status = tour(args.out)
    finally:
        sys.stdout = stdout
    files = sorted(
        str(path.relative_to(args.out)) for path in args.out.rglob("*") if path.is_file()
    )
    base.emit(args, {"out": str(args.out), "files": files})
    return status


def _until_stopped() -> threading.Event:
    """Set by Ctrl+C and by the system's wish to end the program."""
    stop = threading.Event()
    wishes = [signal.SIGINT, signal.SIGTERM]
    if sys.platform == "win32":
        wishes.append(signal.SIGBREAK)  # its console is closed
    for wish in wishes:
        signal.signal(wish, lambda *_: stop.set())
    return stop


def _typed(stop: threading.Event) -> Iterator[str]:
    """Lines of standard input. Not through ``sys.stdin``: a thread that waits in it would keep the
    interpreter from ending."""
    try:
        source = sys.stdin.fileno()
    except (OSError, ValueError, AttributeError):
        return
    encoding = os.device_encoding(source) or "utf-8"
    rest = b""
    while not stop.is_set():
        if os.name == "posix" and not select.select([source], [], [], 0.2)[0]:
            continue
        data = os.read(source, 4096)
        if not data:
            return
        *lines, rest = (rest + data).split(b"\n")
        yield from (line.decode(encoding, "replace") for line in lines)


class _FirstLineAsJson:
    """The port as the one JSON object on stdout, what happens afterwards on stderr."""

    def __init__(self) -> None:
        self._told = False

    def write(self, text: str) -> int:
        if self._told:
            return sys.stderr.write(text)
        self._told = True
        sys.stdout.write(json.dumps({"port": text.strip()}) + "\n")
        return len(text)

    def flush(self) -> None:
        sys.stdout.flush()
        sys.stderr.flush()
