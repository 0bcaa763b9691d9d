"""An X server of our own without a monitor, with a window manager: windows get focus, drags work."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from types import TracebackType

_PATIENCE_SECONDS = 20.0


class VirtualScreen:
    """Xvfb on a display number that it chose itself; ``size`` as ``1366x768``.

    Use as a context manager, or ``start`` and ``stop``. ``environment`` is for a program to be shown.
    """

    def __init__(self, size: str = "1600x900") -> None:
        self._size = size
        self._processes: list[subprocess.Popen[bytes]] = []
        self.display = ""

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def start(self) -> VirtualScreen:
        """Raises RuntimeError when a program is missing or does not come up."""
        for program in ("Xvfb", "openbox", "xdotool"):
            if not shutil.which(program):
                raise RuntimeError(f"{program} is not installed")
        told, telling = os.pipe()
        try:
            self._launch(
                "Xvfb", "-displayfd", str(telling), "-screen", "0", f"{self._size}x24",
                "-nolisten", "tcp", "-noreset", fds=(telling,),
            )  # fmt: skip
        finally:
            os.close(telling)
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.display = f":{number}"
        manage_windows(self)
        return self

    def stop(self) -> None:
        for process in reversed(self._processes):
            process.terminate()
        for process in self._processes:
            process.wait(timeout=_PATIENCE_SECONDS)
        self._processes.clear()

    def __enter__(self) -> VirtualScreen:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _launch(self, *command: str, fds: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            env=self.environment if self.display else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=fds,
        )
        self._processes.append(process)
        return process


def manage_windows(screen: VirtualScreen) -> None:
    """Starts the window manager and waits until it answers for the screen."""
    manager = screen._launch("openbox", "--sm-disable")
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not is_managed(screen.environment):
        if manager.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError("openbox does not manage the virtual screen")


def is_managed(environment: dict[str, str]) -> bool:
    """Whether a window manager answers on the display that ``environment`` names."""
    asked = subprocess.run(
        ["xdotool", "get_num_desktops"], env=environment, capture_output=True, check=False
    )
    return asked.returncode == 0 and b"failed" not in asked.stderr
