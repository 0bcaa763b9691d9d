"""Reports that nobody has to make: by the week, the month and the quarter, and where they go."""

from __future__ import annotations

import logging
import shutil
import smtplib
import ssl
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop import paths
from desktop.composition import documents, reports
from desktop.composition.backend import Backend
from desktop.composition.own_process import in_own_process
from domain import settings as company_settings
from domain.analytics.issuing import Drift, IssuedReport, IssueRules, drift, due_periods
from domain.analytics.periods import Kind, Period, month_period, quarter_period, week_period
from domain.errors import DeviceUnavailable, InvalidInput, UserError

if TYPE_CHECKING:
    from domain.analytics.month import MonthlyFigures

log = logging.getLogger(__name__)
_MAIL_SECONDS = 30.0
#: Where the keyring of the system keeps the password of the mail account.
MAIL_SECRET = "paidan-mail"


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


def issue_due(backend: Backend, now: datetime | None = None, most: int = 100) -> list[IssuedReport]:
    """Make the reports that are due and were not made yet, the oldest first, and deliver them.

    A report that was made stays made when it cannot be delivered; the log says why it was not.
    """
    from persistence.issued_reports import first_order_at, list_reports

    moment = now or backend.clock()
    with backend.queries() as queries:
        read = queries.setting
        rules = IssueRules(
            weekly=company_settings.flag(read, "report.weekly"),
            monthly=company_settings.flag(read, "report.monthly"),
            quarterly=company_settings.flag(read, "report.quarterly"),
            hour=company_settings.whole(read, "report.hour"),
        )
        language = company_settings.text(read, "report.language")
        delivery = _delivery(read)
        zone = documents.company_zone(queries)
    issued = {(each.kind, each.period) for each in list_reports(backend.engine)}
    periods = due_periods(rules, moment, zone, issued, first_order_at(backend.engine))
    found = []
    for period in periods[:most]:
        report, path = issue(backend, period, language)
        found.append(report)
        for problem in deliver(path, delivery):
            log.warning("%s was made but %s", path.name, problem)
    return found


def issue(backend: Backend, period: Period, language: str) -> tuple[IssuedReport, Path]:
    """Make the report of a period that is over, and keep it. (what was kept, the file)"""
    from persistence.issued_reports import keep_report

    out = paths.folder("reports") / f"{period.name}.pdf"
    figures: MonthlyFigures = in_own_process(
        make_report,
        (backend.place, backend.actor, backend.console, period.kind, period, language, out),
        progress=lambda _done, _total: None,
        raise_if_cancelled=lambda: None,
    )
    values = {key: measure.value for key, measure in figures.measures.items()}
    report = keep_report(
        backend.engine,
        period.kind,
        period.name,
        language,
        backend.clock(),
        backend.console,
        values,
        out.read_bytes(),
    )
    return report, out


def make_report(
    _progress: documents.Progress,
    place: str,
    actor: str,
    console: str,
    kind: Kind,
    period: Period,
    language: str,
    out: Path,
) -> MonthlyFigures:
    """The month's report, the week's brief or the quarter's review of use, in whatever process
    this is; the figures of its period are kept with each of them."""
    backend = Backend(place, actor=actor, console=console)
    try:
        if kind == "month":
            first = period.first_on
            return documents.make_month_documents(
                backend, first.year, first.month, language, out, None
            )
        if kind == "week":
            return reports.make_weekly_brief(backend, period.first_on, language, out)
        reports.make_usage_sheet(backend, period.first_on, language, out)
        return _figures_of(backend, period)
    finally:
        backend.close()


def drift_of(backend: Backend, report_id: int) -> tuple[IssuedReport, list[Drift]]:
    """What the figures of an issued report would be if it were made today, where they differ."""
    from persistence.issued_reports import read_report

    report, _ = read_report(backend.engine, report_id)
    with backend.queries() as queries:
        zone = documents.company_zone(queries)
    figures = _figures_of(backend, period_named(report.kind, report.period, zone))
    now = {key: measure.value for key, measure in figures.measures.items()}
    return report, drift(report, now)


def _figures_of(backend: Backend, period: Period) -> MonthlyFigures:
    with backend.queries() as queries:
        return documents.period_figures(queries, period, reports.long_before(period))


