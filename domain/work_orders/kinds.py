"""The words a work order is described with; they are :mod:`domain.kinds`, which needs nothing."""

from __future__ import annotations

from domain.kinds import (
    CLOSED,
    DISPATCHABLE,
    UNDER_WAY,
    AbnormalCause,
    AlertLevel,
    Channel,
    LinkKind,
    OrderStatus,
    Priority,
    WaitReason,
)

__all__ = [
    "CLOSED",
    "DISPATCHABLE",
    "UNDER_WAY",
    "AbnormalCause",
    "AlertLevel",
    "Channel",
    "LinkKind",
    "OrderStatus",
    "Priority",
    "WaitReason",
]
