"""Puts the tokens into force: palette, one small style sheet, the bundled font."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.paths import folder
from desktop.settings import FONT_SCALE, THEME, Settings
from desktop.theme import tokens as t
from desktop.theme.marks import mark_files
from desktop.theme.sheet import BODY_PIXELS, style_sheet
from exports import fonts

#: Bounds of the font scale in percent.
SMALLEST_SCALE, LARGEST_SCALE = 85, 160


class Theme(QObject):
    """Follows the setting, and with 'system' the desktop's colour scheme where it reports one.

    Signals:
        changed(name): 'light' or 'dark', after palette and style sheet are in force.
    """

    changed = Signal(str)

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: self.apply())
        settings.changed.connect(self._on_setting)

    @property
    def name(self) -> str:
        return t.current().name

    def apply(self) -> None:
        """Work out the theme and put it into force."""
        chosen = self._settings.get(THEME)
        if chosen == "system":
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            dark = chosen == "dark"
        tokens = t.DARK if dark else t.LIGHT
        t.set_current(tokens)
        scale = min(max(self._settings.get(FONT_SCALE), SMALLEST_SCALE), LARGEST_SCALE)
        self._app.setFont(body_font(scale))
        self._app.setPalette(palette(tokens))
        marks = mark_files(tokens, folder("cache"))
        self._app.setStyleSheet(style_sheet(tokens, scale, marks))
        self.changed.emit(tokens.name)

    def zoom(self, step: int) -> None:
        """Make the text larger or smaller by ``step`` percent; 0 goes back to 100."""
        now = self._settings.get(FONT_SCALE)
        wanted = 100 if step == 0 else min(max(now + step, SMALLEST_SCALE), LARGEST_SCALE)
        if wanted != now:
            self._settings.set(FONT_SCALE, wanted)

    def _on_setting(self, key: str) -> None:
        if key in (THEME.key, FONT_SCALE.key):
            self.apply()


def load_fonts() -> None:
    """Make the bundled weights known to Qt; needs a QGuiApplication."""
    for path in (fonts.REGULAR, fonts.BOLD):
        QFontDatabase.addApplicationFont(str(path))


def body_font(scale_percent: int = 100) -> QFont:
    font = QFont(fonts.FAMILY)
    font.setPixelSize(round(BODY_PIXELS * scale_percent / 100))
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def palette(tokens: t.Tokens) -> QPalette:
    """The whole palette, so that no widget falls back to the desktop's colours."""
    role = QPalette.ColorRole
    result = QPalette()
    pairs = {
        role.Window: tokens.background,
        role.WindowText: tokens.text,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.sub,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.panel,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.red,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.panel,
        role.ToolTipText: tokens.text,
        role.Light: tokens.panel,
        role.Midlight: tokens.sub,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.line,
        role.Accent: tokens.accent,
    }
    for which, colour in pairs.items():
        result.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.muted))
    return result
