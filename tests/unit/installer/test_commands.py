"""What ``run`` hands to the program, with a screen and without one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from installer import commands, stamp
from installer.places import python
from installer.speech import SetupError


@pytest.fixture
def started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> list[tuple[list[str], dict[str, str]]]:
    """Each program that was started: its command and its environment."""
    programs: list[tuple[list[str], dict[str, str]]] = []

    def become(command: list[str], surroundings: dict[str, str]) -> int:
        programs.append((command, surroundings))
        return 0

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(stamp, "is_ready", lambda purpose: True)
    monkeypatch.setattr(commands, "compile_catalogs", list)
    monkeypatch.setattr(commands, "_become", become)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QTWEBENGINE_CHROMIUM_FLAGS"):
        monkeypatch.delenv(name, raising=False)
    return programs


Started = list[tuple[list[str], dict[str, str]]]


def test_with_a_screen_everything_behind_run_is_the_programs(
    started: Started, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":5")
    assert commands.main(["run", "demo", "--orders", "20", "--help"]) == 0
    command, surroundings = started[0]
    assert command == [str(python()), "-m", "desktop", "demo", "--orders", "20", "--help"]
    assert surroundings["DISPLAY"] == ":5"
    assert "QTWEBENGINE_CHROMIUM_FLAGS" not in surroundings


def test_on_windows_an_environment_without_its_python_is_made_anew(
    started: Started, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":5")
    monkeypatch.setattr(commands, "WINDOWS", True)
    answers = [103, 0]
    monkeypatch.setattr(commands, "_become", lambda _command, _env: answers.pop(0))
    made: list[tuple[stamp.Purpose, bool]] = []
    monkeypatch.setattr(
        commands, "_prepare", lambda purpose, afresh=False: made.append((purpose, afresh))
    )
    assert commands.main(["run"]) == 0
    assert made == [(stamp.Purpose.RUN, True)]
    assert "is gone" in capsys.readouterr().out


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a screen")
def test_without_a_screen_it_says_so_and_takes_pictures(
    started: Started, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.main(["run", "--db", "x.db"]) == 0
    command, surroundings = started[0]
    folder = str(tmp_path / "paidan-output")
    assert command[1:] == ["-m", "desktop", "tour", "--out", folder, "--db", "x.db"]
    assert surroundings["QT_QPA_PLATFORM"] == "offscreen"
    said = capsys.readouterr().out
    assert folder in said
    assert "没有检测到图形显示" in said
    assert "no display" in said


@pytest.mark.parametrize("arguments", [["search", "空调"], ["--help"]])
def test_a_subcommand_and_a_question_need_no_screen(started: Started, arguments: list[str]) -> None:
    commands.main(["run", *arguments])
    assert started[0][0][1:] == ["-m", "desktop", *arguments]


def test_what_is_not_ready_is_set_up_first(
    started: Started, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(purpose: object, afresh: bool = False) -> None:
        raise SetupError("没有网络。", "No network.")

    monkeypatch.setattr(stamp, "is_ready", lambda purpose: False)
    monkeypatch.setattr(commands, "_prepare", refuse)
    assert commands.main(["run"]) == 1
    assert started == []
    said = capsys.readouterr().err
    assert "没有网络。\nNo network." in said
    assert "Traceback" not in said


def test_a_folder_that_may_not_be_written_to_is_told(
    started: Started, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> None:
        raise PermissionError(13, "Permission denied", "i18n")

    monkeypatch.setattr(commands, "compile_catalogs", refuse)
    assert commands.main(["run"]) == 1
    assert "No right to write" in capsys.readouterr().err


def test_the_program_gets_the_whole_process(monkeypatch: pytest.MonkeyPatch) -> None:
    if os.name != "posix":
        pytest.skip("Windows has no exec")
    handed: list[str] = []
    monkeypatch.setattr(os, "execve", lambda path, argv, env: handed.extend([path, *argv]))
    monkeypatch.setattr(subprocess, "run", lambda *a, **k: pytest.fail("started a child"))
    with pytest.raises(BaseException, match="started a child"):
        commands._become(["/x/python", "-m", "desktop"], {})
    assert handed == ["/x/python", "/x/python", "-m", "desktop"]
