"""What work costs the customer, and how labour is shared."""

from __future__ import annotations

from domain.settings.setting import Setting
from domain.translate import QT_TRANSLATE_NOOP

TARIFF: tuple[Setting, ...] = (
    Setting(
        "tariff.labour_fen_per_hour",
        "tariff",
        QT_TRANSLATE_NOOP("Domain", "Labour per hour"),
        12_000,
        0,
        10_000_000,
        unit="fen",
    ),
    Setting(
        "tariff.travel_fen",
        "tariff",
        QT_TRANSLATE_NOOP("Domain", "Call-out fee"),
        3_000,
        0,
        10_000_000,
        unit="fen",
    ),
    Setting(
        "tariff.night_percent",
        "tariff",
        QT_TRANSLATE_NOOP("Domain", "Night surcharge on labour"),
        50,
        0,
        300,
        unit="%",
    ),
    Setting(
        "tariff.night_from_hour",
        "tariff",
        QT_TRANSLATE_NOOP("Domain", "Night from (hour)"),
        22,
        0,
        23,
    ),
    Setting(
        "tariff.night_until_hour",
        "tariff",
        QT_TRANSLATE_NOOP("Domain", "Night until (hour)"),
        6,
        0,
        23,
    ),
    Setting(
        "tariff.lead_percent",
        "tariff",
        QT_TRANSLATE_NOOP("Domain", "Labour share of the technician in charge, with helpers"),
        60,
        0,
        100,
        unit="%",
    ),
)
