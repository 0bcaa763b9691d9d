"""The virtual environment: made, filled with the locked versions, and mended when it is broken."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from installer import debian, stamp
from installer.interpreters import interpreter
from installer.long_paths import require_room, too_long
from installer.one_at_a_time import one_at_a_time
from installer.places import LINUX, ROOT, VENV, python
from installer.speech import SetupError, say, shown
from installer.stamp import Purpose
from installer.translations import compile_catalogs

# The program takes 1.3 GB; the packages lie beside it a second time while they are unpacked.
_NEEDED_BYTES = 2_000_000_000

# Not in the environment, which may have to be removed while the lock is held.
_LOCK = ROOT / ".paidan-setup.lock"

_NO_NETWORK = (
    "Could not connect", "Failed to establish", "NewConnectionError", "Max retries", "Read timed out",
    "ReadTimeout", "ConnectTimeout", "name resolution", "getaddrinfo", "Network is unreachable",
    "ProxyError", "SSLError", "Connection aborted", "Connection reset", "IncompleteRead",
    "Could not find a version", "No matching distribution",
)  # fmt: skip
# Windows says everything in its own language; the number stays.
_DISK_FULL = ("No space left", "Errno 28", "Disk quota", "not enough space", "WinError 112")
_IN_USE = ("WinError 5]", "WinError 32]")
_NO_RIGHTS = ("Permission denied", "Errno 13", "Access is denied", "Read-only file system")
_TOO_LONG = ("Windows Long Path", "WinError 206]")
_OTHER_FILES = ("DO NOT MATCH THE HASHES",)


def prepare(purpose: Purpose, afresh: bool = False) -> None:
    """Brings system packages and the environment to what ``purpose`` needs.

    Raises SetupError with the remedy when that is not possible.
    """
    install_system_packages(purpose)
    if not afresh and stamp.is_ready(purpose):
        return
    with one_at_a_time(_LOCK):
        if afresh or not stamp.is_ready(purpose):  # the other one may have done it
            _install(purpose, afresh)


def _install(purpose: Purpose, afresh: bool) -> None:
    _require_space()
    require_room(ROOT)
    stamp.clear()
    if afresh or not _is_sound():
        _make()
    say(
        f"正在安装 {purpose.lock} 锁定的各个版本 (首次需下载约 500 MB)……",
        f"Installing the versions locked in {purpose.lock} (about 500 MB the first time) …",
    )
    _pip("install", "--require-hashes", "--no-deps", "-r", str(ROOT / purpose.lock))
    _pip("install", "--no-index", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    compile_catalogs()
    stamp.write(purpose)


def install_system_packages(purpose: Purpose) -> None:
    """Installs what is missing on Debian; elsewhere Qt's own error messages have to do."""
    if not LINUX or not debian.present():
        return
    wanted = debian.RUN_PACKAGES if purpose is Purpose.RUN else debian.TEST_PACKAGES
    lacking = debian.missing(wanted)
    if not stamp.configuration() and not _can_make():
        lacking.append("python3-venv")
    if lacking:
        debian.install(lacking)


def _can_make() -> bool:
    # Debian keeps ensurepip in a package of its own; venv without it makes a stump.
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def _is_sound() -> bool:
    """Whether there is an environment whose interpreter and pip answer."""
    if not stamp.configuration() or not python().exists() or not stamp.interpreter_fits():
        return False
    asked = [str(python()), "-c", "import sys, pip; sys.exit(sys.version_info < (3, 11))"]
    return subprocess.run(asked, capture_output=True, env=_clean(), check=False).returncode == 0


