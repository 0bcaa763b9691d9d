"""Draws an .osm.pbf extract into MBTiles of the program's own, light and dark.

Long work: run it in a worker. Progress counts blocks of tiles; a cancelled or broken run leaves
nothing behind. Data © OpenStreetMap contributors (ODbL): the attribution is stored in the files.
"""

from __future__ import annotations

import hashlib
import io
import math
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from PIL import Image, ImageDraw

from domain.patience import patiently
from exports.map_page.basemaps import OSM_ATTRIBUTION
from exports.map_page.osm_features import (
    Area,
    Cancellation,
    Cancelled,
    Features,
    Points,
    Road,
    read_features,
)
from exports.map_page.osm_labels import Label, draw_label, place_labels
from exports.map_page.osm_style import AREAS, ROADS, STYLE_VERSION, THEMES, width_at

TILE = 256
BLOCK = 4  # tiles a side that are drawn in one go
FINE = 2  # drawn larger and shrunk, which smooths the edges
MIN_ZOOM, MAX_ZOOM = 9, 16
MOST_TILES = 60_000

Progress = Callable[[int, int], None]
T = TypeVar("T")
Box = tuple[float, float, float, float]


def extract_targets(extract: Path, folder: Path) -> dict[str, Path]:
    """Where the tiles of an extract belong, by theme; another file or style has another name."""
    facts = extract.stat()
    key = f"{extract.name}|{facts.st_size}|{facts.st_mtime_ns}|{STYLE_VERSION}"
    name = hashlib.sha256(key.encode()).hexdigest()[:16]
    return {theme: folder / f"osm-{name}-{theme}.mbtiles" for theme in THEMES}


def prepare_extract(
    extract: Path,
    folder: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> dict[str, Path]:
    """The tile files of an extract by theme ('light', 'dark'), drawn first where they are missing.

    Raises BasemapError when the extract cannot be read, Cancellation when called off.
    """
    targets = extract_targets(extract, folder)
    if all(path.is_file() for path in targets.values()):
        return targets
    folder.mkdir(parents=True, exist_ok=True)
    parts = {theme: path.with_suffix(".part") for theme, path in targets.items()}
    try:
        features = read_features(extract, cancelled)
        _render(features, parts, extract.name, progress, cancelled)
        for theme, part in parts.items():
            patiently(partial(part.replace, targets[theme]))
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)
    return targets


def _tiles_across(features: Features, zoom: int) -> tuple[range, range]:
    west, south, east, north = features.bounds
    n = 2**zoom

    def row(lat: float) -> float:
        sine = math.sin(math.radians(lat))
        return float(n * (0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)))

    columns = range(int((west + 180) / 360 * n), int((east + 180) / 360 * n) + 1)
    return columns, range(int(row(north)), int(row(south)) + 1)


def _deepest_zoom(features: Features) -> int:
    """The last zoom level that keeps the file within reason."""
    for zoom in range(MAX_ZOOM, MIN_ZOOM, -1):
        columns, rows = _tiles_across(features, zoom)
        if len(columns) * len(rows) <= MOST_TILES:
            return zoom
    return MIN_ZOOM


def _blocks(features: Features, zoom: int) -> Iterator[tuple[int, int]]:
    columns, rows = _tiles_across(features, zoom)
    for x in range(columns.start - columns.start % BLOCK, columns.stop, BLOCK):
        for y in range(rows.start - rows.start % BLOCK, rows.stop, BLOCK):
            yield x, y


