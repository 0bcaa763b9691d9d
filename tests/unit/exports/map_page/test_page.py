"""The map page is complete in itself: nothing in it points outside the program."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from exports.map_page import ASSETS, PageSettings, build_page, cached_page
from exports.map_page.page import LOCAL, SCRIPTS, localise, page_key

REMOTE = re.compile(r"""(?:src|href|url\()\s*=?\s*["']?(?:https?:)?//""")


def test_page_refers_to_nothing_remote() -> None:
    html = build_page(PageSettings())
    assert REMOTE.findall(html) == []
    assert "https://" not in html
    for name in SCRIPTS:
        assert f"paidan://assets/{name}" in html


def test_everything_the_page_refers_to_is_shipped() -> None:
    html = build_page(PageSettings())
    wanted = re.findall(r'paidan://assets/([^"]+)"', html)
    assert len(wanted) == len(LOCAL)
    assert [path for path in wanted if not (ASSETS / path).is_file()] == []


def test_our_own_assets_refer_to_nothing_remote() -> None:
    for path in [*ASSETS.glob("*.js"), *ASSETS.glob("*.css")]:
        text = path.read_text(encoding="utf-8")
        assert "http" not in text, path.name


def test_every_vendored_library_has_its_licence() -> None:
    licences = " ".join(path.name for path in (ASSETS / "licences").iterdir())
    for path in (ASSETS / "vendor").iterdir():
        assert path.stem in licences


def test_a_library_that_nobody_vendored_is_refused() -> None:
    element = SimpleNamespace(default_js=[("heatmap", "https://cdn.example/heat.js")])
    with pytest.raises(KeyError):
        localise([element])


def test_building_twice_gives_the_same_page() -> None:
    assert build_page(PageSettings()) == build_page(PageSettings())


def test_other_settings_give_another_page() -> None:
    first, second = PageSettings(), PageSettings(latitude=31.2, longitude=121.5)
    assert page_key(first) != page_key(second)
    assert "31.2, 121.5" in build_page(second)


def test_folium_is_not_imported_when_the_page_is_cached(tmp_path: Path) -> None:
    html = cached_page(PageSettings(), tmp_path)
    script = (
        "import sys; from pathlib import Path; from exports.map_page import *;"
        f"html = cached_page(PageSettings(), Path({str(tmp_path)!r}));"
        "assert 'folium' not in sys.modules; sys.stdout.buffer.write(html.encode())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.decode() == html


def test_cache_keeps_only_the_page_in_use(tmp_path: Path) -> None:
    cached_page(PageSettings(), tmp_path)
    cached_page(PageSettings(zoom=13), tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == [f"map-{page_key(PageSettings(zoom=13))}.html"]


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert "Paidan.attach" in cached_page(PageSettings(), blocked / "below")
