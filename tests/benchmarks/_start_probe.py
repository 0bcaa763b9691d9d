"""Run by :mod:`window_start` in a process of its own: opens the console and says when."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from tests.benchmarks import _memory

#: After the map is there: longer than the start takes to be set aside.
_IDLE_MS = 5_000


if sys.platform == "linux":

    def since_process_start() -> float:
        """Seconds since the kernel started this process (field 22 of its stat, by the boot clock)."""
        fields = Path("/proc/self/stat").read_text(encoding="ascii", errors="replace")
        ticks = int(fields.rpartition(")")[2].split()[19])
        import os

        return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")

else:

    def since_process_start() -> float:
        import psutil

        return time.time() - float(psutil.Process().create_time())


def main(place: str) -> None:
    from desktop import quick_imports

    quick_imports.spare_sources()  # as the program does, before it loads what is watched here
    import desktop.app as app_module
    from desktop.composition import console as console_module

    times: dict[str, float] = {}

    class Watched(console_module.Console):
        def _make_window(self, *, first: bool) -> None:
            super()._make_window(first=first)
            assert self.window is not None
            self.window.painted.connect(self._on_painted)
            board = self.window.place("dispatch")
            board.board.loaded.connect(self._on_loaded)
            board.map.ready.connect(self._on_map)

        def _on_painted(self) -> None:
            times.setdefault("painted", since_process_start())
            times.setdefault("painted_processor_s", time.process_time())

        def _on_loaded(self) -> None:
            times.setdefault("first_rows", since_process_start())
            assert self.window is not None
            if self.window.place("dispatch").board.board is not None:
                times.setdefault("board", since_process_start())

        def _on_map(self) -> None:
            from PySide6.QtCore import QTimer

            times["map"] = since_process_start()
            times["processor_s"] = time.process_time()
            QTimer.singleShot(_IDLE_MS, self, self._done)

        def _done(self) -> None:
            from PySide6.QtWidgets import QApplication

            print(json.dumps({**times, "memory": _memory.family()}), flush=True)
            QApplication.quit()

    console_module.Console = Watched  # type: ignore[misc]
    sys.exit(app_module.run(db=place))


if __name__ == "__main__":
    main(sys.argv[1])
