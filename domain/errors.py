"""Failures a user can understand and act on.

Every error carries a stable ``code`` and named parameters; the words are chosen by the room that
shows them (``desktop/errors.py``), so that one failure reads the same in every language.
"""

from __future__ import annotations


class UserError(Exception):
    """A known failure: ``code`` names the sentence, ``params`` fill its placeholders."""

    def __init__(self, code: str, /, **params: object) -> None:
        self.code = code
        self.params = params
        shown = ", ".join(f"{key}={value!r}" for key, value in params.items())
        super().__init__(f"{code}({shown})")

    def __reduce__(self) -> tuple[object, ...]:
        # Errors cross process borders (reader child, report worker); keyword parameters do not
        # survive the default pickling of exceptions.
        return (_rebuild, (type(self), self.code, self.params))


def _rebuild(kind: type[UserError], code: str, params: dict[str, object]) -> UserError:
    return kind(code, **params)


class NotAllowed(UserError):
    """A rule of the trade forbids it (a step that does not exist, a hard stop)."""


class Conflict(UserError):
    """Somebody else changed it first; ``params`` say who and when where known."""


class NotFound(UserError):
    """What was named does not exist (any more)."""


class InvalidInput(UserError):
    """The input cannot be used as it is."""


class DeviceUnavailable(UserError):
    """A modem, printer or scanner does not answer or is not there."""


class StorageUnavailable(UserError):
    """The database cannot be used: locked, read-only, full, too new, on a network share."""
