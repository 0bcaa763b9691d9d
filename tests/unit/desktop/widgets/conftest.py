"""The map on a real browser page."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.widgets.map_scheme import register_scheme
from desktop.widgets.map_view import MapView
from tests.unit.desktop.widgets.map_scene import started

register_scheme()  # when the tests are collected: no QApplication exists yet


@pytest.fixture(scope="session")
def page_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One built page for all tests."""
    return tmp_path_factory.mktemp("map")


@pytest.fixture
def city(qtbot: QtBot, page_cache: Path) -> MapView:
    return started(qtbot, page_cache)
