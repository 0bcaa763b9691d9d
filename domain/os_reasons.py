"""Why the operating system refuses a file, in words (context "Errors")."""

from __future__ import annotations

import errno
import sys

from domain.phrases import Phrase
from domain.translate import QT_TRANSLATE_NOOP

_WORDS: dict[int, str] = {
    errno.ENOENT: QT_TRANSLATE_NOOP("Errors", "there is no such file or folder"),
    errno.EACCES: QT_TRANSLATE_NOOP("Errors", "you may not use it"),
    errno.EPERM: QT_TRANSLATE_NOOP("Errors", "you may not use it"),
    errno.EROFS: QT_TRANSLATE_NOOP("Errors", "it can only be read"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("Errors", "the disk is full"),
    errno.EISDIR: QT_TRANSLATE_NOOP("Errors", "it is a folder"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Errors", "a part of its path is no folder"),
    errno.EEXIST: QT_TRANSLATE_NOOP("Errors", "it exists already"),
    errno.EBUSY: QT_TRANSLATE_NOOP("Errors", "another program is using it"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Errors", "its name is too long"),
    errno.EIO: QT_TRANSLATE_NOOP("Errors", "the disk reports an error"),
}


if sys.platform == "win32":  # which says the same of both
    _WORDS[errno.EACCES] = QT_TRANSLATE_NOOP(
        "Errors", "another program has it open, or you may not use it"
    )


def os_reason(number: int | None, otherwise: str = "") -> Phrase | str:
    """The words for an ``errno``; ``otherwise`` where there are none."""
    words = _WORDS.get(number or 0)
    return Phrase(words, {}) if words else otherwise
