"""Where the demo company works: districts and streets of one city, WGS-84."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class District:
    """``spread``: standard deviation of addresses around the centre, in degrees."""

    name: str
    lat: float
    lon: float
    spread: float
    weight: float
    branch: int
    streets: tuple[str, ...]


DISTRICTS: tuple[District, ...] = (
    District(
        "天河",
        23.1290,
        113.3540,
        0.017,
        5.0,
        0,
        ("体育西路", "天河路", "黄埔大道西", "中山大道", "珠江东路", "五山路", "龙口西路"),
    ),
    District(
        "越秀",
        23.1310,
        113.2720,
        0.010,
        4.0,
        0,
        ("北京路", "中山五路", "环市东路", "东风中路", "解放北路", "沿江中路"),
    ),
    District(
        "海珠",
        23.0920,
        113.3120,
        0.017,
        3.0,
        0,
        ("江南大道中", "新港西路", "昌岗中路", "工业大道", "滨江东路", "琶洲大道"),
    ),
    District(
        "荔湾",
        23.1180,
        113.2400,
        0.011,
        2.0,
        2,
        ("中山七路", "康王中路", "花地大道", "芳村大道", "黄沙大道"),
    ),
    District(
        "白云",
        23.1900,
        113.2700,
        0.022,
        3.0,
        2,
        ("机场路", "三元里大道", "黄石东路", "同泰路", "白云大道北", "广园中路"),
    ),
    District(
        "番禺",
        22.9480,
        113.3640,
        0.022,
        3.0,
        1,
        ("大北路", "市桥路", "汉溪大道", "兴南大道", "石北工业路", "南大公路"),
    ),
    District(
        "黄埔",
        23.1120,
        113.4560,
        0.018,
        2.0,
        0,
        ("黄埔东路", "大沙地路", "科学大道", "开创大道", "丰乐北路"),
    ),
)

BRANCHES: tuple[tuple[str, str, float, float, tuple[str, ...]], ...] = (
    ("天河总部", "TH", 23.1345, 113.3480, ("天河", "越秀", "海珠", "黄埔")),
    ("番禺分部", "PY", 22.9430, 113.3660, ("番禺",)),
    ("白云分部", "BY", 23.1840, 113.2670, ("白云", "荔湾")),
)


def pick_district(random: Random) -> District:
    return random.choices(DISTRICTS, [district.weight for district in DISTRICTS])[0]


def scatter(random: Random, district: District) -> tuple[float, float]:
    """A position near the district's centre, rounded to about a metre."""
    lat = random.gauss(district.lat, district.spread * 0.75)
    lon = random.gauss(district.lon, district.spread)
    return round(lat, 5), round(lon, 5)


def street_address(random: Random, district: District) -> str:
    return f"广州市{district.name}区{random.choice(district.streets)}{random.randint(1, 388)}号"
