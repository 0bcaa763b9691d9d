"""New customers and machines by the hundred: each has its id at once, all are written together.

Ten years of a ledger bring thousands of them, and one by one each takes half a dozen statements.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.engine import Connection

from domain.assets.asset import Asset
from domain.customers.customer import Customer
from persistence import search
from persistence.grams import grams
from persistence.many_rows import execute_many, insert_many
from persistence.mapping import entities as mapping
from persistence.row_ids import ids_to_come
from persistence.types import any_of, statement

_Row = dict[str, Any]


class NewEntities:
    """``add`` what is new, then ``write`` it: before anything else is added to these tables or
    refers to them, and before the transaction ends."""

    #: What it takes.
    TOPICS = frozenset({"customer", "asset"})

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ids: dict[str, Iterator[int]] = {}
        self._customers: list[Customer] = []
        self._assets: list[Asset] = []

    def add(self, value: Any) -> Any:
        """``value`` (a customer or a machine) at its first version, with the ids it gets."""
        if isinstance(value, Customer):
            sites = tuple([replace(site, id=self._next("sites")) for site in value.sites])
            customer = replace(value, id=self._next("customers"), version=1, sites=sites)
            self._customers.append(customer)
            return customer
        asset: Asset = replace(value, id=self._next("assets"), version=1)
        self._assets.append(asset)
        return asset

    def write(self) -> None:
        """All that was added."""
        customers, assets = self._customers, self._assets
        self._customers, self._assets = [], []
        self._ids.clear()
        self._write_customers(customers)
        self._write_assets(assets)

    def _next(self, table: str) -> int:
        if table not in self._ids:
            self._ids[table] = ids_to_come(self._connection, table)
        return next(self._ids[table])

    def _write_customers(self, customers: Sequence[Customer]) -> None:
        counts = {"order_count": 0, "asset_count": 0}
        self._insert(
            "customers",
            [{"id": each.id, **mapping.customer_to_row(each), **counts} for each in customers],
        )
        phones, sites = [], []
        for each in customers:
            for ordinal, phone in enumerate(each.phones):
                phones.append((each.id, ordinal, phone.number, phone.contact))
            for ordinal, site in enumerate(each.sites):
                place = {"id": site.id, "customer_id": each.id, "ordinal": ordinal}
                sites.append({**place, **mapping.site_to_row(site)})
        columns = ("customer_id", "ordinal", "number", "contact")
        insert_many(self._connection, "customer_phones", columns, phones)
        self._insert("sites", sites)

    def _write_assets(self, assets: Sequence[Asset]) -> None:
        owners = self._names("customers", [each.customer_id for each in assets])
        places = self._names("sites", [each.site_id for each in assets])
        rows = [
            {
                "id": each.id,
                **mapping.asset_to_row(
                    each, owners.get(each.customer_id, ""), places.get(each.site_id, "")
                ),
                "order_count": 0,
            }
            for each in assets
        ]
        self._insert("assets", rows)
        counts: dict[int, int] = {}
        for each in assets:
            if each.customer_id is not None:
                counts[each.customer_id] = counts.get(each.customer_id, 0) + 1
        execute_many(
            self._connection,
            "UPDATE customers SET asset_count = asset_count + :n WHERE id = :id",
            [{"id": id_, "n": count} for id_, count in sorted(counts.items())],
        )

    def _names(self, table: str, ids: Sequence[int | None]) -> Mapping[int | None, str]:
        wanted = sorted({id_ for id_ in ids if id_ is not None})
        if not wanted:
            return {}
        chosen, values = any_of(self._connection, wanted)
        found = self._connection.execute(
            statement(f"SELECT id, name FROM {table} WHERE id {chosen}"), values
        )
        return {row.id: row.name for row in found}

    def _insert(self, table: str, rows: Sequence[_Row]) -> None:
        if not rows:
            return
        columns = tuple(rows[0])
        with search.learning_later(self._connection):
            insert_many(self._connection, table, columns, [tuple(row.values()) for row in rows])
        if table in search.SEARCHED:
            words = search.SEARCHED[table]
            tokens = [(row["id"], grams(*[row[name] for name in words])) for row in rows]
            search.learn_tokens(self._connection, table, tokens)
