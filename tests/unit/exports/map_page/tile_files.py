"""Small real tile files for tests: MBTiles with pictures or vector tiles, PMTiles."""

from __future__ import annotations

import gzip
import io
import sqlite3
from pathlib import Path
from typing import Any

from PIL import Image


def png(colour: str) -> bytes:
    """A plain tile."""
    target = io.BytesIO()
    Image.new("RGB", (256, 256), colour).save(target, "PNG")
    return target.getvalue()


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _field(number: int, payload: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(payload)) + payload


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3) + _varint(value)


def _zigzag(value: int) -> int:
    return value << 1 if value >= 0 else (-value << 1) - 1


def _geometry(points: list[tuple[int, int]], *, closed: bool) -> bytes:
    commands: list[int] = []
    x = y = 0
    for i, (px, py) in enumerate(points):
        if i == 0:
            commands.append(1 | 1 << 3)
        elif i == 1:
            commands.append(2 | (len(points) - 1) << 3)
        commands += [_zigzag(px - x), _zigzag(py - y)]
        x, y = px, py
    if closed:
        commands.append(7 | 1 << 3)
    return b"".join(map(_varint, commands))


def vector_tile(
    layers: dict[str, list[tuple[str, list[tuple[int, int]], dict[str, str]]]],
) -> bytes:
    """A vector tile; features are ('line' | 'polygon', points in 0…4096, properties)."""
    out = b""
    for name, features in layers.items():
        keys: list[str] = []
        values: list[str] = []
        body = _field(1, name.encode()) + _number(15, 2) + _number(5, 4096)
        for kind, points, properties in features:
            tags = b""
            for key, value in properties.items():
                for known, item in ((keys, key), (values, value)):
                    if item not in known:
                        known.append(item)
                tags += _varint(keys.index(key)) + _varint(values.index(value))
            shape = _geometry(points, closed=kind == "polygon")
            body += _field(
                2, _field(2, tags) + _number(3, 3 if kind == "polygon" else 2) + _field(4, shape)
            )
        body += b"".join(_field(3, key.encode()) for key in keys)
        body += b"".join(_field(4, _field(1, value.encode())) for value in values)
        out += _field(3, body)
    return out


def write_mbtiles(
    path: Path, tiles: dict[tuple[int, int, int], bytes], metadata: dict[str, Any] | None = None
) -> Path:
    """MBTiles from tiles by (z, x, y) with y from the north."""
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        db.execute(
            "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)"
        )
        db.executemany("INSERT INTO metadata VALUES (?, ?)", (metadata or {}).items())
        rows = [(z, x, 2**z - 1 - y, data) for (z, x, y), data in tiles.items()]
        db.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", rows)
    db.close()
    return path


def write_pmtiles(path: Path, tiles: dict[tuple[int, int, int], bytes], layers: list[str]) -> Path:
    """A PMTiles archive of gzip-packed vector tiles."""
    from pmtiles.tile import Compression, TileType, zxy_to_tileid
    from pmtiles.writer import Writer

    with path.open("wb") as file:
        writer: Any = Writer(file)  # type: ignore[no-untyped-call]
        for (z, x, y), data in sorted(tiles.items(), key=lambda item: zxy_to_tileid(*item[0])):
            writer.write_tile(zxy_to_tileid(z, x, y), gzip.compress(data))
        zooms = [z for z, _, _ in tiles]
        writer.finalize(
            {
                "tile_type": TileType.MVT,
                "tile_compression": Compression.GZIP,
                "min_zoom": min(zooms), "max_zoom": max(zooms),
                "min_lon_e7": 1131000000, "min_lat_e7": 230000000,
                "max_lon_e7": 1134000000, "max_lat_e7": 233000000,
                "center_zoom": min(zooms), "center_lon_e7": 1132000000, "center_lat_e7": 231000000,
            },
            {"attribution": '<a href="https://osm.example">© OpenStreetMap</a>',
             "vector_layers": [{"id": name, "fields": {}} for name in layers]},
        )  # fmt: skip
    return path
