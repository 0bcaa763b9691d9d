"""What is known to be installed already, so that the second start does nothing.

The stamp lies in the environment itself: whoever deletes or replaces the environment deletes it too.
"""

from __future__ import annotations

import hashlib
import json
import os
from enum import StrEnum
from pathlib import Path
from typing import Any

from installer.places import ROOT, VENV, WINDOWS, python, site_packages

_FILE = VENV / "paidan-setup.json"
_FORMAT = 1


class Purpose(StrEnum):
    """What the environment is for; the tests need everything that the program needs."""

    RUN = "run"
    TEST = "test"

    @property
    def lock(self) -> str:
        return "requirements.lock" if self is Purpose.RUN else "requirements-dev.lock"


def is_ready(purpose: Purpose) -> bool:
    """Whether everything for ``purpose`` was installed, and is still there."""
    stamp = _read()
    if stamp.get(purpose.value) != key(purpose) or not python().exists():
        return False
    folder = site_packages()
    if folder is None or not set(stamp.get("packages", ["?"])) <= _names_in(folder):
        return False
    return interpreter_fits()


def write(purpose: Purpose) -> None:
    """Notes that everything for ``purpose`` is installed now."""
    folder = site_packages()
    if folder is None:
        return
    stamp = {name: value for name, value in _read().items() if name in set(Purpose)}
    stamp["packages"] = sorted(n for n in _names_in(folder) if n.endswith(".dist-info"))
    # Whatever runs the tests runs the program.
    for fulfilled in {Purpose.RUN, purpose}:
        stamp[fulfilled.value] = key(fulfilled)
    unfinished = _FILE.with_suffix(".new")
    unfinished.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    unfinished.replace(_FILE)


def clear() -> None:
    """Forgets everything, before the environment is changed."""
    _FILE.unlink(missing_ok=True)


def key(purpose: Purpose) -> str:
    """Changes with the locked versions, the project's own declaration and the interpreter."""
    parts = [
        str(_FORMAT).encode(),
        (ROOT / purpose.lock).read_bytes(),
        (ROOT / "pyproject.toml").read_bytes(),
        configuration().get("version", "").encode(),
        str(ROOT).encode(),  # the project is installed by its path: a moved checkout starts anew
    ]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def configuration() -> dict[str, str]:
    """The environment's ``pyvenv.cfg``, empty where there is none."""
    try:
        text = (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return {}
    pairs = (line.split("=", 1) for line in text.splitlines() if "=" in line)
    return {name.strip(): value.strip() for name, value in pairs}


def interpreter_fits() -> bool:
    """False when the system's Python moved on to another version beneath the environment."""
    if WINDOWS:
        return True
    named = os.path.basename(os.path.realpath(python())).removeprefix("python")  # noqa: PTH119
    made_for = ".".join(configuration().get("version", "").split(".")[:2])
    return "." not in named or named == made_for


def _read() -> dict[str, Any]:
    try:
        content = json.loads(_FILE.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}
