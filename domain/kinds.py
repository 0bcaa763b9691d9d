"""The closed sets of words the trade is described with, for all rooms of the domain."""

from __future__ import annotations

from enum import Enum, IntEnum


class OrderStatus(Enum):
    """Where a work order stands. 'Abnormal' is a flag, not a status."""

    DRAFT = "draft"
    WAITING_APPROVAL = "waiting_approval"
    QUEUED = "queued"
    DISPATCHED = "dispatched"
    ACCEPTED = "accepted"
    EN_ROUTE = "en_route"
    ON_SITE = "on_site"
    IN_PROGRESS = "in_progress"
    WAITING = "waiting"
    FINISHED = "finished"
    RETURNED = "returned"
    ARCHIVED = "archived"
    CANCELLED = "cancelled"


#: Orders a dispatcher has to find somebody for.
DISPATCHABLE = frozenset({OrderStatus.QUEUED, OrderStatus.RETURNED})
#: Orders that are with a technician.
UNDER_WAY = frozenset(
    {
        OrderStatus.DISPATCHED,
        OrderStatus.ACCEPTED,
        OrderStatus.EN_ROUTE,
        OrderStatus.ON_SITE,
        OrderStatus.IN_PROGRESS,
        OrderStatus.WAITING,
    }
)
#: Orders that need nobody any more.
CLOSED = frozenset({OrderStatus.ARCHIVED, OrderStatus.CANCELLED})


class Priority(IntEnum):
    """Smaller is more urgent (急 / 高 / 普 / 保)."""

    URGENT = 1
    HIGH = 2
    NORMAL = 3
    PLANNED = 4


class WaitReason(Enum):
    PARTS = "parts"
    FEEDBACK = "feedback"
    COLLABORATION = "collaboration"
    SENT_IN = "sent_in"


class Channel(Enum):
    """How the request reached the desk."""

    PHONE = "phone"
    SMS = "sms"
    WALK_IN = "walk_in"
    INTERNAL = "internal"
    APP = "app"
    WEBSITE = "website"
    SCAN = "scan"
    SYSTEM = "system"
    IMPORT = "import"


class AlertLevel(IntEnum):
    """红黄蓝: red = stoppage risk or breached, amber = soon to breach, blue = planned upkeep.

    Ordered so that the smallest sorts first in a queue.
    """

    RED = 0
    AMBER = 1
    NONE = 2
    BLUE = 3


class AbnormalCause(Enum):
    LATE = "late"
    COMPLAINT = "complaint"
    LOST_CONTACT = "lost_contact"
    CUSTOMER_ABSENT = "customer_absent"
    REPEAT = "repeat"
    OTHER = "other"


class LinkKind(Enum):
    """How the order that holds a link stands to the other one. ``SAME_VISIT``: both are done by one
    person in one go; the others go in pairs, one for each side."""

    SAME_VISIT = "same_visit"
    FOLLOWS = "follows"
    FOLLOWED_BY = "followed_by"
    PART_OF = "part_of"
    WHOLE_OF = "whole_of"

    @property
    def inverse(self) -> LinkKind:
        """What the link says on the other order."""
        return _INVERSE.get(self, self)

    def goes_with(self, other: LinkKind) -> bool:
        """Whether two orders can be linked in both ways: the parts of a job may be done in one
        visit, else the later link takes the place of the earlier one."""
        return (self is LinkKind.SAME_VISIT and other in _PARTS) or (
            other is LinkKind.SAME_VISIT and self in _PARTS
        )


_PARTS = frozenset({LinkKind.PART_OF, LinkKind.WHOLE_OF})
_INVERSE = {
    LinkKind.FOLLOWS: LinkKind.FOLLOWED_BY,
    LinkKind.FOLLOWED_BY: LinkKind.FOLLOWS,
    LinkKind.PART_OF: LinkKind.WHOLE_OF,
    LinkKind.WHOLE_OF: LinkKind.PART_OF,
}
