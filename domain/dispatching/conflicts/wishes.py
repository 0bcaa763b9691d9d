"""Whom a customer likes to see, and whom it does not want any more."""

from __future__ import annotations

from domain.dispatching.situation import JobNeed, Situation


def is_unwelcome(situation: Situation, need: JobNeed, technician_id: int) -> bool:
    """Whether the customer of ``need`` asked not to be sent ``technician_id``."""
    return technician_id in situation.unwelcome.get(need.customer_id or 0, ())


def is_wished(situation: Situation, need: JobNeed, technician_id: int) -> bool:
    """Whether the customer of ``need`` asked for ``technician_id``."""
    return technician_id in situation.wished.get(need.customer_id or 0, ())