def _render(
    features: Features,
    targets: dict[str, Path],
    name: str,
    progress: Progress,
    cancelled: Cancelled,
) -> None:
    deepest = _deepest_zoom(features)
    zooms = range(MIN_ZOOM, deepest + 1)
    total = sum(1 for zoom in zooms for _ in _blocks(features, zoom))
    done = 0
    writers = {theme: _create(path, features, name, zooms) for theme, path in targets.items()}
    try:
        for zoom in zooms:
            level = _Level(features, zoom)
            for x, y in _blocks(features, zoom):
                if cancelled():
                    raise Cancellation
                for theme, writer in writers.items():
                    if picture := level.draw(x, y, THEMES[theme]):
                        _store(writer, picture, zoom, x, y)
                done += 1
                progress(done, total)
            for writer in writers.values():
                writer.commit()
    finally:
        for writer in writers.values():
            writer.close()


def _create(path: Path, features: Features, name: str, zooms: range) -> sqlite3.Connection:
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path)
    db.executescript(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
        "CREATE TABLE metadata (name TEXT, value TEXT);"
        "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER,"
        " tile_data BLOB, PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID;"
    )
    facts = {
        "name": name,
        "format": "png",
        "bounds": ",".join(f"{value:.5f}" for value in features.bounds),
        "minzoom": str(zooms.start),
        "maxzoom": str(zooms.stop - 1),
        "attribution": OSM_ATTRIBUTION,
        "datum": "wgs84",
    }
    db.executemany("INSERT INTO metadata VALUES (?, ?)", facts.items())
    return db


