"""Everything the conflict engine and the ranking look at, as one immutable picture of the board."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from domain.areas import Area
from domain.dispatching.road_times import RoadTimes
from domain.dispatching.stock_picture import StockPicture
from domain.dispatching.travel_lessons import TravelLessons
from domain.loads import NO_LOAD, Load
from domain.people.technician import Skill, Technician
from domain.work_orders.kinds import OrderStatus, Priority
from domain.work_orders.part_needs import PartNeed


@dataclass(frozen=True, slots=True)
class Visit:
    """One open dispatch as the board sees it. Instants UTC; ``lat``/``lon`` WGS-84 or None."""

    order_id: int
    number: str
    technician_id: int
    starts_at: datetime
    ends_at: datetime
    status: OrderStatus
    lat: float | None = None
    lon: float | None = None
    customer_name: str = ""
    priority: Priority = Priority.NORMAL
    locked: bool = False
    #: He only comes along; somebody else is responsible.
    is_helper: bool = False
    load: Load = NO_LOAD


@dataclass(frozen=True, slots=True)
class JobNeed:
    """What an order needs of whoever takes it (a view of a work order for the engine).

    ``partners``: how many beside the responsible one are settled already, ``helpers`` their ids.
    ``status`` and
    ``told_at`` (when the present technician was given it): what would be upset by a change."""

    order_id: int
    type_code: str
    priority: Priority
    skills: frozenset[str]
    duration_minutes: int
    lat: float | None = None
    lon: float | None = None
    region: str = ""
    branch_id: int | None = None
    customer_id: int | None = None
    asset_id: int | None = None
    window_start_at: datetime | None = None
    window_end_at: datetime | None = None
    arrive_due_at: datetime | None = None
    resolve_due_at: datetime | None = None
    current_technician_id: int | None = None
    crew: int = 1
    partners: int = 0
    helpers: tuple[int, ...] = ()
    status: OrderStatus | None = None
    told_at: datetime | None = None
    parts: tuple[PartNeed, ...] = ()
    load: Load = NO_LOAD


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """A technician's past, for ranking. Rates 0..1, ``rating`` 1..5 or None without ratings."""

    jobs: int = 0
    on_time_rate: float | None = None
    rating: float | None = None
    jobs_by_type: Mapping[str, int] = field(default_factory=dict)
    known_assets: frozenset[int] = frozenset()
    known_customers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class TravelModel:
    """Straight line × ``detour``; speeds in km/h by distance bands; parking minutes per move.
    ``lessons``: factors learned from the company's own trips; None: nothing learned.
    ``roads``: where streets are known, the way through them; ``road_lessons``: factors on that."""

    detour: float = 1.3
    near_km: float = 3.0
    near_speed: float = 25.0
    middle_km: float = 15.0
    middle_speed: float = 45.0
    far_speed: float = 75.0
    parking_minutes: float = 1.0
    lessons: TravelLessons | None = None
    roads: RoadTimes | None = None
    road_lessons: TravelLessons | None = None

    @property
    def heeds_hours(self) -> bool:
        """Whether it matters at what time of the day one sets out."""
        return self.lessons is not None or self.road_lessons is not None


@dataclass(frozen=True, slots=True)
class DispatchRules:
    """``hard``: finding codes that refuse; all other findings warn. ``weights`` by factor code."""

    hard: frozenset[str] = frozenset(
        {"skill_missing", "certificate_missing", "certificate_expired", "on_leave", "inactive"}
        | {"tool_missing", "vehicle_missing", "off_shift", "customer_unwilling", "already_begun"}
        | {"load_too_heavy"}
    )
    weights: Mapping[str, float] = field(
        default_factory=lambda: {
            "travel": 30.0,
            "load": 20.0,
            "slack": 20.0,
            "on_time": 12.0,
            "rating": 8.0,
            "knows": 10.0,
            "parts": 15.0,
        }
    )
    travel: TravelModel = field(default_factory=TravelModel)


@dataclass(frozen=True, slots=True)
class Situation:
    """``visits`` by technician id, sorted by start. ``time_zone`` is the company's. ``wished`` and
    ``unwelcome``: by customer id the technicians it asked for, and asked not to see again.
    ``parts``: where the parts lie that open orders need; None: nobody keeps count."""

    now: datetime
    time_zone: str
    technicians: Mapping[int, Technician]
    visits: Mapping[int, tuple[Visit, ...]]
    skills: Mapping[str, Skill]
    records: Mapping[int, TrackRecord] = field(default_factory=dict)
    rules: DispatchRules = field(default_factory=DispatchRules)
    areas: tuple[Area, ...] = ()
    wished: Mapping[int, frozenset[int]] = field(default_factory=dict)
    unwelcome: Mapping[int, frozenset[int]] = field(default_factory=dict)
    parts: StockPicture | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason. ``code`` names the sentence (see :mod:`domain.dispatching.reasons`), ``params``
    fill it; ``hard`` refuses, otherwise it warns, and with ``info`` it only says something."""

    code: str
    hard: bool
    params: Mapping[str, object] = field(default_factory=dict)
    info: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the one conflict engine says of one technician for one order at one time.

    ``travel_before``/``travel_after``: minutes from the stop before and to the stop after."""

    technician_id: int
    starts_at: datetime
    ends_at: datetime
    findings: tuple[Finding, ...] = ()
    travel_before_minutes: float | None = None
    travel_after_minutes: float | None = None

    @property
    def refused(self) -> bool:
        return any(finding.hard for finding in self.findings)

    @property
    def warned(self) -> bool:
        return not self.refused and any(not finding.info for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Factor:
    """One part of a score: ``value`` 0..1 times ``weight``; ``params`` for the plain words."""

    code: str
    value: float
    weight: float
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Candidate:
    """``score`` 0..100 = sum of value × weight over the sum of weights × 100."""

    technician_id: int
    score: float
    factors: tuple[Factor, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Ranking:
    """Best first; ``refused`` with their hard findings."""

    order_id: int
    candidates: tuple[Candidate, ...]
    refused: tuple[Verdict, ...]
