"""Order types: the template a call is taken with."""

from __future__ import annotations

from dataclasses import dataclass

from domain.work_orders.kinds import Priority


@dataclass(frozen=True, slots=True)
class OrderType:
    """``keywords``: words of a fault text that suggest this type (DD-02)."""

    code: str
    name: str
    policy_code: str
    skills: frozenset[str] = frozenset()
    duration_minutes: int = 60
    priority: Priority = Priority.NORMAL
    needs_approval: bool = False
    keywords: tuple[str, ...] = ()
    checklist: tuple[str, ...] = ()
    active: bool = True
    version: int = 0
