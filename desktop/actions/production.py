"""Keeping production records, as jobs."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.ports.storage import Store
from domain.production.record import ProductionRecord
from domain.usecases import production


def save_record(services: Services, record: ProductionRecord) -> JobHandle[ProductionRecord]:
    return write(services, lambda store: production.save_record(store, record))


def delete_records(services: Services, record_ids: Sequence[int]) -> JobHandle[None]:
    ids = tuple(record_ids)

    def act(store: Store) -> None:
        for record_id in ids:
            store.production.delete(record_id)

    return write(services, act)
