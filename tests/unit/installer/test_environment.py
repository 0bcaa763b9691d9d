"""The environment is made once, known to be ready afterwards, and mended when something is gone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer import environment, long_paths, places, stamp
from installer.long_paths import require_room
from installer.speech import SetupError
from installer.stamp import Purpose


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A checkout with an empty environment, made where a broken one was."""
    root = tmp_path_factory.mktemp("checkout")
    for purpose in Purpose:
        (root / purpose.lock).write_text(f"# {purpose}\n", encoding="utf-8")
    (root / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        _move(patch, root)
        places.python().parent.mkdir(parents=True)
        places.python().symlink_to(root / "gone")
        (places.VENV / "pyvenv.cfg").write_text("version = 3.11.0\n", encoding="utf-8")
        (places.VENV / "left-over").touch()
        assert not environment._is_sound()
        environment._make()
    yield root


@pytest.fixture
def checkout(made_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy that a test may damage; pip itself is left out of it, which takes its time."""
    root = tmp_path / "checkout"
    shutil.copytree(
        made_once, root, symlinks=True, ignore=shutil.ignore_patterns("pip", "setuptools")
    )
    _move(monkeypatch, root)
    return root


@pytest.fixture
def whole(made_once: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The environment itself, to be used and not to be changed."""
    _move(monkeypatch, made_once)
    return made_once


def _move(patch: pytest.MonkeyPatch, root: Path) -> None:
    venv = root / ".venv"
    bin_folder = venv / ("Scripts" if places.WINDOWS else "bin")
    patch.setattr(places, "VENV", venv)
    patch.setattr(places, "_BIN", bin_folder)
    for module in (environment, stamp):
        patch.setattr(module, "ROOT", root)
        patch.setattr(module, "VENV", venv)
    patch.setattr(stamp, "_FILE", venv / "paidan-setup.json")


def test_a_broken_environment_was_made_anew(whole: Path) -> None:
    assert environment._is_sound()
    assert not (places.VENV / "left-over").exists()
    assert not stamp.is_ready(Purpose.RUN)


def test_what_serves_the_tests_serves_the_program_but_not_the_other_way(checkout: Path) -> None:
    stamp.write(Purpose.RUN)
    assert stamp.is_ready(Purpose.RUN)
    assert not stamp.is_ready(Purpose.TEST)
    stamp.write(Purpose.TEST)
    assert stamp.is_ready(Purpose.RUN)
    assert stamp.is_ready(Purpose.TEST)


@pytest.mark.parametrize("file", ["requirements.lock", "pyproject.toml"])
def test_a_change_of_what_is_declared_is_seen(checkout: Path, file: str) -> None:
    stamp.write(Purpose.RUN)
    (checkout / file).write_text("# changed", encoding="utf-8")
    assert not stamp.is_ready(Purpose.RUN)


def test_a_package_that_was_removed_is_seen(checkout: Path) -> None:
    stamp.write(Purpose.RUN)
    folder = places.site_packages()
    assert folder is not None
    shutil.rmtree(next(folder.glob("pip-*.dist-info")))
    assert not stamp.is_ready(Purpose.RUN)


@pytest.mark.parametrize("content", ["", "[]", "{", '{"run": 1}'])
def test_a_damaged_stamp_only_means_work(checkout: Path, content: str) -> None:
    stamp._FILE.write_text(content, encoding="utf-8")
    assert not stamp.is_ready(Purpose.RUN)


def test_a_lost_interpreter_is_seen(checkout: Path) -> None:
    stamp.write(Purpose.RUN)
    places.python().unlink()
    places.python().symlink_to(checkout / "gone")
    assert not stamp.is_ready(Purpose.RUN)
    assert not environment._is_sound()


def test_an_environment_without_pip_is_not_sound(checkout: Path) -> None:
    assert not environment._is_sound()


def test_a_newer_system_python_beneath_the_environment_is_seen(checkout: Path) -> None:
    stamp.write(Purpose.RUN)
    newer = checkout / "python3.99"
    newer.touch(mode=0o755)
    places.python().unlink()
    places.python().symlink_to(newer)
    assert not stamp.is_ready(Purpose.RUN)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left",
            "disk is full",
        ),
        ("NewConnectionError: Failed to establish a new connection", "cannot be downloaded"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS", "refused"),
        ("PermissionError: [Errno 13] Permission denied: '/opt'", "No right to write"),
        ("OSError: [WinError 112] 磁盘空间不足。", "disk is full"),
        ("PermissionError: [WinError 5] 拒绝访问。: 'd:\\\\x.dll'", "in use"),
        ("HINT: … does not have Windows Long Path support enabled", "too long"),
        ("Something new", "did not finish"),
    ],
)
def test_failures_are_told_with_a_remedy(said: str, told: str) -> None:
    error = environment.explained(said)
    assert told in error.english
    assert error.chinese
    assert said in error.english


def test_an_index_out_of_reach_is_told_as_no_network(
    whole: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    with pytest.raises(SetupError) as failure:
        environment._pip("install", "--no-deps", "segno==1.6.6")
    assert "cannot be downloaded" in failure.value.english


def test_an_old_python_is_told_so(tmp_path: Path) -> None:
    program = (
        "import sys, runpy; sys.version_info = (3, 9, 2);"
        f"sys.path.insert(0, {str(places.ROOT)!r}); runpy.run_module('installer', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program, "run"],
        capture_output=True, encoding="utf-8", cwd=tmp_path, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "Python 3.11 to 3.14 is needed, this is 3.9.2" in done.stdout
    assert done.stderr == ""


def test_a_path_that_is_too_long_is_told_before_anything_is_fetched(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    short, long = Path("D:/派单台"), Path("C:/" + "很长的文件夹" * 15)
    require_room(long)  # here it does not matter
    monkeypatch.setattr(long_paths, "has_no_bound", lambda: False)
    require_room(short)
    with pytest.raises(SetupError, match="too long"):
        require_room(long)
