"""Who may do what: checked where it is done, whichever way somebody came there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.errors import Conflict, InvalidInput, NotAllowed, NotFound
from domain.messaging.numbers import checked_number
from domain.people.operators import (
    PIN_LONGEST,
    PIN_SHORTEST,
    Operator,
    Right,
    holders,
    is_pin,
    pin_digest,
)
from domain.ports.storage import Store


def require(store: Store, right: Right) -> None:
    """NotAllowed('right_missing', right, actor, holders) unless whoever gives this command has it."""
    if right not in store.rights:
        raise NotAllowed(
            "right_missing",
            right=right,
            actor=store.actor,
            holders=holders(store.operators(), right),
        )


def signed_in(operators: Sequence[Operator], name: str, pin: str) -> Operator:
    """The operator ``name``; NotFound('operator_unknown'), InvalidInput('pin_wrong')."""
    found = next((each for each in operators if each.active and each.name == name), None)
    if found is None:
        raise NotFound("operator_unknown", name=name)
    if found.pin and not is_pin(pin, found.pin):
        raise InvalidInput("pin_wrong", name=name)
    return found


def save_operator(store: Store, operator: Operator, new_pin: str | None = None) -> Operator:
    """Keep him; ``new_pin`` None leaves his PIN as it is, '' takes it away.

    InvalidInput: 'name_required', 'phone_invalid', 'pin_malformed' (not 4 to 12 digits); Conflict('operator_twice',
    name); NotAllowed: 'right_missing', 'last_administrator' when nobody could change the settings
    afterwards.
    """
    require(store, Right.SETTINGS)
    name = operator.name.strip()
    if not name:
        raise InvalidInput("name_required")
    if new_pin and not (new_pin.isascii() and new_pin.isdigit() and _is_long_enough(new_pin)):
        raise InvalidInput("pin_malformed", shortest=PIN_SHORTEST, longest=PIN_LONGEST)
    others = [each for each in store.operators() if each.code != operator.code]
    if any(each.name == name for each in others):
        raise Conflict("operator_twice", name=name)
    pin = operator.pin if new_pin is None else pin_digest(new_pin) if new_pin else ""
    phone = checked_number(operator.phone) if operator.phone.strip() else ""
    kept = replace(operator, name=name, pin=pin, phone=phone)
    _stop_without_administrator([*others, kept])
    store.save_operator(kept)
    return kept


def remove_operator(store: Store, code: str) -> None:
    """Take him off the list; the last one may go: then everybody may do everything again.

    NotAllowed: 'right_missing', 'last_administrator'."""
    require(store, Right.SETTINGS)
    _stop_without_administrator([each for each in store.operators() if each.code != code])
    store.delete_coded("operator", code)


def forget_pins(store: Store) -> int:
    """Take away every PIN (of somebody locked out); how many there were."""
    found = [each for each in store.operators() if each.pin]
    for each in found:
        store.save_operator(replace(each, pin=""))
    return len(found)


def _is_long_enough(pin: str) -> bool:
    return PIN_SHORTEST <= len(pin) <= PIN_LONGEST


def _stop_without_administrator(left: Sequence[Operator]) -> None:
    if any(each.active for each in left) and not holders(left, Right.SETTINGS):
        raise NotAllowed("last_administrator")
