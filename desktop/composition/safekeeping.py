"""Backups of the console's database in a second folder, verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import paths
from desktop.composition.backend import Backend
from desktop.jobs import JobContext, JobHandle, JobRunner
from desktop.services import BackupInfo

if TYPE_CHECKING:
    from persistence.backups import Backup


class ConsoleBackups:
    """Implements :class:`desktop.services.Backups`."""

    def __init__(self, backend: Backend, jobs: JobRunner, label: str) -> None:
        self._backend = backend
        self._jobs = jobs
        self._label = label

    def latest(self) -> BackupInfo | None:
        from persistence.backups import list_backups

        found = list_backups(paths.folder("backups"))
        if not found:
            return None
        return _info(found[0])

    def run(self) -> JobHandle[BackupInfo]:
        def work(ctx: JobContext) -> BackupInfo:
            from persistence.backups import KEPT_BACKUPS, back_up

            made = back_up(
                self._backend.engine,
                paths.folder("backups"),
                keep=KEPT_BACKUPS,
                progress=ctx.progress,
            )
            return _info(made)

        return self._jobs.work(work, self._label)


def _info(backup: Backup) -> BackupInfo:
    # A copy only gets its name after it was opened and counted.
    return BackupInfo(backup.path, backup.made_at, backup.made_at)
