"""The checks of ``python3 -m installer test``: every step runs, one summary tells which failed."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from installer.places import LINUX, ROOT, python, tool
from installer.speech import SetupError, say

_FOLDERS = ("desktop", "persistence", "devices", "exports", "domain", "installer", "tests")
#: Where the two systems differ.
_SYSTEM_ROOMS = ("installer", "devices", "persistence", "exports", "domain")
_SYSTEM_MODULES = (
    "desktop.cli.streams",
    "desktop.composition.own_process",
    "desktop.composition.standing_process",
    "desktop.garbage",
    "desktop.graphics",
    "desktop.paths",
)


@dataclass(frozen=True, slots=True)
class Step:
    """One check: its ``name`` on the command line and the ``command`` that returns 0 when all is well."""

    name: str
    title: str
    command: Sequence[str]
    slow: bool = False
    skipped_because: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    step: Step
    status: int
    seconds: float


def steps() -> list[Step]:
    """All checks in the order in which they run, the quick ones first."""
    pytest = [str(python()), "-m", "pytest", "-q"]
    # Two of them: more would not be quicker on the two cores that are always there.
    parallel = ["-n", "2", "--dist", "loadfile"]
    return [
        Step("lint", "ruff check", [str(tool("ruff")), "check", "--quiet", *_FOLDERS]),
        Step("format", "ruff format", [str(tool("ruff")), "format", "--check", *_FOLDERS]),
        Step("imports", "import-linter", [str(tool("lint-imports")), "--no-cache"]),
        Step(
            "translations",
            "complete, and every text can be translated",
            [str(python()), "-m", "installer.translations", "--check"],
        ),
        Step("types", "mypy", [str(tool("mypy")), "--no-error-summary"]),
        Step("types-windows", "mypy for Windows, what touches the system", _windows_types()),
        Step("unit", "pytest tests/unit", [*pytest, *parallel, "tests/unit"]),
        Step(
            "gui",
            "pytest tests/gui",
            [*pytest, "tests/gui"],
            slow=True,
            skipped_because="" if LINUX else "needs a virtual X screen, which only Linux has",
        ),
    ]


def _windows_types() -> list[str]:
    """Not everything: the views know nothing of the system, and take half a minute."""
    named = [word for room in _SYSTEM_ROOMS for word in ("-p", room)]
    named += [word for module in _SYSTEM_MODULES for word in ("-m", module)]
    # A cache of its own: the other system's would be thrown away each time.
    cache = str(ROOT / ".mypy_cache" / "windows")
    how = ["--platform", "win32", "--cache-dir", cache, "--no-error-summary"]
    return [str(tool("mypy")), *how, *named]


def run_checks(names: Sequence[str], fast: bool, say_line: Callable[[str], None] = print) -> int:
    """Runs the steps named, or all; 0 when each of them passed.

    Raises SetupError for a name that no step has.
    """
    available = steps()
    if list(names) == ["list"]:
        for step in available:
            say_line(f"{step.name:14}{step.title}")
        return 0
    chosen = _chosen(available, names, fast)
    outcomes = [_carry_out(step, n, len(chosen), say_line) for n, step in enumerate(chosen, 1)]
    return _summary(outcomes, say_line)


def _chosen(available: Sequence[Step], names: Sequence[str], fast: bool) -> list[Step]:
    known = {step.name: step for step in available}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise SetupError(
            f"没有名为 {', '.join(unknown)} 的检查步骤。可用: {', '.join(known)}",
            f"There is no step {', '.join(unknown)}. There are: {', '.join(known)}",
        )
    if names:
        return [known[name] for name in names]
    return [step for step in available if not (fast and step.slow)]


def _carry_out(step: Step, number: int, of: int, say_line: Callable[[str], None]) -> Outcome:
    say_line(f"\n━━ {number}/{of} {step.name}: {step.title}")
    if step.skipped_because:
        say_line(f"skipped: {step.skipped_because}")
        return Outcome(step, 0, 0.0)
    started = time.monotonic()
    try:
        status = subprocess.run(
            list(step.command), cwd=ROOT, env=_surroundings(), stdin=subprocess.DEVNULL, check=False
        ).returncode
    except OSError as error:
        say_line(str(error))
        status = 1
    return Outcome(step, status, time.monotonic() - started)


def _surroundings() -> dict[str, str]:
    surroundings = dict(os.environ)
    # Each suite chooses its own platform; a leftover choice must not decide for it.
    surroundings.pop("QT_QPA_PLATFORM", None)
    surroundings["PYTHONUTF8"] = "1"
    return surroundings


def _summary(outcomes: Sequence[Outcome], say_line: Callable[[str], None]) -> int:
    failed = [outcome.step.name for outcome in outcomes if outcome.status != 0]
    say_line("\n━━ summary")
    for outcome in outcomes:
        word = "FAILED" if outcome.status else "ok"
        if outcome.step.skipped_because:
            word = "skipped"
        say_line(f"{word:8}{outcome.step.name:14}{outcome.seconds:7.1f} s   {outcome.step.title}")
    if failed:
        say(f"未通过: {', '.join(failed)}", f"Failed: {', '.join(failed)}")
        return 1
    say("全部检查通过。", "All checks passed.")
    return 0
