"""Sentences as a key and named values; whoever shows them chooses the words and the formats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.analytics.measures import Band

#: The name of a parameter says what it is: ``…_share`` 0..1, ``…_minutes``, ``…_fen``, ``kpi`` and
#: ``step`` are keys of their catalogues, ``now`` and ``before`` are in the unit of ``kpi``.
Param = str | int | float | None | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Message:
    key: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth saying. ``order_ids``: the orders behind it; ``asset_ids``: machines a
    preventive plan is proposed for. ``weight``: greater is shown first."""

    topic: str
    message: Message
    level: Band
    weight: float
    order_ids: tuple[int, ...] = ()
    asset_ids: tuple[int, ...] = ()
