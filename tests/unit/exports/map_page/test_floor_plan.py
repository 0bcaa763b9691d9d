"""A picture lies where its two reference points say, turned and scaled as they say."""

from __future__ import annotations

import io
import math
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from exports.map_page import BasemapError
from exports.map_page.floor_plan import PicturePlan, ReferencePoint

#: About a building: 200 m across.
HERE = (31.2300, 121.4700)
RED, BLUE = (220, 30, 30, 255), (30, 30, 220, 255)


def plan(folder: Path, size: tuple[int, int] = (400, 300)) -> Path:
    """White, with a red square around (40, 60) and a blue one around (340, 240)."""
    picture = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((25, 45, 55, 75), fill=RED[:3])
    pen.rectangle((325, 225, 355, 255), fill=BLUE[:3])
    path = folder / "plan.png"
    picture.save(path)
    return path


def pixel(source: PicturePlan, lat: float, lon: float, zoom: int) -> tuple[int, ...]:
    """The colour drawn for a place; (0, 0, 0, 0) where there is no tile."""
    sine = math.sin(math.radians(lat))
    x = (lon + 180) / 360 * 2**zoom
    y = (0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)) * 2**zoom
    data = source.tile(zoom, int(x), int(y))
    if data is None:
        return (0, 0, 0, 0)
    with Image.open(io.BytesIO(data)) as tile:
        found = tile.convert("RGBA").getpixel((int(x % 1 * 256), int(y % 1 * 256)))
    assert isinstance(found, tuple)
    return found


@pytest.mark.parametrize("turn", [0, 30, 90, 200])
@pytest.mark.parametrize("zoom", [17, 19])
def test_both_points_lie_where_they_were_put(tmp_path: Path, turn: int, zoom: int) -> None:
    length = 0.0015  # degrees of latitude, 167 m
    end = (
        HERE[0] - length * math.cos(math.radians(turn)),
        HERE[1] + length * math.sin(math.radians(turn)) / math.cos(math.radians(HERE[0])),
    )
    source = PicturePlan(
        plan(tmp_path),
        [ReferencePoint(40, 60, *HERE), ReferencePoint(340, 240, *end)],
        datum="gcj02",
        attribution="一号楼",
    )
    near = 25 if zoom == 19 else 60  # how much the smaller picture mixes its colours
    assert pixel(source, *HERE, zoom) == pytest.approx(RED, abs=near)
    assert pixel(source, *end, zoom) == pytest.approx(BLUE, abs=near)
    middle = ((HERE[0] + end[0]) / 2, (HERE[1] + end[1]) / 2)
    assert pixel(source, *middle, zoom) == (255, 255, 255, 255)
    assert pixel(source, HERE[0] + 0.004, HERE[1], zoom)[3] == 0
    assert (source.info.datum, source.info.attribution) == ("gcj02", "一号楼")
    assert source.info.transparent
    west, south, east, north = source.info.bounds or (0, 0, 0, 0)
    assert west < HERE[1] < east
    assert south < end[0] < north
    source.close()


def test_far_away_there_is_nothing_and_far_out_hardly_anything(tmp_path: Path) -> None:
    points = [ReferencePoint(0, 0, *HERE), ReferencePoint(400, 300, 31.2285, 121.4724)]
    source = PicturePlan(plan(tmp_path), points)
    assert source.tile(17, 0, 0) is None
    assert pixel(source, 31.2293, 121.4712, 15)[3] > 0


def test_what_cannot_be_fitted_is_refused(tmp_path: Path) -> None:
    path = plan(tmp_path)
    (tmp_path / "text.png").write_text("no picture")

    def code(path: Path, *points: ReferencePoint) -> str:
        with pytest.raises(BasemapError) as caught:
            PicturePlan(path, points)
        return caught.value.code

    first, second = ReferencePoint(0, 0, *HERE), ReferencePoint(9, 9, 31.2, 121.4)
    assert code(tmp_path / "none.png", first, second) == "not_found"
    assert code(tmp_path / "text.png", first, second) == "unreadable"
    assert code(path, first) == "points_missing"
    assert code(path, first, first) == "points_missing"
    assert code(path, first, ReferencePoint(50, 50, *HERE)) == "points_missing"
