"""Whether what has to be carried fits into somebody's vehicle."""

from __future__ import annotations

from domain.loads import Load, Vehicle
from domain.phrases import Phrase
from domain.translate import QT_TRANSLATE_NOOP


def overload(vehicle: Vehicle, load: Load, of_the_day: Load) -> tuple[str, dict[str, Phrase]]:
    """The finding on carrying ``load`` beside what the day holds already, and what fills its
    sentence; ('', {}) if it fits."""
    alone = vehicle.beyond(load)
    if alone:
        return "load_too_heavy", _params(vehicle, alone)
    whole = vehicle.beyond(load + of_the_day)
    return ("day_overloaded", _params(vehicle, whole)) if whole else ("", {})


def _params(vehicle: Vehicle, load: Load) -> dict[str, Phrase]:
    """Only what there is too much of."""
    room = Load(
        (vehicle.kg or 0) if load.kg else 0,
        (vehicle.pieces or 0) if load.pieces else 0,
    )
    return {
        "load": _phrase(load.kg > 0, load.pieces > 0, load),
        "room": _phrase(load.kg > 0, load.pieces > 0, room),
    }


def load_phrase(load: Load) -> Phrase:
    """``120 kg, 3 pieces``, without what is none; in the context ``"Reasons"``."""
    return _phrase(load.kg > 0, load.pieces > 0 or not load, load)


def _phrase(weighed: bool, counted: bool, load: Load) -> Phrase:
    params = {"kg": load.kg, "pieces": load.pieces}
    if weighed and counted:
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "{kg} kg, {pieces} pieces"), params)
    if weighed:
        return Phrase(QT_TRANSLATE_NOOP("Reasons", "{kg} kg"), params)
    return Phrase(QT_TRANSLATE_NOOP("Reasons", "{pieces} pieces"), params)
