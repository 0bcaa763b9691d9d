"""What finished orders used, by part of the catalogue and technician."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.engine import Connection

from domain.parts.part import Part
from domain.parts.replenishing import PartUse
from persistence.types import statement, to_micros

_FINISHED = (
    "SELECT technician_id, rest FROM work_orders WHERE finished_at >= :since "
    "AND rest LIKE '%\"result\"%' AND rest LIKE '%\"parts\"%'"
)


def read_part_uses(
    connection: Connection, parts: Iterable[Part], since: datetime
) -> tuple[PartUse, ...]:
    """By code, else by the name that only one of ``parts`` has; lines that name none of them are
    left out."""
    by_code = {part.code: part.id for part in parts if part.code}
    by_name: dict[str, int | None] = {}
    for part in parts:
        by_name[part.name] = None if part.name in by_name else part.id
    used: dict[tuple[int, int], float] = defaultdict(float)
    for technician_id, rest in connection.execute(
        statement(_FINISHED), {"since": to_micros(since)}
    ):
        for line in (json.loads(rest).get("result") or {}).get("parts", ()):
            code = line.get("code", "")
            part_id = by_code.get(code) if code else by_name.get(line["name"])
            if part_id is not None:
                used[part_id, technician_id or 0] += line.get("quantity", 1)
    return tuple(PartUse(*key, round(quantity, 3)) for key, quantity in sorted(used.items()))
