"""Whether what was looked up helped: the hit rate of articles and cases (KN-01)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class AdviceKind(Enum):
    """What was looked up."""

    ARTICLE = "article"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Advice:
    """Somebody said of an article, or of a solved order, whether it helped. ``source_id``: of that
    article or order; ``order_id``: the order it was looked up for, None while the call was taken."""

    id: int
    kind: AdviceKind
    source_id: int
    helped: bool
    at: datetime
    order_id: int | None = None
    actor: str = ""
    version: int = 0

    @property
    def name(self) -> str:
        """For the log."""
        return f"{self.kind.value} {self.source_id}"


@dataclass(frozen=True, slots=True)
class Told:
    """How often somebody said so."""

    helped: int = 0
    not_helped: int = 0

    @property
    def total(self) -> int:
        return self.helped + self.not_helped

    @property
    def rate(self) -> float | None:
        """The hit rate; None before anybody said anything."""
        return self.helped / self.total if self.total else None
