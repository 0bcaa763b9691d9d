"""Where a finished report goes: into a folder, to a printer, by mail."""

from __future__ import annotations

import errno
import logging
import shutil
import smtplib
import socket
import ssl
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.composition.backend import Backend
from desktop.composition.own_process import ProcessDied, in_own_process
from domain import settings as company_settings
from domain.analytics.issuing import Undelivered, Way
from domain.errors import DeviceUnavailable, InvalidInput, UserError
from exports.whole_file import whole_file

if TYPE_CHECKING:
    from domain.analytics.month import MonthlyFigures

log = logging.getLogger(__name__)
_MAIL_SECONDS = 30.0
#: Sentences of the report in the mail that brings it.
_FINDINGS = 8
#: Where the keyring of the system keeps the password of the mail account.
MAIL_SECRET = "paidan-mail"
WAYS: tuple[Way, ...] = ("folder", "printer", "mail")


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where issued reports go besides the company's database and the program's own folder."""

    folder: str = ""
    printer: str = ""
    mail_to: tuple[str, ...] = ()
    server: str = ""
    port: int = 465
    security: str = "tls"
    user: str = ""
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """What the mail says that a report comes with."""

    subject: str
    text: str


def cover_letter(figures: MonthlyFigures, language: str) -> Letter:
    """Which report it is, and what its figures say, for whoever reads it on the way."""
    from exports.texts import texts

    words, period = texts(language), figures.period
    title = {"month": "title_month", "week": "title_brief"}.get(period.kind, "usage_title")
    subject = " · ".join(
        one for one in (words.say(title), words.period(period), figures.company.name) if one
    )
    said = [words.message(finding.message) for finding in figures.findings[:_FINDINGS]]
    return Letter(subject, "\n".join((words.span(period), "", *(f"- {each}" for each in said))))


def delivery_of(read: company_settings.Reader) -> Delivery:
    def text(key: str) -> str:
        return company_settings.text(read, key).strip()

    to = text("report.mail_to").replace("；", ",").replace(";", ",").replace("，", ",")
    return Delivery(
        folder=text("report.folder"),
        printer=text("report.printer"),
        mail_to=tuple(one.strip() for one in to.split(",") if one.strip()),
        server=text("mail.server"),
        port=company_settings.whole(read, "mail.port"),
        security=text("mail.security"),
        user=text("mail.user"),
        sender=text("mail.sender"),
    )


def deliver(
    path: Path, delivery: Delivery, letter: Letter, ways: Sequence[Way] = WAYS
) -> Iterator[Undelivered]:
    """By each of ``ways`` that is set up; where it did not get to. One that fails does not keep the
    others from being tried."""
    for way in ways:
        target = _target(way, delivery)
        if not target:
            continue
        try:
            _bring(way, path, delivery, letter)
        except (OSError, UserError, RuntimeError, ProcessDied) as error:
            log.warning("%s was made but did not get to %s: %s", path.name, target, error)
            code = _reason(way, error)
            yield Undelivered(way, target, code, str(error), letter.subject, letter.text)


def _target(way: Way, delivery: Delivery) -> str:
    if way == "mail":
        return ", ".join(delivery.mail_to) if delivery.server else ""
    return delivery.folder if way == "folder" else delivery.printer


def _bring(way: Way, path: Path, delivery: Delivery, letter: Letter) -> None:
    if way == "folder":
        folder = Path(delivery.folder)
        folder.mkdir(parents=True, exist_ok=True)
        with whole_file(folder / path.name) as unfinished:
            shutil.copyfile(path, unfinished)
    elif way == "printer":
        in_own_process(
            print_file,
            (path, delivery.printer),
            progress=lambda _done, _total: None,
            raise_if_cancelled=lambda: None,
        )
    else:
        send_mail(path, delivery, letter)


def _reason(way: Way, error: Exception) -> str:
    """Which sentence says it to whoever can put it right."""
    if way == "printer":
        return "printer_silent"
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return "mail_login"
    if isinstance(error, smtplib.SMTPResponseException | smtplib.SMTPRecipientsRefused):
        return "mail_refused"
    if way == "mail":
        return "mail_unreachable"
    if isinstance(error, PermissionError) or getattr(error, "errno", 0) == errno.EROFS:
        return "folder_locked"
    return "disk_full" if getattr(error, "errno", 0) == errno.ENOSPC else "folder_gone"


def print_file(_progress: object, path: Path, printer_name: str) -> int:
    """Onto a print queue of the system; pages printed. Belongs in a process of its own: it may
    have no window at all. DeviceUnavailable('printer_no_job')."""
    import os

    from PySide6.QtGui import QGuiApplication

    if sys.platform != "win32":  # there, printing belongs to the platform with the screen
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if QGuiApplication.instance() is None:
        QGuiApplication([])
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    from desktop.views.preview.paper import chosen_pages, fit_paper, open_document, print_pages

    info = QPrinterInfo.printerInfo(printer_name)
    if info.isNull():
        raise DeviceUnavailable("printer_no_job", printer=printer_name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(path.stem)
    document = open_document(path)
    fit_paper(printer, document)
    return print_pages(path, printer, chosen_pages(printer, document.pageCount()))


def send_mail(path: Path, delivery: Delivery, letter: Letter) -> None:
    """The PDF as an attachment. OSError or SMTPException when the server does not take it."""
    message = _message(letter, delivery)
    message.add_attachment(
        path.read_bytes(), maintype="application", subtype="pdf", filename=path.name
    )
    _send(message, delivery)


def send_test_mail(backend: Backend, subject: str) -> tuple[str, ...]:
    """A mail without a report, to try the settings; whom it went to. InvalidInput
    ('mail_not_set_up'); DeviceUnavailable('mail_refused') when the server does not take it."""
    with backend.queries() as queries:
        delivery = delivery_of(queries.setting)
    if not (delivery.mail_to and delivery.server):
        raise InvalidInput("mail_not_set_up")
    try:
        _send(_message(Letter(subject, subject), delivery), delivery)
    except (OSError, smtplib.SMTPException) as error:
        raise DeviceUnavailable("mail_refused", server=delivery.server, reason=error) from error
    return delivery.mail_to


def keep_mail_password(backend: Backend, password: str) -> None:
    """In the keyring of this console's system. InvalidInput('mail_account_missing');
    DeviceUnavailable('keyring_missing')."""
    from keyring.errors import KeyringError

    with backend.queries() as queries:
        user = delivery_of(queries.setting).user
    if not user:
        raise InvalidInput("mail_account_missing")
    try:
        set_mail_password(user, password)
    except KeyringError as error:
        raise DeviceUnavailable("keyring_missing", reason=error) from error


def _message(letter: Letter, delivery: Delivery) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = letter.subject
    # Servers inside a house need no account; a mail needs a sender.
    message["From"] = delivery.sender or delivery.user or delivery.mail_to[0]
    message["To"] = ", ".join(delivery.mail_to)
    message.set_content(letter.text)
    return message


def _send(message: EmailMessage, delivery: Delivery) -> None:
    context = ssl.create_default_context()
    if delivery.security == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            delivery.server,
            delivery.port,
            _own_name(),
            timeout=_MAIL_SECONDS,
            context=context,
        )
    else:
        server = smtplib.SMTP(delivery.server, delivery.port, _own_name(), timeout=_MAIL_SECONDS)
    with server:
        if delivery.security == "starttls":
            server.starttls(context=context)
        password = _mail_password(delivery.user)
        if delivery.user and password:
            server.login(delivery.user, password)
        server.send_message(message)


def _own_name() -> str | None:
    """How this computer greets the server; None: by its name. A Chinese one no greeting can hold."""
    return None if socket.getfqdn().isascii() else "[127.0.0.1]"


def _mail_password(user: str) -> str:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(MAIL_SECRET, user) or "" if user else ""
    except KeyringError as error:
        log.warning("the keyring of the system cannot be read: %s", error)
        return ""


def set_mail_password(user: str, password: str) -> None:
    """Keep the password of the mail account in the keyring of the system."""
    import keyring

    keyring.set_password(MAIL_SECRET, user, password)
