"""Places the names of streets and places so that none covers another, once for a whole zoom level."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from exports import fonts
from exports.map_page.osm_features import Features, Points
from exports.map_page.osm_style import PLACES, ROADS

CELL = 128  # px: the grain of the collision grid


@dataclass(frozen=True, slots=True)
class Label:
    """A name at a pixel of the zoom level; stacked names run downwards, one character a line."""

    text: str
    x: float
    y: float
    size: int
    angle: float
    tone: str
    half_width: float
    half_height: float
    is_stacked: bool = False


@functools.lru_cache(maxsize=32)
def font(size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    """The bundled font in a pixel size."""
    return ImageFont.truetype(str(fonts.BOLD if bold else fonts.REGULAR), size)


def _street(points: Points, text: str, size: int) -> Label | None:
    """A street's name on its longest straight stretch, or None where it does not fit."""
    steps = np.diff(points, axis=0)
    lengths = np.hypot(steps[:, 0], steps[:, 1])
    k = int(lengths.argmax())
    width = font(size, bold=False).getlength(text) + 6
    if lengths[k] < width:
        return None
    middle = (points[k] + points[k + 1]) / 2
    angle = math.degrees(math.atan2(steps[k][1], steps[k][0]))
    angle = (angle + 90) % 180 - 90  # never upside down
    if abs(angle) > 55 and not text.isascii():
        height = len(text) * (size + 2) / 2
        return Label(text, middle[0], middle[1], size, 0, "label", size / 2 + 2, height, True)
    turn = math.radians(abs(angle))
    half_width = (width * math.cos(turn) + size * math.sin(turn)) / 2
    half_height = (width * math.sin(turn) + size * 1.3 * math.cos(turn)) / 2
    return Label(text, middle[0], middle[1], size, angle, "label", half_width, half_height)


def _candidates(features: Features, zoom: int, scale: float) -> Iterator[Label]:
    ranked = [p for p in features.places if PLACES[p.kind][0] <= zoom <= PLACES[p.kind][1]]
    for place in sorted(ranked, key=lambda p: -PLACES[p.kind][2]):
        size = PLACES[place.kind][2]
        width = font(size, bold=True).getlength(place.name) + 6
        at = place.x * scale, place.y * scale
        yield Label(place.name, *at, size, 0, "place", width / 2, size * 0.7)
    named = [r for r in features.roads if r.name and zoom >= ROADS[r.kind].label_from]
    named.sort(key=lambda r: -ROADS[r.kind].rank)
    for road in named:
        size = 13 if ROADS[road.kind].rank >= 6 else 12
        if label := _street(road.points * scale, road.name, size):
            yield label


def place_labels(features: Features, zoom: int) -> list[Label]:
    """The labels of a zoom level, the important ones first; equal names keep their distance."""
    taken: dict[tuple[int, int], list[Label]] = {}
    last: dict[str, list[tuple[float, float]]] = {}
    placed = []
    for label in _candidates(features, zoom, 256.0 * 2**zoom):
        cells = [
            (i, j)
            for i in range(
                int((label.x - label.half_width) // CELL),
                int((label.x + label.half_width) // CELL) + 1,
            )
            for j in range(
                int((label.y - label.half_height) // CELL),
                int((label.y + label.half_height) // CELL) + 1,
            )
        ]
        if any(_overlap(label, other) for cell in cells for other in taken.get(cell, ())):
            continue
        same = last.setdefault(label.text, [])
        if any(math.hypot(label.x - x, label.y - y) < 360 for x, y in same):
            continue
        same.append((label.x, label.y))
        for cell in cells:
            taken.setdefault(cell, []).append(label)
        placed.append(label)
    return placed


def _overlap(a: Label, b: Label) -> bool:
    return (
        abs(a.x - b.x) < a.half_width + b.half_width + 6
        and abs(a.y - b.y) < a.half_height + b.half_height + 4
    )


def draw_label(image: Image.Image, label: Label, x: float, y: float, theme: dict[str, str]) -> None:
    """Draw a label centred on a pixel of the picture."""
    face = font(label.size, bold=label.tone == "place")
    ink, halo = theme[label.tone], theme["halo"]
    if not label.angle:
        draw = ImageDraw.Draw(image)
        text = "\n".join(label.text) if label.is_stacked else label.text
        draw.multiline_text(
            (x, y), text, fill=ink, font=face, anchor="mm", align="center", spacing=1,
            stroke_width=2, stroke_fill=halo,
        )  # fmt: skip
        return
    size = math.ceil(face.getlength(label.text)) + 10, label.size + 12
    piece = Image.new("RGBA", size, (0, 0, 0, 0))
    ImageDraw.Draw(piece).text(
        (size[0] / 2, size[1] / 2), label.text, fill=ink, font=face, anchor="mm",
        stroke_width=2, stroke_fill=halo,
    )  # fmt: skip
    piece = piece.rotate(-label.angle, Image.Resampling.BICUBIC, expand=True)
    image.paste(piece, (round(x - piece.width / 2), round(y - piece.height / 2)), piece)
