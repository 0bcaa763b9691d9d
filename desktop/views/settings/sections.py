"""Which sections the settings have: told without loading the pages, for the palette finds them too."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.translate import QT_TRANSLATE_NOOP

CONTEXT = "SettingsPlace"


@dataclass(frozen=True, slots=True)
class Section:
    """``source``: the English title; ``words``: what else somebody may call it, both of
    :data:`CONTEXT`; ``icon`` a name of :mod:`desktop.theme.icons`."""

    name: str
    source: str
    icon: str
    words: str = ""

    def title(self) -> str:
        return QCoreApplication.translate(CONTEXT, self.source)


_ALL = (
    Section(
        "person",
        QT_TRANSLATE_NOOP("SettingsPlace", "You"),
        "user",
        QT_TRANSLATE_NOOP("SettingsPlace", "name language look text size"),
    ),
    Section(
        "console",
        QT_TRANSLATE_NOOP("SettingsPlace", "This console"),
        "desktop-tower",
        QT_TRANSLATE_NOOP(
            "SettingsPlace", "devices modem port scanner caller id telephone label printer database"
        ),
    ),
    Section("company", QT_TRANSLATE_NOOP("SettingsPlace", "Company"), "buildings"),
    Section("branches", QT_TRANSLATE_NOOP("SettingsPlace", "Branches"), "tree-structure"),
    Section(
        "operators",
        QT_TRANSLATE_NOOP("SettingsPlace", "Users"),
        "identification-badge",
        QT_TRANSLATE_NOOP("SettingsPlace", "operators rights PIN roles who may"),
    ),
    Section(
        "skills",
        QT_TRANSLATE_NOOP("SettingsPlace", "Skills"),
        "graduation-cap",
        QT_TRANSLATE_NOOP("SettingsPlace", "certificates tools vehicles"),
    ),
    Section(
        "calendars",
        QT_TRANSLATE_NOOP("SettingsPlace", "Working calendars"),
        "calendar-blank",
        QT_TRANSLATE_NOOP("SettingsPlace", "holidays shifts working hours"),
    ),
    Section(
        "order_types",
        QT_TRANSLATE_NOOP("SettingsPlace", "Order types"),
        "list-bullets",
        QT_TRANSLATE_NOOP("SettingsPlace", "template fields checklist"),
    ),
    Section(
        "policies",
        QT_TRANSLATE_NOOP("SettingsPlace", "Service limits"),
        "timer",
        QT_TRANSLATE_NOOP("SettingsPlace", "SLA respond arrive resolve"),
    ),
    Section(
        "approvals",
        QT_TRANSLATE_NOOP("SettingsPlace", "Approvals"),
        "flow-arrow",
        QT_TRANSLATE_NOOP("SettingsPlace", "who signs limits levels deputy amount branches"),
    ),
    Section(
        "plans",
        QT_TRANSLATE_NOOP("SettingsPlace", "Upkeep plans"),
        "repeat",
        QT_TRANSLATE_NOOP("SettingsPlace", "preventive maintenance"),
    ),
    Section(
        "dispatch",
        QT_TRANSLATE_NOOP("SettingsPlace", "Suggestions"),
        "lightning",
        QT_TRANSLATE_NOOP("SettingsPlace", "weights ranking hard soft rules travel speed"),
    ),
    Section(
        "rules",
        QT_TRANSLATE_NOOP("SettingsPlace", "Rules and tariff"),
        "shield-check",
        QT_TRANSLATE_NOOP("SettingsPlace", "price score wall review meeting"),
    ),
    Section(
        "cards",
        QT_TRANSLATE_NOOP("SettingsPlace", "Rules that watch"),
        "bell",
        QT_TRANSLATE_NOOP("SettingsPlace", "automatic if then"),
    ),
    Section("sms", QT_TRANSLATE_NOOP("SettingsPlace", "Text messages"), "chat-text"),
    Section("texts", QT_TRANSLATE_NOOP("SettingsPlace", "Wording of texts"), "text-aa"),
    Section("phrases", QT_TRANSLATE_NOOP("SettingsPlace", "Quick phrases"), "quotes"),
    Section("reports", QT_TRANSLATE_NOOP("SettingsPlace", "Reports"), "file-pdf"),
    Section(
        "map",
        QT_TRANSLATE_NOOP("SettingsPlace", "Map"),
        "map-trifold",
        QT_TRANSLATE_NOOP(
            "SettingsPlace", "basemap tiles MBTiles PMTiles osm.pbf datum floor plan"
        ),
    ),
    Section("backups", QT_TRANSLATE_NOOP("SettingsPlace", "Backups"), "hard-drives"),
    Section(
        "about",
        QT_TRANSLATE_NOOP("SettingsPlace", "About"),
        "info",
        QT_TRANSLATE_NOOP("SettingsPlace", "version licences"),
    ),
)

SECTIONS = {section.name: section for section in _ALL}

#: Headings of the list and what stands below each.
GROUPS = (
    (QT_TRANSLATE_NOOP("SettingsPlace", "This desk"), ("person", "console")),
    (
        QT_TRANSLATE_NOOP("SettingsPlace", "Company"),
        ("company", "branches", "operators", "skills", "calendars"),
    ),
    (
        QT_TRANSLATE_NOOP("SettingsPlace", "Work"),
        ("order_types", "policies", "approvals", "plans", "dispatch", "rules", "cards"),
    ),
    (QT_TRANSLATE_NOOP("SettingsPlace", "Messages"), ("sms", "texts", "phrases")),
    (QT_TRANSLATE_NOOP("SettingsPlace", "Program"), ("reports", "map", "backups", "about")),
)
