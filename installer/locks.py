"""Locks the versions declared in ``pyproject.toml``: exact, with hashes, for every system at once."""

from __future__ import annotations

import subprocess

from installer.places import ROOT, tool
from installer.speech import SetupError, say
from installer.stamp import Purpose


def write_locks() -> None:
    """Writes both locks; the tests' one agrees with the program's one.

    Raises SetupError when no set of versions fits or the index is out of reach.
    """
    _compile(Purpose.RUN, [])
    _compile(Purpose.TEST, ["--extra", "dev", "--constraints", Purpose.RUN.lock])
    say("已重新锁定。请检查差异后提交。", "Locked anew. Look at the difference, then commit it.")


def _compile(purpose: Purpose, more: list[str]) -> None:
    command = [
        str(tool("uv")), "pip", "compile", "pyproject.toml", "--group", "build", *more,
        "--universal", "--python-version", "3.11", "--generate-hashes",
        "--no-emit-index-url", "--no-header", "--quiet", "--output-file", purpose.lock,
    ]  # fmt: skip
    # Settings of this machine (mirrors, folders of wheels) must not leak into the lock.
    command.insert(3, "--no-config")
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise SetupError(
            f"无法锁定 {purpose.lock}, 原因见上。",
            f"{purpose.lock} could not be locked, see above.",
        )
