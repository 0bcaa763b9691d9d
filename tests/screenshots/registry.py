"""Scenes: functions that put widgets into a state worth a picture.

A scene takes a :class:`Stage` and returns the widget to be grabbed; it is found by the name of its
function in any module ``tests/screenshots/scenes_*.py``.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services import Services
from desktop.theme.apply import Theme
from tests.unit.desktop.fake_services import Office


@dataclass(slots=True)
class Stage:
    """``size`` of the picture; ``theme`` is in force already, as is the language."""

    app: QApplication
    office: Office
    theme: Theme
    size: QSize
    extra: dict[str, Any]

    @property
    def services(self) -> Services:
        return self.office.services

    def show(self, widget: QWidget, size: QSize | None = None) -> QWidget:
        """Show ``widget`` in the picture's size and let its jobs answer."""
        widget.resize(size or self.size)
        widget.show()
        self.office.settle(30)
        return widget


Scene = Callable[[Stage], QWidget]
_SCENES: dict[str, Scene] = {}


def scene(function: Scene) -> Scene:
    """Register under the function's name."""
    _SCENES[function.__name__] = function
    return function


def scenes() -> dict[str, Scene]:
    """All of them, in the order they were written."""
    import tests.screenshots as package

    for module in sorted(found.name for found in pkgutil.iter_modules(package.__path__)):
        if module.startswith("scenes_"):
            importlib.import_module(f"{package.__name__}.{module}")
    return dict(_SCENES)
