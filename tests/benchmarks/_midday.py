"""Half past ten: what has begun is done or under way, urgent orders come in, the rest was promised."""

from __future__ import annotations

import copy
import random
from typing import Any

AT = 10 * 3600 + 1800


def midday(day: dict[str, Any], answer: dict[str, Any], urgent: int, seed: int) -> dict[str, Any]:
    """The problem of the rest of the day. Begun orders are cut away: their technicians are free where
    and when these end; the others are promised as ``answer`` planned them."""
    dice = random.Random(seed)
    later = copy.deepcopy(day)
    orders = {order["id"]: order for order in later["orders"]}
    promised: dict[str, dict[str, Any]] = {}
    begun: set[str] = set()
    for person in later["technicians"]:
        free, place = max(person["shift"][0], AT), person["start"]
        pause_at = answer["breaks"].get(person["id"])
        for stop in answer["routes"].get(person["id"], []):
            order = orders[stop["order"]]
            if stop["start"] < AT:
                begun.add(stop["order"])
                free, place = max(free, stop["start"] + order["duration"]), order["site"]
            else:
                promised[stop["order"]] = {"technician": person["id"], "start": stop["start"]}
        person["start"], person["shift"][0] = place, min(free, person["shift"][1])
        if pause_at is not None and pause_at < AT:
            person["break"] = None
            person["shift"][0] = max(person["shift"][0], pause_at + 1800)
    later["orders"] = [order for order in later["orders"] if order["id"] not in begun]
    for order in later["orders"]:
        if order["id"] in promised:
            order["promised"] = promised[order["id"]]
    pattern = [order for order in day["orders"] if len(order["skills"]) == 1]
    for number in range(urgent):
        order = copy.deepcopy(dice.choice(pattern))
        order |= {"id": f"U{number}", "priority": 1, "windows": [[AT, AT + 2 * 3600]]}
        order["duration"] = min(order["duration"], 3600)
        order.pop("promised", None)
        later["orders"].append(order)
    return later
