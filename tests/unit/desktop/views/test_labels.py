"""Designing labels and setting printers on the screen."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.printers import PrinterProfile, profiles
from desktop.settings import PRINTER_ADDRESS, PRINTER_LANGUAGE
from desktop.views.equipment.designer import LabelDesigner
from desktop.views.equipment.printers_page import PrintersPage
from domain.assets.label_design import ElementKind, LabelDesign
from domain.usecases.labels import designs
from tests.unit.desktop.fake_services import Office


@pytest.fixture
def designer(office: Office, qtbot: QtBot) -> LabelDesigner:
    view = LabelDesigner(office.services)
    qtbot.addWidget(view)
    view.resize(1100, 640)
    view.show()
    qtbot.waitExposed(view)
    office.settle(20)
    return view


def _place_of(view: LabelDesigner, kind: ElementKind) -> int:
    return next(n for n, each in enumerate(view.design.elements) if each.kind is kind)


def _middle(view: LabelDesigner, place: int) -> QPoint:
    return view.canvas.box_of(view.design.elements[place]).center().toPoint()


def test_a_code_is_dragged_to_the_edge_and_warned_about(
    designer: LabelDesigner, qtbot: QtBot
) -> None:
    place = _place_of(designer, ElementKind.QR)
    before = designer.design.elements[place]
    start = _middle(designer, place)
    canvas = designer.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    assert designer.place == place
    end = start - QPoint(30, 0)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    moved = designer.design.elements[place]
    assert moved.x_mm < before.x_mm
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert designer.design.elements[place].x_mm == round(moved.x_mm - 0.25, 2)
    moved = designer.design.elements[place]
    assert designer.form.left.value() == moved.x_mm
    qtbot.waitUntil(lambda: {w.code for w in designer.warnings} >= {"quiet_zone"})
    assert "!" in designer.said.text()
    assert place in designer.canvas.warned


def test_elements_are_reached_by_keys(designer: LabelDesigner) -> None:
    QTest.keyClick(designer.canvas, Qt.Key.Key_PageDown)
    assert designer.place == 0
    QTest.keyClick(designer.canvas, Qt.Key.Key_PageUp)
    last = len(designer.design.elements) - 1
    assert (designer.place, designer.canvas.place) == (last, last)
    assert designer.form.isVisible()


def test_a_design_is_kept_used_and_given_up(designer: LabelDesigner, office: Office) -> None:
    designer.add(ElementKind.TEXT)
    assert designer.form.text.isVisible()
    designer.form.text.setText("请勿撕毁")
    designer.form.text.textEdited.emit("请勿撕毁")
    designer.form.bold.setChecked(True)
    designer.save()
    office.settle(20)
    with office.queries() as queries:
        kept = designs(queries)
    assert list(kept) == ["60x40"]
    assert kept["60x40"].elements[-1].text == "请勿撕毁"
    assert kept["60x40"].elements[-1].bold
    designer._restore()
    office.settle(20)
    with office.queries() as queries:
        assert designs(queries) == {}
    assert "请勿撕毁" not in [each.text for each in designer.design.elements]


def test_a_label_without_a_code_is_not_kept(designer: LabelDesigner, office: Office) -> None:
    place = _place_of(designer, ElementKind.QR)
    designer._choose(place)
    designer.canvas.show_design(designer.design, place)
    QTest.keyClick(designer.canvas, Qt.Key.Key_Delete)
    designer.save()
    office.settle(20)
    with office.queries() as queries:
        assert designs(queries) == {}
    assert designer.said.text()


def test_another_size_another_design(designer: LabelDesigner, office: Office) -> None:
    designer.stock.setCurrentText("50x30")
    designer._on_size()
    assert designer.design.size == "50x30"
    designer.stock.setCurrentText("5x3")
    designer._on_size()
    assert designer.design.size == "50x30"
    designer.dots.setCurrentIndex(1)
    designer._render()
    office.settle(20)
    assert designer.canvas._picture.width() == 600


def test_a_logo_comes_from_a_file(designer: LabelDesigner, office: Office, tmp_path: Path) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (40, 40), "black").save(buffer, "PNG")
    path = tmp_path / "logo.png"
    path.write_bytes(buffer.getvalue())
    designer.add(ElementKind.LOGO)
    designer.use_picture(path)
    office.settle(20)
    digest = designer.design.elements[-1].text
    with office.queries() as queries:
        assert queries.equipment.file(digest) == buffer.getvalue()
    assert isinstance(designer.design, LabelDesign)


def test_each_printer_is_set_and_tried_by_itself(office: Office, qtbot: QtBot) -> None:
    office.settings.set(PRINTER_ADDRESS, "COM3")
    office.settings.set(PRINTER_LANGUAGE, "tspl")
    page = PrintersPage(office.services)
    qtbot.addWidget(page)
    page.show()
    office.settle(20)
    assert page.address.currentText() == "COM3"
    page.darkness.setValue(12)
    page.right.setValue(-8)
    page.invert.setChecked(True)
    page._test()
    office.settle(20)
    (asked,) = [args for what, args in office.printing.asked if what == "print_test"]
    wanted = PrinterProfile("COM3", "tspl", darkness=12, x_offset_dots=-8, invert_picture=True)
    assert asked == (wanted,)
    page.save()
    assert profiles(office.settings) == (wanted,)
    page.show_profile(PrinterProfile(""))
    page.save()
    assert page.form.error_of(page.address)
    page.address.setCurrentText("queue:Zebra")
    page.language.setCurrentIndex(page.language.findData("zpl"))
    page._bound_darkness()
    page.darkness.setValue(28)
    page.save()
    assert [each.address for each in profiles(office.settings)] == ["COM3", "queue:Zebra"]
    assert profiles(office.settings)[1].darkness == 28
    page._remove()
    assert [each.address for each in profiles(office.settings)] == ["COM3"]
