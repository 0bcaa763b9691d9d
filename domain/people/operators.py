"""Who sits at the program, and what only some of them may do."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

#: Cost of one guess: about 50 ms. A short PIN keeps colleagues apart, it is no lock against
#: somebody who has the database itself.
_COST, _BLOCK, _LANES = 2**14, 8, 1
PIN_SHORTEST, PIN_LONGEST = 4, 12


class Right(Enum):
    """What an operator may be given; everything else everybody may do."""

    OVERRIDE = "override"
    APPROVE = "approve"
    SETTINGS = "settings"
    ERASE = "erase"


ALL_RIGHTS = frozenset(Right)


@dataclass(frozen=True, slots=True)
class Operator:
    """``name``: as written beside what he does. ``phone``: where he is asked to approve. ``pin``: what :func:`pin_digest` gave; empty: his
    name is enough to be him. Not ``active``: gone, his name stays in the history."""

    code: str
    name: str
    rights: frozenset[Right] = frozenset()
    pin: str = ""
    active: bool = True
    phone: str = ""


def rights_of(operators: Iterable[Operator], name: str, confirmed: str) -> frozenset[Right]:
    """What ``name`` may do. ``confirmed``: whose PIN was entered at this console since it was
    started. As long as nobody is listed, everybody may do everything."""
    listed = [each for each in operators if each.active]
    if not listed:
        return ALL_RIGHTS
    found = next((each for each in listed if each.name == name), None)
    if found is None or (found.pin and confirmed != name):
        return frozenset()
    return found.rights


def holders(operators: Iterable[Operator], right: Right) -> tuple[str, ...]:
    """Names of those who have ``right``."""
    return tuple(each.name for each in operators if each.active and right in each.rights)


def pin_digest(pin: str) -> str:
    """What is stored of a PIN: 'salt$digest' in hexadecimal."""
    salt = secrets.token_bytes(16)
    return f"{salt.hex()}${_digest(pin, salt).hex()}"


def is_pin(pin: str, stored: str) -> bool:
    """Whether ``pin`` is the one :func:`pin_digest` was given; never for what cannot be read."""
    salt, _, digest = stored.partition("$")
    try:
        wanted = bytes.fromhex(digest)
        given = _digest(pin, bytes.fromhex(salt))
    except ValueError:
        return False
    return hmac.compare_digest(given, wanted)


def _digest(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES)
