"""Telephone calls in a unit of work."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from domain.calls.call import PhoneCall
from domain.errors import NotFound
from persistence.entity_rows import insert
from persistence.mapping.call_rows import call_to_row, read_calls
from persistence.number_owners import owner_of
from persistence.types import to_micros
from persistence.unit import Unit


class CallWriter:
    """Implements :class:`domain.ports.calls.CallStore`."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit

    def call(self, call_id: int) -> PhoneCall:
        found = self._read("c.id = :id", id=call_id)
        if not found:
            raise NotFound("call_not_found", id=call_id)
        return found[0]

    def add(self, call: PhoneCall) -> PhoneCall:
        made = insert(self.unit.connection, "phone_calls", call_to_row(call))
        added = self.call(made)
        self._note(added, "call_rang")
        return added

    def change(self, call: PhoneCall, kind: str = "") -> PhoneCall:
        """Only what differs from the stored one is written: while one console says that it rings no
        more, another one may be taking it."""
        before, after = call_to_row(self.call(call.id)), call_to_row(call)
        changed = {name: value for name, value in after.items() if value != before[name]}
        if changed:
            sets = ", ".join(f"{name} = :{name}" for name in changed)
            self.unit.execute(
                f"UPDATE phone_calls SET {sets} WHERE id = :id", id=call.id, **changed
            )
            self._note(call, kind or "call_changed")
        return call

    def of_number(self, number: str, since: datetime) -> tuple[PhoneCall, ...]:
        return self._read(
            "c.number = :number AND c.started_at >= :since", number=number, since=to_micros(since)
        )

    def missed_of(self, number: str) -> tuple[PhoneCall, ...]:
        if not number:
            return ()
        return self._read(
            "c.number = :number AND c.handled_at IS NULL AND c.taken_at IS NULL", number=number
        )

    def of_customer(self, customer_id: int) -> tuple[PhoneCall, ...]:
        return self._read("c.customer_id = :id", id=customer_id)

    def owner_of(self, number: str) -> tuple[str, int]:
        return owner_of(self.unit.connection, number)

    def _read(self, condition: str, **values: Any) -> tuple[PhoneCall, ...]:
        return read_calls(self.unit.connection, condition, lock=True, **values)

    def _note(self, call: PhoneCall, kind: str) -> None:
        """With who it was as the log is read; the names change, the log does not."""
        self.unit.note(
            "call",
            call.id,
            kind,
            {
                "number": call.number,
                "caller": self._name(call),
                "customer_id": call.customer_id,
                "technician_id": call.technician_id,
                "order_id": call.order_id,
            },
        )

    def _name(self, call: PhoneCall) -> str:
        for table, owner in (("technicians", call.technician_id), ("customers", call.customer_id)):
            if owner is not None:
                sql = f"SELECT name FROM {table} WHERE id = :id"
                return str(self.unit.execute(sql, id=owner).scalar() or "")
        return call.caller_name
