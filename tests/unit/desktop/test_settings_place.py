"""The settings: kept at once, refused with a reason, undone like everything else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from desktop.composition.letterhead import company_profile
from desktop.jobs import JobContext, JobHandle
from desktop.services import BackupInfo, PortChoice
from desktop.settings import (
    ACTOR,
    BASEMAP,
    CALL_JUMPS,
    CALLER_PORT,
    LANGUAGE,
    MODEM_PORT,
    PRINTER_ADDRESS,
    PRINTER_DOTS,
    THEME,
)
from desktop.views.settings.about_page import component_lines
from desktop.views.settings.backup_page import BackupPage
from desktop.views.settings.company_page import CompanyPage
from desktop.views.settings.console_page import ConsolePage, printer_address
from desktop.views.settings.editors import FINDING_LABELS, ChoiceEditor, NumberEditor
from desktop.views.settings.map_page import MapPage
from desktop.views.settings.person_page import PersonPage
from desktop.views.settings.picture_editor import PictureEditor
from desktop.views.settings.place import SettingsPlace
from desktop.views.settings.reports_page import ReportsPage
from domain.ports.devices import DeviceState, DeviceStatus
from domain.settings import BY_KEY, HARD_CHOICES, value_of
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.scene import NOW
from tests.unit.desktop.views.test_issued_reports import KeptReports


@pytest.fixture
def place(office: Office, qtbot: QtBot) -> SettingsPlace:
    made = SettingsPlace(office.services)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def stored(office: Office, key: str) -> object:
    with office.queries() as queries:
        return value_of(queries.setting, key)


def company(place: SettingsPlace, office: Office, section: str) -> CompanyPage:
    page = place.show_section(section)
    assert isinstance(page, CompanyPage)
    office.settle()
    return page


def test_the_logo_is_chosen_seen_and_taken_away(
    place: SettingsPlace, office: Office, tmp_path: Path
) -> None:
    page = company(place, office, "company")
    editor = page.editors["company.logo"]
    assert isinstance(editor, PictureEditor)
    wrong, logo = tmp_path / "a.png", tmp_path / "logo.png"
    wrong.write_bytes(b"GIF89a")
    picture = QPixmap(60, 20)
    picture.fill()
    assert picture.save(str(logo))
    for path in (wrong, tmp_path / "gone.png"):
        editor.take(path)
        office.settle()
        assert stored(office, "company.logo") == ""
    editor.take(logo)
    office.settle()
    with office.queries() as queries:
        assert company_profile(queries).logo == logo.read_bytes()
    assert editor.value() == logo.read_bytes()
    assert not editor.remove.isHidden()
    editor.remove.click()
    office.settle()
    assert stored(office, "company.logo") == ""
    assert editor.picture.isHidden()


def test_every_section_opens(place: SettingsPlace, office: Office) -> None:
    for name in (
        "person",
        "console",
        "company",
        "rules",
        "dispatch",
        "branches",
        "skills",
        "order_types",
        "policies",
        "calendars",
        "plans",
        "sms",
        "texts",
        "phrases",
        "map",
        "backups",
        "about",
    ):
        assert place.show_section(name) is not None
        office.settle()
        assert place.section == name
    assert place.show_section("nowhere") is None
    assert place.remember() == {"section": "about"}
    place.restore({"section": "map"})
    assert place.section == "map"
    assert len(place.commands()) == len(place._makers)


def test_the_person_settings_are_kept_at_once(place: SettingsPlace, office: Office) -> None:
    page = cast(PersonPage, place.show_section("person"))
    page.theme.setCurrentIndex(page.theme.findData("dark"))
    page.theme.activated.emit(page.theme.currentIndex())
    assert office.settings.get(THEME) == "dark"
    page.language.setCurrentIndex(page.language.findData("en"))
    page.language.activated.emit(page.language.currentIndex())
    assert office.settings.get(LANGUAGE) == "en"
    page.name.setText("李红")
    page.name.editingFinished.emit()
    assert office.services.session.actor == "李红"
    assert office.settings.get(ACTOR) == "李红"
    office.settings.set(THEME, "light")  # from the menu above
    assert page.theme.currentData() == "light"


def test_a_company_setting_is_stored_and_undone(
    place: SettingsPlace, office: Office, qtbot: QtBot
) -> None:
    page = company(place, office, "sms")
    hold = page.editors["sms.hold_seconds"]
    assert hold.value() == 10
    office.pass_time(seconds=5)
    hold.edited.emit(25)
    office.settle()
    assert stored(office, "sms.hold_seconds") == 25
    qtbot.waitUntil(lambda: hold.value() == 25)
    with office.queries() as queries:
        step = queries.undo_state("前台 1").undo
    assert step is not None
    with office.store() as store:
        store.undo(step.command_id)
    office.settle()
    qtbot.waitUntil(lambda: hold.value() == 10)


def test_money_is_shown_in_yuan_and_kept_in_fen(place: SettingsPlace, office: Office) -> None:
    page = company(place, office, "rules")
    limit = cast(NumberEditor, page.editors["tariff.travel_fen"])
    assert limit.box.value() == 30.0
    limit.edited.emit(80_000)
    office.settle()
    assert stored(office, "tariff.travel_fen") == 80_000
    assert limit.box.value() == 800.0


def test_steps_of_a_spin_box_are_one_change(
    place: SettingsPlace, office: Office, qtbot: QtBot
) -> None:
    page = company(place, office, "sms")
    hold = cast(NumberEditor, page.editors["sms.hold_seconds"])
    told: list[object] = []
    hold.edited.connect(told.append)
    for _ in range(5):
        hold.box.stepUp()
    qtbot.waitUntil(lambda: told != [])
    assert told == [15]


def test_the_weights_of_the_score_are_kept_together(place: SettingsPlace, office: Office) -> None:
    page = company(place, office, "rules")
    page.editors["score.on_time"].show_value(50)
    page.editors["score.on_time"].edited.emit(50)
    office.settle()
    assert stored(office, "score.on_time") == 40
    assert "110" in page._sum.text()
    page.editors["score.volume"].show_value(20)
    page.editors["score.volume"].edited.emit(20)
    office.settle()
    assert stored(office, "score.on_time") == 50
    assert stored(office, "score.volume") == 20


def test_what_refuses_is_ticked(place: SettingsPlace, office: Office) -> None:
    assert set(FINDING_LABELS) == set(HARD_CHOICES)
    page = company(place, office, "dispatch")
    page.editors["dispatch.hard"].edited.emit(("certificate_expired", "on_leave"))
    office.settle()
    assert stored(office, "dispatch.hard") == ("certificate_expired", "on_leave")


def test_back_to_the_defaults_leaves_names_alone(place: SettingsPlace, office: Office) -> None:
    page = company(place, office, "company")
    name = stored(office, "company.name")
    page._on_reset()
    office.settle()
    assert stored(office, "company.name") == name
    rules = company(place, office, "rules")
    rules.editors["review.repeat_days"].edited.emit(14)
    office.settle()
    assert stored(office, "review.repeat_days") == 14
    rules._on_reset()
    office.settle()
    assert stored(office, "review.repeat_days") == BY_KEY["review.repeat_days"].default


# --- devices --------------------------------------------------------------------------------------


def test_ports_are_offered_and_what_is_gone_stays(place: SettingsPlace, office: Office) -> None:
    office.settings.set(MODEM_PORT, "COM9")
    page = cast(ConsolePage, place.show_section("console"))
    office.settle()
    box = page._ports[MODEM_PORT.key]
    assert box.currentData() == "COM9"
    offered = [box.itemData(i) for i in range(box.count())]
    assert offered == ["", "COM3", "COM4", "COM1", "COM9"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert office.settings.get(MODEM_PORT) == "COM3"

    def ports() -> Sequence[PortChoice]:
        return (PortChoice("COM3", "Quectel EC20"),)

    office.devices.list_ports = ports
    page.look()
    office.settle()
    assert box.currentData() == "COM3"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("192.168.1.50", "socket://192.168.1.50:9100"),
        ("192.168.1.50:9101", "socket://192.168.1.50:9101"),
        ("printer.office.lan", "socket://printer.office.lan:9100"),
        ("COM5", "COM5"),
        ("queue:ZD421", "queue:ZD421"),
        ("socket://10.0.0.2:9100", "socket://10.0.0.2:9100"),
        (" ", ""),
    ],
)
def test_a_printer_address_is_completed(typed: str, kept: str) -> None:
    assert printer_address(typed) == kept


def test_a_printer_is_set_up(place: SettingsPlace, office: Office) -> None:
    page = cast(ConsolePage, place.show_section("console"))
    office.settle()
    box = page._ports[PRINTER_ADDRESS.key]
    box.setEditText("192.168.1.50")
    edit = box.lineEdit()
    assert edit is not None
    edit.editingFinished.emit()
    assert office.settings.get(PRINTER_ADDRESS) == "socket://192.168.1.50:9100"
    office.settings.set(PRINTER_DOTS, 12)
    again = ConsolePage(office.services)
    assert again._ports[PRINTER_ADDRESS.key].currentText() == "socket://192.168.1.50:9100"
    again.deleteLater()


def test_a_voice_modem_is_found_and_calls_may_come_forward(
    place: SettingsPlace, office: Office
) -> None:
    page = cast(ConsolePage, place.show_section("console"))
    office.settle()
    page.find_modem.click()
    office.settle()
    assert office.settings.get(CALLER_PORT) == ""
    assert page.caller.result.text()
    office.devices.find_callers = lambda: (PortChoice("COM1", "AT+VCID=1"),)
    page.find_modem.click()
    office.settle()
    assert office.settings.get(CALLER_PORT) == "COM1"
    assert page._ports[CALLER_PORT.key].currentData() == "COM1"
    assert page.find_modem.isEnabled()
    page.jumps.click()
    assert office.settings.get(CALL_JUMPS)


def test_a_port_with_a_name_of_its_own_can_be_typed(place: SettingsPlace, office: Office) -> None:
    page = cast(ConsolePage, place.show_section("console"))
    office.settle()
    box = page._ports[MODEM_PORT.key]
    none = box.itemText(0)
    edit = box.lineEdit()
    assert edit is not None
    edit.setText(" /dev/paidan-modem ")
    edit.editingFinished.emit()
    assert office.settings.get(MODEM_PORT) == "/dev/paidan-modem"
    page.look()
    office.settle()
    assert box.currentData() == "/dev/paidan-modem"
    edit.setText(none)
    edit.editingFinished.emit()
    assert office.settings.get(MODEM_PORT) == ""


def test_a_test_is_asked_for_and_its_outcome_said(
    place: SettingsPlace, office: Office, qtbot: QtBot
) -> None:
    page = cast(ConsolePage, place.show_section("console"))
    assert not page.modem.test.isEnabled()  # there is none
    office.devices.set_status("modem", DeviceStatus(DeviceState.READY, "", {"port": "COM3"}))
    with qtbot.waitSignal(office.devices.test_requested) as asked:
        page.modem.test.click()
    assert asked.args == ["modem"]
    assert not page.modem.test.isEnabled()
    office.devices.test_finished.emit("modem", False, "SIM 卡需要 PIN 码")
    assert page.modem.result.text() == "✕ SIM 卡需要 PIN 码"
    assert page.modem.test.isEnabled()
    assert page.scanner.result.text() == ""


def test_a_map_is_chosen_and_left(place: SettingsPlace, office: Office) -> None:
    page = cast(MapPage, place.show_section("map"))
    assert not page.datum.isEnabled()
    page.choose("/maps/guangzhou.mbtiles")
    assert office.settings.get(BASEMAP) == "/maps/guangzhou.mbtiles"
    assert page.datum.isEnabled()
    page.none.click()
    assert office.settings.get(BASEMAP) == ""


class FakeBackups:
    def __init__(self, office: Office, folder: Path) -> None:
        self._office = office
        self.made = BackupInfo(folder / "paidan-20261121.db", NOW, NOW)
        self.runs = 0

    def latest(self) -> BackupInfo | None:
        return self.made if self.runs else None

    def run(self) -> JobHandle[BackupInfo]:
        def work(ctx: JobContext) -> BackupInfo:
            del ctx
            self.runs += 1
            return self.made

        return self._office.jobs.work(work)


def test_a_backup_is_made_and_shown(
    place: SettingsPlace, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    backups = FakeBackups(office, tmp_path)
    office.services.backups = backups
    page = cast(BackupPage, place.show_section("backups"))
    office.settle()
    assert not page.now.isHidden()
    before = page.state.text()
    page.now.click()
    office.settle()
    assert backups.runs == 1
    assert page.state.text() != before
    assert "2026-11-21 10:08" in page.state.text()
    assert page.now.isEnabled()


def test_the_licences_are_named() -> None:
    lines = component_lines()
    assert any(line.startswith("PySide6 ") and "LGPL" in line for line in lines)
    assert not any("GPL-2" in line or "AGPL" in line for line in lines)


def test_choices_have_words(place: SettingsPlace, office: Office) -> None:
    page = company(place, office, "reports")
    for key in ("report.language", "mail.security"):
        editor = page.editors[key]
        assert isinstance(editor, ChoiceEditor)
        texts = [editor.box.itemText(row) for row in range(editor.box.count())]
        assert not set(texts) & set(BY_KEY[key].choices)
        assert editor.value() == BY_KEY[key].default
    zones = company(place, office, "company").editors["time_zone"]
    assert isinstance(zones, ChoiceEditor)
    assert zones.value() == "Asia/Shanghai"


def test_the_mail_account_is_tried(place: SettingsPlace, office: Office) -> None:
    reports = KeptReports(office)
    office.services.reports = reports
    page = place.show_section("reports")
    assert isinstance(page, ReportsPage)
    page.password.setText("secret")
    page.keep.click()
    office.settle()
    assert page.password.text() == ""
    page.test.click()
    office.settle()
    assert [each[0] for each in reports.made] == ["password", "mail"]
    assert "boss@example.com" in page.told.text()
    assert page.test.isEnabled()
