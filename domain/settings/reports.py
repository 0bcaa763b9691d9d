"""Reports that make themselves, and the mail they go out by."""

from __future__ import annotations

from domain.settings.setting import Setting
from domain.translate import QT_TRANSLATE_NOOP

REPORTS: tuple[Setting, ...] = (
    Setting("report.monthly", "reports", QT_TRANSLATE_NOOP("Domain", "A report every month"), True),
    Setting("report.weekly", "reports", QT_TRANSLATE_NOOP("Domain", "A brief every week"), True),
    Setting(
        "report.quarterly",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "A review of use every quarter"),
        True,
    ),
    Setting(
        "report.hour",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "Made on the first day afterwards from (hour)"),
        7,
        0,
        23,
    ),
    Setting(
        "report.language",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "Language of the reports"),
        "zh_CN",
        choices=("zh_CN", "zh_TW", "en"),
    ),
    Setting(
        "report.folder",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "Also into this folder (empty: the program's own)"),
        "",
    ),
    Setting(
        "report.printer",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "Also onto this printer (empty: onto none)"),
        "",
    ),
    Setting(
        "report.mail_to",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "Also by mail to (empty: to nobody)"),
        "",
    ),
    Setting("mail.server", "reports", QT_TRANSLATE_NOOP("Domain", "Mail server (SMTP)"), ""),
    Setting("mail.port", "reports", QT_TRANSLATE_NOOP("Domain", "Port of it"), 465, 1, 65_535),
    Setting(
        "mail.security",
        "reports",
        QT_TRANSLATE_NOOP("Domain", "Encryption of mail"),
        "tls",
        choices=("tls", "starttls", "none"),
    ),
    Setting("mail.user", "reports", QT_TRANSLATE_NOOP("Domain", "Mail account"), ""),
    Setting("mail.sender", "reports", QT_TRANSLATE_NOOP("Domain", "Sender of mail"), ""),
)
