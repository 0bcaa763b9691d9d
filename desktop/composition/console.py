"""One running console: a company opened in a window, with its feed and devices."""

from __future__ import annotations

import getpass
import logging
import platform
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop import i18n, paths
from desktop.composition.backend import Backend, FeedThread, is_server
from desktop.composition.console_services import ConsoleServices
from desktop.composition.first_run import DemoBuild, ask_and_begin, begin_at
from desktop.composition.identity import Identity
from desktop.jobs import JobContext
from desktop.phrases import set_zone, shown
from desktop.services import Services
from desktop.settings import ACTOR, Settings
from desktop.theme.apply import Theme
from desktop.window.catalogue import places
from desktop.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.composition.duties import Duties

log = logging.getLogger(__name__)
#: The first picture comes before the database layer is loaded.
_DATABASE_DELAY_MS = 40


class Console(QObject):
    """Opens companies one after the other; ``open`` replaces what was open."""

    def __init__(self, app: QApplication, settings: Settings, *, safe_map: bool = False) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._safe_map = safe_map
        self._theme = Theme(app, settings)
        self._theme.apply()
        self.backend: Backend | None = None
        self.services: Services | None = None
        self.window: MainWindow | None = None
        self._feed: FeedThread | None = None
        self._hardware: QObject | None = None
        self._duties: Duties | None = None
        self._demo_devices: object | None = None
        self._demo_build = DemoBuild(self)
        self._demo_build.made.connect(self.open)
        self._demo_build.failed.connect(self._on_demo_failed)
        self._made: ConsoleServices | None = None
        self._identity: Identity | None = None

    # --- opening ----------------------------------------------------------------------------------
    def open(self, place: str) -> None:
        """Open the company at ``place`` and show its window; the database is opened afterwards."""
        self.close()
        backend = Backend(place, actor=self._actor(), console=_console_name())
        self.backend = backend
        self._made = ConsoleServices(backend, self._settings, self, safe_map=self._safe_map)
        self.services = self._made.offered
        self._make_window(first=True)

    def _actor(self) -> str:
        return self._settings.get(ACTOR) or _login()

    def _make_window(self, *, first: bool) -> None:
        assert self.services is not None and self.backend is not None
        services, backend = self.services, self.backend
        window = MainWindow(services, self._theme, places())
        window.language_requested.connect(self._on_language)
        window.demo_requested.connect(self._on_demo)
        window.import_requested.connect(lambda: begin_at("imports", window, services, backend))
        window.empty_requested.connect(lambda: ask_and_begin(window, services, backend))
        window.closing.connect(self._on_closing)
        window.alert_chosen.connect(self._on_alert)
        self.window = window
        board = window.show_place("dispatch")
        if first and not is_server(backend.place):
            from persistence.first_paint import first_board

            board.board.paint_first(first_board(backend.place))
        window.show()
        then = self._after_paint if first else window.load
        # After the first picture: the database layer is large, and nobody should wait for it.
        QTimer.singleShot(_DATABASE_DELAY_MS if first else 0, self, then)

    def _after_paint(self) -> None:
        assert self.services is not None and self.backend is not None
        services, backend = self.services, self.backend

        def read(ctx: JobContext) -> tuple[bool, str, str, bool]:
            with ctx.queries() as queries:
                return (
                    queries.is_empty(),
                    str(queries.setting("company.name", "") or ""),
                    str(queries.setting("time_zone", "") or "Asia/Shanghai"),
                    bool(queries.setting("company.demo", False)),
                )

        handle = services.jobs.read(read)
        handle.then(self._on_opened)
        self._feed = FeedThread(backend, services.bus.publish, services.bus.post_state)
        self._feed.start()

    def _on_opened(self, found: tuple[bool, str, str, bool]) -> None:
        if self.services is None or self.window is None or self.backend is None:
            return
        is_empty, company, zone, is_demo = found
        session = self.services.session
        session.company, session.time_zone = company, zone
        self._identity = Identity(self.services, self.backend, _login(), self._retitle, self)
        self._identity.look()
        set_zone(session.zone)
        self.window.retitle()
        self.window.load()
        if is_empty:
            self.window.show_first_run()
        else:
            self.window.begin()
        self._say_recovery()
        self._show_backup()
        if self._made is not None:
            self._made.roads.start()

        def load(_ctx: JobContext) -> None:
            # Here they hold nobody up: the board was asked for before.
            import desktop.composition.hardware  # noqa: F401
            import desktop.views.call.panel  # noqa: F401

        self.services.jobs.read(load).then(lambda _none: self._start_devices(is_demo))

    def _retitle(self) -> None:
        if self.window is not None:
            self.window.retitle()

    def _say_recovery(self) -> None:
        assert self.backend is not None and self.services is not None
        report = self.backend.recovery
        if report is None or report.last_event_at is None:
            return
        text = self.tr("The last session broke off. Restored up to {at}, {lost} entries lost.")
        text = text.format(at=shown(report.last_event_at), lost=report.lost)
        kind = "red" if report.lost else "good"
        self.services.feedback.toast.emit(text, kind, "", 0)

    def _on_alert(self, level: object) -> None:
        """A pill was clicked: the first order of that level is selected."""
        board = self.window.place("dispatch") if self.window is not None else None
        if board is not None:
            board.select_alert(level)

    def _show_backup(self) -> None:
        assert self.services is not None and self.services.backups is not None
        backups, window = self.services.backups, self.window
        if window is not None:
            self.services.jobs.work(lambda _ctx: backups.latest()).then(window.status.show_backup)

    # --- devices ----------------------------------------------------------------------------------
    def _start_devices(self, is_demo: bool) -> None:
        if self.services is None or self.backend is None:
            return
        from desktop.composition.hardware import Hardware

        fixed = self._start_simulators() if is_demo else None
        self._hardware = Hardware(
            self.services.devices, self.backend, self._settings, self.services.jobs, fixed
        )
        self._hardware.start()
        from desktop.composition.duties import Duties

        self._duties = Duties(self.backend)
        self._duties.start()

    def _start_simulators(self) -> dict[str, str]:
        """A demo company only ever talks to simulated devices: its numbers may be somebody's."""
        from desktop.composition.demo_day import DemoDevices, callers

        assert self.services is not None
        devices = DemoDevices.start()
        self._demo_devices = devices
        self.services.jobs.read(callers).then(devices.ring_now_and_then)
        self.services.demo_ports.update(
            modem=devices.modem_port,
            caller=devices.caller_port,
            scanner=devices.scanner_port,
            printer=devices.printer_address,
        )
        return self.services.demo_ports

    # --- first run --------------------------------------------------------------------------------
    def _on_demo(self) -> None:
        if self._demo_build.is_running:
            return
        target = Path(paths.demo_database())
        if target.exists():
            self.open(str(target))
            return
        window = self.window
        if window is not None:
            page = window.show_first_run()
            page.show_busy(self.tr("The demo company is being made. This takes half a minute …"))
        self._demo_build.start(target)

    def _on_demo_failed(self, said: str) -> None:
        if self.services is not None and self.window is not None:
            self.window.show_first_run().show_busy("")
            text = self.tr("The demo company could not be made.")
            self.services.feedback.problem.emit(text, "", said[-2000:])

    # --- language, closing ------------------------------------------------------------------------
    def _on_language(self, code: str) -> None:
        QTimer.singleShot(0, self, lambda: self._change_language(code))

    def _change_language(self, code: str) -> None:
        if self.window is None:
            return
        i18n.install(self._app, code)
        old, name = self.window, self.window.current_place
        self._app.setQuitOnLastWindowClosed(False)
        old.closing.disconnect(self._on_closing)
        old.close()
        old.deleteLater()
        self._make_window(first=False)
        self.window.show_place(name)
        self._app.setQuitOnLastWindowClosed(True)

    def _on_closing(self) -> None:
        QTimer.singleShot(0, self, self.close)

    def close(self) -> None:
        """Everything in the order that loses nothing: devices, feed, jobs, database."""
        _stop(self._hardware, "stop")
        _stop(self._demo_devices, "close")
        _stop(self._duties, "stop")
        _stop(self._feed, "stop")
        self._hardware = self._demo_devices = self._duties = self._feed = None
        _stop(self._identity, "deleteLater")
        self._identity = None
        _stop(self._made, "close")
        self._made = self.services = None
        if self.backend is not None:
            self.backend.close()
            self.backend = None
        if self.window is not None:
            window, self.window = self.window, None
            self._settings.sync()
            window.closing.disconnect(self._on_closing)
            window.close()
            window.deleteLater()


def _stop(thing: object | None, method: str) -> None:
    if thing is not None:
        act: Callable[[], object] = getattr(thing, method)
        act()


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # ImportError: Windows without a user's name
        return "paidan"


def _console_name() -> str:
    return platform.node() or "console"
