"""The import contracts of the project must break when a room is entered by the wrong door."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from installer.places import ROOT

_MODULES = (
    "desktop", "desktop.app", "desktop.helper", "desktop.views", "desktop.views.board",
    "desktop.widgets", "desktop.models", "desktop.actions",
    "persistence", "persistence.store", "persistence.tables", "persistence.mapping",
    "devices", "devices.modem", "exports", "exports.report",
    "domain", "domain.orders", "domain.people", "installer", "installer.steps", "tests",
)  # fmt: skip
#: Everything that is allowed, at once.
_ALLOWED = {
    "desktop.app": "import persistence.store, devices.modem, exports.report, desktop.views.board",
    "desktop.views.board": "import domain.orders, exports.report\nfrom PySide6 import QtWidgets",
    "persistence.store": "import sqlalchemy, persistence.tables, domain.orders",
    "devices.modem": "import serial, domain.people",
    "domain.orders": "import domain.people, dataclasses",
    "tests": "import persistence.tables, desktop.app",
}


#: Module, what it imports, the contract that this breaks, and the chain that is shown for it.
_FORBIDDEN = (
    ("domain.people", "exports.report", "Rooms:", "domain.people -> exports.report"),
    ("persistence.store", "devices.modem", "Rooms:", "persistence.store -> devices.modem"),
    ("exports.report", "desktop.helper", "Rooms:", "exports.report -> desktop.helper"),
    ("domain.people", "sqlalchemy", "The domain is plain", "domain.people -> sqlalchemy"),
    ("domain.people", "socket", "The domain is plain", "domain.people -> socket"),
    ("exports.report", "PySide6", "Only the desktop knows Qt", "exports.report -> PySide6"),
    ("persistence.store", "superqt", "Only the desktop knows Qt", "persistence.store -> superqt"),
    ("desktop.widgets", "serial", "Views, widgets", "desktop.widgets -> serial"),
    ("desktop.models", "persistence.store", "Views, widgets", "desktop.models -> persistence.store"),
    ("desktop.helper", "devices.modem", "Views, widgets", "desktop.helper -> devices.modem"),
    ("desktop.app", "persistence.tables", "Tables and their", "desktop.app -> persistence.tables"),
    ("domain.people", "domain.orders", "No cycles", ".orders"),
    ("installer.steps", "domain.orders", "The set-up stands", "installer.steps -> domain.orders"),
    ("desktop.app", "installer.steps", "The program needs", "desktop.app -> installer.steps"),
    ("persistence.store", "tests", "The program needs", "persistence.store -> tests"),
)  # fmt: skip


def _build(house: Path, modules: dict[str, str]) -> Path:
    """A small house with the same rooms and the project's own contracts."""
    for module in _MODULES:
        path = house.joinpath(*module.split("."))
        path.mkdir(exist_ok=True)
        (path / "__init__.py").write_text(modules.get(module, ""), encoding="utf-8")
    contracts = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (house / "pyproject.toml").write_text(contracts, encoding="utf-8")
    return house


def _lint(house: Path) -> tuple[int, str]:
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", program, "--no-cache"],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(house), "COLUMNS": "300", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def said_of_wrong_doors(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the linter says when every wrong door is used, and a helper leads on to one."""
    modules = dict(_ALLOWED)
    for module, imported, _contract, _chain in _FORBIDDEN:
        modules[module] = f"{modules.get(module, '')}\nimport {imported}"
    modules["desktop.actions"] = "import desktop.helper"
    status, said = _lint(_build(tmp_path_factory.mktemp("house"), modules))
    assert status == 1
    return said


def test_what_the_architecture_allows_is_kept(tmp_path: Path) -> None:
    status, said = _lint(_build(tmp_path, _ALLOWED))
    assert status == 0, said


@pytest.mark.parametrize(("module", "imported", "contract", "chain"), _FORBIDDEN)
def test_a_wrong_door_is_seen(
    said_of_wrong_doors: str, module: str, imported: str, contract: str, chain: str
) -> None:
    assert chain in _section(said_of_wrong_doors, contract)


def test_a_helper_does_not_lead_a_view_to_the_hardware(said_of_wrong_doors: str) -> None:
    section = _section(said_of_wrong_doors, "Views, widgets")
    assert "desktop.actions -> desktop.helper" in section
    assert "desktop.helper -> devices.modem" in section


def _section(said: str, contract: str) -> str:
    """What is explained below the heading of the broken ``contract``."""
    assert any(contract in line and "BROKEN" in line for line in said.splitlines()), said
    explained = said[said.index("Broken contracts") :]
    start = explained.index(contract)
    names = [c for _m, _i, c, _chain in _FORBIDDEN if c != contract]
    ends = [explained.find(name, start) for name in names]
    return explained[start : min((end for end in ends if end > 0), default=len(explained))]
