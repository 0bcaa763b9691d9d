"""Order types: the template a call is taken with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from domain.assets.logbook import EntryKind
from domain.loads import NO_LOAD, Load
from domain.work_orders.kinds import Priority
from domain.work_orders.part_needs import PartNeed
from domain.work_orders.standards import Standard

#: Who calls, what is wrong, what type: what every order needs.
CORE_REQUIRED = 3
#: More of them, and the form is resisted (IN-09).
MOST_REQUIRED = 15


class FieldKind(Enum):
    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"
    YES_NO = "yes_no"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field only orders of one type have (IN-10). ``choices``: of kind CHOICE. Its values are kept
    with its label, so that later edits of the type do not change what old orders say."""

    label: str
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()
    required: bool = False


#: Values of own fields: (label, text).
OwnValues = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class OrderType:
    """``keywords``: words of a fault text that suggest this type (DD-02). ``fields`` are asked for
    when the call is taken, ``result_fields`` when the work is closed. ``script``: questions the
    clerk asks the caller. ``parts``: what such a job usually needs, ``load``: what
    it has to be carried. ``logbook_step``: what an
    order that is archived writes into its machine's logbook (AS-03). ``standards``: what has to be
    there before it passes on (CO-11)."""

    code: str
    name: str
    policy_code: str
    skills: frozenset[str] = frozenset()
    duration_minutes: int = 60
    priority: Priority = Priority.NORMAL
    needs_approval: bool = False
    keywords: tuple[str, ...] = ()
    checklist: tuple[str, ...] = ()
    active: bool = True
    version: int = 0
    fields: tuple[OwnField, ...] = ()
    result_fields: tuple[OwnField, ...] = ()
    script: tuple[str, ...] = ()
    parts: tuple[PartNeed, ...] = ()
    logbook_step: EntryKind | None = None
    load: Load = NO_LOAD
    standards: tuple[Standard, ...] = ()

    @property
    def required_count(self) -> int:
        """Fields that must be filled in when a call is taken (IN-09)."""
        return CORE_REQUIRED + sum(field.required for field in self.fields)
