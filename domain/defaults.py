"""What an empty company starts with: skills, order types, clocks, calendars, one branch."""

from __future__ import annotations

from domain.assets.logbook import EntryKind
from domain.people.technician import Branch, Skill
from domain.ports.storage import Store
from domain.service_levels.policies import DEFAULT_CALENDARS, DEFAULT_POLICIES
from domain.work_orders.kinds import Priority
from domain.work_orders.templates import OrderType

SKILLS: tuple[Skill, ...] = (
    Skill("high_voltage", "高压电工", needs_certificate=True),
    Skill("low_voltage", "低压电工", needs_certificate=True),
    Skill("refrigeration", "制冷与空调", needs_certificate=True),
    Skill("elevator", "电梯", needs_certificate=True),
    Skill("gas", "燃气", needs_certificate=True),
    Skill("welding", "焊工", needs_certificate=True),
    Skill("hydraulics", "液压"),
    Skill("mechanical", "机修"),
    Skill("weak_current", "弱电"),
    Skill("plumbing", "水暖"),
    Skill("appliance", "家电"),
    Skill("network", "网络"),
    Skill("fire_safety", "消防"),
    Skill("carpentry", "木工门窗"),
    Skill("cleaning", "清洗"),
)

ORDER_TYPES: tuple[OrderType, ...] = (
    OrderType(
        code="ac_repair",
        name="空调维修",
        policy_code="property_general",
        skills=frozenset({"refrigeration"}),
        duration_minutes=90,
        keywords=(
            "空调",
            "不制冷",
            "不制热",
            "冷气",
            "外机",
            "滴水",
            "加氟",
            "风机盘管",
            "中央空调",
        ),
        checklist=("核对铭牌", "测进出风温差", "查漏测压", "清洗滤网", "客户签字"),
    ),
    OrderType(
        code="cold_repair",
        name="冷库冷柜维修",
        policy_code="chain_store",
        skills=frozenset({"refrigeration"}),
        duration_minutes=120,
        priority=Priority.HIGH,
        keywords=("冷库", "冷柜", "冰柜", "冷链", "压缩机", "结霜", "温度高", "制冷机组"),
        checklist=("记录库温", "查压缩机电流", "查冷媒压力", "除霜检查", "客户签字"),
    ),
    OrderType(
        code="electric_repair",
        name="电气维修",
        policy_code="property_general",
        skills=frozenset({"low_voltage"}),
        duration_minutes=60,
        keywords=("跳闸", "停电", "插座", "开关", "照明", "灯", "漏电", "电箱", "线路", "短路"),
        checklist=("断电挂牌", "验电", "测绝缘", "恢复送电", "客户签字"),
    ),
    OrderType(
        code="hv_repair",
        name="高压电气抢修",
        policy_code="property_urgent",
        skills=frozenset({"high_voltage"}),
        duration_minutes=120,
        priority=Priority.URGENT,
        keywords=("高压", "变压器", "配电房", "配电柜", "10kV", "母线", "高压柜"),
        checklist=("工作票", "停电验电接地", "挂警示牌", "恢复送电", "客户签字"),
    ),
    OrderType(
        code="elevator_repair",
        name="电梯维修",
        policy_code="property_urgent",
        skills=frozenset({"elevator"}),
        duration_minutes=90,
        priority=Priority.HIGH,
        keywords=("电梯", "扶梯", "困人", "轿厢", "平层", "门机"),
        checklist=("放护栏", "断电挂牌", "查故障码", "试运行", "客户签字"),
    ),
    OrderType(
        code="gas_repair",
        name="燃气维修",
        policy_code="property_urgent",
        skills=frozenset({"gas"}),
        duration_minutes=60,
        priority=Priority.HIGH,
        keywords=("燃气", "煤气", "天然气", "燃气灶", "壁挂炉", "热水器", "漏气"),
        checklist=("关阀通风", "测漏", "查通风", "点火测试", "客户签字"),
    ),
    OrderType(
        code="machine_repair",
        name="设备机修",
        policy_code="chain_store",
        skills=frozenset({"mechanical"}),
        duration_minutes=120,
        keywords=(
            "机床",
            "设备",
            "电机",
            "轴承",
            "异响",
            "皮带",
            "减速机",
            "输送",
            "泵",
            "卡死",
            "振动",
        ),
        checklist=("停机挂牌", "测振测温", "更换记录", "试车", "客户签字"),
    ),
    OrderType(
        code="hydraulic_repair",
        name="液压维修",
        policy_code="chain_store",
        skills=frozenset({"hydraulics"}),
        duration_minutes=150,
        keywords=("液压", "油缸", "漏油", "油泵", "压力不足", "液压站"),
        checklist=("泄压", "查油位油温", "更换密封", "试压", "客户签字"),
    ),
    OrderType(
        code="plumbing_repair",
        name="水暖维修",
        policy_code="property_general",
        skills=frozenset({"plumbing"}),
        duration_minutes=60,
        keywords=("漏水", "水管", "马桶", "堵", "龙头", "下水", "暖气", "地暖", "水压"),
        checklist=("关阀", "修复", "通水试压", "清理现场", "客户签字"),
    ),
    OrderType(
        code="appliance_repair",
        name="家电维修",
        policy_code="property_general",
        duration_minutes=60,
        keywords=("洗衣机", "冰箱", "电视", "油烟机", "微波炉", "洗碗机", "烘干机", "不启动"),
        checklist=("核对保修", "检测", "更换记录", "试机", "客户签字"),
    ),
    OrderType(
        code="low_voltage_repair",
        name="弱电监控维修",
        policy_code="property_general",
        skills=frozenset({"weak_current"}),
        duration_minutes=60,
        keywords=("监控", "摄像头", "门禁", "道闸", "对讲", "网络", "弱电", "广播"),
        checklist=("查供电", "查线路", "恢复测试", "客户签字"),
    ),
    OrderType(
        code="installation",
        name="安装",
        policy_code="office_hours",
        duration_minutes=180,
        keywords=("安装", "装机", "移机", "调试", "新装", "拆装"),
        checklist=("核对到货", "确认位置", "安装", "试运行", "讲解使用", "客户签字"),
    ),
    OrderType(
        code="upkeep",
        name="保养",
        policy_code="planned_upkeep",
        duration_minutes=90,
        priority=Priority.PLANNED,
        keywords=("保养", "维护", "清洗", "换滤芯", "润滑"),
        checklist=("外观", "清洁", "紧固", "润滑", "运行参数", "客户签字"),
    ),
    OrderType(
        code="inspection",
        name="巡检",
        policy_code="planned_upkeep",
        duration_minutes=60,
        priority=Priority.PLANNED,
        keywords=("巡检", "点检", "检查", "年检", "抄表"),
        checklist=("外观", "读数", "异响异味", "安全装置", "记录"),
    ),
    OrderType(
        code="acceptance",
        name="设备验收",
        policy_code="office_hours",
        checklist=("核对铭牌与合同", "外观", "附件资料", "试运行", "签字"),
        logbook_step=EntryKind.ACCEPTED,
    ),
    OrderType(
        code="stock_take",
        name="设备盘点",
        policy_code="office_hours",
        duration_minutes=30,
        checklist=("核对编号", "核对位置", "使用状态"),
        logbook_step=EntryKind.COUNTED,
    ),
    OrderType(
        code="retirement",
        name="设备报废",
        policy_code="office_hours",
        checklist=("鉴定", "断电断气", "拆除", "残值处理"),
        logbook_step=EntryKind.RETIRED,
    ),
    OrderType(
        code="complaint",
        name="投诉处理",
        policy_code="chain_store",
        duration_minutes=30,
        priority=Priority.HIGH,
        keywords=("投诉", "态度", "没修好", "乱收费", "返修", "催单"),
        checklist=("倾听记录", "核实", "处理方案", "回访"),
    ),
    OrderType(
        code="repair",
        name="一般报修",
        policy_code="property_general",
        duration_minutes=60,
        checklist=("检查", "处理", "客户签字"),
    ),
)

BRANCH = Branch(id=0, name="总部", code="HQ")


def suggest_type(text: str, order_types: tuple[OrderType, ...]) -> OrderType | None:
    """The active type whose keywords say most about a fault ``text`` (DD-02); None if none does.

    Longer words count more, and a tie goes to the type that comes first."""
    lowered = text.casefold()
    best: OrderType | None = None
    best_weight = 0
    for order_type in order_types:
        if not order_type.active:
            continue
        weight = sum(
            len(word) for word in order_type.keywords if word and word.casefold() in lowered
        )
        if weight > best_weight:
            best, best_weight = order_type, weight
    return best


def install_defaults(store: Store) -> Branch:
    """Write the starting configuration into an empty company; returns the one branch it has."""
    for calendar in DEFAULT_CALENDARS:
        store.save_calendar(calendar)
    for policy in DEFAULT_POLICIES:
        store.save_policy(policy)
    for skill in SKILLS:
        store.save_skill(skill)
    for order_type in ORDER_TYPES:
        store.save_order_type(order_type)
    return store.save_branch(BRANCH)
