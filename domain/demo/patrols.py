"""The patrol routes of the demo company, and what its inspectors find on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from domain.assets.asset import Asset, AssetStatus
from domain.patrols.patrol import ABNORMAL, NORMAL, Severity
from domain.patrols.route import ABNORMAL_MARK, CheckKind, PatrolCheck, PatrolPoint, PatrolRoute
from domain.upkeep.rhythm import Period

#: Days back that were walked already.
DAYS = 31
_MOST_MACHINES = 6
#: Of all points these are abnormal, these are missed.
ABNORMAL_SHARE, _MISSED = 0.05, 0.02

_SOUND = PatrolCheck("异响异味")
_LEAK = PatrolCheck("滴漏")
_CLEAN = PatrolCheck("外观清洁")
_CHECKS: dict[str, tuple[PatrolCheck, ...]] = {
    "空调": (_SOUND, PatrolCheck("出风温度", CheckKind.READING, "℃", 8, 16)),
    "冷水机组": (
        _SOUND,
        PatrolCheck("出水温度", CheckKind.READING, "℃", 6, 9),
        PatrolCheck("冷凝压力", CheckKind.READING, "MPa", 0.7, 1.1),
        PatrolCheck("运行灯", CheckKind.CHOICE, choices=("绿", "!红", "!不亮")),
    ),
    "空压机": (
        _LEAK,
        PatrolCheck("排气压力", CheckKind.READING, "MPa", 0.6, 0.8),
        PatrolCheck("排气温度", CheckKind.READING, "℃", 70, 95),
    ),
    "冷柜冰箱": (_SOUND, PatrolCheck("柜内温度", CheckKind.READING, "℃", -24, -18)),
    "电梯": (
        PatrolCheck("平层"),
        PatrolCheck("五方通话"),
        PatrolCheck("机房温度", CheckKind.READING, "℃", 5, 40),
    ),
    "冲压设备": (_LEAK, PatrolCheck("油温", CheckKind.READING, "℃", 30, 60)),
    "照明配电": (PatrolCheck("接线端子温度", CheckKind.READING, "℃", None, 60), _CLEAN),
}
_USUAL = (_SOUND, _CLEAN)
_WRONG = (
    "有渗水痕迹",
    "异响,轴承疑似缺油",
    "指示灯不亮",
    "外壳松动",
    "积灰严重,需清理",
    "有焦糊味",
)


@dataclass(frozen=True, slots=True)
class Found:
    """What is written down at a point; ``words`` '' where all is well."""

    texts: tuple[str, ...]
    words: str = ""
    severity: Severity | None = None


def make_routes(machines: Sequence[Asset], today: date) -> tuple[PatrolRoute, ...]:
    """A daily one past the machines of the greatest customer, a weekly one past its places, a monthly
    one past lifts; as they were ``DAYS`` ago. Fewer where there are no such machines."""
    alive = [each for each in machines if each.status is not AssetStatus.RETIRED]
    owners = Counter(each.customer_id for each in alive if each.category in _CHECKS)
    if not owners:
        return ()
    owner = max(owners, key=lambda each: (owners[each], -(each or 0)))
    daily = [each for each in alive if each.customer_id == owner and each.category in _CHECKS]
    lifts = [each for each in alive if each.category == "电梯"][:5]
    starts_on = today - timedelta(days=DAYS)
    gates = tuple(
        PatrolPoint(name, place=place, checks=checks)
        for name, place, checks in (
            ("配电房", "B1 东侧", (PatrolCheck("门锁完好"), PatrolCheck("室温", CheckKind.READING, "℃", 5, 35))),
            ("消防泵房", "B1 西侧", (_LEAK, PatrolCheck("管网压力", CheckKind.READING, "MPa", 0.4, 0.8))),
            ("安全出口", "1F 北侧", (PatrolCheck("畅通"), PatrolCheck("指示牌亮"))),
            ("屋面水箱", "RF", (_LEAK, PatrolCheck("水位", CheckKind.CHOICE, choices=("正常", "!偏低", "!溢流")))),
        )
    )  # fmt: skip
    day = PatrolRoute(
        "daily", "动力设备日巡", "inspection", starts_on, starts_on, customer_id=owner,
        points=(*map(_point, daily[:_MOST_MACHINES]), *gates[:1]), duration_minutes=45,
        on_working_days=False,
    )  # fmt: skip
    week = PatrolRoute(
        "weekly", "消防配电周检", "inspection", starts_on, starts_on, period=Period.WEEK,
        customer_id=owner, points=gates, duration_minutes=30, on_working_days=False,
    )  # fmt: skip
    month = PatrolRoute(
        "monthly", "电梯月检", "inspection", starts_on, starts_on, period=Period.MONTH,
        points=tuple(map(_point, lifts)), duration_minutes=120,
        on_working_days=False,
    )  # fmt: skip
    return (day, week, month) if lifts else (day, week)


def _point(machine: Asset) -> PatrolPoint:
    checks = _CHECKS.get(machine.category, _USUAL)
    name = " ".join(part for part in (machine.name, machine.model) if part)
    return PatrolPoint(name, machine.id, machine.location, checks=checks)


def walk(random: Random, point: PatrolPoint, abnormal: float = ABNORMAL_SHARE) -> Found | None:
    """What the inspector finds at ``point``, with the chance ``abnormal`` of something wrong; None where
    he does not come past."""
    if random.random() < _MISSED:
        return None
    is_wrong = random.random() < abnormal
    texts = []
    wrong_left = is_wrong
    for check in point.checks:
        texts.append(_answer(random, check, wrong=wrong_left and check.kind is CheckKind.READING))
        wrong_left = wrong_left and check.kind is not CheckKind.READING
    if not is_wrong:
        return Found(tuple(texts))
    severity = random.choice((*[Severity.MINOR] * 5, *[Severity.SERIOUS] * 2, Severity.ON_THE_SPOT))
    if not wrong_left:  # the reading says it all
        return Found(tuple(texts), severity=severity)
    if point.checks and point.checks[0].kind is CheckKind.NORMAL:
        texts[0] = ABNORMAL
    return Found(tuple(texts), random.choice(_WRONG), severity)


def _answer(random: Random, check: PatrolCheck, *, wrong: bool) -> str:
    if check.kind is CheckKind.NORMAL:
        return NORMAL
    if check.kind is CheckKind.CHOICE:
        return next(each for each in check.choices if not each.startswith(ABNORMAL_MARK))
    if check.kind is CheckKind.TEXT:
        return ""
    high = check.high if check.high is not None else 100.0
    low = check.low if check.low is not None else high * 0.5
    span = high - low
    value = high + span * random.uniform(0.1, 0.4) if wrong else random.uniform(low, high)
    return f"{value:.2f}" if span < 2 else f"{value:.1f}"
