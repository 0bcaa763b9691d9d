"""Colours that can be read, icons that exist, a look that follows the setting."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.settings import FONT_SCALE, THEME
from desktop.theme import icons, ink, tokens
from desktop.theme.apply import LARGEST_SCALE, SMALLEST_SCALE, Theme, body_font, palette
from desktop.theme.charts import series_colours
from desktop.theme.marks import _MARKS, mark_files
from desktop.theme.sheet import style_sheet
from desktop.theme.tokens import DARK, LIGHT, Tokens
from desktop.widgets.brand import program_icon
from desktop.window.catalogue import places
from tests.unit.desktop.fake_services import Office

ROOT = Path(__file__).resolve().parents[3]


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("front", "back"),
    [
        ("text", "panel"),
        ("text", "background"),
        ("muted", "panel"),
        ("muted", "sub"),
        ("accent", "panel"),
        ("accent", "accent_wash"),
        ("red", "red_wash"),
        ("amber", "amber_wash"),
        ("blue", "blue_wash"),
        ("text", "accent_wash"),
        ("on_accent", "accent"),
        ("rail_muted", "rail"),
    ],
)
def test_text_can_be_read_on_its_ground(theme: Tokens, front: str, back: str) -> None:
    colours = theme.as_dict()
    # Amber on its wash is always bold and beside its mark; everything else meets 4.5.
    least = 4.2 if front == "amber" else 4.5
    assert contrast(colours[front], colours[back]) >= least


def test_alert_colours_serve_alerts_only() -> None:
    for theme in (LIGHT, DARK):
        tokens.set_current(theme)
        used = {colour.upper() for colour in series_colours()}
        assert used.isdisjoint({theme.red, theme.amber, theme.blue})
    tokens.set_current(LIGHT)


def test_palette_leaves_nothing_to_the_desktop(qapp: QApplication) -> None:
    made = palette(DARK)
    assert made.color(QPalette.ColorRole.Window).name().upper() == DARK.background
    assert made.color(QPalette.ColorRole.Text).name().upper() == DARK.text
    assert made.color(QPalette.ColorRole.Highlight).name().upper() == DARK.accent


def test_theme_follows_the_setting_and_tells(
    office: Office, qapp: QApplication, qtbot: QtBot
) -> None:
    theme = Theme(qapp, office.settings)
    label = QLabel("x")
    qtbot.addWidget(label)
    with qtbot.waitSignal(theme.changed) as told:
        office.settings.set(THEME, "dark")
    assert told.args == ["dark"]
    assert ink.colour("panel").name().upper() == DARK.panel
    assert qapp.palette().color(QPalette.ColorRole.WindowText).name().upper() == DARK.text
    office.settings.set(THEME, "light")
    assert theme.name == "light"
    theme.deleteLater()


def test_text_grows_within_bounds(office: Office, qapp: QApplication) -> None:
    theme = Theme(qapp, office.settings)
    for _ in range(20):
        theme.zoom(10)
    assert office.settings.get(FONT_SCALE) == LARGEST_SCALE
    assert qapp.font().pixelSize() == round(13 * LARGEST_SCALE / 100)
    for _ in range(20):
        theme.zoom(-10)
    assert office.settings.get(FONT_SCALE) == SMALLEST_SCALE
    theme.zoom(0)
    assert qapp.font().pixelSize() == 13
    theme.deleteLater()


def test_a_damaged_scale_is_bounded(office: Office, qapp: QApplication) -> None:
    office.settings.set(FONT_SCALE, 5000)
    theme = Theme(qapp, office.settings)
    theme.apply()
    assert qapp.font().pixelSize() == round(13 * LARGEST_SCALE / 100)
    office.settings.set(FONT_SCALE, 100)
    theme.deleteLater()


def test_style_sheet_is_filled_completely(tmp_path: Path, qapp: QApplication) -> None:
    for theme in (LIGHT, DARK):
        marks = mark_files(theme, tmp_path)
        sheet = style_sheet(theme, 120, marks)
        assert "$" not in sheet
        for path in marks.values():
            assert Path(path).stat().st_size > 0
            assert path in sheet
            assert Path(path).with_name(f"{Path(path).stem}@2x.png").exists()


def test_every_icon_the_desktop_names_is_in_the_set(qapp: QApplication) -> None:
    known = icons.names()
    calls = re.compile(
        r"(?:IconButton|IconLabel|EmptyState|Door|icons\.icon|set_icon|paint_icon)\(\s*(?:painter, \w+, )?"
        r"\"([a-z0-9-]+)\"|icon=\"([a-z0-9-]+)\""
    )
    found = {
        first or second
        for path in (ROOT / "desktop").rglob("*.py")
        for first, second in calls.findall(path.read_text(encoding="utf-8"))
    }
    assert len(found) > 10
    found |= {place.icon for place in places()}
    found |= {icon for icon, _, _ in _MARKS.values()}
    assert found <= known, sorted(found - known)


def test_icon_has_ink(qapp: QApplication) -> None:
    picture = icons.pixmap("phone", "#000000", 20).toImage()
    dark = sum(
        picture.pixelColor(x, y).alpha() > 128
        for x in range(picture.width())
        for y in range(picture.height())
    )
    assert dark > 20


def test_windows_have_the_programs_own_icon(qapp: QApplication) -> None:
    shown = program_icon(body_font())
    for size in (16, 32, 256):
        picture = shown.pixmap(size, size).toImage()
        assert picture.width() == size
        assert picture.pixelColor(size // 2, 1) == QColor(LIGHT.accent)
        assert picture.pixelColor(0, 0).alpha() < 255, "the corners are round"
        inked = sum(
            picture.pixelColor(x, y).lightness() > 200 for x in range(size) for y in range(size)
        )
        assert inked > size * size / 20
