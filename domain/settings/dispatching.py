"""What suggestions weigh, what refuses a dispatch, how long a way takes."""

from __future__ import annotations

from domain.dispatching.situation import DispatchRules, TravelModel
from domain.settings.setting import Setting
from domain.translate import QT_TRANSLATE_NOOP

_RULES = DispatchRules()
_TRAVEL = TravelModel()
#: Findings a company may turn into a stop or a warning.
HARD_CHOICES = (
    "inactive",
    "skill_missing",
    "certificate_missing",
    "certificate_expired",
    "on_leave",
    "off_shift",
    "break_overlap",
    "overlap",
    "travel_conflict",
    "region_outside",
    "area_outside",
    "branch_other",
    "daily_limit",
    "window_missed",
    "sla_breach",
    "in_past",
    "tool_missing",
    "vehicle_missing",
    "customer_unwilling",
    "already_told",
    "already_confirmed",
    "already_begun",
    "crew_short",
    "helper_busy",
    "part_elsewhere",
    "part_claimed",
    "part_missing",
    "load_too_heavy",
    "day_overloaded",
)

DISPATCHING: tuple[Setting, ...] = (
    Setting(
        "dispatch.hard",
        "dispatch",
        QT_TRANSLATE_NOOP("Domain", "What refuses (all else warns)"),
        tuple(sorted(_RULES.hard)),
        choices=HARD_CHOICES,
    ),
    *(
        Setting(f"dispatch.weight.{code}", "dispatch", label, _RULES.weights[code], 0, 100)
        for code, label in (
            ("travel", QT_TRANSLATE_NOOP("Domain", "Weight of travel")),
            ("load", QT_TRANSLATE_NOOP("Domain", "Weight of load")),
            ("slack", QT_TRANSLATE_NOOP("Domain", "Weight of time to spare")),
            ("on_time", QT_TRANSLATE_NOOP("Domain", "Weight of punctuality")),
            ("rating", QT_TRANSLATE_NOOP("Domain", "Weight of ratings")),
            ("knows", QT_TRANSLATE_NOOP("Domain", "Weight of experience")),
            ("parts", QT_TRANSLATE_NOOP("Domain", "Weight of parts at hand")),
        )
    ),
    Setting(
        "travel.learn",
        "travel",
        QT_TRANSLATE_NOOP("Domain", "Correct travel times by what past trips took"),
        True,
    ),
    Setting(
        "parts.handout_minutes",
        "travel",
        QT_TRANSLATE_NOOP("Domain", "A warehouse hands out a part within"),
        10,
        0,
        7 * 24 * 60,
        unit="min",
    ),
    Setting(
        "parts.meeting_minutes",
        "travel",
        QT_TRANSLATE_NOOP("Domain", "Taking a part over from another van takes"),
        15,
        0,
        7 * 24 * 60,
        unit="min",
    ),
    Setting(
        "travel.detour",
        "travel",
        QT_TRANSLATE_NOOP("Domain", "Road distance as a multiple of the straight line"),
        _TRAVEL.detour,
        1,
        5,
    ),
    Setting(
        "travel.near_km",
        "travel",
        QT_TRANSLATE_NOOP("Domain", "Town traffic for the first"),
        _TRAVEL.near_km,
        0,
        50,
        unit="km",
    ),
    Setting(
        "travel.near_speed",
        "travel",
        QT_TRANSLATE_NOOP("Domain", "Speed in town"),
        _TRAVEL.near_speed,
        3,
        120,
        unit="km/h",
    ),
    Setting(
        "travel.middle_km",
        "travel",
        QT_TRANSLATE_NOOP("Domain", "Main roads up to"),
        _TRAVEL.middle_km,
        0,
        200,
        unit="km",
    ),
    Setting(
        "travel.middle_speed",
        "travel",
        QT_TRANSLATE_NOOP("Domain", "Speed on main roads"),
        _TRAVEL.middle_speed,
        3,
        120,
        unit="km/h",
    ),
    Setting(
        "travel.far_speed",
        "travel",
        QT_TRANSLATE_NOOP("Domain", "Speed beyond"),
        _TRAVEL.far_speed,
        3,
        160,
        unit="km/h",
    ),
    Setting(
        "travel.parking_minutes",
        "travel",
        QT_TRANSLATE_NOOP("Domain", "Parking and walking for each move"),
        _TRAVEL.parking_minutes,
        0,
        60,
        unit="min",
    ),
)
