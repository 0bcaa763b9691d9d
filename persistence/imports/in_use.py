"""What others have come to need of an import that is to be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.engine import Connection

from persistence.entity_kinds import ENTITIES
from persistence.types import any_of, statement

#: What somebody has put beside an order: it needs the order, and changes nothing in it.
OF_ORDERS = tuple(
    (table, "order_id")
    for table in (
        "outbox", "inbox", "order_files", "order_reviews", "send_ins", "phone_calls",
        "asset_logbook", "patrols", "patrol_results", "advice",
    )
)  # fmt: skip
#: What names them without holding them: it would name nobody.
_OF_ENTITIES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "asset": (("round_lines", "asset_id"),),
    **{
        who: tuple((table, f"{who}_id") for table in ("phone_calls", "outbox", "inbox"))
        for who in ("customer", "technician")
    },
}


def references_of(topic: str) -> tuple[tuple[str, str], ...]:
    """(table, column) of what may point at a customer, a machine or a technician."""
    return (*ENTITIES[topic].references, *_OF_ENTITIES[topic])


def used_among(
    connection: Connection, references: Sequence[tuple[str, str]], ids: Sequence[int]
) -> set[int]:
    """Those of ``ids`` that something points at."""
    found: set[int] = set()
    if ids:
        chosen, wanted = any_of(connection, ids)
        for table, column in references:
            found.update(
                connection.execute(
                    statement(f"SELECT DISTINCT {column} FROM {table} WHERE {column} {chosen}"),
                    wanted,
                ).scalars()
            )
    return found
