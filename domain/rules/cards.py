"""The cards there are, with the values they come with.

A card says when it looks, on what condition, and what it then does. It fires once for each order
and cause. What it does is always to tell somebody: the line of the feed, and a text where ``texts``
names who gets one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from domain.translate import QT_TRANSLATE_NOOP


class Reader(Enum):
    """Who is texted. The supervisor is the leader or phone of the order's branch, else the
    company's; approvers are those whose turn it is."""

    SUPERVISOR = "supervisor"
    APPROVER = "approver"
    TECHNICIAN = "technician"
    REPORTER = "reporter"


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a sentence, ``{key}`` in it. ``label`` is of context ``"Domain"``."""

    key: str
    label: str
    default: int
    minimum: int
    maximum: int
    unit: str = "min"


@dataclass(frozen=True, slots=True)
class Card:
    """``title`` (context ``"Domain"``) and ``sentence`` (context ``"Rules"``) are English sources.
    ``text``: what is sent, as the company may word it; '' where nobody is texted."""

    code: str
    title: str
    sentence: str
    numbers: tuple[Number, ...] = ()
    on: bool = True
    texts: tuple[Reader, ...] = ()
    text: str = ""

    def number(self, key: str) -> Number:
        return next(each for each in self.numbers if each.key == key)


def _minutes(default: int, most: int = 1440) -> Number:
    return Number("minutes", QT_TRANSLATE_NOOP("Domain", "After"), default, 1, most)


CARDS: tuple[Card, ...] = (
    Card(
        "vip_stopped",
        QT_TRANSLATE_NOOP("Domain", "VIP stoppage nobody goes to"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "When equipment of a VIP customer stands still and nobody has been sent after "
            "{minutes} minutes, the supervisor is texted.",
        ),
        (_minutes(15),),
        texts=(Reader.SUPERVISOR,),
        text="【VIP停机未派】{number} {customer} {address} {fault}，请立即安排。",
    ),
    Card(
        "urgent_certified",
        QT_TRANSLATE_NOOP("Domain", "Urgent work that needs a certificate"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "When an urgent order comes in that only holders of a certificate may do, the "
            "supervisor is texted at the same moment.",
        ),
        texts=(Reader.SUPERVISOR,),
        text="【特种作业抢修】{number} {customer} {address} {fault}，只派持证人员。",
    ),
    Card(
        "unassigned",
        QT_TRANSLATE_NOOP("Domain", "Waiting in the queue too long"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "When an order has waited in the queue for {minutes} working minutes (urgent and VIP "
            "ones at any hour), the feed says so.",
        ),
        (_minutes(30),),
    ),
    Card(
        "unconfirmed",
        QT_TRANSLATE_NOOP("Domain", "Sent but not confirmed"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "When a technician has not confirmed an order {minutes} minutes after it was sent, the "
            "feed says so.",
        ),
        (_minutes(20),),
    ),
    Card(
        "due_soon",
        QT_TRANSLATE_NOOP("Domain", "Limit coming near"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "{minutes} minutes before an order has to be done, the technician is texted and the "
            "feed says so.",
        ),
        (Number("minutes", QT_TRANSLATE_NOOP("Domain", "Before"), 30, 5, 1440),),
        texts=(Reader.TECHNICIAN,),
        text="【即将超时】{short}号 {customer} {address} {fault}，请抓紧，完工回3{hint}",
    ),
    Card(
        "overdue",
        QT_TRANSLATE_NOOP("Domain", "Overdue"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "When an order is {hours} hours overdue, the technician and the supervisor are texted.",
        ),
        (Number("hours", QT_TRANSLATE_NOOP("Domain", "After"), 2, 1, 240, "h"),),
        texts=(Reader.TECHNICIAN, Reader.SUPERVISOR),
        text="【已超时】{number} {customer} {address} {fault} {technician}，请尽快处理。",
    ),
    Card(
        "returned",
        QT_TRANSLATE_NOOP("Domain", "Given back by the technician"),
        QT_TRANSLATE_NOOP(
            "Rules", "When a technician gives an order back, the supervisor is texted."
        ),
        texts=(Reader.SUPERVISOR,),
        text="【退单】{number} {customer} {address} {fault}，请改派。",
    ),
    Card(
        "handed_over",
        QT_TRANSLATE_NOOP("Domain", "Handed to somebody else"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "When an order is moved from one technician to another, the supervisor is texted.",
        ),
        texts=(Reader.SUPERVISOR,),
        text="【转派】{number} {customer} {address} {fault}，现由{technician}负责。",
    ),
    Card(
        "approval_wanted",
        QT_TRANSLATE_NOOP("Domain", "Something to approve"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "When an order, its cost or a request for parts has to be approved, whose turn it is "
            "is texted, with a code to answer with.",
        ),
        texts=(Reader.APPROVER,),
        text="【待审批】{number} {customer} {fault} {reason}。"
        "同意请回“同意{code}”，不同意请回“不同意{code}”加原因。",
    ),
    Card(
        "approval_due",
        QT_TRANSLATE_NOOP("Domain", "Approval still missing"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "{minutes} minutes before the limit of an approval that is still missing, whose turn "
            "it is is reminded.",
        ),
        (Number("minutes", QT_TRANSLATE_NOOP("Domain", "Before"), 30, 5, 1440),),
        texts=(Reader.APPROVER,),
        text="【审批将超时】{number} {customer} {fault} {reason}，请尽快审批。"
        "同意请回“同意{code}”，不同意请回“不同意{code}”加原因。",
    ),
    Card(
        "consultation",
        QT_TRANSLATE_NOOP("Domain", "Joint diagnosis without an end"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "When a joint diagnosis holds an order for {hours} hours, the supervisor is texted.",
        ),
        (Number("hours", QT_TRANSLATE_NOOP("Domain", "After"), 2, 1, 240, "h"),),
        texts=(Reader.SUPERVISOR,),
        text="【会诊超时】{number} {customer} {address} {fault}，会诊意见还没交齐，请协调。",
    ),
    Card(
        "complaint",
        QT_TRANSLATE_NOOP("Domain", "Complaint"),
        QT_TRANSLATE_NOOP(
            "Rules", "When an order is marked as a complaint, the supervisor is texted."
        ),
        texts=(Reader.SUPERVISOR,),
        text="【投诉】{number} {customer} {phone} {address} {fault}，请关注。",
    ),
    Card(
        "off_hours",
        QT_TRANSLATE_NOOP("Domain", "Call outside the office's hours"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "When an order comes in outside the office's hours and is neither urgent nor of a VIP "
            "customer, the caller is texted when to expect an answer.",
        ),
        texts=(Reader.REPORTER,),
        text="{company}您好，已收到您的报修“{fault}”（{number}），我们将于{time}上班后尽快联系您。",
    ),
    Card(
        "unreviewed",
        QT_TRANSLATE_NOOP("Domain", "Finished but not reviewed"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "When finished work has not been reviewed after {hours} hours, the feed says so.",
        ),
        (Number("hours", QT_TRANSLATE_NOOP("Domain", "After"), 24, 1, 720, "h"),),
    ),
    Card(
        "low_stock",
        QT_TRANSLATE_NOOP("Domain", "Parts running low"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "When the stock of a part falls below its least quantity, the supervisor is texted "
            "which and how many are left.",
        ),
        texts=(Reader.SUPERVISOR,),
        text="【备件不足】{reason}，请补货。",
    ),
    Card(
        "certificate",
        QT_TRANSLATE_NOOP("Domain", "Certificates that expire"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "When a certificate comes within the warning time of its skill, the feed names it.",
        ),
    ),
    Card(
        "contract",
        QT_TRANSLATE_NOOP("Domain", "Contracts that end"),
        QT_TRANSLATE_NOOP(
            "Rules", "{days} days before a customer's contract ends, the feed names it."
        ),
        (Number("days", QT_TRANSLATE_NOOP("Domain", "Before"), 30, 1, 366, "d"),),
    ),
    Card(
        "warranty",
        QT_TRANSLATE_NOOP("Domain", "Machines leaving their warranty"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "Every Monday the feed says how many machines leave their warranty in the next {days} "
            "days.",
        ),
        (Number("days", QT_TRANSLATE_NOOP("Domain", "Within"), 30, 1, 366, "d"),),
    ),
    Card(
        "day_end",
        QT_TRANSLATE_NOOP("Domain", "The day in one text"),
        QT_TRANSLATE_NOOP(
            "Rules",
            "Every day at {hour} o'clock the supervisor is texted how many orders came in, were "
            "done, are open and are late.",
        ),
        (Number("hour", QT_TRANSLATE_NOOP("Domain", "At (hour)"), 18, 0, 23, ""),),
        on=False,
        texts=(Reader.SUPERVISOR,),
        text="{company}今日：{reason}。",
    ),
)

BY_CODE: dict[str, Card] = {card.code: card for card in CARDS}
#: Where alerts go when the branch of an order names nobody.
SUPERVISOR_PHONE = "rules.supervisor_phone"


def group_of(card: Card) -> str:
    """The group of settings that a card is edited in."""
    return f"card.{card.code}"


def switch_of(card: Card) -> str:
    return f"card.{card.code}.on"


def text_of(card: Card) -> str:
    return f"card.{card.code}.text"


def number_of(card: Card, key: str) -> str:
    return f"card.{card.code}.{key}"
