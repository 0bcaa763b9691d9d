"""Who the company is."""

from __future__ import annotations

from domain.settings.setting import Setting
from domain.translate import QT_TRANSLATE_NOOP

COMPANY: tuple[Setting, ...] = (
    Setting("company.name", "company", QT_TRANSLATE_NOOP("Domain", "Company name"), ""),
    Setting("company.phone", "company", QT_TRANSLATE_NOOP("Domain", "Service phone"), ""),
    Setting("company.address", "company", QT_TRANSLATE_NOOP("Domain", "Address"), ""),
    Setting(
        "company.logo",
        "company",
        QT_TRANSLATE_NOOP("Domain", "Logo on documents"),
        "",
        picture=True,
    ),
    Setting("time_zone", "company", QT_TRANSLATE_NOOP("Domain", "Time zone"), "Asia/Shanghai"),
    Setting(
        "company.calendar",
        "company",
        QT_TRANSLATE_NOOP("Domain", "Calendar of the office"),
        "weekdays",
    ),
    Setting(
        "assets.site_letters",
        "company",
        QT_TRANSLATE_NOOP("Domain", "Letters in front of asset codes"),
        "GS",
    ),
)
