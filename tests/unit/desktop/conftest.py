"""The office that tests of the desktop sit in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.theme import apply, tokens
from tests.unit.desktop.fake_services import Office


@pytest.fixture(scope="session", autouse=True)
def bundled_font(qapp: QApplication) -> None:
    """As in the program, so that widths are the same on every machine."""
    qapp.setStyle("Fusion")
    apply.load_fonts()
    qapp.setFont(apply.body_font())


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    """The demo company on a Saturday morning; jobs run at once."""
    del qapp
    tokens.set_current(tokens.LIGHT)
    opened = Office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def empty_office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    """A company that has nothing yet."""
    del qapp
    opened = Office(tmp_path, empty=True)
    yield opened
    opened.close()
