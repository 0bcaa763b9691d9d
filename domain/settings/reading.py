"""What a company has set: read with its default, checked before it is stored."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from domain.errors import InvalidInput
from domain.messaging.wording import check_template
from domain.settings.setting import Setting
from domain.settings.table import setting_named

#: How a setting is read: ``store.setting`` or ``queries.setting``.
Reader = Callable[[str, object], object]


def check_value(key: str, value: object) -> object:
    """``value`` as it is stored. InvalidInput: 'wrong_type', 'out_of_range' (params ``minimum``,
    ``maximum``), 'unknown_choice', and those of a message template."""
    setting = setting_named(key)
    kind = setting.kind
    if kind is tuple:
        if not isinstance(value, tuple | list | frozenset | set):
            raise InvalidInput("wrong_type", key=key)
        if setting.lines:
            said = (str(item).strip() for item in value)
            return tuple(dict.fromkeys(line for line in said if line))
        chosen = tuple(sorted(str(item) for item in value))
        if any(item not in setting.choices for item in chosen):
            raise InvalidInput("unknown_choice", key=key)
        return chosen
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not kind:
        raise InvalidInput("wrong_type", key=key)
    if isinstance(value, int | float) and not isinstance(value, bool):
        _check_bounds(setting, value)
    if isinstance(value, str) and setting.choices and value not in setting.choices:
        raise InvalidInput("unknown_choice", key=key)
    if setting.template:
        check_template(cast(str, value))
    return value


def _check_bounds(setting: Setting, value: float) -> None:
    low, high = setting.minimum, setting.maximum
    if (low is not None and value < low) or (high is not None and value > high):
        raise InvalidInput("out_of_range", key=setting.key, minimum=low, maximum=high)


def value_of(read: Reader, key: str) -> object:
    """The stored value, or the default where nothing usable is stored."""
    setting = setting_named(key)
    stored = read(key, None)
    if stored is None:
        return setting.default
    try:
        return check_value(key, stored)
    except InvalidInput:
        return setting.default


def whole(read: Reader, key: str) -> int:
    """As :func:`value_of`, of a setting that is a whole number."""
    return cast(int, value_of(read, key))


def number(read: Reader, key: str) -> float:
    """As :func:`value_of`, of a setting that is any number."""
    return float(cast(float, value_of(read, key)))


def flag(read: Reader, key: str) -> bool:
    return cast(bool, value_of(read, key))


def text(read: Reader, key: str) -> str:
    return cast(str, value_of(read, key))
