"""How the program decides between window and command line, and that its help is quick."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from argparse import Namespace

import pytest

from desktop import cli
from desktop.__main__ import main
from desktop.cli import base, streams
from tests.conftest import ROOT
from tests.unit.desktop.cli.conftest import CommandLine


@pytest.mark.parametrize(
    ("words", "db", "safe_map"),
    [((), None, False), (("--db", "x.db"), "x.db", False), (("--safe-map",), None, True)],
)
def test_without_a_command_the_window_opens(
    words: tuple[str, ...], db: str | None, safe_map: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[str | None, bool]] = []

    def run(db: str | None = None, safe_map: bool = False) -> int:
        opened.append((db, safe_map))
        return 7

    monkeypatch.setattr("desktop.app.run", run)
    assert main(words) == 7
    assert opened == [(db, safe_map)]


@pytest.mark.parametrize("words", [["search", "x"], ["--help"], ["--db", "x.db", "verify"]])
def test_a_command_opens_no_window(words: list[str]) -> None:
    assert cli.window_options(words) is None


def test_the_help_loads_nothing_heavy() -> None:
    """Neither Qt nor the database, nor what makes documents or talks to devices."""
    code = (
        "import sys; from desktop import cli; cli.make_parser().format_help();"
        "print(sorted({m.partition('.')[0] for m in sys.modules}))"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    for heavy in ("PySide6", "sqlalchemy", "reportlab", "openpyxl", "serial", "numpy", "PIL"):
        assert f"'{heavy}'" not in shown


def test_help_tells_of_every_command(paidan: CommandLine) -> None:
    shown = paidan("--help").out
    for command in (
        *("search", "rank", "plan", "labels", "print-job", "report", "export", "sms", "simulate"),
        *("duties", "backup", "restore", "verify", "migrate"),
    ):
        assert f"    {command}" in shown


def test_the_database_may_stand_before_the_command(paidan: CommandLine) -> None:
    ended = paidan("--db", "/nowhere/x.db", "verify", "--json")
    assert ended.json["error"]["code"] == "cannot_open"


def _as_windows_writes(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """Standard output in a pipe, in the code page of Chinese Windows."""
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="cp936"))
    return written


def test_a_code_page_without_a_mark_does_not_stop_a_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written = _as_windows_writes(monkeypatch)
    with pytest.raises(UnicodeEncodeError):
        "✓".encode("cp936")
    streams.take_any_text()
    base.emit(Namespace(json=False), {"派单": "✓"})
    sys.stdout.flush()
    assert written.getvalue().decode("cp936").split() == ["派单:", "?"]


def test_json_is_utf8_whatever_the_code_page(monkeypatch: pytest.MonkeyPatch) -> None:
    written = _as_windows_writes(monkeypatch)
    streams.take_any_text()
    streams.write_json()
    base.emit(Namespace(json=True), {"name": "𠮷野家 ✓"})
    sys.stdout.flush()
    assert json.loads(written.getvalue()) == {"name": "𠮷野家 ✓"}
