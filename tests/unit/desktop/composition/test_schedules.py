"""Reports that nobody made: issued, kept, delivered, and held against today's figures."""

from __future__ import annotations

import hashlib
import socketserver
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_string
from email.policy import default
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from desktop import paths
from desktop.composition.backend import Backend
from desktop.composition.duties import Duties
from desktop.composition.report_delivery import (
    Delivery,
    Letter,
    deliver,
    keep_mail_password,
    send_test_mail,
)
from desktop.composition.report_desk import ConsoleReports
from desktop.composition.schedules import deliver_again, drift_of, issue_due
from desktop.jobs import JobRunner
from domain.analytics.kpis import KPIS
from domain.errors import DeviceUnavailable, InvalidInput, NotFound, StorageUnavailable
from domain.usecases.company import change_setting
from exports.texts import texts
from persistence.issued_reports import list_reports, read_report
from tests.unit.desktop.composition.test_printing import result_of
from tests.unit.exports.printed import page_texts

#: The small company of these tests has its orders in October 2025.
NOVEMBER = datetime(2025, 11, 3, 1, 0, tzinfo=UTC)


@pytest.fixture
def monthly(backend: Backend, tmp_path: Path) -> Backend:
    with backend.store() as store:
        change_setting(store, "report.weekly", False)
        change_setting(store, "report.folder", str(tmp_path / "desk"))
    return backend


def test_the_month_lies_on_the_desk(monthly: Backend, tmp_path: Path) -> None:
    made = issue_due(monthly, NOVEMBER)
    assert [(each.kind, each.period) for each in made] == [("month", "2025-10")]
    (report,) = made
    on_the_desk = tmp_path / "desk" / "2025-10.pdf"
    assert hashlib.sha256(on_the_desk.read_bytes()).hexdigest() == report.digest
    assert len(page_texts(on_the_desk)) > 3
    assert set(report.figures) == set(KPIS)
    assert report.figures["volume"] == 5
    assert issue_due(monthly, NOVEMBER) == []
    assert list_reports(monthly.engine) == [report]


def test_the_quarter_s_review_of_use_lies_there_too(monthly: Backend, tmp_path: Path) -> None:
    with monthly.store() as store:
        change_setting(store, "report.monthly", False)
    (report,) = issue_due(monthly, NOVEMBER + timedelta(days=62))
    assert (report.kind, report.period) == ("quarter", "2025-Q4")
    assert len(page_texts(tmp_path / "desk" / "2025-Q4.pdf")) == 1
    assert report.figures["volume"] == 5
    assert drift_of(monthly, report.id) == (report, [])


def test_the_mail_says_what_the_report_says(monthly: Backend, mail_server: Mail) -> None:
    with monthly.store() as store:
        for key, value in {
            "report.mail_to": "boss@example.com",
            "mail.server": "127.0.0.1",
            "mail.port": mail_server.port,
            "mail.security": "none",
        }.items():
            change_setting(store, key, value)
    assert len(issue_due(monthly, NOVEMBER)) == 1
    message = message_from_string(mail_server.said, policy=default)
    words = texts("zh_CN")
    assert message["Subject"].startswith(f"{words.say('title_month')} · 2025 年 10 月")
    body = message.get_body(("plain",))
    assert body is not None
    assert "- SLA" in body.get_content()


