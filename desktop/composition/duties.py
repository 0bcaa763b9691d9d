"""What runs by itself, with or without a window: texts, the nightly backup, tidying."""

from __future__ import annotations

import logging
import threading
from datetime import UTC, datetime, timedelta

from desktop import paths
from desktop.composition.approval_duty import ApprovalDuty
from desktop.composition.backend import Backend
from desktop.composition.rule_duty import RuleDuty
from domain.errors import UserError

log = logging.getLogger(__name__)
LEASE = "duties"
#: Who takes the orders of upkeep plans, in the log.
PLANS = "plans"
_LOOK_SECONDS = 20.0
#: Windows tells of Ctrl+C only between two waits.
_LISTEN_SECONDS = 0.5
#: Packs of orders made anew at a time; after a large import all of them want it.
_PACKS_A_LOOK = 40
_BACKUP_EVERY = timedelta(hours=20)


class Duties(threading.Thread):
    """Backs up once a day, tidies, learns travel times.

    Only the console that holds the lease does it, but each learns about the streets it knows and
    files what is put into its own drop folder."""

    def __init__(self, backend: Backend) -> None:
        super().__init__(name="duties", daemon=True)
        self._backend = backend
        self._stopping = threading.Event()
        self._rules = RuleDuty(backend)
        self._approvals = ApprovalDuty(backend)

    def run(self) -> None:
        # Not in the first seconds: the start belongs to the clerk.
        while not self._stopping.wait(_LOOK_SECONDS):
            for duty in (self._look, self._learn_roads):
                try:
                    duty()
                except UserError as error:
                    log.warning("a duty could not be done: %s", error)
                except Exception:
                    # A worker that was killed, a full disk: the next look tries again.
                    log.exception("a duty ended in the middle")

    def stop(self) -> None:
        self._stopping.set()
        if self.is_alive():
            self.join(5.0)

    def _learn_roads(self) -> None:
        from desktop.composition.travel_duty import learn_roads_if_due

        learn_roads_if_due(self._backend.engine, self._backend.console, datetime.now(UTC))

    def _look(self) -> None:
        from desktop.composition.console_settings import console_settings
        from desktop.composition.drop_folder import file_dropped
        from desktop.composition.travel_duty import learn_if_due
        from persistence.leases import take_lease

        engine = self._backend.engine
        file_dropped(self._backend, console_settings())
        if not take_lease(engine, LEASE, self._backend.console, seconds=_LOOK_SECONDS * 3):
            return
        self._approvals.look(self._backend.clock())
        self._rules.look(self._backend.clock())
        if backup_is_due(datetime.now(UTC)):
            from persistence.backups import KEPT_BACKUPS, back_up
            from persistence.housekeeping import tidy

            back_up(engine, paths.folder("backups"), keep=KEPT_BACKUPS)
            tidy(engine)
        make_planned_orders(self._backend)
        learn_if_due(engine, self._backend.console, datetime.now(UTC))
        from desktop.composition.schedules import issue_due
        from persistence.fact_packs import refresh_packs

        refresh_packs(engine, most=_PACKS_A_LOOK, should_stop=self._stopping.is_set)
        issue_due(self._backend, most=1)


def make_planned_orders(backend: Backend) -> int:
    """The orders of upkeep plans and patrol routes that are due; how many were made."""
    from domain.people.working_time import local_day
    from domain.upkeep.rhythm import Rhythm, is_due
    from domain.usecases.patrols import make_due_patrols
    from domain.usecases.upkeep import make_due_orders

    with backend.queries() as queries:
        zone = str(queries.setting("time_zone", "") or "Asia/Shanghai")
        today = local_day(backend.clock(), zone)
        rhythms: list[Rhythm] = [*queries.plans(), *queries.patrols.routes()]
        if not any(is_due(each, today) for each in rhythms):
            return 0
    with backend.quiet_store(PLANS) as store:
        made = len(make_due_orders(store)) + len(make_due_patrols(store))
    log.info("%d orders made by upkeep plans and patrol routes", made)
    return made


def backup_is_due(now: datetime) -> bool:
    """Whether the newest backup is a day old, or there is none."""
    from persistence.backups import list_backups

    found = list_backups(paths.folder("backups"))
    return not found or now - found[0].made_at >= _BACKUP_EVERY


def run_duties(backend: Backend, stop: threading.Event, port: str = "") -> None:
    """Texts and duties until ``stop`` is set; for ``paidan duties``."""
    from desktop.composition.message_desk import MessageDesk

    duties = Duties(backend)
    duties.start()
    desk: MessageDesk | None = None
    if port:
        desk = MessageDesk(backend, port, on_status=lambda s: log.info("modem: %s", s.device))
        desk.start()
    try:
        while not stop.wait(_LISTEN_SECONDS):
            pass
    finally:
        if desk is not None:
            desk.stop()
        duties.stop()
