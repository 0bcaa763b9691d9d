"""The places of the rail, and what a place may offer the window. Made when first visited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.commands import Command
from desktop.services import Services


@dataclass(frozen=True, slots=True)
class Place:
    """``source``: the English title (context "Places"). ``icon``: a name of
    :mod:`desktop.theme.icons`. ``kinds``: entities it can show itself. The first nine places have
    the shortcuts Alt+1 … Alt+9."""

    name: str
    source: str
    icon: str
    factory: Callable[[Services], QWidget]
    kinds: tuple[str, ...] = ()

    def title(self) -> str:
        return QCoreApplication.translate("Places", self.source)


@runtime_checkable
class Remembering(Protocol):
    """A place that keeps filters, columns and splitters between runs."""

    def remember(self) -> dict[str, Any]: ...
    def restore(self, memory: dict[str, Any]) -> None: ...


@runtime_checkable
class ShowsEntity(Protocol):
    def show_entity(self, kind: str, entity_id: int) -> None: ...


@runtime_checkable
class FollowsTheme(Protocol):
    def refresh_ink(self, theme: str) -> None: ...


@runtime_checkable
class HasLayout(Protocol):
    def reset_layout(self) -> None: ...


@runtime_checkable
class ShowsList(Protocol):
    def show_list(self, query: object, title: str) -> None: ...


@runtime_checkable
class WatchesCalls(Protocol):
    """A place with a bell that rings for calls nobody answered for too long."""

    def look_at_calls(self, overdue: frozenset[int]) -> None: ...


@runtime_checkable
class HasCommands(Protocol):
    """Commands that make sense while the place is shown; with a shortcut they get one there."""

    def commands(self) -> Sequence[Command]: ...
