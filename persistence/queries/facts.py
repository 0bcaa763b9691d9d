"""Orders reduced to what figures need, by the ten thousands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.analytics.facts import OrderFact
from domain.work_orders.kinds import AbnormalCause, Channel, OrderStatus, Priority, WaitReason
from persistence.types import EPOCH, to_micros

_COLUMNS = (
    "w.id, w.number, w.reported_at, w.status, w.type_code, w.type_name, a.category, w.fault, "
    "w.channel, w.priority, w.branch_id, w.region, w.customer_id, w.customer_name, w.vip_level, "
    "w.asset_id, w.asset_code, a.name, w.technician_id, w.technician_name, w.desk_accepted_at, "
    "w.dispatched_at, w.confirmed_at, w.departed_at, w.arrived_at, w.finished_at, w.reviewed_at, "
    "w.archived_at, w.resolve_due_at, w.dispatch_due_at, w.respond_due_at, w.arrive_due_at, "
    "w.on_time, w.waiting_minutes, w.wait_reason, w.rating, w.rating_voluntary, w.complaint, "
    "w.first_visit, w.cost_fen, w.parts_cost_fen, w.stopped, w.returned_count, w.abnormal_cause, "
    "w.imported, w.lat, w.lon, CASE WHEN w.abnormal_cause IS NULL THEN NULL ELSE w.rest END"
)
_SQL = f"""
SELECT {_COLUMNS} FROM work_orders w LEFT JOIN assets a ON a.id = w.asset_id
WHERE w.status <> 'draft' AND w.id IN (
    SELECT id FROM work_orders WHERE reported_at >= :start AND reported_at < :end
    UNION SELECT id FROM work_orders WHERE resolve_due_at >= :start AND resolve_due_at < :end
    UNION SELECT id FROM work_orders WHERE finished_at >= :start AND finished_at < :end
    UNION SELECT id FROM work_orders WHERE finished_at >= :end AND reported_at < :end
    UNION SELECT id FROM work_orders WHERE finished_at IS NULL AND reported_at < :end
        AND status <> 'cancelled'
) ORDER BY w.reported_at, w.id
"""
_STATUSES = {status.value: status for status in OrderStatus}
_CHANNELS = {channel.value: channel for channel in Channel}
_PRIORITIES = {priority.value: priority for priority in Priority}
_WAITS = {reason.value: reason for reason in WaitReason}
_CAUSES = {cause.value: cause for cause in AbnormalCause}


class FactQueries:
    connection: Connection

    def order_facts(self, start: datetime, end: datetime) -> tuple[OrderFact, ...]:
        """Orders reported, due or finished in [start, end), plus those open at ``end``."""
        return tuple(self.stream_facts(start, end))

    def stream_facts(self, start: datetime, end: datetime) -> Iterator[OrderFact]:
        """As :meth:`order_facts`, one after the other."""
        branches = {
            row[0]: row[1] for row in self.connection.execute(text("SELECT id, name FROM branches"))
        }
        values = {"start": to_micros(start), "end": to_micros(end)}
        if self.connection.dialect.name == "sqlite":
            raw: Any = self.connection.connection.driver_connection
            rows: Any = raw.execute(_SQL, values)
        else:
            rows = self.connection.execute(text(_SQL), values)
        for row in rows:
            yield _fact_of(row, branches)


def _fact_of(row: Sequence[Any], branches: dict[int, str]) -> OrderFact:
    (
        order_id,
        number,
        reported,
        status,
        type_code,
        type_name,
        category,
        fault,
        channel,
        priority,
        branch_id,
        region,
        customer_id,
        customer_name,
        vip_level,
        asset_id,
        asset_code,
        asset_name,
        technician_id,
        technician_name,
        accepted,
        dispatched,
        confirmed,
        departed,
        arrived,
        finished,
        reviewed,
        archived,
        resolve_due,
        dispatch_due,
        respond_due,
        arrive_due,
        on_time,
        waiting_minutes,
        wait_reason,
        rating,
        rating_voluntary,
        complaint,
        first_visit,
        cost,
        parts_cost,
        stopped,
        returned_count,
        abnormal,
        imported,
        lat,
        lon,
        rest,
    ) = row
    return OrderFact(
        order_id=order_id,
        number=number,
        reported_at=EPOCH + timedelta(microseconds=reported),
        status=_STATUSES[status],
        type_code=type_code,
        type_name=type_name,
        category=category or type_name,
        fault=fault,
        channel=_CHANNELS[channel],
        priority=_PRIORITIES[priority],
        branch=branches.get(branch_id, ""),
        region=region,
        customer_id=customer_id,
        customer_name=customer_name,
        vip_level=vip_level,
        asset_id=asset_id,
        asset_code=asset_code,
        asset_name=asset_name or "",
        technician_id=technician_id,
        technician_name=technician_name,
        accepted_at=_at(accepted),
        dispatched_at=_at(dispatched),
        confirmed_at=_at(confirmed),
        departed_at=_at(departed),
        arrived_at=_at(arrived),
        finished_at=_at(finished),
        reviewed_at=_at(reviewed),
        archived_at=_at(archived),
        due_at=_at(resolve_due),
        dispatch_due_at=_at(dispatch_due),
        respond_due_at=_at(respond_due),
        arrive_due_at=_at(arrive_due),
        within_sla=None if on_time is None else bool(on_time),
        waiting_minutes=waiting_minutes,
        wait_reason=_WAITS[wait_reason] if wait_reason else None,
        rating=rating,
        rating_voluntary=bool(rating_voluntary),
        complaint=bool(complaint),
        first_time_fix=None if first_visit is None else bool(first_visit),
        cost_fen=cost,
        parts_cost_fen=parts_cost,
        downtime_minutes=(
            (finished - reported) // 60_000_000 if stopped and finished is not None else None
        ),
        returned_count=returned_count,
        abnormal_cause=_CAUSES[abnormal] if abnormal else None,
        abnormal_note=_note_of(rest) if rest else "",
        imported=bool(imported),
        lat=lat,
        lon=lon,
    )


def _note_of(rest: str) -> str:
    import json

    abnormal = json.loads(rest).get("abnormal") or {}
    note: str = abnormal.get("note", "")
    return note


def _at(micros: int | None) -> datetime | None:
    return None if micros is None else EPOCH + timedelta(microseconds=micros)
