"""The return on the system as rows of words: the same on the screen, on paper and in the workbook."""

from __future__ import annotations

from domain.analytics.kpis import KPIS
from domain.analytics.roi import Roi
from exports.texts import Texts


def comparison_rows(roi: Roi, words: Texts) -> list[tuple[str, str, str, str]]:
    """(measure, before, now, change); what was entered and not measured bears a star."""
    rows = []
    for line in roi.lines:
        kpi = KPIS[line.key]
        before = words.value(kpi, line.before) + (" *" if line.assumed else "")
        difference = relative = None
        if line.before is not None and line.now is not None:
            difference = line.now - line.before
            relative = difference / line.before if line.before else None
        change = words.difference(kpi, difference, relative)
        rows.append((words.kpi(line.key), before, words.value(kpi, line.now), change))
    return rows


def saving_rows(roi: Roi, words: Texts) -> list[tuple[str, str]]:
    """(what is saved, yuan a month), their sum last."""
    rows = [(words.say(f"roi_{key}"), words.money(fen)) for key, fen in roi.savings.items()]
    return [*rows, (words.say("roi_measured"), words.money(roi.measured_fen))]


def estimate_rows(roi: Roi, words: Texts) -> list[tuple[str, str]]:
    """(name, value) of what the company's own assumptions come to."""

    def months(fen: float) -> str:
        found = roi.payback_months(fen)
        return (
            words.say("roi_never") if found is None else words.say("roi_months", n=f"{found:.1f}")
        )

    return [
        (words.say("roi_loss"), words.money(roi.loss_fen)),
        (words.say("roi_expected"), words.money(roi.expected_fen)),
        (words.say("roi_cost"), words.money(roi.cost_fen)),
        (words.say("roi_break_even"), words.share(roi.break_even_share)),
        (words.say("roi_payback_expected"), months(roi.expected_fen)),
        (words.say("roi_payback_measured"), months(roi.measured_fen)),
        (words.say("roi_lost"), f"{roi.lost_orders:,.0f}"),
    ]


def spans_text(roi: Roi, words: Texts) -> str:
    """Which months are held against which."""
    now = words.span(roi.now)
    if roi.baseline is None:
        return words.say("roi_no_baseline", now=now)
    return words.say("roi_spans", before=words.span(roi.baseline), now=now)
