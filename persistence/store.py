"""One unit of work: everything a command writes, in one transaction or not at all."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Engine, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from domain.dispatching.situation import Situation
from domain.errors import Conflict, UserError
from domain.people.operators import ALL_RIGHTS, Right, rights_of
from domain.ports.storage import Store
from persistence.engine import where
from persistence.event_log import Origin
from persistence.geography import GeographyWriter
from persistence.listeners import CHANNEL, poke
from persistence.queries.approvals import ApprovalReader
from persistence.queries.situations import read_situation
from persistence.storage_errors import storage_errors
from persistence.store_calls import CallWriter
from persistence.store_company import CompanyStore
from persistence.store_entities import EntityStore
from persistence.store_equipment import EquipmentWriter
from persistence.store_knowledge import KnowledgeWriter
from persistence.store_messages import MessageStore
from persistence.store_order_files import OrderFileWriter
from persistence.store_orders import OrderStore
from persistence.store_parts import PartWriter
from persistence.store_patrols import PatrolWriter
from persistence.store_production import ProductionWriter
from persistence.store_reviews import ReviewWriter
from persistence.store_send_ins import SendInWriter
from persistence.undo import UndoStore
from persistence.unit import DEFAULT_TIME_ZONE, Unit


class UnitOfWork(OrderStore, EntityStore, CompanyStore, MessageStore, UndoStore):
    """The :class:`~domain.ports.storage.Store` of one command."""

    def __init__(self, unit: Unit, confirmed: str | None = None) -> None:
        UndoStore.__init__(self, unit, self, self, self, self)
        self._confirmed = confirmed

    @property
    def now(self) -> datetime:
        return self.unit.now

    @property
    def actor(self) -> str:
        return self.unit.origin.actor

    @property
    def rights(self) -> frozenset[Right]:
        if self._confirmed is None:
            return ALL_RIGHTS
        return rights_of(self.operators(), self.actor, self._confirmed)

    @property
    def console(self) -> str:
        return self.unit.origin.console

    @property
    def command_id(self) -> str:
        return self.unit.origin.command_id

    @property
    def time_zone(self) -> str:
        return str(self.unit.setting("time_zone", DEFAULT_TIME_ZONE))

    @property
    def equipment(self) -> EquipmentWriter:
        return EquipmentWriter(self.unit, self, self)

    @property
    def parts(self) -> PartWriter:
        return PartWriter(self.unit, self)

    @property
    def patrols(self) -> PatrolWriter:
        return PatrolWriter(self.unit, self, self)

    @property
    def production(self) -> ProductionWriter:
        return ProductionWriter(self.unit, self)

    @property
    def send_ins(self) -> SendInWriter:
        return SendInWriter(self.unit, self)

    @property
    def files(self) -> OrderFileWriter:
        return OrderFileWriter(self.unit, self)

    @property
    def knowledge(self) -> KnowledgeWriter:
        return KnowledgeWriter(self.unit, self)

    @property
    def reviews(self) -> ReviewWriter:
        return ReviewWriter(self.unit, self)

    @property
    def approvals(self) -> ApprovalReader:
        return ApprovalReader(self.unit.connection)

    @property
    def calls(self) -> CallWriter:
        return CallWriter(self.unit)

    @property
    def geography(self) -> GeographyWriter:
        return GeographyWriter(self.unit, self)

    def situation(self) -> Situation:
        return read_situation(self.unit.connection, self.now)


@contextmanager
def open_store(
    engine: Engine,
    *,
    actor: str,
    console: str,
    command_id: str | None = None,
    now: datetime | None = None,
    undoable: bool = True,
    confirmed: str | None = None,
) -> Iterator[UnitOfWork]:
    """A unit of work: committed at the end of the ``with`` block, rolled back by an exception.

    ``command_id``: made by the caller before the first try. When that command is already in the
    log the block changes nothing, and a :class:`UserError` it runs into (the order has moved on
    since) is not raised: a retried command is a no-op. ``undoable`` False: not for Ctrl+Z.
    ``confirmed``: whose PIN was entered where the command is given ('' nobody's), and ``actor`` has
    only the rights he was given; None: no person gives it, and it may do everything.
    """
    origin = Origin(actor, console, command_id or str(uuid.uuid4()), now or datetime.now(UTC))
    last_seq = 0
    with (
        storage_errors(where(engine)),
        engine.connect().execution_options(paidan_writes=True) as connection,
    ):
        transaction = connection.begin()
        unit = Unit(connection, origin, undoable=undoable)
        try:
            if command_id is not None and _is_done(connection, command_id):
                yield from _repeat(unit, confirmed)
                return
            yield UnitOfWork(unit, confirmed)
            last_seq = unit.finish()
            if last_seq and not unit.is_sqlite:
                connection.execute(text(f"NOTIFY {CHANNEL}"))
            transaction.commit()
        except IntegrityError as error:
            transaction.rollback()
            if command_id is not None and _is_done(connection, command_id):
                return  # another console wrote the same command at the same time
            raise Conflict("changed_meanwhile") from error
        finally:
            if transaction.is_active:
                transaction.rollback()
    if last_seq:
        poke(engine, last_seq)


def _repeat(unit: Unit, confirmed: str | None) -> Iterator[UnitOfWork]:
    try:
        yield UnitOfWork(unit, confirmed)
    except UserError:
        return


def _is_done(connection: Connection, command_id: str) -> bool:
    return (
        connection.execute(
            text("SELECT 1 FROM event_log WHERE command_id = :id LIMIT 1"), {"id": command_id}
        ).first()
        is not None
    )


def _conforms(store: UnitOfWork) -> Store:
    """For the type checker: a unit of work is what the use cases ask for."""
    return store


__all__ = ["UnitOfWork", "open_store"]
