"""What patrols ask of the database."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from domain.patrols.patrol import Patrol, PatrolResult
from domain.patrols.read_models import FindingRow, PatrolPage, PatrolRow, PointVisit
from domain.patrols.route import PatrolRoute


class PatrolStore(Protocol):
    """Part of one unit of work. Ids nobody has raise :class:`domain.errors.NotFound`."""

    def routes(self) -> tuple[PatrolRoute, ...]: ...
    def save_route(self, route: PatrolRoute) -> None: ...
    def patrol(self, patrol_id: int) -> Patrol: ...
    def save_patrol(self, patrol: Patrol) -> Patrol: ...
    def results(self, patrol_id: int) -> tuple[PatrolResult, ...]:
        """By point."""

    def save_result(self, result: PatrolResult) -> PatrolResult: ...
    def delete_result(self, result_id: int) -> None: ...
    def open_repair(self, asset_id: int) -> int | None:
        """The order an earlier finding at this machine made, if it is not closed."""


class PatrolQueries(Protocol):
    """Reads only."""

    def routes(self) -> tuple[PatrolRoute, ...]: ...
    def patrols(self, since: date) -> tuple[PatrolRow, ...]:
        """Those planned on or after ``since``, and all that are still open; newest first."""

    def page(self, patrol_id: int) -> PatrolPage: ...
    def findings(self, since: date) -> tuple[FindingRow, ...]:
        """Those found on patrols planned since, and all that are still open; newest first."""

    def visits_of(self, asset_id: int) -> tuple[PointVisit, ...]:
        """Newest first."""

    def of_order(self, order_id: int) -> int | None:
        """The patrol the order is for."""
