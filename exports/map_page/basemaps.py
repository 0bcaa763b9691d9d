"""What the map knows about its ground. The files themselves are read by exports.map_page.tile_files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

Kind = Literal["none", "raster", "vector"]
Datum = Literal["wgs84", "gcj02", "bd09"]

OSM_ATTRIBUTION = "© OpenStreetMap contributors"


class BasemapError(Exception):
    """A basemap file cannot be used.

    code: not_found | unreadable | unknown_format | empty | points_missing.
    """

    def __init__(self, code: str, path: Path) -> None:
        super().__init__(f"{code}: {path.name}")
        self.code = code
        self.path = path


class TileSource(Protocol):
    """Anything that can give tiles."""

    @property
    def info(self) -> Basemap: ...

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """Uncompressed bytes of a tile, None where there is none."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Basemap:
    """What the map has to know about its ground.

    datum: the coordinate system that the tiles are drawn in; markers are shifted to match.
    bounds: (west, south, east, north) degrees in that datum, None when unknown.
    transparent: the grid shows through where the ground ends.
    schema: for vector tiles, 'openmaptiles' or 'protomaps'.
    """

    kind: Kind = "none"
    min_zoom: int = 0
    max_zoom: int = 18
    attribution: str = ""
    datum: Datum = "wgs84"
    bounds: tuple[float, float, float, float] | None = None
    schema: str = ""
    mime: str = ""
    transparent: bool = False
