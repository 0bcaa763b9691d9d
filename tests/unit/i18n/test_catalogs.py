"""The catalogues of the project, compiled, are what Qt shows."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from installer.places import tool
from installer.translations import catalog
from installer.translations.sources import LANGUAGES, file_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_is_found_by_its_english(
    language: str, tmp_path: Path, qapp: QCoreApplication
) -> None:
    compiled = tmp_path / "catalog.qm"
    command = [str(tool("pyside6-lrelease")), "-silent", "-nounfinished", str(file_of(language))]
    subprocess.run([*command, "-qm", str(compiled)], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    finished = 0
    for (context, source, comment), message in catalog.read(file_of(language)).messages():
        if message.state == "" and not message.counted:
            shown = translator.translate(context, source, comment or None)
            assert shown == message.translation, (context, source)
            finished += 1
    assert finished > 100
