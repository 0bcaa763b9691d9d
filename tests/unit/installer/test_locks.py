"""The locks must hold for every supported system and tell nothing about the machine that made them."""

from __future__ import annotations

import re
import tomllib

import pytest

from installer.places import ROOT
from installer.stamp import Purpose

_PIN = re.compile(r"^([a-z0-9-]+)(?:\[[^]]*\])?==(\S+)", re.MULTILINE)


def _pins(purpose: Purpose) -> dict[str, str]:
    return dict(_PIN.findall((ROOT / purpose.lock).read_text(encoding="utf-8")))


@pytest.mark.parametrize("purpose", Purpose)
def test_every_version_is_exact_and_has_hashes(purpose: Purpose) -> None:
    text = (ROOT / purpose.lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert len(entries) == len(_pins(purpose))
    for entry in entries:
        assert "--hash=sha256:" in entry, entry.splitlines()[0]


@pytest.mark.parametrize("purpose", Purpose)
def test_the_lock_names_no_place(purpose: Purpose) -> None:
    text = (ROOT / purpose.lock).read_text(encoding="utf-8")
    assert not re.search(r"://|file:|find-links|index-url|(?<![\w.-])/\w+/", text)


def test_the_tests_run_with_the_programs_own_versions() -> None:
    program, tests = _pins(Purpose.RUN), _pins(Purpose.TEST)
    assert program.items() <= tests.items()
    assert "pytest" in tests
    assert "pytest" not in program


def test_every_declared_version_is_the_locked_one() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {Purpose.RUN: project["dependencies"]}
    declared[Purpose.TEST] = declared[Purpose.RUN] + project["optional-dependencies"]["dev"]
    for purpose, requirements in declared.items():
        pins = _pins(purpose)
        for requirement in requirements:
            name, version = requirement.split(";")[0].split("==")
            plain = re.sub(r"\[.*", "", name).lower().replace("_", "-")
            assert pins.get(plain) == version.strip(), requirement