def test_the_duties_go_on_after_one_that_failed(
    backend: Backend, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    looks: list[int] = []
    again = threading.Event()

    def look(_duties: Duties) -> None:
        looks.append(1)
        if len(looks) == 1:
            raise RuntimeError("the worker was killed")
        again.set()

    monkeypatch.setattr("desktop.composition.duties._LOOK_SECONDS", 0.01)
    monkeypatch.setattr(Duties, "_look", look)
    duties = Duties(backend)
    duties.start()
    assert again.wait(10)
    duties.stop()
    assert "ended in the middle" in caplog.text


def test_what_was_issued_is_held_against_today(monthly: Backend) -> None:
    (report,) = issue_due(monthly, NOVEMBER)
    assert drift_of(monthly, report.id) == (report, [])
    with monthly.engine.connect().execution_options(paidan_writes=True) as connection:
        connection.execute(text("UPDATE work_orders SET rating = 1"))
        connection.commit()
    moved = {each.key: each.now for each in drift_of(monthly, report.id)[1]}
    assert moved["satisfaction"] == 1.0
    assert "volume" not in moved
    with pytest.raises(NotFound, match="report_not_found"):
        read_report(monthly.engine, 99)


def test_the_window_s_reports(monthly: Backend, qtbot: QtBot, tmp_path: Path) -> None:
    jobs = JobRunner(monthly)
    desk = ConsoleReports(monthly, jobs)
    (report,) = issue_due(monthly, NOVEMBER)
    assert result_of(qtbot, desk.issued()) == [report]
    copy = result_of(qtbot, desk.issued_file(report.id, tmp_path / "copy" / "a.pdf"))
    assert hashlib.sha256(copy.read_bytes()).hexdigest() == report.digest
    assert result_of(qtbot, desk.drift(report.id)) == []
    brief = tmp_path / "brief.pdf"
    result_of(qtbot, desk.weekly_brief(datetime(2025, 10, 15, tzinfo=UTC).date(), "en", brief))
    assert len(page_texts(brief)) == 1
    people = result_of(qtbot, desk.statements(2025, 10, "en", tmp_path / "people.pdf"))
    assert len(page_texts(tmp_path / "people.pdf")) == people
    with monthly.engine.connect().execution_options(paidan_writes=True) as connection:
        connection.execute(text("UPDATE issued_reports SET body = :body"), {"body": b"%PDF-1"})
        connection.commit()
    with pytest.raises(StorageUnavailable, match="report_changed"):
        result_of(qtbot, desk.issued_file(report.id, tmp_path / "b.pdf"))
    jobs.shutdown()
    jobs.deleteLater()


def test_one_way_that_fails_leaves_the_others(tmp_path: Path, mail_server: Mail) -> None:
    pdf = tmp_path / "2025-10.pdf"
    pdf.write_bytes(b"%PDF-1.4 report")
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    found = deliver(
        pdf,
        Delivery(
            folder=str(blocked / "sub"),
            printer="没有的打印机",
            mail_to=("boss@example.com", "desk@example.com"),
            server="127.0.0.1",
            port=mail_server.port,
            security="none",
            sender="paidan@example.com",
        ),
        Letter("服务月报 · 2025 年 10 月", "- 一切正常"),
    )
    folder, printer = found
    assert (folder.way, folder.code, folder.target) == (
        "folder",
        "folder_gone",
        str(blocked / "sub"),
    )
    assert (printer.way, printer.code) == ("printer", "printer_silent")
    assert "printer_no_job" in printer.detail
    message = message_from_string(mail_server.said, policy=default)
    assert message["To"] == "boss@example.com, desk@example.com"
    assert message["Subject"] == "服务月报 · 2025 年 10 月"
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == pdf.name
    assert attached.get_content() == pdf.read_bytes()
    nothing = Delivery(mail_to=("a@example.com",))  # no server
    assert list(deliver(pdf, nothing, Letter("a", "b"))) == []


def test_what_was_not_delivered_is_shown_until_it_was(
    monthly: Backend, mail_server: Mail, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    closed = socketserver.TCPServer(("127.0.0.1", 0), socketserver.BaseRequestHandler)
    closed.server_close()
    with monthly.store() as store:
        for key, value in {
            "report.folder": str(blocked / "sub"),
            "report.mail_to": "boss@example.com",
            "mail.server": "127.0.0.1",
            "mail.port": closed.server_address[1],
            "mail.security": "none",
        }.items():
            change_setting(store, key, value)
    (report,) = issue_due(monthly, NOVEMBER)
    assert [(each.way, each.code) for each in report.undelivered] == [
        ("folder", "folder_gone"),
        ("mail", "mail_unreachable"),
    ]
    assert list_reports(monthly.engine) == [report]
    with monthly.queries() as queries:
        assert queries.counts().undelivered_reports == 1

    with monthly.store() as store:
        change_setting(store, "mail.port", mail_server.port)
    assert [each.way for each in deliver_again(monthly, report.id)] == ["folder"]
    message = message_from_string(mail_server.said, policy=default)
    assert message["Subject"].startswith(texts("zh_CN").say("title_month"))

    with monthly.store() as store:
        change_setting(store, "report.folder", str(tmp_path / "desk"))
    mail_server.said = ""
    assert deliver_again(monthly, report.id) == ()
    assert not mail_server.said, "the mail had got through before"
    delivered = (tmp_path / "desk" / "2025-10.pdf").read_bytes()
    assert hashlib.sha256(delivered).hexdigest() == report.digest
    with monthly.queries() as queries:
        assert queries.counts().undelivered_reports == 0


class Mail:
    """Just enough of a mail server; ``said``: the last message."""

    def __init__(self) -> None:
        self.said = ""
        outer = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                self.wfile.write(b"220 ready\r\n")
                while line := self.rfile.readline().strip():
                    word = line[:4].upper()
                    if word == b"DATA":
                        self.wfile.write(b"354 go on\r\n")
                        lines = []
                        while (each := self.rfile.readline()).rstrip() != b".":
                            lines.append(each.decode())
                        outer.said = "".join(lines)
                    self.wfile.write(b"221 bye\r\n" if word == b"QUIT" else b"250 ok\r\n")
                    if word == b"QUIT":
                        return

        self.server = socketserver.TCPServer(("127.0.0.1", 0), Handler)
        self.port = int(self.server.server_address[1])
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def mail_server() -> Iterator[Mail]:
    server = Mail()
    yield server
    server.close()


def test_nothing_is_issued_where_nobody_wants_it(monthly: Backend) -> None:
    with monthly.store() as store:
        change_setting(store, "report.monthly", False)
        change_setting(store, "report.quarterly", False)
    assert issue_due(monthly, NOVEMBER) == []
    assert not list((paths.home() / "reports").glob("*.pdf"))


def test_a_test_mail_tries_the_settings(
    monthly: Backend, mail_server: Mail, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socket.getfqdn", lambda *_: "张三的电脑.example")  # as Windows allows
    with pytest.raises(InvalidInput, match="mail_not_set_up"):
        send_test_mail(monthly, "Test")
    with pytest.raises(InvalidInput, match="mail_account_missing"):
        keep_mail_password(monthly, "secret")
    with monthly.store() as store:
        for key, value in {
            "report.mail_to": "boss@example.com；desk@example.com",
            "mail.server": "127.0.0.1",
            "mail.port": mail_server.port,
            "mail.security": "none",
        }.items():
            change_setting(store, key, value)
    assert send_test_mail(monthly, "Test") == ("boss@example.com", "desk@example.com")
    assert "To: boss@example.com, desk@example.com" in mail_server.said
    mail_server.server.shutdown()
    mail_server.server.server_close()
    with pytest.raises(DeviceUnavailable, match="mail_refused"):
        send_test_mail(monthly, "Test")


def test_the_password_is_kept_in_the_keyring(
    monthly: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring

    kept: list[tuple[str, str, str]] = []
    monkeypatch.setattr(keyring, "set_password", lambda *said: kept.append(said))
    with monthly.store() as store:
        change_setting(store, "mail.user", "desk@example.com")
    keep_mail_password(monthly, "secret")
    assert kept == [("paidan-mail", "desk@example.com", "secret")]
