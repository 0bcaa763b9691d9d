"""Starts the console. With :mod:`desktop.cli` the only module that composes the whole program."""

from __future__ import annotations

import logging
import logging.handlers
import signal
import sys

from desktop import garbage, graphics, paths, quick_imports, taskbar

#: The window is painted, its first place loaded.
_STARTED_MS = 4_000
#: How often memory that is free again goes back to the system.
_TIDY_MS = 60_000


def run(db: str | None = None, safe_map: bool = False) -> int:
    """Open the window on ``db`` (default: this console's database); the exit status of the program.

    The browser engine of the map is loaded after the first picture.
    """
    garbage.hold_back()
    # A reader that gives way at every row must not wait long for its next turn.
    sys.setswitchinterval(0.001)
    graphics.spare_missing_gpu()
    taskbar.introduce()
    quick_imports.spare_sources()
    from PySide6.QtCore import QCoreApplication, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    QCoreApplication.setOrganizationName("Paidan")
    QCoreApplication.setApplicationName("Paidan")
    app = QApplication(sys.argv[:1])
    _log_to_file()

    from desktop import i18n
    from desktop.composition.console import Console
    from desktop.composition.console_settings import console_settings
    from desktop.settings import LANGUAGE
    from desktop.theme.apply import body_font, load_fonts
    from desktop.widgets.brand import program_icon

    settings = console_settings()
    i18n.install(app, settings.get(LANGUAGE))
    load_fonts()
    app.setWindowIcon(program_icon(body_font()))
    console = Console(app, settings, safe_map=safe_map)
    console.open(db or paths.default_database())
    QTimer.singleShot(_STARTED_MS, garbage.set_aside)
    tidy = QTimer(app, interval=_TIDY_MS)
    tidy.timeout.connect(garbage.give_back)
    tidy.start()
    app.aboutToQuit.connect(console.close)
    signal.signal(signal.SIGINT, lambda *_args: app.quit())
    signal.signal(signal.SIGTERM, lambda *_args: app.quit())
    # Python only sees signals while it runs; Qt's loop alone would sleep through them.
    pulse = QTimer(app, interval=400)
    pulse.timeout.connect(lambda: None)
    pulse.start()
    return app.exec()


class _PatientLog(logging.handlers.RotatingFileHandler):
    """On Windows a file to which another window writes too cannot be set aside: it then grows until
    the next start."""

    def rotate(self, source: str, dest: str) -> None:
        try:
            super().rotate(source, dest)
        except PermissionError:
            self.maxBytes = 0


def _log_to_file() -> None:
    handler = _PatientLog(
        paths.folder("logs") / "paidan.log", maxBytes=2_000_000, backupCount=5, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
