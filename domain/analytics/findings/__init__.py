"""What the figures say, as sentences: bands, changes, patterns, contradictions, cautions."""

from __future__ import annotations

from domain.analytics.contradictions import find_contradictions
from domain.analytics.findings.causes import (
    about_complaints,
    about_machines,
    about_pareto,
    about_surge,
)
from domain.analytics.findings.delays import (
    about_bottleneck,
    about_lateness,
    about_staffing,
    about_stuck,
)
from domain.analytics.findings.evidence import Evidence
from domain.analytics.findings.people import about_low_jobs, about_routes
from domain.analytics.findings.standing import about_cautions, about_changes, about_golden
from domain.analytics.measures import Band
from domain.analytics.messages import Finding, Message

__all__ = ["Evidence", "find_findings"]


def find_findings(evidence: Evidence) -> tuple[Finding, ...]:
    """Everything worth saying, most important first."""
    if not evidence.measures["volume"].sample and not evidence.measures["finished"].sample:
        return (Finding("basis", Message("finding_nothing"), Band.NONE, 0.0),)
    found = [
        *about_golden(evidence),
        *find_contradictions(
            evidence.table, evidence.measures, evidence.technicians, evidence.by_branch
        ),
        *about_lateness(evidence),
        *about_staffing(evidence),
        *about_routes(evidence),
        *about_bottleneck(evidence),
        *about_stuck(evidence),
        *about_changes(evidence),
        *about_pareto(evidence),
        *about_machines(evidence),
        *about_surge(evidence),
        *about_low_jobs(evidence),
        *about_complaints(evidence),
        *about_cautions(evidence),
    ]
    return tuple(sorted(found, key=lambda finding: -finding.weight))
