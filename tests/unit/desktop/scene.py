"""A Saturday morning at the demo company, as orders, people and texts: 2026-11-21, 10:08:12.

Everything is brought about by the use cases of the program, at the moments it would have happened,
so clocks, history and texts are what they would be.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from sqlalchemy import Engine

from domain.assets.asset import Asset, AssetStatus
from domain.customers.customer import Customer, Phone, Site
from domain.defaults import install_defaults
from domain.demo.places import DISTRICTS
from domain.errors import UserError
from domain.people.technician import Certificate, Leave, LeaveKind, Position, Shift, Technician
from domain.usecases import dispatching, orders
from domain.usecases.replies import record_incoming
from domain.work_orders import commands as c
from domain.work_orders.kinds import AbnormalCause, Priority, WaitReason
from domain.work_orders.order import OrderDetails
from persistence.store import UnitOfWork, open_store

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 21, 10, 8, 12, tzinfo=ZONE).astimezone(UTC)
ACTOR, CONSOLE = "王芳", "前台 1"


def at(clock: str, second: int = 0) -> datetime:
    """A time of this morning in UTC."""
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 11, 21, hour, minute, second, tzinfo=ZONE).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class _Person:
    name: str
    phone: str
    skills: tuple[str, ...]
    district: str
    dx: float
    dy: float
    limit: int = 5
    shift: tuple[int, int] = (8, 18)
    leave: bool = False
    expired: str = ""
    contact_minutes: int = 10


_PEOPLE = (
    _Person("赵强", "13800010001", ("refrigeration", "high_voltage"), "天河", -0.02, 0.006, 4, contact_minutes=3),
    _Person("李敏", "13800010002", ("high_voltage", "low_voltage"), "天河", 0.012, 0.02, 5, contact_minutes=12),
    _Person("何伟", "13800010003", ("high_voltage", "mechanical", "hydraulics"), "番禺", 0.0, 0.004, 6, contact_minutes=5),
    _Person("周涛", "13800010004", ("refrigeration",), "海珠", 0.008, -0.01, 5, contact_minutes=21),
    _Person("吴丽", "13800010005", ("mechanical", "hydraulics"), "黄埔", -0.01, 0.003, 5, contact_minutes=44),
    _Person("孙杰", "13800010006", ("elevator", "low_voltage"), "白云", 0.01, -0.015, 5, contact_minutes=100),
    _Person("郑凯", "13800010007", ("gas", "plumbing", "low_voltage"), "白云", -0.012, -0.005, 5, (12, 21), contact_minutes=900),
    _Person("王磊", "13800010008", ("appliance", "refrigeration"), "越秀", 0.005, 0.004, 5, contact_minutes=15, expired="gas"),
    _Person("陈浩", "13800010009", ("low_voltage", "weak_current"), "天河", 0.02, -0.008, 5, contact_minutes=33),
    _Person("林峰", "13800010010", ("elevator", "mechanical"), "海珠", -0.014, 0.012, 5, leave=True, contact_minutes=1500),
    _Person("黄志明", "13800010011", ("refrigeration", "appliance"), "荔湾", 0.004, 0.0, 5, contact_minutes=26),
)  # fmt: skip

_CUSTOMERS = (
    ("恒隆广场 B 座", "陈经理", "13922221001", "越秀", 2, "环市东路 371 号 B 座"),
    ("仁爱医院", "总务科 刘主任", "02038881200", "天河", 2, "天河路 178 号 门诊楼"),
    ("台州冲压厂", "王主任", "13711112003", "番禺", 0, "石北工业路 88 号"),
    ("美味轩 天河店", "何店长", "13622223004", "天河", 0, "体育西路 103 号首层"),
    ("锦绣花园", "物业 黄工", "13533334005", "海珠", 1, "江南大道中 99 号 物业中心"),
    ("陈先生", "陈先生", "13855556006", "白云", 0, "同泰路 12 号 6 栋 1203"),
    ("张女士", "张女士", "13800138000", "天河", 1, "珠江东路 28 号 8 栋 2502"),
    ("骏景物业", "工程部 梁工", "13433337008", "天河", 0, "中山大道 190 号"),
    ("宏达五金", "彭厂长", "13366668009", "番禺", 0, "兴南大道 466 号"),
    ("李先生", "李先生", "13788889010", "海珠", 0, "昌岗中路 166 号 2 栋 904"),
    ("天河城", "机电部", "02085592818", "天河", 2, "天河路 208 号"),
    ("云海酒店", "前厅 曾经理", "13677771012", "越秀", 1, "沿江中路 298 号"),
    ("永盛塑胶", "何厂长", "13544441013", "黄埔", 0, "开创大道 1501 号"),
    ("惠民超市", "郭店长", "13911115014", "荔湾", 0, "中山八路 20 号"),
    ("翠湖山庄", "客服中心", "13422226015", "天河", 0, "龙口西路 550 号"),
    ("康宁医院", "设备科 于工", "13811117016", "白云", 1, "机场路 1438 号"),
    ("陶然居 北京路店", "邓店长", "13722228017", "越秀", 0, "北京路 238 号 3 楼"),
    ("明辉电子", "设备部 许工", "13599996018", "黄埔", 0, "科学大道 231 号"),
    ("万家便利 琶洲店", "吕小姐", "13688887019", "海珠", 0, "琶洲大道 68 号"),
    ("周女士", "周女士", "13766665020", "荔湾", 0, "黄沙大道 88 号 3 栋 1701"),
)

_MACHINES = (
    (1, "冷水机组", "CH", "特灵 CVHE-500", "地下一层机房", 380_000),
    (2, "2 号电梯", "EL", "通力 3000S", "门诊楼", 260_000),
    (3, "冲床", "PR", "扬力 JH21-110", "A 线", 180_000),
    (4, "热风烤箱", "KT", "新麦 SM-803", "后厨", 12_800),
    (5, "中央空调", "AC", "大金 VRV-X", "会所", 96_000),
    (6, "燃气热水器", "WH", "万和 JSQ24", "阳台", 2_600),
    (7, "空调", "AC", "格力 KFR-72LW", "客厅", 6_800),
    (8, "照明配电箱", "LT", "正泰 XL-21", "地下车库", 18_000),
    (9, "空压机", "CP", "开山 BK22", "空压站", 56_000),
    (10, "冰箱", "RF", "海尔 BCD-470", "厨房", 4_200),
    (11, "冷水机组", "CH", "开利 30XA", "楼顶机房", 420_000),
    (12, "客房空调", "AC", "美的 KFR-50LW", "802 房", 4_900),
    (13, "注塑机液压站", "HY", "海天 MA2500", "二车间", 148_000),
    (14, "冷柜", "RF", "海容 SC-390", "冷冻区", 3_600),
    (15, "道闸", "WC", "捷顺 JSMJ", "南门岗亭", 9_600),
    (16, "净化空调", "AC", "麦克维尔 MDM", "手术部", 210_000),
    (17, "洗碗机", "KT", "乐创 LC-8", "后厨", 11_200),
    (18, "空压机", "CP", "阿特拉斯 GA37", "动力站", 88_000),
    (19, "冷柜", "RF", "星星 BCD-718", "前厅", 5_300),
    (20, "热水器", "WH", "史密斯 EWH-60", "卫生间", 3_100),
)


@dataclass(frozen=True, slots=True)
class _Call:
    """``who`` counts customers and machines from 1. ``reported``: clock of this morning.
    ``steps``: (clock, step) with step one of the letters of :func:`_walk`."""

    reported: str
    who: int
    kind: str
    title: str
    priority: Priority = Priority.NORMAL
    stopped: bool = False
    minutes: int = 60
    window: tuple[str, str] | None = None
    second: int = 0
    skills: tuple[str, ...] = ()
    to: int = 0
    start: str = ""
    steps: tuple[tuple[str, str], ...] = ()


U, H, N, P = Priority.URGENT, Priority.HIGH, Priority.NORMAL, Priority.PLANNED
_CALLS = (
    _Call("08:00", 15, "low_voltage_repair", "门禁刷卡无反应", to=9, start="08:30", minutes=60, steps=(("08:05", "1"), ("08:20", "go"), ("08:40", "2"), ("08:45", "w"), ("09:35", "3"))),
    _Call("07:55", 1, "ac_repair", "恒隆 A 座风机盘管漏水", to=1, start="08:05", minutes=70, steps=(("08:00", "1"), ("08:02", "go"), ("08:10", "2"), ("08:12", "w"), ("09:14", "3"))),
    _Call("08:02", 8, "electric_repair", "配电箱发热", H, skills=("low_voltage",), to=2, start="08:30", minutes=130, steps=(("08:06", "1"), ("08:20", "go"), ("08:34", "2"), ("09:56", "w"))),
    _Call("07:40", 3, "machine_repair", "冲床离合器打滑", H, skills=("mechanical",), to=3, start="08:10", minutes=85, steps=(("07:50", "1"), ("08:00", "go"), ("08:12", "2"), ("08:15", "w"), ("09:32", "3"))),
    _Call("08:10", 12, "ac_repair", "客房空调不制冷", to=1, start="09:25", minutes=40, steps=(("08:16", "1"), ("09:18", "go"), ("09:29", "2"), ("09:31", "w"), ("10:02", "3"))),
    _Call("08:15", 5, "upkeep", "中央空调季度保养 3/4", P, skills=("refrigeration",), to=4, start="09:55", minutes=130, steps=(("08:20", "1"), ("09:40", "go"), ("09:58", "2"), ("10:00", "w"))),
    _Call("08:18", 19, "cold_repair", "冷柜结霜严重", to=4, start="09:00", minutes=50, steps=(("08:24", "1"), ("08:50", "go"), ("09:03", "2"), ("09:05", "w"), ("09:36", "3"))),
    _Call("08:20", 9, "machine_repair", "空压机主机轴承损坏", H, skills=("mechanical",), to=5, start="09:20", minutes=190, steps=(("08:26", "1"), ("09:00", "go"), ("09:19", "2"), ("09:20", "w"), ("09:24", "p"))),
    _Call("08:00", 16, "elevator_repair", "住院部电梯平层不准", H, to=6, start="08:05", minutes=160, steps=(("08:03", "1"), ("08:04", "go"), ("08:28", "x"))),
    _Call("08:35", 13, "hydraulic_repair", "注塑机液压站压力不稳", to=5, start="13:30", minutes=90, steps=(("08:40", "1"),)),
    _Call("08:42", 17, "appliance_repair", "洗碗机不进水", to=8, start="09:30", minutes=60, steps=(("08:47", "1"), ("09:20", "go"), ("09:41", "2"), ("09:44", "w"))),
    _Call("08:50", 11, "ac_repair", "天河城冷水机组出水温度偏高", H, skills=("refrigeration",), to=1, start="14:00", minutes=90, steps=(("08:58", "1"),)),
    _Call("08:55", 10, "ac_repair", "空调漏水", to=4, start="13:30", minutes=80, steps=(("09:01", "1"),)),
    _Call("09:00", 11, "electric_repair", "应急照明不亮", skills=("low_voltage",), to=2, start="13:00", minutes=90, steps=(("09:05", "1"),)),
    _Call("09:02", 20, "gas_repair", "热水器打不着火", to=7, start="14:00", minutes=70),
    _Call("09:05", 18, "machine_repair", "空压机加载不上气", skills=("mechanical",), to=3, start="10:40", minutes=80, steps=(("09:12", "1"), ("10:04", "go"))),
    _Call("09:08", 15, "low_voltage_repair", "道闸不抬杆", to=9, start="10:20", minutes=60, steps=(("09:15", "1"), ("10:01", "go"))),
    _Call("09:11", 14, "cold_repair", "冷柜压缩机不启动", H, to=11, start="09:40", minutes=80, steps=(("09:14", "1"), ("09:25", "go"), ("09:47", "2"), ("09:50", "w"))),
    _Call("09:15", 4, "appliance_repair", "咖啡机漏水", to=8, start="11:10", minutes=50, steps=(("09:20", "1"),)),
    _Call("09:20", 16, "ac_repair", "手术部净化空调过滤报警", H, skills=("refrigeration",), to=4, start="15:10", minutes=80, steps=(("09:26", "1"),)),
    _Call("09:22", 6, "ac_repair", "挂机不制热", to=11, start="11:30", minutes=60, steps=(("09:30", "1"),)),
    _Call("09:30", 2, "elevator_repair", "1 号梯门反复开关", H, to=6, start="13:00", minutes=60),
    # waiting to be dispatched
    _Call("09:59", 1, "hv_repair", "冷水机组停机 · 高压报警", U, True, 120, second=0, skills=("high_voltage", "refrigeration")),
    _Call("10:06", 2, "elevator_repair", "2 号电梯困人后停梯", U, True, 90, second=40),
    _Call("09:59", 3, "hydraulic_repair", "冲床液压漏油", H, False, 120),
    _Call("10:05", 4, "appliance_repair", "烤箱温度波动", H, False, 70, ("11:00", "13:00"), skills=("low_voltage",)),
    _Call("08:30", 5, "upkeep", "2 号楼中央空调季度保养", P, False, 120, skills=("refrigeration",)),
    _Call("10:01", 6, "installation", "热水器不出热水", N, False, 60, ("14:00", "16:00"), skills=("gas",)),
    _Call("10:03", 7, "inspection", "空调不制冷", N, False, 60, ("14:00", "18:00"), skills=("refrigeration",)),
    _Call("10:02", 8, "electric_repair", "地下车库照明跳闸", N, False, 60, skills=("low_voltage",)),
    _Call("09:40", 9, "installation", "空压机异响 · 加装减振", N, False, 90, skills=("mechanical",)),
    _Call("10:05", 10, "cold_repair", "冰箱不制冷 (保内)", N, False, 60, second=30, skills=("refrigeration",)),
    _Call("09:50", 20, "installation", "新装净水器", N, False, 60, skills=("plumbing",)),
    _Call("10:07", 12, "low_voltage_repair", "监控画面丢失", N, False, 60, second=10, skills=("weak_current",)),
)  # fmt: skip


def set_scene(engine: Engine) -> None:
    """Fill an empty database."""
    random = Random(21)
    opened = at("07:00")
    with open_store(engine, actor="系统管理员", console=CONSOLE, now=opened) as store:
        install_defaults(store)
        store.set_setting("company.name", "粤诚设备服务有限公司")
        store.set_setting("company.phone", "020-8888 6600")
        store.set_setting("company.address", "广州市天河区体育西路 103 号")
    with open_store(engine, actor="系统管理员", console=CONSOLE, now=opened) as store:
        people = [_hire(store, random, i, p) for i, p in enumerate(_PEOPLE)]
        customers = [_enter(store, random, i, *row) for i, row in enumerate(_CUSTOMERS)]
        machines = [_install(store, random, i, row, customers) for i, row in enumerate(_MACHINES)]
    acts: list[tuple[datetime, int, Callable[[UnitOfWork], object]]] = []
    numbers: dict[int, int] = {}
    for index, call in enumerate(_CALLS):
        _plan(acts, index, call, people, customers, machines, numbers)
    acts.append(
        (
            at("09:52"),
            900,
            lambda s: record_incoming(s, _PEOPLE[7].phone, "客户不在家 稍后再联系", s.now),
        )
    )
    acts.append(
        (at("09:57"), 901, lambda s: record_incoming(s, "13800138000", "师傅几点到？", s.now))
    )
    for moment, _, act in sorted(acts, key=lambda each: (each[0], each[1])):
        with open_store(engine, actor=ACTOR, console=CONSOLE, now=moment) as store:
            act(store)
    with open_store(engine, actor="系统", console=CONSOLE, now=NOW) as store:
        for person, stored in zip(_PEOPLE, people, strict=True):
            contact = NOW - timedelta(minutes=person.contact_minutes)
            store.touch_technician(stored.id, contact_at=contact, lat=None, lon=None)


def _hire(store: UnitOfWork, random: Random, index: int, person: _Person) -> Technician:
    lat, lon = _near(person.district, person.dx, person.dy)
    starts, ends = person.shift
    pause = time(12) if starts < 12 else time(17)
    expiry = date(2027, 3, 31)
    certificates = [
        Certificate(skill, f"T{random.randint(10**9, 10**10 - 1)}", expiry)
        for skill in person.skills
        if skill not in ("mechanical", "weak_current", "hydraulics", "appliance", "plumbing")
    ]
    if person.expired:
        certificates.append(Certificate(person.expired, "T5500120034", date(2026, 11, 9)))
    leaves: tuple[Leave, ...] = ()
    if person.leave:
        leaves = (Leave(at("00:00"), at("23:59"), LeaveKind.ANNUAL),)
    return store.save_technician(
        Technician(
            id=0,
            name=person.name,
            phone=person.phone,
            branch_id=1,
            code=f"T{index + 1:03d}",
            regions=(person.district,),
            skills=frozenset(person.skills),
            certificates=tuple(certificates),
            shifts=tuple(Shift(day, time(starts), time(ends), pause, 60) for day in range(7)),
            leaves=leaves,
            home_lat=lat,
            home_lon=lon,
            daily_limit=person.limit,
            position=Position(lat, lon, NOW - timedelta(minutes=person.contact_minutes), "home"),
        )
    )


def _enter(
    store: UnitOfWork,
    random: Random,
    index: int,
    name: str,
    contact: str,
    phone: str,
    district: str,
    vip: int,
    address: str,
) -> Customer:
    lat, lon = _near(district, random.uniform(-0.02, 0.02), random.uniform(-0.015, 0.015))
    site = Site(
        0, "主址", f"广州市{district}区{address}", "广东省", "广州市", district, district,
        lat, lon, "company",
    )  # fmt: skip
    phones = (Phone(phone, contact),)
    return store.save_customer(
        Customer(0, name, f"C{index + 1:05d}", contact, phones, (site,), vip)
    )


def _install(
    store: UnitOfWork,
    random: Random,
    index: int,
    row: tuple[int, str, str, str, str, int],
    customers: list[Customer],
) -> Asset:
    owner, name, prefix, model, location, yuan = row
    customer = customers[owner - 1]
    installed = date(2026, 11, 21) - timedelta(days=random.randint(200, 2600))
    return store.save_asset(
        Asset(
            id=0,
            code=f"GZ-{prefix}-{217 + index * 13:04d}-{'KMRTW'[index % 5]}",
            name=name,
            category=name.removeprefix("2 号"),
            model=model,
            serial_number=f"{prefix}{installed:%y%m}{random.randint(10000, 99999)}",
            customer_id=customer.id,
            site_id=customer.sites[0].id,
            location=location,
            purchased_on=installed - timedelta(days=20),
            installed_on=installed,
            warranty_until_on=installed + timedelta(days=1095),
            status=AssetStatus.IN_SERVICE,
            price_fen=yuan * 100,
        )
    )


def _near(district: str, dx: float, dy: float) -> tuple[float, float]:
    centre = next((d for d in DISTRICTS if d.name == district), DISTRICTS[0])
    return round(centre.lat + dy, 5), round(centre.lon + dx, 5)


def _plan(
    acts: list[tuple[datetime, int, Callable[[UnitOfWork], object]]],
    index: int,
    call: _Call,
    people: list[Technician],
    customers: list[Customer],
    machines: list[Asset],
    numbers: dict[int, int],
) -> None:
    reported = at(call.reported, call.second)

    def take(store: UnitOfWork) -> None:
        asset = machines[call.who - 1] if call.kind not in ("low_voltage_repair",) else None
        window = tuple(at(clock) for clock in call.window) if call.window else (None, None)
        details = OrderDetails(
            type_code=call.kind,
            title=call.title,
            priority=call.priority,
            customer_id=customers[call.who - 1].id,
            site_id=customers[call.who - 1].sites[0].id,
            asset_id=asset.id if asset is not None else None,
            skills=frozenset(call.skills) or store.order_type(call.kind).skills,
            duration_minutes=call.minutes,
            window_start_at=window[0],
            window_end_at=window[1],
            stopped=call.stopped,
        )
        numbers[index] = orders.take_call(store, details, reported_at=reported).id

    acts.append((reported, index, take))
    if not call.to:
        return
    sent = reported + timedelta(minutes=2)

    def send(store: UnitOfWork) -> None:
        reason = "客户指定"
        dispatching.dispatch_order(
            store,
            numbers[index],
            people[call.to - 1].id,
            starts_at=at(call.start),
            override_reason=reason,
        )

    acts.append((sent, index, send))
    for clock, step in call.steps:
        moment = max(at(clock), sent + timedelta(minutes=1))
        acts.append((moment, index, _stepping(numbers, index, step)))


def _stepping(numbers: dict[int, int], index: int, step: str) -> Callable[[UnitOfWork], object]:
    return lambda store: _walk(store, numbers[index], step)


def _walk(store: UnitOfWork, order_id: int, step: str) -> None:
    """1 accept, go depart, 2 arrive, w begin, 3 finish, p wait for parts, x lost contact."""
    command: c.Command = {
        "1": c.AcceptDispatch(),
        "go": c.Depart(),
        "2": c.Arrive(),
        "w": c.StartWork(),
        "3": c.FinishOrder(resolution="处理完毕，运行正常", labour_fen=12_000, travel_fen=3_000),
        "p": c.PutOnHold(reason=WaitReason.PARTS, note="主机轴承已向厂家订货"),
        "x": c.FlagAbnormal(cause=AbnormalCause.LOST_CONTACT, note="两次短信未回，电话无人接"),
    }[step]
    try:
        orders.apply_command(store, order_id, command)
    except UserError as error:
        raise AssertionError(f"{step} of order {order_id}: {error}") from error
