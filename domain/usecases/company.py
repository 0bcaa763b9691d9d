"""Settings, order types, policies and calendars of the company."""

from __future__ import annotations

from dataclasses import replace

from domain.company import is_printable_picture
from domain.errors import InvalidInput, NotAllowed
from domain.loads import check_load
from domain.people.operators import Right
from domain.ports.storage import Store
from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import ServicePolicy
from domain.service_levels.policies import check_calendar, check_policy
from domain.settings import check_value, setting_named, value_of
from domain.usecases.rights import require
from domain.work_orders.own_fields import check_own_fields
from domain.work_orders.part_needs import check_needs
from domain.work_orders.templates import OrderType

_SCORE = ("score.on_time", "score.satisfaction", "score.volume")


def change_setting(store: Store, key: str, value: object) -> object:
    """Store ``value`` after checking it; see :func:`domain.settings.check_value` for the errors."""
    require(store, Right.SETTINGS)
    checked = check_value(key, value)
    store.set_setting(key, list(checked) if isinstance(checked, tuple) else checked)
    return checked


def reset_setting(store: Store, key: str) -> object:
    """Back to the default the program came with."""
    return change_setting(store, key, setting_named(key).default)


def change_picture(store: Store, key: str, content: bytes) -> object:
    """Keep a PNG or JPEG file as the picture of a setting; empty: none any more. InvalidInput
    ('picture_wrong_kind')."""
    if content and not is_printable_picture(content):
        raise InvalidInput("picture_wrong_kind")
    return change_setting(store, key, store.equipment.keep_file(content) if content else "")


def change_score_weights(store: Store, on_time: int, satisfaction: int, volume: int) -> None:
    """KP-02: the three weights together, because they must add up to 100."""
    if on_time + satisfaction + volume != 100:
        raise InvalidInput("weights_must_sum_to_100", sum=on_time + satisfaction + volume)
    for key, value in zip(_SCORE, (on_time, satisfaction, volume), strict=True):
        if value_of(store.setting, key) != value:
            change_setting(store, key, value)


def save_order_type(store: Store, order_type: OrderType) -> OrderType:
    """InvalidInput: 'code_required', 'name_required', 'duration_out_of_range', 'field_repeated',
    'choices_required', 'load_out_of_range'; NotFound for a policy that does not exist."""
    require(store, Right.SETTINGS)
    if not order_type.code.strip():
        raise InvalidInput("code_required")
    if not order_type.name.strip():
        raise InvalidInput("name_required")
    if not 1 <= order_type.duration_minutes <= 7 * 24 * 60:
        raise InvalidInput("duration_out_of_range", minutes=order_type.duration_minutes)
    store.policy(order_type.policy_code)
    for own in (order_type.fields, order_type.result_fields):
        check_own_fields(own)
    check_needs(order_type.parts)
    check_load(order_type.load.kg, order_type.load.pieces)
    return store.save_order_type(
        replace(
            order_type,
            code=order_type.code.strip(),
            name=order_type.name.strip(),
            keywords=_lines(order_type.keywords),
            checklist=_lines(order_type.checklist),
            script=_lines(order_type.script),
        )
    )


def _lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Without blanks and repetitions."""
    return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))


def save_policy(store: Store, policy: ServicePolicy) -> None:
    """As :func:`check_policy`; NotAllowed('calendar_unknown') for a calendar nobody made."""
    require(store, Right.SETTINGS)
    check_policy(policy)
    named = [policy.calendar_code, *(t.calendar_code for t in policy.tiers if t.calendar_code)]
    for calendar in named:
        if calendar not in store.calendars():
            raise NotAllowed("calendar_unknown", calendar=calendar)
    store.save_policy(policy)


def save_calendar(store: Store, calendar: WorkCalendar) -> None:
    require(store, Right.SETTINGS)
    check_calendar(calendar)
    store.save_calendar(calendar)


def delete_from_list(store: Store, kind: str, code: str) -> None:
    """Take an entry out of a list of the company: 'skill', 'order_type', 'policy', 'calendar'.

    NotAllowed('in_use_by', name, by) while something needs it; skills and order types can be
    retired instead (``active``)."""
    if kind not in ("plan", "patrol_route"):  # those are work, as orders are
        require(store, Right.SETTINGS)
    store.delete_coded(kind, code)
