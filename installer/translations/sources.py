"""Which texts the sources have, found by Qt's own ``lupdate``."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from installer.places import ROOT, tool
from installer.speech import SetupError
from installer.translations import catalog
from installer.translations.catalog import Catalog

FOLDER = ROOT / "desktop" / "i18n"
LANGUAGES = ("zh_CN", "zh_TW")
_ROOMS = ("desktop", "domain")


def file_of(language: str) -> Path:
    return FOLDER / f"paidan_{language}.ts"


def extract() -> Catalog:
    """The texts of the sources, untranslated. Raises SetupError when lupdate fails."""
    files = sorted(file for room in _ROOMS for file in (ROOT / room).rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "sources.ts"
        listed = Path(folder) / "files.lst"
        listed.write_text("".join(f"{file}\n" for file in files), encoding="utf-8")
        command = [str(tool("pyside6-lupdate")), "-silent", "-locations", "none"]
        command += ["-source-language", "en_US", f"@{listed}", "-ts", str(made)]
        done = subprocess.run(
            command, capture_output=True, encoding="utf-8", errors="replace", check=False
        )
        if done.returncode != 0 or not made.exists():
            raise SetupError(
                f"无法从源代码提取待翻译文本: {done.stderr.strip()}",
                f"The texts could not be taken from the sources: {done.stderr.strip()}",
            )
        return catalog.read(made)


def bring_up_to_date(language: str) -> Catalog:
    """The language's catalogue with exactly the texts of the sources, old translations kept."""
    known = {}
    if file_of(language).exists():
        known = dict(catalog.read(file_of(language)).messages())
    current = extract()
    current.language = language
    for key, message in current.messages():
        before = known.get(key)
        if before is not None and before.translation:
            message.translation, message.state = before.translation, before.state
            if message.state in ("obsolete", "vanished"):
                message.state = ""
    return current
