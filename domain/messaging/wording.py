"""The texts that go to technicians and customers: short, Chinese, editable by the company.

A template is plain text with named fields in braces. Parts whose fields are empty leave no
double blanks behind.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from string import Formatter
from typing import TYPE_CHECKING

from domain.errors import InvalidInput
from domain.people.working_time import local_day, zone_of
from domain.work_orders.kinds import Priority
from domain.work_orders.part_needs import needs_text

if TYPE_CHECKING:
    from domain.work_orders.order import Dispatch, WorkOrder

#: Fields every template may use.
FIELDS: tuple[str, ...] = (
    "company",
    "short",
    "number",
    "customer",
    "contact",
    "phone",
    "address",
    "fault",
    "parts",
    "time",
    "urgent",
    "technician",
    "reason",
    "hint",
    "code",
)

TEMPLATES: dict[str, str] = {
    "dispatch": (
        "{urgent}派单{short}号 {time} {customer} {address} {contact}{phone} {fault} {parts}。"
        "回1接单 2到场 3完工 0拒单+原因{hint}"
    ),
    "change": "改单{short}号 {time} {customer} {address} {contact}{phone} {fault}。{reason}",
    "withdrawal": "取消{short}号 {customer} {address} 不用去了。{reason}",
    "helper": "{urgent}协助{technician} {time} {customer} {address} {contact}{phone} {fault}。不用回复",
    "helper_off": "不用协助{technician}了 {customer} {address}。{reason}",
    "rework": "返工{short}号 {customer} {address}:{reason}。完工回3{hint}",
    "rating_request": (
        "{company}您好,您报修的“{fault}”已处理完毕。请回复1到5评分,5为非常满意,谢谢!"
    ),
    "intake": "{company}已收到您的报修“{fault}”,单号{number},会尽快与您联系。",
}

_HINT = "(多单请写“{short} 1”)"
_FAULT_LENGTH = 40


def check_template(template: str) -> None:
    """Raise InvalidInput: 'text_required', 'unknown_field' (param ``field``), 'braces_unbalanced'."""
    if not template.strip():
        raise InvalidInput("text_required")
    for field in _fields_of(template):
        if field not in FIELDS:
            raise InvalidInput("unknown_field", field=field)


def _fields_of(template: str) -> list[str]:
    try:
        parsed = list(Formatter().parse(template))
    except ValueError as error:
        raise InvalidInput("braces_unbalanced") from error
    return [name for _, name, _, _ in parsed if name is not None]


def fill(template: str, fields: Mapping[str, str]) -> str:
    """``template`` with ``fields``; a field it names and nobody gave is left out."""
    text = template
    for name in _fields_of(template):
        text = text.replace("{" + name + "}", fields.get(name, ""))
    text = re.sub(r"[ \t]+", " ", text)
    text = re.sub(r" (?=[,。;:、)!])", "", text)
    return re.sub(r"。。+", "。", text).strip()


def order_fields(
    order: WorkOrder,
    dispatch: Dispatch | None,
    *,
    time_zone: str,
    now: datetime,
    company: str = "",
    technician: str = "",
    reason: str = "",
    several: bool = False,
) -> dict[str, str]:
    """The fields of ``order`` for :func:`fill`. ``several``: the technician has other open orders,
    so he is told to put the short number first."""
    details = order.details
    short = str(dispatch.short_no) if dispatch is not None else ""
    return {
        "company": company,
        "short": short,
        "number": order.number,
        "customer": details.customer_name,
        "contact": details.contact_name if details.contact_name != details.customer_name else "",
        "phone": details.contact_phone,
        "address": details.address,
        "fault": _shortened(details.title or details.description),
        "parts": f"带{needs_text(details.parts)}" if details.parts else "",
        "time": time_text(order, dispatch, time_zone=time_zone, now=now),
        "urgent": "【急】" if details.priority is Priority.URGENT else "",
        "technician": technician,
        "reason": reason,
        "hint": _HINT.format(short=short) if several and short else "",
    }


def time_text(order: WorkOrder, dispatch: Dispatch | None, *, time_zone: str, now: datetime) -> str:
    """The promised window, else the planned start: "今天14:00-16:00", "明天09:30", "11-28 09:30"."""
    details = order.details
    begin, end = details.window_start_at, details.window_end_at
    if begin is None or (dispatch is not None and not _within(dispatch, begin, end)):
        begin, end = (dispatch.planned_start_at, None) if dispatch is not None else (None, None)
    if begin is None:
        return ""
    zone = zone_of(time_zone)
    local = begin.astimezone(zone)
    days = (local.date() - local_day(now, time_zone)).days
    day = {0: "今天", 1: "明天", 2: "后天"}.get(days, f"{local:%m-%d} ")
    until = f"-{end.astimezone(zone):%H:%M}" if end is not None else ""
    return f"{day}{local:%H:%M}{until}"


def _within(dispatch: Dispatch, begin: datetime, end: datetime | None) -> bool:
    return begin <= dispatch.planned_start_at and (end is None or dispatch.planned_start_at <= end)


def _shortened(text: str) -> str:
    """One line, cut where a second message would begin to be needed for it alone."""
    line = " ".join(text.split())
    return line if len(line) <= _FAULT_LENGTH else line[: _FAULT_LENGTH - 1] + "…"
