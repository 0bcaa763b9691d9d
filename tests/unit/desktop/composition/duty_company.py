"""A company for the duties: as every one begins, its clock standing still."""

from __future__ import annotations

from pathlib import Path

from desktop.composition.backend import Backend, prepare
from domain.defaults import install_defaults
from domain.rules.cards import SUPERVISOR_PHONE
from domain.usecases import company
from tests.unit.domain.builders import NOW


def opened(folder: Path, supervisor: str) -> Backend:
    """``supervisor``: the number of whom the cards text."""
    place = str(folder / "company.db")
    prepare(place)
    made = Backend(place, actor="王芳", console="desk")
    made.clock = lambda: NOW
    with made.store() as store:
        install_defaults(store)
        company.change_setting(store, SUPERVISOR_PHONE, supervisor)
        company.change_setting(store, "card.urgent_certified.on", False)
    return made
