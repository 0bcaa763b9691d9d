"""What is shown of technicians: in lists, on a page. Built by ``persistence.queries``.

All instants are UTC aware, all money in fen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Only named here: whoever shows a few rows need not load the whole trade.
    from domain.people.technician import Technician
    from domain.read_models import HistoryLine, OrderBrief


@dataclass(frozen=True, slots=True)
class TechnicianRow:
    id: int
    code: str
    name: str
    phone: str
    branch_name: str
    skills: tuple[str, ...]
    next_certificate_expiry_on: date | None
    daily_limit: int
    active: bool
    open_orders: int
    finished_this_month: int


@dataclass(frozen=True, slots=True)
class TechnicianPage:
    technician: Technician
    branch_name: str
    orders: tuple[OrderBrief, ...]
    finished_this_month: int
    history: tuple[HistoryLine, ...]
