"""How a company begins: from a ledger, from a few questions, or as the demo company."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from desktop.composition.backend import Backend
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.window.main_window import MainWindow


def begin_at(place: str, window: MainWindow, services: Services, backend: Backend) -> None:
    """With what every company begins with, at ``place``."""

    def work(_ctx: JobContext) -> None:
        from domain.defaults import install_defaults

        # Ctrl+Z takes back what somebody did: not what every company begins with.
        with backend.quiet_store(backend.actor) as store:
            install_defaults(store)

    services.jobs.write(work).then(lambda _none: window.leave_first_run(place))


def ask_and_begin(window: MainWindow, services: Services, backend: Backend) -> None:
    """A few questions first, so that the first call finds a company."""
    from domain.defaults import SKILLS
    from domain.usecases.beginning import Beginning, begin_company

    page = window.show_company_start(tuple((each.code, each.name) for each in SKILLS))

    def begin(beginning: Beginning) -> None:
        def work(_ctx: JobContext) -> None:
            with backend.quiet_store(backend.actor) as store:
                begin_company(store, beginning)

        handle = services.jobs.write(work)
        handle.catch(page.show_problem)
        handle.then(lambda _none: begun(beginning))

    def begun(beginning: Beginning) -> None:
        services.session.company = beginning.name.strip()
        window.retitle()
        window.leave_first_run("dispatch")

    page.start_chosen.connect(begin)


class DemoBuild(QObject):
    """The demo company, made in a process of its own so that the window stays alive.

    Signals:
        made(path)
        failed(what the process said)
    """

    made = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def start(self, target: Path) -> None:
        process = self._process = QProcess(self)
        process.setProgram(sys.executable)
        process.setArguments(["-m", "desktop", "demo", "--no-window", "--db", str(target)])
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("PYTHONUTF8", "1")  # Windows: what it says is read as UTF-8 below
        process.setProcessEnvironment(surroundings)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.finished.connect(lambda code, _status: self._on_finished(code, str(target)))
        process.start()

    def _on_finished(self, code: int, target: str) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardOutput().data()).decode(errors="replace").strip()
        process.deleteLater()
        if code == 0:
            self.made.emit(target)
        else:
            self.failed.emit(said)
