"""Finding things by what was typed, said or scanned."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.messaging.numbers import normalise_number
from domain.read_models import MOST_COUNTED, OrderBrief, SearchHit, SearchResult
from domain.read_models.customers import CustomerHit
from persistence import search
from persistence.entity_rows import CODED
from persistence.grams import phrases
from persistence.queries.ids import read_ids
from persistence.queries.knowledge import KnowledgeReader
from persistence.queries.order_briefs import read_briefs
from persistence.types import id_list, to_micros

#: Per kind: table, columns, the column of its code, and the hit of a row.
_KINDS: dict[str, tuple[str, str, str]] = {
    "work_order": (
        "work_orders",
        "id, number, title, customer_name, address, contact_phone",
        "number",
    ),
    "customer": ("customers", "id, code, name, phone, address", "code"),
    "asset": ("assets", "id, code, name, model, customer_name, location", "code"),
    "technician": ("technicians", "id, code, name, phone", "code"),
    "part": ("parts", "id, code, name, model, category, location", "code"),
}
_CANDIDATES = 400
_DUPLICATE_DAYS = 7


class FindingQueries:
    connection: Connection

    def search(self, text: str, limit: int = 20) -> SearchResult:
        """Hits of every kind, at most ``limit`` each, exact codes first and newest next."""
        started = time.perf_counter()
        hits: list[SearchHit] = []
        totals: dict[str, int] = {}
        if phrases(text):
            for kind in _KINDS:
                ids, total = self._matches(kind, text, limit)
                totals[kind] = total
                hits += self._hits(kind, ids)
            for kind, few in (
                ("article", self._articles(text)),
                ("patrol_route", self._routes(text)),
            ):
                if few:
                    totals[kind] = len(few)
                    hits += few[:limit]
        elapsed = (time.perf_counter() - started) * 1000
        return SearchResult(text, tuple(hits), totals, elapsed)

    def _matches(self, kind: str, query: str, limit: int) -> tuple[list[int], int]:
        table, _, code = _KINDS[kind]
        exact = self.connection.execute(
            text(f"SELECT id FROM {table} WHERE {code} = :code"), {"code": query.strip().upper()}
        ).scalars()
        first = list(exact)
        # The newest of very many are found at once, but counting all of them takes its time.
        asked = search.newest(self.connection, table, query)
        most = max(limit, MOST_COUNTED + 1)
        found = read_ids(self.connection, f"{asked[0]} LIMIT {most}", asked[1]) if asked else ()
        return list(dict.fromkeys([*first, *found[:limit]]))[:limit], len(found)

    def _hits(self, kind: str, ids: Sequence[int]) -> list[SearchHit]:
        table, columns, _ = _KINDS[kind]
        numbered, values = id_list(ids)
        rows = self.connection.execute(
            text(f"SELECT {columns} FROM {table} WHERE id IN ({numbered})"), values
        )
        found = {row[0]: row for row in rows}
        return [
            SearchHit(
                kind=kind,
                id=each,
                code=found[each][1],
                title=found[each][2],
                subtitle=" · ".join(part for part in found[each][3:] if part),
            )
            for each in ids
            if each in found
        ]

    def _articles(self, typed: str) -> list[SearchHit]:
        """What the company has written down: some hundreds, each looked at."""
        return [
            SearchHit("article", row.id, "", row.article.title, row.article.signs.split("\n")[0])
            for row in KnowledgeReader(self.connection).articles(typed, active_only=True)
        ]

    def _routes(self, typed: str) -> list[SearchHit]:
        """Patrol routes are few; each is looked at, with its points."""
        words = typed.casefold().split()
        found = []
        for each_id, _version, route in CODED["patrol_route"].read_all(self.connection):
            points = [point.name for point in route.points]
            whole = "\n".join([route.code, route.name, *points]).casefold()
            if all(word in whole for word in words):
                places = " · ".join(points)
                found.append(SearchHit("patrol_route", each_id, route.code, route.name, places))
        return found

    def find_customers(self, text: str, limit: int = 8) -> tuple[CustomerHit, ...]:
        """By any part of a phone (also the last digits), name, code or address; active ones first,
        then those who call most."""
        digits = normalise_number(text) if re.fullmatch(r"[\d\s+\-()]+", text.strip()) else ""
        found = search.condition(self.connection, "customers", digits if digits else text)
        if found is None:
            return ()
        return self._customer_hits(*found, typed=digits or text.strip(), limit=limit)

    def _customer_hits(
        self, condition: str, values: dict[str, Any], *, typed: str, limit: int
    ) -> tuple[CustomerHit, ...]:
        rows = self.connection.execute(
            text(
                "SELECT id, name, phone, address, vip_level, order_count, search_text "
                f"FROM customers WHERE {condition} "
                "ORDER BY active DESC, order_count DESC, id DESC LIMIT :limit"
            ),
            {**values, "limit": max(limit, _CANDIDATES)},
        ).all()
        ranked = sorted(rows, key=lambda row: _rank(row, typed))[:limit]
        return tuple(
            CustomerHit(
                id=row[0],
                name=row[1],
                phone=row[2],
                address=row[3],
                vip_level=row[4],
                matched=_matched(row, typed),
                order_count=row[5],
            )
            for row in ranked
        )

    def possible_duplicates(
        self, *, customer_id: int | None, asset_id: int | None, site_id: int | None, phone: str
    ) -> tuple[OrderBrief, ...]:
        """Open orders for the same asset, or the same site or phone in the last 7 days."""
        since = to_micros(datetime.now(UTC) - timedelta(days=_DUPLICATE_DAYS))
        clauses: list[str] = []
        values: dict[str, Any] = {"since": since}
        for column, value in (("asset_id", asset_id), ("site_id", site_id)):
            if value is not None:
                recent = "" if column == "asset_id" else " AND reported_at >= :since"
                clauses.append(f"({column} = :{column}{recent})")
                values[column] = value
        if asset_id is None and site_id is None and customer_id is not None:
            clauses.append("(customer_id = :customer_id AND reported_at >= :since)")
            values["customer_id"] = customer_id
        if phone.strip():
            clauses.append("(contact_phone IN (:phone, :digits) AND reported_at >= :since)")
            values.update(phone=phone.strip(), digits=normalise_number(phone))
        if not clauses:
            return ()
        # Only open orders are looked at, whatever the index the planner would like better.
        return read_briefs(
            self.connection,
            "id IN (SELECT id FROM work_orders WHERE closed_at IS NULL "
            f"AND ({' OR '.join(clauses)}))",
            **values,
        )

    def resolve_code(self, code: str) -> tuple[str, int] | None:
        """What a scanned code names: ('asset'|'work_order'|'technician'|'part', id)."""
        return resolve_code(self.connection, code)


def resolve_code(connection: Connection, code: str) -> tuple[str, int] | None:
    """What a scanned code names: ('asset'|'work_order'|'technician'|'part', id)."""
    plain = code.strip()
    if not plain:
        return None
    values = {"plain": plain, "upper": plain.upper()}
    for kind, table, column in _CODED:
        # A maker's serial number that occurs twice names nothing.
        several = column in ("code", "number")
        found = _one_of(connection, table, f"{column} IN (:plain, :upper)", values, several)
        if found is not None:
            return kind, found
    # Codes of old ledgers stand there with small letters and blanks, scanned ones come without.
    values = {"upper": "".join(plain.upper().split())}
    for kind, table, column in _CODED:
        if table != "work_orders":
            found = _one_of(
                connection, table, f"upper(replace({column}, ' ', '')) = :upper", values, False
            )
            if found is not None:
                return kind, found
    return None


#: Kind, table and column, in the order they are asked.
_CODED = (
    ("asset", "assets", "code"),
    ("work_order", "work_orders", "number"),
    ("technician", "technicians", "code"),
    ("part", "parts", "code"),
    ("asset", "assets", "serial_number"),
    ("work_order", "work_orders", "external_number"),
)


def _one_of(
    connection: Connection, table: str, condition: str, values: Mapping[str, str], several: bool
) -> int | None:
    """The only row, or the first of ``several``."""
    found = connection.execute(
        text(f"SELECT id FROM {table} WHERE {condition} ORDER BY id LIMIT 2"), values
    )
    ids = found.scalars().all()
    return int(ids[0]) if ids and (several or len(ids) == 1) else None


def _words(row: Sequence[Any]) -> list[str]:
    return [word for word in str(row[6]).split("\n") if word]


def _rank(row: Sequence[Any], typed: str) -> tuple[int, int, int]:
    """A number that ends or begins so, a name that begins so, then the rest."""
    words = _words(row)
    if any(word.isdigit() and word.endswith(typed) for word in words):
        place = 0
    elif any(word.startswith(typed) for word in words):
        place = 1
    else:
        place = 2
    return place, -int(row[5]), -int(row[0])


def _matched(row: Sequence[Any], typed: str) -> str:
    folded = typed.casefold()
    return next((word for word in _words(row) if folded in word.casefold()), row[1])
