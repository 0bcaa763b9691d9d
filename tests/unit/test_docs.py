"""What the documents name exists: ids of the catalogue, files of the program, links and pictures."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).resolve().parents[2]
FEATURES = ROOT / "docs" / "features.md"
DOCUMENTS = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])

#: How far the numbers of each group of the catalogue go.
_LAST = {
    "IN": 21, "DI": 26, "EX": 19, "CO": 14, "RV": 10, "SL": 11, "AS": 11, "PA": 8, "KN": 4,
    "KP": 21, "RP": 7, "CR": 8, "IT": 8, "SE": 7, "MG": 16, "DD": 30,
}  # fmt: skip
_ID = re.compile(r"\b([A-Z]{2})-(\d{2})\b")
_ROW = re.compile(r"^\| ([A-Z]{2}-\d{2}) \|", re.MULTILINE)
_ROOMS = "desktop|domain|persistence|devices|exports|installer|tests"
_PATH = re.compile(rf"`((?:{_ROOMS}|docs)/[\w./-]+|(?:README|CHANGELOG)\.md)`")
_MODULE = re.compile(rf"python3? -m ((?:{_ROOMS})[\w.]*)")
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def _name(document: Path) -> str:
    return document.relative_to(ROOT).as_posix()


def test_ids_belong_to_the_catalogue() -> None:
    found = _ID.findall(FEATURES.read_text(encoding="utf-8"))
    assert len(found) > 100
    strange = [f"{group}-{number}" for group, number in found if int(number) > _LAST.get(group, 0)]
    assert strange == []


def test_every_id_stands_once_in_a_table_or_in_the_list_of_what_is_missing() -> None:
    text = FEATURES.read_text(encoding="utf-8")
    works, _, missing = text.partition("## 还没有")
    rows = _ROW.findall(works)
    absent = [f"{group}-{number}" for group, number in _ID.findall(missing)]
    everything = [f"{group}-{n:02d}" for group, last in _LAST.items() for n in range(1, last + 1)]
    assert sorted(rows + absent) == sorted(everything)


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_named_files_exist(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    named = _PATH.findall(text)
    assert [path for path in named if not (ROOT / path).exists()] == []
    for module in _MODULE.findall(text):
        place = ROOT.joinpath(*module.split("."))
        assert (place / "__main__.py").exists() or place.with_suffix(".py").exists(), module


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_links_and_pictures_resolve(document: Path) -> None:
    text = _FENCE.sub("", document.read_text(encoding="utf-8"))
    for link in _LINK.findall(text):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (document.parent / unquote(path)).resolve() if path else document
        assert target.exists(), link
        if anchor:
            assert unquote(anchor) in _anchors(target), link


def _anchors(document: Path) -> set[str]:
    """The anchors that a forge gives the headings of ``document``."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_pictures_are_small_and_used() -> None:
    folder = ROOT / "docs" / "guide" / "pictures"
    used = "".join(document.read_text(encoding="utf-8") for document in DOCUMENTS)
    for picture in folder.glob("*.png"):
        assert picture.stat().st_size <= 300_000, picture.name
        assert f"pictures/{picture.name}" in used, picture.name


def test_commands_of_the_manual_exist() -> None:
    from desktop.cli import make_parser

    actions = make_parser()._subparsers
    assert actions is not None
    known = {name for action in actions._group_actions for name in action.choices or ()}
    manual = (ROOT / "docs" / "guide" / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`paidan ([a-z][a-z-]+)", manual))
    assert named, "the manual names no command"
    assert named <= known | {"--help"}
