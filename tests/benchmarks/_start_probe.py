"""Run by :mod:`window_start` in a process of its own: opens the console and says when."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def since_process_start() -> float:
    """Seconds since the kernel started this process (field 22 of its stat, by the boot clock)."""
    fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    ticks = int(fields[19])
    import os

    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def main(place: str) -> None:
    import desktop.app as app_module
    from desktop.composition import console as console_module

    times: dict[str, float] = {}

    class Watched(console_module.Console):
        def _make_window(self, *, first: bool) -> None:
            super()._make_window(first=first)
            assert self.window is not None
            self.window.painted.connect(lambda: times.setdefault("painted", since_process_start()))
            board = self.window.place("dispatch")
            board.board.loaded.connect(self._on_loaded)
            board.map.ready.connect(self._on_map)

        def _on_loaded(self) -> None:
            times.setdefault("first_rows", since_process_start())
            assert self.window is not None
            if self.window.place("dispatch").board.board is not None:
                times.setdefault("board", since_process_start())

        def _on_map(self) -> None:
            from PySide6.QtCore import QTimer

            times["map"] = since_process_start()
            QTimer.singleShot(2500, self, self._done)

        def _done(self) -> None:
            from PySide6.QtWidgets import QApplication

            times["memory_mb"] = _memory_mb()
            print(json.dumps(times), flush=True)
            QApplication.quit()

    console_module.Console = Watched  # type: ignore[misc]
    sys.exit(app_module.run(db=place))


def _memory_mb() -> float:
    """Proportional memory of this process and its children (the browser engine)."""
    import psutil

    me = psutil.Process()
    total = 0
    for process in (me, *me.children(recursive=True)):
        total += process.memory_full_info().pss
    return round(total / 1e6, 1)


if __name__ == "__main__":
    main(sys.argv[1])
