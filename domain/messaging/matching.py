"""Which open order a reply is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.messaging.messages import OpenDispatch, Reply, ReplyMeaning

#: Where an order stands when this answer is the next to be expected.
_EXPECTED_AT: dict[ReplyMeaning, frozenset[str]] = {
    ReplyMeaning.ACCEPT: frozenset({"dispatched"}),
    ReplyMeaning.ARRIVE: frozenset({"en_route"}),
    ReplyMeaning.FINISH: frozenset({"on_site", "in_progress"}),
}


@dataclass(frozen=True, slots=True)
class Match:
    """``order_id`` None: into the tray, because of ``reason_code``."""

    order_id: int | None
    reason_code: str = ""


def match_reply(reply: Reply, open_dispatches: Sequence[OpenDispatch]) -> Match:
    """The one order of the technician that ``reply`` can only mean.

    A short number names it. Without one it is the only open order, or the only one of several
    whose next step this is. Anything else is for the clerk: 'no_open_order',
    'several_open_orders', and 'reason_missing' for a refusal without a reason (DI-13).
    """
    chosen = _chosen(reply, open_dispatches)
    if chosen is None:
        several = len(open_dispatches) > 1 and reply.short_no is None
        return Match(None, "several_open_orders" if several else "no_open_order")
    if reply.meaning is ReplyMeaning.REFUSE and not reply.rest.strip():
        return Match(None, "reason_missing")
    return Match(chosen.order_id)


def _chosen(reply: Reply, open_dispatches: Sequence[OpenDispatch]) -> OpenDispatch | None:
    if reply.short_no is not None:
        named = [each for each in open_dispatches if each.short_no == reply.short_no]
        return named[0] if len(named) == 1 else None
    if len(open_dispatches) == 1:
        return open_dispatches[0]
    expected = _EXPECTED_AT.get(reply.meaning, frozenset())
    ready = [each for each in open_dispatches if each.status in expected]
    return ready[0] if len(ready) == 1 else None
