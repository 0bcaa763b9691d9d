"""``paidan plan``: solves a day that is given as JSON."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path
from time import perf_counter

from desktop.cli import base


def register(commands: _SubParsersAction[ArgumentParser]) -> None:
    plan = commands.add_parser("plan", help="who goes where and when, on one day")
    plan.add_argument("--problem", type=Path, metavar="FILE", help="solve this day (JSON)")
    plan.add_argument("--seconds", type=float, metavar="S", help="time for the search")
    plan.add_argument("--seed", type=int, metavar="N", help="another seed, another search")
    base.add_common(plan)
    plan.set_defaults(handler=run_plan)


def run_plan(args: Namespace) -> int:
    if args.problem is None:
        base.note("paidan plan: --problem FILE is needed")
        return base.USAGE
    return _solve_file(args)


def _solve_file(args: Namespace) -> int:
    """The answer is JSON in any case: the file that asks is."""
    begun = perf_counter()
    from dataclasses import replace

    from domain.dispatching.planning.codec import answer_to_plain, parse
    from domain.dispatching.planning.solving import solve
    from domain.errors import InvalidInput

    try:
        plain = json.loads(args.problem.read_bytes())
    except ValueError as error:
        raise InvalidInput("plan_problem", where=args.problem.name, reason="not JSON") from error
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
