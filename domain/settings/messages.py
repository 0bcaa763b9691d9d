"""Text messages: when they go out, how they are worded, phrases at hand."""

from __future__ import annotations

from domain.messaging.wording import TEMPLATES
from domain.settings.setting import Setting
from domain.translate import QT_TRANSLATE_NOOP

MESSAGES: tuple[Setting, ...] = (
    Setting(
        "sms.hold_seconds",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Hold messages so that they can be undone"),
        10,
        0,
        300,
        unit="s",
    ),
    Setting(
        "sms.office_hours_only",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Hold texts for the next working day until the office opens"),
        False,
    ),
    Setting(
        "sms.expiry_minutes",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Do not send messages older than"),
        120,
        5,
        2880,
        unit="min",
    ),
    Setting(
        "sms.rating_enabled",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Ask customers for a rating"),
        True,
    ),
    Setting(
        "sms.rating_delay_minutes",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Ask for the rating after"),
        120,
        0,
        10_080,
        unit="min",
    ),
    Setting(
        "sms.rating_from_hour",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Ask for ratings from (hour)"),
        8,
        0,
        23,
    ),
    Setting(
        "sms.rating_until_hour",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "Ask for ratings until (hour)"),
        21,
        1,
        24,
    ),
    Setting(
        "sms.intake_word",
        "sms",
        QT_TRANSLATE_NOOP("Domain", "A customer's text beginning with this makes an order"),
        "报修",
    ),
    Setting(
        "sms.template.dispatch",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Order for a technician"),
        TEMPLATES["dispatch"],
        template=True,
    ),
    Setting(
        "sms.template.change",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Changed order"),
        TEMPLATES["change"],
        template=True,
    ),
    Setting(
        "sms.template.withdrawal",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Withdrawn order"),
        TEMPLATES["withdrawal"],
        template=True,
    ),
    Setting(
        "sms.template.helper",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "For who comes along"),
        TEMPLATES["helper"],
        template=True,
    ),
    Setting(
        "sms.template.helper_off",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Who came along need not come"),
        TEMPLATES["helper_off"],
        template=True,
    ),
    Setting(
        "sms.template.rework",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Order sent back"),
        TEMPLATES["rework"],
        template=True,
    ),
    Setting(
        "sms.template.rating_request",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Request for a rating"),
        TEMPLATES["rating_request"],
        template=True,
    ),
    Setting(
        "sms.template.intake",
        "texts",
        QT_TRANSLATE_NOOP("Domain", "Answer to a text that made an order"),
        TEMPLATES["intake"],
        template=True,
    ),
    Setting(
        "phrases.call",
        "phrases",
        QT_TRANSLATE_NOOP("Domain", "While taking a call"),
        ("上门前先电话联系", "现场有人等候", "客户要求上午到", "客户要求下班后到", "需带梯子"),
        lines=True,
    ),
    Setting(
        "phrases.result",
        "phrases",
        QT_TRANSLATE_NOOP("Domain", "In the result"),
        ("更换后试机正常", "清洗保养后运行正常", "调试后恢复正常", "客户已验收签字", "需订配件"),
        lines=True,
    ),
    Setting(
        "phrases.text",
        "phrases",
        QT_TRANSLATE_NOOP("Domain", "In text messages"),
        ("请回电调度台。", "配件已到,请约客户上门。", "师傅已出发,请保持电话畅通。"),
        lines=True,
    ),
)
