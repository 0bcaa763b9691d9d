"""Basemap files that the customer brings: MBTiles (raster or vector) and PMTiles.

A source answers one question: the bytes of tile z/x/y (XYZ numbering, y from the north).
"""

from __future__ import annotations

import gzip
import json
import math
import sqlite3
import threading
import zlib
from pathlib import Path
from typing import IO, Any

from exports.map_page.basemaps import Basemap, BasemapError, Datum, Kind, TileSource

_MIME = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"RIFF": "image/webp"}


def tile_mime(data: bytes) -> str:
    """The media type of a tile by its first bytes."""
    for magic, mime in _MIME.items():
        if data.startswith(magic):
            return mime
    return "application/vnd.mapbox-vector-tile"


def _unpacked(data: bytes) -> bytes:
    """Vector tiles are stored gzip-packed as a rule; the page wants them plain."""
    if data[:2] == b"\x1f\x8b":
        return gzip.decompress(data)
    if data[:1] == b"\x78" and data[:2] in (b"\x78\x01", b"\x78\x9c", b"\x78\xda"):
        return zlib.decompress(data)
    return data


def _schema(layer_names: set[str]) -> str:
    return "openmaptiles" if "transportation" in layer_names else "protomaps"


def _layers(metadata: dict[str, Any]) -> set[str]:
    layers = metadata.get("vector_layers") or []
    return {str(layer.get("id", "")) for layer in layers if isinstance(layer, dict)}


class MbTiles:
    """Tiles in an SQLite file; opened read-only, safe to ask from several threads."""

    def __init__(self, path: Path, *, datum: Datum = "wgs84") -> None:
        """Raises BasemapError when the file is missing, damaged, or holds no tiles."""
        if not path.is_file():
            raise BasemapError("not_found", path)
        self._path = path
        self._lock = threading.Lock()
        self._db = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False
        )
        try:
            self.info = self._read(datum)
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise BasemapError("unreadable", path) from error
        except BasemapError:
            self._db.close()
            raise

    def _read(self, datum: Datum) -> Basemap:
        stated = dict(self._db.execute("SELECT name, value FROM metadata").fetchall())
        first = self._db.execute("SELECT tile_data FROM tiles LIMIT 1").fetchone()
        if first is None:
            raise BasemapError("empty", self._path)
        mime = tile_mime(_unpacked(bytes(first[0])))
        kind: Kind = "raster" if mime.startswith("image/") else "vector"
        low, high = self._zooms(stated)
        extra = _json_object(stated.get("json"))
        west_south_east_north = _bounds(stated.get("bounds"))
        return Basemap(
            kind=kind,
            min_zoom=low,
            max_zoom=high,
            attribution=_plain(str(stated.get("attribution") or "")),
            datum=_stated_datum(stated.get("datum"), datum),
            bounds=west_south_east_north,
            schema=_schema(_layers(extra)) if kind == "vector" else "",
            mime=mime,
        )

    def _zooms(self, stated: dict[str, Any]) -> tuple[int, int]:
        try:
            return int(stated["minzoom"]), int(stated["maxzoom"])
        except (KeyError, ValueError):
            low, high = self._db.execute(
                "SELECT min(zoom_level), max(zoom_level) FROM tiles"
            ).fetchone()
            return int(low), int(high)

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """The tile's bytes, unpacked; MBTiles count rows from the south."""
        with self._lock:
            row = self._db.execute(
                "SELECT tile_data FROM tiles WHERE zoom_level=? AND tile_column=? AND tile_row=?",
                (z, x, (1 << z) - 1 - y),
            ).fetchone()
        if row is None:
            return None
        data = bytes(row[0])
        return _unpacked(data) if self.info.kind == "vector" else data

    def close(self) -> None:
        """Close the file; asking for tiles afterwards is an error."""
        with self._lock:
            self._db.close()


class PmTiles:
    """Tiles in a PMTiles archive, read here because a page scheme cannot answer byte ranges."""

    def __init__(self, path: Path, *, datum: Datum = "wgs84") -> None:
        """Raises BasemapError when the file is missing or no PMTiles archive."""
        from pmtiles.reader import MmapSource, Reader
        from pmtiles.tile import TileType

        if not path.is_file():
            raise BasemapError("not_found", path)
        self._lock = threading.Lock()
        self._file: IO[bytes] = path.open("rb")
        try:
            reader: Any = Reader
            source: Any = MmapSource
            self._reader = reader(source(self._file))
            header = self._reader.header()
            metadata = self._reader.metadata()
        except Exception as error:  # the library has no error type of its own
            self._file.close()
            raise BasemapError("unreadable", path) from error
        vector = header["tile_type"] == TileType.MVT
        self.info = Basemap(
            kind="vector" if vector else "raster",
            min_zoom=int(header["min_zoom"]),
            max_zoom=int(header["max_zoom"]),
            attribution=_plain(str(metadata.get("attribution") or "")),
            datum=datum,
            bounds=(
                header["min_lon_e7"] / 1e7,
                header["min_lat_e7"] / 1e7,
                header["max_lon_e7"] / 1e7,
                header["max_lat_e7"] / 1e7,
            ),
            schema=_schema(_layers(metadata)) if vector else "",
        )

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """The tile's bytes, unpacked."""
        with self._lock:
            data = self._reader.get(z, x, y)
        return _unpacked(bytes(data)) if data else None

    def close(self) -> None:
        """Close the file; asking for tiles afterwards is an error."""
        with self._lock:
            self._file.close()


def open_basemap(path: Path, *, datum: Datum = "wgs84") -> TileSource:
    """Open an .mbtiles or .pmtiles file by its content, whatever it is called.

    An .osm.pbf extract is no tile file: exports.map_page.osm_render makes one of it.
    Raises BasemapError.
    """
    if not path.is_file():
        raise BasemapError("not_found", path)
    with path.open("rb") as file:
        magic = file.read(16)
    if magic.startswith(b"SQLite format 3"):
        return MbTiles(path, datum=datum)
    if magic.startswith(b"PMTiles"):
        return PmTiles(path, datum=datum)
    raise BasemapError("unknown_format", path)


def _stated_datum(text: Any, otherwise: Datum) -> Datum:
    """What the file says itself is believed."""
    known: dict[str, Datum] = {"wgs84": "wgs84", "gcj02": "gcj02", "bd09": "bd09"}
    return known.get(str(text or "").lower().replace("-", ""), otherwise)


def _json_object(text: Any) -> dict[str, Any]:
    try:
        found = json.loads(text) if text else {}
    except (TypeError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _bounds(text: Any) -> tuple[float, float, float, float] | None:
    try:
        west, south, east, north = (float(part) for part in str(text).split(","))
    except ValueError:
        return None
    return (
        (west, south, east, north) if all(map(math.isfinite, (west, south, east, north))) else None
    )


def _plain(text: str) -> str:
    """Attributions may carry links; offline they lead nowhere, so only their words are kept."""
    import html
    import re

    return html.unescape(re.sub(r"<[^>]+>", "", text)).strip()
