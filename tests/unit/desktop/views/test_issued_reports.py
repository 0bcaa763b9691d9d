"""The list of issued reports, and the menu of further documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs import JobHandle
from desktop.views.numbers.issued import IssuedWindow
from desktop.views.numbers.report_bar import ReportBar
from desktop.views.numbers.roi import RoiWindow
from desktop.views.preview import window as preview
from domain.analytics.issuing import Drift, IssuedReport, Undelivered
from domain.analytics.roi import Roi
from domain.renewals.record import Renewal
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.scene import NOW
from tests.unit.domain.analytics.test_roi import returned

REPORTS = (
    IssuedReport(2, "month", "2026-10", "zh_CN", NOW, "前台 1", "ab" * 32, {"volume": 120.0}),
    IssuedReport(1, "week", "2026-W44", "zh_CN", NOW, "前台 1", "cd" * 32, {"volume": 30.0}),
)


class KeptReports:
    """What was issued is given; what is made is remembered."""

    def __init__(self, office: Office) -> None:
        self._jobs = office.jobs
        self.kept: tuple[IssuedReport, ...] = REPORTS
        self.moved: tuple[Drift, ...] = ()
        self.made: list[tuple[object, ...]] = []
        self.returned = returned()

    def statements(self, year: int, month: int, language: str, out: Path) -> JobHandle[object]:
        self.made.append(("statements", year, month, language, out))
        return self._jobs.work(lambda _ctx: 3)

    def weekly_brief(self, day: date, language: str, out: Path) -> JobHandle[object]:
        self.made.append(("brief", day, language, out))
        return self._jobs.work(lambda _ctx: None)

    def settlement(self, order_id: int, language: str, out: Path) -> JobHandle[object]:
        self.made.append(("settlement", order_id, language, out))
        return self._jobs.work(lambda _ctx: None)

    def asset_card(self, asset_id: int, language: str, out: Path) -> JobHandle[object]:
        self.made.append(("asset_card", asset_id, language, out))
        return self._jobs.work(lambda _ctx: None)

    def service_record(self, renewal: Renewal, language: str, out: Path) -> JobHandle[object]:
        self.made.append(("service_record", renewal, language, out))
        return self._jobs.work(lambda _ctx: None)

    def agenda(self, meeting_on: date, language: str, out: Path) -> JobHandle[object]:
        self.made.append(("agenda", meeting_on, language, out))
        return self._jobs.work(lambda _ctx: None)

    def guide(self, article_id: int, language: str, out: Path) -> JobHandle[object]:
        self.made.append(("guide", article_id, language, out))
        return self._jobs.work(lambda _ctx: None)

    def call_list(self, order_ids: Sequence[int], language: str, out: Path) -> JobHandle[object]:
        self.made.append(("call_list", tuple(order_ids), language, out))
        return self._jobs.work(lambda _ctx: None)

    def roi(self, year: int, month: int) -> JobHandle[Roi]:
        del year, month
        return self._jobs.read(lambda _ctx: self.returned)

    def usage_sheet(self, day: date, language: str, out: Path) -> JobHandle[object]:
        self.made.append(("usage", day, language, out))
        return self._jobs.work(lambda _ctx: None)

    def roi_sheet(self, year: int, month: int, language: str, out: Path) -> JobHandle[object]:
        self.made.append(("roi", year, month, language, out))
        return self._jobs.work(lambda _ctx: None)

    def keep_mail_password(self, password: str) -> JobHandle[None]:
        self.made.append(("password", password))
        return self._jobs.work(lambda _ctx: None)

    def send_test_mail(self, subject: str) -> JobHandle[tuple[str, ...]]:
        self.made.append(("mail", subject))
        return self._jobs.work(lambda _ctx: ("boss@example.com",))

    def issued(self) -> JobHandle[Sequence[IssuedReport]]:
        return self._jobs.read(lambda _ctx: self.kept)

    def issued_file(self, report_id: int, out: Path) -> JobHandle[Path]:
        self.made.append(("file", report_id))
        return self._jobs.work(lambda _ctx: out)

    def deliver_again(self, report_id: int) -> JobHandle[tuple[Undelivered, ...]]:
        self.made.append(("again", report_id))
        self.kept = tuple(replace(each, undelivered=()) for each in self.kept)
        return self._jobs.work(lambda _ctx: ())

    def drift(self, report_id: int) -> JobHandle[Sequence[Drift]]:
        self.made.append(("drift", report_id))
        return self._jobs.work(lambda _ctx: self.moved)


@pytest.fixture
def reports(office: Office, monkeypatch: pytest.MonkeyPatch) -> KeptReports:
    monkeypatch.setenv("PAIDAN_HOME", str(office.folder))
    made = KeptReports(office)
    office.services.reports = made
    return made


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    opened: list[Path] = []
    monkeypatch.setattr(
        preview, "show_document", lambda _services, path, _title, _parent: opened.append(path)
    )
    return opened


def test_reports_are_opened_and_compared(
    office: Office, reports: KeptReports, shown: list[Path], qtbot: QtBot
) -> None:
    window = IssuedWindow(office.services)
    qtbot.addWidget(window)
    window.show()
    assert not window.open_button.isEnabled()
    window.load()
    office.settle()
    assert window.table.rowCount() == 2
    assert window.chosen == REPORTS[0]
    window.table.selectRow(1)
    window.open_button.click()
    office.settle()
    assert reports.made[-1] == ("file", 1)
    assert shown[-1].name.startswith("2026-W44-cdcd")
    window.compare_button.click()
    office.settle()
    assert not window.drift.isVisible()
    assert "2026-W44" in window.told.text()
    reports.moved = (Drift("volume", 30.0, 31.0), Drift("satisfaction", None, 4.5))
    window.compare_button.click()
    office.settle()
    assert window.drift.isVisible()
    cells = [[window.drift.item(row, column) for column in range(3)] for row in range(2)]
    assert [[cell.text() for cell in row if cell is not None][1:] for row in cells] == [
        ["30", "31"],
        ["–", "4.50"],
    ]
    reports.kept = ()
    window.load()
    office.settle()
    assert window.table.rowCount() == 0
    assert not window.compare_button.isEnabled()


def test_what_was_not_delivered_is_said_and_tried_again(
    office: Office, reports: KeptReports, qtbot: QtBot
) -> None:
    gone = Undelivered("folder", "Z:/reports", "folder_gone", "No such file")
    late = Undelivered("mail", "boss@example.com", "mail_login")
    reports.kept = (replace(REPORTS[0], undelivered=(gone, late)), REPORTS[1])
    window = IssuedWindow(office.services)
    qtbot.addWidget(window)
    window.show()
    window.load()
    office.settle()
    bar = window.undelivered
    assert bar.isVisible()
    assert "2026-10" in bar.said.text()
    assert "Z:/reports" in bar.said.text()
    assert bar.said.toolTip() == "No such file"
    cells = [window.table.item(row, 4) for row in (0, 1)]
    assert [cell.toolTip() != "" for cell in cells if cell is not None] == [True, False]
    bar.again.click()
    office.settle()
    assert reports.made[-1] == ("again", REPORTS[0].id)
    assert not bar.isVisible()
    assert window.reports == REPORTS[:2]


def test_the_menu_makes_statements_and_the_brief(
    office: Office, reports: KeptReports, shown: list[Path], qtbot: QtBot
) -> None:
    bar = ReportBar(office.services)
    qtbot.addWidget(bar)
    menu = bar.more.menu()
    assert menu is not None
    people, brief, _returned, usage, issued = menu.actions()
    people.trigger()
    office.settle()
    what, year, month, _, path = reports.made[-1]
    assert (what, year, month) == ("statements", 2026, 10)
    brief.trigger()
    office.settle()
    assert reports.made[-1][:2] == ("brief", date(2026, 11, 14))
    assert shown == [path, reports.made[-1][-1]]
    usage.trigger()
    office.settle()
    assert reports.made[-1][:2] == ("usage", date(2026, 10, 1))
    assert "2026-Q4" in shown[-1].name
    assert bar.more.isEnabled()
    issued.trigger()
    office.settle()
    (window,) = bar.findChildren(IssuedWindow)
    assert window.table.rowCount() == 2
    window.close()


def test_the_return_on_the_system(
    reports: KeptReports, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(preview, "show_document", lambda _s, path, _t, _p: shown.append(path))
    window = RoiWindow(office.services, date(2026, 10, 1))
    qtbot.addWidget(window)
    window.show()
    window.load()
    office.settle()
    assert window.compared.rowCount() == len(reports.returned.lines)
    net = window.money.item(window.money.rowCount() - 1, 1)
    assert net is not None
    assert net.text().startswith("¥")
    assert window.inputs.editors["roi.field_staff"].value() == 10
    window.sheet.click()
    office.settle()
    assert reports.made[-1][:4] == ("roi", 2026, 10, "zh_CN")
    assert shown == [reports.made[-1][4]]
