"""What the demo company has written down, and how often it helped."""

from __future__ import annotations

from collections.abc import Iterator

from domain.knowledge.article import Article, Step

_Told = tuple[int, int]


def make_articles() -> Iterator[tuple[Article, _Told]]:
    """Each with (helped, did not help)."""
    yield _article(
        "空调不制冷：先分清缺氟、脏堵、启动电容", "不制冷、制冷效果差、吹出来的风不凉、外机不转",
        "多为缺氟或冷凝器脏堵；外机不转时先查启动电容",
        ("问客户：外机转不转、遥控设定是否为制冷且低于室温", "清洗滤网，看冷凝器是否脏堵，脏则冲洗",
         "外机不转：断电放电后量启动电容，容量低于标称 80% 更换",
         "测低压侧压力，R410A 低于 0.7 MPa 查漏补焊，抽真空后定量加注",
         "运行 15 分钟，出风温差大于 8 ℃ 方可离开"),
        types=("ac_repair",), kinds=("空调",), told=(14, 3),
        short="不制冷：查设定→洗滤网/冷凝器→外机不转量电容(<80%换)→低压<0.7MPa查漏加氟→温差>8℃",
    )  # fmt: skip
    yield _article(
        "电梯困人：放人与复位步骤", "困人、停在半层、门打不开", "门锁回路断开，常见为门锁触点烧蚀或异物卡地坎",
        ("电话安抚，确认人数与有无不适，告知不要扒门", "到场断主电源，盘车平层，用三角钥匙开门放人",
         "查门锁回路，短接排查到具体层门，更换触点或清除异物",
         "恢复电源，检修运行两个来回再转正常", "填写困人记录，通知物业"),
        types=("elevator_repair",), kinds=("电梯",), told=(9, 0),
    )  # fmt: skip
    yield _article(
        "冷水机组高压报警：清洗冷凝器后复位", "停机、高压报警、HP",
        "冷凝器铜管结垢或冷却塔水流不足",
        ("记录高压读数与冷却水进出口温度", "查冷却塔风机、水位、过滤器，水流恢复后再试",
         "端差大于 4 ℃ 安排通炮清洗铜管", "复位高压开关，升载观察 30 分钟"),
        types=("ac_repair",), kinds=("冷水机组",), models=("特灵 CVHE-500", "开利 30XA"), told=(4, 2),
    )  # fmt: skip
    yield _article(
        "空调漏水：电话里可先排除的三件事", "室内机滴水、漏水、天花板湿",
        "冷凝水管堵塞、坡度不足或滤网脏结冰",
        ("请客户关机 30 分钟看是否停滴（结冰）", "请客户看滤网是否很脏，可自行清洗",
         "仍滴：上门疏通冷凝水管，重做 1% 坡度，灌水试验"),
        types=("ac_repair",), kinds=("空调",), told=(6, 4),
    )  # fmt: skip


def _article(
    title: str,
    signs: str,
    cause: str,
    steps: tuple[str, ...],
    *,
    types: tuple[str, ...],
    kinds: tuple[str, ...],
    told: _Told,
    models: tuple[str, ...] = (),
    short: str = "",
) -> tuple[Article, _Told]:
    made = Article(
        0, title, signs, cause, tuple(Step(text) for text in steps), short, types, kinds, models
    )
    return made, told
