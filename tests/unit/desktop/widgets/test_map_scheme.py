"""The page's address space gives what belongs to it and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from desktop.widgets.map_scheme import (
    EMPTY_TILE,
    MapSchemeHandler,
    inside,
    register_scheme,
    scheme_is_registered,
)
from exports.map_page.tile_files import open_basemap
from tests.unit.exports.map_page.tile_files import png, write_mbtiles

register_scheme()


@pytest.fixture
def handler(qapp: QApplication) -> MapSchemeHandler:
    return MapSchemeHandler(lambda: "<html>派</html>")


def ask(handler: MapSchemeHandler, address: str) -> tuple[bytes, bytes] | None:
    return handler.answer(QUrl(address))


def test_registering_twice_is_harmless() -> None:
    register_scheme()
    assert scheme_is_registered()


def test_each_host_gives_its_own(handler: MapSchemeHandler) -> None:
    assert ask(handler, "paidan://page/map.html#dark") == (b"text/html", "<html>派</html>".encode())
    script = ask(handler, "paidan://assets/vendor/leaflet.js")
    assert script is not None
    assert script[0] == b"text/javascript"
    font = ask(handler, "paidan://fonts/NotoSansSC-Regular.ttf")
    assert font is not None
    assert font[0] == b"font/ttf"
    channel = ask(handler, "paidan://qrc/qtwebchannel/qwebchannel.js")
    assert channel is not None
    assert b"QWebChannel" in channel[1]


@pytest.mark.parametrize(
    "address",
    [
        "paidan://assets/../page.py",
        "paidan://assets/%2e%2e/page.py",
        "paidan://assets//etc/passwd",
        "paidan://fonts/../../LICENSE",
        "paidan://qrc/other/resource",
        "paidan://elsewhere/map.html",
        "paidan://assets/vendor",
        "paidan://assets/none.js",
    ],
)
def test_nothing_leads_outside(handler: MapSchemeHandler, address: str) -> None:
    assert ask(handler, address) is None


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("x")
    folder = tmp_path / "assets"
    folder.mkdir()
    (folder / "link.txt").symlink_to(secret)
    (folder / "own.txt").write_text("y")
    assert inside(folder, "/link.txt") is None
    assert inside(folder, "/own.txt") == (folder / "own.txt").resolve()


def test_tiles_come_from_the_file_and_missing_ones_are_transparent(
    handler: MapSchemeHandler, tmp_path: Path
) -> None:
    source = open_basemap(write_mbtiles(tmp_path / "a.mbtiles", {(1, 0, 0): png("#ff0000")}))
    handler.set_tile_source("tiles", source)
    assert ask(handler, "paidan://tiles/1/1/0/0.png") == (b"image/png", png("#ff0000"))
    assert ask(handler, "paidan://tiles/1/1/1/1.png") == (b"image/png", EMPTY_TILE)
    assert ask(handler, "paidan://vt/1/1/0/0.mvt") == (b"application/x-protobuf", b"")
    with pytest.raises(ValueError, match="unpack"):
        ask(handler, "paidan://tiles/nonsense")
    handler.close()
