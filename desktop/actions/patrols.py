"""What a clerk or an inspector does with patrols, as jobs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.actions.writing import write
from desktop.chosen_file import content_of
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.patrols.patrol import Patrol, PatrolResult, Severity
from domain.ports.storage import Store
from domain.usecases import patrols


def record_point(
    services: Services,
    patrol_id: int,
    ordinal: int,
    texts: Sequence[str],
    *,
    words: str = "",
    severity: Severity | None = None,
    photo: tuple[str, bytes] | None = None,
) -> JobHandle[PatrolResult]:
    said = tuple(texts)

    def act(store: Store) -> PatrolResult:
        return patrols.record_point(
            store, patrol_id, ordinal, said, words=words, severity=severity, photo=photo
        )

    return write(services, act)


def take_back_point(services: Services, patrol_id: int, ordinal: int) -> JobHandle[None]:
    return write(services, lambda store: patrols.take_back_point(store, patrol_id, ordinal))


def finish_patrol(
    services: Services, patrol_id: int, resolution: str, technician_id: int | None
) -> JobHandle[Patrol]:
    return write(
        services,
        lambda store: patrols.finish_patrol(store, patrol_id, resolution, technician_id),
    )


def reopen_patrol(services: Services, patrol_id: int) -> JobHandle[Patrol]:
    return write(services, lambda store: patrols.reopen_patrol(store, patrol_id))


def read_photo(services: Services, path: Path) -> JobHandle[bytes]:
    """InvalidInput: 'file_missing', 'file_too_large'."""
    return services.jobs.work(lambda _ctx: content_of(path))
