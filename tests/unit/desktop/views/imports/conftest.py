"""The import place over a real database and the real importer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.composition.backend import Backend
from desktop.composition.imports import ConsoleImports
from desktop.views.imports.place import ImportsPlace
from tests.unit.desktop.fake_services import Office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with Office(empty=True) as made:
        backend = Backend(str(made.path), actor="王", console="test")
        made.services.imports = ConsoleImports(backend, made.jobs)
        yield made
        backend.close()


@pytest.fixture
def place(office: Office, qtbot: QtBot) -> ImportsPlace:
    made = ImportsPlace(office.services)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made
