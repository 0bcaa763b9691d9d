"""Keeping what belongs to an order."""

from __future__ import annotations

from dataclasses import replace

from domain.ports.storage import Store
from domain.work_orders.files import FileKind, OrderFile, kind_of


def add_file(store: Store, order_id: int, name: str, content: bytes) -> OrderFile:
    """A photo or document; the very same content of an order is kept once. InvalidInput:
    'file_missing', 'file_too_large' (most_mb); NotFound for an order that is not there."""
    order = store.order(order_id)
    digest = store.equipment.keep_file(content)
    for known in store.files.of_order(order_id):
        if known.digest == digest:
            return known
    kind = kind_of(name, finished=order.milestones.finished_at is not None)
    return store.files.save(
        OrderFile(0, order_id, kind, name.strip(), digest, store.now, store.actor)
    )


def set_kind(store: Store, file_id: int, kind: FileKind) -> OrderFile:
    """It is something else than its name says."""
    known = store.files.file(file_id)
    return known if known.kind is kind else store.files.save(replace(known, kind=kind))
