"""What the equipment ledger asks of the database beside the machines themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.analytics.facts import OrderFact
from domain.assets.asset import Asset
from domain.assets.categories import AssetCategory
from domain.assets.logbook import LogbookEntry
from domain.assets.rounds import (
    Round,
    RoundKind,
    RoundLine,
    RoundPage,
    RoundSummary,
    ScanLogLine,
)


class EquipmentStore(Protocol):
    """Part of one unit of work. Ids nobody has raise :class:`domain.errors.NotFound`."""

    def category(self, code: str) -> AssetCategory | None: ...
    def save_category(self, category: AssetCategory) -> None: ...
    def delete_category(self, code: str) -> None: ...

    def entry(self, entry_id: int) -> LogbookEntry: ...
    def save_entry(self, entry: LogbookEntry) -> LogbookEntry: ...
    def delete_entry(self, entry_id: int) -> None: ...
    def entries_of(self, asset_id: int, order_id: int) -> tuple[LogbookEntry, ...]:
        """What was written into the machine's logbook under that order."""

    def entries_since(self, asset_id: int, since: datetime) -> tuple[LogbookEntry, ...]: ...

    def keep_file(self, content: bytes) -> str:
        """Store it once; its digest. InvalidInput('file_missing' for nothing, 'file_too_large',
        most_mb)."""

    def machines(self, asset_ids: Sequence[int]) -> tuple[RoundLine, ...]:
        """As lines of a round to be, in the order of ``asset_ids``."""

    def start_round(
        self, kind: RoundKind, name: str, scope: str, asset_ids: Sequence[int]
    ) -> Round: ...
    def round(self, round_id: int) -> Round: ...
    def round_line(self, round_id: int, asset_id: int) -> RoundLine | None: ...
    def see(self, round_id: int, asset_id: int, place: str, *, expected: bool) -> None:
        """Mark it seen now; a machine that is not in the round is put at its end."""

    def unsee(self, round_id: int, asset_id: int) -> None:
        """Not seen after all; one that was not expected leaves the round."""

    def mark_printed(self, round_id: int, asset_ids: Sequence[int]) -> None: ...
    def close_round(self, round_id: int, *, finished: bool) -> Round:
        """Finish it, or open it again."""

    def note_counts(self, round_id: int) -> None:
        """What the finished round found, into the logbook of each of its machines."""

    def forget_counts(self, round_id: int) -> None:
        """Out of the logbooks what :meth:`note_counts` wrote."""

    def delete_round(self, round_id: int) -> None: ...
    def resolve(self, code: str) -> tuple[str, int] | None:
        """As :meth:`domain.ports.storage.Queries.resolve_code`."""

    def log_scan(self, line: ScanLogLine) -> None: ...


class EquipmentQueries(Protocol):
    """Reads only."""

    def categories(self) -> tuple[AssetCategory, ...]: ...
    def logbook(self, asset_id: int) -> tuple[LogbookEntry, ...]:
        """Newest first."""

    def file(self, digest: str) -> bytes: ...
    def rounds(self, kind: RoundKind | None = None) -> tuple[RoundSummary, ...]:
        """Open ones first, the newest of each on top."""

    def round_page(self, round_id: int) -> RoundPage: ...
    def scan_log(self, *, unknown_only: bool = False, limit: int = 500) -> tuple[ScanLogLine, ...]:
        """Newest first."""

    def facts_of(self, asset_id: int) -> tuple[OrderFact, ...]:
        """Every order of the machine there ever was, oldest first."""

    def open_orders_of(self, asset_id: int) -> tuple[int, ...]:
        """Ids of those that are not closed, newest first."""

    def family(self, asset_id: int) -> tuple[Asset | None, tuple[Asset, ...]]:
        """The machine it is a part of, and its own parts."""

    def places(self) -> tuple[tuple[int, str, str, str], ...]:
        """(id, customer, site, location) of every machine, for a tree."""
