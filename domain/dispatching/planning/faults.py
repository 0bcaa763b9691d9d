"""What can be wrong in a file with a day to be planned, in words (context "Errors")."""

from __future__ import annotations

from domain.errors import InvalidInput
from domain.phrases import Phrase
from domain.translate import QT_TRANSLATE_NOOP

#: Code → words. They follow the place in the file: ``technicians[0].start: …``.
FAULTS: dict[str, str] = {
    "not_json": QT_TRANSLATE_NOOP("Errors", "this is not JSON"),
    "version": QT_TRANSLATE_NOOP("Errors", "this version is not known"),
    "not_object": QT_TRANSLATE_NOOP("Errors", "an object in braces is needed"),
    "not_list": QT_TRANSLATE_NOOP("Errors", "a list in brackets is needed"),
    "not_number": QT_TRANSLATE_NOOP("Errors", "a number is needed"),
    "out_of_range": QT_TRANSLATE_NOOP("Errors", "the number is out of bounds"),
    "not_window": QT_TRANSLATE_NOOP("Errors", "[from, until] is needed"),
    "not_matrix": QT_TRANSLATE_NOOP(
        "Errors", "rows of as many numbers as there are rows are needed"
    ),
    "not_place": QT_TRANSLATE_NOOP("Errors", "[latitude, longitude] is needed"),
    "no_site": QT_TRANSLATE_NOOP("Errors", "there is no such site"),
    "priority": QT_TRANSLATE_NOOP("Errors", "1 to 4 is needed"),
    "crew": QT_TRANSLATE_NOOP("Errors", "1 or 2 is needed"),
    "missing": QT_TRANSLATE_NOOP("Errors", "it is missing"),
    "twice": QT_TRANSLATE_NOOP("Errors", "an id stands there twice"),
    "not_step": QT_TRANSLATE_NOOP("Errors", "[minutes, points] is needed"),
}


def plan_problem(where: str, fault: str) -> InvalidInput:
    """The error for a ``fault`` of :data:`FAULTS` at a place in the file."""
    return InvalidInput("plan_problem", where=where, fault=fault, reason=Phrase(FAULTS[fault], {}))
