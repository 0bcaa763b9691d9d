"""Who is texted when an order changes: the technician who has it, who had it, the customer.

A text still held is taken back and replaced; one that has left is followed by a correcting one.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from domain import settings
from domain.errors import NotFound
from domain.messaging.messages import MessagePurpose, OutgoingMessage
from domain.messaging.numbers import is_service_number, normalise_number
from domain.messaging.wording import fill, order_fields
from domain.people.technician import Technician
from domain.people.working_time import zone_of
from domain.ports.storage import Store
from domain.service_levels.calendars import ROUND_THE_CLOCK, opens_next
from domain.work_orders import events as e
from domain.work_orders.kinds import UNDER_WAY, Channel, Priority
from domain.work_orders.order import Dispatch, WorkOrder

_REWORK = "sms.template.rework"

#: Edits a technician on the way has to hear of.
_MATTERS = frozenset(
    {
        "title",
        "customer_name",
        "contact_name",
        "contact_phone",
        "address",
        "window_start_at",
        "window_end_at",
    }
)


def tell(
    store: Store, before: WorkOrder | None, after: WorkOrder, events: tuple[e.OrderEvent, ...]
) -> None:
    """Enqueue what follows from ``events``; the text of a new dispatch is sent by
    :mod:`domain.usecases.dispatching`, which knows how long it is held."""
    if before is None:
        return
    for event in events:
        if isinstance(event, e.OrderUnassigned | e.OrderCancelled):
            take_back(store, before, after, reason=event.reason)
        elif isinstance(event, e.OrderReturned | e.OrderReopened):
            store.withdraw_held_messages(after.id)
        elif isinstance(event, e.OrderSentBack):
            store.withdraw_held_messages(after.id)
            if after.dispatch is not None:
                text = technician_text(store, after, _REWORK, reason=event.improvement)
                _to_technician(store, after, after.dispatch, MessagePurpose.CHANGE, text)
        elif isinstance(event, e.DispatchRescheduled):
            renew(store, after)
        elif isinstance(event, e.DetailsEdited):
            if after.status in UNDER_WAY and not _MATTERS.isdisjoint(event.changed):
                renew(store, after)
        elif isinstance(event, e.OrderFinished):
            _ask_for_rating(store, after, event.at)
    # Last: what is told anew above takes all held texts of the order back.
    _tell_helpers(store, before, after, events)


def announce(store: Store, order: WorkOrder, *, hold_seconds: int | None = None) -> None:
    """Text the present dispatch to its technician, held for the undo window (urgent: not at all
    unless told)."""
    dispatch = order.dispatch
    if dispatch is None:
        return
    if hold_seconds is None:
        hold_seconds = settings.whole(store.setting, "sms.hold_seconds")
        if order.details.priority is Priority.URGENT:
            hold_seconds = 0
    text = technician_text(store, order, "sms.template.dispatch")
    _to_technician(
        store, order, dispatch, MessagePurpose.DISPATCH, text, hold=timedelta(seconds=hold_seconds)
    )


def take_back(store: Store, before: WorkOrder, after: WorkOrder, *, reason: str = "") -> None:
    """The technician of ``before`` need not go: his text is taken back, or followed by another.

    After a direct move only the texts of the former dispatch are taken back."""
    former = before.dispatch
    if former is None:
        store.withdraw_held_messages(after.id)
        return
    moved = after.dispatch is not None
    store.withdraw_held_messages(after.id, before_revision=former.revision + 1 if moved else None)
    if not store.sent_messages(after.id, former.revision):
        return
    text = _text(store, before, former, "sms.template.withdrawal", reason=reason)
    _to_technician(store, before, former, MessagePurpose.WITHDRAWAL, text)


def renew(store: Store, order: WorkOrder) -> None:
    """Tell the technician what changed: anew while his text is held, as a change once it left."""
    dispatch = order.dispatch
    if dispatch is None:
        return
    has_left = bool(store.sent_messages(order.id, dispatch.revision))
    withdrawn = store.withdraw_held_messages(order.id)
    if has_left:
        text = technician_text(store, order, "sms.template.change")
        hold = timedelta(seconds=settings.whole(store.setting, "sms.hold_seconds"))
        _to_technician(store, order, dispatch, MessagePurpose.CHANGE, text, hold=hold)
    elif withdrawn:
        announce(store, order)


def _tell_helpers(
    store: Store, before: WorkOrder, after: WorkOrder, events: tuple[e.OrderEvent, ...]
) -> None:
    """Who comes along hears when, and when no longer; nobody of orders that nobody has."""
    then, now = _along(before), _along(after)
    if before.dispatch is not None and after.milestones.finished_at is None:
        reason = next((x.reason for x in events if isinstance(x, e.OrderCancelled)), "")
        for helper in sorted(then - now):
            _to_helper(store, before, before.dispatch, helper, "helper_off", reason)
    anew = any(isinstance(x, e.OrderDispatched | e.DispatchRescheduled) for x in events)
    if after.dispatch is not None:
        for helper in sorted(now if anew else now - then):
            _to_helper(store, after, after.dispatch, helper, "helper")


def _along(order: WorkOrder) -> set[int]:
    return set(order.collaborators) if order.dispatch is not None else set()


def _to_helper(
    store: Store, order: WorkOrder, dispatch: Dispatch, helper: int, template: str, reason: str = ""
) -> None:
    lead = _technician(store, dispatch.technician_id)
    text = _text(
        store,
        order,
        dispatch,
        f"sms.template.{template}",
        reason=reason,
        technician=lead.name if lead is not None else "",
    )
    hold = timedelta(seconds=settings.whole(store.setting, "sms.hold_seconds"))
    # Without a revision: he is not the one who was sent the order.
    _to_technician(store, order, dispatch, MessagePurpose.CHANGE, text, hold=hold, helper_id=helper)


def technician_text(store: Store, order: WorkOrder, template_key: str, *, reason: str = "") -> str:
    """The text of ``template_key`` for the present dispatch of ``order``."""
    return _text(store, order, order.dispatch, template_key, reason=reason)


def _text(
    store: Store,
    order: WorkOrder,
    dispatch: Dispatch | None,
    template_key: str,
    *,
    reason: str = "",
    technician: str = "",
) -> str:
    several = False
    if dispatch is not None:
        others = store.open_dispatches(dispatch.technician_id)
        several = any(each.order_id != order.id for each in others)
    fields = order_fields(
        order,
        dispatch,
        time_zone=store.time_zone,
        now=store.now,
        company=settings.text(store.setting, "company.name"),
        technician=technician,
        reason=reason,
        several=several,
    )
    return fill(settings.text(store.setting, template_key), fields)


def _to_technician(
    store: Store,
    order: WorkOrder,
    dispatch: Dispatch,
    purpose: MessagePurpose,
    text: str,
    *,
    hold: timedelta = timedelta(0),
    helper_id: int | None = None,
) -> None:
    technician = _technician(store, helper_id or dispatch.technician_id)
    if technician is None or not technician.phone:
        return
    opens_at = _office_opens(store, order, dispatch)
    not_before_at = max(store.now + hold, opens_at or store.now)
    expiry = timedelta(minutes=settings.whole(store.setting, "sms.expiry_minutes"))
    store.enqueue_message(
        OutgoingMessage(
            number=normalise_number(technician.phone),
            text=text,
            purpose=purpose,
            order_id=order.id,
            technician_id=technician.id,
            dispatch_revision=None if helper_id else dispatch.revision,
            not_before_at=not_before_at,
            expires_at=not_before_at + expiry,
        )
    )


def _office_opens(store: Store, order: WorkOrder, dispatch: Dispatch) -> datetime | None:
    """Until when a text outside the office's hours is held (SL-05); None when it leaves at once:
    urgent, of a VIP, or for a visit before the office opens."""
    details = order.details
    if details.priority is Priority.URGENT or details.vip_level > 0:
        return None
    if not settings.flag(store.setting, "sms.office_hours_only"):
        return None
    code = settings.text(store.setting, "company.calendar")
    opens_at = opens_next(store.calendars().get(code, ROUND_THE_CLOCK), store.now)
    if opens_at is None or dispatch.planned_start_at < opens_at:
        return None
    return opens_at


def _technician(store: Store, technician_id: int) -> Technician | None:
    try:
        return store.technician(technician_id)
    except NotFound:
        return None  # deleted since: there is nobody to text


def _ask_for_rating(store: Store, order: WorkOrder, finished_at: datetime) -> None:
    """Two hours after the work, by day, a request for a score; only to a mobile, and not where
    nobody asked for the work (upkeep, patrols)."""
    if order.details.channel is Channel.SYSTEM:
        return
    number = normalise_number(order.details.contact_phone)
    wanted = settings.flag(store.setting, "sms.rating_enabled") and not order.imported
    if not wanted or not _is_mobile(number) or order.rating is not None:
        return
    delay = timedelta(minutes=settings.whole(store.setting, "sms.rating_delay_minutes"))
    at = _by_day(store, max(finished_at + delay, store.now))
    store.enqueue_message(
        OutgoingMessage(
            number=number,
            text=_text(store, order, None, "sms.template.rating_request"),
            purpose=MessagePurpose.RATING_REQUEST,
            order_id=order.id,
            customer_id=order.details.customer_id,
            not_before_at=at,
            expires_at=at + timedelta(days=2),
        )
    )


def _is_mobile(number: str) -> bool:
    return len(number) == 11 and number.startswith("1") and not is_service_number(number)


def _by_day(store: Store, at: datetime) -> datetime:
    opens = settings.whole(store.setting, "sms.rating_from_hour")
    closes = settings.whole(store.setting, "sms.rating_until_hour")
    local = at.astimezone(zone_of(store.time_zone))
    if opens <= local.hour < closes or opens >= closes:
        return at
    day = local if local.hour < opens else local + timedelta(days=1)
    morning = day.replace(hour=opens, minute=0, second=0, microsecond=0)
    return morning.astimezone(at.tzinfo)
