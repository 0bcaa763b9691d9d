"""An opened company with the jobs of a window, and no window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop.composition.backend import Backend
from desktop.composition.printing import ConsolePrinting
from desktop.jobs import JobRunner
from desktop.settings import Settings
from tests.unit.desktop import small_company


@pytest.fixture(scope="session")
def company_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("company") / "company.db"
    small_company.build(path)
    return path


@pytest.fixture
def backend(
    company_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Backend]:
    monkeypatch.setenv("PAIDAN_HOME", str(tmp_path / "office"))
    path = tmp_path / "company.db"
    shutil.copy(company_file, path)
    opened = Backend(str(path), actor="王芳", console="desk-1")
    yield opened
    opened.close()


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Settings:
    del qapp
    return Settings(QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def printing(backend: Backend, settings: Settings) -> Iterator[ConsolePrinting]:
    jobs = JobRunner(backend)
    yield ConsolePrinting(backend, jobs, settings)
    jobs.shutdown()
    jobs.deleteLater()
