"""What the demo company services: machine families, their faults, parts and seasons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from domain.assets.asset import Asset, AssetStatus
from domain.customers.customer import Customer
from domain.demo.people import is_home, serves


@dataclass(frozen=True, slots=True)
class Fault:
    """``stops``: the machine stands still. ``part``: (name, yuan) or None."""

    title: str
    resolution: str
    minutes: int
    stops: bool = False
    part: tuple[str, int] | None = None
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Family:
    """``season``: factor per month January..December. ``skill``: code of domain.defaults."""

    category: str
    prefix: str
    skill: str
    models: tuple[str, ...]
    places: tuple[str, ...]
    faults: tuple[Fault, ...]
    season: tuple[float, ...]
    weight: float
    for_homes: bool
    price_yuan: int

    @property
    def order_type(self) -> str:
        """Code of the order type a fault of this family is taken with."""
        return _ORDER_TYPES[self.category]


_ORDER_TYPES = {
    "空调": "ac_repair",
    "冷水机组": "ac_repair",
    "电梯": "elevator_repair",
    "冲压设备": "hydraulic_repair",
    "空压机": "machine_repair",
    "热水器": "appliance_repair",
    "冷柜冰箱": "cold_repair",
    "厨房设备": "electric_repair",
    "照明配电": "electric_repair",
    "门禁监控": "low_voltage_repair",
}

_SUMMER = (0.4, 0.4, 0.6, 0.9, 1.5, 2.1, 2.6, 2.5, 1.8, 1.0, 0.5, 0.4)
_WINTER = (1.8, 1.7, 1.3, 0.9, 0.6, 0.5, 0.5, 0.5, 0.6, 0.9, 1.4, 1.8)
_EVEN = (1.0, 0.6, 1.0, 1.0, 1.0, 1.1, 1.1, 1.1, 1.0, 1.0, 1.0, 1.1)

FAMILIES: tuple[Family, ...] = (
    Family(
        "空调",
        "AC",
        "refrigeration",
        ("格力 KFR-72LW", "美的 KFR-50LW", "海尔 KFR-35GW", "大金 VRV-X", "海信 KFR-72LW"),
        ("客厅", "前厅", "包间 3", "会议室", "机房", "二楼大堂"),
        (
            Fault(
                "空调不制冷",
                "查漏补焊,抽真空加注制冷剂,运行正常",
                80,
                part=("R410A 制冷剂", 180),
                weight=4,
            ),
            Fault("空调漏水", "疏通冷凝水管并重做坡度", 50, weight=3),
            Fault("空调异响", "更换风机轴承,紧固底座", 70, part=("风机轴承", 95), weight=2),
            Fault(
                "空调跳闸",
                "压缩机启动电容击穿,更换电容",
                60,
                stops=True,
                part=("启动电容", 68),
                weight=2,
            ),
            Fault("遥控无反应", "更换接收板", 40, part=("接收板", 120)),
        ),
        _SUMMER,
        6.0,
        True,
        6800,
    ),
    Family(
        "冷水机组",
        "CH",
        "high_voltage",
        ("特灵 CVHE-500", "开利 30XA", "约克 YVAA", "麦克维尔 WPS"),
        ("地下一层机房", "楼顶机房", "动力站"),
        (
            Fault(
                "冷水机组停机,高压报警",
                "清洗冷凝器铜管,复位高压开关,压力恢复",
                150,
                stops=True,
                weight=4,
            ),
            Fault(
                "冷水出水温度偏高", "调整膨胀阀,补充冷媒", 120, part=("电子膨胀阀", 860), weight=2
            ),
            Fault("机组油压低报警", "更换油过滤器并补油", 110, part=("油过滤器", 420)),
        ),
        _SUMMER,
        1.5,
        False,
        380_000,
    ),
    Family(
        "电梯",
        "EL",
        "elevator",
        ("通力 3000S", "日立 LGE", "三菱 LEHY", "奥的斯 Gen2"),
        ("1 号梯", "2 号梯", "3 号梯", "货梯"),
        (
            Fault(
                "电梯困人后停梯",
                "放人后检查门锁回路,更换门锁触点",
                90,
                stops=True,
                part=("门锁触点", 150),
                weight=3,
            ),
            Fault("电梯门反复开关", "清洁门机导轨,校正光幕", 60, weight=3),
            Fault("电梯平层不准", "校正平层感应器", 70, weight=2),
            Fault("电梯运行抖动", "更换导靴衬", 100, part=("导靴衬", 260)),
        ),
        _EVEN,
        2.5,
        False,
        260_000,
    ),
    Family(
        "冲压设备",
        "PR",
        "hydraulics",
        ("台州 J23-63T", "扬力 JH21-110", "协易 SN1-160"),
        ("A 线", "B 线", "冲压车间"),
        (
            Fault(
                "冲床液压漏油",
                "更换液压缸密封件",
                120,
                stops=True,
                part=("密封件套装", 340),
                weight=4,
            ),
            Fault(
                "冲床离合器打滑",
                "更换摩擦片并调整间隙",
                150,
                stops=True,
                part=("摩擦片", 720),
                weight=2,
            ),
            Fault("滑块下死点不稳", "调整连杆间隙,更换铜套", 140, part=("铜套", 410)),
        ),
        _EVEN,
        1.6,
        False,
        180_000,
    ),
    Family(
        "空压机",
        "CP",
        "mechanical",
        ("阿特拉斯 GA37", "复盛 SA37", "开山 BK22"),
        ("空压站", "动力站", "车间东侧"),
        (
            Fault("空压机异响", "更换主机轴承", 180, stops=True, part=("主机轴承", 980), weight=2),
            Fault(
                "空压机排气温度高", "清洗油冷却器,更换温控阀", 90, part=("温控阀", 260), weight=3
            ),
            Fault("空压机加载不上气", "更换进气阀膜片", 80, part=("进气阀膜片", 190), weight=2),
        ),
        (0.8, 0.6, 0.9, 1.0, 1.1, 1.3, 1.4, 1.4, 1.2, 1.0, 0.9, 0.9),
        1.8,
        False,
        56_000,
    ),
    Family(
        "热水器",
        "WH",
        "gas",
        ("万和 JSQ24", "史密斯 EWH-60", "美的 F6021", "能率 GQ-16"),
        ("厨房", "阳台", "卫生间"),
        (
            Fault("热水器不出热水", "更换水气联动阀", 60, part=("水气联动阀", 145), weight=4),
            Fault("热水器打不着火", "更换点火器与电池盒", 45, part=("点火器", 85), weight=3),
            Fault("热水器漏水", "更换进水管接头密封", 40, part=("密封圈", 15), weight=2),
        ),
        _WINTER,
        3.0,
        True,
        2600,
    ),
    Family(
        "冷柜冰箱",
        "RF",
        "refrigeration",
        ("星星 BCD-718", "海容 SC-390", "海尔 BCD-470", "松下 NR-E49"),
        ("后厨", "前厅", "厨房", "冷库门口"),
        (
            Fault(
                "冰箱不制冷 (保内)",
                "更换温控器,测试 2 小时正常",
                70,
                part=("温控器", 110),
                weight=3,
            ),
            Fault("冷柜结霜严重", "更换化霜加热丝", 80, part=("化霜加热丝", 130), weight=2),
            Fault(
                "冷柜压缩机不启动",
                "更换启动继电器",
                60,
                stops=True,
                part=("启动继电器", 55),
                weight=2,
            ),
        ),
        (0.7, 0.7, 0.8, 1.0, 1.2, 1.4, 1.6, 1.5, 1.2, 1.0, 0.8, 0.7),
        2.2,
        True,
        4200,
    ),
    Family(
        "厨房设备",
        "KT",
        "low_voltage",
        ("新麦 SM-803", "乐创 LC-8", "佳斯特 WR-4", "格兰仕 P70"),
        ("后厨", "面点间", "裱花间"),
        (
            Fault("烤箱温度波动", "更换热电偶并校准温控", 70, part=("热电偶", 90), weight=3),
            Fault("洗碗机不进水", "更换进水电磁阀", 60, part=("电磁阀", 135), weight=2),
            Fault(
                "和面机跳闸", "更换电机碳刷,处理绝缘", 70, stops=True, part=("碳刷", 40), weight=2
            ),
        ),
        _EVEN,
        1.6,
        False,
        12_800,
    ),
    Family(
        "照明配电",
        "LT",
        "low_voltage",
        ("正泰 XL-21", "施耐德 GGD", "德力西 PZ30"),
        ("地下车库", "楼层配电间", "总配电房"),
        (
            Fault(
                "地下车库照明跳闸",
                "排查短路点,更换漏电保护器",
                80,
                part=("漏电保护器", 165),
                weight=3,
            ),
            Fault("配电箱发热", "紧固接线端子,更换断路器", 90, part=("断路器", 220), weight=2),
            Fault("应急照明不亮", "更换应急电源", 50, part=("应急电源", 78), weight=2),
        ),
        _EVEN,
        1.4,
        False,
        18_000,
    ),
    Family(
        "门禁监控",
        "WC",
        "weak_current",
        ("海康 DS-K1T", "大华 DH-ASI", "捷顺 JSMJ"),
        ("大堂", "车场入口", "南门岗亭"),
        (
            Fault("门禁刷卡无反应", "更换读卡器并重新授权", 45, part=("读卡器", 180), weight=3),
            Fault("道闸不抬杆", "更换道闸弹簧,调整限位", 70, part=("道闸弹簧", 210), weight=2),
            Fault(
                "监控画面丢失", "重做网线接头,更换交换机电源", 60, part=("电源适配器", 65), weight=2
            ),
        ),
        _EVEN,
        1.2,
        False,
        9_600,
    ),
)


_BY_CATEGORY = {family.category: family for family in FAMILIES}


def family_of(category: str) -> Family:
    """KeyError for a category the demo company does not service."""
    return _BY_CATEGORY[category]


def make_assets(
    random: Random, customers: list[Customer], count: int, today: date
) -> list[tuple[Asset, int, int]]:
    """``count`` machines as (asset, index of its customer, index of its site there); the first is
    the chiller of the first customer, which the day's story begins with.

    Codes are left empty; the caller numbers them. One machine in six is out of warranty for years,
    a few have no warranty date, as in any ledger."""
    companies = [i for i, customer in enumerate(customers) if not is_home(customer)]
    homes = [i for i, customer in enumerate(customers) if is_home(customer)]
    machines = [(_machine(random, family_of("冷水机组"), today), 0, 0)] if count else []
    for _ in range(count - 1):
        family = random.choices(FAMILIES, [family.weight for family in FAMILIES])[0]
        at_home = family.for_homes and homes and random.random() < 0.45
        able = [i for i in companies if serves(family.category, customers[i])]
        owner = random.choice(homes if at_home else able or companies or homes)
        site = random.randrange(len(customers[owner].sites))
        machines.append((_machine(random, family, today), owner, site))
    return machines


def _machine(random: Random, family: Family, today: date) -> Asset:
    installed = today - timedelta(days=random.randint(60, 3400))
    warranty = installed + timedelta(days=random.choice((365, 730, 1095, 2190)))
    return Asset(
        id=0,
        code="",
        name=family.category,
        category=family.category,
        model=random.choice(family.models),
        serial_number=f"{family.prefix}{installed:%y%m}{random.randint(10000, 99999)}",
        location=random.choice(family.places),
        purchased_on=installed - timedelta(days=random.randint(3, 40)),
        installed_on=installed,
        warranty_until_on=None if random.random() < 0.05 else warranty,
        status=AssetStatus.IN_SERVICE,
        price_fen=int(family.price_yuan * random.uniform(0.8, 1.25)) * 100,
    )
