"""What runs here and would fail, or look bad, on Chinese Windows: seen in the sources."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.paths import file_name
from tests.conftest import ROOT

_ROOMS = ("desktop", "devices", "domain", "exports", "installer", "persistence")
#: Programs of Linux only are started here, or a console is there anyway.
_NEVER_A_CONSOLE = ("devices/label_printers/queues.py", "installer/")
_STARTERS = {"run", "Popen", "call", "check_call", "check_output"}
#: ``%-d`` and its like are an error there.
_GLIBC_CODE = re.compile(r"%-[a-zA-Z]")
_NOT_BEFORE_1970 = {"fromtimestamp", "utcfromtimestamp", "localtime", "gmtime"}
#: Seconds are only taken for a date here when they are of this century.
_THIS_CENTURY = "domain/ledgers/dates.py"
_SUSPECT = re.compile(rf"subprocess\.|%-|{'|'.join(_NOT_BEFORE_1970)}")


def complaints(source: str, name: str) -> list[str]:
    """What is wrong with a source on Windows; ``name``: its path in the repository."""
    if not _SUSPECT.search(source):
        return []
    said = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if _GLIBC_CODE.search(node.value):
                said.append(f"{name}:{node.lineno}: {node.value!r} is no format there")
        elif isinstance(node, ast.Attribute) and node.attr in _NOT_BEFORE_1970:
            if name == _THIS_CENTURY:
                continue
            said.append(f"{name}:{node.lineno}: {node.attr} fails there before 1970")
        elif isinstance(node, ast.Call) and _starts_a_program(node.func):
            given = {each.arg for each in node.keywords}
            if given & {"text", "universal_newlines"} and "encoding" not in given:
                said.append(f"{name}:{node.lineno}: text in the code page of the computer")
            if "creationflags" not in given and not name.startswith(_NEVER_A_CONSOLE):
                said.append(f"{name}:{node.lineno}: shows a console")
            if "preexec_fn" in given:
                said.append(f"{name}:{node.lineno}: nothing runs between there")
    return said


def _starts_a_program(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and function.attr in _STARTERS
        and isinstance(function.value, ast.Name)
        and function.value.id == "subprocess"
    )


def _files() -> Iterator[Path]:
    for room in (*_ROOMS, "tests", "docs"):
        for path in (ROOT / room).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.relative_to(ROOT)


def test_no_source_counts_on_another_system() -> None:
    sources = [path for path in _files() if path.suffix == ".py" and path.parts[0] in _ROOMS]
    assert len(sources) > 500
    said = [
        complaint
        for path in sources
        for complaint in complaints((ROOT / path).read_text(encoding="utf-8"), path.as_posix())
    ]
    assert said == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("subprocess.run(['x'], text=True)", 2),
        ("subprocess.run(['x'], text=True, encoding='utf-8', creationflags=0)", 0),
        ("subprocess.Popen(['x'], creationflags=0, preexec_fn=print)", 1),
        ("f'{day:%-d}'", 1),
        ("day.strftime('%d')", 0),
        ("datetime.fromtimestamp(seconds, UTC)", 1),
    ],
)
def test_the_search_finds_what_it_looks_for(source: str, count: int) -> None:
    assert len(complaints(source, "desktop/x.py")) == count


def test_every_file_can_be_checked_out_there() -> None:
    files = list(_files())
    assert [path for path in files for part in path.parts if file_name(part) != part] == []
    assert len({str(path).lower() for path in files}) == len(files)
    # The folder of the program, 100 characters of it, and 260 are the end.
    assert [path for path in files if len(str(path)) > 150] == []
