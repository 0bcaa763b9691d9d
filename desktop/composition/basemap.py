"""Opens a map file: MBTiles, PMTiles, an extract of OpenStreetMap, or a picture with two points."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from desktop import paths
from desktop.jobs import JobContext
from desktop.map_files import MapFile
from domain.errors import InvalidInput
from exports.map_page import TileSource
from exports.map_page.basemaps import Datum

_DATUMS = {"wgs84", "gcj02", "bd09"}


def open_company_map(file: MapFile, ctx: JobContext) -> tuple[TileSource, TileSource | None]:
    """The tiles for light and (where drawn by us) dark. An .osm.pbf is drawn once and kept.

    InvalidInput('basemap_unreadable') when the file cannot be used, 'basemap_points_missing' for a
    picture whose two points are not set."""
    from exports.map_page.basemaps import BasemapError

    try:
        light, dark = _opened(file, ctx)
    except BasemapError as error:
        code = "basemap_points_missing" if error.code == "points_missing" else "basemap_unreadable"
        raise InvalidInput(code, path=file.path, reason=str(error)) from error
    except OSError as error:
        raise InvalidInput("basemap_unreadable", path=file.path, reason=str(error)) from error
    if file.attribution:
        for source in (light, dark):
            if source is not None:
                said = [source.info.attribution, file.attribution]
                info = replace(source.info, attribution=" · ".join(filter(None, said)))
                cast("_Described", source).info = info
    return light, dark


class _Described:
    """What every source of ours has."""

    info: object


def _opened(file: MapFile, ctx: JobContext) -> tuple[TileSource, TileSource | None]:
    from exports.map_page.tile_files import open_basemap

    path = Path(file.path)
    datum = cast(Datum, file.datum if file.datum in _DATUMS else "wgs84")
    if path.name.endswith(".osm.pbf"):
        from exports.map_page.osm_render import prepare_extract

        drawn = prepare_extract(
            path,
            paths.folder("cache"),
            lambda done, total: ctx.progress(int(done), int(total)),
            lambda: ctx.cancelled,
        )
        return open_basemap(drawn["light"]), open_basemap(drawn["dark"])
    if file.is_picture:
        from exports.map_page.floor_plan import PicturePlan, ReferencePoint

        points = [ReferencePoint(*point) for point in file.points]
        return PicturePlan(path, points, datum=datum), None
    return open_basemap(path, datum=datum), None
