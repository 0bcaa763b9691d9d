"""What technicians and customers text back."""

from __future__ import annotations

import pytest

from domain.errors import InvalidInput
from domain.messaging.matching import match_reply
from domain.messaging.messages import OpenDispatch, Reply, ReplyMeaning
from domain.messaging.replies import parse_reply
from domain.messaging.wording import TEMPLATES, check_template, fill, order_fields
from domain.work_orders.kinds import Priority
from tests.unit.domain.builders import NOW, after, details, dispatch, minutes, take

A, D, R, F, N = (
    ReplyMeaning.ACCEPT,
    ReplyMeaning.DEPART,
    ReplyMeaning.ARRIVE,
    ReplyMeaning.FINISH,
    ReplyMeaning.REFUSE,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", Reply(A)),
        ("1", Reply(A)),
        (" 1。 ", Reply(A)),
        ("2", Reply(R)),
        ("3", Reply(F)),
        ("收到", Reply(A)),
        ("收到!", Reply(A)),
        ("接", Reply(A)),
        ("接单了", Reply(A)),
        ("好的", Reply(A)),
        ("OK", Reply(A)),
        ("收到 1", Reply(A)),
        ("收到1", Reply(A)),
        ("收到,2", Reply(R)),
        ("收到,马上出发吧", Reply(A, rest="马上出发吧")),
        ("1 收到", Reply(A)),
        ("1接", Reply(A)),
        ("1,十分钟后走", Reply(A, rest="十分钟后走")),
        ("7 2", Reply(R, 7)),
        ("7 2", Reply(R, 7)),
        ("7,2", Reply(R, 7)),
        ("7-2", Reply(R, 7)),
        ("7号2", Reply(R, 7)),
        ("12 3 换了电容", Reply(F, 12, "换了电容")),
        ("7号到了", Reply(R, 7)),
        ("7 完工", Reply(F, 7)),
        ("完成7", Reply(F, 7)),
        ("接7", Reply(A, 7)),
        ("到", Reply(R)),
        ("到了", Reply(R)),
        ("已到", Reply(R)),
        ("到现场了", Reply(R)),
        ("到了,客户不在家", Reply(R, rest="客户不在家")),
        ("出发", Reply(D)),
        ("已出发", Reply(D)),
        ("在路上", Reply(D)),
        ("完", Reply(F)),
        ("完成", Reply(F)),
        ("修好了", Reply(F)),
        ("3完工", Reply(F)),
        ("3 换电容2个", Reply(F, rest="换电容2个")),
        ("0 堵车", Reply(N, rest="堵车")),
        ("0", Reply(N)),
        ("0,没有高压证", Reply(N, rest="没有高压证")),
        ("0 3012太远", Reply(N, rest="3012太远")),
        ("7 0 堵车", Reply(N, 7, "堵车")),
        ("不去 车坏了", Reply(N, rest="车坏了")),
        ("去不了,孩子生病", Reply(N, rest="孩子生病")),
        ("2\n> 派单7号 今天14:00 张女士 回1接单 2到场", Reply(R)),
        ("> 派单7号 回1接单 2到场\n1", Reply(A)),
        ("3\n-----原短信-----\n派单7号 回1接单", Reply(F)),
        ("1【派单台】派单7号 回1接单 2到场", Reply(A)),
    ],
)
def test_technicians_are_understood(text: str, expected: Reply) -> None:
    """DD-21, full-width digits, quotes, short numbers"""
    assert parse_reply(text, True) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "4",
        "72",
        "123",
        "到哪里?",
        "到了吗",
        "马上到",
        "快到了",
        "还没到",
        "没完",
        "到不了",
        "完不成",
        "10分钟到",
        "13:30到",
        "2点到",
        "2小时后到",
        "1 不去",
        "2 7",
        "1 2 3",
        "7 5",
        "收到7",
        "接电话",
        "我在路口堵着",
        "改到明天",
        "收到,不过去不了",
        "13800138000",
        "客户电话多少",
    ],
)
def test_what_is_not_clear_waits_in_the_tray(text: str) -> None:
    assert parse_reply(text, True) is None


