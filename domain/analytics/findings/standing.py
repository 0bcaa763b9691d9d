"""What is said of the figures themselves: their bands, their changes, how far to trust them."""

from __future__ import annotations

from domain.analytics.findings.evidence import Evidence
from domain.analytics.kpis import KPIS
from domain.analytics.measures import Band
from domain.analytics.messages import Finding, Message, Param

#: Imported orders above this share are mentioned as a caution, ratings below the count too.
IMPORT_SHARE, FEW_RATINGS = 0.2, 5


def about_golden(evidence: Evidence) -> list[Finding]:
    found = []
    for place, key in enumerate(("sla_closure_rate", "jobs_per_head_day", "voluntary_rating_rate")):
        measure = evidence.measures[key]
        if measure.value is None:
            continue
        bands = KPIS[key].bands
        state = measure.band.value
        if bands and bands.upper is not None and measure.value > bands.upper:
            state = "high"
        params: dict[str, Param] = {
            "kpi": key,
            "now": measure.value,
            "hits": int(measure.hits),
            "sample": measure.sample,
        }
        ids = evidence.table.members(KPIS["late_orders"]).denominator if not place else ()
        found.append(
            Finding(
                "golden",
                Message(f"finding_{key}_{state}", params),
                measure.band,
                100.0 - place,
                ids,
            )
        )
    return found


def about_changes(evidence: Evidence) -> list[Finding]:
    """The clearest change for the better and the two clearest for the worse."""
    found = []
    firm = sorted(
        (change for change in evidence.changes if change.verdict in (Band.GOOD, Band.BAD)),
        key=lambda change: -change.size,
    )
    worse = [change for change in firm if change.verdict is Band.BAD][:2]
    better = [change for change in firm if change.verdict is Band.GOOD][:1]
    for place, change in enumerate((*worse, *better)):
        key = "finding_worse" if change.verdict is Band.BAD else "finding_better"
        params: dict[str, Param] = {"kpi": change.key, "now": change.now, "before": change.before}
        ids = evidence.table.members(KPIS[change.key]).numerator
        found.append(Finding("change", Message(key, params), change.verdict, 60.0 - place, ids))
    return found


def about_cautions(evidence: Evidence) -> list[Finding]:
    found = []
    imported, ratings = evidence.measures["import_share"], evidence.measures["satisfaction"]
    if imported.value is not None and imported.value >= IMPORT_SHARE:
        found.append(
            Finding(
                "basis",
                Message("finding_imported", {"imported_share": imported.value}),
                Band.NONE,
                30.0,
            )
        )
    if ratings.sample < FEW_RATINGS and evidence.measures["finished"].sample:
        found.append(
            Finding(
                "basis", Message("finding_few_ratings", {"count": ratings.sample}), Band.NONE, 35.0
            )
        )
    if not evidence.table.period.complete:
        found.append(Finding("basis", Message("finding_running"), Band.NONE, 90.0))
    return found
