"""The rules of the conflict engine and the ranking, as the company set them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from domain.dispatching.situation import DispatchRules, TravelModel
from domain.settings.reading import Reader, number, value_of


def dispatch_rules(read: Reader) -> DispatchRules:
    """Where nothing is set, as :class:`DispatchRules` has them."""
    hard = cast(tuple[str, ...], value_of(read, "dispatch.hard"))
    weights: Mapping[str, float] = {
        code: number(read, f"dispatch.weight.{code}") for code in DispatchRules().weights
    }
    return DispatchRules(
        hard=frozenset(hard),
        weights=weights,
        travel=TravelModel(
            detour=number(read, "travel.detour"),
            near_km=number(read, "travel.near_km"),
            near_speed=number(read, "travel.near_speed"),
            middle_km=max(number(read, "travel.middle_km"), number(read, "travel.near_km")),
            middle_speed=number(read, "travel.middle_speed"),
            far_speed=number(read, "travel.far_speed"),
            parking_minutes=number(read, "travel.parking_minutes"),
        ),
    )
