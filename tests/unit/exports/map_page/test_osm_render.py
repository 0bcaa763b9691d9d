"""An OpenStreetMap extract becomes tiles: streets, parks, water with an island, names, attribution."""

from __future__ import annotations

import io
import math
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from exports.map_page import BasemapError
from exports.map_page.osm_features import Cancellation, read_features
from exports.map_page.osm_render import extract_targets, prepare_extract
from exports.map_page.osm_style import THEMES
from exports.map_page.tile_files import open_basemap

WEST, SOUTH, EAST, NORTH = 113.30, 23.10, 113.32, 23.12


@pytest.fixture(scope="module")
def extract(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up neighbourhood as a real .osm.pbf."""
    import osmium

    path = tmp_path_factory.mktemp("osm") / "部分.osm.pbf"
    nodes: list[tuple[float, float]] = []
    ways: list[tuple[list[int], dict[str, str]]] = []

    def way(points: list[tuple[float, float]], tags: dict[str, str]) -> int:
        first = len(nodes) + 1
        nodes.extend(points)
        ids = list(range(first, len(nodes) + 1))
        if points[0] == points[-1]:
            nodes.pop()
            ids[-1] = ids[0]
        ways.append((ids, tags))
        return len(ways)

    def box(w: float, s: float, e: float, n: float) -> list[tuple[float, float]]:
        return [(w, s), (e, s), (e, n), (w, n), (w, s)]

    middle = (SOUTH + NORTH) / 2
    way([(WEST, middle), (EAST, middle)], {"highway": "primary", "name": "体育西路"})
    way([(WEST, SOUTH), (WEST, NORTH)], {"highway": "secondary", "name": "广州大道"})
    way([(EAST, SOUTH), (EAST, NORTH)], {"highway": "residential"})
    way(box(113.302, 23.113, 113.308, 23.118), {"leisure": "park"})
    outer = way(box(113.310, 23.112, 113.318, 23.118), {})
    inner = way(box(113.3125, 23.114, 113.3155, 23.116), {})
    with osmium.SimpleWriter(str(path)) as writer:
        for id_, location in enumerate(nodes, 1):
            tags = {"place": "suburb", "name": "天河"} if id_ == 2 else {}
            writer.add_node(osmium.osm.mutable.Node(id=id_, location=location, tags=tags))
        for id_, (ids, tags) in enumerate(ways, 1):
            writer.add_way(osmium.osm.mutable.Way(id=id_, nodes=ids, tags=tags))
        members: Any = [("w", outer, "outer"), ("w", inner, "inner")]
        lake = {"type": "multipolygon", "natural": "water"}
        writer.add_relation(osmium.osm.mutable.Relation(id=1, members=members, tags=lake))
    return path


@pytest.fixture(scope="module")
def drawn(extract: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return prepare_extract(extract, tmp_path_factory.mktemp("tiles"))


def _colour(path: Path, zoom: int, lat: float, lon: float) -> str:
    """The colour of the map at a place."""
    n = 2**zoom
    sine = math.sin(math.radians(lat))
    x = (lon + 180) / 360 * n
    y = n * (0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi))
    source = open_basemap(path)
    data = source.tile(zoom, int(x), int(y))
    source.close()
    assert data is not None
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    pixel = picture.getpixel((int(x % 1 * 256), int(y % 1 * 256)))
    assert isinstance(pixel, tuple)
    return "#" + "".join(f"{int(value):02X}" for value in pixel)


def _near(found: str, wanted: str) -> bool:
    """Whether two colours are the same but for the reduction to a palette."""
    parts = [(int(found[i : i + 2], 16), int(wanted[i : i + 2], 16)) for i in (1, 3, 5)]
    return all(abs(a - b) <= 1 for a, b in parts)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_ground_has_the_colours_of_the_theme(drawn: dict[str, Path], theme: str) -> None:
    style = THEMES[theme]
    for zoom in (14, 16):
        assert _near(_colour(drawn[theme], zoom, 23.1155, 113.3035), style["park"])
        assert _near(_colour(drawn[theme], zoom, 23.1125, 113.3115), style["water"])
        assert _near(_colour(drawn[theme], zoom, 23.1150, 113.3140), style["land"])  # the island
        assert _near(_colour(drawn[theme], zoom, 23.1100, 113.3030), style["major"])


def test_names_stand_on_the_map(extract: Path) -> None:
    from exports.map_page.osm_labels import place_labels

    features = read_features(extract)
    labels = {label.text: label for label in place_labels(features, 16)}
    assert set(labels) == {"体育西路", "广州大道", "天河"}
    assert labels["广州大道"].is_stacked  # a street running north is written downwards
    assert not labels["体育西路"].is_stacked


def test_files_say_whose_data_they_hold(drawn: dict[str, Path]) -> None:
    source = open_basemap(drawn["light"])
    assert source.info.attribution == "© OpenStreetMap contributors"
    assert source.info.datum == "wgs84"
    assert source.info.max_zoom == 16
    assert source.info.bounds == pytest.approx((WEST, SOUTH, EAST, NORTH), abs=0.001)
    source.close()


def test_a_second_time_nothing_is_drawn(extract: Path, drawn: dict[str, Path]) -> None:
    def never(_done: int, _total: int) -> None:
        raise AssertionError("drawn again")

    assert prepare_extract(extract, drawn["light"].parent, never) == drawn


def test_progress_ends_at_its_total_and_cancelling_leaves_nothing(
    extract: Path, tmp_path: Path
) -> None:
    seen: list[tuple[int, int]] = []
    with pytest.raises(Cancellation):
        prepare_extract(extract, tmp_path, lambda *at: seen.append(at), lambda: len(seen) >= 3)
    assert [done for done, _ in seen] == [1, 2, 3]
    assert len({total for _, total in seen}) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_changed_extract_gets_other_files(extract: Path, tmp_path: Path) -> None:
    copy = tmp_path / extract.name
    copy.write_bytes(extract.read_bytes())
    before = extract_targets(copy, tmp_path)
    copy.write_bytes(extract.read_bytes() + b"\0")
    assert set(extract_targets(copy, tmp_path).values()).isdisjoint(before.values())


def test_damaged_extract_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "broken.osm.pbf"
    path.write_bytes(b"\0\0\0\rnot a protobuf")
    with pytest.raises(BasemapError) as caught:
        prepare_extract(path, tmp_path / "tiles")
    assert caught.value.code == "unreadable"
    with pytest.raises(BasemapError):
        read_features(tmp_path / "missing.osm.pbf")
