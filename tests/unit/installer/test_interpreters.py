"""A Python that is newer than the locked packages is not used, but need not go."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Sequence

import pytest

from installer import interpreters
from installer.interpreters import interpreter
from installer.places import ROOT
from installer.speech import SetupError
from installer.versions import NEWEST


def test_the_one_at_hand_is_taken_when_it_fits() -> None:
    command = interpreter((3, 11), lambda _command: pytest.fail("looked for another"))
    asked = [*command, "-c", "import sys; print(sys.version_info[:2])"]
    said = subprocess.run(asked, capture_output=True, encoding="utf-8", check=True).stdout
    assert said.strip() == str(sys.version_info[:2])


@pytest.mark.parametrize(("windows", "taken"), [(True, ["py", "-3.12"]), (False, ["python3.12"])])
def test_the_newest_that_fits_is_found(
    windows: bool, taken: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interpreters, "WINDOWS", windows)
    asked: list[Sequence[str]] = []

    def answers(command: Sequence[str]) -> bool:
        asked.append(command)
        return command[-1].endswith(("3.12", "3.11"))

    assert interpreter((3, 99), answers) == taken
    assert [command[-1][-4:] for command in asked] == ["3.14", "3.13", "3.12"]


def test_without_one_it_says_which_to_install() -> None:
    with pytest.raises(SetupError, match=r"Install Python 3\.14 beside it") as failure:
        interpreter((3, 99), lambda _command: False)
    assert "3.99" in failure.value.chinese


def test_the_project_declares_the_same() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == f">=3.11,<{NEWEST[0]}.{NEWEST[1] + 1}"
