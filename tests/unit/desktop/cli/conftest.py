"""The command line as its users have it: a process, a database, three streams."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.unit.desktop import small_company


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on stdout."""
        (line,) = self.out.splitlines()
        value = json.loads(line)
        assert isinstance(value, dict)
        return value


@dataclass(frozen=True, slots=True)
class CommandLine:
    """Runs ``paidan`` in an empty home, without a display."""

    home: Path
    db: Path

    @property
    def environment(self) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if key != "DISPLAY"}
        own = {"PAIDAN_HOME": str(self.home), "PAIDAN_LANG": "en", "PAIDAN_DB": str(self.db)}
        return {**kept, **own, "PYTHONWARNINGS": "error"}

    def command(self, *words: object) -> list[str]:
        return [sys.executable, "-m", "desktop", *(str(word) for word in words)]

    def __call__(self, *words: object, language: str = "en", typed: str = "") -> Ended:
        done = subprocess.run(
            self.command(*words),
            cwd=ROOT,
            env={**self.environment, "PAIDAN_LANG": language},
            input=typed,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return Ended(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def company_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("company") / "company.db"
    small_company.build(path)
    return path


@pytest.fixture
def paidan(company_file: Path, tmp_path: Path) -> CommandLine:
    """The command line of an office with the small company."""
    db = tmp_path / "company.db"
    shutil.copy(company_file, db)
    return CommandLine(tmp_path / "office", db)
