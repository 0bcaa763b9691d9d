"""The planner against what is wanted of it, each plan checked by the independent judge.

Score: 10 × lost value + travel minutes, lower is better. Beside it stand other people's solvers
(:mod:`._reference_solvers`) on the same days in the same run, where they are installed. Days of
published collections are taken from a folder (:mod:`._routing_instances`), else days made like
them. A day to spare for ``--full``: the long searches, more seeds, the largest company.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from domain.dispatching.planning.codec import answer_to_plain, parse
from domain.dispatching.planning.solving import Listener, ignore, solve
from domain.dispatching.planning.warming import warm
from tests.benchmarks import _midday, _routing_instances, _skill_days, ranking
from tests.benchmarks._reference_solvers import present, pyvrp_distance, vroom_day
from tests.unit.domain.dispatching.plan_check import faults
from tests.unit.domain.dispatching.plan_days import plan_day

#: (found, wanted, whether it is met, details)
Line = dict[str, Any]
_SEEDS = (1, 2, 3)
_MORE_SEEDS = (1, 2, 3, 11, 12, 13)
_LEVEL = 2
#: Seconds that no search takes.
_LONG = 100_000.0


class _Judge:
    """Solves, and counts every fault of every plan. ``patient``: only the work is counted, as on a
    usual office computer that does nothing else, whatever the clock of this one says."""

    def __init__(self, patient: bool = False) -> None:
        self._ahead = _LONG if patient else 0.0
        self.plans = 0
        self.faults: list[str] = []
        #: When the last plan was there (perf_counter); judging it takes its own time.
        self.solved_at = 0.0

    def solve(self, day: dict[str, Any], seconds: float, tell: Listener = ignore) -> dict[str, Any]:
        problem = parse(day)
        solution = solve(
            replace(problem, options=replace(problem.options, seconds=seconds)),
            tell=tell,
            begun=time.perf_counter() + self._ahead,
        )
        self.solved_at = time.perf_counter()
        curve = tuple((at + self._ahead, value) for at, value in solution.progress)
        answer = answer_to_plain(solution.plan, solution.seconds + self._ahead, curve)
        self.plans += 1
        self.faults += faults(day, answer)
        return answer


def run(args: Sequence[str]) -> dict[str, Any]:
    """args: --full, --only NAME …, --seeds N …, --patient"""
    parser = argparse.ArgumentParser(prog="day_plans")
    parser.add_argument("--full", action="store_true", help="long searches, 200 technicians")
    parser.add_argument("--only", nargs="+", choices=sorted(_LINES), default=list(_LINES))
    parser.add_argument("--seeds", type=int, nargs="+")
    parser.add_argument("--patient", action="store_true", help="count work, not time")
    chosen = parser.parse_args(list(args))
    seeds = chosen.seeds or (_MORE_SEEDS if chosen.full else _SEEDS[:1])
    warm()
    judge = _Judge(bool(chosen.patient))
    found: dict[str, Any] = {"reference solvers": present()}
    for name in chosen.only:
        found[name] = _LINES[name](judge, tuple(seeds), bool(chosen.full))
    found["feasible"] = _line(
        f"{len(judge.faults)} faults in {judge.plans} plans", "0", not judge.faults
    )
    if judge.faults:
        found["feasible"]["faults"] = judge.faults[:10]
    return found


def _line(found: object, wanted: str, met: bool | None, **details: object) -> Line:
    return {"found": found, "wanted": wanted, "met": met, **details}


def _rank(judge: _Judge, seeds: Sequence[int], full: bool) -> Line:
    del judge, seeds
    p95 = {}
    for technicians, most in ((50, 5.0), (200, 20.0)):
        rounds = "60" if full else "20"
        measured = ranking.run(["--technicians", str(technicians), "--rounds", rounds])
        p95[str(technicians)] = (measured["rank"]["p95_ms"], most)
    return _line(
        {name: took for name, (took, _most) in p95.items()},
        "50: ≤ 5 ms, 200: ≤ 20 ms (p95)",
        all(took <= most for took, most in p95.values()),
    )


def _served(day: dict[str, Any], answer: dict[str, Any]) -> float:
    return 100.0 * (1 - len(answer["unassigned"]) / len(day["orders"]))


def _urgent_lost(day: dict[str, Any], answer: dict[str, Any]) -> int:
    important = {order["id"] for order in day["orders"] if order["priority"] <= 2}
    return sum(each["order"] in important for each in answer["unassigned"])


def _first_proposal(judge: _Judge, seeds: Sequence[int], full: bool) -> Line:
    """What two seconds give."""
    del full
    rows: list[Line] = []
    for seed in seeds:
        day = plan_day(seed, 50, 500)
        begun = time.perf_counter()
        answer = judge.solve(day, 2.0)
        rows.append(
            {
                "seed": seed,
                "first_s": answer["progress"][0][0],
                "all_s": round(judge.solved_at - begun, 2),
                "served_percent": round(_served(day, answer), 1),
                "urgent_lost": _urgent_lost(day, answer),
            }
        )
    met = all(row["served_percent"] >= 98.5 and row["urgent_lost"] == 0 for row in rows)
    return _line(rows, "2 s: no P1–P2 lost, ≥ 98.5 % served", met)


def _day_scores(seconds: float) -> Callable[[_Judge, Sequence[int], bool], Line]:
    def scores(judge: _Judge, seeds: Sequence[int], full: bool) -> Line:
        if seconds > 10 and not full:
            return _line("not run", "with --full", None)
        rows: list[Line] = []
        for seed in seeds:
            day = plan_day(seed, 50, 500)
            answer = judge.solve(day, seconds)
            rows.append(
                {
                    "seed": seed,
                    "score": answer["score"],
                    "served": len(day["orders"]) - len(answer["unassigned"]),
                    "vroom": vroom_day(day, _LEVEL) or "absent",
                }
            )
        compared = [row for row in rows if row["vroom"] != "absent"]
        better = sum(row["score"] <= row["vroom"]["score"] for row in compared)
        enough = better >= len(compared) * 5 / 6 if compared else None
        return _line(rows, f"better than VROOM (level {_LEVEL}) on 5 of 6 seeds", enough)

    return scores


def _collection(
    patterns: Sequence[str], kinds: Sequence[str], size: int, seconds: float, most: float
) -> Callable[[_Judge, Sequence[int], bool], Line]:
    def gaps(judge: _Judge, seeds: Sequence[int], full: bool) -> Line:
        if not full and size > 100:
            return _line("not run", "with --full", None)
        days = {k: v for pattern in patterns for k, v in _routing_instances.found(pattern).items()}
        published = bool(days)
        if not published:
            days = {f"{k}-like {s}": _routing_instances.made(k, s, size) for k in kinds for s in
                    seeds[:2]}  # fmt: skip
        rows: list[Line] = []
        for name, day in days.items():
            own = _routing_instances.distance(day, judge.solve(day, seconds))
            other = pyvrp_distance(day, seconds)
            known = [each for each in (_routing_instances.BEST.get(name), other) if each]
            best = min(known, default=None)
            gap = None if own is None or best is None else round(100.0 * (own - best) / best, 2)
            rows.append({"day": name, "own": own, "pyvrp": other or "absent", "gap_percent": gap})
        gaps_known = [row["gap_percent"] for row in rows if row["gap_percent"] is not None]
        mean = round(statistics.mean(gaps_known), 2) if gaps_known else None
        source = "published days" if published else "published days not there, made like them"
        met = None if mean is None else mean <= most
        return _line(mean, f"≤ {most} % over the best, {seconds:g} s", met, days=source, rows=rows)

    return gaps


def _skills(judge: _Judge, seeds: Sequence[int], full: bool) -> Line:
    """Days made like TRSP-S, which cannot be had here; PyVRP has more time, as its search is slow
    to begin where every technician is a kind of vehicle of his own."""
    rows: list[Line] = []
    for kind in ("R", "C", "RC") if full else ("RC",):
        for seed in seeds[: 2 if full else 1]:
            day = _skill_days.made(kind, seed)
            own = _skill_days.distance(day, judge.solve(day, 3.0))
            other = pyvrp_distance(day, 8.0)
            gap = None if own is None or not other else round(100.0 * (own - other) / other, 2)
            name = f"{kind} {seed}"
            rows.append({"day": name, "own": own, "pyvrp": other or "absent", "gap_percent": gap})
    known = [row["gap_percent"] for row in rows if row["gap_percent"] is not None]
    mean = round(statistics.mean(known), 2) if known else None
    return _line(mean, "≤ 1 % over PyVRP, 3 s", None if mean is None else mean <= 1.0, rows=rows)


def _urgent(judge: _Judge, seeds: Sequence[int], full: bool) -> Line:
    del full
    rows: list[Line] = []
    for seed in seeds:
        day = plan_day(seed, 50, 500)
        morning = judge.solve(day, 5.0)
        later = _midday.midday(day, morning, 3, seed)
        later["options"] = {"seed": seed, "change_tax_minutes": 30}
        answer = judge.solve(later, 1.0)
        kept = [order for order in later["orders"] if "promised" in order]
        open_ones = {each["order"] for each in answer["unassigned"]}
        rows.append(
            {
                "seed": seed,
                "seconds": answer["seconds"],
                "urgent_served": sum(f"U{n}" not in open_ones for n in range(3)),
                "promised": len(kept),
                "changed": answer["changed"],
                "moved": answer["moved"],
                "promised_lost": sum(order["id"] in open_ones for order in kept),
                "promised_urgent_lost": sum(
                    order["id"] in open_ones for order in kept if order["priority"] <= 2
                ),
            }
        )
    met = all(
        row["urgent_served"] == 3
        and row["changed"] <= 0.05 * row["promised"]
        and row["promised_urgent_lost"] == 0
        for row in rows
    )
    return _line(rows, "≤ 1 s, 3 of 3 urgent, ≤ 5 % of the promised change technician", met)


def _growth(technicians: int, seconds: float) -> Callable[[_Judge, Sequence[int], bool], Line]:
    def served(judge: _Judge, seeds: Sequence[int], full: bool) -> Line:
        if technicians > 100 and not full:
            return _line("not run", "with --full", None)
        day = plan_day(seeds[0], technicians, technicians * 10)
        begun = time.perf_counter()
        answer = judge.solve(day, seconds)
        took = judge.solved_at - begun
        share = round(_served(day, answer), 2)
        met = share >= 98.5 and took <= seconds * 1.1
        return _line(share, f"≥ 98.5 % served in {seconds:g} s", met, seconds=round(took, 1))

    return served


def _cancel(judge: _Judge, seeds: Sequence[int], full: bool) -> Line:
    technicians = 200 if full else 50
    day = plan_day(seeds[0], technicians, technicians * 10)
    told: list[float] = []
    asked: list[float] = []

    def tell(seconds: float, value: float) -> bool:
        del seconds, value
        now = time.perf_counter()
        told.append(now)
        if now - told[0] < 1.5:
            return False
        asked.append(now)
        return True

    judge.solve(day, 20.0, tell)
    took = judge.solved_at - asked[0]
    often = sum(each <= told[0] + 1.5 for each in told) / 1.5
    return _line(
        {"cancelled_s": round(took, 3), "told_a_second": round(often, 1)},
        "≤ 0.3 s, ≥ 4 a second",
        took <= 0.3 and often >= 4,
        technicians=technicians,
    )


_LINES: dict[str, Callable[[_Judge, Sequence[int], bool], Line]] = {
    "rank": _rank,
    "50x500 first": _first_proposal,
    "50x500 5 s": _day_scores(5.0),
    "50x500 30 s": _day_scores(30.0),
    "solomon 100": _collection(("R1??", "C1??", "RC1??"), ("R", "C", "RC"), 100, 5.0, 0.5),
    "homberger 200": _collection(("*1_2_*",), ("R", "C", "RC"), 200, 30.0, 1.0),
    "homberger 400": _collection(("*1_4_*",), ("R", "C", "RC"), 400, 30.0, 1.5),
    "skills": _skills,
    "urgent midday": _urgent,
    "100x1000": _growth(100, 10.0),
    "200x2000": _growth(200, 30.0),
    "cancel": _cancel,
}
