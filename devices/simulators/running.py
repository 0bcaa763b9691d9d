"""Runs a simulated device for somebody at a command line."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TextIO

from devices.label_printers.options import Language
from devices.simulators.caller_id import (
    CALLER_ID_FAULTS,
    CALLER_ID_PROFILES,
    SimulatedCallerId,
)
from devices.simulators.endpoints import serial_endpoint
from devices.simulators.loop import SimulatedDevice
from devices.simulators.modem import FAULTS, PROFILES, SimulatedModem
from devices.simulators.printer import PRINTER_FAULTS, SimulatedPrinter
from devices.simulators.scanner import SCANNER_FAULTS, SCANNER_PROFILES, SimulatedScanner
from domain.errors import InvalidInput, NotFound, UserError

_PRINTERS = {
    f"{language.value}{suffix}": (language, bool(suffix))
    for language in Language
    for suffix in ("", "-serial")
}

KINDS: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "modem": (tuple(PROFILES), FAULTS),
    "scanner": (tuple(SCANNER_PROFILES), SCANNER_FAULTS),
    "printer": (tuple(_PRINTERS), PRINTER_FAULTS),
    "caller-id": (tuple(CALLER_ID_PROFILES), CALLER_ID_FAULTS),
}
"""Profiles (the first is the default) and faults of each kind."""


def run(
    kind: str,
    profile: str,
    faults: Iterable[str] | str,
    out: TextIO,
    *,
    commands: Iterable[str] | None = None,
    stop: threading.Event | None = None,
) -> None:
    """Run until ``stop`` is set (or interrupted). The port is the first line of ``out``; then what
    happens, one line each.

    ``commands`` (lines, e.g. standard input) play the world: modem ``sms NUMBER TEXT``,
    ``call NUMBER``, ``script NUMBER 1@5 2@20 3@60``, caller-id ``call NUMBER NAME``, scanner
    ``scan CODE``, printer ``paper N``, ``save FOLDER``; all ``unplug``, ``plug``, ``fault NAME``, ``heal NAME``. NotFound for an unknown
    kind or profile, InvalidInput for an unknown fault."""
    stop = stop or threading.Event()
    device = make(kind, profile, faults)
    write_lock = threading.Lock()

    def say(line: str) -> None:
        with write_lock:
            out.write(line + "\n")
            out.flush()

    say(device.address)
    with device:
        reader = threading.Thread(
            target=_follow, args=(device, commands or (), say, stop), daemon=True
        )
        reader.start()
        told = 0
        while not stop.wait(0.1):
            for line in _news(device, told):
                say(line)
                told += 1


def make(kind: str, profile: str, faults: Iterable[str] | str) -> SimulatedDevice:
    """The device, not started. ``profile`` '' is the default of the kind."""
    if kind not in KINDS:
        raise NotFound("simulator_kind_unknown", kind=kind, known=", ".join(KINDS))
    profile = profile or KINDS[kind][0][0]
    if profile not in KINDS[kind][0]:
        known = ", ".join(KINDS[kind][0])
        raise NotFound("simulator_profile_unknown", profile=profile, known=known)
    if kind == "modem":
        return SimulatedModem(profile, faults)
    if kind == "scanner":
        return SimulatedScanner(profile, faults)
    if kind == "caller-id":
        return SimulatedCallerId(profile, faults)
    language, is_serial = _PRINTERS[profile]
    endpoint = serial_endpoint("printer") if is_serial else None
    return SimulatedPrinter(language, faults, endpoint=endpoint)


def _news(device: SimulatedDevice, told: int) -> list[str]:
    """Lines about what the device did after the first ``told`` things."""
    if isinstance(device, SimulatedModem):
        return [f"sent {text.number} {text.text!r}" for text in device.sent[told:]]
    if isinstance(device, SimulatedPrinter):
        labels = device.labels[told:]
        return [f"printed {label.width}x{label.height} dots" for label in labels]
    return []


def _follow(
    device: SimulatedDevice,
    commands: Iterable[str],
    say: Callable[[str], None],
    stop: threading.Event,
) -> None:
    for line in commands:
        if stop.is_set():
            return
        if line.strip():
            try:
                obey(device, line)
            except (UserError, ValueError, IndexError, OSError) as error:
                say(f"not understood: {line.strip()} ({error})")


def obey(device: SimulatedDevice, line: str) -> None:
    """Do what one command line says. InvalidInput('simulator_command_unknown')."""
    word, _, rest = line.strip().partition(" ")
    match word, device:
        case "unplug", _:
            device.unplug()
        case "plug", _:
            device.plug()
        case (
            "fault",
            SimulatedModem() | SimulatedPrinter() | SimulatedScanner() | SimulatedCallerId(),
        ):
            device.faults.add(rest.strip())
        case "heal", SimulatedPrinter():
            device.mend(rest.strip())
        case "heal", SimulatedModem() | SimulatedScanner() | SimulatedCallerId():
            device.faults.remove(rest.strip())
        case "sms", SimulatedModem():
            number, _, text = rest.partition(" ")
            device.receive(number, text)
        case "call", SimulatedModem():
            device.ring(rest.strip())
        case "call", SimulatedCallerId():
            number, _, name = rest.strip().partition(" ")
            device.ring(number, name=name.strip())
        case "script", SimulatedModem():
            number, *answers = rest.split()
            pairs = [answer.rpartition("@") for answer in answers]
            device.answer_texts(
                [text for text, _, _ in pairs], [float(s) for _, _, s in pairs], number
            )
        case "scan", SimulatedScanner():
            device.scan(rest)
        case "paper", SimulatedPrinter():
            device.load_paper(int(rest))
        case "save", SimulatedPrinter():
            device.save(Path(rest.strip()))
        case _:
            raise InvalidInput("simulator_command_unknown", command=word)
