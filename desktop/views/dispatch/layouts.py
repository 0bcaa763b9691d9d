"""How the board is laid out: parts shown, moved, in a second window; kept by name, taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDockWidget, QInputDialog, QMainWindow, QSplitter, QWidget

from desktop.commands import Command
from desktop.services import Services
from desktop.views.dispatch.second_window import KEY_OF, SecondWindow

_MEMORY = "dispatch/layouts"
#: So many layouts back.
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Parts:
    """The pieces that can be laid out. ``centre`` holds map and timeline, in this order."""

    window: QMainWindow
    docks: Mapping[str, QDockWidget]
    centre: QSplitter
    map: QWidget
    timeline: QWidget


class Layouts(QObject):
    """Knows what is where, and what it was before.

    Signals:
        names_changed(): a layout was kept or forgotten.
    """

    names_changed = Signal()

    def __init__(self, services: Services, parts: Parts) -> None:
        super().__init__(parts.window)
        self._services = services
        self._parts = parts
        self._first = bytes(parts.window.saveState().data())
        self._past: list[dict[str, Any]] = []
        self._away: dict[str, SecondWindow] = {}
        self._whole: QByteArray | None = None
        self._ask: QInputDialog | None = None

    # --- what there is ----------------------------------------------------------------------------
    def commands(self) -> list[Command]:
        """For the palette: the built-in ones, those of the clerk, and what can be done to them."""
        built_in = {
            "standard": self.tr("Layout: standard"),
            "lists": self.tr("Layout: wide lists, no map"),
            "map": self.tr("Layout: large map"),
            "timeline": self.tr("Layout: large timeline"),
        }
        found = [
            Command(f"dispatch.layout.{name}", title, partial(self.choose, name), icon="columns")
            for name, title in built_in.items()
        ]
        for name in self.names():
            text = self.tr("Layout: {name}").format(name=name)
            run = partial(self.choose_own, name)
            found.append(Command(f"dispatch.own.{name}", text, run, icon="columns"))
            gone = self.tr("Forget layout {name}").format(name=name)
            found.append(Command(f"dispatch.forget.{name}", gone, partial(self.forget, name)))
        found += [
            Command(
                "dispatch.save", self.tr("Keep this layout as …"), self.ask_name, icon="columns"
            ),
            Command(
                "dispatch.back",
                self.tr("Previous layout"),
                self.undo,
                "Ctrl+Alt+Z",
                icon="arrow-counter-clockwise",
            ),
            Command(
                "dispatch.second.map",
                self.tr("Map in a second window"),
                partial(self.toggle_second, "map"),
                KEY_OF["map"],
                icon="monitor",
            ),
            Command(
                "dispatch.second.timeline",
                self.tr("Timeline in a second window"),
                partial(self.toggle_second, "timeline"),
                KEY_OF["timeline"],
                icon="monitor",
            ),
        ]
        return found

    def names(self) -> list[str]:
        """The clerk's own layouts."""
        return sorted(self._services.settings.memory(_MEMORY))

    # --- states -----------------------------------------------------------------------------------
    def state(self) -> dict[str, Any]:
        """All of it as plain values."""
        parts = self._parts
        return {
            "docks": _text(parts.window.saveState()),
            "centre": _text(parts.centre.saveState()),
            "map": not parts.map.isHidden(),
            "timeline": not parts.timeline.isHidden(),
            "queue": not parts.docks["queue"].isHidden(),
            "people": not parts.docks["people"].isHidden(),
            "away": sorted(self._away),
        }

    def apply(self, state: Mapping[str, Any]) -> None:
        """Lay everything out as ``state`` says; what it does not say stays."""
        parts = self._parts
        away = state.get("away", [])
        for name in ("map", "timeline"):
            if (name in away) != (name in self._away):
                self._move_second(name)
        if state.get("docks"):
            parts.window.restoreState(QByteArray.fromBase64(str(state["docks"]).encode()))
        for name in ("queue", "people"):
            parts.docks[name].setVisible(state.get(name) is not False)
        parts.map.setVisible(state.get("map") is not False)
        parts.timeline.setVisible(state.get("timeline") is not False)
        if state.get("centre"):
            parts.centre.restoreState(QByteArray.fromBase64(str(state["centre"]).encode()))

    def _change(self, state: Mapping[str, Any]) -> None:
        self._past.append(self.state())
        del self._past[:-_DEEPEST]
        self.apply(state)

    def choose(self, name: str) -> None:
        """One of the built-in layouts."""
        parts = self._parts
        base = {"docks": _text(QByteArray(self._first)), "away": []}
        if name == "lists":
            self._change({**base, "map": False})
            self._widths(480, 400)
            return
        self._change(base)
        self._widths(340, 320)
        height = max(parts.centre.height(), 600)
        share = {"map": 0.82, "timeline": 0.25}.get(name, 0.63)
        parts.centre.setSizes([round(height * share), round(height * (1 - share))])

    def _widths(self, queue: int, people: int) -> None:
        docks = [self._parts.docks["queue"], self._parts.docks["people"]]
        self._parts.window.resizeDocks(docks, [queue, people], Qt.Orientation.Horizontal)

    def choose_own(self, name: str) -> None:
        """One the clerk has kept."""
        state = self._services.settings.memory(_MEMORY).get(name)
        if isinstance(state, dict):
            self._change(state)

    def undo(self) -> None:
        """The layout before this one."""
        if self._past:
            self.apply(self._past.pop())

    # --- keeping ----------------------------------------------------------------------------------
    def ask_name(self) -> None:
        """Ask what to keep it as; the board goes on meanwhile."""
        ask = QInputDialog(self._parts.window)
        ask.setLabelText(self.tr("Name of this layout"))
        ask.textValueSelected.connect(self.keep)
        self._ask = ask
        ask.open()

    def keep(self, name: str) -> None:
        """Keep what is now under ``name``."""
        if name.strip():
            kept = self._services.settings.memory(_MEMORY)
            kept[name.strip()] = self.state()
            self._services.settings.set_memory(_MEMORY, kept)
            self.names_changed.emit()

    def forget(self, name: str) -> None:
        kept = self._services.settings.memory(_MEMORY)
        kept.pop(name, None)
        self._services.settings.set_memory(_MEMORY, kept)
        self.names_changed.emit()

    # --- the second window ------------------------------------------------------------------------
    @property
    def away(self) -> Mapping[str, SecondWindow]:
        """Parts that are in windows of their own."""
        return self._away

    def toggle_second(self, name: str) -> None:
        """Take 'map' or 'timeline' into a window of its own, or back."""
        self._past.append(self.state())
        del self._past[:-_DEEPEST]
        self._move_second(name)

    def _move_second(self, name: str) -> None:
        if name in self._away:
            self._away[name].close()
            return
        if not self._away:
            self._whole = self._parts.centre.saveState()
        part = self._parts.map if name == "map" else self._parts.timeline
        title = self.tr("Map") if name == "map" else self.tr("Timeline")
        window = SecondWindow(self._services, name, part, title)
        window.closed.connect(partial(self._bring_back, name))
        self._away[name] = window
        part.show()
        window.show()

    def _bring_back(self, name: str) -> None:
        window = self._away.pop(name, None)
        if window is None:
            return
        self._parts.centre.insertWidget(0 if name == "map" else 1, window.part)
        window.part.show()
        if not self._away and self._whole is not None:
            self._parts.centre.restoreState(self._whole)  # as high as they were
        QTimer.singleShot(0, window, window.deleteLater)

    def close_all(self) -> None:
        """Everything back into the one window."""
        for window in tuple(self._away.values()):
            window.close()


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
