"""Cards that look at dates instead of orders: certificates, contracts, warranties, the day's end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from domain.people.technician import Skill, Technician


@dataclass(frozen=True, slots=True)
class Ending:
    """Something of ``subject_id`` that ends on ``ends_on`` and is named from ``warn_on`` on."""

    card: str
    subject_id: int
    name: str
    what: str
    warn_on: date
    ends_on: date

    @property
    def cause(self) -> str:
        return f"{self.subject_id}:{self.what}:{self.ends_on.isoformat()}"


@dataclass(frozen=True, slots=True)
class ContractEnd:
    customer_id: int
    customer: str
    contract: str
    ends_on: date


def certificate_ends(
    technicians: Iterable[Technician], skills: Mapping[str, Skill]
) -> Iterator[Ending]:
    """Certificates of people who work here, none that a later one of the same skill replaces."""
    for one in technicians:
        if not one.active:
            continue
        latest: dict[str, date] = {}
        for held in one.certificates:
            until = held.valid_until_on or date.max
            latest[held.skill_code] = max(until, latest.get(held.skill_code, date.min))
        for code, until in latest.items():
            if until == date.max:
                continue
            skill = skills.get(code)
            days = skill.warn_days if skill is not None else 30
            name = skill.name if skill is not None else code
            yield Ending("certificate", one.id, one.name, name, _before(until, days), until)


def contract_ends(contracts: Iterable[ContractEnd], days: int) -> Iterator[Ending]:
    """``days``: how long before its end each is to be named."""
    for one in contracts:
        yield Ending(
            "contract",
            one.customer_id,
            one.customer,
            one.contract,
            _before(one.ends_on, days),
            one.ends_on,
        )


def is_to_be_named(ending: Ending, today: date) -> bool:
    """From its warning on until it has ended."""
    return ending.warn_on <= today <= ending.ends_on


def _before(day: date, days: int) -> date:
    return day - timedelta(days=days)
