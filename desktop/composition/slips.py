"""One order as it is printed for the technician."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.labels import label
from domain.assets.asset import Asset, WarrantyState
from domain.ports.storage import Queries
from domain.read_models import OrderBrief
from domain.service_levels.clocks import ClockKind
from domain.work_orders.order import OrderDetails, WorkOrder

if TYPE_CHECKING:
    from exports.job_slip import JobSlip
    from exports.texts import Texts

_HISTORY = 3


def read_slip(
    queries: Queries, order_id: int, language: str, zone: ZoneInfo, now: datetime
) -> JobSlip:
    """NotFound for an order that does not exist. ``language``: that of the sheet's own words."""
    from exports.job_slip import JobSlip
    from exports.texts import texts

    words = texts(language)
    page = queries.order_page(order_id)
    order, details = page.order, page.order.details
    resolve = order.clock(ClockKind.RESOLVE)
    return JobSlip(
        number=order.number,
        kind=page.type_name,
        priority=words.label("priority", str(details.priority.value)),
        reported=words.moment(order.milestones.reported_at, zone),
        due=words.moment(resolve.due_at, zone) if resolve else "",
        window=_window(order, details, words, zone),
        customer=details.customer_name,
        contact=" ".join(one for one in (details.contact_name, details.contact_phone) if one),
        address=details.address,
        machine=_machine(page.asset),
        location=page.asset.location if page.asset else "",
        warranty=_warranty(page.asset, now.astimezone(zone)),
        fault=details.title + (f"\n{details.description}" if details.description else ""),
        technician=page.technician.name if page.technician else "",
        notes=details.notes,
        checklist=next(
            (kind.checklist for kind in queries.order_types() if kind.code == details.type_code), ()
        ),
        parts=[
            (part.name, f"{part.quantity:g}")
            for part in (order.result.parts if order.result else details.parts)
        ],
        history=[_line(brief, words, zone) for brief in page.related[:_HISTORY]],
        replies=_replies(order),
    )


def _window(order: WorkOrder, details: OrderDetails, words: Texts, zone: ZoneInfo) -> str:
    begin, end = details.window_start_at, details.window_end_at
    if begin is None and order.dispatch is not None:
        begin, end = order.dispatch.planned_start_at, order.dispatch.planned_end_at
    if begin is None:
        return words.moment(end, zone) if end else ""
    until = f"–{end.astimezone(zone):%H:%M}" if end else ""
    return words.moment(begin, zone) + until


def _machine(asset: Asset | None) -> str:
    if asset is None:
        return ""
    return " ".join(one for one in (asset.code, asset.name, asset.model) if one)


def _warranty(asset: Asset | None, now: datetime) -> str:
    if asset is None:
        return ""
    state = asset.warranty_on(now.date())
    if state is WarrantyState.UNKNOWN:
        return ""
    return f"{label(state)} {asset.warranty_until_on}"


def _line(brief: OrderBrief, words: Texts, zone: ZoneInfo) -> str:
    day = words.day(brief.reported_at.astimezone(zone).date())
    said = (day, brief.number, brief.title, brief.resolution)
    return " · ".join(one for one in said if one)


def _replies(order: WorkOrder) -> list[str]:
    """What the technician may answer, and how when several orders are open with him."""
    answers = [
        QCoreApplication.translate("JobSlip", "1 accept"),
        QCoreApplication.translate("JobSlip", "2 arrived"),
        QCoreApplication.translate("JobSlip", "3 finished"),
        QCoreApplication.translate("JobSlip", "0 cannot go + reason"),
    ]
    if order.dispatch is not None:
        hint = QCoreApplication.translate("JobSlip", "with several orders: “{short} 1”")
        answers.append(hint.format(short=order.dispatch.short_no))
    return answers
