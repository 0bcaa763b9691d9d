"""Which Python the environment is made with: the one at hand, unless the locked packages are older."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence

from installer.places import WINDOWS
from installer.speech import SetupError
from installer.versions import NEWEST, OLDEST


def interpreter(
    version: tuple[int, int] = sys.version_info[:2],
    answers: Callable[[Sequence[str]], bool] | None = None,
) -> list[str]:
    """How to start it. Where the Python at hand is too new another one of this computer is taken.

    Raises SetupError when there is none. ``answers``: whether a command starts one that can make
    environments.
    """
    if version <= NEWEST:
        return [getattr(sys, "_base_executable", None) or sys.executable]
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        command = ["py", f"-3.{minor}"] if WINDOWS else [f"python3.{minor}"]
        if (answers or _answers)(command):
            return command
    known = f"{OLDEST[0]}.{OLDEST[1]}–{NEWEST[0]}.{NEWEST[1]}"
    found = f"{version[0]}.{version[1]}"
    newest = f"{NEWEST[0]}.{NEWEST[1]}"
    raise SetupError(
        f"当前是 Python {found}, 锁定的安装包还不支持。请安装 Python {newest} "
        f"(支持 {known}, 可与现有版本并存), 再重新运行同一命令。",
        f"This is Python {found}, for which the locked packages are not made yet. Install Python "
        f"{newest} beside it ({known} will do), then run the same command again.",
    )


def _answers(command: Sequence[str]) -> bool:
    try:
        asked = [*command, "-c", "import venv, ensurepip"]
        return subprocess.run(asked, capture_output=True, check=False).returncode == 0
    except OSError:
        return False
