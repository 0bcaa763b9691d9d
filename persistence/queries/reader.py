"""All subjects together."""

from __future__ import annotations

from typing import Any

from sqlalchemy.engine import Connection

from domain.ports.storage import Queries
from persistence.geography import GeographyReader
from persistence.queries.approvals import ApprovalReader
from persistence.queries.board import BoardQueries
from persistence.queries.calls import CallReader
from persistence.queries.cases import CaseQueries
from persistence.queries.company import CompanyQueries
from persistence.queries.equipment import EquipmentReader
from persistence.queries.facts import FactQueries
from persistence.queries.finding import FindingQueries
from persistence.queries.history import HistoryQueries
from persistence.queries.knowledge import KnowledgeReader
from persistence.queries.lists import ListQueries
from persistence.queries.order_files import OrderFileReader
from persistence.queries.own_values import OwnValues
from persistence.queries.pages import PageQueries
from persistence.queries.parts import PartReader
from persistence.queries.patrols import PatrolReader
from persistence.queries.production import ProductionReader
from persistence.queries.renewals import RenewalReader
from persistence.queries.reviews import ReviewReader
from persistence.queries.rules import RuleReader
from persistence.queries.send_ins import SendInReader
from persistence.queries.usage import UsageReader


class Reader(
    BoardQueries,
    PageQueries,
    ListQueries,
    FindingQueries,
    CaseQueries,
    CompanyQueries,
    HistoryQueries,
    FactQueries,
    OwnValues,
):
    """The :class:`~domain.ports.storage.Queries` on one connection."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def interrupt(self) -> None:
        """Break off the statement another thread waits for with these queries; it fails there.
        Nothing happens when none is under way. A server is not asked: that takes a connection of
        its own, and with it the time that was to be saved."""
        if self.connection.dialect.name == "sqlite":
            raw: Any = self.connection.connection.driver_connection
            raw.interrupt()

    @property
    def rules(self) -> RuleReader:
        return RuleReader(self.connection)

    @property
    def equipment(self) -> EquipmentReader:
        return EquipmentReader(self.connection)

    @property
    def parts(self) -> PartReader:
        return PartReader(self.connection)

    @property
    def patrols(self) -> PatrolReader:
        return PatrolReader(self.connection)

    @property
    def production(self) -> ProductionReader:
        return ProductionReader(self.connection)

    @property
    def send_ins(self) -> SendInReader:
        return SendInReader(self.connection)

    @property
    def files(self) -> OrderFileReader:
        return OrderFileReader(self.connection)

    @property
    def knowledge(self) -> KnowledgeReader:
        return KnowledgeReader(self.connection)

    @property
    def reviews(self) -> ReviewReader:
        return ReviewReader(self.connection, self.order_arrays)

    @property
    def renewals(self) -> RenewalReader:
        return RenewalReader(self.connection)

    @property
    def approvals(self) -> ApprovalReader:
        return ApprovalReader(self.connection)

    @property
    def calls(self) -> CallReader:
        return CallReader(self.connection)

    @property
    def usage(self) -> UsageReader:
        return UsageReader(self.connection, self.order_types())

    @property
    def geography(self) -> GeographyReader:
        return GeographyReader(self.connection)


def _conforms(reader: Reader) -> Queries:
    """For the type checker: a reader is what the screens ask for."""
    return reader
