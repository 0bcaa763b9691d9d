"""Whose telephone number it is."""

from __future__ import annotations

from sqlalchemy.engine import Connection

from domain.calls.spellings import spellings
from persistence.types import any_of, statement
from persistence.unit import read_setting


def owner_of(connection: Connection, number: str) -> tuple[str, int]:
    """('technician' or 'customer', id), ('', 0) for a number nobody knows. A number shared by
    several customers belongs to whoever had an order last, one shared by technicians to nobody."""
    written = spellings(number, str(read_setting(connection, "company.phone", "") or ""))
    if not written:
        return "", 0
    among, values = any_of(connection, written)
    people = connection.execute(
        statement(f"SELECT id FROM technicians WHERE phone_digits {among} AND active LIMIT 2"),
        values,
    ).scalars()
    found = people.all()
    if len(found) == 1:
        return "technician", int(found[0])
    customer = connection.execute(
        statement(
            "SELECT c.id FROM customer_phones p JOIN customers c ON c.id = p.customer_id "
            f"WHERE p.number {among} "
            "ORDER BY c.active DESC, coalesce(c.last_order_at, 0) DESC, c.id LIMIT 1"
        ),
        values,
    ).scalar()
    return ("customer", int(customer)) if customer else ("", 0)
