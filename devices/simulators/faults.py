"""Faults by name, as given on a command line: ``echo,slow-send=5``."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from domain.errors import InvalidInput


class Faults:
    """Names with an optional value. They may be changed while the device runs."""

    def __init__(self, known: Collection[str], given: Iterable[str] | str = ()) -> None:
        self._known = frozenset(known)
        self._values: dict[str, str] = {}
        names = given.split(",") if isinstance(given, str) else given
        for name in names:
            if name.strip():
                self.add(name.strip())

    def add(self, fault: str) -> None:
        """InvalidInput('simulator_fault_unknown')."""
        name, _, value = fault.partition("=")
        if name not in self._known:
            raise InvalidInput(
                "simulator_fault_unknown", fault=name, known=", ".join(sorted(self._known))
            )
        self._values[name] = value

    def remove(self, name: str) -> None:
        self._values.pop(name, None)

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def text(self, name: str, default: str = "") -> str:
        return self._values.get(name) or default

    def number(self, name: str, default: float) -> float:
        """InvalidInput('simulator_fault_value') when the value is no number."""
        value = self._values.get(name)
        if not value:
            return default
        try:
            return float(value)
        except ValueError:
            raise InvalidInput("simulator_fault_value", fault=name, value=value) from None

    def take(self, name: str) -> bool:
        """Whether the fault is due now: ``name=3`` happens three times, ``name`` always."""
        if name not in self._values:
            return False
        if self._values[name]:
            left = int(self.number(name, 1)) - 1
            if left <= 0:
                del self._values[name]
            else:
                self._values[name] = str(left)
        return True
