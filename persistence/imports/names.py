"""Who and what the rows of a ledger name: found by telephone, code or name, made when unknown."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from sqlalchemy.engine import Connection

from domain.assets.asset import Asset
from domain.customers.customer import Customer, Phone, Site
from domain.ledgers.keys import same
from domain.ledgers.phones import find_phones
from domain.messaging.numbers import normalise_number
from domain.people.technician import Branch, Skill, Technician
from persistence.imports.places import KnownPlaces
from persistence.types import statement

#: Stores something new beside the rows of the ledger; its id.
Make = Callable[[str, Any], int]


class Names:
    """Lookups filled once and kept up while rows come in. ``make`` None: nothing is stored, what is
    unknown counts as None."""

    def __init__(self, connection: Connection, make: Make | None) -> None:
        self._make = make

        self._connection = connection
        self._places: KnownPlaces | None = None

        def table(sql: str) -> list[Any]:
            return list(connection.execute(statement(sql)))

        self._customers = {
            same(row.name): row.id for row in table("SELECT id, name FROM customers")
        }
        self._phones = {
            normalise_number(row.number): row.customer_id
            for row in table("SELECT customer_id, number FROM customer_phones")
        }
        assets = table("SELECT id, code, serial_number, name, customer_id FROM assets")
        #: Old orders name a machine by what stands on it; its own code goes before a serial number.
        self._asset_codes = {same(row.serial_number): row.id for row in assets if row.serial_number}
        self._asset_codes.update({same(row.code): row.id for row in assets if row.code})
        self._assets = {(same(row.name), row.customer_id): row.id for row in assets}
        self._technicians = {
            same(row.name): row.id for row in table("SELECT id, name FROM technicians")
        }
        self._branches = {same(row.name): row.id for row in table("SELECT id, name FROM branches")}
        self._skills: dict[str, str] = {
            same(name): row.code
            for row in table("SELECT code, name FROM skills")
            for name in (row.code, row.name)
        }
        self._types: dict[str, str] = {
            same(name): row.code
            for row in table("SELECT code, name FROM order_types")
            for name in (row.code, row.name)
        }

    @property
    def places(self) -> KnownPlaces:
        """Sites with coordinates as they were when first asked for."""
        if self._places is None:
            self._places = KnownPlaces(self._connection)
        return self._places

    def use(self, make: Make | None) -> None:
        """Go on in another transaction."""
        self._make = make

    def customer(self, name: str, phone: str = "", address: str = "") -> int | None:
        """By telephone, else by name; one that is unknown is made when it has a name."""
        found = self._phones.get(normalise_number(phone)) if phone else None
        if found is None and name:
            found = self._customers.get(same(name))
        if found is None and name and self._make is not None:
            phones = (Phone(phone, ""),) if phone else ()
            located = self.places.located({"address": address}, None) if address else {}
            sites = (Site(0, "", **located),) if located else ()
            made = Customer(0, name, phones=phones, sites=sites)
            found = self._make("customer", made)
            self._customers[same(name)] = found
            if phone:
                self._phones[normalise_number(phone)] = found
        return found

    def asset(
        self, code: str, name: str, model: str = "", customer_id: int | None = None
    ) -> int | None:
        found = self._asset_codes.get(same(code)) if code else None
        if not code and name:
            found = self._assets.get((same(name), customer_id))
        if found is None and (code or name) and self._make is not None:
            made = Asset(0, code, name or code, model=model, customer_id=customer_id)
            found = self._make("asset", made)
            if code:
                self._asset_codes[same(code)] = found
            self._assets[same(name or code), customer_id] = found
        return found

    def technician(self, name: str) -> int | None:
        """By name; numbers written beside it become those of a new one."""
        plain, phone = _name_and_number(name)
        found = self._technicians.get(same(plain))
        if found is None and self._make is not None:
            found = self._make("technician", Technician(0, plain, phone))
            self._technicians[same(plain)] = found
        return found

    def branch(self, name: str) -> int | None:
        found = self._branches.get(same(name))
        if found is None and self._make is not None:
            found = self._make("branch", Branch(0, name, name))
            self._branches[same(name)] = found
        return found

    def known_branch(self, name: str) -> int | None:
        """As :meth:`branch`, but nothing is made."""
        return self._branches.get(same(name)) if name else None

    def skill(self, name: str) -> str:
        """The code of a skill; an unknown one is added to the company's list."""
        found = self._skills.get(same(name))
        if found is None:
            found = self._skills[same(name)] = name
            if self._make is not None:
                self._make("skill", Skill(name, name))
        return found

    def order_type(self, name: str) -> str:
        """The code of the company's type of that name, else the words themselves."""
        return self._types.get(same(name), name)


@lru_cache(maxsize=4096)
def _name_and_number(name: str) -> tuple[str, str]:
    """The name of a technician and the number that is written beside it, ''."""
    numbers = find_phones(name)
    phone = numbers[0].number if numbers else ""
    plain = name.replace(phone, "").strip(" /,，、;；()（）") if phone else name
    return plain or name, phone
