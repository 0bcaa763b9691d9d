"""The system packages that Paidan needs on Debian and its relatives, and how they get there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from installer.speech import SetupError, say

# Proven stage by stage on a bare Debian 12: what the Qt wheels link to and do not carry.
_WIDGETS = (
    "libglib2.0-0 libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0"
)
_PRINTING = "libcups2"
_XCB = (
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 "
    "libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 "
    "libxkbcommon-x11-0 libx11-xcb1"
)
_WEB = (
    "libasound2 libnss3 libnspr4 libxcomposite1 libxdamage1 libxext6 libxfixes3 libxrandr2 "
    "libxtst6 libxkbfile1 libgbm1 libxcb-dri3-0 libbrotli1"
)
_TESTS = "xvfb xauth openbox xdotool poppler-utils imagemagick postgresql libreoffice-calc-nogui"
#: Where the second is there, the first is not wanted: it would drive the second out.
_INSTEAD = {"libreoffice-calc-nogui": "libreoffice-calc"}

RUN_PACKAGES = tuple(" ".join((_WIDGETS, _PRINTING, _XCB, _WEB)).split())
TEST_PACKAGES = (*RUN_PACKAGES, *_TESTS.split())

_LISTS = Path("/var/lib/apt/lists")


def present() -> bool:
    """Whether this machine is managed by apt and dpkg."""
    return bool(shutil.which("apt-get") and shutil.which("dpkg-query"))


def missing(packages: Sequence[str]) -> list[str]:
    """Those of ``packages`` that are not installed.

    From Debian 13 on some libraries carry the suffix ``t64``; either name will do.
    """
    names = [name for package in packages for name in _names(package)]
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n", *names],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    installed = {
        line.split()[0] for line in answer.stdout.splitlines() if line.split()[1:] == ["ii"]
    }
    return [package for package in packages if installed.isdisjoint(_names(package))]


def _names(package: str) -> tuple[str, ...]:
    """Any of these will do."""
    return (package, f"{package}t64", *filter(None, [_INSTEAD.get(package)]))


def install(packages: Sequence[str]) -> None:
    """Installs ``packages`` or says which one line an administrator has to run.

    Raises SetupError without the rights, without the network, or when apt refuses.
    """
    asked = " ".join(["apt-get", *_install_arguments(packages)])
    line = f"sudo apt-get update && sudo {asked}"
    rights = _rights()
    if rights is None:
        raise SetupError(
            f"缺少系统组件, 而当前用户无权安装。请管理员执行以下一行, 然后重试:\n\n    {line}\n",
            "System packages are missing and this user may not install them. Let an administrator "
            f"run this one line, then try again:\n\n    {line}\n",
        )
    say(
        f"正在安装系统组件 ({len(packages)} 个): {' '.join(packages)}",
        f"Installing {len(packages)} system packages.",
    )
    if not _has_lists():
        _apt(rights, ["update"])
    if _apt(rights, _install_arguments(packages)) == 0:
        return
    # A stale list of packages names files that the mirror has since replaced.
    _apt(rights, ["update"])
    if _apt(rights, _install_arguments(packages)) != 0:
        raise SetupError(
            "系统组件安装失败, 原因见上面 apt 的输出 (常见原因: 没有网络, 磁盘已满, "
            f"apt 正被其他程序占用)。解决后重试, 或手工执行:\n\n    {line}\n",
            "The system packages could not be installed; apt says why above (often: no network, "
            f"a full disk, apt busy elsewhere). Try again then, or run:\n\n    {line}\n",
        )


def _rights() -> list[str] | None:
    if sys.platform != "win32" and os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    if subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n"]
    if sys.stdin is not None and sys.stdin.isatty():
        say("安装系统组件需要管理员密码。", "Installing system packages needs your password.")
        return ["sudo"]
    return None


def _has_lists() -> bool:
    return any(_LISTS.glob("*_Packages*"))


def _install_arguments(packages: Iterable[str]) -> list[str]:
    return ["install", "-y", "--no-install-recommends", *map(_name_here, packages)]


def _name_here(package: str) -> str:
    answer = subprocess.run(
        ["apt-cache", "pkgnames", f"{package}t64"],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return f"{package}t64" if f"{package}t64" in answer.stdout.split() else package


def _apt(rights: Sequence[str], arguments: Sequence[str]) -> int:
    command = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    command += ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", *arguments]
    return subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode
