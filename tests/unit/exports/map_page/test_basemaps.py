"""Basemap files of every accepted kind give their tiles, and broken ones say what is wrong."""

from __future__ import annotations

import gzip
import json
import sqlite3
from pathlib import Path

import pytest

from exports.map_page import BasemapError
from exports.map_page.tile_files import open_basemap
from tests.unit.exports.map_page.tile_files import png, vector_tile, write_mbtiles, write_pmtiles

ROAD = vector_tile({"transportation": [("line", [(0, 0), (4096, 4096)], {"class": "primary"})]})


def test_raster_mbtiles_count_rows_from_the_south(tmp_path: Path) -> None:
    red, blue = png("#ff0000"), png("#0000ff")
    facts = {"bounds": "113.1,23.0,113.4,23.3", "attribution": "测绘 &copy; 2026"}
    path = write_mbtiles(tmp_path / "city.mbtiles", {(2, 3, 0): red, (2, 3, 3): blue}, facts)
    source = open_basemap(path)
    assert source.tile(2, 3, 0) == red
    assert source.tile(2, 3, 3) == blue
    assert source.tile(2, 0, 0) is None
    info = source.info
    assert (info.kind, info.mime, info.min_zoom, info.max_zoom) == ("raster", "image/png", 2, 2)
    assert info.bounds == (113.1, 23.0, 113.4, 23.3)
    assert info.attribution == "测绘 © 2026"
    source.close()


def test_vector_mbtiles_are_unpacked_and_their_schema_is_known(tmp_path: Path) -> None:
    layers = json.dumps({"vector_layers": [{"id": "transportation"}]})
    path = write_mbtiles(
        tmp_path / "v.mbtiles",
        {(5, 1, 2): gzip.compress(ROAD)},
        {"json": layers, "minzoom": "0", "maxzoom": "14"},
    )
    source = open_basemap(path)
    assert source.tile(5, 1, 2) == ROAD
    assert (source.info.kind, source.info.schema) == ("vector", "openmaptiles")
    assert (source.info.min_zoom, source.info.max_zoom) == (0, 14)
    source.close()


def test_pmtiles_are_read_whatever_the_name_says(tmp_path: Path) -> None:
    path = write_pmtiles(tmp_path / "map.bin", {(3, 6, 3): ROAD, (4, 12, 6): ROAD}, ["roads"])
    source = open_basemap(path, datum="gcj02")
    assert source.tile(4, 12, 6) == ROAD
    assert source.tile(4, 0, 0) is None
    assert source.info.kind == "vector"
    assert source.info.schema == "protomaps"
    assert source.info.attribution == "© OpenStreetMap"
    assert source.info.datum == "gcj02"
    assert source.info.bounds == (113.1, 23.0, 113.4, 23.3)
    source.close()


def test_a_datum_stated_in_the_file_is_believed(tmp_path: Path) -> None:
    path = write_mbtiles(tmp_path / "g.mbtiles", {(1, 0, 0): png("#fff")}, {"datum": "GCJ02"})
    source = open_basemap(path)
    assert source.info.datum == "gcj02"
    source.close()


def _database_without_tiles(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE orders (id INTEGER)")
    db.commit()
    db.close()


def test_broken_files_are_told_apart(tmp_path: Path) -> None:
    def code(path: Path) -> str:
        with pytest.raises(BasemapError) as caught:
            open_basemap(path)
        return caught.value.code

    assert code(tmp_path / "none.mbtiles") == "not_found"
    (tmp_path / "text.mbtiles").write_text("<html>not found</html>")
    assert code(tmp_path / "text.mbtiles") == "unknown_format"
    (tmp_path / "cut.pmtiles").write_bytes(b"PMTiles\x03" + b"\0" * 40)
    assert code(tmp_path / "cut.pmtiles") == "unreadable"
    _database_without_tiles(tmp_path / "other.mbtiles")
    assert code(tmp_path / "other.mbtiles") == "unreadable"
    assert code(write_mbtiles(tmp_path / "empty.mbtiles", {})) == "empty"
