"""The map page: built once by folium, fed afterwards with batches of changes, never from the network."""

from __future__ import annotations

from exports.map_page.basemaps import Basemap, BasemapError, TileSource, open_basemap
from exports.map_page.page import ASSETS, PageSettings, build_page, cached_page

__all__ = [
    "ASSETS",
    "Basemap",
    "BasemapError",
    "PageSettings",
    "TileSource",
    "build_page",
    "cached_page",
    "open_basemap",
]
