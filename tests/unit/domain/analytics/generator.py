"""Believable orders of a service company, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.analytics.facts import OrderFact, PartFact
from domain.analytics.periods import next_month, previous_month
from domain.work_orders.kinds import AbnormalCause, Channel, OrderStatus, Priority, WaitReason

ZONE = ZoneInfo("Asia/Shanghai")

_BRANCHES = (
    ("天河分部", ("天河", "越秀")),
    ("番禺分部", ("番禺", "南沙")),
    ("白云分部", ("白云", "海珠")),
)
_SURNAMES = "赵李周吴孙郑何王冯陈褚卫蒋沈韩杨朱秦尤许"
_GIVEN = ("强", "敏", "涛", "丽", "杰", "凯", "伟", "建国", "志明", "晓东", "海燕", "文斌")
_CUSTOMERS = (
    "恒隆广场", "仁爱医院", "台州冲压厂", "美味轩", "锦绣花园", "骏景物业", "宏达五金", "天河城百货",
    "珠江啤酒厂", "南方印务", "华润万家", "白云机场货站", "中大附属医院", "越秀小学", "广州图书馆",
    "粤海酒店", "番禺电缆厂", "南沙港务", "东风汽配", "丽江花园",
)  # fmt: skip
_TYPES = (
    ("repair", "维修", 6), ("install", "安装", 2), ("upkeep", "保养", 2), ("inspect", "巡检", 1),
)  # fmt: skip
_MACHINES = (
    ("AC", "中央空调", ("不制冷", "压缩机异响", "漏水", "控制板故障")),
    ("EL", "客梯", ("困人", "平层不准", "门机故障")),
    ("PR", "冲床", ("液压漏油", "离合器打滑", "光栅报警")),
    ("KT", "烤箱", ("温度波动", "发热管损坏")),
    ("WH", "热水器", ("不出热水", "点火失败", "漏水")),
    ("PU", "水泵", ("轴承异响", "跳闸", "密封漏水")),
)
_PARTS = (
    ("P-1001", "压缩机启动电容", 4800), ("P-1002", "控制板", 38000), ("P-1003", "密封圈", 600),
    ("P-1004", "轴承 6204", 2300), ("P-1005", "发热管", 7600), ("P-1006", "接触器", 8900),
    ("P-1007", "制冷剂 R410A(公斤)", 6500), ("P-1008", "门机皮带", 5200),
)  # fmt: skip
#: Hours of reports: a morning peak, a smaller one after lunch, a thin night.
_HOURS = (1, 1, 1, 1, 1, 1, 3, 8, 22, 30, 26, 18, 9, 14, 22, 20, 16, 12, 7, 5, 4, 3, 2, 1)


def make_facts(
    per_month: int, month: date, months: int = 1, technicians: int = 12, seed: int = 7
) -> list[OrderFact]:
    """``per_month`` orders in each of the ``months`` ending with ``month``, oldest first."""
    chance = random.Random(seed)
    people = _people(chance, technicians)
    machines = _machines(chance, max(60, per_month * 2 // 3))
    first = month.replace(day=1)
    for _ in range(months - 1):
        first = previous_month(first)
    facts: list[OrderFact] = []
    while first <= month:
        serials: dict[date, int] = {}
        for reported in sorted(_report_times(chance, first, per_month)):
            day = reported.date()
            serials[day] = serials.get(day, 0) + 1
            number = f"WO-{day:%y%m%d}-{serials[day]:04d}"
            # What got stuck in earlier months has mostly been finished since.
            stuck = chance.random() < (0.012 if first.month == month.month else 0.001)
            facts.append(_order(chance, len(facts) + 1, number, reported, people, machines, stuck))
        first = next_month(first)
    return facts


def make_parts(facts: list[OrderFact], seed: int = 7) -> list[PartFact]:
    """Lines of parts whose costs add up to those of the orders."""
    chance = random.Random(seed)
    return [part for fact in facts if fact.parts_cost_fen for part in _lines(chance, fact)]


def _lines(chance: random.Random, fact: OrderFact) -> Iterator[PartFact]:
    code, name, price = chance.choice(_PARTS)
    yield PartFact(
        order_id=fact.order_id,
        code=code,
        name=name,
        quantity=max(1, round(fact.parts_cost_fen / price)),
        cost_fen=fact.parts_cost_fen,
    )


def _people(chance: random.Random, count: int) -> list[tuple[int, str, int, float, float]]:
    """(id, name, branch, pace: above 1 is slow, mood: added to ratings)."""
    people: list[tuple[int, str, int, float, float]] = []
    for place in range(count):
        name = _SURNAMES[place % len(_SURNAMES)] + _GIVEN[(place * 5 + place // 20) % len(_GIVEN)]
        pace, mood = chance.uniform(0.75, 1.35), chance.uniform(-0.5, 0.4)
        if place == 1:
            pace, mood = 0.7, -1.4  # Much work, unhappy customers.
        people.append((place + 1, name, place % len(_BRANCHES), pace, mood))
    return people


def _machines(
    chance: random.Random, count: int
) -> list[tuple[int, str, str, tuple[str, ...], int, str, int, int]]:
    """(id, code, category, faults, customer id, customer, branch, vip)."""
    machines: list[tuple[int, str, str, tuple[str, ...], int, str, int, int]] = []
    for place in range(count):
        short, category, faults = chance.choice(_MACHINES)
        customer = chance.randrange(len(_CUSTOMERS))
        code = f"GZ-{short}-{place + 1:04d}"
        vip = 2 if customer < 3 else 0
        machines.append(
            (
                place + 1,
                code,
                category,
                faults,
                customer + 1,
                _CUSTOMERS[customer],
                customer % 3,
                vip,
            )
        )
    return machines


def _report_times(chance: random.Random, first: date, count: int) -> Iterator[datetime]:
    days = (next_month(first) - first).days
    weights = [0.45 if (first + timedelta(days=d)).weekday() >= 5 else 1.0 for d in range(days)]
    for day in chance.choices(range(days), weights, k=count):
        hour = chance.choices(range(24), _HOURS)[0]
        on = first + timedelta(days=day)
        yield datetime(on.year, on.month, on.day, hour, chance.randrange(60), tzinfo=ZONE)


def _order(
    chance: random.Random,
    order_id: int,
    number: str,
    reported: datetime,
    people: list[tuple[int, str, int, float, float]],
    machines: list[tuple[int, str, str, tuple[str, ...], int, str, int, int]],
    stuck: bool,
) -> OrderFact:
    # A few machines fail much more often than the rest.
    place = int(len(machines) * chance.random() ** 1.5)
    asset_id, code, category, faults, customer_id, customer, branch, vip = machines[place]
    type_code, type_name, _ = chance.choices(_TYPES, [weight for _, _, weight in _TYPES])[0]
    fault = "" if type_code != "repair" else faults[min(chance.randrange(9) // 3, len(faults) - 1)]
    team = [one for one in people if one[2] == branch] or people
    weights = [2.4 if one[0] == 2 else 1.0 for one in team]
    technician_id, technician, _, pace, mood = chance.choices(team, weights)[0]
    urgent = chance.random() < 0.12
    night = reported.hour >= 18 or reported.hour < 8
    tuesday = reported.weekday() == 1 and 8 <= reported.hour < 12
    slow = pace * (6.0 if tuesday else 1.0) * (1.4 if night else 1.0)

    def after(at: datetime, minutes: float) -> datetime:
        return at + timedelta(minutes=round(max(1.0, minutes)))

    at = reported.astimezone(UTC)
    accepted = after(at, chance.expovariate(1 / 4))
    dispatched = after(accepted, chance.expovariate(1 / (14 * slow)))
    confirmed = after(dispatched, chance.expovariate(1 / (9 * slow)))
    departed = after(confirmed, chance.expovariate(1 / (25 * slow)))
    arrived = after(departed, chance.gauss(24, 7))
    waiting = round(chance.expovariate(1 / 300)) if chance.random() < 0.08 else 0
    finished = after(arrived, chance.gauss(62 * pace, 18) + waiting)
    reviewed = after(finished, chance.expovariate(1 / 180))
    hours = 4 if not urgent else 2
    due = at + timedelta(hours=hours)
    status, cancelled = OrderStatus.ARCHIVED, not stuck and chance.random() < 0.02
    if cancelled:
        status = OrderStatus.CANCELLED
    elif stuck:
        status = OrderStatus.WAITING
    done = not cancelled and not stuck
    rated = done and chance.random() < 0.62
    late = done and finished > due
    feeling = 4.6 + mood - (0.9 if late else 0.0) - (1.0 if night else 0.0) + chance.gauss(0, 0.5)
    rating = min(5, max(1, round(feeling))) if rated else None
    complaint = (late and chance.random() < 0.16) or chance.random() < 0.008
    cause = None
    if complaint:
        cause = AbnormalCause.COMPLAINT
    elif stuck or chance.random() < 0.01:
        cause = chance.choice(list(AbnormalCause))
    parts = chance.choice(_PARTS)[2] * chance.randint(1, 2) if chance.random() < 0.4 else 0
    labour = round(max(30.0, chance.gauss(62, 18)) * 120)
    region = _BRANCHES[branch][1][customer_id % 2]
    return OrderFact(
        order_id=order_id,
        number=number,
        reported_at=at,
        status=status,
        type_code=type_code,
        type_name=type_name,
        category=category,
        fault=fault,
        channel=chance.choices(list(Channel)[:7], (60, 6, 3, 5, 12, 8, 6))[0],
        priority=Priority.URGENT if urgent else Priority.NORMAL,
        branch=_BRANCHES[branch][0],
        region=region,
        customer_id=customer_id,
        customer_name=customer,
        site_id=customer_id * 4 + order_id % (1 + customer_id % 3),
        site_name=f"{1 + order_id % (1 + customer_id % 3)} 店",
        vip_level=vip,
        asset_id=asset_id,
        asset_code=code,
        asset_name=category,
        technician_id=technician_id,
        technician_name=technician,
        failed_at=at - timedelta(minutes=order_id % 90) if order_id % 4 == 0 else None,
        accepted_at=accepted,
        dispatched_at=dispatched if not cancelled else None,
        confirmed_at=confirmed if not cancelled else None,
        departed_at=departed if done else None,
        arrived_at=arrived if done else None,
        finished_at=finished if done else None,
        reviewed_at=reviewed if done else None,
        archived_at=after(reviewed, 30) if done else None,
        due_at=due,
        dispatch_due_at=at + timedelta(minutes=30),
        within_sla=finished <= due if done else None,
        waiting_minutes=waiting,
        wait_reason=chance.choice(list(WaitReason)) if waiting or stuck else None,
        rating=rating,
        rating_voluntary=rated and chance.random() < 0.8,
        complaint=complaint,
        first_time_fix=chance.random() < 0.86 if done else None,
        cost_fen=labour + parts if done else None,
        parts_cost_fen=parts if done else 0,
        downtime_minutes=round((finished - at).total_seconds() / 60) if done and fault else None,
        returned_count=int(chance.random() < 0.03),
        abnormal_cause=cause,
        abnormal_note="客户要求主管回电" if cause is AbnormalCause.COMPLAINT else "",
        imported=chance.random() < 0.05,
        lat=23.1 + chance.random() / 10,
        lon=113.3 + chance.random() / 10,
    )
