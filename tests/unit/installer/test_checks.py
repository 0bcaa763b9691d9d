"""The checks run to their end and tell which of them failed."""

from __future__ import annotations

import sys

import pytest

from installer import checks
from installer.checks import Step
from installer.speech import SetupError


def _step(name: str, status: int, **more: object) -> Step:
    return Step(name, f"the {name}", [sys.executable, "-c", f"raise SystemExit({status})"], **more)  # type: ignore[arg-type]


@pytest.fixture
def three(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = [_step("one", 3), _step("two", 0), _step("screen", 0, slow=True)]
    monkeypatch.setattr(checks, "steps", lambda: steps)


def _run(*names: str, fast: bool = False) -> tuple[int, str]:
    lines: list[str] = []
    status = checks.run_checks(names, fast, lines.append)
    return status, "\n".join(lines)


def test_a_failure_does_not_hide_the_rest(three: None, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = _run()
    assert status == 1
    summary = said[said.index("summary") :].splitlines()
    assert [line.split()[0] for line in summary[1:]] == ["FAILED", "ok", "ok"]
    assert "Failed: one" in capsys.readouterr().out


def test_chosen_steps_and_the_fast_ones(three: None) -> None:
    assert _run("two")[0] == 0
    assert "screen" not in _run(fast=True)[1]
    with pytest.raises(SetupError, match="no step three"):
        _run("three")


def test_a_missing_program_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "steps", lambda: [Step("gone", "gone", ["/nowhere/tool"])])
    assert _run()[0] == 1


def test_what_cannot_run_here_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    step = _step("screen", 1, skipped_because="needs X")
    monkeypatch.setattr(checks, "steps", lambda: [step])
    status, said = _run()
    assert status == 0
    assert "skipped: needs X" in said


def test_the_names_can_be_listed() -> None:
    status, said = _run("list")
    assert status == 0
    assert [line.split()[0] for line in said.splitlines()] == [
        "lint", "format", "imports", "translations", "types", "types-windows", "unit", "gui",
    ]  # fmt: skip
