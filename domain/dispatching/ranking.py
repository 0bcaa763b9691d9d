"""Who should go: every technician judged, those who may go scored by a few plain factors."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from domain.dispatching.conflicts.wishes import is_wished
from domain.dispatching.day_frame import Frame
from domain.dispatching.eligibility import Judgement, judge_in
from domain.dispatching.part_supply import Supply
from domain.dispatching.situation import (
    Candidate,
    Factor,
    JobNeed,
    Ranking,
    Situation,
    TrackRecord,
    Verdict,
)
from domain.people.technician import Technician
from domain.work_orders.kinds import Priority

#: Without a record neither good nor bad is assumed.
_NEUTRAL = 0.7
_NO_RECORD = TrackRecord()
#: An hour on the road is as good as no offer.
_FAR_MINUTES = 60.0
#: A working day from now is as late as it gets without a limit.
_LATE_MINUTES = 480.0
#: Whoever can leave within so many minutes is idle; two hours later he is no help.
_AT_ONCE_MINUTES = 10.0
_BUSY_MINUTES = 120.0
#: From here on a time of the day says more than minutes.
_LONG_MINUTES = 180.0
#: Few ratings or visits say little: they are mixed with this many neutral ones.
_PRIOR = 5
#: Breaking these puts a candidate behind all who do not.
_SERIOUS = frozenset({"sla_breach", "window_missed", "overlap", "travel_conflict"})


def rank(situation: Situation, need: JobNeed) -> Ranking:
    """All active technicians for ``need``, each at the earliest time that fits him.

    Best first; those who would miss a limit come after all who would not. Refused ones keep their
    findings, nearest to suitable (fewest hard findings) first.
    """
    frame = Frame(situation, need)
    certificates = _certificates(situation, need)
    candidates: list[Candidate] = []
    refused: list[Verdict] = []
    for technician in situation.technicians.values():
        if not technician.active:
            continue
        judgement = judge_in(frame, technician)
        if judgement.verdict.refused:
            refused.append(judgement.verdict)
        else:
            candidates.append(_candidate(situation, need, technician, judgement, certificates))
    candidates.sort(key=_order)
    refused.sort(key=lambda verdict: (_hard_count(verdict), verdict.technician_id))
    return Ranking(need.order_id, tuple(candidates), tuple(refused))


def _order(candidate: Candidate) -> tuple[bool, float, int]:
    serious = any(finding.code in _SERIOUS for finding in candidate.verdict.findings)
    return (serious, -candidate.score, candidate.technician_id)


def _hard_count(verdict: Verdict) -> int:
    return sum(finding.hard for finding in verdict.findings)


def _certificates(situation: Situation, need: JobNeed) -> str:
    """Names of the certificates the order asks for, which every candidate holds."""
    return "、".join(
        skill.name
        for code in sorted(need.skills)
        if (skill := situation.skills.get(code)) is not None and skill.needs_certificate
    )


def _candidate(
    situation: Situation,
    need: JobNeed,
    technician: Technician,
    judgement: Judgement,
    certificates: str,
) -> Candidate:
    verdict = judgement.verdict
    record = situation.records.get(technician.id, _NO_RECORD)
    weights = situation.rules.weights
    factors: tuple[Factor, ...] = (
        _travel(verdict, weights),
        _load(technician, judgement.visits_that_day, weights),
        _slack(situation, need, verdict, weights),
        _on_time(record, weights),
        _rating(record, weights),
        _knows(need, record, certificates, weights, is_wished(situation, need, technician.id)),
    )
    if need.priority is Priority.URGENT:
        factors += (_idle(situation, verdict, weights),)
    if judgement.supply is not None:
        factors += (_parts(judgement.supply, weights),)
    total = sum(factor.weight for factor in factors)
    scored = sum(factor.value * factor.weight for factor in factors)
    score = 100.0 * scored / total if total > 0 else 0.0
    return Candidate(technician.id, score, factors, verdict)


def _travel(verdict: Verdict, weights: Mapping[str, float]) -> Factor:
    minutes = verdict.travel_before_minutes
    value = 0.5 if minutes is None else max(0.0, 1.0 - minutes / _FAR_MINUTES)
    params = {} if minutes is None else {"minutes": round(minutes)}
    return Factor("travel", value, weights.get("travel", 0.0), params)


def _parts(supply: Supply, weights: Mapping[str, float]) -> Factor:
    """All of it along is best; what is nowhere helps nobody."""
    value = 0.0 if supply.missing else max(0.0, 1.0 - supply.minutes / _FAR_MINUTES)
    params: dict[str, object] = {}
    if supply.at_hand:
        params["parts"] = tuple(each.text for each in supply.at_hand)
    return Factor("parts", value, weights.get("parts", 0.0), params)


def _load(technician: Technician, count: int, weights: Mapping[str, float]) -> Factor:
    limit = max(technician.daily_limit, 1)
    value = max(0.0, 1.0 - count / limit)
    params = {"count": count, "limit": technician.daily_limit}
    return Factor("load", value, weights.get("load", 0.0), params)


def _slack(
    situation: Situation, need: JobNeed, verdict: Verdict, weights: Mapping[str, float]
) -> Factor:
    """How much of the time until the limit is left over; without a limit, how soon he can come."""
    weight = weights.get("slack", 0.0)
    wait = max((verdict.starts_at - situation.now) / _MINUTE, 0.0)
    params: dict[str, object] = {"starts_at": verdict.starts_at, "wait_minutes": round(wait)}
    spare = _spare_minutes(need, verdict)
    if spare is None:
        return Factor("slack", max(0.0, 1.0 - wait / _LATE_MINUTES), weight, params)
    params["spare_minutes"] = round(spare)
    value = min(max(spare / (spare + wait), 0.0), 1.0) if spare > 0 else 0.0
    return Factor("slack", value, weight, params)


def _idle(situation: Situation, verdict: Verdict, weights: Mapping[str, float]) -> Factor:
    """Urgent orders go first to somebody who can set out at once (DI-04); it counts as much as the
    time to spare."""
    wait = (verdict.starts_at - situation.now) / _MINUTE
    busy = max(wait - (verdict.travel_before_minutes or 0.0), 0.0)
    at_once = busy <= _AT_ONCE_MINUTES
    value = 1.0 if at_once else max(0.0, 1.0 - busy / _BUSY_MINUTES)
    params: dict[str, object] = {}
    if busy > _LONG_MINUTES:  # not at work all that time: his shift may have to begin first
        params["free_at"] = situation.now + busy * _MINUTE
    elif not at_once:
        params["minutes"] = round(busy)
    return Factor("idle", value, weights.get("slack", 0.0), params)


_MINUTE = timedelta(minutes=1)


def _spare_minutes(need: JobNeed, verdict: Verdict) -> float | None:
    spares = []
    if need.arrive_due_at is not None:
        spares.append((need.arrive_due_at - verdict.starts_at) / _MINUTE)
    if need.resolve_due_at is not None:
        spares.append((need.resolve_due_at - verdict.ends_at) / _MINUTE)
    if need.window_end_at is not None:
        spares.append((need.window_end_at - verdict.starts_at) / _MINUTE)
    return min(spares) if spares else None


def _on_time(record: TrackRecord, weights: Mapping[str, float]) -> Factor:
    weight = weights.get("on_time", 0.0)
    rate = record.on_time_rate
    if rate is None:
        return Factor("on_time", _NEUTRAL, weight)
    value = (rate * record.jobs + _NEUTRAL * _PRIOR) / (record.jobs + _PRIOR)
    return Factor("on_time", value, weight, {"percent": round(rate * 100), "jobs": record.jobs})


def _rating(record: TrackRecord, weights: Mapping[str, float]) -> Factor:
    weight = weights.get("rating", 0.0)
    if record.rating is None:
        return Factor("rating", _NEUTRAL, weight)
    value = min(max((record.rating - 1.0) / 4.0, 0.0), 1.0)
    return Factor("rating", value, weight, {"rating": round(record.rating, 1)})


def _knows(
    need: JobNeed,
    record: TrackRecord,
    certificates: str,
    weights: Mapping[str, float],
    wished: bool,
) -> Factor:
    """Wished by the customer, or the machine itself, else the customer, else this kind of job."""
    params: dict[str, object] = {}
    if certificates:
        params["certificates"] = certificates
    done = record.jobs_by_type.get(need.type_code, 0)
    value = 0.5 * min(done / 20, 1.0)
    if done:
        params["jobs_of_type"] = done
    if need.customer_id is not None and need.customer_id in record.known_customers:
        value = max(value, 0.75)
        params["customer"] = True
    if need.asset_id is not None and need.asset_id in record.known_assets:
        value = 1.0
        params["asset"] = True
    if wished:
        value = 1.0
        params["wished"] = True
    return Factor("knows", value, weights.get("knows", 0.0), params)
