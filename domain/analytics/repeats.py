"""Which orders are a second visit for the same trouble."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from operator import attrgetter

from domain.analytics.facts import OrderFact

#: The same fault at the same place within this time after the work was finished is a repeat.
REPEAT_WITHIN = timedelta(days=30)
#: How many earlier orders of one fault at one place are looked at.
_REMEMBERED = 8


def find_repeats(facts: Iterable[OrderFact], within: timedelta = REPEAT_WITHIN) -> dict[int, int]:
    """Order id → id of the earlier order it repeats.

    What was marked by hand (``repeat_of_order_id``) stands. Otherwise an order repeats the latest
    order of the same machine (the same customer where no machine is known) and the same fault that
    was finished at most ``within`` before it was reported. Orders without a noted fault are not
    compared.
    """
    repeats: dict[int, int] = {}
    last: dict[tuple[str, int, str], list[tuple[datetime, int]]] = {}
    for fact in sorted(facts, key=attrgetter("reported_at")):
        if fact.repeat_of_order_id is not None:
            repeats[fact.order_id] = fact.repeat_of_order_id
        place = None if not fact.fault or fact.cancelled else _place(fact)
        if place is None:
            continue
        earlier = last.setdefault(place, [])
        if earlier and fact.order_id not in repeats:
            reported_at = fact.reported_at
            done = [pair for pair in earlier if pair[0] <= reported_at <= pair[0] + within]
            if done:
                repeats[fact.order_id] = max(done)[1]
        if fact.finished_at is not None:
            earlier.append((fact.finished_at, fact.order_id))
            if len(earlier) > _REMEMBERED:
                del earlier[0]
    return repeats


def _place(fact: OrderFact) -> tuple[str, int, str] | None:
    if fact.asset_id is not None:
        return ("asset", fact.asset_id, fact.fault)
    if fact.customer_id is not None:
        return ("customer", fact.customer_id, fact.fault)
    return None
