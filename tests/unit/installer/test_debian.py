"""Missing system packages, with stand-ins for apt and dpkg that write down what they are told."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from installer import debian
from installer.speech import SetupError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="apt is Debian's")


class Machine:
    """A machine whose package tools are scripts; ``told`` is what apt was asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._told = folder / "told.txt"

    @property
    def told(self) -> list[str]:
        return self._told.read_text().splitlines() if self._told.exists() else []

    def has(self, name: str, script: str) -> None:
        file = self.folder / name
        file.write_text(f'#!/bin/sh\nTOLD="{self._told}"\n{script}\n')
        file.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path)
    made.has("dpkg-query", r'printf "xvfb ii \nlibasound2t64 ii \nopenbox rc \n"; exit 1')
    made.has("apt-cache", "case $2 in libcups2t64) echo libcups2t64;; esac")
    made.has("apt-get", 'shift 5; echo "$@" >> "$TOLD"')
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(debian, "_has_lists", lambda: True)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return made


def test_removed_packages_are_missing_and_renamed_ones_are_not(machine: Machine) -> None:
    assert debian.missing(["xvfb", "libasound2", "openbox", "xdotool"]) == ["openbox", "xdotool"]


def test_an_office_that_is_there_is_not_driven_out(machine: Machine) -> None:
    wanted = ["libreoffice-calc-nogui"]
    assert set(wanted) <= set(debian.TEST_PACKAGES)
    assert debian.missing(wanted) == wanted
    machine.has("dpkg-query", r'printf "libreoffice-calc ii \n"; exit 1')
    assert debian.missing(wanted) == []


def test_root_installs_under_the_name_of_this_release(machine: Machine) -> None:
    debian.install(["libcups2", "openbox"])
    assert machine.told == ["install -y --no-install-recommends libcups2t64 openbox"]


def test_a_machine_without_package_lists_fetches_them_first(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(debian, "_has_lists", lambda: False)
    debian.install(["openbox"])
    assert [line.split()[0] for line in machine.told] == ["update", "install"]


def test_stale_package_lists_are_renewed_once(machine: Machine) -> None:
    machine.has(
        "apt-get",
        'shift 5; echo "$@" >> "$TOLD"; [ "$1" = update ] || [ $(wc -l < "$TOLD") -gt 2 ]',
    )
    debian.install(["openbox"])
    assert [line.split()[0] for line in machine.told] == ["install", "update", "install"]


def test_a_failure_names_the_line_to_run_by_hand(machine: Machine) -> None:
    machine.has("apt-get", "exit 100")
    with pytest.raises(SetupError) as failure:
        debian.install(["openbox"])
    assert "sudo apt-get install -y --no-install-recommends openbox" in failure.value.chinese
    assert "network" in failure.value.english


@pytest.mark.parametrize("sudo", ["exit 1", ""])
def test_without_rights_an_administrator_is_asked(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, sudo: str
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(sys, "stdin", None)
    if sudo:
        machine.has("sudo", sudo)
    else:
        monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(SetupError) as failure:
        debian.install(["openbox", "xdotool"])
    assert (
        "sudo apt-get install -y --no-install-recommends openbox xdotool" in failure.value.english
    )
    assert machine.told == []


def test_a_user_with_sudo_installs(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    machine.has("sudo", 'shift; [ "$1" = true ] || { echo sudo >> "$TOLD"; exec "$@"; }')
    debian.install(["openbox"])
    assert machine.told == ["sudo", "install -y --no-install-recommends openbox"]
