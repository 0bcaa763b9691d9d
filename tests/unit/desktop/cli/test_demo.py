"""``paidan demo``: one command makes a company one can work with."""

from __future__ import annotations

from pathlib import Path

from tests.unit.desktop.cli.conftest import CommandLine

SMALL = ("demo", "--technicians", 3, "--orders", 20, "--months", 1, "--no-window", "--json")


def test_it_makes_the_company_and_says_how_large_it_is(paidan: CommandLine, tmp_path: Path) -> None:
    place = tmp_path / "shown.db"
    made = paidan(*SMALL, "--db", place).json
    assert made["technicians"] == 3
    assert (made["assets"], made["customers"]) == (217, 400)
    assert made["orders"] >= 30
    assert place.exists()
    assert [path.name for path in tmp_path.glob("shown.db*")] == ["shown.db"]
    found = paidan("search", "恒隆广场", "--db", place, "--json").json
    assert {each["kind"] for each in found["results"]} >= {"customer", "work_order"}


def test_a_company_that_is_there_is_not_touched(paidan: CommandLine, tmp_path: Path) -> None:
    place = tmp_path / "shown.db"
    paidan(*SMALL, "--db", place)
    before = place.read_bytes()
    again = paidan(*SMALL, "--db", place, language="zh_CN")
    assert again.status == 1
    assert again.err.strip()
    assert "Traceback" not in again.err
    assert place.read_bytes() == before


def test_none_of_something_is_wrong_usage(paidan: CommandLine) -> None:
    assert paidan("demo", "--orders", 0, "--no-window").status == 2
