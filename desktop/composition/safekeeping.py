"""Backups of the console's database in a second folder, verified."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desktop import paths
from desktop.composition.backend import Backend
from desktop.jobs import JobContext, JobHandle, JobRunner
from desktop.services import BackupInfo

_VERIFIED = ".verified"


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
        return _info(found[0].path)

    def run(self) -> JobHandle[BackupInfo]:
        def work(ctx: JobContext) -> BackupInfo:
            from persistence.backups import KEPT_BACKUPS, back_up, check_backup

            made = back_up(
                self._backend.engine,
                paths.folder("backups"),
                keep=KEPT_BACKUPS,
                progress=ctx.progress,
            )
            check_backup(made.path)
            made.path.with_name(made.path.name + _VERIFIED).touch()
            return _info(made.path)

        return self._jobs.work(work, self._label)


def _info(path: Path) -> BackupInfo:
    made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    mark = path.with_name(path.name + _VERIFIED)
    verified = datetime.fromtimestamp(mark.stat().st_mtime, UTC) if mark.exists() else None
    return BackupInfo(path, made, verified)
