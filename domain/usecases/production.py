"""Keeping production records."""

from __future__ import annotations

from domain.ports.storage import Store
from domain.production.record import ProductionRecord


def save_record(store: Store, record: ProductionRecord) -> ProductionRecord:
    """As :meth:`ProductionRecord.check`; NotFound for a machine that is not there."""
    store.asset(record.asset_id)
    return store.production.save(record.check())