def period_named(kind: Kind, name: str, zone: ZoneInfo) -> Period:
    """The month, week or quarter of a name as :attr:`Period.name` gives it. ValueError: no such
    name."""
    if kind == "month":
        return month_period(datetime.strptime(name, "%Y-%m").date(), zone)  # noqa: DTZ007
    if kind == "week":
        return week_period(datetime.strptime(f"{name}-1", "%G-W%V-%u").date(), zone)  # noqa: DTZ007
    year, _, quarter = name.partition("-Q")
    if quarter not in ("1", "2", "3", "4"):
        raise ValueError(name)
    return quarter_period(date(int(year), 3 * int(quarter), 1), zone)


# --- delivering -----------------------------------------------------------------------------------


def _delivery(read: company_settings.Reader) -> Delivery:
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


def deliver(path: Path, delivery: Delivery) -> list[str]:
    """Everywhere it is wanted; what went wrong, in words for the log. One that fails does not keep
    the others from being tried."""
    problems = []
    if delivery.folder:
        try:
            folder = Path(delivery.folder)
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, folder / path.name)
        except OSError as error:
            problems.append(f"could not be copied to {delivery.folder}: {error}")
    if delivery.printer:
        try:
            in_own_process(
                print_file,
                (path, delivery.printer),
                progress=lambda _done, _total: None,
                raise_if_cancelled=lambda: None,
            )
        except (UserError, RuntimeError) as error:
            problems.append(f"could not be printed on {delivery.printer}: {error}")
    if delivery.mail_to and delivery.server:
        try:
            send_mail(path, delivery)
        except (OSError, smtplib.SMTPException) as error:
            problems.append(f"could not be sent to {delivery.mail_to}: {error}")
    return problems


def print_file(_progress: documents.Progress, path: Path, printer_name: str) -> int:
    """Onto a print queue of the system; pages printed. Belongs in a process of its own: it may
    have no window at all. DeviceUnavailable('printer_no_job')."""
    import os

    from PySide6.QtGui import QGuiApplication

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


def send_mail(path: Path, delivery: Delivery) -> None:
    """The PDF as an attachment. OSError or SMTPException when the server does not take it."""
    message = _message(path.stem, path.name, delivery)
    message.add_attachment(
        path.read_bytes(), maintype="application", subtype="pdf", filename=path.name
    )
    _send(message, delivery)


def send_test_mail(backend: Backend, subject: str) -> tuple[str, ...]:
    """A mail without a report, to try the settings; whom it went to. InvalidInput
    ('mail_not_set_up'); DeviceUnavailable('mail_refused') when the server does not take it."""
    with backend.queries() as queries:
        delivery = _delivery(queries.setting)
    if not (delivery.mail_to and delivery.server):
        raise InvalidInput("mail_not_set_up")
    try:
        _send(_message(subject, subject, delivery), delivery)
    except (OSError, smtplib.SMTPException) as error:
        raise DeviceUnavailable("mail_refused", server=delivery.server, reason=error) from error
    return delivery.mail_to


def keep_mail_password(backend: Backend, password: str) -> None:
    """In the keyring of this console's system. InvalidInput('mail_account_missing');
    DeviceUnavailable('keyring_missing')."""
    from keyring.errors import KeyringError

    with backend.queries() as queries:
        user = _delivery(queries.setting).user
    if not user:
        raise InvalidInput("mail_account_missing")
    try:
        set_mail_password(user, password)
    except KeyringError as error:
        raise DeviceUnavailable("keyring_missing", reason=error) from error


def _message(subject: str, text: str, delivery: Delivery) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = subject
    # Servers inside a house need no account; a mail needs a sender.
    message["From"] = delivery.sender or delivery.user or delivery.mail_to[0]
    message["To"] = ", ".join(delivery.mail_to)
    message.set_content(text)
    return message


def _send(message: EmailMessage, delivery: Delivery) -> None:
    context = ssl.create_default_context()
    if delivery.security == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            delivery.server, delivery.port, timeout=_MAIL_SECONDS, context=context
        )
    else:
        server = smtplib.SMTP(delivery.server, delivery.port, timeout=_MAIL_SECONDS)
    with server:
        if delivery.security == "starttls":
            server.starttls(context=context)
        password = _mail_password(delivery.user)
        if delivery.user and password:
            server.login(delivery.user, password)
        server.send_message(message)


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
