"""What the palette finds in places that are not in front: their pages, and what they are gone to for.

A door goes to its place, which may be made only then, and runs the command of that name there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.commands import Command
from desktop.views.aftercare.tabs import ICONS as AFTERCARE_ICONS
from desktop.views.aftercare.tabs import TABS as AFTERCARE_TABS
from desktop.views.equipment.tabs import TABS, icon_of
from desktop.views.knowledge.tabs import ICONS as KNOWLEDGE_ICONS
from desktop.views.knowledge.tabs import TABS as KNOWLEDGE_TABS
from desktop.views.patrols.tabs import TABS as PATROL_TABS
from desktop.views.settings.sections import CONTEXT, SECTIONS
from desktop.window.places import Place
from domain.translate import QT_TRANSLATE_NOOP

GROUP = "doors"


@dataclass(frozen=True, slots=True)
class Entrance:
    """``command``: what the place calls it; ``source`` and ``words``: English, of ``context``."""

    place: str
    command: str
    context: str
    source: str
    icon: str
    words: str = ""


_ERRANDS = (
    Entrance(
        "dispatch",
        "dispatch.plan",
        "DispatchPlace",
        QT_TRANSLATE_NOOP("DispatchPlace", "Auto-plan"),
        "lightning",
    ),
    Entrance(
        "dispatch",
        "dispatch.replay",
        "DispatchPlace",
        QT_TRANSLATE_NOOP("DispatchPlace", "Replay a past day"),
        "play",
    ),
    Entrance("assets", "asset.new", "Lists", QT_TRANSLATE_NOOP("Lists", "New asset"), "plus"),
    Entrance(
        "customers", "customer.new", "Lists", QT_TRANSLATE_NOOP("Lists", "New customer"), "plus"
    ),
    Entrance(
        "technicians",
        "technician.new",
        "Lists",
        QT_TRANSLATE_NOOP("Lists", "New technician"),
        "plus",
    ),
    Entrance(
        "knowledge",
        "article.new",
        "Knowledge",
        QT_TRANSLATE_NOOP("Knowledge", "New article"),
        "plus",
    ),
    Entrance(
        "messages",
        "messages.missed",
        "MessagesPlace",
        QT_TRANSLATE_NOOP("MessagesPlace", "Missed calls"),
        "phone-x",
        QT_TRANSLATE_NOOP("MessagesPlace", "telephone call back"),
    ),
    Entrance(
        "messages",
        "messages.calls",
        "MessagesPlace",
        QT_TRANSLATE_NOOP("MessagesPlace", "All calls"),
        "phone",
        QT_TRANSLATE_NOOP("MessagesPlace", "telephone log of calls"),
    ),
    Entrance(
        "numbers",
        "numbers.report",
        "NumbersPlace",
        QT_TRANSLATE_NOOP("NumbersPlace", "Monthly report (PDF)"),
        "file-pdf",
    ),
    Entrance(
        "numbers",
        "numbers.workbook",
        "NumbersPlace",
        QT_TRANSLATE_NOOP("NumbersPlace", "Workbook of the month"),
        "table",
    ),
    Entrance(
        "numbers",
        "numbers.wall",
        "NumbersPlace",
        QT_TRANSLATE_NOOP("NumbersPlace", "Wall view"),
        "monitor",
    ),
    Entrance(
        "messages",
        "messages.new",
        "MessagesPlace",
        QT_TRANSLATE_NOOP("MessagesPlace", "New text message"),
        "chat-text",
    ),
    Entrance(
        "messages",
        "messages.test",
        "MessagesPlace",
        QT_TRANSLATE_NOOP("MessagesPlace", "Test the modem"),
        "device-mobile",
    ),
)


def _all() -> Iterable[Entrance]:
    yield from _ERRANDS
    for name, source in TABS.items():
        yield Entrance("assets", f"equipment.{name}", "Equipment", source, icon_of(name))
    for name, source in KNOWLEDGE_TABS.items():
        icon = KNOWLEDGE_ICONS[name]
        yield Entrance("knowledge", f"knowledge.{name}", "Knowledge", source, icon)
    for name, source in AFTERCARE_TABS.items():
        icon = AFTERCARE_ICONS[name]
        yield Entrance("callbacks", f"aftercare.{name}", "Aftercare", source, icon)
    for name, source in PATROL_TABS.items():
        yield Entrance("assets", f"patrols.{name}", "Patrols", source, icon_of(name))
    for section in SECTIONS.values():
        name = f"settings.{section.name}"
        yield Entrance("settings", name, CONTEXT, section.source, section.icon, section.words)


def doors(
    places: Mapping[str, Place], front: str, enter: Callable[[str, str], object]
) -> list[Command]:
    """The doors of all ``places`` but the one in front, whose own commands are offered beside them.
    ``enter(place, command)`` goes there and does it."""
    return [
        Command(
            f"door.{door.command}",
            _title(places[door.place], door),
            lambda d=door: enter(d.place, d.command),  # type: ignore[misc]
            words=QCoreApplication.translate(door.context, door.words) if door.words else "",
            icon=door.icon,
            group=GROUP,
        )
        for door in _all()
        if door.place in places and door.place != front
    ]


def _title(place: Place, door: Entrance) -> str:
    text = QCoreApplication.translate("Doors", "{place}: {page}")
    page = QCoreApplication.translate(door.context, door.source)
    return text.format(place=place.title(), page=page)
