"""What the window of one company may ask for, each part built when it is first used."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from desktop.changes import ChangeBus
from desktop.composition.backend import Backend
from desktop.composition.lazily import lazily
from desktop.composition.road_desk import ConsoleRoads
from desktop.jobs import JobContext, JobRunner
from desktop.map_files import MapFile
from desktop.planning_run import DayPlanning
from desktop.services import (
    Backups,
    DeviceHub,
    Feedback,
    Imports,
    Navigator,
    Printing,
    Reports,
    Services,
    Session,
)
from desktop.settings import Settings
from exports.map_page import TileSource


class ConsoleServices:
    """``offered`` is for the views; what of it has processes of its own ends with :meth:`close`."""

    def __init__(
        self, backend: Backend, settings: Settings, parent: QObject, *, safe_map: bool
    ) -> None:
        jobs = JobRunner(backend, parent)
        session = Session(backend.actor, backend.console)
        backend.confirmed = lambda: session.confirmed
        self.roads = ConsoleRoads(jobs, settings, parent)
        backend.roads = self.roads.times
        self._planning: DayPlanning | None = None
        demo_ports: dict[str, str] = {}

        def printing() -> Printing:
            from desktop.composition.printing import ConsolePrinting

            return ConsolePrinting(backend, jobs, settings, demo_ports)

        def imports() -> Imports:
            from desktop.composition.imports import ConsoleImports

            return ConsoleImports(backend, jobs)

        def backups() -> Backups:
            from desktop.composition.safekeeping import ConsoleBackups

            title = QCoreApplication.translate("Console", "Backup")
            return ConsoleBackups(backend, jobs, title)

        def reports() -> Reports:
            from desktop.composition.report_desk import ConsoleReports

            return ConsoleReports(backend, jobs)

        def planner() -> DayPlanning:
            from desktop.composition.planning import ConsolePlanning

            self._planning = ConsolePlanning(jobs, session, parent)
            return self._planning

        self.offered = Services(
            jobs=jobs,
            bus=ChangeBus(parent),
            settings=settings,
            session=session,
            navigator=Navigator(parent),
            feedback=Feedback(parent),
            devices=DeviceHub(parent),
            printing=lazily(printing),
            imports=lazily(imports),
            backups=lazily(backups),
            reports=lazily(reports),
            planner=lazily(planner),
            roads=self.roads,
            safe_map=safe_map,
            open_basemap=_open_basemap,
            demo_ports=demo_ports,
        )

    def close(self) -> None:
        """The jobs last: what they do may need the others."""
        if self._planning is not None:
            self._planning.close()
        self.roads.close()
        self.offered.jobs.shutdown()


def _open_basemap(file: MapFile, ctx: JobContext) -> tuple[TileSource, TileSource | None]:
    from desktop.composition.basemap import open_company_map

    return open_company_map(file, ctx)
