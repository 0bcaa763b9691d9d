"""Where time is lost: late hours, too few people, slow steps, what is stuck."""

from __future__ import annotations

from domain.analytics.bottlenecks import slow_orders
from domain.analytics.findings.evidence import Evidence
from domain.analytics.kpis import KPIS
from domain.analytics.measures import Band
from domain.analytics.messages import Finding, Message, Param
from domain.analytics.staffing import is_pattern

#: Parts of a day, by the hour they begin.
DAY_PARTS: tuple[tuple[str, range], ...] = (
    ("night", range(6)),
    ("morning", range(6, 12)),
    ("afternoon", range(12, 18)),
    ("evening", range(18, 24)),
)
#: A part of a weekday with this share of all late orders is named (and 1.5 times its due share).
LATE_CELL_SHARE, LATE_CELL_LIFT, LATE_CELL_ORDERS = 0.25, 1.5, 10


def about_lateness(evidence: Evidence) -> list[Finding]:
    heat, late_total = evidence.heat, evidence.heat.late_total
    due_total = sum(map(sum, heat.due))
    if late_total < LATE_CELL_ORDERS:
        return []
    best: tuple[float, int, int, str] | None = None
    for weekday in range(7):
        for part, hours in DAY_PARTS:
            late = sum(heat.late[weekday][hour] for hour in hours)
            due = sum(heat.due[weekday][hour] for hour in hours)
            share = late / late_total
            lift = share / (due / due_total) if due else 0.0
            if (
                share >= LATE_CELL_SHARE
                and lift >= LATE_CELL_LIFT
                and (not best or share > best[0])
                and is_pattern(evidence.table, weekday, hours.start, hours.stop)
            ):
                best = (share, late, weekday, part)
    if best is None:
        return []
    share, late, weekday, part = best
    hours = dict(DAY_PARTS)[part]
    table = evidence.table
    _, weekdays, hour = table.columns.local("reported_at")
    inside = (weekdays == weekday) & (hour >= hours.start) & (hour < hours.stop)
    ids = table.members(KPIS["late_orders"], inside).denominator
    params: dict[str, Param] = {
        "late_share": share,
        "weekday": weekday,
        "day_part": part,
        "count": late,
        "total": late_total,
    }
    return [Finding("lateness", Message("finding_late_cell", params), Band.BAD, 80.0, ids)]


def about_staffing(evidence: Evidence) -> list[Finding]:
    """KP-19: one proposal, for the time that has most late orders and too few people."""
    staffing = evidence.staffing
    if staffing is None or not staffing.tight:
        return []
    worst = staffing.tight[0]
    params: dict[str, Param] = {
        "weekday": worst.weekday,
        "hours": worst.hours,
        "late_share": worst.late_share,
        "per_hour": f"{worst.per_hour:.1f}",
        "people": f"{worst.people:.1f}",
        "order_minutes": staffing.order_minutes,
        "more": staffing.more,
        "served": staffing.served,
        "count": worst.late,
    }
    key = "finding_staffing"
    if staffing.idle:
        idle = staffing.idle[0]
        key = "finding_staffing_move"
        params |= {
            "idle_weekday": idle.weekday,
            "idle_hours": idle.hours,
            "idle_people": f"{idle.people:.1f}",
            "idle_share": idle.load,
        }
    _, weekdays, hour = evidence.table.columns.local("reported_at")
    inside = (weekdays == worst.weekday) & (hour >= worst.first) & (hour < worst.last)
    ids = evidence.table.members(KPIS["late_orders"], inside).denominator
    return [Finding("lateness", Message(key, params), Band.WATCH, 79.0, ids)]


def about_bottleneck(evidence: Evidence) -> list[Finding]:
    slowest = evidence.bottleneck.slowest
    step = evidence.bottleneck.step(slowest) if slowest else None
    if step is None:
        return []
    params: dict[str, Param] = {
        "step": step.key,
        "mean_minutes": step.mean_minutes,
        "step_share": step.share,
    }
    slow = slow_orders(evidence.table, step.key, step.mean_minutes)
    found = [Finding("bottleneck", Message("finding_bottleneck", params), Band.WATCH, 75.0, slow)]
    losses = [
        (one.late_minutes - one.in_time_minutes, one)
        for one in evidence.bottleneck.steps
        # The review comes after the limit was met or missed.
        if one.key != "review" and one.late_minutes is not None and one.in_time_minutes is not None
    ]
    lost, where = max(losses, key=lambda pair: pair[0], default=(0.0, step))
    if lost > 0.0 and evidence.heat.late_total >= LATE_CELL_ORDERS:
        late: dict[str, Param] = {
            "step": where.key,
            "late_minutes": where.late_minutes,
            "in_time_minutes": where.in_time_minutes,
        }
        ids = slow_orders(evidence.table, where.key, where.in_time_minutes or 0.0, late=True)
        message = Message("finding_late_step", late)
        found.append(Finding("bottleneck", message, Band.WATCH, 74.0, ids))
    return found


def about_stuck(evidence: Evidence) -> list[Finding]:
    measure = evidence.measures["stuck_share"]
    if not measure.hits:
        return []
    params: dict[str, Param] = {
        "count": int(measure.hits),
        "total": measure.sample,
        "stuck_share": measure.value,
    }
    ids = evidence.table.members(KPIS["stuck_share"]).numerator
    weight = 78.0 if measure.band is Band.BAD else 45.0
    return [Finding("backlog", Message("finding_stuck", params), measure.band, weight, ids)]
