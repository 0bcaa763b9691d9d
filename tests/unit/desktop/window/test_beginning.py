"""The first run, and the language of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.settings import LANGUAGE
from desktop.theme.apply import Theme
from desktop.window.main_window import MainWindow
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.window.plain_place import PLACES


def test_the_three_doors(empty_office: Office, qapp: QApplication, qtbot: QtBot) -> None:
    with empty_office.queries() as queries:
        assert queries.is_empty()
    theme = Theme(qapp, empty_office.settings)
    window = MainWindow(empty_office.services, theme, PLACES)
    qtbot.addWidget(window)
    page = window.show_first_run()
    for name, signal in (
        ("demo", window.demo_requested),
        ("import", window.import_requested),
        ("empty", window.empty_requested),
    ):
        with qtbot.waitSignal(signal):
            page.doors[name].click()
    page.show_busy("正在创建演示公司…")
    assert not page.doors["demo"].isEnabled()
    window.leave_first_run()
    assert window.current_place == "dispatch"
    window.close()
    theme.deleteLater()


def test_another_language_is_asked_for(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.language_requested) as told:
        office.settings.set(LANGUAGE, "en")
    assert told.args == ["en"]


def test_languages_are_put_into_force(qapp: QApplication) -> None:
    assert i18n.install(qapp, "xx") == "zh_CN"
    assert qapp.translate("QPlatformTheme", "Cancel") == "取消"
    assert i18n.install(qapp, "en") == "en"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
