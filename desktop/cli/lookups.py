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
    rank.add_argument("order", metavar="ORDER", help="its number, such as WO-261121-0032")
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
    from desktop.cli.opened import opened
    from desktop.phrases import set_zone
    from desktop.reasons import candidate_text, factor_line, finding_line
    from domain.dispatching.job_needs import job_need
    from domain.dispatching.ranking import rank
    from domain.errors import NotFound

    base.speak()
    with opened(args) as company, company.queries() as queries:
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
