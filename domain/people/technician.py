"""Technicians: what they can do, when and where they work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

from domain.loads import NO_VEHICLE, Vehicle


class TechnicianActivity(Enum):
    """What a technician does right now, derived from open dispatches and the clock."""

    FREE = "free"
    ASSIGNED = "assigned"
    EN_ROUTE = "en_route"
    WORKING = "working"
    WAITING = "waiting"
    SILENT = "silent"
    OFF = "off"


class LeaveKind(Enum):
    ANNUAL = "annual"
    SICK = "sick"
    TRAINING = "training"
    OTHER = "other"


class SkillKind(Enum):
    """What somebody is able to do, carries along, or drives."""

    SKILL = "skill"
    TOOL = "tool"
    VEHICLE = "vehicle"


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill, special tool or kind of vehicle of the company's list. ``needs_certificate``: only a valid certificate counts, and
    one that expires within ``warn_days`` is pointed out. Not ``active``: nobody is given it any
    more."""

    code: str
    name: str
    needs_certificate: bool = False
    warn_days: int = 30
    active: bool = True
    kind: SkillKind = SkillKind.SKILL


@dataclass(frozen=True, slots=True)
class Certificate:
    """``skill_code`` it proves; valid up to and including ``valid_until_on`` (None: no expiry)."""

    skill_code: str
    number: str = ""
    valid_until_on: date | None = None

    def is_valid_on(self, day: date) -> bool:
        return self.valid_until_on is None or day <= self.valid_until_on


@dataclass(frozen=True, slots=True)
class Shift:
    """Working hours on one weekday (0 = Monday), local company time; ``ends`` may be past midnight
    (then ``ends <= starts``). ``break_starts``/``break_minutes``: the pause inside it."""

    weekday: int
    starts: time
    ends: time
    break_starts: time | None = None
    break_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Leave:
    starts_at: datetime
    ends_at: datetime
    kind: LeaveKind = LeaveKind.OTHER
    note: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """Last known place, WGS-84. ``source``: 'home', 'site', 'manual', 'feed'."""

    lat: float
    lon: float
    at: datetime
    source: str = "manual"


class BranchKind(Enum):
    BRANCH = "branch"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch, or a department of one (``parent_id``). ``regions``: the districts it serves.
    ``order_types``: codes of the types that are its business; empty: any. ``leader_id``: the
    technician who leads it. ``handout_minutes``: from asking its warehouse for a part until it can
    be taken along; None: as usual."""

    id: int
    name: str
    code: str
    lat: float | None = None
    lon: float | None = None
    regions: tuple[str, ...] = ()
    version: int = 0
    kind: BranchKind = BranchKind.BRANCH
    parent_id: int | None = None
    leader_id: int | None = None
    phone: str = ""
    order_types: tuple[str, ...] = ()
    active: bool = True
    handout_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Technician:
    """``id`` 0 means not stored yet; ``version`` counts its edits. ``own``: (title, text) of
    fields only this company has. ``vehicle``: what he drives, and what it takes along."""

    id: int
    name: str
    phone: str
    branch_id: int | None = None
    code: str = ""
    regions: tuple[str, ...] = ()
    skills: frozenset[str] = frozenset()
    certificates: tuple[Certificate, ...] = ()
    shifts: tuple[Shift, ...] = ()
    leaves: tuple[Leave, ...] = ()
    home_lat: float | None = None
    home_lon: float | None = None
    home_address: str = ""
    daily_limit: int = 5
    on_call: bool = False
    active: bool = True
    position: Position | None = None
    last_contact_at: datetime | None = None
    notes: str = ""
    version: int = 0
    own: tuple[tuple[str, str], ...] = ()
    vehicle: Vehicle = NO_VEHICLE
