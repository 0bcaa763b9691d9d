"""What a dispatcher asks the planner for, what-ifs included."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class PlanScope(Enum):
    """QUEUE: orders nobody has find a place between what is planned. REPLAN: everything that has
    not begun and is not locked may move, from now on. TOMORROW: the same for the next day."""

    QUEUE = "queue"
    REPLAN = "replan"
    TOMORROW = "tomorrow"


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What might be otherwise. ``ill``: technicians who go home; ``not_home``: orders whose
    customer cannot be met on this day; ``longer``: (order, minutes more); ``urgent``: orders that
    come before all others, at once."""

    ill: frozenset[int] = frozenset()
    not_home: frozenset[int] = frozenset()
    longer: tuple[tuple[int, int], ...] = ()
    urgent: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.ill or self.not_home or self.longer or self.urgent)


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """``region``: only orders there and technicians of it ('' = everywhere). ``order_ids``: of the
    queue only these (None = all). ``iterations`` > 0: bounded by work, the same plan every time."""

    scope: PlanScope = PlanScope.QUEUE
    region: str = ""
    order_ids: frozenset[int] | None = None
    what_if: WhatIf = WhatIf()
    seconds: float = 5.0
    seed: int = 1
    change_tax_minutes: float = 15.0
    iterations: int = 0