@pytest.mark.parametrize(
    ("text", "score", "rest"),
    [
        ("5", 5, ""),
        ("5", 5, ""),
        ("4分", 4, ""),
        ("五星", 5, ""),
        ("给5分,师傅很好", 5, "师傅很好"),
        ("1 态度差", 1, "态度差"),
    ],
)
def test_customers_give_scores(text: str, score: int, rest: str) -> None:
    assert parse_reply(text, False) == Reply(ReplyMeaning.RATE, rest=rest, score=score)


@pytest.mark.parametrize("text", ["0", "6", "10分", "4.5", "55", "收到", "什么时候来?", "满意"])
def test_customers_say_other_things(text: str) -> None:
    assert parse_reply(text, False) is None


def opened(order_id: int, short_no: int, status: str = "dispatched") -> OpenDispatch:
    return OpenDispatch(order_id, f"WO-{order_id}", short_no, 1, status)


def test_matching_names_the_order_or_says_why_not() -> None:
    one, two = opened(11, 3), opened(12, 7, "en_route")
    assert match_reply(Reply(R), [one]).order_id == 11
    assert match_reply(Reply(F, 7), [one, two]).order_id == 12
    assert match_reply(Reply(F, 9), [one, two]).reason_code == "no_open_order"
    assert match_reply(Reply(F), []).reason_code == "no_open_order"
    assert match_reply(Reply(F), [one, two]).reason_code == "several_open_orders"
    assert match_reply(Reply(R), [one, opened(13, 8)]).reason_code == "several_open_orders"
    assert match_reply(Reply(N), [one]).reason_code == "reason_missing"
    assert match_reply(Reply(N, rest="堵车"), [one]).order_id == 11


def test_the_only_order_whose_next_step_it_is() -> None:
    waiting, on_way = opened(11, 3), opened(12, 7, "en_route")
    assert match_reply(Reply(A), [waiting, on_way]).order_id == 11
    assert match_reply(Reply(R), [waiting, on_way]).order_id == 12


def test_dispatch_text_has_all_a_technician_needs() -> None:
    order = after(
        take(
            details=details(
                customer_name="恒隆广场",
                contact_name="张女士",
                contact_phone="13800138000",
                address="南京西路1266号8楼",
                window_start_at=NOW + minutes(240),
                window_end_at=NOW + minutes(360),
                priority=Priority.URGENT,
            )
        ),
        dispatch(7, NOW + minutes(250), short_no=7),
    )
    fields = order_fields(order, order.dispatch, time_zone="Asia/Shanghai", now=NOW, several=True)
    assert fill(TEMPLATES["dispatch"], fields) == (
        "【急】派单7号 今天14:00-16:00 恒隆广场 南京西路1266号8楼 张女士13800138000 空调不制冷。"
        "回1接单 2到场 3完工 0拒单+原因(多单请写“7 1”)"
    )


def test_empty_fields_leave_no_holes() -> None:
    order = after(take(), dispatch(7, NOW + minutes(24 * 60), short_no=1))
    fields = order_fields(order, order.dispatch, time_zone="Asia/Shanghai", now=NOW)
    assert fill(TEMPLATES["dispatch"], fields) == (
        "派单1号 明天10:00 空调不制冷。回1接单 2到场 3完工 0拒单+原因"
    )
    assert fill(TEMPLATES["withdrawal"], fields) == "取消1号 不用去了。"


def test_templates_of_the_company_are_checked() -> None:
    for template in TEMPLATES.values():
        check_template(template)
    with pytest.raises(InvalidInput, match="unknown_field"):
        check_template("{short}{password}")
    with pytest.raises(InvalidInput, match="unknown_field"):
        check_template("{short.__class__}")
    with pytest.raises(InvalidInput, match="braces_unbalanced"):
        check_template("{short")
