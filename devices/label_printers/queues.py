"""Print queues of the operating system."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from devices.label_printers.winspool import SpoolerError, spool, system_spooler
from domain.errors import DeviceUnavailable

_TIMEOUT_S = 20.0


def list_queues() -> tuple[str, ...]:
    """Names of the queues this computer knows; none where there is no print system."""
    return _windows_queues() if sys.platform == "win32" else _cups_queues()


def send_to_queue(queue: str, data: bytes, title: str) -> None:
    """Spool ``data`` untouched. Success means spooled, nothing more.

    DeviceUnavailable: printer_queue_failed (``reason``), printer_no_queues."""
    if sys.platform == "win32":
        spool(queue, data, title)
    else:
        _send_to_cups(queue, data, title)


def _windows_queues() -> tuple[str, ...]:
    try:
        return tuple(sorted(system_spooler().queues()))
    except (SpoolerError, OSError):
        return ()


def _cups_queues() -> tuple[str, ...]:
    program = shutil.which("lpstat")
    if program is None:
        return ()
    try:
        done = subprocess.run(
            [program, "-e"],
            capture_output=True,
            timeout=_TIMEOUT_S,
            check=False,
            encoding="utf-8",
            errors="replace",
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return tuple(sorted(line.strip() for line in done.stdout.splitlines() if line.strip()))


def _send_to_cups(queue: str, data: bytes, title: str) -> None:
    program = shutil.which("lp")
    if program is None:
        raise DeviceUnavailable("printer_no_queues")
    # An argument list, no shell: a queue may be called anything.
    arguments = [program, "-d", queue, "-t", title, "-o", "raw", "-"]
    try:
        done = subprocess.run(
            arguments,
            input=data,
            capture_output=True,
            timeout=_TIMEOUT_S,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise DeviceUnavailable("printer_queue_failed", queue=queue, reason=str(error)) from error
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip()
        raise DeviceUnavailable("printer_queue_failed", queue=queue, reason=reason)
