"""The words for findings and factors: English sources, context ``"Reasons"``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from domain.phrases import Phrase
from domain.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from domain.dispatching.situation import Candidate, Factor, Finding, Verdict

_FINDINGS: dict[str, str] = {
    "inactive": QT_TRANSLATE_NOOP("Reasons", "No longer employed"),
    "skill_missing": QT_TRANSLATE_NOOP("Reasons", "Lacks skill: {skill}"),
    "certificate_missing": QT_TRANSLATE_NOOP("Reasons", "No certificate: {skill}"),
    "certificate_expired": QT_TRANSLATE_NOOP("Reasons", "Certificate {skill} expired on {until}"),
    "on_leave": QT_TRANSLATE_NOOP("Reasons", "{kind} until {until}"),
    "off_shift": QT_TRANSLATE_NOOP("Reasons", "Off duty that day"),
    "break_overlap": QT_TRANSLATE_NOOP("Reasons", "Runs into the break {starts_at}–{ends_at}"),
    "overlap": QT_TRANSLATE_NOOP("Reasons", "Overlaps {number} {customer} {starts_at}–{ends_at}"),
    "travel_conflict": QT_TRANSLATE_NOOP(
        "Reasons", "{minutes} min of travel to {number}, only {gap} min between"
    ),
    "region_outside": QT_TRANSLATE_NOOP("Reasons", "Outside the regions served: {region}"),
    "area_outside": QT_TRANSLATE_NOOP("Reasons", "Outside the area of the technician's branch"),
    "branch_other": QT_TRANSLATE_NOOP("Reasons", "Belongs to another branch"),
    "daily_limit": QT_TRANSLATE_NOOP("Reasons", "Has {count} of {limit} orders that day already"),
    "window_missed": QT_TRANSLATE_NOOP("Reasons", "Misses the promised time"),
    "sla_breach": QT_TRANSLATE_NOOP("Reasons", "Misses the limit: {clock} by {due}"),
    "in_past": QT_TRANSLATE_NOOP("Reasons", "The time has passed"),
    "tool_missing": QT_TRANSLATE_NOOP("Reasons", "Has no {skill} along"),
    "vehicle_missing": QT_TRANSLATE_NOOP("Reasons", "Does not drive: {skill}"),
    "customer_unwilling": QT_TRANSLATE_NOOP("Reasons", "The customer asked for somebody else"),
    "already_told": QT_TRANSLATE_NOOP("Reasons", "{technician} was sent it {since}"),
    "already_confirmed": QT_TRANSLATE_NOOP("Reasons", "{technician} has accepted it"),
    "already_begun": QT_TRANSLATE_NOOP("Reasons", "{technician} is on the way or there"),
    "crew_short": QT_TRANSLATE_NOOP("Reasons", "A job for {crew}: {missing} too few are free then"),
    "helper_busy": QT_TRANSLATE_NOOP("Reasons", "{technician}, who comes along, is not free then"),
    "part_elsewhere": QT_TRANSLATE_NOOP(
        "Reasons", "{parts} from {place} ({km} km), about {minutes} min"
    ),
    "part_claimed": QT_TRANSLATE_NOOP("Reasons", "{part} is counted on for {number}"),
    "part_missing": QT_TRANSLATE_NOOP("Reasons", "In no stock: {parts}"),
    "load_too_heavy": QT_TRANSLATE_NOOP("Reasons", "{load} to carry, his vehicle takes {room}"),
    "day_overloaded": QT_TRANSLATE_NOOP(
        "Reasons", "{load} to carry that day, his vehicle takes {room}"
    ),
    "no_position": QT_TRANSLATE_NOOP("Reasons", "Position unknown"),
}

_OFF_SHIFT_HOURS = QT_TRANSLATE_NOOP("Reasons", "Off duty, works {starts_at}–{ends_at}")
_FETCHED = QT_TRANSLATE_NOOP("Reasons", "to be fetched at {place}, about {minutes} min")
_FETCHED_SOMEWHERE = QT_TRANSLATE_NOOP("Reasons", "{parts} from {place}, about {minutes} min")
_NOT_THERE_BEFORE = QT_TRANSLATE_NOOP("Reasons", "Cannot be there before {at}")

FINDING_CODES = frozenset(_FINDINGS)


def reason_of(finding: Finding) -> Phrase:
    """The sentence of ``finding``."""
    template = _FINDINGS[finding.code]
    if finding.code == "off_shift" and "starts_at" in finding.params:
        template = _OFF_SHIFT_HOURS
    if finding.code == "travel_conflict" and "number" not in finding.params:
        template = _NOT_THERE_BEFORE
    if finding.code == "part_elsewhere" and finding.params.get("km") is None:
        template = _FETCHED_SOMEWHERE
    return Phrase(template, finding.params)


def factor_reason(factor: Factor) -> Phrase | None:
    """What ``factor`` says in words; None when it has nothing to say."""
    params = factor.params
    if factor.code == "travel" and "minutes" in params:
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "{minutes} min away"), params)
    if factor.code == "load":
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "{count}/{limit} orders that day"), params)
    if factor.code == "slack":
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "from {starts_at}"), params)
    if factor.code == "on_time" and "percent" in params:
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "{percent} % on time"), params)
    if factor.code == "rating" and "rating" in params:
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "rated {rating}"), params)
    if factor.code == "idle":
        if "minutes" in params:
            return Phrase(QT_TRANSLATE_NOOP("Reasons", "busy for {minutes} min more"), params)
        if "free_at" in params:
            return Phrase(QT_TRANSLATE_NOOP("Reasons", "can set out at {free_at}"), params)
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "idle, can set out at once"), params)
    if factor.code == "parts" and "parts" in params:
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "in the van: {parts}"), params)
    if factor.code == "knows":
        return _experience(factor)
    return None


def _experience(factor: Factor) -> Phrase | None:
    params = factor.params
    if "wished" in params:
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "asked for by the customer"), params)
    if "asset" in params:
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "knows the machine"), params)
    if "customer" in params:
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "knows the customer"), params)
    if "jobs_of_type" in params:
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "{jobs_of_type} such jobs done"), params)
    return None


def candidate_line(candidate: Candidate) -> tuple[Phrase, ...]:
    """The plain line under a name, to be joined by ' · ' (DD-07): "车上有 压缩机×1 · 持高压证 · 12 分钟 ·
    今日 2/4 单 · 熟悉本机". How he comes by the parts is first, warnings come last."""
    factors = {factor.code: factor for factor in candidate.factors}
    phrases: list[Phrase] = [
        Phrase(_FETCHED, finding.params)
        for finding in candidate.verdict.findings
        if finding.code == "part_elsewhere" and not finding.hard
    ]
    if "parts" in factors and (at_hand := factor_reason(factors["parts"])) is not None:
        phrases.insert(0, at_hand)
    certificates = factors["knows"].params.get("certificates") if "knows" in factors else None
    if certificates:
        phrases.append(
            Phrase(
                QT_TRANSLATE_NOOP("Reasons", "certified: {certificates}"),
                {"certificates": certificates},
            )
        )
    for code in ("idle", "travel", "load", "knows"):
        phrase = factor_reason(factors[code]) if code in factors else None
        if phrase is not None:
            phrases.append(phrase)
    warnings = [f for f in candidate.verdict.findings if f.code != "part_elsewhere"]
    rest = warnings_of(replace(candidate.verdict, findings=tuple(warnings)))
    return (*phrases, *rest)


def warnings_of(verdict: Verdict) -> tuple[Phrase, ...]:
    """Sentences of what warns, without what refuses or only informs."""
    return tuple(
        reason_of(finding) for finding in verdict.findings if not finding.hard and not finding.info
    )
