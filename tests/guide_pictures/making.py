"""All pictures of the manual, one after the other."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.guide_pictures import desk_scenes as desk
from tests.guide_pictures import office_scenes as office
from tests.guide_pictures.studio import Studio, plain

if TYPE_CHECKING:
    pass

_SIZE = (1600, 900)
#: name → what makes it.
PICTURES: dict[str, Callable[[Studio], None]] = {
    "dispatch": lambda studio: desk.dispatch(studio, "dispatch"),
    "call": desk.call,
    "calls": desk.calls,
    "handover": desk.handover,
    "order": desk.order,
    "search": desk.search,
    "plan": desk.plan,
    "asset": office.asset,
    "parts": lambda studio: office.equipment(studio, "parts", "parts"),
    "replenish": office.replenish,
    "tagging": lambda studio: office.equipment(studio, "tagging", "tagging"),
    "knowledge": office.knowledge,
    "reviews": office.reviews,
    "rules": lambda studio: office.settings(studio, "cards", "rules"),
    "approvals": office.approvals,
    "orders": lambda studio: plain(studio, "orders"),
    "numbers": office.numbers,
    "messages": desk.messages,
    "imports": office.imports,
    "first-run": office.first_run,
    "dispatch-dark": desk.dark,
}


def make(out: Path, only: Iterable[str], orders: int, months: int, language: str) -> list[Path]:
    """Build the demo company in a folder of its own, open it and take the pictures."""
    from PySide6.QtWidgets import QApplication

    from desktop import i18n
    from desktop.composition.console import Console
    from desktop.composition.console_settings import console_settings
    from desktop.composition.demo import build_demo
    from desktop.composition.map_engine import register_map_scheme
    from desktop.settings import ACTOR, LANGUAGE, THEME
    from desktop.theme.apply import load_fonts

    place = Path(os.environ["PAIDAN_HOME"]) / "demo.db"
    build_demo(str(place), orders=orders, months=months)
    safe_map = not register_map_scheme()
    app = QApplication(["paidan"])
    settings = console_settings()
    settings.set(THEME, "light")
    settings.set(LANGUAGE, language)
    settings.set(ACTOR, "王芳")
    i18n.install(app, language)
    load_fonts()
    console = Console(app, settings, safe_map=safe_map)
    console.open(str(place))
    out.mkdir(parents=True, exist_ok=True)
    studio = Studio(console, out)
    studio.window.resize(*_SIZE)
    wanted = list(only)
    try:
        studio.until(
            lambda: console.services is not None and console.services.session.company != ""
        )
        for name, picture in PICTURES.items():
            if not wanted or name in wanted:
                picture(studio)
    finally:
        console.close()
        studio.rest(0.3)
    return studio.made
