"""Places: made when visited, with a memory and commands of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.settings import START_PLACE
from desktop.theme.apply import Theme
from desktop.views.patrols.routes_page import RoutesPage
from desktop.views.settings.sections import SECTIONS
from desktop.window.catalogue import places
from desktop.window.main_window import MainWindow
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.window.plain_place import PLACES, PlainPlace


def test_a_place_is_made_when_first_visited(window: MainWindow) -> None:
    assert PlainPlace.made == 1
    window.show_place("orders")
    window.show_place("dispatch")
    window.show_place("orders")
    assert PlainPlace.made == 2
    assert window.current_place == "orders"
    assert window.rail.buttons["orders"].isChecked()
    assert window.show_place("nowhere") is None


def test_the_window_begins_where_one_likes(window: MainWindow, office: Office) -> None:
    """SE-05"""
    menu = window.top.user_menu
    menu.aboutToShow.emit()
    (begins,) = (a.menu() for a in menu.actions() if a.text() == "The window begins with")
    assert isinstance(begins, QMenu)
    assert [action.text() for action in begins.actions() if action.isChecked()] == ["Board"]
    next(action for action in begins.actions() if action.text() == "Orders").trigger()
    assert office.settings.get(START_PLACE) == "orders"
    window.show_place("dispatch")
    window.begin()
    assert window.current_place == "orders"


def test_a_place_keeps_its_memory(window: MainWindow, office: Office, qapp: QApplication) -> None:
    window.place("dispatch").field.setText("天河")
    window.close()
    theme = Theme(qapp, office.settings)
    again = MainWindow(office.services, theme, PLACES)
    assert again.show_place("dispatch").memory == {"text": "天河"}
    again.deleteLater()
    theme.deleteLater()


def test_commands_of_the_place_in_front_are_offered(window: MainWindow) -> None:
    assert window.commands.run("here")
    assert window.place("dispatch").ran == ["here"]
    assert [c.name for c in window.commands.find("只在这里")] == ["here"]


def test_what_lies_over_one_place_does_not_lie_over_the_next(
    window: MainWindow, office: Office
) -> None:
    window.open_entity("work_order", 5)
    window.show_place("dispatch")  # where it was opened it stays
    opened = window.side.page
    assert opened is not None
    window.show_place("orders")
    assert window.side.page is not opened
    window.take_call({})
    window.show_place("dispatch")
    assert window.side.page is window.call  # a call is taken wherever one looks things up


def test_the_palette_leads_into_places_that_are_not_in_front(
    office: Office, qapp: QApplication, qtbot: QtBot
) -> None:
    theme = Theme(qapp, office.settings)
    shown = [place for place in places() if place.name in ("callbacks", "assets", "settings")]
    window = MainWindow(office.services, theme, shown)
    qtbot.addWidget(window)
    window.show_place("callbacks")
    window.show()
    offered = {command.name for command in window.commands.all()}
    assert {f"door.settings.{name}" for name in SECTIONS} < offered
    assert "door.dispatch.plan" not in offered  # there is no such place here
    (found,) = [c for c in window.commands.find("floor plan") if c.name.startswith("door.")]
    found.run()
    assert (window.current_place, window.place("settings").section) == ("settings", "map")
    assert window.commands.run("door.patrols.routes")
    equipment = window.place("assets")
    assert isinstance(equipment.pages["patrols"].stack.currentWidget(), RoutesPage)
    offered = {command.name for command in window.commands.all()}
    assert "patrols.routes" in offered and "door.patrols.routes" not in offered
    window.close()
    theme.deleteLater()


def test_every_place_of_the_catalogue_can_be_imported() -> None:
    names = [place.name for place in places()]
    assert names[0] == "dispatch"
    assert names[-1] == "settings"
