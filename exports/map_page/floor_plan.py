"""A picture as the ground of the map: a floor plan or a site plan, fitted by two known points."""

from __future__ import annotations

import io
import math
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from exports.map_page.basemaps import Basemap, BasemapError, Datum

TILE = 256
MIN_ZOOM, MAX_ZOOM = 3, 19
#: Larger pictures are shrunk when opened: nobody sees more on a screen, and memory is finite.
MOST_PIXELS = 36_000_000
_KEPT_TILES = 256


@dataclass(frozen=True, slots=True)
class ReferencePoint:
    """Where a pixel of the picture (from its upper left corner) lies on the earth, in degrees of
    the picture's datum."""

    x: float
    y: float
    lat: float
    lon: float


def _world(lat: float, lon: float) -> complex:
    """Web Mercator, 0…1 from the north-west, as x + iy."""
    sine = math.sin(math.radians(lat))
    return complex((lon + 180) / 360, 0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi))


def _degrees(at: complex) -> tuple[float, float]:
    lat = math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * at.imag))))
    return lat, at.real * 360 - 180


class PicturePlan:
    """Turned, scaled and moved so that both reference points lie where they belong.

    Tiles are drawn when they are asked for; around the picture they are transparent."""

    def __init__(
        self,
        path: Path,
        points: Sequence[ReferencePoint],
        *,
        datum: Datum = "wgs84",
        attribution: str = "",
    ) -> None:
        """BasemapError: 'not_found', 'unreadable' (no picture), 'points_missing' (two different
        ones are needed)."""
        if not path.is_file():
            raise BasemapError("not_found", path)
        if len(points) != 2:
            raise BasemapError("points_missing", path)
        first, second = points
        in_picture = complex(second.x, second.y) - complex(first.x, first.y)
        on_earth = _world(second.lat, second.lon) - _world(first.lat, first.lon)
        if abs(in_picture) < 2 or abs(on_earth) < 1e-9:
            raise BasemapError("points_missing", path)
        try:
            with Image.open(path) as opened:
                full = opened.size
                picture = opened.convert("RGBA")
        except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
            raise BasemapError("unreadable", path) from error
        shrink = min(1.0, math.sqrt(MOST_PIXELS / (full[0] * full[1])))
        if shrink < 1:
            picture = picture.resize((int(full[0] * shrink), int(full[1] * shrink)))
        self._picture = picture
        # A similarity is one complex product: world = turn * pixel + shift.
        self._turn = on_earth / in_picture / shrink
        self._shift = _world(first.lat, first.lon) - self._turn * complex(first.x, first.y) * shrink
        self._kept: OrderedDict[tuple[int, int, int], bytes | None] = OrderedDict()
        self.info = Basemap(
            kind="raster",
            min_zoom=MIN_ZOOM,
            max_zoom=MAX_ZOOM,
            attribution=attribution,
            datum=datum,
            bounds=self._bounds(),
            mime="image/png",
            transparent=True,
        )

    def _bounds(self) -> tuple[float, float, float, float]:
        width, height = self._picture.size
        corners = [
            _degrees(self._turn * complex(x, y) + self._shift)
            for x in (0, width)
            for y in (0, height)
        ]
        lats, lons = [lat for lat, _ in corners], [lon for _, lon in corners]
        return min(lons), min(lats), max(lons), max(lats)

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """A PNG with transparent surroundings, None where the picture does not reach."""
        key = (z, x, y)
        if key not in self._kept:
            self._kept[key] = self._drawn(z, x, y)
            while len(self._kept) > _KEPT_TILES:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def _drawn(self, z: int, x: int, y: int) -> bytes | None:
        pixel = 1 / (TILE << z)  # of the tile, in the world
        # From a pixel of the tile to one of the picture, again one complex product.
        factor = pixel / self._turn
        start = (complex(x * TILE, y * TILE) * pixel - self._shift) / self._turn
        corners = [start + factor * complex(a, b) for a in (0, TILE) for b in (0, TILE)]
        width, height = self._picture.size
        if (
            max(c.real for c in corners) < 0
            or min(c.real for c in corners) > width
            or max(c.imag for c in corners) < 0
            or min(c.imag for c in corners) > height
        ):
            return None
        if abs(factor) * TILE < 1:
            return None  # less than a pixel of it would be seen
        source, coarse = self._picture, 1.0
        if abs(factor) > 2:  # shrink first, or thin lines of the plan would drop out
            coarse = abs(factor)
            box = [
                max(0, int(min(c.real for c in corners))),
                max(0, int(min(c.imag for c in corners))),
                min(width, math.ceil(max(c.real for c in corners))),
                min(height, math.ceil(max(c.imag for c in corners))),
            ]
            start -= complex(box[0], box[1])
            part = source.crop((box[0], box[1], box[2], box[3]))
            source = part.resize(
                (max(1, round(part.width / coarse)), max(1, round(part.height / coarse))),
                Image.Resampling.BOX,
            )
            start, factor = start / coarse, factor / coarse
        drawn = source.transform(
            (TILE, TILE),
            Image.Transform.AFFINE,
            (factor.real, -factor.imag, start.real, factor.imag, factor.real, start.imag),
            resample=Image.Resampling.BILINEAR,
        )
        target = io.BytesIO()
        drawn.save(target, "PNG", compress_level=1)
        return target.getvalue()

    def close(self) -> None:
        """Let go of the picture."""
        self._kept.clear()
        self._picture = Image.new("RGBA", (1, 1))
