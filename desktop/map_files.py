"""Map files as this console knows them: which one lies under the board, and how each is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.settings import BASEMAP, BASEMAP_DATUM, Settings

_MEMORY = "maps"
_MOST = 20

#: Pixel x, y and latitude, longitude of a point of a picture.
Point = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class MapFile:
    """``datum``: 'wgs84', 'gcj02' or 'bd09'. ``attribution``: shown on the map, besides what the
    file says itself. ``points``: two of them for a picture, none for anything else."""

    path: str
    datum: str = "wgs84"
    attribution: str = ""
    points: tuple[Point, ...] = ()

    @property
    def is_picture(self) -> bool:
        return self.path.lower().endswith(
            (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")
        )


def known_maps(settings: Settings) -> list[MapFile]:
    """Those used before, the newest first."""
    kept = settings.memory(_MEMORY).get("files")
    found = [_read(each) for each in kept] if isinstance(kept, list) else []
    return [each for each in found if each is not None]


def chosen_map(settings: Settings) -> MapFile | None:
    """The one under the board, None for the grid."""
    path = settings.get(BASEMAP)
    if not path:
        return None
    known = next((each for each in known_maps(settings) if each.path == path), None)
    return known or MapFile(path, settings.get(BASEMAP_DATUM))


def choose_map(settings: Settings, chosen: MapFile | None) -> None:
    """Put it under the board and remember how it is read; None: the grid."""
    if chosen is not None:
        others = [each for each in known_maps(settings) if each.path != chosen.path]
        plain = [_plain(each) for each in [chosen, *others][:_MOST]]
        settings.set_memory(_MEMORY, {"files": plain})
    settings.set(BASEMAP, chosen.path if chosen is not None else "")


def _plain(file: MapFile) -> dict[str, Any]:
    return {
        "path": file.path,
        "datum": file.datum,
        "attribution": file.attribution,
        "points": [list(point) for point in file.points],
    }


def _read(plain: Any) -> MapFile | None:
    if not isinstance(plain, dict) or not isinstance(plain.get("path"), str):
        return None
    points = [
        (float(point[0]), float(point[1]), float(point[2]), float(point[3]))
        for point in plain.get("points") or ()
        if isinstance(point, list) and len(point) == 4
    ]
    return MapFile(
        plain["path"],
        str(plain.get("datum", "wgs84")),
        str(plain.get("attribution", "")),
        tuple(points),
    )