def _store(db: sqlite3.Connection, picture: Image.Image, zoom: int, x: int, y: int) -> None:
    # Maximum coverage keeps the ground's own colours exact, where an octree would merge the dark
    # theme's near neighbours; dithering would make flat ground look noisy.
    reduced = picture.quantize(128, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    for i in range(BLOCK):
        for j in range(BLOCK):
            tile = reduced.crop((i * TILE, j * TILE, (i + 1) * TILE, (j + 1) * TILE))
            with closing(io.BytesIO()) as packed:
                tile.save(packed, "PNG", optimize=False)
                row = (zoom, x + i, 2**zoom - 1 - (y + j), packed.getvalue())
            db.execute("INSERT OR REPLACE INTO tiles VALUES (?, ?, ?, ?)", row)


class _Level:
    """One zoom level: its features sorted into blocks, its labels placed."""

    def __init__(self, features: Features, zoom: int) -> None:
        self.zoom = zoom
        self.scale = float(TILE * 2**zoom)
        self.areas: dict[str, dict[tuple[int, int], list[Area]]] = {}
        self.roads: dict[tuple[int, int], list[Road]] = {}
        self.rails: dict[tuple[int, int], list[Points]] = {}
        self.streams: dict[tuple[int, int], list[Points]] = {}
        self.labels: dict[tuple[int, int], list[Label]] = {}
        for kind, _, first in AREAS:
            known: dict[tuple[int, int], list[Area]] = {}
            for area in features.areas:
                if area.kind == kind and zoom >= first and self._size(area.rings[0]) >= 2:
                    self._sort(known, area, self._box(area.rings[0]))
            self.areas[kind] = known
        for road in sorted(features.roads, key=lambda r: ROADS[r.kind].rank):
            if zoom >= ROADS[road.kind].from_zoom:
                self._sort(self.roads, road, self._box(road.points))
        for kept, lines, first in (
            (self.rails, features.rails, 13),
            (self.streams, features.streams, 12),
        ):
            for points in lines if zoom >= first else ():
                self._sort(kept, points, self._box(points))
        for label in place_labels(features, zoom):
            half = label.half_width + 8, label.half_height + 8
            box = label.x - half[0], label.y - half[1], label.x + half[0], label.y + half[1]
            self._sort(self.labels, label, box)

    def _box(self, points: Points) -> Box:
        low, high = points.min(axis=0) * self.scale - 12, points.max(axis=0) * self.scale + 12
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def _size(self, points: Points) -> float:
        return float((points.max(axis=0) - points.min(axis=0)).max() * self.scale)

    @staticmethod
    def _sort(known: dict[tuple[int, int], list[T]], thing: T, box: Box) -> None:
        side = TILE * BLOCK
        for i in range(int(box[0] // side), int(box[2] // side) + 1):
            for j in range(int(box[1] // side), int(box[3] // side) + 1):
                known.setdefault((i, j), []).append(thing)

    def draw(self, x: int, y: int, theme: dict[str, str]) -> Image.Image | None:
        """The block whose first tile is x/y, None where nothing is."""
        key, side = (x // BLOCK, y // BLOCK), TILE * BLOCK
        kinds: list[dict[tuple[int, int], Any]] = [
            *self.areas.values(),
            self.roads,
            self.rails,
            self.streams,
            self.labels,
        ]
        if not any(key in known for known in kinds):
            return None
        origin = np.array((x * TILE, y * TILE), dtype=np.float64)
        picture = Image.new("RGB", (side * FINE, side * FINE), theme["land"])
        pen = _Pen(picture, self.scale * FINE, origin * FINE)
        for kind, colour, _ in AREAS:
            for area in self.areas[kind].get(key, ()):
                pen.area(area, theme[colour])
        for points in self.streams.get(key, ()):
            pen.line(points, theme["water"], FINE * 1.5 ** (self.zoom - 13))
        for points in self.rails.get(key, ()):
            pen.line(points, theme["rail"], FINE * 1.2)
        roads = self.roads.get(key, ())
        for road in roads:
            style = ROADS[road.kind]
            if style.casing and self.zoom >= 12:
                pen.line(road.points, theme["casing"], FINE * (width_at(style, self.zoom) + 1.6))
        for road in roads:
            style = ROADS[road.kind]
            pen.line(road.points, theme[style.fill], FINE * width_at(style, self.zoom))
        picture = picture.resize((side, side), Image.Resampling.BOX)
        for label in self.labels.get(key, ()):
            draw_label(picture, label, label.x - origin[0], label.y - origin[1], theme)
        return picture


class _Pen:
    """Draws world coordinates on a picture."""

    def __init__(self, picture: Image.Image, scale: float, origin: Points) -> None:
        self.picture, self.scale, self.origin = picture, scale, origin
        self.draw = ImageDraw.Draw(picture)

    def pixels(self, points: Points) -> list[tuple[float, float]]:
        """Pixels, leaving out steps too small to be seen."""
        found = points * self.scale - self.origin
        if len(found) > 2:
            moved = np.abs(np.diff(found, axis=0)).max(axis=1) >= 1.0
            found = found[np.concatenate(([True], moved))]
        return [(float(px), float(py)) for px, py in found]

    def area(self, area: Area, colour: str) -> None:
        outer = self.pixels(area.rings[0])
        if len(outer) < 3:
            return
        if len(area.rings) == 1:
            self.draw.polygon(outer, fill=colour)
            return
        width, height = self.picture.size
        left, top = max(0, int(min(x for x, _ in outer))), max(0, int(min(y for _, y in outer)))
        right = min(width, math.ceil(max(x for x, _ in outer)) + 1)
        bottom = min(height, math.ceil(max(y for _, y in outer)) + 1)
        if right <= left or bottom <= top:
            return
        mask = Image.new("1", (right - left, bottom - top), 0)
        stencil = ImageDraw.Draw(mask)
        stencil.polygon([(x - left, y - top) for x, y in outer], fill=1)
        for ring in area.rings[1:]:
            hole = [(x - left, y - top) for x, y in self.pixels(ring)]
            if len(hole) >= 3:
                stencil.polygon(hole, fill=0)
        self.picture.paste(colour, (left, top, right, bottom), mask)

    def line(self, points: Points, colour: str, width: float) -> None:
        path = self.pixels(points)
        if len(path) < 2:
            return
        thick = max(1, round(width))
        self.draw.line(path, fill=colour, width=thick, joint="curve")
        if thick > 3:
            r = thick / 2 - 0.5
            for px, py in (path[0], path[-1]):
                self.draw.ellipse((px - r, py - r, px + r, py + r), fill=colour)
