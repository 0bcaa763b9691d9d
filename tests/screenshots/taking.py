"""Sets the stage for a scene and takes its picture."""

from __future__ import annotations

import time
import traceback
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication

from desktop import i18n
from desktop.settings import FONT_SCALE, LANGUAGE, THEME
from desktop.theme.apply import Theme, load_fonts
from tests.screenshots.registry import Scene, Stage
from tests.unit.desktop.fake_services import Office

#: How long a scene may need to come to rest (maps load in another process).
_REST_SECONDS = 0.3


class Camera:
    def __init__(self, out: Path, scale: int) -> None:
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
        try:
            from desktop.widgets.map_scheme import register_scheme

            register_scheme()
        except ImportError:
            pass
        existing = QApplication.instance()
        self.app = existing if isinstance(existing, QApplication) else QApplication([])
        load_fonts()
        self._out = out
        self._scale = scale

    def take(self, name: str, scene: Scene, language: str, theme: str, size: str) -> bool:
        """False when the scene failed; says so and goes on."""
        i18n.install(self.app, language)
        width, height = (int(part) for part in size.split("x"))
        file = self._out / f"{name}-{theme}-{language}-{size}.png"
        with Office() as office:
            office.settings.set(THEME, theme)
            office.settings.set(FONT_SCALE, self._scale)
            office.settings.set(LANGUAGE, language)
            in_force = Theme(self.app, office.settings)
            in_force.apply()
            stage = Stage(self.app, office, in_force, QSize(width, height), {})
            try:
                widget = scene(stage)
                self.rest(float(stage.extra.get("rest", _REST_SECONDS)))
                widget.grab().save(str(file))
                print(file)
            except Exception:  # noqa: BLE001 - the other scenes still get their picture
                print(f"{name}: failed")
                traceback.print_exc()
                return False
            finally:
                self._clear()
                in_force.deleteLater()
        return True

    def rest(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.01)

    def _clear(self) -> None:
        # Hidden ones are left alone: pyqtgraph keeps forms of its own that its plots still use.
        for window in self.app.topLevelWidgets():
            if shiboken6.isValid(window) and window.isVisible():
                window.hide()
                window.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.app.processEvents()
