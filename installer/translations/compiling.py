"""From .ts, which people edit, to .qm, which the program loads."""

from __future__ import annotations

import subprocess
from pathlib import Path

from installer.places import ROOT, tool
from installer.speech import SetupError

_FOLDER = ROOT / "desktop" / "i18n"


def compile_catalogs() -> list[Path]:
    """Compiles the catalogues that are newer than what was compiled of them; returns those.

    Raises SetupError when Qt's compiler refuses one. Costs a few file times when nothing changed.
    """
    outdated = [ts for ts in sorted(_FOLDER.glob("*.ts")) if _is_outdated(ts)]
    for ts in outdated:
        _compile(ts)
    return outdated


def _is_outdated(ts: Path) -> bool:
    try:
        return ts.with_suffix(".qm").stat().st_mtime < ts.stat().st_mtime
    except FileNotFoundError:
        return True


def _compile(ts: Path) -> None:
    unfinished = ts.with_suffix(".qm.new")
    command = [str(tool("pyside6-lrelease")), "-silent", "-nounfinished", str(ts), "-qm"]
    done = subprocess.run(
        [*command, str(unfinished)],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0 or not unfinished.exists():
        raise SetupError(
            f"无法编译翻译文件 {ts.name}: {done.stderr.strip()}",
            f"The translation {ts.name} could not be compiled: {done.stderr.strip()}",
        )
    unfinished.replace(ts.with_suffix(".qm"))
