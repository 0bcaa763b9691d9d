"""Opens the company's own map file: MBTiles, PMTiles, or an extract of OpenStreetMap."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from desktop import paths
from desktop.jobs import JobContext
from domain.errors import InvalidInput
from exports.map_page import TileSource


def open_company_map(
    path: Path, datum: str, ctx: JobContext
) -> tuple[TileSource, TileSource | None]:
    """The tiles for light and (where drawn by us) dark. An .osm.pbf is drawn once and kept.

    InvalidInput('basemap_unreadable') when the file cannot be used."""
    from exports.map_page.basemaps import BasemapError
    from exports.map_page.tile_files import open_basemap

    known: Literal["wgs84", "gcj02"] = "gcj02" if datum == "gcj02" else "wgs84"
    try:
        if path.name.endswith(".osm.pbf"):
            from exports.map_page.osm_render import prepare_extract

            drawn = prepare_extract(
                path,
                paths.folder("cache"),
                lambda done, total: ctx.progress(int(done), int(total)),
                lambda: ctx.cancelled,
            )
            return open_basemap(drawn["light"]), open_basemap(drawn["dark"])
        return open_basemap(path, datum=known), None
    except (BasemapError, OSError) as error:
        raise InvalidInput("basemap_unreadable", path=str(path), reason=str(error)) from error
