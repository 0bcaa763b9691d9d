"""All settings, in the order in which a page shows them."""

from __future__ import annotations

from domain.errors import NotFound
from domain.rules.cards import CARDS, group_of
from domain.settings.cards import RULE_CARDS
from domain.settings.company import COMPANY
from domain.settings.dispatching import DISPATCHING
from domain.settings.messages import MESSAGES
from domain.settings.performance import PERFORMANCE
from domain.settings.reports import REPORTS
from domain.settings.reviews import REVIEWS
from domain.settings.roi import RETURN_ON_SYSTEM
from domain.settings.rules import RULES
from domain.settings.setting import Setting
from domain.settings.tariff import TARIFF
from domain.translate import QT_TRANSLATE_NOOP

GROUPS: dict[str, str] = {
    "company": QT_TRANSLATE_NOOP("Domain", "Company"),
    "sms": QT_TRANSLATE_NOOP("Domain", "Text messages"),
    "texts": QT_TRANSLATE_NOOP("Domain", "Wording of messages"),
    "phrases": QT_TRANSLATE_NOOP("Domain", "Quick phrases"),
    "rules": QT_TRANSLATE_NOOP("Domain", "Rules"),
    "review": QT_TRANSLATE_NOOP("Domain", "Proposed for review meetings"),
    "approval": QT_TRANSLATE_NOOP("Domain", "Approvals"),
    "dispatch": QT_TRANSLATE_NOOP("Domain", "Suggestions"),
    "travel": QT_TRANSLATE_NOOP("Domain", "Travel times"),
    "score": QT_TRANSLATE_NOOP("Domain", "Performance score"),
    "wall": QT_TRANSLATE_NOOP("Domain", "Wall view"),
    "tariff": QT_TRANSLATE_NOOP("Domain", "Tariff"),
    "alerts": QT_TRANSLATE_NOOP("Domain", "Alerts"),
    **{group_of(card): card.title for card in CARDS},
    "reports": QT_TRANSLATE_NOOP("Domain", "Reports by themselves"),
    "roi": QT_TRANSLATE_NOOP("Domain", "Return on the system"),
}

SETTINGS: tuple[Setting, ...] = (
    *COMPANY,
    *MESSAGES,
    *RULES,
    *REVIEWS,
    *DISPATCHING,
    *PERFORMANCE,
    *TARIFF,
    *REPORTS,
    *RULE_CARDS,
    *RETURN_ON_SYSTEM,
)

BY_KEY: dict[str, Setting] = {setting.key: setting for setting in SETTINGS}


def setting_named(key: str) -> Setting:
    """The declaration; NotFound('setting') for a key nobody declared."""
    try:
        return BY_KEY[key]
    except KeyError:
        raise NotFound("setting", key=key) from None
