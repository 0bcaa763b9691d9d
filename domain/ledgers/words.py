"""Words of ledgers for the closed sets of the program: status, priority, channel, yes and no."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from domain.ledgers.titles import normal_title


def _table(rows: Mapping[str, str]) -> dict[str, str]:
    return {normal_title(word): value for value, words in rows.items() for word in words.split(",")}


#: Longer words are looked for first inside a text: 未完成 before 完成.
_ORDER_STATUS = _table(
    {
        "queued": "待派工,待派单,未派单,待分配,待受理,未受理,待处理,未处理,新建,新工单,待接单,登记,已登记,排队,"
        "未开始,待维修,待修,new,open,pending,submitted,unassigned,to do,created,received,logged",
        "dispatched": "已派工,已派单,已分配,已指派,派工中,派单,派工,已下发,待上门,已预约,assigned,dispatched,scheduled",
        "in_progress": "处理中,维修中,进行中,在修,正在处理,正在维修,施工中,服务中,已受理,已接单,受理中,执行中,办理中,"
        "in progress,in process,processing,working,started,active,wip,work in progress",
        "waiting": "等待,待料,等配件,等待配件,挂起,暂停,待件,缺件,待配件,延期,转厂维修,返厂,on hold,waiting,"
        "parts on order,deferred,suspended,awaiting parts,waiting for parts",
        "finished": "已完成,完成,已修复,修复,已处理,处理完成,维修完成,已维修,完工,已完工,待验收,待回访,待评价,"
        "已解决,已修好,修好,done,completed,complete,resolved,fixed,finished,repaired",
        "archived": "已关闭,关闭,已结单,结单,已归档,归档,已办结,办结,已结案,结案,已验收,已回访,已评价,已结束,结束,"
        "closed,archived,case closed,closed duplicate,closed transferred",
        "cancelled": "已取消,取消,作废,已作废,撤销,已撤销,撤单,已撤回,无效,退单,已退单,拒修,误报,"
        "cancelled,canceled,void,voided,rejected,withdrawn,end of life,duplicate",
        # Written in the last row, so that a longer word of another status is preferred to it.
        "waiting ": "未完成,未修复,待观察,未解决,unresolved,repairable,incomplete",
    }
)
_ASSET_STATUS = _table(
    {
        "in_service": "在用,使用中,正常,良好,完好,运行,运行中,在役,投用,使用,已启用,启用,好,合格,正常使用,保内,"
        "in service,in use,active,ok,good,running,operational,working,deployed,normal",
        "under_repair": "维修,维修中,故障,损坏,待修,待维修,报修,检修,检修中,在修,异常,不合格,坏,停机,送修,"
        "under repair,repair,broken,faulty,out of order,maintenance,defective,down",
        "idle": "闲置,停用,备用,库存,在库,未使用,封存,未启用,备机,待用,停机备用,暂停使用,"
        "idle,spare,in stock,standby,stored,inactive,ready to deploy,reserve",
        "retired": "报废,已报废,待报废,淘汰,处置,已处置,退役,注销,拆除,已拆除,丢失,遗失,盘亏,转让,"
        "retired,scrapped,disposed,lost,written off,archived,decommissioned",
    }
)
_PRIORITY = _table(
    {
        "urgent": "紧急,特急,急,加急,非常紧急,最高,一级,1级,紧急抢修,critical,urgent,emergency,p1,1,immediate,highest",
        "high": "高,较高,重要,二级,2级,较急,优先,high,p2,2,important",
        "normal": "普通,一般,中,正常,低,三级,3级,常规,不急,normal,medium,low,routine,p3,3,standard",
        "planned": "计划,保养,定期,计划性,预防性,四级,4级,planned,scheduled,p4,4,preventive,lowest",
    }
)
_CHANNEL = _table(
    {
        "phone": "电话,来电,热线,电话报修,400电话,客服电话,phone,call,telephone,hotline,phone call,311",
        "sms": "短信,sms,text,text message",
        "walk_in": "上门,到店,现场,来访,门店,柜台,walk in,walkin,in person,counter",
        "internal": "内部,内部报修,巡检,巡查,自查,internal,agency,staff,interface",
        "app": "app,手机,手机app,移动端,小程序,微信小程序,微信,公众号,微信公众号,钉钉,企业微信,mobile,mobile app,wechat",
        "website": "网站,网页,网上,在线,pc端,官网,线上,平台,网络,邮件,电子邮件,web,website,online,internet,email,portal",
        "scan": "扫码,二维码,扫码报修,扫一扫,qr,qr code,scan",
        "system": "系统,自动,系统自动,物联网,监控,报警,system,automatic,iot,alarm,sensor,api",
    }
)
_YES = frozenset("是 有 对 真 已 y yes true t 1 √ ✓ ✔ v on 需要 启用".split())  # noqa: SIM905
_NO = frozenset("否 无 无需 没有 不 假 未 n no false f 0 × x ✗ off 不需要 停用".split())  # noqa: SIM905
_VIP_LEVELS: tuple[tuple[int, str], ...] = (
    (0, r"普通|一般|非vip|散客|标准|normal|standard|regular|none|d级?|d类"),
    (3, r"钻石|钻|白金|铂金|金牌|黄金|战略|特级|最高|a级|a类|a|diamond|platinum|gold|strategic"),
    (2, r"重点|重要|大客户|银牌|白银|高级|优质|b级|b类|b|key|silver|important|major"),
    (1, r"铜牌|会员|青铜|老客户|c级|c类|c|vip|贵宾|bronze|member"),
)


#: A longer text is a story and no word of a closed set.
_LONGEST = 60


def order_status(text: str) -> str | None:
    """Name of a :class:`domain.work_orders.kinds.OrderStatus` ('queued', 'finished', …)."""
    return _looked_up(text, _ORDER_STATUS)


def asset_status(text: str) -> str | None:
    """Name of a :class:`domain.assets.asset.AssetStatus`."""
    return _looked_up(text, _ASSET_STATUS)


def priority(text: str) -> str | None:
    """'urgent', 'high', 'normal' or 'planned'."""
    return _looked_up(text, _PRIORITY)


def channel(text: str) -> str | None:
    """Name of a :class:`domain.work_orders.kinds.Channel`."""
    return _looked_up(text, _CHANNEL)


def yes_or_no(text: str) -> bool | None:
    """None where the text says neither."""
    word = text.strip().lower()
    return True if word in _YES else False if word in _NO else None


@lru_cache(maxsize=1024)
def vip_level(text: str) -> int | None:
    """0 (nobody special) to 3; None for words without a rank."""
    word = normal_title(text)
    digits = re.fullmatch(r"(?:vip|v|level|等级|级别)?\s*([0-9])\s*级?(?:客户|会员)?", word)
    if digits:
        return min(3, int(digits.group(1)))
    answer = yes_or_no(text)
    if answer is not None:
        return int(answer)
    for level, pattern in _VIP_LEVELS:
        if re.fullmatch(rf"(?:{pattern})(?:vip)?(?:客户|会员|用户|customer)?", word):
            return level
    return None


def _looked_up(text: str, table: Mapping[str, str]) -> str | None:
    return _find(text, id(table)) if len(text) <= _LONGEST else None


@lru_cache(maxsize=8192)
def _find(text: str, table_id: int) -> str | None:
    table = _TABLES[table_id]
    word = normal_title(text)
    if word in table:
        return table[word].strip()
    # 已完成（客户签字）, 处理中-等待客户: the longest known word inside decides.
    best = ""
    for known in table:
        if len(known) >= 2 and len(known) > len(best) and _contains(word, known):
            best = known
    return table[best].strip() if best else None


def _contains(text: str, word: str) -> bool:
    if word.isascii():
        return re.search(rf"(?<![0-9a-z]){re.escape(word)}(?![0-9a-z])", text) is not None
    return word in text


_TABLES = {id(table): table for table in (_ORDER_STATUS, _ASSET_STATUS, _PRIORITY, _CHANNEL)}