def _make() -> None:
    if VENV.exists() and Path(sys.prefix) == VENV:
        raise SetupError(
            "此命令正由要重建的 .venv 自己运行。请改用系统的 python3 运行。",
            "This command runs inside the .venv that must be made anew. Run it with the system's python3.",
        )
    if not _can_make():
        raise SetupError(
            "当前 Python 缺少 venv 或 ensurepip 组件, 请安装完整的 Python 3.11 至 3.14 后重试。",
            "This Python lacks venv or ensurepip; install a complete Python 3.11 to 3.14, then retry.",
        )
    base = interpreter()
    say(f"正在创建运行环境 {shown(VENV)}……", f"Making the environment {shown(VENV)} …")
    try:
        if VENV.is_symlink() or VENV.is_file():
            VENV.unlink()
        elif VENV.exists():
            shutil.rmtree(VENV)
    except OSError as error:
        raise explained(str(error)) from error
    made = subprocess.run(
        [*base, "-m", "venv", str(VENV)],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env=_clean(),
        check=False,
    )
    if made.returncode != 0:
        raise explained(made.stdout + made.stderr)


def _pip(*arguments: str) -> None:
    command = [str(python()), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    if not sys.stdout.isatty():
        command.append("--quiet")
    environment = _clean()
    environment.setdefault("PIP_DEFAULT_TIMEOUT", "60")
    status, errors = _run_listening(command, environment)
    if status != 0 and any(mark in errors for mark in _NO_NETWORK):
        say("下载中断, 再试一次……", "The download broke off; trying once more …")
        status, errors = _run_listening(command, environment)
    if status != 0:
        raise explained(errors)


def _run_listening(command: Sequence[str], environment: dict[str, str]) -> tuple[int, str]:
    """Runs ``command`` with its output shown, and keeps what it says on stderr."""
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        return 1, str(error)
    # The standard output goes straight to the console, where pip draws its progress.
    with process:
        said = list(process.stderr or ())
    return process.returncode, "".join(said)


def explained(errors: str) -> SetupError:
    """The failure as a sentence with a remedy; the tool's own last words follow it."""
    last = "\n".join(line for line in errors.strip().splitlines()[-6:])
    tail = f"\n\n{last}" if last else ""
    if any(mark in errors for mark in _DISK_FULL):
        return _disk_full(tail)
    if any(mark in errors for mark in _OTHER_FILES):
        return SetupError(
            "软件源提供的文件与锁定的校验值不一致, 已拒绝安装。请换用官方源或可信镜像后重试。",
            "The package index delivers files that differ from the locked ones, so they were refused. "
            f"Use the official index or a mirror that you trust, then try again.{tail}",
        )
    if any(mark in errors for mark in _NO_NETWORK):
        return SetupError(
            "无法下载软件包: 请检查网络或代理, 或用 PIP_INDEX_URL 指定可用的镜像后重试。",
            "The packages cannot be downloaded. Check the network or the proxy, or name a mirror in "
            f"PIP_INDEX_URL, then try again.{tail}",
        )
    if any(mark in errors for mark in _TOO_LONG):
        return too_long(tail)
    if any(mark in errors for mark in _IN_USE):
        return SetupError(
            f"{VENV} 中的文件正被使用, 或没有写入权限。请关闭派单台 (以及杀毒软件的拦截) 后重试。",
            f"Files in {VENV} are in use, or you may not write there. Close Paidan, look whether a "
            f"virus scanner holds them back, then try again.{tail}",
        )
    if any(mark in errors for mark in _NO_RIGHTS):
        return SetupError(
            f"没有写入 {VENV} 的权限。请把程序放到自己可写的文件夹后重试。",
            f"No right to write to {VENV}. Move the program to a folder of your own and retry.{tail}",
        )
    return SetupError("安装未能完成, 原因如下。", f"The installation did not finish.{tail}")


def _disk_full(tail: str) -> SetupError:
    return SetupError(
        "磁盘已满。请腾出至少 2 GB 空间后重试。",
        f"The disk is full. Free at least 2 GB and try again.{tail}",
    )


def _require_space() -> None:
    if not VENV.exists() and shutil.disk_usage(ROOT).free < _NEEDED_BYTES:
        raise _disk_full("")


def _clean() -> dict[str, str]:
    """The surroundings without what would send packages or modules elsewhere."""
    unwanted = {"PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PIP_ROOT"}
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return {**kept, "PYTHONUTF8": "1"}  # what it says is read as UTF-8
