"""The columns of the work-order list."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desktop.format import countdown_text, moment_text, money_text, phone_text
from desktop.labels import label
from desktop.services import Session
from desktop.widgets.lazy_model import Column
from domain.read_models.orders import OrderRow
from domain.work_orders.kinds import OrderStatus, Priority

translate = QCoreApplication.translate
_DONE = frozenset(
    {OrderStatus.FINISHED, OrderStatus.ARCHIVED, OrderStatus.CANCELLED, OrderStatus.DRAFT}
)
_QUIET = frozenset({OrderStatus.ARCHIVED, OrderStatus.CANCELLED, OrderStatus.DRAFT})
_WARN = timedelta(minutes=60)


def status_tone(row: OrderRow) -> str:
    """Grey for what is over, the accent for what is going on."""
    if row.abnormal_cause is not None and row.status not in _QUIET:
        return "red"
    if row.status in _QUIET:
        return "neutral"
    return "plain" if row.status in (OrderStatus.QUEUED, OrderStatus.RETURNED) else "accent"


def _time_left(row: OrderRow, session: Session) -> str:
    if row.resolve_due_at is None or row.status in _DONE:
        return ""
    return countdown_text((row.resolve_due_at - session.now()).total_seconds())


def _left_tone(row: OrderRow, session: Session) -> str:
    if row.resolve_due_at is None or row.status in _DONE:
        return ""
    left = row.resolve_due_at - session.now()
    return "red" if left < timedelta(0) else "amber" if left < _WARN else ""


def _kept(row: OrderRow) -> str:
    if row.on_time is None:
        return ""
    return translate("Lists", "On time") if row.on_time else translate("Lists", "Late")


def _status(row: OrderRow) -> str:
    word = label(row.status)
    return f"⚠ {word}" if row.abnormal_cause is not None and row.status not in _QUIET else word


def order_columns(session: Session) -> tuple[Column, ...]:
    return (
        Column("number", translate("Lists", "Number"), lambda r: r.number, 132, "number",
               strong=True),
        Column("status", translate("Lists", "Status"), _status, 104, "status", tone=status_tone,
               tip=lambda r: label(r.abnormal_cause) if r.abnormal_cause else ""),
        Column("priority", translate("Lists", "Priority"), lambda r: label(r.priority), 84,
               "priority", tone=lambda r: "red" if r.priority is Priority.URGENT else ""),
        Column("title", translate("Lists", "Fault"), lambda r: r.title, 190, "title",
               tip=lambda r: r.title),
        Column("customer", translate("Lists", "Customer"), lambda r: r.customer_name, 140,
               "customer_name"),
        Column("left", translate("Lists", "Time left"), lambda r: _time_left(r, session), 96,
               "resolve_due_at", right=True, live=True, tone=lambda r: _left_tone(r, session)),
        Column("technician", translate("Lists", "Technician"), lambda r: r.technician_name, 80,
               "technician_name"),
        Column("reported", translate("Lists", "Reported"),
               lambda r: moment_text(r.reported_at, session), 128, "reported_at"),
        Column("planned", translate("Lists", "Planned"),
               lambda r: moment_text(r.planned_start_at, session), 128, "planned_start_at"),
        Column("finished", translate("Lists", "Finished"),
               lambda r: moment_text(r.finished_at, session), 128, "finished_at"),
        Column("on_time", translate("Lists", "Kept"), _kept, 68, "on_time",
               tone=lambda r: "red" if r.on_time is False else ""),
        Column("type", translate("Lists", "Type"), lambda r: r.type_name, 110, "type_name"),
        Column("district", translate("Lists", "District"), lambda r: r.district, 76, "district"),
        Column("address", translate("Lists", "Address"), lambda r: r.address, 220, "address",
               tip=lambda r: r.address),
        Column("phone", translate("Lists", "Phone"), lambda r: phone_text(r.contact_phone), 120,
               "contact_phone", muted=True),
        Column("cost", translate("Lists", "Cost"), lambda r: money_text(r.cost_fen), 92,
               "cost_fen", right=True),
        Column("rating", translate("Lists", "Rating"), lambda r: "★" * (r.rating or 0), 76,
               "rating", shown=False),
        Column("asset", translate("Lists", "Asset"), lambda r: r.asset_code, 120, "asset_code",
               shown=False),
        Column("channel", translate("Lists", "Reached us by"), lambda r: label(r.channel), 84,
               "channel", shown=False),
        Column("external", translate("Lists", "Number in the old ledger"),
               lambda r: r.external_number, 130, "external_number", shown=False),
    )  # fmt: skip
