"""Buttons and labels whose icon follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from desktop.theme import icons, tokens

_LOOK_CHANGED = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


class IconButton(QToolButton):
    """``name``: an icon of the set, ``token`` its colour, ``tip`` also the accessible name."""

    def __init__(
        self,
        name: str,
        tip: str,
        parent: QWidget | None = None,
        *,
        token: str = "muted",
        checked: str = "",
        size: int = 18,
        text: str = "",
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._checked, self._size = name, token, checked, size
        self._drawn_for: tuple[str, str, str] | None = None
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setIconSize(icons.size(size))
        if text:
            self.setText(text)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._draw()

    def set_icon(self, name: str, token: str = "") -> None:
        self._name, self._token = name, token or self._token
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOK_CHANGED:
            self._draw()

    def _draw(self) -> None:
        wanted = (tokens.current().name, self._name, self._token)
        # Setting an icon changes the style of some styles again; once a theme is enough.
        if wanted != self._drawn_for:
            self._drawn_for = wanted
            self.setIcon(icons.icon(self._name, self._token, self._size, checked=self._checked))


class IconLabel(QLabel):
    """An icon that is no button."""

    def __init__(
        self, name: str, parent: QWidget | None = None, *, token: str = "muted", size: int = 18
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self._drawn_for: tuple[str, str, str] | None = None
        self._draw()

    def set_icon(self, name: str, token: str = "") -> None:
        self._name, self._token = name, token or self._token
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOK_CHANGED:
            self._draw()

    def _draw(self) -> None:
        now = tokens.current()
        wanted = (now.name, self._name, self._token)
        if wanted != self._drawn_for:
            self._drawn_for = wanted
            colour = now.as_dict()[self._token]
            density = max(1.0, self.devicePixelRatioF())
            self.setPixmap(icons.pixmap(self._name, colour, self._size, density))
