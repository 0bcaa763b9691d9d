"""Choosing what lies under the board, fitting a picture, and what trips have taught."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.composition.basemap import open_company_map
from desktop.map_files import MapFile, choose_map, chosen_map, known_maps
from desktop.views.settings.map_page import MapPage
from desktop.views.settings.suggestions_page import SuggestionsPage
from desktop.widgets.map_view import MapView
from domain.dispatching.travel_lessons import TravelLessons
from domain.errors import InvalidInput
from domain.geo import Datum, from_wgs84
from exports.map_page import PageSettings, TileSource
from tests.unit.desktop.fake_services import Office
from tests.unit.exports.map_page.tile_files import png, write_mbtiles


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> MapPage:
    made = MapPage(office.services)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "site.png"
    Image.new("RGB", (840, 420), "white").save(path)
    return path


def opened(office: Office, file: MapFile) -> TileSource:
    """The ground for light, opened as the board does it; raises what the job raises."""
    found: list[tuple[TileSource, TileSource | None]] = []
    refused: list[Exception] = []
    handle = office.services.jobs.work(lambda ctx: open_company_map(file, ctx))
    handle.catch(refused.append).then(found.append)
    office.settle()
    if refused:
        raise refused[0]
    light, dark = found[0]
    assert dark is None
    return light


def test_every_file_keeps_how_it_is_read(page: MapPage, office: Office) -> None:
    page.choose("/maps/a.mbtiles")
    page.datum.setCurrentIndex(page.datum.findData("bd09"))
    page.datum.activated.emit(page.datum.currentIndex())
    page.attribution.setText("© 测绘 GS(2026)1号")
    page.attribution.editingFinished.emit()
    page.choose("/maps/b.pmtiles")
    page.datum.setCurrentIndex(page.datum.findData("wgs84"))
    page.datum.activated.emit(page.datum.currentIndex())
    assert page.attribution.text() == ""
    page.choose("")
    assert chosen_map(office.settings) is None
    assert not page.attribution.isEnabled()
    page.choose("/maps/a.mbtiles")
    assert chosen_map(office.settings) == MapFile("/maps/a.mbtiles", "bd09", "© 测绘 GS(2026)1号")
    assert page.datum.currentData() == "bd09"
    assert [page.earlier.itemText(n) for n in range(page.earlier.count())] == [
        "a.mbtiles",
        "b.pmtiles",
    ]


def test_a_picture_is_fitted_by_two_clicks(page: MapPage, office: Office, picture: Path) -> None:
    page.choose(str(picture))
    office.settle()
    points = page.points
    assert points.isVisible()
    assert points.picture.width() == 420  # half of the file's pixels
    QTest.mouseClick(points.picture, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
    points.places[0].setText("31.2300, 121.4700")
    points.places[0].editingFinished.emit()
    QTest.mouseClick(points.picture, Qt.MouseButton.LeftButton, pos=QPoint(400, 200))
    points.places[1].setText("31.2285")
    points.places[1].editingFinished.emit()
    (half,) = known_maps(office.settings)
    assert not half.points  # half a place is none
    with pytest.raises(InvalidInput) as caught:
        opened(office, half)
    assert caught.value.code == "basemap_points_missing"
    points.places[1].setText("31.2285, 121.4724")
    points.places[1].editingFinished.emit()
    (fitted,) = known_maps(office.settings)
    assert list(fitted.points) == [(20, 40, 31.23, 121.47), (800, 400, 31.2285, 121.4724)]
    light = opened(office, replace(fitted, attribution="一号厂房"))
    assert light.info.attribution == "一号厂房"
    assert light.info.transparent
    light.close()


def test_what_is_said_of_the_maker_is_added(office: Office, tmp_path: Path) -> None:
    tiles = write_mbtiles(tmp_path / "c.mbtiles", {(1, 0, 0): png("#fff")}, {"attribution": "© A"})
    light = opened(office, MapFile(str(tiles), "bd09", "GS 1"))
    assert (light.info.attribution, light.info.datum) == ("© A · GS 1", "bd09")
    light.close()
    with pytest.raises(InvalidInput):
        opened(office, MapFile(str(tmp_path / "none.mbtiles")))


def test_places_move_with_the_ground_and_come_back(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    view = MapView(tmp_path, is_safe=True)
    qtbot.addWidget(view, before_close_func=lambda widget: widget.shutdown())
    tiles = write_mbtiles(tmp_path / "c.mbtiles", {(1, 0, 0): png("#fff")})
    for datum in Datum:
        view.set_basemap(opened(office, MapFile(str(tiles), datum.value)))
        shown = view._ground.shift(31.23, 121.47)
        assert shown == pytest.approx(from_wgs84(31.23, 121.47, datum), abs=1e-9)
        assert view._ground.unshift(*shown) == pytest.approx((31.23, 121.47), abs=1e-6)


def test_the_board_changes_its_ground_at_once(
    qtbot: QtBot, office: Office, picture: Path, tmp_path: Path
) -> None:
    from desktop.models.board import BoardModel
    from desktop.views.dispatch.map_desk import MapDesk

    office.services.open_basemap = open_company_map
    view = MapView(tmp_path, is_safe=True)
    qtbot.addWidget(view, before_close_func=lambda widget: widget.shutdown())
    session = office.services.session
    desk = MapDesk(
        office.services,
        BoardModel(office.services, view),
        view,
        lambda: session.local(session.now()).date(),
    )
    desk.start()
    office.settle()
    assert view._ground.light is None
    problems: list[str] = []
    office.services.feedback.problem.connect(lambda text, *_: problems.append(text))
    choose_map(office.settings, MapFile(str(picture)))
    office.settle()
    assert len(problems) == 1
    assert "site.png" in problems[0]
    points = ((0.0, 0.0, 31.23, 121.47), (840.0, 420.0, 31.2285, 121.4724))
    choose_map(office.settings, MapFile(str(picture), points=points))
    office.settle()
    ground = view._ground
    assert ground.light is not None
    assert ground.light.info.transparent
    shown = ground.whole_view(800, PageSettings())
    assert shown is not None
    assert shown[:2] == pytest.approx((31.229, 121.471), abs=0.001)
    assert 16 <= shown[2] <= 19


def test_what_trips_taught_is_shown_and_learned_anew(qtbot: QtBot, office: Office) -> None:
    page = SuggestionsPage(office.services, "Suggestions", "", ("travel",))
    qtbot.addWidget(page)
    page.shown()
    office.settle()
    assert "Nothing yet" in page.figures.text()
    lessons = TravelLessons(
        1.2,
        {1: 1.45, 0: 0.9},
        {((1, 2), (3, 4), 1): 1.5, ((1, 2), (3, 4), -1): 1.4},
        321,
        0.31,
        0.12,
    )
    with office.store() as store:
        store.geography.keep_lessons(lessons)
    page.shown()
    office.settle()
    text = page.figures.text()
    for said in (
        "321",
        "31%",
        "12%",
        "1.20",
        "7:00 to 10:00: 1.45",
        "20:00 to 7:00: 0.90",
        "their own: 1",
    ):
        assert said in text
    page.learn.click()
    office.settle()
    assert page.learn.isEnabled()
    with office.queries() as queries:
        kept = queries.geography.lessons()
        assert kept is not None
        assert kept.trips != 321
        assert kept.made_at == office.services.session.now()
