"""The settings of a company: each declared once with type, default, bounds and label.

They live in the database, their edits are logged. Labels and group names are English source
strings of context ``"Domain"``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from domain.dispatching.situation import DispatchRules, TravelModel
from domain.errors import InvalidInput, NotFound
from domain.messaging.wording import TEMPLATES, check_template
from domain.rules.cards import CARDS, SUPERVISOR_PHONE, group_of, number_of, switch_of, text_of
from domain.translate import QT_TRANSLATE_NOOP

#: How a setting is read: ``store.setting`` or ``queries.setting``.
Reader = Callable[[str, object], object]


@dataclass(frozen=True, slots=True)
class Setting:
    """``minimum``/``maximum`` bound numbers (inclusive), ``choices`` closed sets. ``unit``: what is
    written behind the field ('s', 'min', 'fen', 'km/h', '%'). ``template``: a message text. ``lines``: sentences of the company's
    own, in their order. ``picture``: the digest of a kept file."""

    key: str
    group: str
    label: str
    default: object
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    unit: str = ""
    template: bool = False
    lines: bool = False
    picture: bool = False

    @property
    def kind(self) -> type:
        """bool, int, float, str or tuple (of codes)."""
        return type(self.default)


GROUPS: dict[str, str] = {
    "company": QT_TRANSLATE_NOOP("Domain", "Company"),
    "sms": QT_TRANSLATE_NOOP("Domain", "Text messages"),
    "texts": QT_TRANSLATE_NOOP("Domain", "Wording of messages"),
    "phrases": QT_TRANSLATE_NOOP("Domain", "Quick phrases"),
    "rules": QT_TRANSLATE_NOOP("Domain", "Rules"),
    "dispatch": QT_TRANSLATE_NOOP("Domain", "Suggestions"),
    "travel": QT_TRANSLATE_NOOP("Domain", "Travel times"),
    "score": QT_TRANSLATE_NOOP("Domain", "Performance score"),
    "wall": QT_TRANSLATE_NOOP("Domain", "Wall view"),
    "tariff": QT_TRANSLATE_NOOP("Domain", "Tariff"),
    "alerts": QT_TRANSLATE_NOOP("Domain", "Alerts"),
    **{group_of(card): card.title for card in CARDS},
    "reports": QT_TRANSLATE_NOOP("Domain", "Reports by themselves"),
    "roi": QT_TRANSLATE_NOOP("Domain", "Return on the system"),
}

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

SETTINGS: tuple[Setting, ...] = (
    Setting("company.name", "company", QT_TRANSLATE_NOOP("Domain", "Company name"), ""),
    Setting("company.phone", "company", QT_TRANSLATE_NOOP("Domain", "Service phone"), ""),
    Setting("company.address", "company", QT_TRANSLATE_NOOP("Domain", "Address"), ""),
    Setting(
        "company.logo",
        "company",
        QT_TRANSLATE_NOOP("Domain", "Logo on documents"),
        "",
        picture=True,
    ),
    Setting("time_zone", "company", QT_TRANSLATE_NOOP("Domain", "Time zone"), "Asia/Shanghai"),
    Setting(
        "company.calendar",
        "company",
        QT_TRANSLATE_NOOP("Domain", "Calendar of the office"),
        "weekdays",
    ),
    Setting(
        "assets.site_letters",
        "company",
        QT_TRANSLATE_NOOP("Domain", "Letters in front of asset codes"),
        "GS",
    ),
    Setting(
        "sms.hold_seconds",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Hold messages so that they can be undone"),
        10,
        0,
        300,
        unit="s",
    ),
    Setting(
        "sms.office_hours_only",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Hold texts for the next working day until the office opens"),
        False,
    ),
    Setting(
        "sms.expiry_minutes",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Do not send messages older than"),
        120,
        5,
        2880,
        unit="min",
    ),
    Setting(
        "sms.rating_enabled",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Ask customers for a rating"),
        True,
    ),
    Setting(
        "sms.rating_delay_minutes",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Ask for the rating after"),
        120,
        0,
        10_080,
        unit="min",
    ),
    Setting(
        "sms.rating_from_hour",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Ask for ratings from (hour)"),
        8,
        0,
        23,
    ),
    Setting(
        "sms.rating_until_hour",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Ask for ratings until (hour)"),
        21,
        1,
        24,
    ),
    Setting(
        "sms.intake_word",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "A customer's text beginning with this makes an order"),
        "报修",
    ),
    Setting(
        "sms.template.dispatch",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Order for a technician"),
        TEMPLATES["dispatch"],
        template=True,
    ),
    Setting(
        "sms.template.change",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Changed order"),
        TEMPLATES["change"],
        template=True,
    ),
    Setting(
        "sms.template.withdrawal",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Withdrawn order"),
        TEMPLATES["withdrawal"],
        template=True,
    ),
    Setting(
        "sms.template.helper",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "For who comes along"),
        TEMPLATES["helper"],
        template=True,
    ),
    Setting(
        "sms.template.helper_off",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Who came along need not come"),
        TEMPLATES["helper_off"],
        template=True,
    ),
    Setting(
        "sms.template.rework",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Order sent back"),
        TEMPLATES["rework"],
        template=True,
    ),
    Setting(
        "sms.template.rating_request",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Request for a rating"),
        TEMPLATES["rating_request"],
        template=True,
    ),
    Setting(
        "sms.template.intake",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Answer to a text that made an order"),
        TEMPLATES["intake"],
        template=True,
    ),
    Setting(
        "phrases.call",
        "phrases",
        QT_TRANSLATE_NOOP("Domain", "While taking a call"),
        ("上门前先电话联系", "现场有人等候", "客户要求上午到", "客户要求下班后到", "需带梯子"),
        lines=True,
    ),
    Setting(
        "phrases.result",
        "phrases",
        QT_TRANSLATE_NOOP("Domain", "In the result"),
        ("更换后试机正常", "清洗保养后运行正常", "调试后恢复正常", "客户已验收签字", "需订配件"),
        lines=True,
    ),
    Setting(
        "phrases.text",
        "phrases",
        QT_TRANSLATE_NOOP("Domain", "In text messages"),
        ("请回电调度台。", "配件已到,请约客户上门。", "师傅已出发,请保持电话畅通。"),
        lines=True,
    ),
    Setting(
        "parts.approval_minutes",
        "rules",
        QT_TRANSLATE_NOOP("Domain", "Requests for parts are decided within"),
        120,
        1,
        7 * 24 * 60,
        unit="min",
    ),
    Setting(
        "approval.limit_fen",
        "rules",
        QT_TRANSLATE_NOOP("Domain", "Costs up to this approve themselves"),
        50_000,
        0,
        100_000_000,
        unit="fen",
    ),
    Setting(
        "rules.vip_stopped_urgent",
        "rules",
        QT_TRANSLATE_NOOP("Domain", "VIP customer with stopped equipment becomes urgent"),
        True,
    ),
    Setting(
        "rules.silent_minutes",
        "rules",
        QT_TRANSLATE_NOOP("Domain", "A technician is out of contact after"),
        90,
        10,
        1440,
        unit="min",
    ),
    Setting(
        "rules.repeat_days",
        "rules",
        QT_TRANSLATE_NOOP("Domain", "Same place again within this many days is a repeat"),
        7,
        1,
        365,
    ),
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
    Setting(
        "wall.open_board",
        "wall",
        QT_TRANSLATE_NOOP("Domain", "Show everybody's day: done, in time, rating"),
        True,
    ),
    Setting(
        "score.on_time",
        "score",
        QT_TRANSLATE_NOOP("Domain", "Weight of work on time"),
        40,
        0,
        100,
        unit="%",
    ),
    Setting(
        "score.satisfaction",
        "score",
        QT_TRANSLATE_NOOP("Domain", "Weight of satisfaction"),
        30,
        0,
        100,
        unit="%",
    ),
    Setting(
        "score.volume",
        "score",
        QT_TRANSLATE_NOOP("Domain", "Weight of volume"),
        30,
        0,
        100,
        unit="%",
    ),
    Setting(
        "tariff.labour_fen_per_hour",
        "tariff",
        QT_TRANSLATE_NOOP("Domain", "Labour per hour"),
        12_000,
        0,
        10_000_000,
        unit="fen",
    ),
    Setting(
        "tariff.travel_fen",
        "tariff",
        QT_TRANSLATE_NOOP("Domain", "Call-out fee"),
        3_000,
        0,
        10_000_000,
        unit="fen",
    ),
    Setting(
        "tariff.night_percent",
        "tariff",
        QT_TRANSLATE_NOOP("Domain", "Night surcharge on labour"),
        50,
        0,
        300,
        unit="%",
    ),
    Setting(
        "tariff.night_from_hour",
        "tariff",
        QT_TRANSLATE_NOOP("Domain", "Night from (hour)"),
        22,
        0,
        23,
    ),
    Setting(
        "tariff.night_until_hour",
        "tariff",
        QT_TRANSLATE_NOOP("Domain", "Night until (hour)"),
        6,
        0,
        23,
    ),
    Setting(
        "tariff.lead_percent",
        "tariff",
        QT_TRANSLATE_NOOP("Domain", "Labour share of the technician in charge, with helpers"),
        60,
        0,
        100,
        unit="%",
    ),
    Setting("report.monthly", "reports", QT_TRANSLATE_NOOP("Domain", "A report every month"), True),
    Setting("report.weekly", "reports", QT_TRANSLATE_NOOP("Domain", "A brief every week"), True),
    Setting(
        "report.quarterly",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "A review of use every quarter"),
        True,
    ),
    Setting(
        "report.hour",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "Made on the first day afterwards from (hour)"),
        7,
        0,
        23,
    ),
    Setting(
        "report.language",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "Language of the reports"),
        "zh_CN",
        choices=("zh_CN", "zh_TW", "en"),
    ),
    Setting(
        "report.folder",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "Also into this folder (empty: the program's own)"),
        "",
    ),
    Setting(
        "report.printer",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "Also onto this printer (empty: onto none)"),
        "",
    ),
    Setting(
        "report.mail_to",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "Also by mail to (empty: to nobody)"),
        "",
    ),
    Setting("mail.server", "reports", QT_TRANSLATE_NOOP("Domain", "Mail server (SMTP)"), ""),
    Setting("mail.port", "reports", QT_TRANSLATE_NOOP("Domain", "Port of it"), 465, 1, 65_535),
    Setting(
        "mail.security",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "Encryption of mail"),
        "tls",
        choices=("tls", "starttls", "none"),
    ),
    Setting("mail.user", "reports", QT_TRANSLATE_NOOP("Domain", "Mail account"), ""),
    Setting("mail.sender", "reports", QT_TRANSLATE_NOOP("Domain", "Sender of mail"), ""),
)

_TEXT_SENT = QT_TRANSLATE_NOOP("Domain", "Text sent")
#: The cards: a switch, the numbers of the sentence, and what is sent.
SETTINGS += (
    Setting(
        SUPERVISOR_PHONE,
        "alerts",
        QT_TRANSLATE_NOOP("Domain", "Phone of the supervisor on duty"),
        "",
    ),
    *(
        setting
        for card in CARDS
        for setting in (
            Setting(switch_of(card), group_of(card), card.title, card.on),
            *(
                Setting(
                    number_of(card, each.key),
                    group_of(card),
                    each.label,
                    each.default,
                    each.minimum,
                    each.maximum,
                    unit=each.unit,
                )
                for each in card.numbers
            ),
            *(
                (Setting(text_of(card), group_of(card), _TEXT_SENT, card.text, template=True),)
                if card.text
                else ()
            ),
        )
    ),
)

#: What the return on the system rests on besides the orders (RP-06).
SETTINGS += (
    Setting(
        "roi.baseline_month",
        "roi",
        QT_TRANSLATE_NOOP(
            "Domain", "First baseline month, as 2026-01 (empty: the first on record)"
        ),
        "",
    ),
    Setting(
        "roi.baseline_months",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "Baseline months"),
        3,
        1,
        12,
    ),
    Setting(
        "roi.field_staff",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "Field staff"),
        10,
        1,
        5000,
    ),
    Setting(
        "roi.loss_per_head_fen",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "Hidden loss a head and month"),
        200_000,
        0,
        100000000,
        unit="fen",
    ),
    Setting(
        "roi.system_cost_fen",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "Cost of the system a year"),
        3_000_000,
        0,
        1000000000,
        unit="fen",
    ),
    Setting(
        "roi.expected_percent",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "Of the hidden loss, expected to go"),
        30,
        0,
        100,
        unit="%",
    ),
    Setting(
        "roi.day_cost_fen",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "Cost of a technician's day"),
        30_000,
        0,
        10000000,
        unit="fen",
    ),
    Setting(
        "roi.clerks",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "Clerks"),
        2,
        0,
        500,
    ),
    Setting(
        "roi.clerk_hour_fen",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "Cost of a clerk's hour"),
        3_000,
        0,
        1000000,
        unit="fen",
    ),
    Setting(
        "roi.entry_hours",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "Entering things twice, a clerk and day, before"),
        2.0,
        0,
        12,
        unit="h",
    ),
    Setting(
        "roi.entry_hours_now",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "Entering things twice, a clerk and day, now"),
        0.0,
        0,
        12,
        unit="h",
    ),
    Setting(
        "roi.response_minutes",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "First response before, where not on record"),
        240,
        0,
        10080,
        unit="min",
    ),
    Setting(
        "roi.intake_minutes",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "Handing out a job before, where not on record"),
        47,
        0,
        10080,
        unit="min",
    ),
    Setting(
        "roi.lost_percent",
        "roi",
        QT_TRANSLATE_NOOP("Domain", "Orders lost before"),
        19,
        0,
        100,
        unit="%",
    ),
)

BY_KEY: dict[str, Setting] = {setting.key: setting for setting in SETTINGS}


def setting_named(key: str) -> Setting:
    """The declaration; NotFound('setting') for a key nobody declared."""
    try:
        return BY_KEY[key]
    except KeyError:
        raise NotFound("setting", key=key) from None


def check_value(key: str, value: object) -> object:
    """``value`` as it is stored. InvalidInput: 'wrong_type', 'out_of_range' (params ``minimum``,
    ``maximum``), 'unknown_choice', and those of a message template."""
    setting = setting_named(key)
    kind = setting.kind
    if kind is tuple:
        if not isinstance(value, tuple | list | frozenset | set):
            raise InvalidInput("wrong_type", key=key)
        if setting.lines:
            said = (str(item).strip() for item in value)
            return tuple(dict.fromkeys(line for line in said if line))
        chosen = tuple(sorted(str(item) for item in value))
        if any(item not in setting.choices for item in chosen):
            raise InvalidInput("unknown_choice", key=key)
        return chosen
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not kind:
        raise InvalidInput("wrong_type", key=key)
    if isinstance(value, int | float) and not isinstance(value, bool):
        _check_bounds(setting, value)
    if isinstance(value, str) and setting.choices and value not in setting.choices:
        raise InvalidInput("unknown_choice", key=key)
    if setting.template:
        check_template(cast(str, value))
    return value


def _check_bounds(setting: Setting, value: float) -> None:
    low, high = setting.minimum, setting.maximum
    if (low is not None and value < low) or (high is not None and value > high):
        raise InvalidInput("out_of_range", key=setting.key, minimum=low, maximum=high)


def value_of(read: Reader, key: str) -> object:
    """The stored value, or the default where nothing usable is stored."""
    setting = setting_named(key)
    stored = read(key, None)
    if stored is None:
        return setting.default
    try:
        return check_value(key, stored)
    except InvalidInput:
        return setting.default


def whole(read: Reader, key: str) -> int:
    return cast(int, value_of(read, key))


def number(read: Reader, key: str) -> float:
    return float(cast(float, value_of(read, key)))


def flag(read: Reader, key: str) -> bool:
    return cast(bool, value_of(read, key))


def text(read: Reader, key: str) -> str:
    return cast(str, value_of(read, key))


def dispatch_rules(read: Reader) -> DispatchRules:
    """The rules of the conflict engine and the ranking as the company set them."""
    hard = cast(tuple[str, ...], value_of(read, "dispatch.hard"))
    weights: Mapping[str, float] = {
        code: number(read, f"dispatch.weight.{code}") for code in _RULES.weights
    }
    return DispatchRules(
        hard=frozenset(hard),
        weights=weights,
        travel=TravelModel(
            detour=number(read, "travel.detour"),
            near_km=number(read, "travel.near_km"),
            near_speed=number(read, "travel.near_speed"),
            middle_km=max(number(read, "travel.middle_km"), number(read, "travel.near_km")),
            middle_speed=number(read, "travel.middle_speed"),
            far_speed=number(read, "travel.far_speed"),
            parking_minutes=number(read, "travel.parking_minutes"),
        ),
    )
