"""A contract in one line, for the customer's page and for whoever takes a call."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from domain.customers.customer import Contract

translate = QCoreApplication.translate


def contract_text(contract: Contract, today: date, used: int) -> str:
    """'Yearly upkeep until 2026-12-31 · 5 of 12 visits'."""
    words = [contract.name]
    if contract.ends_on is not None:
        words.append(translate("Lists", "until {day}").format(day=contract.ends_on.isoformat()))
        left = (contract.ends_on - today).days
        if 0 <= left <= 30:
            words.append(translate("Lists", "{count} days left").format(count=left))
    if contract.visits:
        text = translate("Lists", "{used} of {count} visits")
        words.append(text.format(used=used, count=contract.visits))
    return " · ".join(words)
