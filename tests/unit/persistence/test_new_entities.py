"""Customers and machines written together are those written one by one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.engine import Connection

from domain.assets.asset import Asset
from domain.customers.customer import Customer, Phone, Site
from persistence import search
from persistence.entity_kinds import ENTITIES
from persistence.new_entities import NewEntities

_SITES = (Site(0, "总部", "文三路1号", district="西湖区"), Site(0, "仓库", "江南大道2号"))
_CUSTOMERS = (
    Customer(0, "客户甲", phones=(Phone("13800138000", "张"), Phone("057188880000")), sites=_SITES),
    Customer(0, "客户乙", own=(("发票", "专票"),)),
)
_MACHINES = ("SB-1", "SB-2", "SB-3")


def _one_by_one(connection: Connection) -> None:
    owners = [replace(each, version=1) for each in _CUSTOMERS]
    made = [ENTITIES["customer"].insert(connection, each) for each in owners]
    for machine in _machines(made):
        ENTITIES["asset"].insert(connection, replace(machine, version=1))


def _together(connection: Connection) -> None:
    new = NewEntities(connection)
    made = [new.add(each) for each in _CUSTOMERS]
    machines = _machines(made)
    new.add(machines[0])
    new.write()
    for machine in machines[1:]:
        new.add(machine)
    new.write()
    new.write()  # nothing twice


def _machines(owners: list[Customer]) -> list[Asset]:
    first = owners[0]
    at_site = Asset(0, _MACHINES[0], "水泵", customer_id=first.id, site_id=first.sites[1].id)
    of_first = Asset(0, _MACHINES[1], "风机", customer_id=first.id)
    return [at_site, of_first, Asset(0, _MACHINES[2], "空压机", location="二楼")]


def _stored(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    found = {}
    for table in ("customers", "customer_phones", "sites", "assets"):
        rows = connection.execute(text(f"SELECT * FROM {table}")).mappings()
        found[table] = sorted(
            tuple((name, value) for name, value in row.items() if not name.endswith("id"))
            for row in rows
        )
    for table, word in (("customers", "江南大道"), ("assets", "仓库")):
        is_found = search.condition(connection, table, word)
        assert is_found is not None
        sql = f"SELECT name FROM {table} WHERE {is_found[0]}"
        found[word] = [tuple(row) for row in connection.execute(text(sql), is_found[1])]
    return found


def test_together_is_as_one_by_one(engine: Engine) -> None:
    found = []
    for make in (_one_by_one, _together):
        with (
            engine.connect().execution_options(paidan_writes=True) as connection,
            connection.begin() as transaction,
        ):
            make(connection)
            found.append(_stored(connection))
            transaction.rollback()
    assert found[0] == found[1]
    assert [len(rows) for rows in found[0].values()] == [2, 2, 2, 3, 1, 1]


def test_ids_go_on_after_those_written_meanwhile(engine: Engine) -> None:
    with engine.connect().execution_options(paidan_writes=True) as connection, connection.begin():
        new = NewEntities(connection)
        first = new.add(_CUSTOMERS[0])
        new.write()
        between = ENTITIES["customer"].insert(connection, replace(_CUSTOMERS[1], version=1))
        last = new.add(replace(_CUSTOMERS[1], name="客户丙"))
        new.write()
    with engine.connect() as connection:
        for each in (first, between, last):
            assert ENTITIES["customer"].read(connection, each.id) == each
    assert len({first.id, between.id, last.id}) == 3
