"""Every failure the program knows has a sentence; no failure shows more than one."""

from __future__ import annotations

import ast
import errno
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from desktop.error_texts import ADVICE, SENTENCES
from desktop.errors import advice_of, details_of, sentence_of
from domain.dispatching.planning.faults import FAULTS, plan_problem
from domain.errors import Conflict, InvalidInput, NotAllowed, StorageUnavailable, UserError
from domain.os_reasons import os_reason
from tests.unit.desktop.scene import NOW

ROOT = Path(__file__).resolve().parents[3]
_KINDS = {"UserError", "NotAllowed", "Conflict", "NotFound", "InvalidInput"} | {
    "DeviceUnavailable",
    "StorageUnavailable",
}
#: Rooms whose failures reach a person; the simulators' own are for the command line.
_ROOMS = ("domain", "persistence", "devices", "exports", "desktop")


def _raised() -> Iterator[tuple[str, frozenset[str], str]]:
    """(code, parameter names, file) of every known failure built in the sources."""
    for room in _ROOMS:
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call) or not node.args:
                    continue
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                first = node.args[0]
                if name in _KINDS and isinstance(first, ast.Constant):
                    names = frozenset(k.arg for k in node.keywords if k.arg)
                    yield str(first.value), names, str(path.relative_to(ROOT))


def test_every_code_has_a_sentence() -> None:
    files = defaultdict(set)
    for code, _, file in _raised():
        files[code].add(file)
    missing = {code: sorted(where) for code, where in files.items() if code not in SENTENCES}
    # The map's own files are wrapped in a sentence of the board.
    wrapped = {"empty", "not_found", "unknown_format", "unreadable"}
    assert {code: where for code, where in missing.items() if code not in wrapped} == {}


def test_advice_belongs_to_a_sentence() -> None:
    assert set(ADVICE) <= set(SENTENCES)


def test_sentences_are_well_formed() -> None:
    for text in (*SENTENCES.values(), *ADVICE.values()):
        assert text == text.strip()
        list(Formatter().parse(text))


def test_a_conflict_says_who_and_when() -> None:
    error = Conflict("order_changed", id=1, number="WO-261121-0028", actor="李红", at=NOW)
    said = sentence_of(error)
    assert "WO-261121-0028" in said
    assert "李红" in said
    assert "10:08" in said
    assert advice_of(error)


def test_a_missing_value_is_a_dash_and_no_failure() -> None:
    assert "—" in sentence_of(Conflict("order_changed", id=1))


def test_an_unknown_failure_shows_no_traceback() -> None:
    try:
        raise KeyError("secret")
    except KeyError as error:
        assert "secret" not in sentence_of(error)
        assert advice_of(error)
        assert "test_errors.py" in details_of(error)


@pytest.mark.parametrize(
    "error",
    [NotAllowed("nothing_changed"), InvalidInput("brand_new"), StorageUnavailable("disk_full")],
)
def test_known_failures_carry_their_code_in_the_details(error: UserError) -> None:
    assert error.code in details_of(error)
    assert sentence_of(error)


def test_every_fault_of_a_day_to_be_planned_has_words() -> None:
    source = ROOT / "domain/dispatching/planning/codec.py"
    used = {
        node.args[1].value
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "plan_problem"
        and isinstance(node.args[1], ast.Constant)
    }
    assert used
    assert used <= set(FAULTS)
    assert FAULTS["no_site"] in sentence_of(plan_problem("orders[3].site", "no_site"))


def test_what_the_system_refuses_is_said_in_words() -> None:
    refused = InvalidInput("ledger_unreadable", reason=os_reason(errno.EACCES))
    assert "you may not use it" in sentence_of(refused)
    assert os_reason(99_999, "odd") == "odd"
