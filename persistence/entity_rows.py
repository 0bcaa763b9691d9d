"""Reading and writing the rows of customers, assets, people and the company's lists.

No rules here and no log: that is :mod:`persistence.store_entities`. Queries read through it too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.engine import Connection

from domain.areas import Area
from domain.assets.asset import Asset
from domain.assets.categories import AssetCategory
from domain.codec import from_plain, to_plain
from domain.customers.customer import Customer, Phone, Site
from domain.patrols.route import PatrolRoute
from domain.people.operators import Operator
from domain.people.technician import Branch, Skill, Technician
from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import ServicePolicy
from domain.upkeep.plans import MaintenancePlan
from domain.work_orders.templates import OrderType
from persistence import search
from persistence.mapping import entities as mapping
from persistence.types import dumps, id_list, statement


def read_technicians(
    connection: Connection, condition: str = "1 = 1", **values: Any
) -> list[Technician]:
    rows = connection.execute(
        statement(
            f"SELECT {mapping.TECHNICIAN_COLUMNS} FROM technicians WHERE {condition} ORDER BY id"
        ),
        values,
    )
    return [mapping.row_to_technician(row) for row in rows]


def read_technician(connection: Connection, technician_id: int) -> Technician | None:
    found = read_technicians(connection, "id = :id", id=technician_id)
    return found[0] if found else None


def read_customers(connection: Connection, ids: Iterable[int]) -> dict[int, Customer]:
    """Whole customers with phones and sites, by id."""
    wanted = list(ids)
    found: dict[int, Customer] = {}
    for start in range(0, len(wanted), 500):
        found.update(_read_customers(connection, wanted[start : start + 500]))
    return found


def _read_customers(connection: Connection, ids: list[int]) -> dict[int, Customer]:
    numbered, values = id_list(ids)
    phones: dict[int, list[Phone]] = {}
    for row in connection.execute(
        statement(
            "SELECT customer_id, number, contact FROM customer_phones "
            f"WHERE customer_id IN ({numbered}) ORDER BY customer_id, ordinal"
        ),
        values,
    ):
        phones.setdefault(row.customer_id, []).append(Phone(row.number, row.contact))
    sites: dict[int, list[Site]] = {}
    places = connection.execute(
        statement(
            f"SELECT * FROM sites WHERE customer_id IN ({numbered}) ORDER BY customer_id, ordinal"
        ),
        values,
    ).mappings()
    for place in places:
        sites.setdefault(place["customer_id"], []).append(mapping.row_to_site(place))
    rows = connection.execute(
        statement(f"SELECT * FROM customers WHERE id IN ({numbered})"), values
    ).mappings()
    return {
        row["id"]: mapping.row_to_customer(row, phones.get(row["id"], ()), sites.get(row["id"], ()))
        for row in rows
    }


def read_assets(connection: Connection, condition: str, **values: Any) -> list[Asset]:
    rows = connection.execute(
        statement(f"SELECT * FROM assets WHERE {condition} ORDER BY id"), values
    ).mappings()
    return [mapping.row_to_asset(row) for row in rows]


def insert(connection: Connection, table: str, row: Mapping[str, Any], id_: int = 0) -> int:
    """A new row; ``id_``: put back under the id it had."""
    values = {**row, "id": id_} if id_ else dict(row)
    columns = ", ".join(_quoted(name) for name in values)
    named = ", ".join(f":{name}" for name in values)
    made: int = connection.execute(
        statement(f"INSERT INTO {table} ({columns}) VALUES ({named}) RETURNING id"), values
    ).scalar_one()
    if table in search.SEARCHED:
        search.learn(connection, table, made, row)
    return made


def update(
    connection: Connection, table: str, id_: int, version: int, row: Mapping[str, Any]
) -> bool:
    """Whether the row was still at ``version``."""
    sets = ", ".join(f"{_quoted(name)} = :{name}" for name in row)
    done = connection.execute(
        statement(f"UPDATE {table} SET {sets} WHERE id = :id_ AND version = :version_"),
        {**row, "id_": id_, "version_": version},
    )
    if done.rowcount and table in search.SEARCHED:
        search.learn(connection, table, id_, row)
    return bool(done.rowcount)


def _quoted(name: str) -> str:
    return f'"{name}"' if name in ("key", "value", "references") else name


def write_customer_parts(
    connection: Connection, customer: Customer, *, fresh: bool = False
) -> Customer:
    """Phones and sites as they are in ``customer``; new sites get their ids. ``fresh``: none of its
    own are stored yet."""
    if not fresh:
        connection.execute(
            statement("DELETE FROM customer_phones WHERE customer_id = :id"), {"id": customer.id}
        )
    for ordinal, phone in enumerate(customer.phones):
        connection.execute(
            statement(
                "INSERT INTO customer_phones (customer_id, ordinal, number, contact) "
                "VALUES (:id, :ordinal, :number, :contact)"
            ),
            {
                "id": customer.id,
                "ordinal": ordinal,
                "number": phone.number,
                "contact": phone.contact,
            },
        )
    if not fresh:
        numbered, values = id_list([site.id for site in customer.sites if site.id])
        connection.execute(
            statement(f"DELETE FROM sites WHERE customer_id = :id AND id NOT IN ({numbered})"),
            {**values, "id": customer.id},
        )
    kept = []
    for ordinal, site in enumerate(customer.sites):
        row = {**mapping.site_to_row(site), "customer_id": customer.id, "ordinal": ordinal}
        if fresh and not site.id:  # one that comes back may have been moved to another file
            kept.append(replace(site, id=insert(connection, "sites", row)))
            continue
        done = connection.execute(
            statement(
                f"UPDATE sites SET {', '.join(f'{name} = :{name}' for name in row)} WHERE id = :id_"
            ),
            {**row, "id_": site.id},
        )
        if site.id and done.rowcount:
            kept.append(site)
        else:
            kept.append(replace(site, id=insert(connection, "sites", row, site.id)))
    return replace(customer, sites=tuple(kept))


@dataclass(frozen=True, slots=True)
class Coded:
    """A short list of values known by a code: how to read and write one."""

    table: str
    kind: type[Any]
    to_row: Callable[[Any], dict[str, Any]]
    from_row: Callable[[Mapping[Any, Any]], Any]

    def read_all(self, connection: Connection) -> list[tuple[int, int, Any]]:
        """(id, version, value) of each, in the order they were made."""
        rows = connection.execute(statement(f"SELECT * FROM {self.table} ORDER BY id")).mappings()
        return [(row["id"], row["version"], self.from_row(row)) for row in rows]

    def read(self, connection: Connection, code: str) -> tuple[int, int, Any] | None:
        row = (
            connection.execute(
                statement(f"SELECT * FROM {self.table} WHERE code = :code"), {"code": code}
            )
            .mappings()
            .first()
        )
        return None if row is None else (row["id"], row["version"], self.from_row(row))


def _body_row(value: Any) -> dict[str, Any]:
    plain = to_plain(value)
    plain.pop("version", None)
    return {
        "code": value.code,
        "name": value.name,
        "body": dumps(plain),
        "active": getattr(value, "active", True),
    }


def _from_body(kind: type[Any]) -> Callable[[Mapping[Any, Any]], Any]:
    return lambda row: from_plain(kind, json.loads(row["body"]))


CODED: Mapping[str, Coded] = {
    "skill": Coded(
        "skills",
        Skill,
        mapping.skill_to_row,
        mapping.row_to_skill,
    ),
    "order_type": Coded("order_types", OrderType, _body_row, _from_body(OrderType)),
    "policy": Coded("policies", ServicePolicy, _body_row, _from_body(ServicePolicy)),
    "calendar": Coded("calendars", WorkCalendar, _body_row, _from_body(WorkCalendar)),
    "plan": Coded("maintenance_plans", MaintenancePlan, _body_row, _from_body(MaintenancePlan)),
    "patrol_route": Coded("patrol_routes", PatrolRoute, _body_row, _from_body(PatrolRoute)),
    "area": Coded("areas", Area, _body_row, _from_body(Area)),
    "operator": Coded("operators", Operator, _body_row, _from_body(Operator)),
    "asset_category": Coded(
        "asset_categories",
        AssetCategory,
        lambda category: {
            "code": category.code,
            "name": category.name,
            "body": dumps(to_plain(category)),
        },
        _from_body(AssetCategory),
    ),
}


def read_order_types(connection: Connection) -> list[OrderType]:
    return [
        replace(order_type, version=version)
        for _, version, order_type in CODED["order_type"].read_all(connection)
    ]


def read_branches(connection: Connection) -> list[Branch]:
    rows = connection.execute(statement("SELECT * FROM branches ORDER BY id")).mappings()
    return [mapping.row_to_branch(row) for row in rows]


def read_skills(connection: Connection) -> list[Skill]:
    return [skill for _, _, skill in CODED["skill"].read_all(connection)]
