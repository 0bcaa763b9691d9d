"""What lies beneath the marks: the tiles in use, and the way from WGS-84 into their datum."""

from __future__ import annotations

import math

from desktop.widgets.map_wire import Shift, unshifted
from domain.geo import Datum, from_wgs84, gcj02_to_wgs84, to_wgs84, wgs84_to_gcj02
from exports.map_page import PageSettings, TileSource

#: By the datum of the ground: from WGS-84 on to it, and back.
_SHIFTS: dict[str, tuple[Shift, Shift]] = {
    "gcj02": (wgs84_to_gcj02, gcj02_to_wgs84),
    "bd09": (
        lambda lat, lon: from_wgs84(lat, lon, Datum.BD09),
        lambda lat, lon: to_wgs84(lat, lon, Datum.BD09),
    ),
}


class MapGround:
    """``light`` and ``dark``: the same ground for both themes, None for the grid and where one
    drawing has to do. ``shift`` takes a WGS-84 place on to the ground, ``unshift`` back."""

    def __init__(self) -> None:
        self.light: TileSource | None = None
        self.dark: TileSource | None = None
        self.shift: Shift = unshifted
        self.unshift: Shift = unshifted
        self._datum = "wgs84"

    def adopt(self, light: TileSource | None, dark: TileSource | None = None) -> bool:
        """Use these from now on; whether marks have to move."""
        self.light, self.dark = light, dark
        datum = light.info.datum if light is not None else "wgs84"
        if datum == self._datum:
            return False
        self._datum = datum
        self.shift, self.unshift = _SHIFTS.get(datum, (unshifted, unshifted))
        return True

    def close_unless(self, light: TileSource | None, dark: TileSource | None) -> None:
        """Close what no drawing ever got, unless it is one of these."""
        for old in (self.light, self.dark):
            if old is not None and old is not light and old is not dark:
                old.close()

    def whole_view(self, width: int, settings: PageSettings) -> tuple[float, float, int] | None:
        """(lat, lon, zoom) that shows all of the ground on ``width`` pixels, in WGS-84; None where
        it does not say how far it reaches."""
        if self.light is None or self.light.info.bounds is None:
            return None
        west, south, east, north = self.light.info.bounds
        widest = max(east - west, (north - south) * 1.5, 1e-6)
        zoom = math.floor(math.log2(max(width, 256) * 360 / 256 / widest))
        lat, lon = self.unshift((south + north) / 2, (west + east) / 2)
        return lat, lon, max(settings.min_zoom, min(zoom, settings.max_zoom))
