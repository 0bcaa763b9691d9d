"""The map page: built once by folium, fed afterwards with batches of changes, never from the network.

Tile files are opened by ``tile_files.open_basemap`` and drawn from an extract by
``osm_render.prepare_extract``; both stay out of this module, because widgets may not reach a database.
"""

from __future__ import annotations

from exports.map_page.basemaps import Basemap, BasemapError, TileSource
from exports.map_page.page import ASSETS, PageSettings, build_page, cached_page

__all__ = [
    "ASSETS",
    "Basemap",
    "BasemapError",
    "PageSettings",
    "TileSource",
    "build_page",
    "cached_page",
]
