"""``paidan plan``: the plan of a day of the company, or of one that is given as JSON."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from desktop.cli import base

if TYPE_CHECKING:
    from domain.dispatching.planning.proposal import PlanProposal
    from domain.dispatching.planning.request import PlanRequest
    from domain.dispatching.situation import Situation
    from domain.read_models import OrderCard


def register(commands: _SubParsersAction[ArgumentParser]) -> None:
    plan = commands.add_parser("plan", help="who goes where and when: proposes or applies a day")
    plan.add_argument("--date", type=date.fromisoformat, metavar="D", help="today or tomorrow")
    plan.add_argument(
        "--replan", action="store_true", help="let move what has not begun, not only the queue"
    )
    plan.add_argument("--region", default="", metavar="R", help="only orders of this region")
    plan.add_argument("--seconds", type=float, metavar="S", help="time for the search")
    plan.add_argument("--seed", type=int, metavar="N", help="another seed, another search")
    plan.add_argument("--apply", action="store_true", help="carry the plan out")
    plan.add_argument(
        "--export-problem", type=Path, metavar="FILE", help="write the day as JSON, plan nothing"
    )
    plan.add_argument("--problem", type=Path, metavar="FILE", help="solve the day in this file")
    base.add_common(plan)
    plan.set_defaults(handler=run_plan)


def run_plan(args: Namespace) -> int:
    return _solve_file(args) if args.problem is not None else _plan_day(args)


def _solve_file(args: Namespace) -> int:
    """The answer is JSON in any case: the file that asks is."""
    begun = perf_counter()
    from dataclasses import replace

    from domain.dispatching.planning.codec import answer_to_plain, parse
    from domain.dispatching.planning.faults import plan_problem
    from domain.dispatching.planning.solving import solve

    try:
        plain = json.loads(args.problem.read_bytes())
    except ValueError as error:
        raise plan_problem(args.problem.name, "not_json") from error
    problem = parse(plain)
    options = problem.options
    if args.seconds is not None:
        options = replace(options, seconds=args.seconds)
    if args.seed is not None:
        options = replace(options, seed=args.seed)
    solution = solve(replace(problem, options=options), begun=begun)
    answer = answer_to_plain(solution.plan, perf_counter() - begun, solution.progress)
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return base.DONE


def _plan_day(args: Namespace) -> int:
    from desktop.cli.opened import opened

    base.speak()
    with opened(args, by_streets=True) as company:
        with company.queries() as queries:
            now = company.clock()
            situation, cards = queries.situation(now), queries.board(now).orders
        request = _request(args, situation)
        if args.export_problem is not None:
            return _export(args, situation, cards, request)
        from domain.dispatching.planning.proposing import propose

        proposal = propose(situation, cards, request)
        applied = 0
        if args.apply and proposal.lines:
            from domain.usecases.planning import apply_plan

            with company.store() as store:
                applied = len(apply_plan(store, proposal.lines))
    _emit(args, situation, proposal, applied)
    return base.PARTLY if proposal.open_lines else base.DONE


def _request(args: Namespace, situation: Situation) -> PlanRequest:
    from domain.dispatching.planning.request import PlanRequest, PlanScope
    from domain.errors import InvalidInput
    from domain.people.working_time import local_day

    today = local_day(situation.now, situation.time_zone)
    ahead = 0 if args.date is None else (args.date - today).days
    if ahead not in (0, 1):
        raise InvalidInput("plan_day", day=args.date)
    scope = PlanScope.REPLAN if args.replan else PlanScope.QUEUE
    return PlanRequest(
        scope=PlanScope.TOMORROW if ahead else scope,
        region=args.region,
        seconds=5.0 if args.seconds is None else args.seconds,
        seed=1 if args.seed is None else args.seed,
    )


def _export(
    args: Namespace, situation: Situation, cards: tuple[OrderCard, ...], request: PlanRequest
) -> int:
    from domain.dispatching.planning.board_day import board_day
    from domain.dispatching.planning.codec import problem_to_plain

    problem = board_day(situation, cards, request).problem
    text = json.dumps(problem_to_plain(problem), ensure_ascii=False)
    args.export_problem.write_text(text + "\n", encoding="utf-8")
    base.emit(
        args,
        {
            "file": str(args.export_problem),
            "technicians": len(problem.technicians),
            "orders": len(problem.orders),
        },
    )
    return base.DONE


def _emit(args: Namespace, situation: Situation, proposal: PlanProposal, applied: int) -> None:
    from desktop.plan_words import open_text, why_text

    names = {who: person.name for who, person in situation.technicians.items()}
    routes: dict[str, list[dict[str, Any]]] = {}
    lines = []
    for line in proposal.lines:
        name = names.get(line.technician_id or 0, "–")
        starts = line.starts_at.isoformat() if line.starts_at else None
        why = why_text(line, names)
        routes.setdefault(name, []).append({"order": line.number, "start": starts, "why": why})
        lines.append(f"{line.number}  {name}  {starts or ''}  {why}")
    lines += [f"{each.number}  –  {open_text(each.reason)}" for each in proposal.open_lines]
    after = proposal.after
    values = {
        "date": proposal.day.isoformat(),
        "assigned": sum(1 for line in proposal.lines if line.technician_id is not None),
        "applied": applied,
        "unassigned": [{"order": e.number, "reason": e.reason} for e in proposal.open_lines],
        "travel_minutes": after.travel_minutes,
        "late_minutes": after.late_minutes,
        "overtime_minutes": after.overtime_minutes,
        "changed": after.changed,
        "routes": routes,
        "before": base.plain_fields(proposal.before),
        "after": base.plain_fields(after),
        "seconds": round(proposal.seconds, 3),
    }
    base.emit(args, values, lines)
