"""``paidan search`` and ``paidan rank``: what the search box and the suggestions would say."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, _SubParsersAction
from zoneinfo import ZoneInfo

from desktop.cli import base

_MOST = 200


def register(commands: _SubParsersAction[ArgumentParser]) -> None:
    search = commands.add_parser("search", help="orders, assets, customers and people by any words")
    search.add_argument("text", metavar="TEXT")
    search.add_argument("--limit", type=base.whole(1, _MOST), default=20, metavar="N")
    base.add_common(search)
    search.set_defaults(handler=run_search)
    rank = commands.add_parser("rank", help="who should go to an order, and why")
    what = rank.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "order", nargs="?", metavar="ORDER", help="its number, such as WO-261121-0032"
    )
    what.add_argument(
        "--history",
        action="store_true",
        help="how often who was sent is among the first three, by the rules and weights of today",
    )
    rank.add_argument("--days", type=base.whole(1, 3650), default=30, metavar="N")
    rank.add_argument("--limit", type=base.whole(1, 100_000), default=500, metavar="N")
    base.add_common(rank)
    rank.set_defaults(handler=run_rank)


def run_search(args: Namespace) -> int:
    from desktop.cli.opened import opened

    with opened(args) as company, company.queries() as queries:
        found = queries.search(args.text, args.limit)
    results = [
        {"kind": hit.kind, "id": hit.id, "code": hit.code, "title": hit.title, "more": hit.subtitle}
        for hit in found.hits
    ]
    lines = [
        f"{hit.kind:12}{hit.code:18}{hit.title}  {hit.subtitle}".rstrip() for hit in found.hits
    ]
    values = {
        "results": results,
        "totals": dict(found.totals),
        "milliseconds": round(found.milliseconds, 1),
    }
    base.emit(args, values, lines)
    return base.DONE


def run_rank(args: Namespace) -> int:
    if args.history:
        return _run_history(args)
    from desktop.cli.opened import opened
    from desktop.phrases import set_zone
    from desktop.reasons import candidate_text, factor_line, finding_line
    from domain.dispatching.job_needs import job_need
    from domain.dispatching.ranking import rank
    from domain.errors import NotFound

    base.speak()
    with opened(args, by_streets=True) as company, company.queries() as queries:
        named = queries.resolve_code(args.order)
        orders = queries.orders([named[1]]) if named and named[0] == "work_order" else ()
        if not orders:
            raise NotFound("code_unknown", code=args.order)
        situation = queries.situation(company.clock())
    set_zone(ZoneInfo(situation.time_zone))
    ranking = rank(situation, job_need(orders[0]))
    people = situation.technicians
    candidates = [
        {
            "technician": people[one.technician_id].name,
            "code": people[one.technician_id].code,
            "score": round(one.score, 1),
            "starts_at": one.verdict.starts_at.isoformat(),
            "reason": candidate_text(one),
            "factors": [
                {
                    "code": factor.code,
                    "value": round(factor.value, 3),
                    "weight": factor.weight,
                    "text": factor_line(factor),
                }
                for factor in one.factors
            ],
            "warnings": [finding_line(f) for f in one.verdict.findings if not f.info],
        }
        for one in ranking.candidates
    ]
    refused = [
        {
            "technician": people[verdict.technician_id].name,
            "code": people[verdict.technician_id].code,
            "reasons": [
                {"code": finding.code, "text": finding_line(finding)}
                for finding in verdict.findings
                if finding.hard
            ],
        }
        for verdict in ranking.refused
    ]
    lines = [
        f"{one['score']:5}  {one['technician']}  {one['reason']}".rstrip() for one in candidates
    ]
    lines += [
        f"    –  {people[verdict.technician_id].name}  "
        + " · ".join(finding_line(finding) for finding in verdict.findings if finding.hard)
        for verdict in ranking.refused
    ]
    values = {"order": orders[0].number, "candidates": candidates, "refused": refused}
    base.emit(args, values, lines)
    return base.DONE


def _run_history(args: Namespace) -> int:
    """The ranking asked again for the last dispatches by which the work was done."""
    from datetime import timedelta

    from PySide6.QtCore import QCoreApplication

    from desktop.cli.opened import opened
    from desktop.views.settings.editors import finding_text
    from domain.dispatching.hindsight import look_back

    base.speak()
    with opened(args) as company, company.queries() as queries:
        until = company.clock()
        found = look_back(
            queries.past_dispatches(until - timedelta(days=args.days), until, args.limit)
        )
    translate = QCoreApplication.translate
    lines = [
        translate(
            "RankHistory",
            "{judged} dispatches of the last {days} days, asked again with the rules of today:",
        ).format(judged=found.judged, days=args.days)
    ]
    if found.judged:
        lines += [
            translate(
                "RankHistory", "{rate} sent one of the first three (drawing lots: {chance})"
            ).format(rate=_percent(found.shown_rate), chance=_percent(found.chance_rate)),
            translate("RankHistory", "{rate} sent the first").format(
                rate=_percent(found.first_rate)
            ),
            translate(
                "RankHistory", "middle place of who was sent: {place} of {choice} who could go"
            ).format(place=found.middle_place, choice=found.middle_choice),
            translate("RankHistory", "{rate} done by whom it was given to first").format(
                rate=_percent(found.first_dispatch_rate)
            ),
            translate("RankHistory", "{count} would have been refused").format(count=found.refused),
        ]
        lines += [f"    {count:5}  {finding_text(code)}" for code, count in found.reasons.items()]
    values = {
        "days": args.days,
        "judged": found.judged,
        "first": found.first,
        "first_three": found.shown,
        "by_chance": round(found.by_chance, 1),
        "refused": found.refused,
        "reasons": dict(found.reasons),
        "middle_place": found.middle_place,
        "middle_choice": found.middle_choice,
        "first_dispatch": found.first_dispatch,
    }
    base.emit(args, values, lines)
    return base.DONE


def _percent(rate: float | None) -> str:
    return "–" if rate is None else f"{rate:.0%}"
