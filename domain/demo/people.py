"""The demo company's technicians and customers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from domain.customers.customer import Customer, Phone, Site
from domain.demo.places import BRANCHES, DISTRICTS, pick_district, scatter, street_address
from domain.loads import Vehicle
from domain.people.technician import Certificate, Leave, LeaveKind, Position, Shift, Technician

_ZONE = ZoneInfo("Asia/Shanghai")
_FIRST_TECHNICIANS = (
    "赵强",
    "李敏",
    "何伟",
    "周涛",
    "吴丽",
    "孙杰",
    "郑凯",
    "王磊",
    "陈浩",
    "林峰",
    "黄志明",
    "梁家辉",
)
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟"
_GIVEN = (
    "伟",
    "芳",
    "娜",
    "敏",
    "静",
    "强",
    "磊",
    "军",
    "洋",
    "勇",
    "艳",
    "杰",
    "娟",
    "涛",
    "明",
    "超",
    "秀英",
    "霞",
    "平",
    "刚",
    "桂英",
    "建国",
    "志强",
    "海燕",
    "晓东",
    "文辉",
    "佳怡",
    "子轩",
    "国栋",
    "丽华",
    "俊杰",
    "雪梅",
    "浩然",
    "思远",
    "永健",
    "嘉欣",
    "锦荣",
    "少华",
    "伟雄",
    "慧玲",
)
#: What each of the first twelve can do (skill codes of domain.defaults); the rest cycles.
_SKILL_SETS: tuple[tuple[str, ...], ...] = (
    ("refrigeration", "high_voltage"),
    ("high_voltage", "low_voltage"),
    ("high_voltage", "mechanical"),
    ("refrigeration", "low_voltage"),
    ("mechanical", "hydraulics"),
    ("elevator", "low_voltage"),
    ("gas", "low_voltage"),
    ("refrigeration", "gas"),
    ("low_voltage", "weak_current"),
    ("elevator", "mechanical"),
    ("refrigeration", "low_voltage", "weak_current"),
    ("mechanical", "hydraulics", "low_voltage"),
)
_COMPANY_KINDS: tuple[tuple[str, tuple[str, ...], float], ...] = (
    (
        "物业",
        (
            "锦绣花园",
            "骏景花园",
            "翠湖山庄",
            "恒隆广场",
            "星汇云锦",
            "丽江花园",
            "金碧新城",
            "保利中环",
        ),
        3.0,
    ),
    ("餐饮", ("美味轩", "陶然居", "福满楼", "粤香园", "老城茶餐厅", "渔民新村", "点都汇"), 3.0),
    ("酒店", ("云海酒店", "珠江假日酒店", "丽都商务酒店", "花城宾馆"), 1.5),
    ("医院", ("仁爱医院", "康宁医院", "南方口腔门诊", "博爱妇产医院"), 1.0),
    (
        "工厂",
        ("台州冲压厂", "宏达五金", "永盛塑胶", "明辉电子", "新力包装", "广合印刷", "恒泰机械"),
        3.0,
    ),
    ("商超", ("惠民超市", "天润百货", "万家便利", "新世纪商场"), 2.0),
)
_FACTORIES = next(names for kind, names, _ in _COMPANY_KINDS if kind == "工厂")
_BRANCH_WORDS = {"医院": "院区", "工厂": "分厂", "物业": "项目"}
_NOT_AT_HOME = frozenset(
    {"冷水机组", "电梯", "冲压设备", "空压机", "厨房设备", "照明配电", "门禁监控"}
)


def mobile(random: Random, taken: set[str]) -> str:
    """An 11-digit mobile number nobody else in this company has."""
    while True:
        number = (
            "1" + random.choice("3578") + "".join(random.choice("0123456789") for _ in range(9))
        )
        if number not in taken:
            taken.add(number)
            return number


def person_name(random: Random) -> str:
    return random.choice(_SURNAMES) + random.choice(_GIVEN)


def make_technicians(
    random: Random, count: int, today: date, now: datetime, taken: set[str]
) -> list[Technician]:
    """``count`` technicians over three branches, with one expired and one expiring certificate,
    one on leave today and one on the late shift, as on any real morning."""
    names = list(_FIRST_TECHNICIANS[:count])
    while len(names) < count:
        name = person_name(random)
        if name not in names:
            names.append(name)
    return [_technician(random, i, name, today, now, taken) for i, name in enumerate(names)]


def _technician(
    random: Random, index: int, name: str, today: date, now: datetime, taken: set[str]
) -> Technician:
    branch = (0, 0, 1, 0, 1, 2, 2, 0, 2, 1, 0, 1)[index % 12]
    regions = BRANCHES[branch][4]
    district = random.choice([d for d in DISTRICTS if d.name in regions])
    lat, lon = scatter(random, district)
    skills = _SKILL_SETS[index % len(_SKILL_SETS)]
    certificates = tuple(
        Certificate(
            skill,
            f"T{random.randint(10**9, 10**10 - 1)}",
            _expiry(random, index, position, today),
        )
        for position, skill in enumerate(skills)
        if skill not in ("mechanical", "weak_current", "hydraulics")
    )
    leaves: tuple[Leave, ...] = ()
    local = now.astimezone(_ZONE)
    if index % 12 == 10:
        start = local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
        start -= timedelta(days=1)
        leaves = (Leave(start, start + timedelta(days=3), LeaveKind.ANNUAL),)
    return Technician(
        id=0,
        name=name,
        phone=mobile(random, taken),
        branch_id=branch,
        code=f"T{index + 1:03d}",
        regions=regions,
        skills=frozenset(skills),
        certificates=certificates,
        shifts=_shifts(local, late=index % 12 == 6),
        leaves=leaves,
        home_lat=lat,
        home_lon=lon,
        home_address=street_address(random, district),
        daily_limit=5 if index % 4 else 4,
        on_call=index % 5 == 0,
        position=Position(lat, lon, now - timedelta(hours=5), "home"),
        last_contact_at=now - timedelta(hours=5, minutes=-random.randint(0, 40)),
        vehicle=_vehicle(index),
    )


def _vehicle(index: int) -> Vehicle:
    """Every third has a scooter, the others a van."""
    plate = f"粤A·{(index * 7919 + 1234) % 90_000 + 10_000}"
    return Vehicle(plate, 60, 2) if index % 3 == 2 else Vehicle(plate, 500, 12)


def _expiry(random: Random, index: int, position: int, today: date) -> date:
    if index % 12 == 2 and position == 0:
        return today - timedelta(days=12)
    if index % 12 == 7 and position == 0:
        return today + timedelta(days=9)
    return today + timedelta(days=random.randint(90, 1400))


def _shifts(now: datetime, *, late: bool) -> tuple[Shift, ...]:
    """Day work that has been going on for some hours ``now`` (local); in the evening and at night a
    shift around it, this once: the company is shown at work at any hour, and on all other days at
    the hours of a company."""
    hour = now.hour
    if not 7 <= hour < 17:
        began = now - timedelta(hours=5)
        # Who began yesterday goes on until the day begins.
        ends = time(8) if began.date() < now.date() else time((hour + 7) % 24)
        tonight = Shift(began.weekday(), time(began.hour), ends)
        usual = _shifts(now.replace(hour=12), late=late)
        return tuple(tonight if day.weekday == tonight.weekday else day for day in usual)
    starts, ends = time(min(8, hour - 4)), time(max(21 if late else 18, hour + 6))
    return tuple(Shift(day, starts, ends, time(12), 60) for day in range(7))


def is_home(customer: Customer) -> bool:
    return bool(customer.sites) and customer.sites[0].name == "家"


def serves(category: str, customer: Customer) -> bool:
    """Whether ``customer`` may have a machine of ``category``: presses stand in factories."""
    if is_home(customer):
        return category not in _NOT_AT_HOME
    in_factory = customer.name.startswith(_FACTORIES)
    return (
        in_factory
        if category in ("冲压设备", "空压机")
        else not (in_factory and category in ("厨房设备", "热水器", "冷柜冰箱"))
    )


def make_customers(random: Random, count: int, taken: set[str]) -> list[Customer]:
    """A third companies with one to four sites, the rest households; 6 % are VIP. The first is the
    shopping centre whose chiller stands still today."""
    customers = [_first(random, taken)] if count else []
    used = {customer.name for customer in customers}
    for index in range(1, count):
        district = pick_district(random)
        if index % 3 == 0:
            customers.append(_company(random, index, taken, used))
        else:
            surname = random.choice(_SURNAMES)
            title = random.choice(("女士", "先生"))
            lat, lon = scatter(random, district)
            address = street_address(random, district) + _flat(random)
            customers.append(
                Customer(
                    id=0,
                    name=surname + title,
                    code=f"C{index + 1:05d}",
                    contact=surname + title,
                    phones=(Phone(mobile(random, taken), surname + title),),
                    sites=(
                        Site(
                            0,
                            "家",
                            address,
                            "广东省",
                            "广州市",
                            district.name,
                            district.name,
                            lat,
                            lon,
                            "company",
                        ),
                    ),
                    vip_level=0,
                )
            )
    return customers


def _first(random: Random, taken: set[str]) -> Customer:
    district = DISTRICTS[0]
    lat, lon = scatter(random, district)
    site = Site(
        0,
        "主楼",
        "广州市天河区天河路208号",
        "广东省",
        "广州市",
        district.name,
        district.name,
        lat,
        lon,
        "company",
    )
    return Customer(
        id=0,
        name="恒隆广场",
        code="C00001",
        contact="陈经理",
        phones=(Phone(mobile(random, taken), "陈经理"),),
        sites=(site,),
        vip_level=3,
    )


def _flat(random: Random) -> str:
    return f"{random.randint(1, 18)}栋{random.randint(1, 32)}0{random.randint(1, 6)}房"


def _company(random: Random, index: int, taken: set[str], used: set[str]) -> Customer:
    kind, names, _weight = random.choices(
        _COMPANY_KINDS, [weight for _k, _n, weight in _COMPANY_KINDS]
    )[0]
    name = random.choice(names)
    word = _BRANCH_WORDS.get(kind, "店")
    home = pick_district(random)
    full = name if name not in used else f"{name}{home.name}{word}"
    while full in used:
        full = f"{name}{home.name}{random.choice('一二三四五六七八九')}{word}"
    used.add(full)
    contacts = [person_name(random) for _ in range(random.choice((1, 1, 2)))]
    sites = []
    for number in range(random.choice((1, 1, 1, 2, 3, 4))):
        district = home if number == 0 else pick_district(random)
        lat, lon = scatter(random, district)
        label = "主址" if number == 0 else f"{district.name}{word}"
        sites.append(
            Site(
                0,
                label,
                street_address(random, district),
                "广东省",
                "广州市",
                district.name,
                district.name,
                lat,
                lon,
                "company",
            )
        )
    vip = random.choices((0, 1, 2), (80, 14, 6))[0]
    return Customer(
        id=0,
        name=full,
        code=f"C{index + 1:05d}",
        contact=contacts[0],
        phones=tuple(Phone(mobile(random, taken), contact) for contact in contacts),
        sites=tuple(sites),
        vip_level=vip,
    )
