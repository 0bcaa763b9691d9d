"""The rule cards: a switch, the numbers of the sentence, and what is sent."""

from __future__ import annotations

from domain.rules.cards import CARDS, SUPERVISOR_PHONE, group_of, number_of, switch_of, text_of
from domain.settings.setting import Setting
from domain.translate import QT_TRANSLATE_NOOP

_TEXT_SENT = QT_TRANSLATE_NOOP("Domain", "Text sent")

RULE_CARDS: tuple[Setting, ...] = (
    Setting(
        SUPERVISOR_PHONE,
        "alerts",
        QT_TRANSLATE_NOOP("Domain", "Phone of the supervisor on duty"),
        "",
    ),
    *(
        setting
        for card in CARDS
        for setting in (
            Setting(switch_of(card), group_of(card), card.title, card.on),
            *(
                Setting(
                    number_of(card, each.key),
                    group_of(card),
                    each.label,
                    each.default,
                    each.minimum,
                    each.maximum,
                    unit=each.unit,
                )
                for each in card.numbers
            ),
            *(
                (Setting(text_of(card), group_of(card), _TEXT_SENT, card.text, template=True),)
                if card.text
                else ()
            ),
        )
    ),
)
