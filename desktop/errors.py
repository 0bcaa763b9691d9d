"""Known failures as one sentence and one piece of advice, in the user's language."""

from __future__ import annotations

import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.phrases import shown
from domain.errors import UserError

_CONTEXT = "Errors"


def sentence_of(error: BaseException) -> str:
    """What happened. Never a traceback; unknown failures are named as such."""
    if isinstance(error, UserError):
        from desktop.error_texts import SENTENCES

        template = SENTENCES.get(error.code)
        if template is not None:
            return _filled(QCoreApplication.translate(_CONTEXT, template), error.params)
        return QCoreApplication.translate("Errors", "This was refused ({code}).").format(
            code=error.code
        )
    return QCoreApplication.translate("Errors", "Something unexpected went wrong.")


def advice_of(error: BaseException) -> str:
    """What was kept and what to do; '' when the sentence says it all."""
    if isinstance(error, UserError):
        from desktop.error_texts import ADVICE

        template = ADVICE.get(error.code, "")
        if not template:
            return ""
        return _filled(QCoreApplication.translate(_CONTEXT, template), error.params)
    return QCoreApplication.translate(
        "Errors", "Nothing was changed by it. The log file has the details for support."
    )


def details_of(error: BaseException) -> str:
    """For support: code and values of a known failure, kind and place of an unknown one."""
    if isinstance(error, UserError):
        return str(error)
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))
    return f"{type(error).__name__}: {error}\n{places}"


class _Known(dict[str, str]):
    """A placeholder nobody filled is shown as a dash, never as a failure of the message."""

    def __missing__(self, key: str) -> str:
        return "—"


def _filled(template: str, params: dict[str, object]) -> str:
    return template.format_map(
        _Known({key: shown(value, _CONTEXT) for key, value in params.items()})
    )
