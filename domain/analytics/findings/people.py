"""What is said of those on the road: their ways, their number of jobs."""

from __future__ import annotations

from domain.analytics.findings.evidence import Evidence
from domain.analytics.measures import Band
from domain.analytics.messages import Finding, Message, Param

#: Days a technician must have worked before a low number of jobs is mentioned.
LOW_JOBS_DAYS = 5
#: Ways longer than needed by this share are mentioned, on at least so many days.
ROUTE_WASTE, ROUTE_DAYS = 0.15, 10


def about_routes(evidence: Evidence) -> list[Finding]:
    """KP-17."""
    routes = evidence.routes
    if routes is None or routes.days < ROUTE_DAYS or routes.share < ROUTE_WASTE:
        return []
    params: dict[str, Param] = {
        "waste_share": routes.share,
        "lost_minutes": routes.minutes - routes.best_minutes,
        "km": f"{routes.km - routes.best_km:.0f}",
        "days": routes.days,
    }
    return [Finding("routes", Message("finding_route_waste", params), Band.WATCH, 58.0)]


def about_low_jobs(evidence: Evidence) -> list[Finding]:
    low = [
        one
        for one in evidence.technicians
        if one.jobs_per_day is not None
        and one.jobs_per_day < 2.0
        and one.worked_days >= LOW_JOBS_DAYS
    ]
    if not low or len(low) == len(evidence.technicians):
        # When everybody is below, the golden measure has said so already.
        return []
    params: dict[str, Param] = {"names": tuple(one.name for one in low), "count": len(low)}
    return [Finding("people", Message("finding_low_jobs", params), Band.WATCH, 44.0)]
