"""Known failures as one sentence and one piece of advice, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.error_texts import ADVICE, SENTENCES
from desktop.phrases import shown
from domain.errors import UserError

_CONTEXT = "Errors"


def sentence_of(error: BaseException) -> str:
    """What happened. Never a traceback; unknown failures are named as such."""
    if isinstance(error, UserError):
        template = SENTENCES.get(error.code)
        if template is not None:
            return _filled(QCoreApplication.translate(_CONTEXT, template), error.params)
        return QCoreApplication.translate(_CONTEXT, "This was refused ({code}).").format(
            code=error.code
        )
    return QCoreApplication.translate(_CONTEXT, "Something unexpected went wrong.")


def advice_of(error: BaseException) -> str:
    """What was kept and what to do; '' when the sentence says it all."""
    if isinstance(error, UserError):
        template = ADVICE.get(error.code, "")
        if not template:
            return ""
        return _filled(QCoreApplication.translate(_CONTEXT, template), error.params)
    return QCoreApplication.translate(
        _CONTEXT, "Nothing was changed by it. The log file has the details for support."
    )


class _Known(dict[str, str]):
    """A placeholder nobody filled is shown as a dash, never as a failure of the message."""

    def __missing__(self, key: str) -> str:
        return "—"


def _filled(template: str, params: dict[str, object]) -> str:
    return template.format_map(_Known({key: shown(value) for key, value in params.items()}))
