"""Keeping photos and documents of orders, as jobs."""

from __future__ import annotations

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.usecases import order_files
from domain.work_orders.files import FileKind, OrderFile


def add_file(services: Services, order_id: int, name: str, content: bytes) -> JobHandle[OrderFile]:
    return write(services, lambda store: order_files.add_file(store, order_id, name, content))


def set_kind(services: Services, file_id: int, kind: FileKind) -> JobHandle[OrderFile]:
    return write(services, lambda store: order_files.set_kind(store, file_id, kind))


def delete_file(services: Services, file_id: int) -> JobHandle[None]:
    return write(services, lambda store: store.files.delete(file_id))
