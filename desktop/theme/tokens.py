"""The one table of colours. Palette, delegates, charts and the map page all take theirs from here."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as ``#RRGGBB``. ``*_wash`` lies behind text of the strong colour. Red, amber and blue
    are for the three alert levels and nothing else."""

    name: str
    background: str
    panel: str
    sub: str
    text: str
    muted: str
    line: str
    accent: str
    accent_wash: str
    red: str
    red_wash: str
    amber: str
    amber_wash: str
    blue: str
    blue_wash: str
    rail: str
    rail_text: str
    rail_muted: str
    on_accent: str

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"

    def as_dict(self) -> dict[str, str]:
        """For the map page and style sheets."""
        return asdict(self)


LIGHT = Tokens(
    name="light",
    background="#F3F4F6",
    panel="#FFFFFF",
    sub="#F8F9FB",
    text="#1A2130",
    muted="#667085",
    line="#E3E6EB",
    accent="#0F766E",
    accent_wash="#E6F4F2",
    red="#C4281C",
    red_wash="#FDECEA",
    amber="#B65C02",
    amber_wash="#FEF3E2",
    blue="#1D5FC4",
    blue_wash="#E8F0FC",
    rail="#11302D",
    rail_text="#FFFFFF",
    rail_muted="#9DB8B4",
    on_accent="#FFFFFF",
)

DARK = Tokens(
    name="dark",
    background="#12151A",
    panel="#1A1E25",
    sub="#1F242C",
    text="#E5E9F0",
    muted="#98A2B3",
    line="#2C323C",
    accent="#3CC9B8",
    accent_wash="#16332F",
    red="#FF7A6E",
    red_wash="#3A1C1A",
    amber="#FFB454",
    amber_wash="#38290F",
    blue="#7FB0FF",
    blue_wash="#17294A",
    rail="#0C0F13",
    rail_text="#FFFFFF",
    rail_muted="#8B97A8",
    on_accent="#0C1A18",
)

_current = LIGHT


def current() -> Tokens:
    """The tokens of the theme in force."""
    return _current


def set_current(tokens: Tokens) -> None:
    """Called by :mod:`desktop.theme.apply` only."""
    global _current
    _current = tokens
